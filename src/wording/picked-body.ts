import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import type { StoredBody } from '../disclosure/stored-body.ts';
import { replaceValue } from '../source/edit.ts';
import { functionsAround } from '../source/enclosing-function.ts';
import { propertyValueOf } from '../source/object-literal.ts';

const most = 8;

/** The fields of a body that the function around reads by name: `email` of `req.body.email` and of `const { email } = req.body`. */
function fieldsRead(node: TSESTree.Node, source: string, context: FileContext): readonly string[] {
  const around = functionsAround(node).at(-1);
  if (!around) return [];
  const code = context.sourceCode.getText(around);
  const fields = new Set<string>();
  for (let at = code.indexOf(source); at !== -1; at = code.indexOf(source, at + 1)) {
    const member = /^\??\.([A-Za-z_]\w*)(?!\w*\()/u.exec(code.slice(at + source.length, at + source.length + 60));
    if (member?.[1]) fields.add(member[1]);
    const pattern = /\{([^{}]{1,300})\}\s*=\s*$/u.exec(code.slice(Math.max(0, at - 320), at))?.[1];
    for (const name of pattern?.split(',') ?? []) if (/^\s*[A-Za-z_]\w*\s*$/u.test(name)) fields.add(name.trim());
  }
  return [...fields].slice(0, most);
}

interface PickedBody {
  readonly fields: string;
  readonly fix: TSESLint.ReportFixFunction;
}

/** The suggestion to store the fields that the code knows: `req.body` → `{ email: req.body.email }`. */
export function pickedBody({ kind, node }: StoredBody, context: FileContext): PickedBody | undefined {
  if (kind !== 'whole') return undefined;
  if (node.type !== 'Identifier' && node.type !== 'MemberExpression') return undefined;
  const source = context.sourceCode.getText(node);
  const beside = node.parent.type === 'SpreadElement' && node.parent.parent.type === 'ObjectExpression' ? node.parent.parent : undefined;
  const fields = fieldsRead(node, source, context).filter((field) => !beside || !propertyValueOf(beside, field));
  if (fields.length === 0) return undefined;
  const properties = fields.map((field) => `${field}: ${source}.${field}`).join(', ');
  return { fields: fields.join(', '), fix: (fixer) => replaceValue(fixer, node, { expression: `{ ${properties} }`, property: properties }, context) };
}
