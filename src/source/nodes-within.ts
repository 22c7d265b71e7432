import type { TSESTree } from '@typescript-eslint/utils';

const most = 4_000;

function isNode(value: unknown): value is TSESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'range' in value;
}

/** The nodes of a piece of code, itself included; asked at candidates only. */
export function nodesWithin(root: TSESTree.Node, limit: number = most): readonly TSESTree.Node[] {
  const found: TSESTree.Node[] = [];
  const open: TSESTree.Node[] = [root];
  while (open.length > 0 && found.length < limit) {
    const node = open.pop() as TSESTree.Node;
    found.push(node);
    for (const [key, value] of Object.entries(node)) {
      if (key === 'parent') continue;
      if (Array.isArray(value)) open.push(...(value as unknown[]).filter(isNode));
      else if (isNode(value)) open.push(value);
    }
  }
  return found;
}
