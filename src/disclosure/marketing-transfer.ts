import type { TSESTree } from '@typescript-eslint/utils';
import { addingCall, audiencePath, marketingCategories, subscribingFunction, transactionalCall, transactionalPath } from '../knowledge/marketing-calls.ts';
import { isCredential } from '../classification/personal-data.ts';
import type { FileContext } from '../context.ts';
import { apiCallAt } from '../sink/api-call.ts';
import { asksConsent } from '../sink/asked-consent.ts';
import { isMailingList } from '../sink/mailing-list.ts';
import type { Recipient } from '../sink/recipient.ts';
import type { ApiCallSink } from '../sink/sink.ts';
import { calledName, calleeOf } from '../source/callee.ts';
import { functionNamesAround } from '../source/enclosing-function.ts';
import { leadingTextOf, staticTextOf, textPartsOf } from '../source/static-text.ts';
import { disclosuresAt } from './disclosures.ts';

/** Who gets the person, when they do marketing. */
function marketerOf(recipient: Recipient, api: ApiCallSink | undefined, context: FileContext): string | undefined {
  if (recipient.kind !== 'declared' && recipient.kind !== 'catalogued') return undefined;
  if (!recipient.entry) return undefined;
  return marketingCategories.has(recipient.entry.category) || (api && isMailingList(api, context)) ? recipient.name : undefined;
}

function pathOfUrl(url: TSESTree.Node, context: FileContext): string {
  return staticTextOf(url, context) ?? `${leadingTextOf(url, context)}${textPartsOf(url).map((part) => part.text ?? '').join('')}`;
}

/** The marketing tool that a call hands a person to, without a look at whether they want it. */
export function unaskedTransferAt(node: TSESTree.CallExpression, context: FileContext): string | undefined {
  const name = calledName(node) ?? '';
  const isAdding = addingCall.test(name);
  if (!isAdding && transactionalCall.test(name)) return undefined;
  const api = apiCallAt(node, context);
  const url = api?.parts.find((part) => part.part === 'url')?.node;
  if (api && url && (transactionalPath.test(pathOfUrl(url, context)) || !api.parts.some((part) => part.part === 'body'))) return undefined;
  const receivers = calleeOf(node, context)?.receiver ?? [];
  if (receivers.some((each) => transactionalCall.test(each)) && !(api && isMailingList(api, context))) return undefined;
  // A token opens the door of who asks, and hands over nobody.
  const disclosure = disclosuresAt(node, context).find(({ data }) => data.kind !== 'field' || !isCredential(data.category));
  const recipient = disclosure && 'recipient' in disclosure.sink ? disclosure.sink.recipient : isAdding && !url ? api?.recipient : undefined;
  const marketer = recipient && marketerOf(recipient, api, context);
  // One host of an advertiser also serves pages, messages and sign-in.
  if (url && recipient && 'entry' in recipient && recipient.entry.category === 'advertising' && !audiencePath.test(pathOfUrl(url, context))) return undefined;
  if (marketer === undefined || functionNamesAround(node).some((each) => subscribingFunction.test(each))) return undefined;
  return asksConsent(node) ? undefined : marketer;
}
