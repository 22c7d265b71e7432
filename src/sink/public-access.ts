import type { TSESTree } from '@typescript-eslint/utils';
import { gateWords, openingCalls, publicOptions, storeWords, vagueOptions } from '../knowledge/public-access.ts';
import type { FileContext } from '../context.ts';
import { wordsOf } from '../classification/words.ts';
import { calledName, type Call } from '../source/callee.ts';
import { propertyValueOf } from '../source/object-literal.ts';
import { keyOf, lastNameOf, pathOf } from '../source/property-path.ts';
import { constantOf } from '../source/static-text.ts';
import { unwrapped } from '../source/unwrap.ts';

/** A place that lets everybody read what is stored. */
export interface PublicAccess {
  readonly node: TSESTree.Node;
  /** As the code says it: `ACL: public-read`, `makePublic()`. */
  readonly setting: string;
  /** What tells what is stored there. */
  readonly about: TSESTree.Node;
  /** The text that keeps it private instead. */
  readonly instead?: string;
}

const namesOf = (call: Call): readonly string[] => [lastNameOf(call.callee) ?? '', ...(call.callee.type === 'MemberExpression' ? (pathOf(call.callee.object) ?? [lastNameOf(call.callee.object) ?? '']) : [])];

const isStore = (call: Call): boolean => namesOf(call).some((name) => wordsOf(name).some((word) => storeWords.has(word)));

/** The call that an options object is handed to, through objects in objects and lists. */
function callAround(property: TSESTree.Property): Call | undefined {
  let at: TSESTree.Node = property.parent;
  for (let hop = 0; hop < 6; hop += 1) {
    const { parent } = at as TSESTree.Property | TSESTree.ObjectExpression | TSESTree.ArrayExpression;
    if ((parent.type === 'CallExpression' || parent.type === 'NewExpression') && parent.callee !== at) return parent;
    if (parent.type !== 'Property' && parent.type !== 'ObjectExpression' && parent.type !== 'ArrayExpression') return undefined;
    at = parent;
  }
  return undefined;
}

/** `const params = { Bucket, Key, ACL }`: options of S3 that are built before the call. */
function isObjectOfStore(object: TSESTree.ObjectExpression): boolean {
  return propertyValueOf(object, 'Bucket') !== undefined || propertyValueOf(object, 'Key') !== undefined;
}

function valueOf(node: TSESTree.Node, context: FileContext): string | undefined {
  const value = constantOf(node, context);
  if (value.type === 'Literal') return String(value.value);
  return value.type === 'MemberExpression' ? keyOf(value) : undefined;
}

/** The literal that says the opposite: `private` for a name, `false` for a flag; others have names of their own. */
function privateText(value: TSESTree.Node, said: string): string | undefined {
  if (value.type !== 'Literal') return undefined;
  if (said === 'true') return 'false';
  if (!/^public-?read(?:-?write)?$|^public$/iu.test(said)) return undefined;
  return `${value.raw.charAt(0)}private${value.raw.charAt(0)}`;
}

/** By its key: what a property that opens a store may be called. */
export function mayOpenStore(key: string): boolean {
  return Object.hasOwn(publicOptions, key.toLowerCase());
}

/** By its last name: what a call that opens files to everybody may be called. */
export function mayOpen(name: string): boolean {
  return openingCalls.has(name) || name === 'setAccessPolicy' || name === 'setVisibility' || name === 'use';
}

/** `ACL: 'public-read'`, `publicReadAccess: true`, `access: 'public'` in the options of a store. */
export function publicOptionAt(node: TSESTree.Property, context: FileContext): PublicAccess | undefined {
  const key = keyOf(node);
  if (key === undefined || node.parent.type !== 'ObjectExpression') return undefined;
  const folded = key.toLowerCase();
  const pattern = Object.hasOwn(publicOptions, folded) ? publicOptions[folded] : undefined;
  const said = pattern && valueOf(node.value, context);
  if (said === undefined || !pattern?.test(said)) return undefined;
  const call = callAround(node);
  if (vagueOptions.has(folded) && !(call ? isStore(call) : isObjectOfStore(node.parent))) return undefined;
  // Only a permission of a drive is of a type.
  if (folded === 'type' && !(call && namesOf(call).includes('permissions'))) return undefined;
  const instead = privateText(node.value, said);
  return { node: node.value, setting: `${key}: ${said}`, about: call ?? node.parent, ...(instead === undefined ? {} : { instead }) };
}

/** `bucket.file(path).makePublic()`, `container.setAccessPolicy('blob')`. */
export function openingCallAt(node: TSESTree.CallExpression): PublicAccess | undefined {
  const name = calledName(node);
  if (name === undefined || node.callee.type !== 'MemberExpression') return undefined;
  if (openingCalls.has(name)) return { node: node.callee.property, setting: `${name}()`, about: node };
  const [policy, second] = node.arguments;
  if (name === 'setAccessPolicy' && policy?.type === 'Literal' && (policy.value === 'blob' || policy.value === 'container')) return { node: policy, setting: `${name}(${policy.value})`, about: node };
  if (name === 'setVisibility' && second?.type === 'Literal' && second.value === 'public') return { node: second, setting: `${name}(public)`, about: node, instead: privateText(second, 'public') ?? '' };
  return undefined;
}

const isGate = (node: TSESTree.Node): boolean => wordsOf(lastNameOf(node.type === 'CallExpression' ? node.callee : node) ?? '').some((word) => gateWords.has(word));

/** `app.use('/invoices', express.static(folder))` with nobody at the door. */
export function openFolderAt(node: TSESTree.CallExpression): PublicAccess | undefined {
  if (calledName(node) !== 'use') return undefined;
  const served = node.arguments.find((argument): argument is TSESTree.CallExpression => {
    const call = unwrapped(argument);
    const name = call.type === 'CallExpression' ? (calledName(call) ?? '') : '';
    return /^(?:static|serveStatic|serveIndex)$/u.test(name);
  });
  if (!served || node.arguments.some((argument) => argument !== served && argument.type !== 'Literal' && isGate(argument))) return undefined;
  return { node: served, setting: `${lastNameOf(served.callee) ?? 'static'}()`, about: node };
}
