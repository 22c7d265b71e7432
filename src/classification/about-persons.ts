import type { TSESTree } from '@typescript-eslint/utils';
import { personalDocuments, publicThings } from '../knowledge/public-access.ts';
import type { FileContext } from '../context.ts';
import { settingsOf } from '../settings.ts';
import { functionNamesAround } from '../source/enclosing-function.ts';
import { constantOf } from '../source/static-text.ts';
import { ownerNamed, type Owner } from './classify-name.ts';
import { wordsOf } from './words.ts';

/** What says that a stored thing is about persons: `patients`, `passport`; `'public'` where its words say that it is for everybody. */
export type About = { readonly word: string } | 'public' | undefined;

const most = 250;

/** A name or a piece of text, as it stands in the code. */
interface Piece {
  readonly text: string;
  readonly isText: boolean;
}

function piecesIn(node: TSESTree.Node, context: FileContext): readonly Piece[] {
  const pieces: Piece[] = [];
  const open: unknown[] = [node];
  const seen = new Set<unknown>();
  while (open.length > 0 && pieces.length < most) {
    const at = open.pop();
    if (typeof at !== 'object' || at === null || seen.has(at)) continue;
    seen.add(at);
    if (Array.isArray(at)) {
      open.push(...(at as unknown[]));
      continue;
    }
    if (!('type' in at)) continue;
    const here = at as TSESTree.Node;
    if (here.type === 'Literal') {
      if (typeof here.value === 'string') pieces.push({ text: here.value, isText: true });
    } else if (here.type === 'TemplateElement') pieces.push({ text: here.value.raw, isText: true });
    else if (here.type === 'Identifier') {
      pieces.push({ text: here.name, isText: false });
      const value = constantOf(here, context);
      if (value !== here && (value.type === 'Literal' || value.type === 'TemplateLiteral' || value.type === 'CallExpression' || value.type === 'NewExpression')) open.push(value);
    } else if (here.type === 'CallExpression' || here.type === 'NewExpression') {
      // What is called says how a thing is handled and not what it is: `express.static`, `s3.upload`.
      open.push(here.arguments, here.callee.type === 'MemberExpression' ? here.callee.object : null);
    } else for (const [key, child] of Object.entries(here)) if (key !== 'parent' && key !== 'loc' && key !== 'range') open.push(child);
  }
  return pieces;
}

/** A noun that is about persons in a compound too: `CustomerDocuments`, where `user-guide` is not. */
function isOtherThanUser(owner: Owner | undefined): boolean {
  return owner?.ambiguity === 'low' && owner.role !== 'users';
}

function personIn({ text, isText }: Piece, context: FileContext): string | undefined {
  if (text.length > 300) return undefined;
  const segments = isText ? text.split(/[^\p{L}\d]+/u) : [text];
  const settings = settingsOf(context);
  for (const segment of segments) {
    const owner = segment.length > 2 ? ownerNamed(segment, settings) : undefined;
    // `req.user.id` in a path tells whose file it is and not what it is.
    if (owner?.ambiguity === 'low' && (isText || owner.role !== 'users')) return segment;
    const part = isText ? wordsOf(segment).find((word) => isOtherThanUser(ownerNamed(word, settings))) : undefined;
    if (part !== undefined) return part;
  }
  return wordsOf(text.slice(0, 120)).find((word) => personalDocuments.has(word));
}

/** Whether the code around a stored thing says that it is about persons: its path, its bucket, the names of variables and functions. */
export function aboutOf(node: TSESTree.Node, context: FileContext): About {
  const holder = node.parent?.type === 'VariableDeclarator' || node.parent?.type === 'AssignmentExpression' ? (node.parent.type === 'VariableDeclarator' ? node.parent.id : node.parent.left) : undefined;
  const pieces = [...piecesIn(node, context), ...(holder ? piecesIn(holder, context) : []), ...functionNamesAround(node).map((text) => ({ text, isText: false }))];
  if (pieces.some(({ text }) => text.length < 120 && wordsOf(text).some((word) => publicThings.has(word)))) return 'public';
  for (const piece of pieces) {
    const word = personIn(piece, context);
    if (word !== undefined) return { word };
  }
  return undefined;
}
