import type { TSESTree } from '@typescript-eslint/utils';
import { openPackages } from '../knowledge/open-packages.ts';
import type { FileContext } from '../context.ts';
import { packageOf } from '../source/module-pattern.ts';
import { recipientOfModule, recipientOfUrl, type Recipient } from './recipient.ts';
import { sinkAt } from './sink-at.ts';

function isTypeOnly(node: TSESTree.ImportDeclaration): boolean {
  if (node.importKind === 'type') return true;
  return node.specifiers.length > 0 && node.specifiers.every((specifier) => specifier.type === 'ImportSpecifier' && specifier.importKind === 'type');
}

function moduleAt(node: TSESTree.Node): string | undefined {
  if (node.type === 'ImportDeclaration') return isTypeOnly(node) ? undefined : node.source.value;
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || node.callee.name !== 'require') return undefined;
  const [argument] = node.arguments;
  return argument?.type === 'Literal' && typeof argument.value === 'string' ? argument.value : undefined;
}

const loading = new Set(['script', 'iframe', 'img', 'source', 'video', 'audio', 'embed', 'Script', 'link', 'form']);

/** `<script src="https://…">`: a page that loads from a host tells it who looks. */
function loadedUrl(node: TSESTree.JSXAttribute): TSESTree.Node | undefined {
  const element = node.parent.name;
  if (element.type !== 'JSXIdentifier' || !loading.has(element.name) || node.name.type !== 'JSXIdentifier') return undefined;
  if (node.name.name !== 'src' && !(node.name.name === 'href' && element.name === 'link') && node.name.name !== 'action') return undefined;
  return node.value?.type === 'JSXExpressionContainer' ? node.value.expression : (node.value ?? undefined);
}

/** Who is behind a package that is loaded; what the register declares counts, whatever the package can do. */
function recipientLoaded(module: string, context: FileContext): Recipient | undefined {
  const recipient = module.startsWith('.') ? undefined : recipientOfModule(module, context);
  const isOpen = recipient?.kind !== 'declared' && openPackages.has(packageOf(module));
  return isOpen ? undefined : recipient;
}

/** Who is addressed at a node: by loading a package, sending a request, or loading from a host in a page. */
export function recipientUsedAt(node: TSESTree.Node, context: FileContext): Recipient | undefined {
  const module = moduleAt(node);
  if (module !== undefined) return recipientLoaded(module, context);
  if (node.type === 'JSXAttribute') {
    const url = loadedUrl(node);
    return url && recipientOfUrl(url, undefined, context);
  }
  const sink = sinkAt(node, context);
  return sink && 'recipient' in sink ? sink.recipient : undefined;
}

/** One name for a recipient in a file, however it is addressed. */
export function identityOf(recipient: Recipient): string | undefined {
  switch (recipient.kind) {
    case 'declared':
      return recipient.declared.id;
    case 'catalogued':
      return recipient.entry.id;
    case 'undeclared':
      return recipient.host;
    default:
      return undefined;
  }
}
