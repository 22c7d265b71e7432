import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';
import type { FileContext, Node } from '../../src/context.ts';
import { arePersonKeys, coreTypeOf, declaredTypeOf, holdsNoRecord, holdsNoValue, membersOfType, personType } from '../../src/classification/declared-type.ts';
import { settingsOf } from '../../src/settings.ts';
import { answerTo, textOf } from '../support/snippet.ts';

describe('the type that the file declares for a value', () => {
  const ask = (node: Node, context: FileContext) => textOf(declaredTypeOf(node, context), context);

  it.each([
    ['function f(a: B) { g(«a») }', 'B'],
    ['const a: B = c; f(«a»)', 'B'],
    ['const a = b as C; f(«a»)', 'C'],
    ['const a: B = c; const d = a; f(«d»)', 'B'],
    ['function f({ a }: { a: B }) { g(«a») }', 'B'],
    ['interface P { a: B } function f({ a }: P) { g(«a») }', 'B'],
    ['interface P { a: B } function f(p: P) { g(«p.a») }', 'B'],
    ['type P = { a: { b: C } }; function f(p: P) { g(«p.a.b») }', 'C'],
    ['class P { a: B } function f(p: P) { g(«p.a») }', 'B'],
    ['class A { a: B; f() { g(«this.a») } }', 'B'],
    ['class A { constructor(private a: B) {} f() { g(«this.a») } }', 'B'],
    ['const list: B[] = []; for (const a of list) f(«a»)', 'B'],
    ['const list: ReadonlyArray<B> = []; list.map((a) => «a»)', 'B'],
    ['const [a] = list as B[]; f(«a»)', 'B'],
    ['function f(a) { g(«a») }', undefined],
    ['function f(p: Imported) { g(«p.a») }', undefined],
    ['f(«a»)', undefined],
  ])('%s', (code, expected) => {
    expect(answerTo(code, ask)).toBe(expected);
  });
});

/** The annotation of the variable that is marked. */
function annotationOf(node: Node, context: FileContext): TSESTree.TypeNode {
  const type = declaredTypeOf(node, context);
  if (!type) throw new Error('No type is declared.');
  return type;
}

describe('a declared type', () => {
  it.each([
    ['B', 'B'],
    ['B[]', 'B'],
    ['readonly B[]', 'B'],
    ['B | null | undefined', 'B'],
    ['Promise<B[]>', 'B'],
    ['Partial<Readonly<B>>', 'B'],
    ['B | C', 'B | C'],
    ['Map<string, B>', 'Map<string, B>'],
  ])('%s has the core %s', (type, expected) => {
    expect(answerTo(`let a: ${type}; f(«a»)`, (node, context) => textOf(coreTypeOf(annotationOf(node, context)), context))).toBe(expected);
  });

  it.each([
    ['string', true, false],
    ['number', true, false],
    ['string | null', true, false],
    ["'a' | 'b'", true, true],
    ['boolean', true, true],
    ['() => void', true, true],
    ['RegExp', false, true],
    ['User', false, false],
    ['string | User', false, false],
    ['unknown', false, false],
  ])('%s: surely no record %s, surely no personal value %s', (type, record, value) => {
    expect(answerTo(`let a: ${type}; f(«a»)`, (node, context) => [holdsNoRecord(annotationOf(node, context)), holdsNoValue(annotationOf(node, context))])).toEqual([record, value]);
  });

  it('that is not there says nothing', () => {
    expect([holdsNoRecord(undefined), holdsNoValue(undefined)]).toEqual([false, false]);
    expect(answerTo('f(«a»)', (_node, context) => personType(undefined, context))).toBeUndefined();
  });

  it.each([
    ['let a: Customer', 'one of customers, the type `Customer`'],
    ['let a: ICustomer', 'one of customers, the type `ICustomer`'],
    ['let a: CreateCustomerDto', 'one of customers, the type `CreateCustomerDto`'],
    ['let a: CustomerEntity[]', 'several of customers, the type `CustomerEntity`'],
    ['let a: Promise<User | null>', 'one of users, the type `User`'],
    ['let a: Api.Customer', 'one of customers, the type `Customer`'],
    ["let a: Pick<User, 'id'>", 'a part of one of users, the type `User`'],
    ['interface Row { email: string; lastName: string } let a: Row', 'one of persons, the type `Row`'],
    ['interface Row { email: string } let a: Row', undefined],
    ['let a: { firstName: string; city: string }', 'one of persons, its declared fields'],
    ['let a: Product', undefined],
    ['let a: UserService', undefined],
    ['let a: Map<string, User>', undefined],
  ])('%s is %s', (code, expected) => {
    const ask = (node: Node, context: FileContext) => {
      const person = personType(annotationOf(node, context), context);
      return person && `${person.isPart ? 'a part of ' : ''}${person.owner.plural ? 'several' : 'one'} of ${person.owner.role}, ${person.evidence}`;
    };
    expect(answerTo(`${code}; f(«a»)`, ask)).toBe(expected);
  });

  it.each<readonly [string, readonly string[] | undefined]>([
    ['interface Row { a: string; b?: number; c(): void } let a: Row', ['a', 'b']],
    ['type Row = { a: string }; let a: Row[]', ['a']],
    ['class Row { a = 1; b: string; c() {} } let a: Row', ['a', 'b']],
    ['let a: { b: string }', ['b']],
    ['let a: Elsewhere', undefined],
  ])('%s has the members %j', (code, expected) => {
    expect(
      answerTo(`${code}; f(«a»)`, (node, context) => {
        const members = membersOfType(annotationOf(node, context), context);
        return members && [...members.keys()];
      }),
    ).toEqual(expected);
  });

  it.each<readonly [readonly string[], boolean]>([
    [['email', 'firstName'], true],
    [['email', 'name'], true],
    [['email'], false],
    [['name', 'city'], false],
    [['email', 'password'], false],
    [['id', 'size'], false],
    [['emailCount', 'hasPhone'], false],
  ])('keys %j are those of a person: %s', (keys, expected) => {
    expect(arePersonKeys(keys, settingsOf({ settings: {} }))).toBe(expected);
  });
});
