import type { TSESTree } from '@typescript-eslint/utils';
import { skippingFlags, statusKeys } from '../knowledge/marketing-calls.ts';
import type { FileContext } from '../context.ts';
import { propertyValueOf } from '../source/object-literal.ts';
import { lowerTextOf } from '../source/lower-text.ts';
import { calledName } from '../source/callee.ts';
import { asksConsent, writtenKey } from './asked-consent.ts';

/** A subscription that code decides: `status: 'subscribed'`, `double_optin: false`. */
export interface FixedSubscription {
  readonly value: TSESTree.Literal;
  readonly name: string;
  /** What to write instead, as code. */
  readonly instead: string;
}

const tools = /mailchimp|list-manage|mailerlite|campaign-?monitor|createsend|getresponse|loops|convertkit|klaviyo|brevo|sendinblue/u;
const reading = /^(?:find|get|list|count|select|where|query|search|filter|update_?many)/iu;

/** Whether a literal stands in the record of one member of a list, and in no query. */
function isOfMember(object: TSESTree.ObjectExpression, context: FileContext): boolean {
  const hasAddress = ['email_address', 'emailAddress', 'EmailAddress', 'email'].some((key) => propertyValueOf(object, key));
  const hasMailchimpAddress = propertyValueOf(object, 'email_address') !== undefined;
  for (let at: TSESTree.Node | undefined = object.parent, hop = 0; at && hop < 4; at = at.parent, hop += 1) {
    if (at.type === 'Property' && writtenKey(at) === 'where') return false;
    if (at.type !== 'CallExpression') continue;
    const called = calledName(at) ?? '';
    if (reading.test(called)) return false;
    if (/^(?:add|set|update)ListMember$/u.test(called)) return true;
    break;
  }
  return hasMailchimpAddress || (hasAddress && tools.test(lowerTextOf(context)));
}

/** The literal by which a property subscribes somebody who was not asked. */
export function fixedSubscriptionAt(property: TSESTree.Property, context: FileContext): FixedSubscription | undefined {
  const name = writtenKey(property);
  const { value, parent: object } = property;
  if (name === undefined || value.type !== 'Literal' || object.type !== 'ObjectExpression') return undefined;
  if (statusKeys.has(name)) {
    if (value.value !== 'subscribed' || !isOfMember(object, context) || asksConsent(property)) return undefined;
    return { value, name: `${name}: subscribed`, instead: "'pending'" };
  }
  const flag = Object.hasOwn(skippingFlags, name) ? skippingFlags[name] : undefined;
  if (!flag) return undefined;
  if (value.value !== flag[0] || !tools.test(lowerTextOf(context))) return undefined;
  return { value, name: `${name}: ${String(value.value)}`, instead: flag[1] };
}
