import type { TSESTree } from '@typescript-eslint/utils';
import { controlledCalls, modelControls, type ModelControl } from '../knowledge/model-controls.ts';
import type { FileContext } from '../context.ts';
import { calledName, calleeOf } from '../source/callee.ts';
import { optionAt } from '../source/option.ts';
import { constantOf } from '../source/static-text.ts';
import { entryOf } from './declared-data.ts';
import { recipientOfModule, type Recipient } from './recipient.ts';
import { sinkAt } from './sink-at.ts';

/** A switch of a vendor that a call sets so that its content is kept or used, or does not set. */
export interface LooseControl {
  readonly control: ModelControl;
  readonly recipient: Recipient;
  /** The value that is set; absent where the vendor's default holds. */
  readonly set?: TSESTree.Node;
  /** The object that the switch belongs into, where the code shows it. */
  readonly options?: TSESTree.ObjectExpression;
}

/** By its last name: a call that may send such a body. */
const requests = /fetch|^(?:post|request|axios|got|ky)$/iu;

function recipientAt(node: TSESTree.CallExpression, module: string | undefined, context: FileContext): Recipient | undefined {
  const sink = sinkAt(node, context);
  if (sink && 'recipient' in sink && sink.recipient.kind !== 'unknown') return sink.recipient;
  return module === undefined || module === 'global' || module.startsWith('.') ? undefined : recipientOfModule(module, context);
}

const literalOf = (value: TSESTree.Node, loose: ModelControl['loose'], context: FileContext): TSESTree.Literal | undefined => {
  const literal = constantOf(value, context);
  return literal.type === 'Literal' && literal.value === loose ? literal : undefined;
};

/** The switches in the body of a request to the host of a vendor: `fetch(url, { body: JSON.stringify({ store: true }) })`. */
function sentControlsAt(node: TSESTree.CallExpression, context: FileContext): readonly LooseControl[] {
  const sink = sinkAt(node, context);
  if (sink?.kind !== 'prompt') return [];
  const { recipient } = sink;
  const id = entryOf(recipient)?.id;
  return modelControls.flatMap((control) => {
    const [first, ...rest] = control.path;
    if (id === undefined || !control.recipients.includes(id)) return [];
    const part = sink.parts.find(({ key }) => key === first);
    const value = part && (rest.length === 0 ? part.node : optionAt(part.node, rest, context));
    const set = typeof value === 'object' ? literalOf(value, control.loose, context) : undefined;
    return set ? [{ control, recipient, set }] : [];
  }).filter(({ set }, index, all) => all.findIndex((other) => other.set === set) === index);
}

/** The switches of a call that are loose. */
export function looseControlsAt(node: TSESTree.CallExpression, context: FileContext): readonly LooseControl[] {
  const name = calledName(node);
  if (name === undefined) return [];
  if (!controlledCalls.has(name)) return requests.test(name) ? sentControlsAt(node, context) : [];
  const callee = calleeOf(node, context);
  const last = node.arguments.at(-1);
  if (!callee || !last || last.type === 'SpreadElement') return [];
  const path = [...(callee.receiver ?? []), callee.name].join('.');
  const fitting = modelControls.filter(({ calls }) => calls.some((call) => path === call || path.endsWith(`.${call}`)));
  const recipient = fitting.length > 0 ? recipientAt(node, callee.origin?.module, context) : undefined;
  const id = recipient && entryOf(recipient)?.id;
  if (!recipient || id === undefined) return [];
  return fitting.flatMap((control): LooseControl[] => {
    if (!control.recipients.includes(id)) return [];
    for (const argument of node.arguments) {
      const value = optionAt(argument, control.path, context);
      if (typeof value === 'object') {
        const set = literalOf(value, control.loose, context);
        return set ? [{ control, recipient, set }] : [];
      }
    }
    if (control.byDefault !== 'loose') return [];
    const options = constantOf(last, context);
    if (options.type !== 'ObjectExpression' || optionAt(last, control.path, context) !== 'absent') return [];
    return [{ control, recipient, options }];
  });
}
