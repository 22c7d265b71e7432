import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { lastNameOf } from './property-path.ts';
import { constantOf, staticTextOf } from './static-text.ts';
import { unwrapped } from './unwrap.ts';

type Environment = 'production' | 'development';

const productionWords = /^(?:production|prod|live)$/iu;
const developmentWords = /^(?:development|dev|test|testing|local)$/iu;
const productionNames = /^(?:is|in)?_?(?:prod|production)(?:_?mode|_?env)?$|^__PROD__$/iu;
const developmentNames = /^(?:is|in)?_?(?:dev|development|local|test|debug)(?:_?mode|_?env)?$|^__DEV__$/iu;
/** Switches that are also turned on where real data are, to find an error. */
const debugNames = /debug/iu;

const other: Readonly<Record<Environment, Environment>> = { production: 'development', development: 'production' };

/** The environment for which a test is true: `process.env.NODE_ENV === 'production'`, `isDev`, `!isProd`. */
function environmentOfTest(test: TSESTree.Node, context: FileContext, left = 3): Environment | undefined {
  const node = unwrapped(test);
  if (node.type === 'UnaryExpression' && node.operator === '!') {
    const inner = environmentOfTest(node.argument, context, left);
    return inner && other[inner];
  }
  if (node.type === 'BinaryExpression') {
    const text = [node.left, node.right].map((side) => (side.type === 'PrivateIdentifier' ? undefined : staticTextOf(side, context))).find((each) => each !== undefined);
    const named = text === undefined ? undefined : productionWords.test(text) ? 'production' : developmentWords.test(text) ? 'development' : undefined;
    if (!named) return undefined;
    return node.operator === '===' || node.operator === '==' ? named : node.operator === '!==' || node.operator === '!=' ? other[named] : undefined;
  }
  const name = lastNameOf(node);
  if (name === undefined) return undefined;
  if (productionNames.test(name)) return 'production';
  if (developmentNames.test(name)) return 'development';
  const value = constantOf(node, context);
  return value !== node && left > 0 ? environmentOfTest(value, context, left - 1) : undefined;
}

const most = 8;

/** What an expression may be outside of development: branches that only a developer's machine takes are left out. */
export function productionChoices(expression: TSESTree.Node, context: FileContext): readonly TSESTree.Node[] {
  const found: TSESTree.Node[] = [];
  const open = [expression];
  while (open.length > 0 && found.length < most) {
    const node = constantOf(open.shift() as TSESTree.Node, context);
    if (node.type === 'ConditionalExpression') {
      const environment = environmentOfTest(node.test, context);
      if (environment !== 'development') open.push(node.consequent);
      if (environment !== 'production') open.push(node.alternate);
    } else if (node.type === 'LogicalExpression' && node.operator !== '&&') open.push(node.left, node.right);
    else found.push(node);
  }
  return found;
}

/** Whether a node runs on the machine of a developer only: in `if (isDev) { … }`; `if (debug)` too, where what is shown to the person at the machine is meant. */
export function isDevelopmentOnly(node: TSESTree.Node, context: FileContext, debugging: 'counts' | 'is-anywhere' = 'counts'): boolean {
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (parent.type !== 'IfStatement' && parent.type !== 'ConditionalExpression' && !(parent.type === 'LogicalExpression' && parent.operator === '&&')) continue;
    const test = parent.type === 'LogicalExpression' ? parent.left : parent.test;
    const environment = environmentOfTest(test, context);
    if (debugging === 'is-anywhere' && environment && debugNames.test(context.sourceCode.getText(test))) continue;
    const isTaken = parent.type === 'LogicalExpression' ? parent.right === at : parent.consequent === at;
    if ((environment === 'development' && isTaken) || (environment === 'production' && parent.type !== 'LogicalExpression' && parent.alternate === at)) return true;
  }
  return false;
}
