import rule from '../../src/rules/no-outdated-tls.ts';
import { testDataRule } from '../support/json-rule-tester.ts';
import { testRule } from '../support/rule-tester.ts';

testRule('no-outdated-tls', {
  valid: [
    { name: 'a list of good ciphers that is joined', code: "https.createServer({ key, cert, ciphers: ['ECDHE-RSA-AES256-GCM-SHA384', '!RC4'].join(':') });" },
    { name: 'a list that is not seen', code: "https.createServer({ key, cert, ciphers: ['RC4-SHA', ...more].join(separator) });" },
    { name: 'versions in use', code: "tls.connect({ minVersion: 'TLSv1.2', maxVersion: 'TLSv1.3', secureProtocol: 'TLSv1_2_method' });" },
    { name: 'any version', code: "https.request({ secureProtocol: 'TLS_method' }); https.request({ secureProtocol: 'SSLv23_method' });" },
    { name: 'the version of an app', code: "const release = { minVersion: '1.0', maxVersion: '1.1', tlsEnabled: true, appVersion: '1.1' };" },
    { name: 'a comparison', code: "if (socket.getProtocol() === 'TLSv1' || version === 'SSLv3') socket.destroy();" },
    { name: 'versions that are refused', code: "const disabledProtocols = ['SSLv3']; const o = { deprecatedTlsVersions: ['TLSv1', 'TLSv1.1'], unsupportedTlsVersion: 'TLSv1' };" },
    { name: 'what a connection was', code: "log.push({ protocol: 'TLSv1', cipher: socket.getCipher() }); metrics[`tls_${'TLSv1'}`] = 1;" },
    { name: 'what the environment says', code: 'tls.connect({ minVersion: process.env.TLS_MIN, ciphers: config.ciphers });' },
    { name: 'ciphers that are excluded', code: "https.createServer({ ciphers: 'ECDHE-RSA-AES128-GCM-SHA256:HIGH:!aNULL:!MD5:!RC4:-3DES:!EXPORT' });" },
    { name: 'good ciphers', code: "tls.createSecureContext({ ciphers: ['TLS_AES_256_GCM_SHA384', 'TLS_CHACHA20_POLY1305_SHA256'].join(':') }); const o = { ciphers: 'DEFAULT:@SECLEVEL=2' };" },
    { name: 'a member in use', code: 'new Distribution(this, id, { minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021 }); new Bucket({ minTlsVersion: TlsVersion.TLS1_2 });' },
    { name: 'switches in use', code: "spawn('node', ['--tls-min-v1.2', '--tls-max-v1.3']); const v = 'ELBSecurityPolicy-TLS13-1-2-2021-06';" },
    { name: 'a text about a switch', code: "logger.warn('Do not start with --tls-min-v1.0'); const shown = '--tls-min-v1.0';" },
    { name: 'a label', code: "const label = { title: 'TLSv1', tlsVersionLabel: 'TLSv1.1' }; const text = 'TLSv1 is outdated';" },
    { name: 'a spread, a getter and a method', code: "tls.connect({ ...old, get minVersion() { return 'TLSv1' }, maxVersion() { return 'TLSv1' } });" },
    { name: 'a type', code: "interface Options { minVersion?: 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' }" },
    { name: 'a test', code: "tls.connect({ minVersion: 'TLSv1' });", filename: 'tests/tls.test.ts' },
    { name: 'names from the prototype', code: "const o = { constructor: 'TLSv1', toString: 'ciphers' }; o.valueOf = 'SSLv3';" },
    { name: "a list that is joined, of what holds", code: "https.createServer({ key, cert, ciphers: ['ECDHE-RSA-AES128-GCM-SHA256', 'TLS_AES_256_GCM_SHA384'].join(':') });" },
  ],
  invalid: [
    { name: 'the least version', code: "tls.connect({ host, «minVersion: 'TLSv1'» });", messageId: 'version', data: { shown: 'minVersion: TLSv1', modern: 'TLSv1.2' }, suggestions: [{ messageId: 'modern', output: "tls.connect({ host, minVersion: 'TLSv1.2' });" }] },
    { name: 'the least version, quoted otherwise', code: 'new https.Agent({ «"minVersion": "TLSv1.1"» });', messageId: 'version', suggestions: [{ messageId: 'modern', output: 'new https.Agent({ "minVersion": "TLSv1.2" });' }] },
    { name: 'the last version', code: "https.get(url, { «maxVersion: 'TLSv1.1'» }); https.get(url, { «maxVersion: `SSLv3`» });", messageId: ['version', 'version'], suggestions: ['parse', 'parse'] },
    { name: 'a method of OpenSSL', code: "https.request({ «secureProtocol: 'TLSv1_method'» }); tls.createServer({ «secureProtocol: 'SSLv3_server_method'» });", messageId: ['version', 'version'], suggestions: [[{ messageId: 'modern', output: "https.request({ secureProtocol: 'TLSv1_2_method' }); tls.createServer({ secureProtocol: 'SSLv3_server_method' });" }], [{ messageId: 'modern', output: "https.request({ secureProtocol: 'TLSv1_method' }); tls.createServer({ secureProtocol: 'TLSv1_2_server_method' });" }]] },
    { name: 'the default of the process', code: "«tls.DEFAULT_MIN_VERSION = 'TLSv1'»; «require('tls').DEFAULT_MAX_VERSION = 'TLSv1.1'»;", messageId: ['version', 'version'], suggestions: ['parse', 'parse'] },
    { name: 'a constant', code: "const MIN = 'TLSv1'; tls.connect({ «minVersion: MIN» });", messageId: 'version' },
    { name: 'shorthand', code: "const minVersion = 'TLSv1.1'; tls.connect({ «minVersion» });", messageId: 'version' },
    { name: 'the branch that is outdated', code: "tls.connect({ «minVersion: isLegacy ? 'TLSv1' : 'TLSv1.2'» });", messageId: 'version', suggestions: [{ messageId: 'modern', output: "tls.connect({ minVersion: isLegacy ? 'TLSv1.2' : 'TLSv1.2' });" }] },
    { name: 'a fallback, and as', code: "tls.connect({ «minVersion: options.min ?? ('TLSv1' as const)» });", messageId: 'version', suggestions: 'parse' },
    { name: 'deep in the options of a driver', code: "new sql.ConnectionPool({ options: { cryptoCredentialsDetails: { «minVersion: 'TLSv1'» } } });", messageId: 'version', suggestions: 'parse' },
    { name: 'ciphers', code: "https.createServer({ key, «ciphers: 'AES128-SHA:RC4-SHA'», cert });", messageId: 'ciphers', data: { shown: 'RC4-SHA', modern: 'ciphers' }, suggestions: [{ messageId: 'remove', output: 'https.createServer({ key, cert });' }] },
    { name: 'the cipher of a mailer', code: "nodemailer.createTransport({ host, tls: { «ciphers: 'SSLv3'» } });", messageId: 'ciphers', suggestions: 'parse' },
    { name: 'ciphers of every weak kind', code: "f({ «ciphers: 'DES-CBC3-SHA'» }); f({ «ciphers: 'NULL-SHA256'» }); f({ «ciphers: 'HIGH:aNULL'» }); f({ «ciphers: 'EXP-RC2-CBC-MD5'» }); f({ «ciphers: 'ECDHE+3DES'» }); f({ «ciphers: ['ADH-AES128-SHA']» });", messageId: Array.from({ length: 6 }, () => 'ciphers'), suggestions: Array.from({ length: 6 }, () => 'parse' as const) },
    { name: 'ciphers that are added', code: "f({ «ciphers: tls.DEFAULT_CIPHERS + ':RC4-MD5'» }); «tls.DEFAULT_CIPHERS = 'DEFAULT@SECLEVEL=0'»;", messageId: ['ciphers', 'ciphers'], suggestions: ['parse', []] },
    { name: 'members of the cloud', code: 'new Distribution(this, id, { «minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2016» }); new StorageAccount(id, { «minimumTlsVersion: storage.MinimumTlsVersion.TLS1_0» }); new HttpOrigin(host, { originSslProtocols: [«OriginSslPolicy.TLS_V1», OriginSslPolicy.TLS_V1_2] }); new DomainName(this, id, { «securityPolicy: SecurityPolicy.TLS_1_0» });', messageId: ['version', 'version', 'version', 'version'], suggestions: ['parse', 'parse', 'parse', 'parse'] },
    { name: 'texts of the cloud', code: "new azure.Account(id, { «minTlsVersion: 'TLS1_0'» }); new azure.Redis(id, { «minimumTlsVersion: '1.0'» }); new aws.Listener(id, { sslPolicy: «'ELBSecurityPolicy-2016-08'» });", messageId: ['version', 'version', 'switch'], suggestions: [[{ messageId: 'modern', output: "new azure.Account(id, { minTlsVersion: 'TLS1_2' }); new azure.Redis(id, { minimumTlsVersion: '1.0' }); new aws.Listener(id, { sslPolicy: 'ELBSecurityPolicy-2016-08' });" }], 'parse', 'parse'] },
    { name: 'switches', code: "spawn('node', [«'--tls-min-v1.0'»]); «process.env.NODE_OPTIONS = '--tls-min-v1.1'»;".replace("«process.env.NODE_OPTIONS = '--tls-min-v1.1'»", "process.env.NODE_OPTIONS = «'--tls-min-v1.1'»"), messageId: ['switch', 'switch'], suggestions: ['parse', 'parse'] },
    { name: 'a field of a class', code: "class Options { «minVersion = 'TLSv1';» }", messageId: 'version', suggestions: 'parse' },
    { name: 'CommonJS', code: "const https = require('https'); https.get({ host: 'x', «secureProtocol: 'SSLv3_method'» });", lang: 'js', messageId: 'version', suggestions: 'parse' },
    { name: "a list that is joined", code: "https.createServer({ key, cert, «ciphers: ['ECDHE-RSA-AES128-GCM-SHA256', 'DES-CBC3-SHA'].join(':')» });", messageId: "ciphers", suggestions: 'parse' },
  ],
});

testDataRule(rule, {
  valid: [
    { name: 'versions in use', code: '{ "minTlsVersion": "1.2", "minVersion": "1.0", "version": "TLSv1" }' },
    { name: 'ciphers that are excluded', code: 'ssl-ciphers: "HIGH:!aNULL:!MD5"\nssl-protocols: "TLSv1.2 TLSv1.3"\n', lang: 'yaml' },
    { name: 'a label', code: '{ "tls": { "title": "TLSv1", "supported": ["TLSv1"] } }' },
  ],
  invalid: [
    { name: 'app settings', code: '{ "tls": { "minVersion": «"TLSv1"» }, "minTlsVersion": «"1.1"» }', messageId: ['version', 'version'], suggestions: [[{ messageId: 'modern', output: '{ "tls": { "minVersion": "TLSv1.2" }, "minTlsVersion": "1.1" }' }], 'parse'] },
    { name: 'a script of a package', code: '{ "scripts": { "start": «"node --tls-min-v1.0 server.js"» } }', filename: 'package.json', messageId: 'switch', suggestions: [{ messageId: 'modern', output: '{ "scripts": { "start": "node --tls-min-v1.2 server.js" } }' }] },
    { name: 'an ingress', code: 'data:\n  ssl-protocols: «"TLSv1 TLSv1.1 TLSv1.2"»\n  ssl-ciphers: «"HIGH:RC4-SHA"»\n', lang: 'yaml', messageId: ['version', 'ciphers'] },
    { name: 'CloudFormation', code: 'ViewerCertificate:\n  MinimumProtocolVersion: «TLSv1_2016»\n', lang: 'yaml', messageId: 'version', suggestions: [{ messageId: 'modern', output: 'ViewerCertificate:\n  MinimumProtocolVersion: TLSv1.2_2021\n' }] },
    { name: 'Traefik', code: 'tls:\n  options:\n    default:\n      minVersion: «VersionTLS10»\n', lang: 'yaml', messageId: 'version', suggestions: [{ messageId: 'modern', output: 'tls:\n  options:\n    default:\n      minVersion: VersionTLS12\n' }] },
  ],
});
