import type { TSESTree } from '@typescript-eslint/utils';
import { envReadAt } from '../classification/env-read.ts';
import type { FileContext } from '../context.ts';

/** Files in which a connector asks its users for their accounts, each of which is where its owner put it. */
const credentialForms = /\.credentials?\.[cm]?[jt]s$/iu;

/** `process.env.CRM_URL`, `config.get('CRM_URL')`: what is read there the project has set, or not. */
function isOfProject(node: TSESTree.Node, context: FileContext): boolean {
  const read = envReadAt(node, context);
  return read !== undefined && (node.type === 'CallExpression' || read.from === 'environment');
}

/**
 * Whether who uses the code chooses another endpoint, and this is what holds without: the default of a parameter or an
 * option, a form for accounts. The default of the environment is the choice of the project.
 */
export function isChosenByUser(node: TSESTree.Node, context: FileContext): boolean {
  if (credentialForms.test(context.filename)) return true;
  let at = node;
  for (let { parent } = node; parent; { parent } = parent) {
    if (parent.type === 'AssignmentPattern') return parent.right === at;
    if (parent.type === 'LogicalExpression' && parent.operator !== '&&' && parent.right === at) return !isOfProject(parent.left, context);
    if (!/^(?:TS|Chain|Logical|Conditional)/u.test(parent.type)) return false;
    at = parent;
  }
  return false;
}
