import type { TSESTree } from '@typescript-eslint/utils';
import { credentialSlots, type CredentialSlot } from '../knowledge/credential-slots.ts';
import { rememberedOfFile, type FileContext } from '../context.ts';
import { isSecretFor, isWordyPassword } from '../classification/hardcoded-secret.ts';
import { textsBehind, type WrittenText } from '../classification/text-behind.ts';
import { calledName, calleeOf, type Call, type Callee } from '../source/callee.ts';
import { isOwnModule } from '../source/own-module.ts';
import { modulesOf } from '../source/modules.ts';
import { optionAt } from '../source/option.ts';
import { constantOf } from '../source/static-text.ts';
import { isOnlyLoopback, peersOf } from './peer.ts';

/** A secret of the code where an API takes one. */
export interface SlottedSecret extends WrittenText {
  readonly slot: CredentialSlot;
}

interface Entry {
  readonly slot: CredentialSlot;
  readonly modules: ReadonlySet<string>;
  readonly receivers: ReadonlySet<string>;
  /** The way through the module before and behind a `*`; without one `before` is undefined. */
  readonly before: string | undefined;
  readonly way: string;
  readonly keys: readonly (readonly string[])[];
}

const listed = (text: string | undefined): readonly string[] => text?.trim().split(/\s+/u) ?? [];

const entries: readonly Entry[] = credentialSlots.flatMap((slot) =>
  listed(slot.calls).map((call): Entry => {
    const star = call.indexOf('*');
    return {
      slot,
      modules: new Set(listed(slot.modules)),
      receivers: new Set(listed(slot.receivers)),
      before: star === -1 ? undefined : call.slice(0, star),
      way: call === '.' ? '' : call.slice(star + 1),
      keys: listed(slot.keys).map((way) => way.split('.')),
    };
  }),
);

const lastOf = (way: string): string => way.split('.').at(-1) ?? '';

const byName = grouped(entries.filter(({ way }) => way !== ''));
const wholeModules = entries.filter(({ way }) => way === '');
const wholeModuleNames: ReadonlySet<string> = new Set(wholeModules.flatMap(({ modules }) => [...modules]));
const ownNames: ReadonlySet<string> = new Set(wholeModules.flatMap(({ receivers }) => [...receivers]));
const none: readonly Entry[] = [];

function grouped(all: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of all) found.set(lastOf(entry.way), [...(found.get(lastOf(entry.way)) ?? []), entry]);
  return found;
}

/** Whether a file loads a module that is itself called with a secret. */
const loadsWholeModule = rememberedOfFile((context): boolean => {
  for (const module of modulesOf(context)) if (wholeModuleNames.has(module)) return true;
  return false;
});

function mayBeWholeModule(call: Call, name: string | undefined, context: FileContext): boolean {
  if (name !== undefined && ownNames.has(name)) return true;
  const { type } = call.callee;
  return (type === 'Identifier' || type === 'CallExpression') && loadsWholeModule(context);
}

function isWay(path: readonly string[], { before, way }: Entry): boolean {
  const steps = path.filter((step) => step !== '()' && step !== 'new').join('.');
  if (before === undefined) return steps === way;
  return steps.startsWith(before) && (steps === way || steps.endsWith(`.${way}`));
}

/** By import; by the name of the receiver or of the function itself where no package of the registry stands behind it. */
function isCallOf({ origin, name, receiverName }: Callee, entry: Entry): boolean {
  if (origin && entry.modules.has(origin.module)) return isWay(origin.path, entry);
  if (origin && origin.module !== 'global' && !isOwnModule(origin.module)) return false;
  if (receiverName !== undefined && entry.receivers.has(receiverName)) return name === lastOf(entry.way);
  return entry.receivers.has(name) && (entry.way === '' || name === lastOf(entry.way));
}

/** The values at a slot: the argument, an option of it, every value of an object for `*`. */
function valuesAt(argument: TSESTree.Node, { keys }: Entry, context: FileContext): readonly TSESTree.Node[] {
  if (keys.length === 0) return [argument];
  return keys.flatMap((way): readonly TSESTree.Node[] => {
    const isEvery = way.at(-1) === '*';
    const value = optionAt(argument, isEvery ? way.slice(0, -1) : way, context);
    if (typeof value === 'string') return [];
    if (!isEvery) return [value];
    const object = constantOf(value, context);
    return object.type === 'ObjectExpression' ? object.properties.flatMap((property) => (property.type === 'Property' ? [property.value] : [])) : [];
  });
}

/** The password of a developer's machine: words, for a store on it. */
function isOfDevelopment(text: string, argument: TSESTree.Node, context: FileContext): boolean {
  return isWordyPassword(text) && isOnlyLoopback(peersOf(argument, context));
}

/** By its last name: what a call that takes a secret may be called. */
export function mayTakeSecret(name: string): boolean {
  return byName.has(name) || ownNames.has(name);
}

/** Whether calls of any name may take one in a file, which loads a module that is itself called with a secret. */
export function hasOwnTakers(context: FileContext): boolean {
  return loadsWholeModule(context);
}

/** Arguments that are no options, whatever they are. */
const withoutKeys: ReadonlySet<string> = new Set(['Literal', 'TemplateLiteral', 'ArrowFunctionExpression', 'FunctionExpression', 'BinaryExpression', 'ArrayExpression']);

/** The secrets of the code that a call gives to an API that takes one, one constant away. */
export function slottedSecretsAt(call: Call, context: FileContext): readonly SlottedSecret[] {
  if (call.arguments.length === 0) return [];
  const name = calledName(call);
  const candidates = (name === undefined ? undefined : byName.get(name)) ?? none;
  const whole = mayBeWholeModule(call, name, context) ? wholeModules : none;
  if (candidates.length === 0 && whole.length === 0) return [];
  const found: SlottedSecret[] = [];
  let callee: Callee | undefined;
  for (const entry of [...candidates, ...whole]) {
    const argument = call.arguments[entry.slot.argument];
    if (!argument || argument.type === 'SpreadElement' || (entry.keys.length > 0 && withoutKeys.has(argument.type))) continue;
    const texts = valuesAt(argument, entry, context).flatMap((value) => textsBehind(value, context));
    if (texts.length === 0) continue;
    callee ??= calleeOf(call, context);
    if (!callee || !isCallOf(callee, entry)) continue;
    const { demand, env } = entry.slot;
    for (const written of texts) {
      if (found.some(({ node }) => node === written.node) || !isSecretFor(demand, written.text, env)) continue;
      if (demand !== 'login' || !isOfDevelopment(written.text, argument, context)) found.push({ ...written, slot: entry.slot });
    }
  }
  return found;
}
