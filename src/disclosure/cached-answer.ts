import type { TSESTree } from '@typescript-eslint/utils';
import { categoryOf, pseudonymousCategories } from '../knowledge/categories.ts';
import type { FileContext } from '../context.ts';
import { functionsAround } from '../source/enclosing-function.ts';
import { disclosuresOf, type Disclosure } from './disclosures.ts';

const publicCategories: ReadonlySet<string> = new Set(['name', 'name.first', 'name.last', 'account.username', 'photo', 'contact.social', 'employment', 'education', 'language', 'behaviour.profile', 'address.locality', 'address.country', 'free-text', 'communication.content']);

/** Whether an answer holds what no cache should give to others: a record, a way to reach somebody, anything intimate. */
function isOfOnePerson({ data, part }: Disclosure): boolean {
  if (part !== 'body') return false;
  if (data.kind === 'record') return true;
  return data.kind === 'field' && !data.safeguard && !publicCategories.has(data.category) && !pseudonymousCategories.has(data.category) && categoryOf(data.category).class !== 'credential';
}

/** The answers of a file that hold data of persons, by the functions around them. */
export class PersonalAnswers {
  private readonly found: { readonly disclosure: Disclosure; readonly functions: readonly TSESTree.Node[] }[] = [];

  collect(node: TSESTree.Node, context: FileContext): void {
    for (const disclosure of disclosuresOf('response', node, context)) {
      if (isOfOnePerson(disclosure)) this.found.push({ disclosure, functions: functionsAround(node) });
    }
  }

  /** The first of the file. */
  get first(): Disclosure | undefined {
    return this.found[0]?.disclosure;
  }

  /** The one that shares a function with a node: the answer whose headers are set there. */
  beside(node: TSESTree.Node): Disclosure | undefined {
    const around = new Set<TSESTree.Node>(functionsAround(node));
    return this.found.find(({ functions }) => functions.some((each) => around.has(each)))?.disclosure;
  }
}
