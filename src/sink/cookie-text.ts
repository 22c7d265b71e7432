import type { TSESTree } from '@typescript-eslint/utils';
import { cookieFlags, type CookieFlag } from '../knowledge/cookies.ts';
import type { FileContext } from '../context.ts';
import { lastNameOf } from '../source/property-path.ts';
import { constantOf, staticTextOf, textPartsOf } from '../source/static-text.ts';

/** A cookie as a header or `document.cookie` writes it: `token=…; Path=/; HttpOnly`. */
interface CookieText {
  readonly name: string;
  /** The value where it is put in; its text where it is fixed. */
  readonly value: TSESTree.Node | undefined;
  readonly fixedValue: string | undefined;
  /** Flags that it lacks for sure. */
  readonly lacking: readonly CookieFlag[];
  readonly isDeletion: boolean;
  /** The seconds that it lives, where the text says so. */
  readonly seconds: number | undefined;
}

/** What stands for an expression in the text. */
const hole = '\u0000';

interface Pieces {
  readonly text: string;
  readonly holes: readonly TSESTree.Node[];
}

function piecesOf(expression: TSESTree.Node, context: FileContext): Pieces {
  let text = '';
  const holes: TSESTree.Node[] = [];
  for (const part of textPartsOf(expression)) {
    const fixed = part.text ?? (part.node === expression ? undefined : staticTextOf(part.node, context));
    if (fixed !== undefined) text += fixed.replaceAll(hole, '');
    else {
      text += hole;
      holes.push(part.node);
    }
  }
  return { text, holes };
}

/** Whether an attribute is whole: what is put in elsewhere than right behind its `=` may bring more of them. */
function isPlainAttribute(attribute: string): boolean {
  return !attribute.includes(hole) || /^\s*[\w-]+\s*=\0\s*$/u.test(attribute);
}

function lackingIn(attributes: readonly string[]): readonly CookieFlag[] {
  if (!attributes.every(isPlainAttribute)) return [];
  const names = new Set(attributes.map((attribute) => (/^\s*([\w-]*)/u.exec(attribute)?.[1] ?? '').toLowerCase()));
  return cookieFlags.filter((flag) => !names.has(flag.toLowerCase()));
}

function attributeOf(attributes: readonly string[], name: string): string | undefined {
  const found = attributes.find((attribute) => attribute.trim().toLowerCase().startsWith(`${name}=`));
  return found?.slice(found.indexOf('=') + 1).trim();
}

const past = /\b1970\b|^\s*\w{3}, \d\d[ -]\w{3}[ -](?:19\d\d|200\d|201\d)\b/u;

/** A cookie in a text, as far as the file shows it; `undefined` where not even its name can be told. */
export function cookieTextOf(expression: TSESTree.Node, context: FileContext): CookieText | undefined {
  const node = constantOf(expression, context);
  if (node.type !== 'Literal' && node.type !== 'TemplateLiteral' && node.type !== 'BinaryExpression') return undefined;
  const { text, holes } = piecesOf(node, context);
  const [pair = '', ...attributes] = text.split(';');
  const equals = pair.indexOf('=');
  if (equals < 1) return undefined;
  const written = pair.slice(0, equals).trim();
  let index = 0;
  const name = written.replaceAll(hole, () => lastNameOf(holes[index++] as TSESTree.Node) ?? '');
  if (name === '' || /\s/u.test(name)) return undefined;
  const value = pair.slice(equals + 1).trim();
  const maxAge = attributeOf(attributes, 'max-age');
  const expires = attributeOf(attributes, 'expires');
  return {
    name,
    value: value.includes(hole) ? holes[index] : undefined,
    fixedValue: value.includes(hole) ? undefined : value.replaceAll(/^"|"$/gu, ''),
    lacking: value.lastIndexOf(hole) === value.indexOf(hole) ? lackingIn(attributes) : [],
    isDeletion: (maxAge !== undefined && /^(?:0|-\d+)$/u.test(maxAge)) || (expires !== undefined && past.test(expires)),
    seconds: maxAge !== undefined && /^\d+$/u.test(maxAge) ? Number(maxAge) : undefined,
  };
}
