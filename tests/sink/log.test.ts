import { describe, expect, it } from 'vitest';
import type { FileContext, Node } from '../../src/context.ts';
import type { GdprSettings } from '../../src/settings.ts';
import { logAt } from '../../src/sink/log.ts';
import { answerTo, textOf } from '../support/snippet.ts';

function told(node: Node, context: FileContext): string | undefined {
  const sink = logAt(node, context);
  return sink && `${sink.name}: ${sink.parts.map((part) => textOf(part.node, context) ?? '').join(' | ')}`;
}

const log = (code: string, settings?: GdprSettings) => answerTo(code, told, settings ? { settings } : {});

describe('a log call', () => {
  it.each([
    ["«console.log('a', b)»", "console.log: 'a' | b"],
    ['«console.error(b)»', 'console.error: b'],
    ['«console.table(b)»', 'console.table: b'],
    ['«console.dir(b, c)»', 'console.dir: b | c'],
    ['«console.group(b)»', 'console.group: b'],
    ['«console.assert(a, b)»', 'console.assert: a | b'],
    ['«window.console.log(b)»', 'window.console.log: b'],
    ['«globalThis.console.warn(b)»', 'globalThis.console.warn: b'],
    ['«process.stdout.write(b)»', 'process.stdout.write: b'],
    ['«process.stderr.write(b)»', 'process.stderr.write: b'],
    ['«logger.info(b)»', 'logger.info: b'],
    ['«log.debug(b)»', 'log.debug: b'],
    ['«logging.warn(b)»', 'logging.warn: b'],
    ['«this.logger.verbose(b)»', 'this.logger.verbose: b'],
    ['«this._log.trace(b)»', 'this._log.trace: b'],
    ['«auditLogger.info(b)»', 'auditLogger.info: b'],
    ['«req.log.error(b)»', 'req.log.error: b'],
    ['«ctx.logger.info(b)»', 'ctx.logger.info: b'],
    ['«strapi.log.info(b)»', 'strapi.log.info: b'],
    ['«logger?.info?.(b)»', 'logger.info: b'],
    ["«logger['info'](b)»", 'logger.info: b'],
    ['«logger!.info(b)»', 'logger.info: b'],
    ['«logger.child({ a }).info(b)»', 'info: b'],
    ['«logger.forBot().info(b)»', 'info: b'],
    ['«getLogger().info(b)»', 'info: b'],
    ['«logger.child(b)»', 'logger.child: b'],
    ['«loggerService.log(b)»', 'loggerService.log: b'],
    ['«Logger.log(b)»', 'Logger.log: b'],
    ['«context.log(b)»', 'context.log: b'],
    ['class A { f() { «this.log(b)» } }', 'this.log: b'],
  ])('by its receiver: %s', (code, expected) => {
    expect(log(code)).toBe(expected);
  });

  it.each([
    ["import winston from 'winston'; «winston.info(b)»", 'winston.info: b'],
    ["import { createLogger } from 'winston'; const out = createLogger(); «out.info(b)»", 'out.info: b'],
    ["import pino from 'pino'; const out = pino(); «out.info({ a }, b)»", 'out.info: { a } | b'],
    ["import pino from 'pino'; const out = pino().child({}); «out.info(b)»", 'out.info: b'],
    ["const out = require('bunyan').createLogger({}); «out.info(b)»", 'out.info: b'],
    ["import log4js from 'log4js'; const out = log4js.getLogger(); «out.error(b)»", 'out.error: b'],
    ["import { Signale } from 'signale'; const out = new Signale(); «out.success(b)»", 'out.success: b'],
    ["import { consola } from 'consola'; «consola.box(b)»", 'consola.box: b'],
    ["import { Logger } from '@nestjs/common'; class A { out = new Logger(); f() { «this.out.log(b)» } }", 'this.out.log: b'],
    ["import { Logger } from '@nestjs/common'; class A { constructor(private out: Logger) {} f() { «this.out.log(b)» } }", 'this.out.log: b'],
    ["import { PinoLogger } from 'nestjs-pino'; class A { constructor(private out: PinoLogger) {} f() { «this.out.info(b)» } }", 'this.out.info: b'],
    ["import * as functions from 'firebase-functions'; «functions.logger.info(b)»", 'functions.logger.info: b'],
    ["import createDebug from 'debug'; const d = createDebug('a'); «d(b)»", 'd: b'],
    ["const d = require('debug')('a'); «d(b)»", 'd: b'],
  ])('by its import: %s', (code, expected) => {
    expect(log(code)).toBe(expected);
  });

  it.each([
    ['«debug(b)»', 'debug: b'],
    ['«log(b)»', 'log: b'],
    ['«logError(b)»', 'logError: b'],
    ['«logInfo(b)»', 'logInfo: b'],
    ["import { log } from './log'; «log(b)»", 'log: b'],
    ['const log = console.log; «log(b)»', 'log: b'],
    ['const { log } = console; «log(b)»', 'log: b'],
  ])('as a bare function: %s', (code, expected) => {
    expect(log(code)).toBe(expected);
  });

  it.each([
    ['«audit.note(b)»', ['audit'], 'audit.note: b'],
    ['«note(b)»', ['note'], 'note: b'],
    ['class A { f() { «this.journal.put(b)» } }', ['this.journal'], 'this.journal.put: b'],
    ['«audit.note(b)»', ['audit.write'], undefined],
    ['«auditor.note(b)»', ['audit'], undefined],
  ] as const)('by the settings: %s with %j', (code, loggers, expected) => {
    expect(log(code, { loggers: [...loggers] })).toBe(expected);
  });

  it.each([
    '«send(b)»',
    '«Math.log(b)»',
    '«math.log(b)»',
    '«git.log(b)»',
    '«repo.log(b)»',
    '«dialog.info(b)»',
    '«catalog.error(b)»',
    '«blog.debug(b)»',
    '«toast.error(b)»',
    '«analytics.info(b)»',
    '«changelog.add(b)»',
    '«logger.level(b)»',
    '«logs.find(b)»',
    '«logger.add(b)»',
    '«assert(a, b)»',
    '«logger.assert(a, b)»',
    '«file.write(b)»',
    '«response.write(b)»',
    '«events.data(b)»',
    '«test.fail(b)»',
    '«alert(b)»',
    '«debug()»',
    'const log = Math.log; «log(b)»',
    "import { Injectable } from '@nestjs/common'; «Injectable.log(b)»",
    '«console[method](b)»',
    '«new Logger(b)»',
    'class A { f() { «this.error(b)» } }',
  ])('is none: %s', (code) => {
    expect(log(code)).toBeUndefined();
  });
});
