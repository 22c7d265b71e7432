import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { cloudKits, encryptionOptions, resourceWords, secureMembers, volumeKeys, type EncryptionKind, type EncryptionOption } from '../knowledge/encryption-options.ts';
import type { FileContext } from '../context.ts';
import { wordSet } from '../classification/word-set.ts';
import { wordsOf } from '../classification/words.ts';
import type { DataValue } from '../source/data-file.ts';
import { literalLeavesOf } from '../source/literal-leaves.ts';
import { originOf } from '../source/origin.ts';
import { keyOf, lastNameOf } from '../source/property-path.ts';
import { replacedPieces } from '../source/text-edit.ts';
import { unwrapped } from '../source/unwrap.ts';

/** An option of a store that gives up encryption, or puts it on the internet. */
export interface EncryptionGivenUp {
  readonly kind: EncryptionKind;
  readonly node: TSESTree.Node;
  /** As a message shows it: `storageEncrypted: false`. */
  readonly shown: string;
  readonly secure: string;
  readonly edit?: ((fixer: TSESLint.RuleFixer) => TSESLint.RuleFix | TSESLint.RuleFix[]) | undefined;
}

const isResourceWord = wordSet(resourceWords);
const folded = (name: string): string => name.toLowerCase().replaceAll(/[-_]/gu, '');

/** Whether an option of this name may give up encryption; the cheap question. */
function encryptionOptionOf(name: string): EncryptionOption | undefined {
  const key = folded(name);
  return Object.hasOwn(encryptionOptions, key) ? encryptionOptions[key] : undefined;
}

/** By its key: what a property that gives up encryption may be called. */
export function mayGiveUpEncryption(key: string): boolean {
  return encryptionOptionOf(key) !== undefined;
}

/** What holds an option, the nearest first: the keys of the objects around it, then the resource that is made of them. */
interface Holder {
  readonly keys: readonly string[];
  readonly resource: string;
  readonly isOfCloud: boolean;
}

const highest = 12;

function holderOf(property: TSESTree.Property, context: FileContext): Holder {
  const keys: string[] = [];
  let at: TSESTree.Node = property.parent;
  for (let height = 0; height < highest; height += 1, at = at.parent) {
    if (at.type === 'Property') keys.push(folded(keyOf(at) ?? ''));
    else if (at.type === 'NewExpression' || at.type === 'CallExpression') {
      const module = originOf(at.callee, context)?.module ?? '';
      const name = lastNameOf(at.callee) ?? '';
      return { keys, resource: name, isOfCloud: isConstruct(at) || cloudKits.some((kit) => module === kit || module.startsWith(kit.endsWith('/') ? kit : `${kit}/`)) };
    } else if (at.type === 'VariableDeclarator') {
      const type = at.id.type === 'Identifier' ? at.id.typeAnnotation?.typeAnnotation : undefined;
      const name = type?.type === 'TSTypeReference' ? (lastTypeName(type.typeName) ?? '') : '';
      return { keys, resource: name, isOfCloud: /(?:Props|Args|Config|Input)$/u.test(name) };
    } else if (at.type === 'BlockStatement' || at.type === 'Program') break;
  }
  return { keys, resource: '', isOfCloud: false };
}

/** `new Volume(this, 'Data', { … })`: how kits for the cloud make a resource, wherever it is imported from. */
function isConstruct({ type, arguments: given }: TSESTree.NewExpression | TSESTree.CallExpression): boolean {
  const [scope, id] = given;
  return type === 'NewExpression' && given.length > 2 && (scope?.type === 'ThisExpression' || (scope?.type === 'Identifier' && /^(?:scope|stack|construct)$/u.test(scope.name))) && (id?.type === 'Literal' || id?.type === 'TemplateLiteral');
}

const lastTypeName = (name: TSESTree.EntityName): string | undefined => (name.type === 'Identifier' ? name.name : name.type === 'TSQualifiedName' ? name.right.name : undefined);

/** Whether an option whose name says little belongs to a store. */
function belongsTo({ within }: EncryptionOption, { keys, resource, isOfCloud }: Holder): boolean {
  if (within === undefined) return true;
  const words = wordsOf(resource);
  if (within.length > 0) return keys.some((key) => within.includes(key)) || (isOfCloud && words.some((word) => within.includes(word)));
  return isOfCloud && (words.some(isResourceWord) || keys.some((key) => volumeKeys.has(key)));
}

const isGivenUp = (option: EncryptionOption, value: unknown): value is string | boolean =>
  option.values.some((bad) => (typeof bad === 'string' && typeof value === 'string' ? bad === value.toLowerCase() : bad === value));

/** `BucketEncryption.UNENCRYPTED`, with what to write instead where the enumeration is known. */
function memberGivenUp(option: EncryptionOption, value: TSESTree.Node): { member: TSESTree.MemberExpression; name: string; secure: string | undefined } | undefined {
  const member = unwrapped(value);
  if (member.type !== 'MemberExpression' || member.computed) return undefined;
  const name = keyOf(member);
  const owner = lastNameOf(member.object);
  if (name === undefined || owner === undefined || !/^[A-Z]/u.test(owner) || !/^[A-Z]/u.test(name) || !isGivenUp(option, name)) return undefined;
  const full = `${owner}.${name}`;
  return { member, name: full, secure: Object.hasOwn(secureMembers, full) ? secureMembers[full] : undefined };
}

/** What a property of an object literal gives up. */
export function givenUpByProperty(property: TSESTree.Property, context: FileContext): EncryptionGivenUp | undefined {
  const name = keyOf(property);
  const option = name === undefined ? undefined : encryptionOptionOf(name);
  if (name === undefined || !option || property.parent.type !== 'ObjectExpression') return undefined;
  const member = memberGivenUp(option, property.value);
  const leaf = member ? undefined : literalLeavesOf(property.value, context).find(({ value }) => isGivenUp(option, value));
  if (!member?.secure && (!(member ?? leaf) || !belongsTo(option, holderOf(property, context)))) return undefined;
  const { kind } = option;
  if (member) {
    const { secure } = member;
    return { kind, node: property, shown: `${name}: ${member.name}`, secure: secure ?? option.secure, edit: secure === undefined ? undefined : (fixer) => fixer.replaceText(member.member.property, secure) };
  }
  if (!leaf) return undefined;
  const written = typeof leaf.value === 'string' ? replacedPieces(leaf.node, [[leaf.value, option.secure]], context) : (fixer: TSESLint.RuleFixer) => fixer.replaceText(leaf.node, option.secure);
  const isSameKind = typeof leaf.value === 'string' || option.secure === 'true' || option.secure === 'false';
  return { kind, node: property, shown: `${name}: ${String(leaf.value)}`, secure: option.secure, edit: leaf.isWrittenHere && isSameKind ? written : undefined };
}

/** The type of the resource around a value: `Type: AWS::RDS::DBInstance`, or the key of Terraform's resource. */
function resourceOf({ keys, map }: DataValue): string {
  for (let outer = map; outer; outer = outer.outer) {
    const type = outer.valueOf('Type') ?? outer.valueOf('type');
    if (typeof type === 'string' && /:|\./u.test(type)) return type;
  }
  return keys.find((key) => /^(?:aws|azurerm|google)_/u.test(key)) ?? '';
}

/** What a value of a template in JSON or YAML gives up. */
export function givenUpByData(value: DataValue, context: FileContext): EncryptionGivenUp | undefined {
  const { node, name, keys } = value;
  const option = encryptionOptionOf(name);
  const given = value.value === 'true' ? true : value.value === 'false' ? false : value.value;
  if (!option || !isGivenUp(option, given)) return undefined;
  const resource = resourceOf(value);
  if (!belongsTo(option, { keys: keys.slice(1).map(folded), resource, isOfCloud: resource !== '' })) return undefined;
  return { kind: option.kind, node, shown: `${name}: ${String(value.value)}`, secure: option.secure, edit: replacedPieces(node, [[String(value.value), option.secure]], context) };
}
