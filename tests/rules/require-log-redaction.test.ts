import { testRule } from '../support/rule-tester.ts';

const paths = `'req.headers.authorization', 'req.headers.cookie', 'password', '*.password', 'email', '*.email'`;

testRule('require-log-redaction', {
  valid: [
    { name: 'pino with a list', code: `import pino from 'pino';\nexport const logger = pino({ redact: ['req.headers.authorization', 'req.headers.cookie', '*.password', 'user.emailAddress'] });` },
    { name: 'pino with paths and a censor', code: `import pino from 'pino';\nexport const logger = pino({ redact: { paths: ['req.headers', 'password', 'email'], censor: '***' } });` },
    { name: 'a list that is made elsewhere', code: `import pino from 'pino';\nimport { redact } from './redaction';\npino({ redact });\npino({ redact: [...redact, 'password'] });` },
    { name: 'everything', code: `import pino from 'pino';\npino({ redact: ['*'] });` },
    { name: 'serializers', code: `import { pino } from 'pino';\npino({ serializers: { req: (req) => ({ id: req.id }) } });` },
    { name: 'options that the file does not show', code: `import pino from 'pino';\nimport Fastify from 'fastify';\npino(options);\npino({ ...options, level: 'info' });\nFastify({ logger: options });\nFastify(settings);` },
    { name: 'pino-http with a logger', code: `import pinoHttp from 'pino-http';\nimport { logger } from './logger';\napp.use(pinoHttp({ logger }));` },
    { name: 'Fastify without logs, or with a redaction', code: `import Fastify from 'fastify';\nFastify();\nFastify({ logger: false });\nFastify({ logger: { level: 'info', redact: ['*'] } });` },
    { name: 'winston with a format of its own', code: `import { createLogger, format } from 'winston';\nconst redacting = format((info) => ({ ...info, password: undefined }));\ncreateLogger({ format: format.combine(redacting(), format.json()) });\ncreateLogger({ format: maskedJson });` },
    { name: 'tslog with masked keys', code: `import { Logger } from 'tslog';\nnew Logger({ maskValuesOfKeys: ['password', 'authorization', 'cookie', 'email'] });` },
    { name: 'nestjs-pino with a redaction', code: `import { LoggerModule } from 'nestjs-pino';\nLoggerModule.forRoot({ pinoHttp: { redact: ['req.headers', 'req.body.password', 'req.body.email'] } });` },
    { name: 'a child of a logger', code: `import pino from 'pino';\nconst logger = pino({ redact: ['*'] });\nlogger.child({ module: 'mail' });` },
    { name: 'another logger', code: `import { Logger } from '@nestjs/common';\nimport { createLogger } from './logger';\nnew Logger('App');\ncreateLogger({ level: 'info' });` },
    { name: 'a function called pino', code: `const pino = (options) => options;\npino({ level: 'info' });` },
    { name: 'a transport', code: `import pino from 'pino';\npino.transport({ target: 'pino-pretty' });\npino.destination('/dev/null');` },
    { name: 'fewer keys, where a project asks for fewer', options: [{ requiredPaths: ['password'] }], code: `import pino from 'pino';\npino({ redact: ['*.password'] });` },
    { name: 'express-winston that filters', code: `import expressWinston from 'express-winston';\nexpressWinston.logger({ transports, headerBlacklist: ['authorization', 'cookie'] });` },
  ],
  invalid: [
    { name: 'pino without options', messageId: 'missing', suggestions: [{ messageId: 'insert', output: `import pino from 'pino';\nexport const logger = pino({ redact: [${paths}] });` }], code: `import pino from 'pino';\nexport const logger = «pino»();` },
    { name: 'pino with other options', messageId: 'missing', data: { name: 'pino', option: 'redact' }, suggestions: [{ messageId: 'insert', output: `import pino from 'pino';\nexport const logger = pino({ level: 'info', redact: [${paths}] });` }], code: `import pino from 'pino';\nexport const logger = «pino»({ level: 'info' });` },
    { name: 'pino with a destination only', messageId: 'missing', suggestions: [{ messageId: 'insert', output: `import pino from 'pino';\nconst logger = pino({ redact: [${paths}] }, pino.destination('app.log'));` }], code: `import pino from 'pino';\nconst logger = «pino»(pino.destination('app.log'));` },
    { name: 'options in a const', messageId: 'missing', suggestions: 'parse', code: `import pino from 'pino';\nconst options = {\n  level: 'info',\n};\nconst logger = «pino»(options);` },
    { name: 'CommonJS', lang: 'js', messageId: 'missing', suggestions: ['parse', 'parse'], code: `const logger = «require('pino')»();\nconst http = require('pino-http');\napp.use(«http»());` },
    {
      name: 'a list that is short', messageId: 'incomplete', data: { option: 'redact', name: 'pino', keys: '`authorization`, `cookie`, `email`' },
      suggestions: [{ messageId: 'add', output: `import pino from 'pino';\npino({ redact: ['*.password', 'req.headers.authorization', 'req.headers.cookie', 'email', '*.email'] });` }],
      code: `import pino from 'pino';\npino({ redact: «['*.password']» });`,
    },
    { name: 'short paths', messageId: 'incomplete', suggestions: 'parse', code: `import pino from 'pino';\npino({ redact: { paths: «['password', 'req.headers']», remove: true } });` },
    { name: 'an empty list', messageId: 'incomplete', suggestions: 'parse', code: `import pino from 'pino';\npino({ redact: «[]» });` },
    { name: 'Fastify', messageId: 'missing', suggestions: [[{ messageId: 'insert', output: `import Fastify from 'fastify';\nconst app = Fastify({ logger: { redact: [${paths}] } });\nFastify({ logger: { level: 'warn' } });` }], 'parse'], code: `import Fastify from 'fastify';\nconst app = «Fastify»({ logger: true });\n«Fastify»({ logger: { level: 'warn' } });` },
    { name: 'winston', messageId: 'missing', code: `import winston, { format } from 'winston';\n«winston.createLogger»({ level: 'info', transports: [new winston.transports.Console()] });\n«winston.createLogger»({ format: format.combine(format.timestamp(), format.json()) });` },
    { name: 'nestjs-pino', messageId: 'missing', suggestions: [[], 'parse'], code: `import { LoggerModule } from 'nestjs-pino';\n«LoggerModule.forRoot»();\n«LoggerModule.forRoot»({ pinoHttp: { level: 'info' } });` },
    { name: 'tslog', messageId: ['missing', 'incomplete'], suggestions: ['parse', 'parse'], code: `import { Logger } from 'tslog';\nnew «Logger»({ name: 'app' });\nnew Logger({ maskValuesOfKeys: «['password']» });` },
    { name: 'bunyan and express-winston', messageId: 'missing', code: `import bunyan from 'bunyan';\nimport expressWinston from 'express-winston';\n«bunyan.createLogger»({ name: 'app' });\napp.use(«expressWinston.logger»({ transports }));` },
    { name: 'keys of the project', options: [{ requiredPaths: ['iban'] }], messageId: 'incomplete', suggestions: 'parse', code: `import pino from 'pino';\npino({ redact: «['password']» });` },
  ],
});
