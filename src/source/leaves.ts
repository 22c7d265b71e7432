import type { TSESTree } from '@typescript-eslint/utils';
import {
  colouringModules, envelopeClass, envelopeFunction, mappingMethods, recordMethods, stringifyingFunctions, transparentClasses, transparentFunctions, transparentMethods, transparentTags,
} from '../knowledge/transparent.ts';
import { rememberedInFile, type FileContext } from '../context.ts';
import { settingsOf } from '../settings.ts';
import { calledName } from './callee.ts';
import { originOf } from './origin.ts';
import { keyOf, lastNameOf, pathOf } from './property-path.ts';
import { textPartsOf } from './static-text.ts';
import { unwrapped } from './unwrap.ts';

/**
 * How a value gets into the whole: as it is, as a part of a text (an object would read "[object Object]"),
 * spread into an object, or written out.
 */
export type LeafForm = 'bare' | 'text' | 'spread' | 'written-out';

/** An expression whose value ends up inside another one. */
export interface Leaf {
  readonly node: TSESTree.Node;
  readonly form: LeafForm;
  /** The keys that it is stored under, outermost first: `customer`, `email` in `{ customer: { email } }`. */
  readonly keys: readonly string[];
  /** The object literal that it stands in, for the keys beside it. */
  readonly literal?: TSESTree.ObjectExpression;
  /** The fields that are named beside it, where the node is no value but the text that names one: `'email'` of `pick(user, ['name', 'email'])`. */
  readonly beside?: readonly string[];
}

interface Place {
  readonly form: LeafForm;
  readonly keys: readonly string[];
  readonly literal?: TSESTree.ObjectExpression;
}

const deepest = 40;
const most = 400;

class Walk {
  readonly found: Leaf[] = [];
  private readonly context: FileContext;

  constructor(context: FileContext) {
    this.context = context;
  }

  visit(expression: TSESTree.Node | null | undefined, place: Place, depth: number): void {
    if (!expression || depth > deepest || this.found.length >= most) return;
    const node = unwrapped(expression);
    switch (node.type) {
      case 'Identifier':
        if (node.name !== 'undefined') this.found.push({ node, ...place });
        break;
      case 'MemberExpression':
      case 'ThisExpression':
        this.found.push({ node, ...place });
        break;
      case 'TemplateLiteral':
        this.visitText(node, place, depth);
        break;
      case 'BinaryExpression':
        if (node.operator === '+') this.visitText(node, place, depth);
        break;
      case 'LogicalExpression':
        if (node.operator !== '&&') this.visit(node.left, place, depth + 1);
        this.visit(node.right, place, depth + 1);
        break;
      case 'ConditionalExpression':
        this.visit(node.consequent, place, depth + 1);
        this.visit(node.alternate, place, depth + 1);
        break;
      case 'ObjectExpression':
        this.visitObject(node, place, depth);
        break;
      case 'ArrayExpression':
        for (const element of node.elements) this.visit(element, place, depth + 1);
        break;
      case 'SpreadElement':
        this.visit(node.argument, { ...place, form: place.form === 'text' ? 'text' : 'spread' }, depth + 1);
        break;
      case 'AwaitExpression':
        this.visit(node.argument, place, depth + 1);
        break;
      case 'SequenceExpression':
        this.visit(node.expressions.at(-1), place, depth + 1);
        break;
      case 'AssignmentExpression':
        if (node.operator === '=') this.visit(node.right, place, depth + 1);
        break;
      case 'TaggedTemplateExpression':
        this.visitTagged(node, place, depth);
        break;
      case 'NewExpression':
        this.visitInstance(node, place, depth);
        break;
      case 'CallExpression':
        this.visitCall(node, place, depth);
        break;
      default:
    }
  }

  private visitText(node: TSESTree.Node, place: Place, depth: number): void {
    const form = place.form === 'written-out' ? place.form : 'text';
    for (const part of textPartsOf(node)) {
      if (part.text === undefined && part.node !== node) this.visit(part.node, { ...place, form }, depth + 1);
    }
  }

  private visitObject(node: TSESTree.ObjectExpression, place: Place, depth: number): void {
    for (const property of node.properties) {
      if (property.type === 'SpreadElement') {
        this.visit(property.argument, { ...place, form: 'spread', literal: node }, depth + 1);
        continue;
      }
      const key = keyOf(property);
      const form = place.form === 'text' ? 'text' : place.form === 'written-out' ? 'written-out' : 'bare';
      this.visit(property.value, { form, keys: key === undefined ? place.keys : [...place.keys, key], literal: node }, depth + 1);
    }
  }

  private visitTagged(node: TSESTree.TaggedTemplateExpression, place: Place, depth: number): void {
    const path = pathOf(node.tag);
    const tag = path?.at(-1);
    if (tag === undefined || !(transparentTags.has(tag) || (path?.[0] !== undefined && transparentTags.has(path[0])))) return;
    this.visit(node.quasi, place, depth + 1);
  }

  private visitInstance(node: TSESTree.NewExpression, place: Place, depth: number): void {
    const name = calledName(node);
    // new FormData(form) holds what was typed into the form, not the element.
    const isOfElement = name === 'FormData' && node.arguments.length === 1;
    if (name === undefined || isOfElement || !(transparentClasses.has(name) || envelopeClass.test(name) || /(?:Error|Exception)$/u.test(name))) {
      this.found.push({ node, ...place });
      return;
    }
    for (const argument of node.arguments) this.visit(argument, place, depth + 1);
  }

  private visitCall(node: TSESTree.CallExpression, place: Place, depth: number): void {
    const callee = unwrapped(node.callee);
    const path = pathOf(callee);
    const dotted = path?.join('.');
    if (dotted !== undefined && !settingsOf(this.context).safeguards.includes(dotted) && this.visitChosen(chosenBy(node, dotted), place)) return;
    if (dotted !== undefined && stringifyingFunctions.has(dotted)) {
      // Replacers choose what is written.
      const replacer = node.arguments[1];
      if (dotted === 'JSON.stringify' && replacer && replacer.type !== 'Literal' && !(replacer.type === 'Identifier' && replacer.name === 'undefined')) return;
      this.visit(node.arguments[0], { ...place, form: 'written-out' }, depth + 1);
      return;
    }
    if (dotted !== undefined && transparentFunctions.has(dotted)) {
      const spread: LeafForm = dotted === 'Object.assign' && place.form === 'bare' ? 'spread' : place.form;
      for (const argument of node.arguments) this.visit(argument, { ...place, form: dotted === 'String' ? 'text' : spread }, depth + 1);
      return;
    }
    if (path && (envelopeFunction.test(path.at(-1) ?? '') || (path.length === 2 && envelopeClass.test(path[0] ?? '')))) {
      for (const argument of node.arguments) this.visit(argument, place, depth + 1);
      return;
    }
    if (callee.type === 'MemberExpression' && this.visitMethod(node, callee, place, depth)) return;
    const module = callee.type === 'MemberExpression' || callee.type === 'Identifier' ? originOf(callee, this.context)?.module : undefined;
    if (module !== undefined && colouringModules.has(module)) {
      for (const argument of node.arguments) this.visit(argument, { ...place, form: 'text' }, depth + 1);
      return;
    }
    this.found.push({ node, ...place });
  }

  /** Whether a call takes fields that it names out of an object: each name stands for its value. */
  private visitChosen(chosen: Chosen | undefined, place: Place): boolean {
    if (!chosen) return false;
    const holder = lastNameOf(chosen.of);
    const beside = chosen.names.map(({ value }) => value);
    for (const node of chosen.names) this.found.push({ node, form: place.form, keys: [...place.keys, ...(holder === undefined ? [] : [holder]), node.value], beside });
    return true;
  }

  /** Whether the method is one that is looked through. */
  private visitMethod(node: TSESTree.CallExpression, callee: TSESTree.MemberExpression, place: Place, depth: number): boolean {
    const name = keyOf(callee);
    if (name === undefined) return false;
    if (mappingMethods.has(name)) {
      const [callback] = node.arguments;
      if (callback?.type === 'ArrowFunctionExpression' || callback?.type === 'FunctionExpression') {
        for (const result of returnedBy(callback)) this.visit(result, place, depth + 1);
      }
      return true;
    }
    if (name === 'concat') {
      this.visit(callee.object, place, depth + 1);
      for (const argument of node.arguments) this.visit(argument, place, depth + 1);
      return true;
    }
    if (recordMethods.has(name) && node.arguments.length <= 1) {
      this.visit(callee.object, { ...place, form: place.form === 'text' ? 'text' : 'written-out' }, depth + 1);
      return true;
    }
    if (!transparentMethods.has(name) || isMasking(node, name)) return false;
    const form = name === 'filter' || name === 'sort' || name === 'reverse' ? place.form : name === 'join' ? 'text' : place.form;
    this.visit(callee.object, { ...place, form: name === 'toString' ? 'text' : form }, depth + 1);
    // template.replace('{name}', patient.name): what is put in is in the result.
    if (name === 'replace' || name === 'replaceAll') this.visit(node.arguments[1], { ...place, form: 'text' }, depth + 1);
    return true;
  }
}

/** Fields that a call takes out of an object by their names. */
interface Chosen {
  readonly of: TSESTree.Node;
  readonly names: readonly TSESTree.StringLiteral[];
}

const choosing = new Set(['pick', '_.pick', 'lodash.pick', 'R.pick', 'JSON.stringify']);

/** `pick(user, ['id', 'email'])` and its order in Ramda, `JSON.stringify(user, ['id'])`; `undefined` where the names are not all seen. */
function chosenBy({ arguments: [first, second] }: TSESTree.CallExpression, path: string): Chosen | undefined {
  if (!first || !second || !choosing.has(path)) return undefined;
  const [of, list] = path === 'R.pick' ? [second, first] : [first, second];
  if (list.type !== 'ArrayExpression') return undefined;
  const names = list.elements.filter((element): element is TSESTree.StringLiteral => element?.type === 'Literal' && typeof element.value === 'string');
  return names.length === list.elements.length ? { of, names } : undefined;
}

/** `value.replace(/./g, '*')`: what is left shows nothing of the value, or only its end. */
function isMasking(node: TSESTree.CallExpression, name: string): boolean {
  if (name !== 'replace' && name !== 'replaceAll') return false;
  const [pattern, replacement] = node.arguments;
  const isPattern = pattern?.type === 'Literal' ? 'regex' in pattern : true;
  if (!isPattern) return false;
  if (replacement?.type === 'Literal' && typeof replacement.value === 'string') return /[*•#x…]{1,}|\[|redact|mask/iu.test(replacement.value);
  return replacement?.type === 'ArrowFunctionExpression' || replacement?.type === 'FunctionExpression';
}

const functionTypes = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression', 'ClassDeclaration', 'ClassExpression']);

/** The expressions that a function returns, those of functions inside it left out. */
export function returnedBy(node: TSESTree.ArrowFunctionExpression | TSESTree.FunctionExpression | TSESTree.FunctionDeclaration): readonly TSESTree.Expression[] {
  const { body } = node;
  return body.type === 'BlockStatement' ? returnsIn(body) : [body];
}

const returnsIn = rememberedInFile((block: TSESTree.BlockStatement): readonly TSESTree.Expression[] => {
  const found: TSESTree.Expression[] = [];
  const open: TSESTree.Node[] = [block];
  while (open.length > 0 && found.length < 20) {
    const node = open.pop() as TSESTree.Node;
    if (node.type === 'ReturnStatement') {
      if (node.argument) found.push(node.argument);
    } else if (node.type.endsWith('Statement') || node.type === 'SwitchCase' || node.type === 'CatchClause') {
      for (const [key, value] of Object.entries(node)) {
        if (key === 'parent') continue;
        for (const child of Array.isArray(value) ? value : [value]) {
          if (isNode(child) && !functionTypes.has(child.type)) open.push(child);
        }
      }
    }
  }
  return found;
});

function isNode(value: unknown): value is TSESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The expressions whose values end up inside `expression`; tests, comparisons, `!x`, look-up keys and fixed text carry none. */
export const leavesOf = rememberedInFile((expression: TSESTree.Node, context: FileContext): readonly Leaf[] => {
  const walk = new Walk(context);
  walk.visit(expression, { form: 'bare', keys: [] }, 0);
  return walk.found;
});
