import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';
import type { FileContext, Node } from '../../src/context.ts';
import { dataCallAt, givesRecords, modelCallAt } from '../../src/classification/model-call.ts';
import { answerTo } from '../support/snippet.ts';

function told(node: Node, context: FileContext): string | undefined {
  const call = modelCallAt(node, context);
  return call && `${call.access} ${call.method} of ${call.model} (${call.owner.role})`;
}

describe('a call of a data layer on a model of persons', () => {
  it.each([
    ['f(«prisma.user.findUnique({ where })»)', 'read findUnique of user (users)'],
    ['f(«this.prisma.customer.create({ data })»)', 'write create of customer (customers)'],
    ['f(«tx.patient.delete({ where })»)', 'delete delete of patient (patients)'],
    ["const byId = db.prepare('SELECT * FROM users WHERE id = ?');\nf(«byId.get(id)»);", 'read prepare of users (users)'],
    ["const byId = db.prepare('SELECT * FROM users WHERE id = ?').bind(id);\nf(«byId.first()»);", 'read prepare of users (users)'],
    ['f(«User.findById(id)»)', 'read findById of User (users)'],
    ["f(«User.find().populate('orders').lean()»)", 'read find of User (users)'],
    ['f(«userModel.findOne(query)»)', 'read findOne of user (users)'],
    ['f(«this.userRepository.save(user)»)', 'write save of user (users)'],
    ['f(«customerRepo.findOneBy({ id })»)', 'read findOneBy of customer (customers)'],
    ['class A { constructor(private readonly rows: Repository<Customer>) {} f() { g(«this.rows.find()») } }', 'read find of Customer (customers)'],
    ['class A { constructor(private readonly rows: Model<CustomerDocument>) {} f() { g(«this.rows.findOne(q)») } }', 'read findOne of CustomerDocument (customers)'],
    ['class A { constructor(private readonly repo: PatientRepository) {} f() { g(«this.repo.findById(id)») } }', 'read findById of Patient (patients)'],
    ["class A { constructor(private readonly rows: Repository<User>) {} f() { g(«this.rows.createQueryBuilder('u').where(a).getOne()») } }", 'read getOne of User (users)'],
    ['f(«manager.find(User, options)»)', 'read find of User (users)'],
    ['f(«em.findOne(Customer, id)»)', 'read findOne of Customer (customers)'],
    ['f(«dataSource.getRepository(User).find()»)', 'read find of User (users)'],
    ["f(«knex('users').where({ id }).first()»)", 'read first of users (users)'],
    ["f(«db('customers').insert(row)»)", 'write insert of customers (customers)'],
    ["f(«supabase.from('users').select('*').single()»)", 'read single of users (users)'],
    ["f(«client.db().collection('patients').find().toArray()»)", 'read toArray of patients (patients)'],
    ['f(«db.select().from(users).where(a)»)', 'read select of users (users)'],
    ['f(«db.insert(users).values(row)»)', 'write values of users (users)'],
    ["f(«db.collection('users').doc(id).get()»)", 'read get of users (users)'],
    ["f(«db.collection('users').doc(req.params.id).get()»)", 'read get of users (users)'],
    ["f(«db.doc('users/' + id).get()»)", 'read get of users (users)'],
    ["const ref = db.collection('users').doc('1'); f(«ref.get()»)", 'read get of users (users)'],
    ["f(«db.ref('/users/' + id).once('value')»)", 'read once of users (users)'],
    ['f(«Meteor.users.find({}).fetch()»)', 'read find of users (users)'],
    ["f(«getDoc(doc(db, 'users', id))»)", 'read findOne of users (users)'],
    ["f(«getDocs(query(collection(db, 'patients'), limit))»)", 'read findMany of patients (patients)'],
    ["const table = 'users'; f(«knex(table).first()»)", 'read first of users (users)'],
  ])('%s', (code, expected) => {
    expect(answerTo(code, told)).toBe(expected);
  });

  it.each([
    'f(«prisma.product.findMany()»)',
    'f(«Product.findById(id)»)',
    'f(«users.find((user) => user.id === id)»)',
    'f(«users.map(toDto)»)',
    'f(«user.update(fields)»)',
    'f(«cache.get(id)»)',
    'f(«params.get()»)',
    "f(«db.collection('rooms').doc('users').get()»)",
    "f(«db.doc(path).get()»)",
    "f(«emitter.once('user', done)»)",
    'f(«map.set(id, user)»)',
    'f(«getUser()»)',
    'f(«prisma[model].findMany()»)',
    'f(«element.remove()»)',
    'f(«knex(table).first()»)',
  ])('is none: %s', (code) => {
    expect(answerTo(code, told)).toBeUndefined();
  });

  it('is a data call on other models too', () => {
    expect(answerTo('f(«prisma.product.findMany()»)', (node, context) => dataCallAt(node as TSESTree.CallExpression, context))).toMatchObject({ model: 'product', method: 'findMany', access: 'read', owner: undefined });
  });

  it.each([
    ['f(«User.findOne(q)»)', true],
    ['f(«User.create(fields)»)', true],
    ['f(«userRepository.save(user)»)', true],
    ['f(«prisma.user.update({ where: { id }, data })»)', true],
    ['f(«prisma.user.delete({ where: { id } })»)', true],
    ['f(«User.update(fields, { where: { id } })»)', false],
    ['f(«User.updateMany(a, b)»)', false],
    ['f(«User.deleteMany(a)»)', false],
    ['f(«db.insert(users).values(row)»)', false],
    ['f(«db.insert(users).values(row)».returning())', true],
  ])('gives whole records: %s → %s', (code, expected) => {
    expect(
      answerTo(code, (node, context) => {
        const call = modelCallAt(node, context);
        return call && givesRecords(call);
      }),
    ).toBe(expected);
  });
});
