import type { TSESTree } from '@typescript-eslint/utils';
import { mailFunctions, mailMethods, mailReceivers, messageKeys, separatingKeys, visibleKeys } from '../knowledge/mail-calls.ts';
import type { FileContext } from '../context.ts';
import { wordsOf } from '../classification/words.ts';
import { calledName, type Call } from '../source/callee.ts';
import { optionOf } from '../source/option.ts';
import { lastNameOf, pathOf } from '../source/property-path.ts';
import { constantOf, textPartsOf } from '../source/static-text.ts';

/** Addressees of a message that all of its recipients see. */
export interface VisibleAddressees {
  readonly key: string;
  readonly node: TSESTree.Node;
}

/** A call that sends one mail, or one invitation, with the addressees that everybody sees. */
export interface Mail {
  readonly name: string;
  readonly visible: readonly VisibleAddressees[];
  /** The first argument of an own function that takes the addressees apart from the message: `sendEmail(to, subject)`. */
  readonly positional?: TSESTree.Node;
}

function isMailReceiver(receiver: TSESTree.Node): boolean {
  const path = pathOf(receiver) ?? [lastNameOf(receiver) ?? ''];
  return path.slice(-2).some((name) => wordsOf(name).some((word) => mailReceivers.has(word)));
}

/** Microsoft Graph: `client.api('/me/sendMail').post({ message })`. */
function isGraphCall(node: Call, name: string): boolean {
  const receiver = node.callee.type === 'MemberExpression' ? node.callee.object : undefined;
  const path = receiver?.type === 'CallExpression' ? receiver.arguments[0] : undefined;
  return name === 'post' && path !== undefined && (textPartsOf(path).at(-1)?.text ?? '').endsWith('/sendMail');
}

function isMailCall(node: Call, name: string): boolean {
  if (mailFunctions.has(name) || isGraphCall(node, name)) return true;
  return mailMethods.has(name) && node.callee.type === 'MemberExpression' && isMailReceiver(node.callee.object);
}

/** The message, or the object in it that names the addressees. */
function messagesIn(argument: TSESTree.Node, context: FileContext): TSESTree.Node[] {
  const object = constantOf(argument, context);
  if (object.type !== 'ObjectExpression') return [];
  return [argument, ...messageKeys.flatMap((key) => {
    const inner = optionOf(argument, key, context);
    // The text of a mail of SES, made elsewhere, says nothing of its addressees.
    return typeof inner === 'string' || (key === 'Message' && constantOf(inner, context).type !== 'ObjectExpression') ? [] : [inner];
  })];
}

function isSeparated(message: TSESTree.Node, context: FileContext): boolean {
  return separatingKeys.some((key) => {
    const value = optionOf(message, key, context);
    return value !== 'absent' && !(typeof value !== 'string' && value.type === 'Literal' && value.value === false);
  });
}

function visibleIn(message: TSESTree.Node, keys: readonly string[], context: FileContext): VisibleAddressees[] {
  return keys.flatMap((key) => {
    const node = optionOf(message, key, context);
    return typeof node === 'string' ? [] : [{ key, node }];
  });
}

/** SendGrid: each personalization is one mail, and its own `to` is seen by all of that mail. */
function personalized(message: TSESTree.Node, context: FileContext): VisibleAddressees[] {
  const list = optionOf(message, 'personalizations', context);
  if (typeof list === 'string' || list.type !== 'ArrayExpression') return [];
  return list.elements.flatMap((each) => (each?.type === 'ObjectExpression' ? visibleIn(each, ['to', 'cc'], context) : []));
}

/** `calendar.events.insert({ requestBody: { attendees } })`: guests see each other unless the event says otherwise. */
function invitationAt(node: TSESTree.CallExpression, name: string, context: FileContext): Mail | undefined {
  if ((name !== 'insert' && name !== 'patch' && name !== 'update') || node.callee.type !== 'MemberExpression' || lastNameOf(node.callee.object) !== 'events') return undefined;
  const [options] = node.arguments;
  const body = [optionOf(options, 'requestBody', context), optionOf(options, 'resource', context)].find((each) => typeof each !== 'string');
  if (typeof body !== 'object' || optionOf(body, 'guestsCanSeeOtherGuests', context) !== 'absent') return undefined;
  return { name: pathOf(node.callee)?.join('.') ?? name, visible: visibleIn(body, ['attendees'], context) };
}

/** By its last name: what a call that sends a mail or an invitation may be called. */
export function mayMail(name: string): boolean {
  return mailFunctions.has(name) || mailMethods.has(name) || name === 'post' || name === 'insert' || name === 'patch' || name === 'update';
}

/** The mail that a call sends, when the file shows whom it goes to. */
export function mailAt(node: Call, context: FileContext): Mail | undefined {
  const name = calledName(node);
  if (name === undefined || node.arguments.length === 0) return undefined;
  if (!isMailCall(node, name)) return node.type === 'CallExpression' ? invitationAt(node, name, context) : undefined;
  const shown = pathOf(node.callee)?.join('.') ?? name;
  const [first, second] = node.arguments;
  // sgMail.send(message, true) sends one mail to each.
  if (second?.type === 'Literal' && second.value === true) return undefined;
  // mailgun: messages.create(domain, message).
  const messages = [first, second].flatMap((argument) => (argument ? messagesIn(argument, context) : []));
  if (messages.length === 0) return mailFunctions.has(name) && first && second ? { name: shown, visible: [], positional: first } : undefined;
  const own = messages.some((message) => isSeparated(message, context)) ? [] : messages.flatMap((message) => visibleIn(message, visibleKeys, context));
  return { name: shown, visible: [...own, ...messages.flatMap((message) => personalized(message, context))] };
}
