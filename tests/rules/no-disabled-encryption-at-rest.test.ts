import rule from '../../src/rules/no-disabled-encryption-at-rest.ts';
import { testDataRule } from '../support/json-rule-tester.ts';
import { testRule } from '../support/rule-tester.ts';

const cdk = "import { aws_rds as rds, aws_s3 as s3, aws_efs as efs } from 'aws-cdk-lib'; import * as ec2 from 'aws-cdk-lib/aws-ec2'; import * as aws from '@pulumi/aws';\n";

testRule('no-disabled-encryption-at-rest', {
  valid: [
    { name: 'encryption on', code: `${cdk}new rds.DatabaseInstance(this, 'Db', { storageEncrypted: true }); new s3.Bucket(this, 'B', { encryption: s3.BucketEncryption.KMS, enforceSSL: true });` },
    { name: 'nothing said, where the default encrypts', code: `${cdk}new s3.Bucket(this, 'B', { versioned: true });` },
    { name: 'what a parameter decides', code: `${cdk}new rds.DatabaseInstance(this, 'Db', { storageEncrypted: props.encrypted, ...props.rds });` },
    { name: 'encrypted of something else', code: 'const message = { encrypted: false, encryption: "none", text }; send({ encrypt: false }); new Message({ encrypted: false });' },
    { name: 'encrypted of a thing that stores nothing', code: `${cdk}new aws.lambda.Function('f', { encrypted: false });` },
    { name: 'a flag that is only read', code: "if (db.storageEncrypted === false) report(db); const { storageEncrypted } = db; expect(db).toMatchObject(x);" },
    { name: 'types', code: 'interface Props { storageEncrypted: false; encryption?: "none" }' },
    { name: 'enabled of something else', code: "const o = { logging: { enabled: false }, versioning: { enabled: false } };" },
    { name: 'https only of a website or a cookie', code: 'const cookie = { httpsOnly: false }; const o = { requireSsl: false };' },
    { name: 'a network of no store', code: `${cdk}new azure.WebApp('w', { publicNetworkAccess: 'Enabled' }); import * as azure from '@pulumi/azure-native/web';` },
    { name: 'public access that is off', code: `${cdk}new rds.DatabaseInstance(this, 'Db', { publiclyAccessible: false });` },
    { name: 'an enumeration that encrypts', code: 'new Distribution(this, "d", { viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS });' },
    { name: 'a method, a getter and a computed key', code: 'const o = { storageEncrypted() { return false }, get enforceSSL() { return false }, [storageEncrypted]: false };' },
    { name: 'a test', code: 'const o = { storageEncrypted: false };', filename: 'test/stack.test.ts' },
    { name: 'names from the prototype', code: 'const o = { constructor: false, toString: "none", hasOwnProperty: true };' },
    { name: 'a let that is written again', code: 'let on = false; if (x) on = true; new Db({ storageEncrypted: on });' },
  ],
  invalid: [
    { name: 'a cache of Google', code: "import * as gcp from '@pulumi/gcp'; new gcp.redis.Instance('r', { «transitEncryptionMode: 'DISABLED'» });", messageId: 'transit', suggestions: 'parse' },
    { name: 'a database of CDK', code: `${cdk}new rds.DatabaseInstance(this, 'Db', { engine, «storageEncrypted: false» });`, messageId: 'rest', data: { shown: 'storageEncrypted: false', secure: 'true' }, suggestions: [{ messageId: 'set', output: `${cdk}new rds.DatabaseInstance(this, 'Db', { engine, storageEncrypted: true });` }] },
    { name: 'a file system and a volume', code: `${cdk}new efs.FileSystem(this, 'Fs', { vpc, «encrypted: false» }); new ec2.Volume(this, 'V', { «encrypted: false» });`, messageId: ['rest', 'rest'], suggestions: ['parse', 'parse'] },
    { name: 'a device of an instance', code: `${cdk}new ec2.Instance(this, 'I', { blockDevices: [{ deviceName: '/dev/xvda', volume: ec2.BlockDeviceVolume.ebs(50, { «encrypted: false» }) }] });`.replace('ec2.BlockDeviceVolume.ebs(50, {', 'ec2.BlockDeviceVolume.volume(50, {'), messageId: 'rest', suggestions: 'parse' },
    { name: 'a volume of a template for machines', code: "new ec2.CfnLaunchTemplate(this, 'L', { launchTemplateData: { blockDeviceMappings: [{ ebs: { «encrypted: false» } }] } });", messageId: 'rest', suggestions: 'parse' },
    { name: 'a bucket of CDK', code: `${cdk}new s3.Bucket(this, 'B', { «encryption: s3.BucketEncryption.UNENCRYPTED», «enforceSSL: false» });`, messageId: ['rest', 'transit'], suggestions: [[{ messageId: 'set', output: `${cdk}new s3.Bucket(this, 'B', { encryption: s3.BucketEncryption.S3_MANAGED, enforceSSL: false });` }], 'parse'] },
    { name: 'Pulumi', code: `${cdk}const db = new aws.rds.Instance('db', { «storageEncrypted: false», «publiclyAccessible: true» }); new aws.ebs.Volume('v', { «encrypted: false» });`, messageId: ['rest', 'public', 'rest'], suggestions: ['parse', 'parse', 'parse'] },
    { name: 'a cache', code: "new elasticache.CfnReplicationGroup(this, 'R', { «atRestEncryptionEnabled: false», «transitEncryptionEnabled: false» });", messageId: ['rest', 'transit'], suggestions: ['parse', 'parse'] },
    { name: 'a search domain', code: "new opensearch.Domain(this, 'D', { encryptionAtRest: { «enabled: false» }, «nodeToNodeEncryption: false», «enforceHttps: false» });", messageId: ['rest', 'transit', 'transit'], suggestions: ['parse', 'parse', 'parse'] },
    { name: 'a table', code: "new CfnTable(this, 'T', { sseSpecification: { «sseEnabled: false» } }); new aws.dynamodb.Table('t', { serverSideEncryption: { «enabled: false» } });", messageId: ['rest', 'rest'], suggestions: ['parse', 'parse'] },
    { name: 'a queue', code: `${cdk}import * as sqs from 'aws-cdk-lib/aws-sqs'; new sqs.Queue(this, 'Q', { «encryption: sqs.QueueEncryption.UNENCRYPTED» }); new aws.sqs.Queue('q', { «sqsManagedSseEnabled: false» });`, messageId: ['rest', 'rest'], suggestions: ['parse', 'parse'] },
    { name: 'Azure', code: "import * as storage from '@pulumi/azure-native/storage'; new storage.StorageAccount('s', { «enableHttpsTrafficOnly: false», «publicNetworkAccess: 'Enabled'» }); new redis.Redis('r', { «enableNonSslPort: true» }); new db.Server('p', { «sslEnforcement: 'Disabled'» });", messageId: ['transit', 'public', 'transit', 'transit'], suggestions: ['parse', 'parse', 'parse', 'parse'] },
    { name: 'a constant', code: 'const encrypt = false; new DatabaseCluster(this, "c", { «storageEncrypted: encrypt» });', messageId: 'rest' },
    { name: 'the branch that gives it up', code: 'new DatabaseCluster(this, "c", { «storageEncrypted: isProd ? true : false» });', messageId: 'rest', suggestions: 'parse' },
    { name: 'options in a constant with a type', code: "const props: rds.DatabaseInstanceProps = { «encrypted: false», engine };", messageId: 'rest', suggestions: 'parse' },
    { name: 'shorthand and satisfies', code: 'const storageEncrypted = false; const props = { «storageEncrypted» } satisfies Props;', messageId: 'rest' },
    { name: 'the edge', code: "new cloudfront.Distribution(this, 'd', { defaultBehavior: { origin, «viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.ALLOW_ALL» } }); new aws.cloudfront.Distribution('d', { defaultCacheBehavior: { «viewerProtocolPolicy: 'allow-all'» } });", messageId: ['transit', 'transit'], suggestions: ['parse', 'parse'] },
    { name: 'Kafka', code: "new msk.CfnCluster(this, 'k', { encryptionInfo: { encryptionInTransit: { «clientBroker: 'TLS_PLAINTEXT'» } } });", messageId: 'transit', suggestions: 'parse' },
    { name: 'an SDK', code: "import { CreateDBInstanceCommand, RDSClient } from '@aws-sdk/client-rds'; await client.send(new CreateDBInstanceCommand({ «StorageEncrypted: false», «PubliclyAccessible: true» }));", messageId: ['rest', 'public'], suggestions: ['parse', 'parse'] },
    { name: 'CommonJS', code: "const { FileSystem } = require('aws-cdk-lib/aws-efs'); new FileSystem(this, 'f', { «encrypted: false» });", lang: 'js', messageId: 'rest', suggestions: 'parse' },
  ],
});

testDataRule(rule, {
  valid: [
    { name: 'encryption on', code: 'Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      StorageEncrypted: true\n      PubliclyAccessible: "false"\n', lang: 'yaml' },
    { name: 'encrypted of no resource', code: '{ "message": { "encrypted": false, "enabled": false }, "encryption": "none" }' },
    { name: 'a reference', code: 'Properties:\n  StorageEncrypted: !Ref Encrypted\n', lang: 'yaml' },
    { name: 'a key', code: '{ "storageEncrypted": { "false": 1 } }' },
  ],
  invalid: [
    { name: 'CloudFormation', code: 'Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      StorageEncrypted: «false»\n      PubliclyAccessible: «"true"»\n  Fs:\n    Type: AWS::EFS::FileSystem\n    Properties:\n      Encrypted: «false»\n', lang: 'yaml', messageId: ['rest', 'public', 'rest'], suggestions: ['parse', 'parse', 'parse'] },
    { name: 'CloudFormation in JSON', code: '{ "Resources": { "V": { "Type": "AWS::EC2::Volume", "Properties": { "Encrypted": «false» } } } }', messageId: 'rest', suggestions: [{ messageId: 'set', output: '{ "Resources": { "V": { "Type": "AWS::EC2::Volume", "Properties": { "Encrypted": true } } } }' }] },
    { name: 'Terraform in JSON', code: '{ "resource": { "aws_db_instance": { "crm": { "storage_encrypted": «false» } }, "aws_ebs_volume": { "v": { "encrypted": «false» } } } }', messageId: ['rest', 'rest'], suggestions: ['parse', 'parse'] },
    { name: 'Pulumi in YAML', code: 'resources:\n  s:\n    type: azure-native:storage:StorageAccount\n    properties:\n      enableHttpsTrafficOnly: «false»\n', lang: 'yaml', messageId: 'transit', suggestions: 'parse' },
    { name: 'a bucket without encryption at rest', code: 'Resources:\n  D:\n    Type: AWS::OpenSearchService::Domain\n    Properties:\n      EncryptionAtRestOptions:\n        Enabled: «false»\n', lang: 'yaml', messageId: 'rest', suggestions: 'parse' },
  ],
});
