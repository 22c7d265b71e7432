import type { TSESTree } from '@typescript-eslint/utils';
import type { MemberKind } from '../knowledge/schemas.ts';
import { rememberedInFile, type FileContext } from '../context.ts';

/** A field of a type that is written in the language of GraphQL. */
export interface GraphqlField {
  readonly name: string;
  readonly kind: MemberKind;
  /** Offsets into the file. */
  readonly range: readonly [number, number];
}

/** A type that a text declares; `Query`, `Mutation` and `Subscription` are none. */
export interface GraphqlType {
  readonly name: string;
  readonly use: 'answered' | 'checked';
  readonly fields: readonly GraphqlField[];
}

const declaration = /\b(type|interface|input)\s+(\w+)[^{}=]{0,200}\{([^{}]*)\}/gu;
const field = /(?:^|\n|,|;)\s*(\w+)\s*(?:\([^()]*\))?\s*:\s*(\[?)\s*(\w*)/gu;
const ofTypescript = /:\s*(?:string|number|boolean)\b/u;
const roots = new Set(['Query', 'Mutation', 'Subscription']);
const scalars: Readonly<Record<string, MemberKind>> = { String: 'text', ID: 'text', Int: 'number', Float: 'number', Boolean: 'flag', Date: 'date', DateTime: 'date', Time: 'date', JSON: 'object', JSONObject: 'object' };

function kindOf(bracket: string, type: string): MemberKind {
  if (bracket === '[') return 'list';
  return scalars[type] ?? (/^[A-Z]/u.test(type) ? 'custom' : 'unknown');
}

/** The types that a text of GraphQL declares, with their fields where they stand. */
export const graphqlTypesIn = rememberedInFile((node: TSESTree.TemplateElement | TSESTree.StringLiteral, context: FileContext): readonly GraphqlType[] => {
  const start = node.range[0];
  const text = context.sourceCode.text.slice(start, node.range[1]);
  if (!text.includes('{')) return [];
  return Array.from(text.matchAll(declaration)).flatMap((found): GraphqlType[] => {
    const [whole, keyword, name = '', body = ''] = found;
    if (roots.has(name)) return [];
    const from = start + found.index + whole.lastIndexOf(body);
    // `string` is TypeScript's: GraphQL's types begin with a capital.
    if (ofTypescript.test(body)) return [];
    const fields = Array.from(body.matchAll(field), ({ 0: match, 1: key = '', 2: bracket = '', 3: type = '', index }): GraphqlField => {
      const at = from + index + match.indexOf(key);
      return { name: key, kind: kindOf(bracket, type), range: [at, at + key.length] };
    });
    return [{ name, use: keyword === 'input' ? 'checked' : 'answered', fields }];
  });
});
