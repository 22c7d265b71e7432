import type { RecipientCategory } from '../knowledge/recipients.ts';
import type { FileContext } from '../context.ts';
import { shownName } from '../classification/shown-name.ts';
import { vaguePersonOf } from '../classification/vague-person.ts';
import { leavesOf } from '../source/leaves.ts';
import type { Sink, SinkPart } from '../sink/sink.ts';
import type { Held } from './data-in.ts';

/** Vendors that deal in persons: what they are given under the name of one is one. */
const ofPersons: ReadonlySet<RecipientCategory> = new Set<RecipientCategory>([
  'crm', 'email-marketing', 'transactional-email', 'sms', 'support', 'engagement', 'cdp', 'advertising', 'enrichment', 'hr', 'recruiting', 'kyc', 'reviews', 'forms',
]);

/** Records whose name is a word that things have too, sent as they are to a vendor that deals in persons: `mailchimp.lists.addListMember(id, subscriber)`. */
export function vagueRecordsIn({ node, part }: SinkPart, sink: Sink, context: FileContext): readonly Held[] {
  if (part !== 'body' || !('recipient' in sink)) return [];
  const entry = 'entry' in sink.recipient ? sink.recipient.entry : undefined;
  if (!entry || !ofPersons.has(entry.category)) return [];
  return leavesOf(node, context).flatMap((leaf): Held[] => {
    const person = leaf.form === 'text' ? undefined : vaguePersonOf(leaf.node, context);
    if (!person) return [];
    const { role, plural } = person.owner;
    return [{ carrier: leaf.node, data: { kind: 'record', node: leaf.node, name: shownName(leaf.node), category: 'record.person', evidence: person.evidence, form: leaf.form, role, isList: plural } }];
  });
}
