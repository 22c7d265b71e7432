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

function recipientAt(node: TSESTree.CallExpression, module: string | undefined, context: FileContext): Recipient | undefined {
  const sink = sinkAt(node, context);
  if (sink && 'recipient' in sink && sink.recipient.kind !== 'unknown') return sink.recipient;
  return module === undefined || module === 'global' || module.startsWith('.') ? undefined : recipientOfModule(module, context);
}

/** The switches of a call that are loose. */
export function looseControlsAt(node: TSESTree.CallExpression, context: FileContext): readonly LooseControl[] {
  const name = calledName(node);
  if (name === undefined || !controlledCalls.has(name)) return [];
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
        const literal = constantOf(value, context);
        return literal.type === 'Literal' && literal.value === control.loose ? [{ control, recipient, set: literal }] : [];
      }
    }
    if (control.byDefault !== 'loose') return [];
    const options = constantOf(last, context);
    if (options.type !== 'ObjectExpression' || optionAt(last, control.path, context) !== 'absent') return [];
    return [{ control, recipient, options }];
  });
}
