import type { TSESTree } from '@typescript-eslint/utils';
import { choosingCalls, choosingKeys, consentingFunction, defaultKeys, defaultMethods, necessaryWords, pageWords, purposeNames, recordMaker, secondStateMakers, startingNames, stateMakers } from '../knowledge/consent-names.ts';
import type { FileContext } from '../context.ts';
import { consentNatureOf, type ConsentNature } from '../classification/consent-name.ts';
import { modelWriteAt } from '../classification/model-write.ts';
import { requestPartOf } from '../classification/request.ts';
import { wordsOf } from '../classification/words.ts';
import { calledName, type Call } from '../source/callee.ts';
import { decoratorsOf } from '../source/decorators.ts';
import { functionsAround, nameOfFunction } from '../source/enclosing-function.ts';
import { nodesWithin } from '../source/nodes-within.ts';
import { propertyValueOf } from '../source/object-literal.ts';
import { methodCallOn } from '../source/method-call.ts';
import { keyOf, lastNameOf } from '../source/property-path.ts';
import { variableOf } from '../source/binding.ts';
import { unwrapped } from '../source/unwrap.ts';

/** A consent that code gives in the place of a person: what a value starts as, or what is stored of somebody. */
export interface Preticked {
  readonly kind: 'default' | 'stored';
  readonly name: string;
}

const inMocks = /mock|fixture|sample|example|dummy|fake|demo|stub/iu;

/** The node with the wrappers and the rest of the chain of calls around it: `z.boolean().default(true).optional()`. */
function outermost(node: TSESTree.Node): TSESTree.Node {
  let at = node;
  for (;;) {
    const parent: TSESTree.Node | undefined = at.parent;
    if (parent?.type === 'TSAsExpression' || parent?.type === 'TSSatisfiesExpression' || parent?.type === 'TSNonNullExpression' || parent?.type === 'ChainExpression') at = parent;
    else {
      const call = methodCallOn(at);
      if (!call) return at;
      at = call;
    }
  }
}

/** `boolean('marketing_opt_in')` of a chain: the column that its first call names. */
function columnIn(call: TSESTree.Node): string | undefined {
  let at = unwrapped(call);
  while (at.type === 'CallExpression' || at.type === 'MemberExpression') {
    if (at.type === 'CallExpression') {
      const [first] = at.arguments;
      if (first?.type === 'Literal' && typeof first.value === 'string' && /bool|tinyint|column|addColumn/iu.test(calledName(at) ?? '')) return first.value;
      at = unwrapped(at.callee);
    } else at = unwrapped(at.object);
  }
  return undefined;
}

/** The name that a value is declared under: a variable, the first of a pair, a key, a field of a class. */
function declaredName(value: TSESTree.Node): string | undefined {
  const { parent } = outermost(value);
  if (parent?.type === 'VariableDeclarator') {
    const target = parent.id.type === 'ArrayPattern' ? parent.id.elements[0] : parent.id;
    return target?.type === 'Identifier' ? target.name : undefined;
  }
  return parent?.type === 'Property' || parent?.type === 'PropertyDefinition' ? keyOf(parent) : undefined;
}

const counts = (name: string | undefined, natures: readonly ConsentNature[]): name is string => {
  const nature = name === undefined ? undefined : consentNatureOf(name);
  return nature !== undefined && natures.includes(nature);
};

const ofFields: readonly ConsentNature[] = ['consent', 'topic'];
const ofForms: readonly ConsentNature[] = ['consent', 'topic', 'terms'];

/** What an object literal stands in, on the way out: `create({ data: { … } })`, `defaultValues: { … }`. */
function* placesAround(object: TSESTree.Node): Generator<TSESTree.Node> {
  for (let at = object as TSESTree.Node | undefined, hop = 0; at && hop < 14; at = at.parent, hop += 1) {
    yield at;
    if (at.type === 'BlockStatement' || at.type === 'Program' || at.type === 'ClassBody' || at.type === 'JSXElement') return;
  }
}

/** Whether the code around asks about a consent, so that `true` is an answer. */
function isAnswered(property: TSESTree.Node, name: string): boolean {
  const around = functionsAround(property);
  if (around.some((each) => consentingFunction.test(nameOfFunction(each) ?? ''))) return true;
  const [nearest] = around;
  return nearest !== undefined && nodesWithin(nearest).some((node) => {
    if (node.type !== 'Identifier' || (node.range[0] >= property.range[0] && node.range[1] <= property.range[1])) return false;
    // const optIn = true says no more than the literal that it stands for.
    if (node.parent.type === 'VariableDeclarator' && node.parent.id === node && node.parent.init?.type === 'Literal') return false;
    const isKey = node.parent.type === 'Property' && node.parent.key === node && !node.parent.computed && node.parent.parent.type === 'ObjectExpression' && !node.parent.shorthand;
    return !isKey && (node.name === name || consentNatureOf(node.name) === 'consent' || consentNatureOf(node.name) === 'terms');
  });
}

function isStoredBy(call: Call, name: string, property: TSESTree.Node, context: FileContext): boolean {
  const write = modelWriteAt(call, context);
  const called = calledName(call) ?? '';
  const isMaking = recordMaker.test(called) || (call.type === 'NewExpression' && write !== undefined);
  if (!isMaking || (write?.isPerson !== true && consentNatureOf(name) !== 'consent')) return false;
  return !isAnswered(property, name);
}

/** `{ necessary: true, analytics: true }`: purposes of which one need not be asked for. */
function isPurpose(object: TSESTree.ObjectExpression, name: string): boolean {
  return purposeNames.has(name.toLowerCase()) && object.properties.some((each) => each.type === 'Property' && necessaryWords.test(keyOf(each) ?? ''));
}

/** The key with the one around it where only both say what is meant: `email` of `marketing: { email: true }`. */
function fullKey(property: TSESTree.Property, key: string): string {
  const outer = property.parent.parent;
  const around = outer.type === 'Property' ? keyOf(outer) : undefined;
  return around !== undefined && consentNatureOf(key) === undefined && counts(`${around} ${key}`, ofFields) ? `${around}.${key}` : key;
}

/** Whether a state says what of a page is seen: `const [openGroups] = useState({ newsletter: true })`. */
function isOfPage(call: Call): boolean {
  return wordsOf(declaredName(call) ?? '').some((word) => pageWords.has(word));
}

/** `{ newsletter: true }` in what a form starts with, or in the record of a person. */
function inObject(property: TSESTree.Property, key: string, context: FileContext): Preticked | undefined {
  const object = property.parent;
  if (object.type !== 'ObjectExpression') return undefined;
  const name = fullKey(property, key);
  const isChoice = isPurpose(object, name);
  if (!isChoice && !counts(name, [...ofForms, 'box'])) return undefined;
  const isOfForm = isChoice || consentNatureOf(name) !== 'box';
  for (const place of placesAround(object)) {
    if (place.type === 'Property' && place !== property) {
      const outer = keyOf(place) ?? '';
      if (choosingKeys.has(outer)) return undefined;
      if (/^(?:initial|default)Values$/u.test(outer) || (isOfForm && startingNames.test(outer) && outer !== 'model')) return { kind: 'default', name };
    } else if (place.type === 'JSXAttribute') {
      return place.name.type === 'JSXIdentifier' && startingNames.test(place.name.name) ? { kind: 'default', name } : undefined;
    } else if (!isOfForm) {
      continue;
    } else if (place.type === 'CallExpression' || place.type === 'NewExpression') {
      const called = calledName(place) ?? '';
      if (choosingCalls.has(called)) return undefined;
      const isFirst = place.arguments.some((argument, index) => (index === 0 || called === 'useReducer') && argument.range[0] <= object.range[0] && argument.range[1] >= object.range[1]);
      if (isFirst && stateMakers.has(called)) return isOfPage(place) ? undefined : { kind: 'default', name };
      if (!isChoice && isStoredBy(place, name, property, context)) return { kind: 'stored', name };
    } else if (place.type === 'VariableDeclarator') {
      return place.id.type === 'Identifier' ? inVariable(place.id, property, name, isChoice, context) : undefined;
    } else if (place.type === 'PropertyDefinition') {
      return startingNames.test(keyOf(place) ?? '') ? { kind: 'default', name } : undefined;
    } else if (place.type === 'ReturnStatement') {
      // Vue: data() { return { newsletter: true }; }
      const [maker] = functionsAround(place);
      return maker?.parent.type === 'Property' && keyOf(maker.parent) === 'data' ? { kind: 'default', name } : undefined;
    } else if (place.type === 'ArrowFunctionExpression' || place.type === 'FunctionExpression') {
      const called = place.parent.type === 'CallExpression' ? (calledName(place.parent) ?? '') : '';
      if (called !== 'map' && called !== 'flatMap' && !stateMakers.has(called)) return undefined;
    } else if (place.type === 'AssignmentExpression') return undefined;
  }
  return undefined;
}

function inVariable(id: TSESTree.Identifier, property: TSESTree.Property, name: string, isChoice: boolean, context: FileContext): Preticked | undefined {
  if (inMocks.test(id.name)) return undefined;
  if (startingNames.test(id.name) && id.name !== 'state' && id.name !== 'model') return { kind: 'default', name };
  for (const { identifier } of variableOf(id, context)?.references ?? []) {
    const at = identifier.parent.type === 'Property' ? identifier.parent.parent.parent : identifier.parent;
    if (at.type !== 'CallExpression' && at.type !== 'NewExpression') continue;
    if (stateMakers.has(calledName(at) ?? '') && at.arguments[0] === identifier) return { kind: 'default', name };
    if (!isChoice && isStoredBy(at, name, property, context)) return { kind: 'stored', name };
  }
  return undefined;
}

/** `{ type: Boolean, default: true }` under a key, beside a name, in a decorator of a field. */
function inDefinition(property: TSESTree.Property): Preticked | undefined {
  const object = property.parent;
  if (object.type !== 'ObjectExpression') return undefined;
  const beside = ['name', 'id', 'key', 'fieldName', 'field'].map((key) => propertyValueOf(object, key)).find((value) => value?.type === 'Literal' && typeof value.value === 'string');
  const isTyped = propertyValueOf(object, 'type') !== undefined;
  const key = keyOf(property);
  const isField = isTyped || key !== 'default';
  if (isField && beside?.type === 'Literal' && typeof beside.value === 'string' && counts(beside.value, ofForms)) return { kind: 'default', name: beside.value };
  // klaro: { name: 'matomo', purposes: ['analytics'], default: true }
  if (key === 'value' || key === 'checked') return undefined;
  const needed = propertyValueOf(object, 'required');
  if (propertyValueOf(object, 'purposes') && beside?.type === 'Literal' && !(needed?.type === 'Literal' && needed.value === true)) return { kind: 'default', name: beside.value };
  const outer = outermost(object);
  let at: TSESTree.Node | undefined = outer.parent;
  if (at?.type === 'CallExpression') {
    if (at.parent.type === 'Decorator') {
      const field = at.parent.parent;
      const isDocumentation = (calledName(at) ?? '').startsWith('Api');
      const fieldName = field.type === 'PropertyDefinition' ? keyOf(field) : undefined;
      return !isDocumentation && counts(fieldName, ofFields) ? { kind: 'default', name: fieldName } : undefined;
    }
    at = outermost(at).parent;
  }
  const name = at?.type === 'Property' ? fullKey(at, keyOf(at) ?? '') : undefined;
  return counts(name, ofFields) && (isTyped || outer.parent?.type === 'CallExpression' || key !== 'initial') ? { kind: 'default', name } : undefined;
}

/** CookieConsent: `categories: { analytics: { enabled: true } }`. */
function inCategory(property: TSESTree.Property): Preticked | undefined {
  const category = property.parent.parent;
  if (category.type !== 'Property' || category.parent.type !== 'ObjectExpression' || property.parent.type !== 'ObjectExpression') return undefined;
  const list = category.parent.parent;
  const name = keyOf(category) ?? '';
  if (list.type !== 'Property' || keyOf(list) !== 'categories' || propertyValueOf(property.parent, 'readOnly')) return undefined;
  return isPurpose(category.parent, name) ? { kind: 'default', name } : undefined;
}

function inCall(value: TSESTree.Node, call: Call): Preticked | undefined {
  const called = calledName(call) ?? '';
  const index = call.arguments.findIndex((argument) => argument === value);
  if (call.parent.type === 'Decorator') {
    const field = call.parent.parent;
    const name = called === 'Default' && field.type === 'PropertyDefinition' ? keyOf(field) : undefined;
    return counts(name, ofFields) ? { kind: 'default', name } : undefined;
  }
  if (index === 0 && defaultMethods.has(called)) {
    const name = columnIn(call) ?? declaredName(call);
    return counts(name, ofFields) ? { kind: 'default', name } : undefined;
  }
  if (!(index === 0 && stateMakers.has(called)) && !(index === 1 && secondStateMakers.has(called))) return undefined;
  const name = declaredName(call);
  return counts(name, ofForms) ? { kind: 'default', name } : undefined;
}

/** `const { newsletter = true } = req.body`. */
function inPattern(pattern: TSESTree.AssignmentPattern, context: FileContext): Preticked | undefined {
  const name = pattern.left.type === 'Identifier' ? pattern.left.name : undefined;
  if (!counts(name, ofFields)) return undefined;
  const nature = consentNatureOf(name);
  if (nature === 'consent') return { kind: 'default', name };
  const taken = pattern.parent.type === 'Property' ? pattern.parent.parent.parent : undefined;
  const source = taken?.type === 'VariableDeclarator' ? taken.init : undefined;
  return source && requestPartOf(source, context) ? { kind: 'default', name } : undefined;
}

function inClass(field: TSESTree.PropertyDefinition): Preticked | undefined {
  const name = keyOf(field);
  if (field.static || field.readonly) return undefined;
  return counts(name, decoratorsOf(field).length > 0 ? ofFields : ['consent']) ? { kind: 'default', name } : undefined;
}

/** A constant is judged where it is used: `const optIn = true; create({ optIn })`. */
function inConstant(declarator: TSESTree.VariableDeclarator, context: FileContext): Preticked | undefined {
  if (declarator.id.type !== 'Identifier' || declarator.parent.kind !== 'const') return undefined;
  for (const { identifier } of variableOf(declarator.id, context)?.references ?? []) {
    const { parent } = identifier;
    const name = parent.type === 'Property' && parent.value === identifier ? keyOf(parent) : undefined;
    const found = name !== undefined && parent.type === 'Property' ? inObject(parent, name, context) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** The consent that a literal `true` gives for somebody. */
export function pretickedValueAt(node: TSESTree.Literal, context: FileContext): Preticked | undefined {
  const at = outermost(node);
  const { parent } = at;
  switch (parent?.type) {
    case 'CallExpression':
    case 'NewExpression':
      return inCall(at, parent);
    case 'ArrayExpression': {
      // Angular: this.fb.group({ newsletter: [true] })
      const property = parent.parent;
      const name = property.type === 'Property' && parent.elements[0] === at ? keyOf(property) : undefined;
      return property.type === 'Property' && name !== undefined && property.parent.parent.type === 'CallExpression' && calledName(property.parent.parent) === 'group' ? inObject(property, name, context) : undefined;
    }
    case 'Property': {
      if (parent.value !== at) return undefined;
      const key = keyOf(parent) ?? '';
      if (key === 'enabled') return inCategory(parent);
      return defaultKeys.has(key) ? inDefinition(parent) : inObject(parent, key, context);
    }
    case 'AssignmentPattern':
      return parent.right === at ? inPattern(parent, context) : undefined;
    case 'LogicalExpression': {
      const name = parent.right === at && parent.operator !== '&&' ? lastNameOf(parent.left) : undefined;
      const read = unwrapped(parent.left);
      if (read.type !== 'MemberExpression') return undefined;
      return counts(name, requestPartOf(read.object, context) ? ofFields : ['consent']) ? { kind: 'default', name } : undefined;
    }
    case 'PropertyDefinition':
      return parent.value === at ? inClass(parent) : undefined;
    case 'VariableDeclarator':
      return inConstant(parent, context);
    case 'AssignmentExpression': {
      // user.marketingConsent = true, where the account is made
      const name = parent.right === at && parent.left.type === 'MemberExpression' ? keyOf(parent.left) : undefined;
      const [around] = functionsAround(parent);
      const maker = around && nameOfFunction(around);
      if (!counts(name, ['consent']) || maker === undefined || !recordMaker.test(maker) || consentingFunction.test(maker)) return undefined;
      return isAnswered(parent.left, name) ? undefined : { kind: 'stored', name };
    }
    default:
      return undefined;
  }
}
