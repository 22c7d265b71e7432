import { chatPost, listPath, listReceiver, teamChatPath, transactionalPath } from '../knowledge/marketing-calls.ts';
import type { FileContext } from '../context.ts';
import { optionOf } from '../source/option.ts';
import { lastNameOf } from '../source/property-path.ts';
import { leadingTextOf, staticTextOf, textPartsOf } from '../source/static-text.ts';
import type { ApiCallSink } from './sink.ts';

/** The path that a request goes to, as far as the code shows it: its URL, or the `url` of the options of an SDK. */
function shownPathOf({ parts }: ApiCallSink, context: FileContext): string {
  for (const { part, node } of parts) {
    const url = part === 'url' ? node : part === 'body' ? optionOf(node, 'url', context) : undefined;
    if (typeof url === 'object') return staticTextOf(url, context) ?? `${leadingTextOf(url, context)}${textPartsOf(url).map(({ text }) => text ?? '').join('')}`;
  }
  return '';
}

/** Whether a call of a mail service puts people on a list for marketing: `resend.contacts.create`, `/v3/marketing/contacts`. */
export function isMailingList(sink: ApiCallSink, context: FileContext): boolean {
  if (sink.recipient.kind !== 'catalogued' || sink.recipient.entry.category !== 'transactional-email') return false;
  return listReceiver.test(sink.name) || listPath.test(shownPathOf(sink, context));
}

/** Whether a call of a marketing tool sends one message to one person: `/v3/smtp/email`, `/v3/transactionalSMS/sms`. */
export function isOneMessage(sink: ApiCallSink, context: FileContext): boolean {
  return transactionalPath.test(shownPathOf(sink, context)) || /transac|sms/iu.test(sink.name);
}

/** Whether a call of a chat tool posts where a team reads: an incoming webhook, `process.env.SLACK_WEBHOOK_URL`, `chat.postMessage`. */
export function isTeamChat(sink: ApiCallSink, context: FileContext): boolean {
  if (chatPost.test(sink.name) || teamChatPath.test(shownPathOf(sink, context))) return true;
  const url = sink.parts.find(({ part }) => part === 'url');
  return url !== undefined && /webhook/iu.test(lastNameOf(url.node) ?? '');
}
