import type * as ts from 'typescript';
import { tellingCategories, type DataCategory } from '../knowledge/categories.ts';
import { resultKeys } from '../knowledge/holders.ts';
import { organisationWords } from '../knowledge/name-parts.ts';
import { categoriesOfThings, halfTelling, hidingDecorators, relationDecorators, subjectsOfNoRecord } from '../knowledge/schemas.ts';
import { chosenTypes, chosenVerbs, neutralMembers, recordPackages, typesOfNoRecord } from '../knowledge/typed-values.ts';
import { remembered } from '../context.ts';
import type { Settings } from '../settings.ts';
import { annotationOfSymbol, annotationOfType, hasAnnotatedSymbols } from '../source/annotation-of-symbol.ts';
import { coresOf, isCutOut, kindOfType, nameOfType } from '../source/type-shape.ts';
import { asked, homeOf, type Types } from '../source/types.ts';
import { classifyName, nameFactsOf, ownerNamed, type Owner } from './classify-name.ts';
import { stemOfType } from './declared-type.ts';
import { lexiconOf } from './lexicon.ts';
import { holdsNone } from './typed-member.ts';
import { wordSet } from './word-set.ts';
import { wordsOf } from './words.ts';

/** What a type says of the values that it has. */
export interface TypeFacts {
  /** As the code calls it; a type that is written out where it is used has no name. */
  readonly name: string | undefined;
  /** Members that hold personal data, with its category. */
  readonly personal: ReadonlyMap<string, DataCategory>;
  /** The same with what records inside it hold, each once. */
  readonly held: readonly DataCategory[];
  /** The person that a value is a record of. */
  readonly owner: Owner | undefined;
  /** The type is called after a person. */
  readonly isNamed: boolean;
  /** Its fields were chosen for one purpose: an input, a view, what a package asks for. */
  readonly isChosen: boolean;
  /** Every member is seen, and none can be of a person. */
  readonly isImpersonal: boolean;
  /** A firm, a place, a setting: what has a name and an address and is nobody. */
  rulesOut(category: DataCategory): boolean;
  /** Members that no answer should hold: passwords, their salt, tokens that prove who reads a mailbox. */
  readonly secrets: readonly string[];
  /** Those that a value may come without; one that a query took in full has them. */
  readonly optionalSecrets: readonly string[];
}

const nothing: TypeFacts = { name: undefined, personal: new Map(), held: [], owner: undefined, isNamed: false, isChosen: false, isImpersonal: false, rulesOut: () => false, secrets: [], optionalSecrets: [] };

const mostMembers = 6_000;
const isOrganisation = wordSet(organisationWords);

const isCredential = (category: DataCategory): boolean => category.startsWith('credential') || category === 'financial.card-security';

/** What an organisation has too. */
const ofOrganisations = /^(?:contact|address|name$|financial|tax-id|account)/u;

interface Member {
  readonly name: string;
  readonly symbol: ts.Symbol;
  readonly type: ts.Type;
}

/** Members whose name may say that they are personal, before the words around it are asked. */
function candidatesIn(symbols: readonly ts.Symbol[], settings: Settings, types: Types): Member[] {
  return symbols.flatMap((symbol): Member[] => {
    const { name } = symbol;
    if (/^(?:__|[A-Z][A-Z\d_]*$)/u.test(name)) return [];
    const { term, isCleared } = nameFactsOf(name, settings);
    if (!term || isCleared || term.strength === 'weak') return [];
    const type = types.checker.getTypeOfSymbol(symbol);
    return holdsNone(type, term.category, types) ? [] : [{ name, symbol, type }];
  });
}

function personalIn(symbols: readonly ts.Symbol[], name: string | undefined, settings: Settings, types: Types): Map<string, DataCategory> {
  const personal = new Map<string, DataCategory>();
  const candidates = candidatesIn(symbols, settings, types);
  const siblings = candidates.map((member) => member.name);
  const subject = name === undefined ? '' : stemOfType(name);
  const cue = subject === '' ? { siblings } : { object: subject, siblings };
  for (const member of candidates) {
    const told = classifyName(member.name, cue, settings);
    if (told && told.strength !== 'weak' && told.strength !== 'derived') personal.set(member.name, told.category);
    // A hash of a password is a secret all the same.
    else if (told?.strength === 'derived' && told.category === 'credential.password') personal.set(member.name, told.category);
  }
  return personal;
}

const mailed = /^(?:reset|verification|verify|confirmation|activation|magic|recovery)$/u;

function secretsIn(symbols: readonly ts.Symbol[], personal: ReadonlyMap<string, DataCategory>, isShownAs: (symbol: ts.Symbol) => boolean): string[] {
  const hasPassword = [...personal.values()].includes('credential.password');
  return symbols.flatMap((symbol) => {
    const { name } = symbol;
    const words = wordsOf(name);
    const category = personal.get(name);
    const isToken = words.at(-1) === 'token' && words.some((word) => mailed.test(word));
    const isSecret = category === 'credential.password' || (hasPassword && words.at(-1) === 'salt') || (category?.startsWith('credential') === true && isToken);
    return isSecret && isShownAs(symbol) ? [name] : [];
  });
}

/** The code that declares a member, its decorators included. */
function textOf(declaration: ts.Declaration): string {
  return declaration.getSourceFile().text.slice(declaration.getStart(), declaration.getEnd());
}

function decoratorNames(text: string): string[] {
  return [...text.matchAll(/@(\w+)\(/gu)].map(([, name]) => name ?? '');
}

/** `@Exclude()` of a whole class leaves out what has no `@Expose()`. */
function isOfHiding({ parent }: ts.Declaration): boolean {
  const isClass = 'modifiers' in parent && 'heritageClauses' in parent;
  return isClass && ((parent.modifiers ?? []) as readonly ts.Node[]).some((each) => each.getText().startsWith('@Exclude('));
}

/** What answers and queries leave out, wherever it is declared: `@Exclude() password`, `@Column({ select: false })`. */
function isHidden(symbol: ts.Symbol): boolean {
  return (symbol.declarations ?? []).some((declaration) => {
    const text = textOf(declaration);
    const names = decoratorNames(text);
    return /\bselect:\s*false|\bhidden:\s*true|\bserialize:\s*false/u.test(text) || names.some((name) => hidingDecorators.has(name)) || (isOfHiding(declaration) && !names.includes('Expose'));
  });
}

/** `password?: string` of an interface, which a value may come without. A column of a class is there, optional or not. */
function isOptional(symbol: ts.Symbol): boolean {
  return (symbol.declarations ?? []).some((declaration) => 'questionToken' in declaration && declaration.questionToken !== undefined && !isOfHiding(declaration) && decoratorNames(textOf(declaration)).length === 0);
}

/** Another record that an entity belongs to or has: queries load it where they are told to, and the type says so of every one. */
function isRelation(symbol: ts.Symbol): boolean {
  return (symbol.declarations ?? []).some((declaration) => {
    const text = textOf(declaration);
    return text.includes('@') && !/\beager:\s*true/u.test(text) && decoratorNames(text).some((name) => relationDecorators.test(name));
  });
}

/** One field that only persons have, or two of different kinds of which one is telling. */
function holdsPerson(personal: ReadonlyMap<string, DataCategory>, isOfOrganisation: boolean, settings: Settings): boolean {
  const kinds = new Set<DataCategory>();
  let isTold = false;
  for (const [name, category] of personal) {
    if (isCredential(category) || categoriesOfThings.has(category) || (isOfOrganisation && ofOrganisations.test(category))) continue;
    kinds.add(category);
    if (!tellingCategories.has(category) || halfTelling.has(category)) continue;
    if (nameFactsOf(name, settings).term?.strength === 'strong') return true;
    isTold = true;
  }
  return isTold && kinds.size > 1;
}

const enoughMethods = 3;

/** What does more than it holds: a client, a service, an application. Documents of a database do a lot, too. */
function isWorking(type: ts.Type, symbols: readonly ts.Symbol[], types: Types): boolean {
  if (isDocument(type)) return false;
  const methods = symbols.filter((symbol) => kindOfType(types.checker.getTypeOfSymbol(symbol), types) === 'function').length;
  return methods >= enoughMethods && methods * 3 >= symbols.length;
}

/** Whether members lead to other records: `data` of a page, `customer` of an order. */
function leadsOn(symbol: ts.Symbol, settings: Settings): boolean {
  return (resultKeys.has(symbol.name) || ownerNamed(symbol.name, settings)?.ambiguity === 'low') && !isRelation(symbol);
}

const plain = new Set(['text', 'number', 'flag', 'state', 'symbol', 'function', 'nothing']);

function isPlain(type: ts.Type, types: Types): boolean {
  return plain.has(kindOfType(type, types)) || coresOf(type, types).every((core) => plain.has(kindOfType(core.type, types)) || (kindOfType(core.type, types) === 'object' && homeOf(core.type.getSymbol(), types).isLibrary));
}

function isImpersonal(type: ts.Type, symbols: readonly ts.Symbol[], types: Types): boolean {
  const { checker } = types;
  if (symbols.length === 0 || symbols.length > 40 || checker.getIndexInfosOfType(type).length > 0) return false;
  return symbols.every((symbol) => {
    const member = checker.getTypeOfSymbol(symbol);
    return isPlain(member, types) && (neutralMembers.test(symbol.name) || !coresOf(member, types).some((core) => kindOfType(core.type, types) === 'text'));
  });
}

/** A type whose fields were chosen: an input of an interface, what a package asks for. */
function isChosen(type: ts.Type, name: string, types: Types): boolean {
  if (isCutOut(type) || chosenTypes.test(name) || chosenVerbs.test(name)) return true;
  const home = homeOf(type.aliasSymbol ?? type.getSymbol(), types).package;
  return home !== undefined && !recordPackages.has(home);
}

function computeOf(type: ts.Type, settings: Settings, types: Types, left: number): TypeFacts {
  const { checker } = types;
  const kind = kindOfType(type, types);
  if (kind !== 'object' && kind !== 'intersection') return nothing;
  const name = nameOfType(type);
  const symbol = type.aliasSymbol ?? type.getSymbol();
  const annotated = annotationOfSymbol(symbol, types);
  if (annotated === 'not-personal') return { ...nothing, name, isImpersonal: true, rulesOut: () => true };
  const own = type.getSymbol();
  if (own && name === own.name && homeOf(own, types).isLibrary) return { ...nothing, name };
  const symbols = checker.getPropertiesOfType(type);
  if (symbols.length > mostMembers) return { ...nothing, name };
  // Of several types that are put together, the name of one says little of the whole.
  const words = name === undefined || (type.isIntersection() && !type.aliasSymbol) ? [] : wordsOf(name);
  const last = words.at(-1) ?? '';
  const isOfSettings = lexiconOf(settings).notOwners.has(words.join(' ')) || words.some((word) => subjectsOfNoRecord.has(word));
  const isOfNoRecord = isOfSettings || typesOfNoRecord.has(last);
  const isOfOrganisation = isOrganisation(words.findLast((word) => !/^(?:dto|entity|model|type|row|record)$/u.test(word)) ?? '');
  const personal = personalIn(symbols, isOfOrganisation ? undefined : name, settings, types);
  for (const member of hasAnnotatedSymbols(types) ? symbols : []) {
    const told = annotationOfSymbol(member, types) ?? annotationOfType(checker.getTypeOfSymbol(member), types);
    if (told === 'not-personal') personal.delete(member.name);
    else if (told) personal.set(member.name, told);
  }
  const inner = left > 0 && !isOfNoRecord ? symbols.filter((member) => leadsOn(member, settings)).slice(0, 20).flatMap((member) => coresOf(checker.getTypeOfSymbol(member), types).map((core) => factsAt(core.type, settings, types, left - 1))) : [];
  const named = name === undefined || isOfNoRecord ? undefined : ownerNamed(stemOfType(name), settings);
  const isNamed = named?.ambiguity === 'low' && [...personal.values()].some((category) => !isCredential(category));
  const isPerson = annotated !== undefined || (!isOfNoRecord && (isNamed || (holdsPerson(personal, isOfOrganisation, settings) && !isWorking(type, symbols, types))));
  const within = inner.find((each) => each.owner);
  const owner: Owner | undefined = isPerson ? { role: named?.role ?? 'persons', text: named?.text ?? 'person', ambiguity: 'low', plural: false } : within?.owner;
  const isSilent = isOfNoRecord || (symbols.some((member) => member.name === 'toJSON') && !isDocument(type));
  return {
    name: isPerson ? name : (name ?? within?.name),
    personal,
    held: [...new Set([...(annotated === undefined ? [] : [annotated]), ...personal.values(), ...inner.flatMap((each) => each.held)])],
    owner,
    isNamed: isPerson ? isNamed : (within?.isNamed ?? false),
    isChosen: isPerson ? isChosen(type, name ?? '', types) : (within?.isChosen ?? false),
    isImpersonal: personal.size === 0 && inner.length === 0 && isImpersonal(type, symbols, types),
    rulesOut: (category) => !isCredential(category) && (isOfSettings || (isOfOrganisation && ofOrganisations.test(category))),
    secrets: isSilent ? [] : [...secretsIn(symbols, personal, (symbol) => !isHidden(symbol) && !isOptional(symbol)), ...inner.flatMap((each) => each.secrets)],
    optionalSecrets: isSilent ? [] : secretsIn(symbols, personal, (symbol) => !isHidden(symbol) && isOptional(symbol)),
  };
}

/** Documents of Mongoose have a `toJSON` of their own, which leaves nothing out. */
function isDocument(type: ts.Type): boolean {
  return type.isIntersection() || (type.getSymbol()?.name ?? '').includes('Document');
}

const answersOf: (settings: Settings) => WeakMap<ts.Type, TypeFacts> = remembered(() => new WeakMap<ts.Type, TypeFacts>());

function factsAt(type: ts.Type, settings: Settings, types: Types, left: number): TypeFacts {
  const answers = answersOf(settings);
  const known = answers.get(type);
  if (known) return known;
  // A type that holds itself is asked again before it is answered.
  answers.set(type, nothing);
  const facts = asked(() => computeOf(type, settings, types, left)) ?? nothing;
  if (left === deepest) answers.set(type, facts);
  else answers.delete(type);
  return facts;
}

const deepest = 2;

/** What a type says of its values; asked once for each type, however many values of it there are. */
export function factsOfType(type: ts.Type, settings: Settings, types: Types): TypeFacts {
  return factsAt(type, settings, types, deepest);
}
