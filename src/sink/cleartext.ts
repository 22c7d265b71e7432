import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { fetchingCommands } from '../knowledge/url-places.ts';
import type { FileContext } from '../context.ts';
import type { Call } from '../source/callee.ts';
import type { DataValue } from '../source/data-file.ts';
import { lastNameOf } from '../source/property-path.ts';
import { replacedPieces, writtenText } from '../source/text-edit.ts';
import { clearCallAt } from './clear-call.ts';
import { clearDataOptionAt } from './clear-data.ts';
import { clearOptionAt } from './clear-option.ts';
import { clearParameterIn } from './clear-parameter.ts';
import { commandOfArgument, fetchedUrlIn, isFetchedByCommand, mayFetch } from './command-url.ts';
import { isCommandText } from './command-text.ts';
import { plainUrlAt, wholeText } from './plain-url-at.ts';
import { plainUrlIn, securedText, servesHttps, type PlainUrl } from './plain-url.ts';
import { exposureOf, type ExposurePolicy } from './url-exposure.ts';
import { urlPurposeOfData } from './url-purpose-of-data.ts';
import { urlPurposeOf } from './url-purpose.ts';
import { seenUrl } from './url.ts';

type Edit = (fixer: TSESLint.RuleFixer) => TSESLint.RuleFix | TSESLint.RuleFix[];

/** A place where a connection is made, or configured, without encryption. */
export interface Cleartext {
  readonly kind: 'url' | 'unseen' | 'option' | 'mail' | 'parameter' | 'call' | 'channel';
  readonly node: TSESTree.Node;
  /** What says so, as a message shows it: `http://api.shop.example`, `ssl: false`. */
  readonly shown: string;
  /** What to write instead. */
  readonly secure: string;
  /** The other side, where the code names it. */
  readonly host: string | undefined;
  readonly edit?: Edit | undefined;
  /** The edit cannot break the connection. */
  readonly isSafe?: boolean;
}

function cleartextOfUrl(node: TSESTree.Node, url: PlainUrl, exposure: 'host' | 'unseen', isWhole: boolean, context: FileContext): Cleartext {
  const { scheme, clear, host } = url;
  return {
    kind: exposure === 'unseen' ? 'unseen' : 'url',
    node,
    shown: `${scheme}://${exposure === 'unseen' ? '' : host.replaceAll('\0', '…')}`,
    secure: `${clear.secure}://`,
    host,
    edit: replacedPieces(node, securedText(url), context),
    isSafe: isWhole && servesHttps(url),
  };
}

function cleartextOfParameter(node: TSESTree.Node, text: string, context: FileContext): Cleartext | undefined {
  const use = text.includes('=') ? clearParameterIn(text, context) : undefined;
  return use && { kind: 'parameter', node, ...use, edit: replacedPieces(node, [[use.shown, use.secure]], context) };
}

/** `curl http://api.shop.com/orders` where it is run: in a script, in what the code executes. */
function cleartextOfCommand(node: TSESTree.Node, text: string, policy: ExposurePolicy, context: FileContext): Cleartext | undefined {
  const url = fetchedUrlIn(text);
  const exposure = url && exposureOf(url, 'called', policy, context);
  return url && exposure && cleartextOfUrl(node, url, exposure, false, context);
}

/** Whether an address that somebody wrote without a scheme gets one: `url = 'http://' + url`, `url.startsWith('http') ? url : 'http://' + url`, `new URL('http://' + urlText)`. */
function isCompleted(whole: TSESTree.Node, context: FileContext): boolean {
  const { parent } = whole;
  const [, own] = /(\w{1,60})\W{0,3}$/u.exec(context.sourceCode.getText(whole).slice(-64)) ?? [];
  if (parent?.type === 'NewExpression' && lastNameOf(parent.callee) === 'URL') return /(?:ur[il]|link|href|input|te?xt|str(?:ing)?|value|raw)$/iu.test(own ?? '');
  const other = parent?.type === 'AssignmentExpression' ? parent.left : parent?.type === 'ConditionalExpression' ? (parent.consequent === whole ? parent.alternate : parent.consequent) : undefined;
  return own !== undefined && other?.type === 'Identifier' && other.name === own;
}

/** What a literal or template says: a URL in the clear, or a connection string that switches encryption off. */
export function cleartextOfText(node: TSESTree.Literal | TSESTree.TemplateLiteral, policy: ExposurePolicy, context: FileContext): Cleartext | undefined {
  const whole = wholeText(node);
  const url = plainUrlAt(node, context);
  if (!url) {
    const { text } = seenUrl(node, context);
    return mayFetch(text) ? (isCommandText(node) ? cleartextOfCommand(node, text, policy, context) : undefined) : cleartextOfParameter(node, text, context);
  }
  const purpose = fetchingCommands.includes(commandOfArgument(whole) ?? '') ? (isFetchedByCommand(whole) ? 'called' : undefined) : urlPurposeOf(whole, context);
  const exposure = purpose && exposureOf(url, purpose, policy, context);
  if (!exposure || (exposure === 'unseen' && isCompleted(whole, context))) return undefined;
  return cleartextOfUrl(node, url, exposure, node.type === 'Literal' && whole === node, context);
}

/** What an option of a client says: `ssl: false`, `protocol: 'http'`. */
export function cleartextOfOption(property: TSESTree.Property, context: FileContext): Cleartext | undefined {
  const use = clearOptionAt(property, context);
  if (!use) return undefined;
  const { name, leaf, secure, host } = use;
  const written = writtenText(leaf.node, context);
  const quote = /^['"`]/u.exec(written)?.[0] ?? (typeof leaf.value === 'string' ? "'" : '');
  if (name === 'secure' && /smtp|nodemailer|createTransport/iu.test(context.sourceCode.text)) {
    const addition: Edit = (fixer) => fixer.insertTextAfter(property, ', requireTLS: true');
    return { kind: 'mail', node: property, shown: 'secure: false', secure: 'requireTLS: true', host, edit: leaf.isWrittenHere ? addition : undefined };
  }
  const isWord = secure !== 'true' && secure !== 'false';
  const edit: Edit = (fixer) => fixer.replaceText(leaf.node, isWord ? `${quote}${secure}${quote}` : secure);
  return { kind: 'option', node: property, shown: `${name}: ${String(leaf.value)}`, secure: `${name}: ${secure}`, host, edit: leaf.isWrittenHere ? edit : undefined };
}

/** What a call does: `http.request` with a host in its options, `credentials.createInsecure()`. */
export function cleartextOfCall(call: Call, context: FileContext): Cleartext | undefined {
  const use = clearCallAt(call, context);
  return use && { kind: use.kind, node: use.node, shown: use.name, secure: '', host: use.host };
}

/** Whether a text is run: a step of a workflow, a script of a package, the command of a container. */
function isRunScript({ keys }: DataValue): boolean {
  return keys.slice(0, 2).some((key) => /^(?:run|scripts?|(?:before|after)_script|command|cmd|entrypoint|test|args|exec|shell|steps?|commands|inline|bash|postCreateCommand)$/iu.test(key));
}

/** What a value of a JSON or YAML file says. */
export function cleartextOfData(value: DataValue, policy: ExposurePolicy, context: FileContext): Cleartext | undefined {
  const { node } = value;
  const option = clearDataOptionAt(value, context);
  if (option) {
    const shown = `${option.name}: ${String(value.value)}`;
    return { kind: 'option', node, shown, secure: `${option.name}: ${option.secure}`, host: option.host, edit: replacedPieces(node, [[String(value.value), option.secure]], context) };
  }
  if (typeof value.value !== 'string') return undefined;
  const url = plainUrlIn(value.value);
  if (!url) return (isRunScript(value) ? cleartextOfCommand(node, value.value, policy, context) : undefined) ?? cleartextOfParameter(node, value.value, context);
  const purpose = urlPurposeOfData(value, context);
  const exposure = purpose && exposureOf(url, purpose, policy, context);
  return exposure && cleartextOfUrl(node, url, exposure, true, context);
}
