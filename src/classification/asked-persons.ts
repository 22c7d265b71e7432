import type { TSESTree } from '@typescript-eslint/utils';
import { crmNouns, crmWords, madeUpHosts } from '../knowledge/asked-persons.ts';
import { clientWords } from '../knowledge/http-clients.ts';
import type { FileContext } from '../context.ts';
import { settingsOf } from '../settings.ts';
import { bindingOf } from '../source/binding.ts';
import { calledName } from '../source/callee.ts';
import { optionOf } from '../source/option.ts';
import { keyOf, lastNameOf, pathOf } from '../source/property-path.ts';
import { constantOf, textPartsOf } from '../source/static-text.ts';
import { awaited } from '../source/unwrap.ts';
import { ownerNamed } from './classify-name.ts';
import type { Person } from './person-record.ts';
import { wordsOf } from './words.ts';

const hole = '*';

/** The people that an address is of: `/users`, `https://api.hubapi.com/crm/v3/objects/contacts/${id}`, but not `/users/${id}/orders`. */
function personAt(url: TSESTree.Node, context: FileContext): Person | undefined {
  const text = textPartsOf(constantOf(url, context)).map((part) => part.text ?? hole).join('').replace(/[?#].*$/su, '');
  if (!text.includes('/') || madeUpHosts.test(text)) return undefined;
  const segments = text.split('/').filter((segment) => segment !== '');
  const isOne = segments.at(-1) === hole;
  const last = segments.at(isOne ? -2 : -1) ?? '';
  const owner = last.includes('.') || last.includes(':') ? undefined : ownerNamed(last, settingsOf(context));
  // `/contact` is a page, and `/account` many things.
  if (!owner || !(owner.ambiguity === 'low' || (owner.plural && crmNouns.test(owner.text) && /^https?:|^\*/u.test(text)))) return undefined;
  return { owner: { ...owner, plural: owner.plural && !isOne }, evidence: `the address \`…/${last}\`` };
}

/** The call that gave a response, or that of a promise for it. */
function callBehind(response: TSESTree.Node, context: FileContext): TSESTree.CallExpression | undefined {
  let node = awaited(response);
  if (node.type === 'Identifier') {
    const binding = bindingOf(node, context);
    if ((binding.from !== 'value' && binding.from !== 'result') || binding.path.length > 0) return undefined;
    node = awaited(binding.of);
  }
  return node.type === 'CallExpression' ? node : undefined;
}

interface Asked {
  readonly call: TSESTree.CallExpression;
  readonly person: Person;
}

/** A request that only asks, for people. */
function askedBy(response: TSESTree.Node, isParsed: boolean, context: FileContext): Asked | undefined {
  const call = callBehind(response, context);
  const [url, options] = call?.arguments ?? [];
  const name = call && calledName(call);
  if (!call || !url || !(name === 'get' || (name === 'fetch' && isParsed))) return undefined;
  const receiver = call.callee.type === 'MemberExpression' ? lastNameOf(call.callee.object) : undefined;
  if (receiver !== undefined && !wordsOf(receiver).some((word) => clientWords.has(word))) return undefined;
  const method = optionOf(options, 'method', context);
  if (method !== 'absent' && !(typeof method === 'object' && method.type === 'Literal' && method.value === 'GET')) return undefined;
  const person = personAt(url, context);
  return person && { call, person };
}

/** The request for people whose answer a value is, unread: `await response.json()`, `response.data` of axios, the name of one of them. */
export function askedPersonsAt(expression: TSESTree.Node, context: FileContext): Asked | undefined {
  const node = awaited(expression);
  switch (node.type) {
    case 'CallExpression': {
      if (node.callee.type !== 'MemberExpression') return undefined;
      const name = calledName(node);
      if (name === 'json' && node.arguments.length === 0) return askedBy(node.callee.object, true, context);
      const [taken] = node.arguments;
      return name === 'then' && taken?.type === 'ArrowFunctionExpression' && taken.body.type === 'CallExpression' ? askedPersonsAt(taken.body, context) : undefined;
    }
    case 'MemberExpression':
      return keyOf(node) === 'data' ? askedBy(node.object, false, context) : undefined;
    case 'Identifier': {
      const binding = bindingOf(node, context);
      if (binding.from !== 'value' && binding.from !== 'result') return undefined;
      if (binding.path.length === 0) return binding.of.type === 'Identifier' ? undefined : askedPersonsAt(binding.of, context);
      return binding.path.length === 1 && binding.path[0] === 'data' ? askedBy(binding.of, false, context) : undefined;
    }
    default:
      return undefined;
  }
}

/** `hubspot.crm.contacts.basicApi.getById(id)`: what a CRM gives is a record of somebody. */
export function comesFromCrm(made: TSESTree.Node): boolean {
  const call = awaited(made);
  return call.type === 'CallExpression' && (pathOf(call.callee) ?? []).some((name) => wordsOf(name).some((word) => crmWords.has(word)));
}
