import type { TSESTree } from '@typescript-eslint/utils';
import { tokenReceivers, tokenVerifiers } from '../knowledge/tokens.ts';
import type { FileContext } from '../context.ts';
import { bindingOf } from '../source/binding.ts';
import { calleeOf, type Call } from '../source/callee.ts';
import { optionOf } from '../source/option.ts';
import { keyOf, pathOf } from '../source/property-path.ts';
import { constantOf, staticTextOf } from '../source/static-text.ts';
import { unwrapped } from '../source/unwrap.ts';
import { isOwnModule } from './signed-token.ts';

/** What is wrong with the algorithms that an option allows. */
type AlgorithmFault = 'none' | 'fromHeader';

const keys = new Set(['algorithms', 'algorithm', 'alg']);

/** `decoded.header.alg`, `header.alg`, `alg` of `const { alg } = decoded.header`: the token says itself how it is to be checked. */
function isFromHeader(node: TSESTree.Node, context: FileContext): boolean {
  const at = unwrapped(node);
  const path = pathOf(at);
  if (path && path.length > 1) return path.at(-1) === 'alg' && /header/iu.test(path.at(-2) ?? '');
  if (at.type !== 'Identifier') return false;
  const binding = bindingOf(at, context);
  if (binding.from !== 'value' || binding.rest) return false;
  const source = [...(pathOf(binding.of) ?? []), ...binding.path];
  return source.at(-1) === 'alg' && /header/iu.test(source.at(-2) ?? '');
}

/** What is wrong with an option that says which algorithms count: `algorithms: ['none']`, `algorithms: [header.alg]`. */
export function algorithmFaultAt(property: TSESTree.Property, context: FileContext): AlgorithmFault | undefined {
  const key = keyOf(property);
  if (key === undefined || !keys.has(key) || property.parent.type !== 'ObjectExpression') return undefined;
  const value = constantOf(property.value, context);
  const elements = value.type === 'ArrayExpression' ? value.elements.filter((element) => element !== null) : [property.value];
  if (elements.some((element) => staticTextOf(element, context)?.toLowerCase() === 'none')) return 'none';
  return key === 'algorithms' && elements.some((element) => isFromHeader(element, context)) ? 'fromHeader' : undefined;
}

/** A call that checks tokens, with the options that say what it accepts. */
interface TokenVerifier {
  readonly node: Call;
  readonly options: TSESTree.Node | undefined;
  /** The library refuses to work, or accepts anything, without algorithms. */
  readonly needsAlgorithms: boolean;
  /** The key says already which algorithm it is for. */
  readonly isBoundByKey: boolean;
}

function isCallback(node: TSESTree.Node): boolean {
  const at = unwrapped(node);
  return at.type === 'ArrowFunctionExpression' || at.type === 'FunctionExpression' || (at.type === 'Identifier' && /^(?:cb|callback|done|next)$/u.test(at.name));
}

/** The call of a library that checks tokens. */
export function tokenVerifierAt(node: Call, context: FileContext): TokenVerifier | undefined {
  const callee = calleeOf(node, context);
  if (!callee || node.arguments.some((argument) => argument.type === 'SpreadElement')) return undefined;
  const { origin, receiver, name } = callee;
  const path = origin?.path.join('.') ?? '';
  const isOwn = name === 'verify' && tokenReceivers.has(receiver?.at(-1) ?? '') && (!origin || (isOwnModule(origin.module) && !origin.path.includes('new')));
  const row = origin && !isOwn ? tokenVerifiers.find(({ modules, paths }) => modules.includes(origin.module) && paths.includes(path)) : isOwn ? tokenVerifiers[0] : undefined;
  if (!row || node.arguments.length === 0) return undefined;
  const options = node.arguments[row.options];
  return { node, options: options && !isCallback(options) ? options : undefined, needsAlgorithms: row.needsAlgorithms ?? false, isBoundByKey: row.isBoundByKey ?? false };
}

/** Which of these options a verifier surely goes without. */
export function lackingChecks({ options, isBoundByKey }: TokenVerifier, asked: readonly string[], context: FileContext): readonly string[] {
  return asked.filter((key) => !(key === 'algorithms' && isBoundByKey) && optionOf(options, key, context) === 'absent' && !(key === 'algorithms' && optionOf(options, 'algorithm', context) !== 'absent'));
}
