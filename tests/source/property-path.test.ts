import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';
import { beginFile, type FileContext, type Node } from '../../src/context.ts';
import { readAt } from '../../src/source/getter.ts';
import { isElementAccess, keyOf, lastNameOf, pathOf } from '../../src/source/property-path.ts';
import { awaited, unwrapped } from '../../src/source/unwrap.ts';
import { answerTo, textOf } from '../support/snippet.ts';

describe('the path of a member', () => {
  it.each([
    ['«a»', 'a'],
    ['«a.b.c»', 'a.b.c'],
    ['«a?.b!.c»', 'a.b.c'],
    ["«a['b'].c»", 'a.b.c'],
    ['«a[`b`]»', 'a.b'],
    ['«a[0]»', 'a.0'],
    ['class A { f() { «this.b» } }', 'this.b'],
    ['class A { #b; f() { «this.#b» } }', 'this.b'],
    ['class A extends B { f() { «super.b» } }', 'super.b'],
    ['«(a as B).c»', 'a.c'],
    ['«a[b]»', undefined],
    ['«a().b»', undefined],
    ['«a[`${b}`]»', undefined],
  ])('%s', (code, expected) => {
    expect(answerTo(code, (node) => pathOf(node)?.join('.'))).toBe(expected);
  });

  it.each([
    ['a default import', 'const axios_1 = __importDefault(require("axios")); «axios_1.default.post»', 'axios.post'],
    ['a default import without its helper', 'const jwt_decode_1 = require("jwt-decode"); «jwt_decode_1.default»', 'jwtDecode'],
    ['a default import by way of tslib', 'const axios_1 = tslib_1.__importDefault(require("axios")); «axios_1.default.post»', 'axios.post'],
    ['a name that files give', 'const node_fetch_1 = __importDefault(require("node-fetch")); «node_fetch_1.default»', 'fetch'],
    ['a named import', 'const zod_1 = require("zod"); «zod_1.z.object»', 'z.object'],
    ['a module of Node', 'const node_util_1 = __importDefault(require("node:util")); «node_util_1.default.inspect»', 'util.inspect'],
    ['a model', 'const user_model_1 = __importDefault(require("../models/user.model")); «user_model_1.default.find»', 'User.find'],
    ['a model by its folder', 'const user_1 = __importDefault(require("../../model/user.js")); «user_1.default.find»', 'User.find'],
    ['an import of Babel', 'exports.__esModule = true; var _logger = require("./logger"); «_logger.log»', 'log'],
    ['an import of esbuild', 'var import_axios = __toESM(require("axios")); «import_axios.default.post»', 'axios.post'],
    ['a module under a name of one’s own', 'const _db = require("./db"); «_db.log»', '_db.log'],
    ['an element of a list', 'const item_1 = items[0]; «item_1.default.post»', 'item_1.default.post'],
  ])('of %s, as the source has it', (_name, code, expected) => {
    const path = answerTo(code, (node, { sourceCode: { ast } }) => {
      beginFile(ast);
      return pathOf(node)?.join('.');
    });
    expect(path).toBe(expected);
  });

  it.each([
    ['«a.b»', 'b'],
    ['«a»', 'a'],
    ['«a.b()»', 'b'],
    ['«a().b().c»', 'c'],
    ['async () => { «await a.b» }', 'b'],
    ['«a[b]»', undefined],
    ['«"a"»', undefined],
  ])('ends in a name: %s', (code, expected) => {
    expect(answerTo(code, lastNameOf)).toBe(expected);
  });

  it.each([
    ['f(«a[0]»)', true],
    ['f(«a[i]»)', true],
    ['f(«a[index]»)', true],
    ['f(«a[a.length - 1]»)', true],
    ["f(«a['b']»)", false],
    ['f(«a[key]»)', false],
    ['f(«a.b»)', false],
  ])('may be one of a list: %s', (code, expected) => {
    expect(answerTo(code, (node) => isElementAccess(node as TSESTree.MemberExpression))).toBe(expected);
  });

  it.each([
    ['({ «a: 1» })', 'a'],
    ["({ «'a': 1» })", 'a'],
    ["({ «['a']: 1» })", 'a'],
    ['({ «[a]: 1» })', undefined],
    ['({ «1: 1» })', '1'],
    ['class A { «a = 1» }', 'a'],
    ['interface A { «a: string» }', 'a'],
  ])('has a key: %s', (code, expected) => {
    expect(answerTo(code, (node) => keyOf(node as TSESTree.Property))).toBe(expected);
  });
});

describe('the value below wrappers', () => {
  const ask = (node: Node, context: FileContext) => textOf(unwrapped(node.parent?.type === 'ChainExpression' ? node.parent : node), context);

  it.each([
    ['f(«a as B»)', 'a'],
    ['f(«a!»)', 'a'],
    ['f(«a satisfies B as C»)', 'a'],
    ['f(«<B>a»)', 'a'],
    ['f(«a<B>»)', 'a'],
    ['f(«a?.b»)', 'a?.b'],
    ['f(«a»)', 'a'],
  ])('%s', (code, expected) => {
    expect(answerTo(code, ask)).toBe(expected);
  });

  it('and below await', () => {
    expect(answerTo('async () => f(«(await (await a)!) as B»)', (node, context) => textOf(awaited(node), context))).toBe('a');
  });
});

describe('what a getter reads', () => {
  const ask = (node: Node, context: FileContext) => {
    const read = readAt(node as TSESTree.CallExpression);
    return read && `${textOf(read.object, context) ?? ''} ${read.key}`;
  };

  it.each([
    ["f(«member.get('email')»)", 'member email'],
    ["f(«member.get('profile.email')»)", 'member email'],
    ["f(«form.getAll('email')»)", 'form email'],
    ["f(«localStorage.getItem('email')»)", 'localStorage email'],
    ["f(«user.getDataValue('email')»)", 'user email'],
    ["f(«getValues('email')»)", ' email'],
    ["f(«watch('email')»)", ' email'],
    ["f(«get(user, 'profile.email')»)", 'user email'],
    ["f(«_.get(user, 'email')»)", 'user email'],
    ["f(«_.get(user, 'email', '')»)", 'user email'],
    ["f(«req.query('email')»)", 'req email'],
    ["f(«c.req.param('email')»)", 'c.req email'],
    ["f(«db.query('email')»)", undefined],
    ["f(«member.get('SELECT email FROM users')»)", undefined],
    ['f(«member.get(key)»)', undefined],
    ['f(«member.get()»)', undefined],
    ["f(«member.set('email')»)", undefined],
    ["f(«app.get('/email', handler)»)", undefined],
  ])('%s', (code, expected) => {
    expect(answerTo(code, ask)).toBe(expected);
  });
});
