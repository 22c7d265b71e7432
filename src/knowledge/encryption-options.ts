/** What an option of a store gives up. */
export type EncryptionKind = 'rest' | 'transit' | 'public';

export interface EncryptionOption {
  readonly kind: EncryptionKind;
  /** The values that give it up, compared without case. */
  readonly values: readonly (string | boolean)[];
  /** The value that brings it back. */
  readonly secure: string;
  /** The name says little by itself: it counts in a resource of one of `resourceWords`, or under one of these keys. */
  readonly within?: readonly string[];
}

const rest = { kind: 'rest', values: [false], secure: 'true' } as const;
const transit = { kind: 'transit', values: [false], secure: 'true' } as const;

/** By option, in lower case and without `-` and `_`: `storageEncrypted` of CDK and Pulumi, `StorageEncrypted` of CloudFormation, `storage_encrypted` of Terraform. */
export const encryptionOptions: Readonly<Record<string, EncryptionOption>> = {
  storageencrypted: rest,
  encryptionatrest: rest,
  encryptionatrestenabled: rest,
  atrestencryptionenabled: rest,
  encryptatrest: rest,
  enableencryptionatrest: rest,
  serversideencryptionenabled: rest,
  sseenabled: rest,
  sqsmanagedsseenabled: rest,
  performanceinsightsencrypted: rest,
  encryptionenabled: rest,
  enablestorageencryption: rest,
  diskencryptionenabled: rest,
  enablediskencryption: rest,
  volumeencryptionenabled: rest,
  volumeencrypted: rest,
  uservolumeencryptionenabled: rest,
  rootvolumeencryptionenabled: rest,
  cachedataencrypted: rest,
  backupencryptionenabled: rest,
  encrypteddatabase: rest,
  transparentdataencryptionenabled: rest,
  encrypted: { ...rest, within: [] },
  encrypt: { ...rest, within: [] },
  encryption: { kind: 'rest', values: ['unencrypted', 'none', 'disabled', false], secure: 'KMS_MANAGED', within: [] },
  enabled: { ...rest, within: ['encryptionatrest', 'encryptatrest', 'encryptionatrestoptions', 'encryptatrestoptions', 'serversideencryption', 'serversideencryptionconfiguration', 'ssespecification', 'nodetonodeencryption', 'nodetonodeencryptionoptions', 'atrestencryption', 'encryptionconfig', 'encryptionconfiguration', 'storageencryption', 'diskencryption'] },
  encryptiontype: { kind: 'rest', values: ['none'], secure: 'KMS', within: [] },
  serversideencryption: { kind: 'rest', values: ['none', 'disabled', false], secure: 'aws:kms' },
  transitencryptionenabled: transit,
  transitencryption: { kind: 'transit', values: ['disabled', false], secure: 'ENABLED' },
  intransitencryptionenabled: transit,
  nodetonodeencryption: transit,
  enforcessl: transit,
  enforcehttps: transit,
  httpsonly: { ...transit, within: [] },
  supportshttpstrafficonly: transit,
  enablehttpstrafficonly: transit,
  httpstrafficonlyenabled: transit,
  requiressl: { ...transit, within: [] },
  requiretls: { ...transit, within: [] },
  requiresecuretransport: { kind: 'transit', values: ['off', false], secure: 'true', within: [] },
  sslenforcement: { kind: 'transit', values: ['disabled', false], secure: 'Enabled' },
  sslenforcementenabled: transit,
  sslmode: { kind: 'transit', values: ['allow_unencrypted_and_encrypted'], secure: 'ENCRYPTED_ONLY' },
  transitencryptionmode: { kind: 'transit', values: ['disabled'], secure: 'SERVER_AUTHENTICATION' },
  enablenonsslport: { kind: 'transit', values: [true], secure: 'false' },
  nonsslportenabled: { kind: 'transit', values: [true], secure: 'false' },
  clientbroker: { kind: 'transit', values: ['plaintext', 'tls_plaintext'], secure: 'TLS' },
  encryptionintransitclientbroker: { kind: 'transit', values: ['plaintext', 'tls_plaintext'], secure: 'TLS' },
  viewerprotocolpolicy: { kind: 'transit', values: ['allow-all', 'allow_all'], secure: 'redirect-to-https' },
  originprotocolpolicy: { kind: 'transit', values: ['http-only', 'http_only'], secure: 'https-only' },
  publiclyaccessible: { kind: 'public', values: [true], secure: 'false' },
  publicnetworkaccess: { kind: 'public', values: ['enabled', true], secure: 'Disabled', within: ['sql', 'postgres', 'postgresql', 'mysql', 'mariadb', 'cosmos', 'documentdb', 'redis', 'database', 'databases', 'storage', 'keyvault', 'vault', 'search', 'server', 'cache'] },
  publicnetworkaccessenabled: { kind: 'public', values: [true], secure: 'false', within: ['sql', 'postgres', 'postgresql', 'mysql', 'mariadb', 'cosmos', 'documentdb', 'redis', 'database', 'databases', 'storage', 'keyvault', 'vault', 'search', 'server', 'cache'] },
};

/** Members of the enumerations of cloud kits, by value: how `BucketEncryption` writes it. */
export const secureMembers: Readonly<Record<string, string>> = {
  'BucketEncryption.UNENCRYPTED': 'S3_MANAGED',
  'QueueEncryption.UNENCRYPTED': 'SQS_MANAGED',
  'StreamEncryption.UNENCRYPTED': 'MANAGED',
  'ViewerProtocolPolicy.ALLOW_ALL': 'REDIRECT_TO_HTTPS',
  'OriginProtocolPolicy.HTTP_ONLY': 'HTTPS_ONLY',
  'ClientBrokerEncryption.PLAINTEXT': 'TLS',
  'ClientBrokerEncryption.TLS_PLAINTEXT': 'TLS',
};

/** Modules that describe resources of a cloud, by how they begin. */
export const cloudKits: readonly string[] = ['aws-cdk-lib', '@aws-cdk/', 'aws-cdk', '@pulumi/', '@cdktf/', 'cdktf', '@aws-sdk/', 'aws-sdk', '@azure/', '@google-cloud/', 'sst', '@solarwinds/', 'monocdk'];

/** Keys that hold the volumes of a machine. */
export const volumeKeys: ReadonlySet<string> = new Set(['ebs', 'ebsblockdevice', 'ebsblockdevices', 'rootblockdevice', 'blockdevices', 'blockdevicemappings', 'volume', 'volumes', 'bootdisk', 'disks']);

/** Words of the names of stores, in constructors and in types of templates. */
export const resourceWords = `
  bucket table queue topic stream volume filesystem file system database db instance cluster rds aurora redshift dynamodb efs ebs s3 sqs sns kinesis elasticache replication group cache redis memcached
  opensearch elasticsearch domain documentdb docdb neptune msk kafka dax snapshot disk storage account blob sql server postgresql mysql mariadb cosmosdb keyvault backup vault fsx athena workgroup timestream firehose
  delivery secret parameter log mq broker workspace glue emr sagemaker codebuild artifact
`;
