import type { TSESTree } from '@typescript-eslint/utils';
import { corsKeys, corsLibraries, corsMethods, corsPlugins, credentialKeys, originKeys, type DefaultOrigin } from '../knowledge/cors.ts';
import type { FileContext } from '../context.ts';
import { calleeOf } from '../source/callee.ts';
import { functionAt } from '../source/local-function.ts';
import { nodesWithin } from '../source/nodes-within.ts';
import { optionOf } from '../source/option.ts';
import { originOf } from '../source/origin.ts';
import { keyOf } from '../source/property-path.ts';
import { constantOf } from '../source/static-text.ts';
import { openOriginOf, type OpenOrigin } from './cors-origin.ts';

/** Options that say who may read answers from another origin. */
export interface CorsOptions {
  readonly options: TSESTree.Node;
  readonly defaultOrigin: DefaultOrigin | undefined;
}

/** `cors((req, callback) => callback(null, options))`: the options that a delegate answers with, whoever asks. */
function delegatedOptions(options: TSESTree.Node, context: FileContext): TSESTree.Node | undefined {
  const delegate = options.type === 'ObjectExpression' ? undefined : functionAt(options, context);
  const answer = delegate?.params[1];
  if (!delegate?.body || answer?.type !== 'Identifier') return undefined;
  const answers = nodesWithin(delegate.body).filter((node): node is TSESTree.CallExpression => node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === answer.name);
  const [only, other] = answers;
  const given = only?.arguments[1];
  return given && !other && given.type !== 'SpreadElement' ? given : undefined;
}

/** The options of cross-origin requests that a call is given. */
export function corsOptionsAt(node: TSESTree.CallExpression, context: FileContext): CorsOptions | undefined {
  const callee = calleeOf(node, context);
  if (!callee) return undefined;
  const given = (index: number, defaultOrigin: DefaultOrigin | undefined): CorsOptions | undefined => {
    const options = node.arguments[index];
    return options && options.type !== 'SpreadElement' ? { options: delegatedOptions(options, context) ?? options, defaultOrigin } : undefined;
  };
  if (corsMethods.has(callee.name)) return given(0, 'any');
  if (callee.name === 'register') {
    const [plugin] = node.arguments;
    const origin = plugin && originOf(plugin, context);
    return origin?.path.length === 0 && corsPlugins.includes(origin.module) ? given(1, 'any') : undefined;
  }
  const { origin } = callee;
  const library = origin && corsLibraries.find(({ modules, paths }) => modules.includes(origin.module) && paths.includes(origin.path.join('.')));
  return library && given(library.argument, library.defaultOrigin);
}

/** The same in the settings of a server: `{ cors: { … } }`. */
export function corsSettingsAt(node: TSESTree.Property): CorsOptions | undefined {
  return corsKeys.has(keyOf(node) ?? '') && node.value.type === 'ObjectExpression' ? { options: node.value, defaultOrigin: undefined } : undefined;
}

/** The same in a constant that is named so: `export const corsOptions = { … }`. */
export function corsConstantAt(node: TSESTree.VariableDeclarator): CorsOptions | undefined {
  return node.id.type === 'Identifier' && /^cors\w*(?:options|config|settings|opts)$|^cors$/iu.test(node.id.name) && node.init ? { options: node.init, defaultOrigin: undefined } : undefined;
}

function sendsCredentials(options: TSESTree.Node, context: FileContext): TSESTree.Node | undefined {
  for (const key of credentialKeys) {
    const value = optionOf(options, key, context);
    if (typeof value === 'string') continue;
    const node = constantOf(value, context);
    if (node.type === 'Literal' && (node.value === true || node.value === 'true')) return value;
  }
  return undefined;
}

/** The origin that options open the own answers to, with the cookies of the visitor; `null` also without them. */
export function openedOriginOf({ options, defaultOrigin }: CorsOptions, context: FileContext): OpenOrigin | undefined {
  const credentials = sendsCredentials(options, context);
  for (const key of originKeys) {
    const value = optionOf(options, key, context);
    if (value === 'unknown') return undefined;
    if (value === 'absent') continue;
    const found = openOriginOf(value, context);
    return found && (credentials || found.kind === 'null') ? found : undefined;
  }
  return credentials && defaultOrigin ? { kind: defaultOrigin, node: credentials.parent ?? credentials } : undefined;
}
