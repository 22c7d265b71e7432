import type { TSESTree } from '@typescript-eslint/utils';
import { builderSteps, tokenBuilders, tokenReceivers, tokenSigners, type TokenSigner } from '../knowledge/tokens.ts';
import { rememberedInFile, type FileContext } from '../context.ts';
import { callsOn, type CallChain } from '../source/call-chain.ts';
import { calledName, calleeOf, type Callee } from '../source/callee.ts';
import { unwrapped } from '../source/unwrap.ts';

/** A token that is signed: who holds it can read its claims, and use it for as long as it lives. */
export type SignedToken =
  /** By one call: `jwt.sign(claims, key, options)`. */
  | { readonly kind: 'call'; readonly node: TSESTree.CallExpression; readonly name: string; readonly signer: TokenSigner; readonly payload: TSESTree.Node | undefined; readonly options: TSESTree.Node | undefined }
  /** Step by step: `new SignJWT(claims).setExpirationTime('1h').sign(key)`. */
  | { readonly kind: 'builder'; readonly node: TSESTree.NewExpression; readonly name: string; readonly payload: TSESTree.Node | undefined; readonly chain: CallChain; readonly isEncrypted: boolean };

const jsonwebtoken = tokenSigners[0];
const names: ReadonlySet<string> = new Set(['create', ...tokenBuilders.flatMap((builder) => builder.paths)]);

const fastifyJwt = tokenSigners.find((signer) => signer.modules.includes('@fastify/jwt'));
const nestJwt = tokenSigners.find((signer) => signer.modules.includes('@nestjs/jwt'));
const answerers = /^(?:reply|rep|res|response|_reply)$/u;
const serverNames = new Set(['fastify', 'app', 'server', 'instance', 'api', 'f', '$fastify']);

function isSignerPath(signer: TokenSigner, module: string, path: string): boolean {
  return signer.modules.includes(module) && signer.paths.includes(path);
}

/** A module of the project, by a path or an alias of its bundler; a name that nobody declares. */
export function isOwnModule(module: string): boolean {
  return module === 'global' || /^(?:\.|[@~#]\/|#|src\/|lib\/|~)/u.test(module);
}

/** `jwt.sign(claims, secret)` whose `jwt` comes from the project itself or from a parameter. */
function signerByReceiver(node: TSESTree.CallExpression, callee: Callee): TokenSigner | undefined {
  const { receiver, name, origin } = callee;
  // An injected service without a type, as plain JavaScript has it.
  if ((name === 'sign' || name === 'signAsync') && !origin && /^_?jwtService$/iu.test(receiver?.at(-1) ?? '')) return nestJwt;
  if (name !== 'sign' || !receiver || !tokenReceivers.has(receiver.at(-1) ?? '')) return undefined;
  if (origin && !isOwnModule(origin.module)) return undefined;
  // An instance of a class of the project does what that class says.
  if (origin?.path.includes('new')) return undefined;
  const [, secret] = node.arguments;
  return secret && unwrapped(secret).type !== 'ObjectExpression' ? jsonwebtoken : undefined;
}

/** `reply.jwtSign(claims)`, `fastify.jwt.sign(claims)`: @fastify/jwt decorates what the framework hands on. */
function signerByDecoration(node: TSESTree.CallExpression, { name, receiver, origin }: Callee): TokenSigner | undefined {
  if (origin && !isOwnModule(origin.module) && !/^@?fastify/u.test(origin.module)) return undefined;
  if (name === 'jwtSign') return receiver && answerers.test(receiver.at(-1) ?? '') ? fastifyJwt : undefined;
  const isDecorated = name === 'sign' && receiver?.at(-1) === 'jwt' && serverNames.has(receiver.at(-2) ?? '');
  const [, second] = node.arguments;
  return isDecorated && (!second || unwrapped(second).type === 'ObjectExpression') ? fastifyJwt : undefined;
}

function signerOf(node: TSESTree.CallExpression, context: FileContext): TokenSigner | undefined {
  const callee = calleeOf(node, context);
  if (!callee) return undefined;
  const { origin } = callee;
  const path = origin?.path.join('.') ?? '';
  const imported = origin && tokenSigners.find((signer) => isSignerPath(signer, origin.module, path));
  return imported ?? signerByDecoration(node, callee) ?? signerByReceiver(node, callee);
}

function isCallback(node: TSESTree.Node): boolean {
  const at = unwrapped(node);
  if (at.type === 'ArrowFunctionExpression' || at.type === 'FunctionExpression') return true;
  return at.type === 'Identifier' && /^(?:cb|callback|done|next|resolve)$/u.test(at.name);
}

function signedByCall(node: TSESTree.CallExpression, context: FileContext): SignedToken | undefined {
  const signer = signerOf(node, context);
  if (!signer || node.arguments.length === 0 || node.arguments.some((argument) => argument.type === 'SpreadElement')) return undefined;
  const options = signer.options === undefined ? undefined : node.arguments[signer.options];
  const written = context.sourceCode.getText(node.callee);
  return {
    kind: 'call', node, name: /^[\w$.]+$/u.test(written) ? written : (calledName(node) ?? 'sign'), signer, payload: node.arguments[signer.payload],
    options: options && !isCallback(options) ? options : undefined,
  };
}

function builtStepByStep(node: TSESTree.NewExpression, context: FileContext): SignedToken | undefined {
  const origin = calleeOf(node, context)?.origin;
  const builder = origin && tokenBuilders.find(({ modules, paths }) => modules.includes(origin.module) && paths.includes(origin.path.join('.')));
  if (!builder || node.arguments.some((argument) => argument.type === 'SpreadElement')) return undefined;
  return { kind: 'builder', node, name: calledName(node) ?? 'SignJWT', payload: node.arguments[0], chain: callsOn(node, context), isEncrypted: builder.isEncrypted };
}

const answer = rememberedInFile((node: TSESTree.Node, context: FileContext): SignedToken | undefined =>
  node.type === 'NewExpression' ? builtStepByStep(node, context) : node.type === 'CallExpression' ? signedByCall(node, context) : undefined,
);

/** The token that a call signs, or that a `new SignJWT` begins. */
export function signedTokenAt(node: TSESTree.CallExpression | TSESTree.NewExpression, context: FileContext): SignedToken | undefined {
  const name = calledName(node);
  return name !== undefined && (names.has(name) || /sign|encode|promisify/iu.test(name)) ? answer(node, context) : undefined;
}

/** Whether the chain of a builder is whole: it ends in a signature and nobody else holds it. */
export function isSignedHere(chain: CallChain): boolean {
  return !chain.isOpen && chain.calls.some(({ name }) => (builderSteps.ends as readonly string[]).includes(name));
}
