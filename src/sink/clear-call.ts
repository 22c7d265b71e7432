import type { TSESTree } from '@typescript-eslint/utils';
import { clearCalls, insecureChannel } from '../knowledge/client-options.ts';
import type { FileContext } from '../context.ts';
import { wordsOf } from '../classification/words.ts';
import { variableOf } from '../source/binding.ts';
import { calleeOf, isFrom, type Call } from '../source/callee.ts';
import { optionOf } from '../source/option.ts';
import { constantOf } from '../source/static-text.ts';
import { peerOfText, peersOf, publicPeer } from './peer.ts';
import { seenUrl } from './url.ts';

/** A call that connects in the clear without saying so in a URL or an option. */
export interface ClearCallUse {
  readonly kind: 'call' | 'channel';
  readonly node: TSESTree.Node;
  readonly name: string;
  readonly host: string | undefined;
}

const mostUses = 20;

const lastNames: ReadonlySet<string> = new Set([insecureChannel.name, ...clearCalls.flatMap(({ paths }) => paths.map((path) => path.split('.').at(-1) ?? '')), 'JSFtp', 'jsftp', 'Ftp']);

/** Whether a call with this last name may connect in the clear; the cheap question. */
export function mayConnectInTheClear(name: string): boolean {
  return lastNames.has(name);
}

/** What a call connects to in the clear, and this machine and network are not it. */
export function clearCallAt(call: Call, context: FileContext): ClearCallUse | undefined {
  const callee = calleeOf(call, context);
  if (!callee) return undefined;
  if (callee.name === insecureChannel.name) return insecureChannelAt(call, callee.receiverName, context);
  const row = clearCalls.find((each) => each.paths.some((path) => isFrom(callee, each.modules, path)));
  if (!row) return undefined;
  const options = call.arguments.find((argument) => constantOf(argument, context).type === 'ObjectExpression');
  // A URL in the first argument speaks for itself.
  const [first] = call.arguments;
  if (!options || (first && first !== options && seenUrl(first, context).text.includes('://'))) return undefined;
  // `secure: false` and `protocol: 'http:'` are reported where they are written.
  if (optionOf(options, row.secureOption, context) !== 'absent') return undefined;
  // A name and a password that go along are told by no-insecure-basic-auth.
  if (optionOf(options, 'auth', context) !== 'absent') return undefined;
  const host = publicPeer(peersOf(constantOf(options, context), context))?.host;
  return host === undefined ? undefined : { kind: 'call', node: call.callee, name: [...(callee.receiver ?? []), callee.name].join('.'), host };
}

/** `new Client('payments.shop.example:443', credentials.createInsecure())`; a server's may stand behind a proxy. */
function insecureChannelAt(call: Call, receiver: string | undefined, context: FileContext): ClearCallUse | undefined {
  if (receiver === undefined || !/credentials/iu.test(receiver) || wordsOf(receiver).includes(insecureChannel.serverWord)) return undefined;
  for (const use of usesOf(call, context)) {
    const around = use.parent;
    const address = around?.type === 'NewExpression' || around?.type === 'CallExpression' ? around.arguments[0] : undefined;
    if (!address || address === use) continue;
    const peer = peerOfText(seenUrl(address, context).text.replace(/^(?:dns|ipv4):\/*/u, ''), context);
    if (!peer || (peer.reach !== 'public' && peer.reach !== 'documentation' && peer.reach !== 'unseen')) continue;
    return { kind: 'channel', node: call, name: `${receiver}.${insecureChannel.name}`, host: peer.reach === 'unseen' ? undefined : peer.host };
  }
  return undefined;
}

/** Where a value is used: where it is written, or where the constant is that holds it. */
function usesOf(node: TSESTree.Node, context: FileContext): readonly TSESTree.Node[] {
  const { parent } = node;
  const id = parent?.type === 'VariableDeclarator' && parent.init === node ? parent.id : undefined;
  if (id?.type !== 'Identifier') return [node];
  return (variableOf(id, context)?.references ?? []).slice(0, mostUses).map(({ identifier }) => identifier).filter((identifier) => identifier !== id);
}
