import type { TSESTree } from '@typescript-eslint/utils';
import { commandWords } from '../knowledge/tls-options.ts';
import { wordSet } from '../classification/word-set.ts';
import { wordsOf } from '../classification/words.ts';
import { placeOf } from '../source/place.ts';
import { lastNameOf } from '../source/property-path.ts';

const isCommandWord = wordSet(commandWords);

const isOfCommand = (name: string): boolean => wordsOf(name).some(isCommandWord);

/** Whether a string of the code is run, or handed to what is run: `exec('…')`, `args: ['…']`, `` $`…` ``. What is logged, thrown or compared is not. */
export function isCommandText(node: TSESTree.Literal | TSESTree.TemplateElement | TSESTree.TemplateLiteral): boolean {
  const text = node.type === 'TemplateElement' ? node.parent : node;
  const tag = text.parent.type === 'TaggedTemplateExpression' ? lastNameOf(text.parent.tag) : undefined;
  if (tag !== undefined) return tag === '$' || isOfCommand(tag);
  const place = placeOf(text);
  return place !== undefined && [...place.names, ...place.beyond].some(isOfCommand);
}
