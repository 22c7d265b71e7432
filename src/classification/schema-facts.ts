import { tellingCategories, type DataCategory } from '../knowledge/categories.ts';
import { behindSubject, beforeSubject, categoriesOfThings, halfTelling, markOfType, privilegeNames, subjectsOfNoRecord, tellingChoices } from '../knowledge/schemas.ts';
import { rememberedInFile, type FileContext } from '../context.ts';
import { settingsOf, type Settings } from '../settings.ts';
import type { Schema, SchemaMember } from '../source/schema.ts';
import { classifyName, nameFactsOf, ownerNamed, type NameVerdict, type Owner } from './classify-name.ts';
import { lexiconOf } from './lexicon.ts';
import { isConstantName } from './name-shape.ts';
import { wordsOf } from './words.ts';

/** A field of a schema that holds personal data. */
export interface PersonalMember {
  readonly member: SchemaMember;
  readonly verdict: NameVerdict;
}

/** What a schema says of the records that it describes. */
export interface SchemaFacts {
  /** `User` of `createUserSchema`. */
  readonly subject: string;
  readonly personal: readonly PersonalMember[];
  /** The person that a record is of. */
  readonly owner: Owner | undefined;
  /** The file shows every field, and none of them is about a person. */
  readonly isImpersonal: boolean;
  /** Fields that say what somebody may do: `role`, `isAdmin`. */
  readonly privileges: readonly string[];
}

/** What a schema is of, without what it is for; nothing for `formSchema`. */
export function subjectOf(name: string): string {
  return name.replace(behindSubject, '').replace(markOfType, '').replace(beforeSubject, '');
}

/** Whether a field of such a type can hold a value of that category: no flag does, and a choice tells few things. */
function canHold({ kind }: SchemaMember, category: DataCategory): boolean {
  if (kind === 'flag' || kind === 'relation') return false;
  return kind !== 'choice' || tellingChoices.has(category);
}

/** `diagnosis` beside `patientName`: what only certain persons have, where a field beside it names one. */
function roleBound(name: string, owner: string, settings: Settings): NameVerdict | undefined {
  return nameFactsOf(name, settings).term?.ownerRoles ? classifyName(name, { object: owner }, settings) : undefined;
}

function personalIn(members: readonly SchemaMember[], subject: string, context: FileContext): PersonalMember[] {
  const settings = settingsOf(context);
  const siblings = members.filter(({ kind }) => kind !== 'flag' && kind !== 'choice' && kind !== 'relation').map(({ name }) => name);
  const owner = members.map(({ name }) => nameFactsOf(name, settings).ownerBefore).find((each) => each?.ambiguity === 'low')?.text;
  return members.flatMap((member) => {
    if (isConstantName(member.name)) return [];
    if (member.nested) return personalIn(member.nested, member.name, context);
    const verdict = classifyName(member.name, subject === '' ? { siblings } : { object: subject, siblings }, settings) ?? (owner === undefined ? undefined : roleBound(member.name, owner, settings));
    return verdict && verdict.strength !== 'weak' && canHold(member, verdict.category) ? [{ member, verdict }] : [];
  });
}

const isCredential = ({ verdict }: PersonalMember): boolean => verdict.category.startsWith('credential') || verdict.category === 'financial.card-security';

/** One field that only persons have, or two that persons have: the schema is of a person, whatever it is called. */
function holdsPerson(personal: readonly PersonalMember[]): boolean {
  const telling = personal.filter((each) => !isCredential(each) && !categoriesOfThings.has(each.verdict.category));
  if (telling.some(({ verdict }) => verdict.strength === 'strong' && tellingCategories.has(verdict.category) && !halfTelling.has(verdict.category))) return true;
  return new Set(telling.map(({ verdict }) => verdict.category)).size > 1;
}

const scalars = new Set(['text', 'number', 'flag', 'choice', 'date', 'binary']);

const compute = rememberedInFile((schema: Schema, context: FileContext): SchemaFacts => {
  const settings = settingsOf(context);
  const subject = subjectOf(schema.name);
  const words = wordsOf(subject);
  const personal = personalIn(schema.members, subject, context);
  const privileges = schema.members.flatMap(({ name }) => (privilegeNames.test(name) ? [name] : []));
  const { notOwners } = lexiconOf(settings);
  const isOfThing = notOwners.has(words.join(' ')) || notOwners.has(wordsOf(schema.name).join(' ')) || words.some((word) => subjectsOfNoRecord.has(word));
  const named = isOfThing ? undefined : ownerNamed(subject, settings);
  const isPerson = !isOfThing && (holdsPerson(personal) || (named?.ambiguity === 'low' && personal.length > 0));
  const owner: Owner | undefined = isPerson ? { role: named?.role ?? 'persons', text: named?.text ?? 'person', ambiguity: 'low', plural: schema.isList } : undefined;
  const isSeen = !schema.isOpen && schema.members.length > 0 && schema.members.every(({ kind }) => scalars.has(kind));
  const isImpersonal = isOfThing || (isSeen && personal.length === 0 && !schema.members.some((member) => mayBePersonal(member, context)));
  return { subject, personal, owner, isImpersonal, privileges };
});

/** A name that could stand for a person's value, had it an owner: the `name` of a schema that is called after nobody. */
function mayBePersonal({ name, kind }: SchemaMember, context: FileContext): boolean {
  const { term, isCleared } = nameFactsOf(name, settingsOf(context));
  return term !== undefined && !isCleared && kind !== 'flag' && kind !== 'choice';
}

/** The schema as evidence: "the schema `userSchema`". */
export function evidenceOf({ name }: Schema): string {
  return name.startsWith('this ') ? 'its schema' : `the schema \`${name}\``;
}

/** Which personal data a schema holds, and whether its records are of persons. */
export function schemaFactsOf(schema: Schema, context: FileContext): SchemaFacts {
  return compute(schema, context);
}

/** The categories of a record that a schema describes, each once; passwords that are hashed are still in it. */
export function heldBy(schema: Schema, context: FileContext): readonly DataCategory[] {
  return [...new Set(compute(schema, context).personal.map(({ verdict }) => verdict.category))];
}

/** Whether a field of a schema holds personal data: `name` beside `email`, but not the `title` of a task beside it. */
export function isPersonalIn(schema: Schema, name: string | undefined, context: FileContext): boolean {
  return compute(schema, context).personal.some(({ member }) => member.name === name);
}

/** Whether a field declared so can hold nothing of a person, whatever it is called: `email: z.boolean()`. */
export function holdsNothing(member: SchemaMember, context: FileContext): boolean {
  if (member.kind === 'flag') return true;
  const { term } = nameFactsOf(member.name, settingsOf(context));
  return member.kind === 'choice' && term !== undefined && !tellingChoices.has(term.category);
}
