import { testRule } from '../support/rule-tester.ts';
import type { CodeLanguage } from '../support/lint.ts';
import type { InvalidCase, ValidCase } from '../support/reports.ts';

type Reported = readonly [name: string, code: string];

const lines = (...code: readonly string[]): string => code.join('\n');

/** Records from every data layer, answered through Express. */
const dataLayers: readonly Reported[] = [
  ['a repository in a variable', 'app.get("/u", async (req, res) => {\n  const repo = dataSource.getRepository(User);\n  const users = await repo.find();\n  res.json(«users»);\n});'],
  ['DynamoDB, taken apart', 'exports.handler = async (event) => {\n  const { Item } = await client.send(new GetCommand({ TableName: "Users", Key: { id: event.pathParameters.id } }));\n  return { statusCode: 200, body: JSON.stringify(«Item») };\n};'],
  ['copies of documents of Firestore', 'export async function GET() {\n  const snapshot = await getDocs(collection(db, "users"));\n  const users = snapshot.docs.map((doc) => ({ id: doc.id, ...doc.data() }));\n  return Response.json(«users»);\n}'],
  ['Mongoose', 'app.get("/users", async (req, res) => {\n  const users = await User.find({});\n  res.json(«users»);\n});'],
  ['Mongoose with a chain', 'app.get("/u", async (req, res) => {\n  const user = await User.findById(req.params.id).populate("team").lean();\n  res.json({ success: true, data: «user» });\n});'],
  ['an update of Mongoose', 'export const update = async (req, res) => {\n  const updated = await Customer.findByIdAndUpdate(req.params.id, { $set: { seen: true } }, { new: true });\n  res.status(200).json(«updated»);\n};'],
  ['an echo of a created document', 'router.post("/", async (req, res) => {\n  const created = await User.create({ email, passwordHash });\n  res.status(201).send(«created»);\n});'],
  ['an instance that is saved', 'router.post("/", async (req, res) => {\n  const user = new User({ email });\n  await user.save();\n  res.status(201).json({ user: «user» });\n});'],
  ['an instance of a model in lower case, in the plural', 'router.post("/", async (req, res) => {\n  const made = new userModels(fields);\n  await made.save();\n  res.status(201).json(«made»);\n});'],
  ['what saving an instance gives', 'router.post("/", async (req, res) => {\n  const patient = new Patient({ name });\n  const saved = await patient.save();\n  return res.json(«saved»);\n});'],
  ['a call-back in the style of Node', 'exports.list = (req, res) => {\n  User.find({}, (err, found) => {\n    if (err) return res.sendStatus(500);\n    res.json(«found»);\n  });\n};'],
  ['a promise', 'exports.list = (req, res) => User.find().then((users) => res.json(«users»));'],
  ['a returned promise with the error passed on', 'exports.one = (req, res, next) => {\n  User.findOne({ slug: req.params.slug }).exec().then((user) => { res.json(«user»); }).catch(next);\n};'],
  ['TypeORM', 'router.get("/", async (req, res) => {\n  const users = await getRepository(User).find();\n  return res.json(«users»);\n});'],
  ['a data source of TypeORM', 'router.get("/:id", async (req, res) => {\n  const employee = await AppDataSource.getRepository(Employee).findOneBy({ id });\n  res.send(«employee»);\n});'],
  ['a query builder of TypeORM', 'router.get("/", async (req, res) => {\n  const people = await getRepository(Person).createQueryBuilder("person").where("person.active").getMany();\n  res.json(«people»);\n});'],
  ['MikroORM', 'router.get("/", async (req, res) => {\n  const users = await em.find(User, { active: true });\n  res.json(«users»);\n});'],
  ['Elysia', 'import { Elysia } from "elysia";\nexport const web = new Elysia({ prefix: "/web" })\n  .use(auth)\n  .get("/", async () => {\n    const found = await User.find();\n    return «found»;\n  }, { auth: true });'],
  ['raw SQL', 'router.get("/", async (req, res) => {\n  const result = await pool.query("SELECT * FROM users WHERE active");\n  res.json(«result.rows»);\n});'],
  ['raw SQL, destructured', 'router.get("/:id", async (req, res) => {\n  const { rows } = await pool.query("select u.* from app.users u where u.id = $1", [id]);\n  res.json(«rows[0]»);\n});'],
  ['raw SQL with a list in a list', 'app.get("/", async (req, res) => {\n  const [rows] = await connection.execute(`SELECT * FROM customers WHERE id = ?`, [id]);\n  res.json(«rows»);\n});'],
  ['raw SQL with a call-back', 'app.get("/", (req, res) => {\n  db.query("SELECT * FROM patients", (err, results) => {\n    res.send(«results»);\n  });\n});'],
  ['raw SQL that is prepared', 'app.get("/", (req, res) => {\n  const users = db.prepare("SELECT * FROM users").all();\n  res.json({ users: «users» });\n});'],
  ['raw SQL in a tagged template', 'app.get("/", async (req, res) => {\n  const found = await sql`SELECT * FROM users WHERE org = ${org}`;\n  res.json(«found»);\n});'],
  ['a collection of the MongoDB driver', 'app.get("/", async (req, res) => {\n  const docs = await db.collection("customers").find({}).toArray();\n  res.json(«docs»);\n});'],
  ['Mongoose with its password', 'app.get("/:id", async (req, res) => {\n  const user = await User.findById(id).select("+password");\n  res.json(«user»);\n});'],
  ['Firestore', 'app.get("/:id", async (req, res) => {\n  const doc = await db.collection("users").doc(id).get();\n  res.json(«doc.data()»);\n});'],
  ['Firestore, as a list', 'app.get("/", async (req, res) => {\n  const found = await db.collection("customers").get();\n  res.json(found.docs.map((d) => ({ id: d.id, ...«d.data()» })));\n});'],
  ['DynamoDB', 'app.get("/:id", async (req, res) => {\n  const out = await client.send(new GetCommand({ TableName: "Users", Key: { id } }));\n  res.json(«out.Item»);\n});'],
  ['DynamoDB of old', 'app.get("/:id", async (req, res) => {\n  const out = await client.scan({ TableName: "prod-patients" }).promise();\n  res.json(«out.Items»);\n});'],
  ['Kysely', 'app.get("/", async (req, res) => {\n  const list = await db.selectFrom("users").selectAll().where("org", "=", org).execute();\n  res.json(«list»);\n});'],
  ['Drizzle', 'app.get("/", async (req, res) => {\n  const list = await db.select().from(users).where(eq(users.org, org));\n  res.json(«list»);\n});'],
  ['an insert of Drizzle that gives the rows', 'app.post("/", async (req, res) => {\n  const [row] = await db.insert(users).values({ email }).returning();\n  res.json(«row»);\n});'],
  ['Knex with its first row', 'app.get("/:id", async (req, res) => {\n  const user = await knex("users").where({ id }).first();\n  res.json(«user»);\n});'],
  ['Objection and Lucid', 'app.get("/", async (req, res) => {\n  const list = await User.query().where("active", true);\n  res.json(«list»);\n});'],
  ['a repository of a class', 'class UserController {\n  constructor(private readonly userRepository: Repository<User>) {}\n  async all(req: Request, res: Response) {\n    const list = await this.userRepository.find({ where: { active: true } });\n    return res.json(«list»);\n  }\n}'],
  ['two queries at once', 'app.get("/", async (req, res) => {\n  const [users, total] = await Promise.all([User.find().limit(20), User.countDocuments()]);\n  res.json({ users: «users», total });\n});'],
  ['a list with its count', 'app.get("/", async (req, res) => {\n  const [list, count] = await userRepository.findAndCount();\n  res.json({ list: «list», count });\n});'],
];

/** Ways of a record into an answer. */
const ways: readonly Reported[] = [
  ['the call itself', 'app.get("/", async (req, res) => res.json(await «User.find()»));'],
  ['a document of Firestore by its id', 'router.get("/:id", async (req, res) => {\n  const doc = await db.collection("users").doc(req.params.id).get();\n  res.json({ data: «doc.data()» });\n});'],
  ['a document of Firestore by a reference', 'router.get("/:id", (req, res) => {\n  const userRef = firestore.collection("users").doc(req.params.id);\n  userRef.get().then((doc) => {\n    const user = doc.data();\n    user.id = doc.id;\n    res.json({ data: «user» });\n  });\n});'],
  ['a document of Firestore by its path', 'router.get("/:id", async (req, res) => {\n  const user = await db.doc(`users/${req.params.id}`).get();\n  res.json(«user.data()»);\n});'],
  ['a list that is filled', 'router.get("/", async (req, res) => {\n  const users = [];\n  const snapshot = await db.collection("users").get();\n  snapshot.forEach((doc) => { users.push({ id: doc.id, ...doc.data() }); });\n  res.json(«users»);\n});'],
  ['who a value of the request is looked up by', 'const User = use("App/Models/User");\nclass A {\n  async show({ request, response }) {\n    const user = await User.findBy("email", request.input("email"));\n    return response.json(«user»);\n  }\n}'],
  ['a property of an answer', 'app.get("/", async (req, res) => {\n  const user = await User.findById(id);\n  res.json({ token, user: «user» });\n});'],
  ['a shorthand property', 'app.get("/", async (req, res) => {\n  const user = await User.findById(id);\n  res.json({ token, «user» });\n});'],
  ['a spread', 'app.get("/", async (req, res) => {\n  const user = await User.findById(id).lean();\n  res.json({ ...«user», role });\n});'],
  ['the fields of a document', 'app.get("/", async (req, res) => {\n  const user = await User.findById(id);\n  res.json({ ...«user._doc», token });\n});'],
  ['the values of an instance', 'app.get("/", async (req, res) => {\n  const user = await User.findOne({ email });\n  res.json({ ...«user.dataValues» });\n});'],
  ['toJSON', 'app.get("/", async (req, res) => {\n  const user = await User.findOne({ email });\n  res.json(«user».toJSON());\n});'],
  ['JSON of it', 'app.get("/", async (req, res) => {\n  const user = await User.findOne({ email });\n  res.end(JSON.stringify(«user»));\n});'],
  ['a copy by JSON', 'app.get("/", async (req, res) => {\n  const user = await User.findOne({ email });\n  res.json(JSON.parse(JSON.stringify(«user»)));\n});'],
  ['a map that adds', 'app.get("/", async (req, res) => {\n  const users = await User.find();\n  res.json(users.map((u) => ({ ...«u».toObject(), age: ageOf(u) })));\n});'],
  ['an object built above', 'app.get("/", async (req, res) => {\n  const user = await User.findOne({ email });\n  const payload = { user, at: Date.now() };\n  res.json(«payload»);\n});'],
  ['an object built step by step', 'app.get("/", async (req, res) => {\n  const result = {};\n  result.customer = await Customer.findOne({ email });\n  res.json(«result»);\n});'],
  ['a name that is written twice', 'app.get("/", async (req, res) => {\n  let user = await User.findOne({ email });\n  if (!user) user = await User.create({ email });\n  res.json(«user»);\n});'],
  ['a name that is declared first', 'app.get("/", async (req, res) => {\n  let user;\n  try {\n    user = await User.findOne({ email });\n  } catch {\n    return res.sendStatus(500);\n  }\n  res.json(«user»);\n});'],
  ['a fallback', 'app.get("/", async (req, res) => {\n  const user = (await User.findOne({ email })) ?? null;\n  res.json(«user»);\n});'],
  ['a cast', 'app.get("/", async (req, res) => {\n  const user = (await User.findOne({ email })) as UserView;\n  res.json(«user!» as UserView);\n});'.replace('«user!»', '«user»!')],
  ['one of a list', 'app.get("/", async (req, res) => {\n  const found = await User.find({ email });\n  res.json(«found[0]»);\n});'],
  ['a transaction', 'app.post("/", async (req, res) => {\n  const user = await prisma.$transaction(async (tx) => {\n    const made = await tx.user.create({ data: { email } });\n    return made;\n  });\n  res.json(«user»);\n});'],
  ['a record made of a spread', 'app.post("/", async (req, res) => {\n  const user = await User.create({ ...picked, role });\n  res.json(«user»);\n});'],
  ['a function of the file', 'async function loadUser(id) {\n  return User.findById(id);\n}\napp.get("/", async (req, res) => res.json(await «loadUser(req.params.id)»));'],
  ['an envelope of the project', 'app.get("/", async (req, res) => {\n  const user = await User.findById(id);\n  res.status(200).json(new ApiResponse(200, «user», "User found"));\n});'],
  ['a function that sends', 'app.get("/", async (req, res) => {\n  const user = await User.findById(id);\n  sendResponse(res, 200, { data: «user» });\n});'],
  ['a function of the file that sends', 'const ok = (res, data) => res.status(200).json(data);\napp.get("/", async (req, res) => {\n  const user = await User.findById(id);\n  ok(res, «user»);\n});'],
  ['everybody who listens', 'socket.on("join", async (id) => {\n  const user = await User.findById(id);\n  io.to(room).emit("joined", «user»);\n});'],
];

/** Prisma, in every framework. */
const frameworks: readonly Reported[] = [
  ['Fastify', 'fastify.get("/users", async (request, reply) => {\n  const users = await prisma.user.findMany();\n  return reply.send(«users»);\n});'],
  ['a returned value in Fastify', 'fastify.get("/users/:id", async (request) => {\n  const user = await prisma.user.findUnique({ where: { id: request.params.id } });\n  return «user»;\n});'],
  ['a returned call in Fastify', 'fastify.get("/users", async () => «prisma.user.findMany()»);'],
  ['a route object of Fastify', 'fastify.route({ method: "GET", url: "/users", handler: async (request, reply) => {\n  return «prisma.user.findMany()»;\n} });'],
  ['Koa', 'router.get("/users", async (ctx) => {\n  ctx.body = await «prisma.user.findMany()»;\n});'],
  ['an object in Koa', 'router.get("/users", async (ctx) => {\n  const users = await prisma.user.findMany();\n  ctx.body = { status: "ok", «users» };\n});'],
  ['Hono', 'app.get("/users", async (c) => {\n  const users = await prisma.user.findMany();\n  return c.json({ users: «users» });\n});'],
  ['hapi', 'server.route({ method: "GET", path: "/users", handler: async (request, h) => {\n  const users = await prisma.user.findMany();\n  return h.response(«users»).code(200);\n} });'],
  ['Elysia', 'new Elysia();\napp.get("/users", () => «prisma.user.findMany()»);'],
  ['a controller of Nest', '@Controller("users")\nclass UsersController {\n  @Get(":id")\n  async one(@Param("id") id: string) {\n    return «this.prisma.user.findUnique({ where: { id } })»;\n  }\n}'],
  ['an awaited value in Nest', '@Controller("users")\nclass UsersController {\n  @Get()\n  async all() {\n    const users = await this.usersRepository.find();\n    return { data: «users» };\n  }\n}'],
  ['a route handler of Next', 'export async function GET() {\n  const users = await prisma.user.findMany();\n  return NextResponse.json(«users»);\n}'],
  ['the standard answer', 'export async function GET() {\n  const users = await prisma.user.findMany();\n  return Response.json({ «users» });\n}'],
  ['an instance of the standard answer', 'export async function GET() {\n  const users = await prisma.user.findMany();\n  return new Response(JSON.stringify(«users»), { status: 200 });\n}'],
  ['an api page of Next', 'export default async function handler(req, res) {\n  const user = await prisma.user.update({ where: { id }, data: { seen: true } });\n  return res.status(200).json(«user»);\n}'],
  ['a server action', '"use server";\nexport async function saveProfile(formData: FormData) {\n  const user = await prisma.user.update({ where: { id }, data: { name } });\n  return { ok: true, «user» };\n}'],
  ['a server action inside a component', 'export default function Page() {\n  async function load() {\n    "use server";\n    return «prisma.user.findMany()»;\n  }\n}'],
  ['getServerSideProps', 'export const getServerSideProps = async ({ params }) => {\n  const user = await prisma.user.findUnique({ where: { id: params.id } });\n  return { props: { user: JSON.parse(JSON.stringify(«user»)) } };\n};'],
  ['a loader of Remix', 'import { json } from "@remix-run/node";\nexport async function loader({ params }) {\n  const user = await prisma.user.findUnique({ where: { id: params.id } });\n  return json({ user: «user» });\n}'],
  ['a bare loader', 'export const loader = async () => {\n  const customers = await prisma.customer.findMany();\n  return { «customers» };\n};'],
  ['SvelteKit', 'export const load = async () => {\n  return { patients: await «prisma.patient.findMany()» };\n};'],
  ['Nuxt', 'export default defineEventHandler(async (event) => {\n  return «prisma.user.findMany()»;\n});'],
  ['tRPC', 'export const userRouter = router({\n  list: publicProcedure.query(({ ctx }) => «ctx.prisma.user.findMany()»),\n});'],
  ['a mutation of tRPC with an input', 'export const userRouter = t.router({\n  rename: t.procedure.input(schema).mutation(async ({ ctx, input }) => {\n    const user = await ctx.db.user.update({ where: { id: input.id }, data: { name: input.name } });\n    return «user»;\n  }),\n});'],
  ['a map of resolvers', 'const resolvers = {\n  Query: {\n    users: () => «User.find()»,\n  },\n};'],
  ['a resolver with a body', 'export const Mutation = {\n  async addUser(_, { input }, { prisma }) {\n    const user = await prisma.user.create({ data: { email: input.email } });\n    return «user»;\n  },\n};'],
  ['AWS Lambda', 'export const handler = async (event) => {\n  const user = await prisma.user.findUnique({ where: { id: event.pathParameters.id } });\n  return { statusCode: 200, body: JSON.stringify(«user») };\n};'],
  ['an answer of AWS Lambda that is built above', 'exports.handler = async (event) => {\n  const users = await prisma.user.findMany();\n  const response = { statusCode: 200, body: JSON.stringify(«users») };\n  return response;\n};'],
  ['a call-back of AWS Lambda', 'exports.handler = async (event, context, callback) => {\n  const users = await prisma.user.findMany();\n  callback(null, { statusCode: 200, body: JSON.stringify(«users») });\n};'],
  ['Azure Functions', 'module.exports = async function (context, req) {\n  const users = await prisma.user.findMany();\n  context.res = { status: 200, body: «users» };\n};'],
  ['a callable function of Firebase', 'exports.me = onCall(async (request) => {\n  const user = await prisma.user.findUnique({ where: { id: request.auth.uid } });\n  return { «user» };\n});'],
];

const credentials: readonly Reported[] = [
  ['a password', 'app.get("/", (req, res) => res.json({ id: user.id, password: «user.password» }));'],
  ['a hash of a password', 'app.get("/", (req, res) => { res.json({ email, hash: «user.passwordHash» }); });'],
  ['a body that is echoed', 'app.post("/", (req, res) => {\n  const { username, password } = req.body;\n  res.json({ username, «password» });\n});'],
  ['a reset token', 'app.post("/forgot", async (req, res) => {\n  const resetToken = crypto.randomUUID();\n  res.json({ message: "Sent", «resetToken» });\n});'],
  ['a one-time code', 'app.post("/login", async (req, res) => {\n  const otp = generateOtp();\n  return res.status(200).json({ message: "Code sent", «otp» });\n});'],
  ['a password in Nest', '@Controller("users")\nclass UsersController {\n  @Post()\n  add() { return { login, password: «user.password» }; }\n}'],
  ['a password of a function that presents', 'const view = (user) => ({ id: user.id, password: user.password });\napp.get("/", (req, res) => res.json(«view(user)»));'],
];

const clientProps: readonly Reported[] = [
  ['a form', 'export default async function Page() {\n  const user = await prisma.user.findUnique({ where: { id } });\n  return <ProfileForm user={«user»} />;\n}'],
  ['a component from a file for the client', 'import Chart from "./chart.client";\nexport default async function Page() {\n  const users = await prisma.user.findMany();\n  return <Chart rows={«users»} />;\n}'],
  ['a spread', 'export default async function Page() {\n  const user = await prisma.user.findUnique({ where: { id } });\n  return <UserMenu {...«user»} />;\n}'],
];

const reported = (cases: readonly Reported[], lang: CodeLanguage, prefix: string): InvalidCase<CodeLanguage>[] =>
  cases.map(([name, code]) => ({ name: `${prefix}${name}`, code, lang, messageId: 'record' }));

const sequelize: InvalidCase<CodeLanguage>[] = [
  {
    name: 'Sequelize',
    code: 'app.get("/", async (req, res) => {\n  const list = await User.findAll();\n  res.json(«list»);\n});',
    messageId: 'record',
    data: { fact: '`list` is a list of whole user records', name: 'list', category: 'a list of whole user records', evidence: 'the model `User`', sink: 'res.json', recipient: 'another system', model: 'User', included: 'password hashes and later columns' },
    suggestions: [{ messageId: 'select', output: 'app.get("/", async (req, res) => {\n  const list = await User.findAll({ attributes: [\'id\'] });\n  res.json(list);\n});' }],
  },
  {
    name: 'Sequelize by key',
    code: 'app.get("/:id", async (req, res) => {\n  const user = await db.User.findByPk(req.params.id,);\n  res.json(«user»);\n});',
    messageId: 'record',
    suggestions: [{ messageId: 'select', output: 'app.get("/:id", async (req, res) => {\n  const user = await db.User.findByPk(req.params.id, { attributes: [\'id\'] },);\n  res.json(user);\n});' }],
  },
  {
    name: 'rows of Sequelize with their count',
    code: 'app.get("/", async (req, res) => {\n  const { count, rows } = await Employee.findAndCountAll({ where: { org } });\n  res.json({ count, rows: «rows» });\n});',
    messageId: 'record',
    suggestions: 'parse',
  },
  {
    name: 'Supabase',
    code: "app.get('/', async (req, res) => {\n  const { data, error } = await supabase.from('users').select('*');\n  res.json(«data»);\n});",
    messageId: 'record',
    suggestions: [{ messageId: 'select', output: "app.get('/', async (req, res) => {\n  const { data, error } = await supabase.from('users').select('id');\n  res.json(data);\n});" }],
  },
  {
    name: 'Knex with every column',
    code: "const list = await knex('users').where({ org }).select('*');\nres.json(«list»);",
    messageId: 'record',
    suggestions: 'parse',
  },
  {
    name: 'Supabase with relations, renamed',
    code: "app.get('/', async (req, res) => {\n  const { data: customers } = await supabase.from('customers').select('*, orders(*)').eq('org', org);\n  res.json({ customers: «customers» });\n});",
    messageId: 'record',
  },
  {
    name: 'Supabase without a selection',
    code: "export async function POST(request) {\n  const { data } = await supabase.from('patients').insert({ name }).select();\n  return Response.json(«data»);\n}",
    messageId: 'record',
  },
  {
    name: 'Prisma, with the selection suggested',
    code: 'app.get("/", async (req, res) => {\n  const user = await prisma.user.findUnique({ where: { id } });\n  res.json(«user»);\n});',
    messageId: 'record',
    suggestions: [{ messageId: 'select', output: 'app.get("/", async (req, res) => {\n  const user = await prisma.user.findUnique({ select: { id: true }, where: { id } });\n  res.json(user);\n});' }],
  },
  {
    name: 'a query of Drizzle',
    code: 'const found = await db.query.users.findFirst({ where: eq(users.id, id) });\nres.json(«found»);',
    messageId: 'record',
    suggestions: [{ messageId: 'select', output: 'const found = await db.query.users.findFirst({ columns: { id: true }, where: eq(users.id, id) });\nres.json(found);' }],
  },
  {
    name: 'Prisma without arguments',
    code: 'const list = await prisma.user.findMany();\nres.json(«list»);',
    messageId: 'record',
    suggestions: [{ messageId: 'select', output: 'const list = await prisma.user.findMany({ select: { id: true } });\nres.json(list);' }],
  },
  {
    name: 'Prisma with relations',
    code: 'const list = await prisma.user.findMany({ include: { posts: true } });\nres.json(«list»);',
    messageId: 'record',
    suggestions: 'parse',
  },
];

const relations: InvalidCase<CodeLanguage>[] = (
  [
    ['Prisma', 'const posts = await prisma.post.findMany({ include: { author: true } });\nres.json(«posts»);'],
    ['Prisma, nested', 'app.get("/", async (c) => {\n  const order = await prisma.order.findUnique({ where: { id }, include: { lines: true, customer: { include: { addresses: true } } } });\n  return c.json({ «order» });\n});'],
    ['Drizzle', 'const list = await db.query.posts.findMany({ with: { author: true } });\nres.json(«list»);'],
    ['TypeORM', 'const order = await orderRepository.findOne({ where: { id }, relations: ["lines", "customer"] });\nres.json(«order»);'],
    ['Sequelize', 'const tickets = await Ticket.findAll({ include: [{ model: User, as: "assignee" }, Project] });\nres.json({ data: «tickets» });'],
    ['Mongoose by an id', 'const appointments = await Appointment.find().populate("patientId");\nres.json(«appointments»);'],
    ['Mongoose', 'const posts = await Post.find().populate("author").sort("-date");\nres.json(«posts»);'],
  ] as const
).map(([name, code]) => ({ name: `persons beside other records of ${name}`, code, messageId: 'relation' }));

const strict: InvalidCase<CodeLanguage>[] = (
  [
    ['a deny list of Mongoose', 'const user = await User.findById(id).select("-password -__v");\nres.json(«user»);'],
    ['a deny list as a projection', 'const users = await User.find({}, { password: 0 });\nres.json(«users»);'],
    ['a deny list of Sequelize', 'const users = await User.findAll({ attributes: { exclude: ["password"] } });\nres.json(«users»);'],
    ['a deny list of Prisma', 'const users = await prisma.user.findMany({ omit: { password: true } });\nres.json(«users»);'],
    ['a password that is taken off', 'const user = await User.findOne({ email });\nuser.password = undefined;\nres.json(«user»);'],
    ['a password that is deleted', 'const user = await User.findOne({ email });\ndelete user._doc.password;\nres.json(«user»);'],
  ] as const
).map(([name, code]) => ({ name: `${name}, in strict`, code, messageId: 'denied', options: [{ denyLists: true }] }));

const handed: InvalidCase<CodeLanguage>[] = (
  [
    ['a function of another file', 'import { getAllUsers } from "../models/user";\nconst users = await getAllUsers();\nres.json(«users»);'],
    ['a use case', 'const users = await findAllUsersUseCase.execute();\nres.json(«users»);'],
    ['a use case by its class', 'const useCase = new ListPatientsUseCase(repository);\nconst result = await useCase.execute();\nres.json(«result»);'],
    ['a use case out of a container', 'const useCase = container.resolve(FindClienteUseCase);\nconst result = await useCase.execute(id);\nres.json(«result»);'],
    ['a use case by its type', 'class A { constructor(private readonly service: FindUserService) {}\n  async handle(req: Request, res: Response) { const found = await this.service.execute(); return res.json(«found»); } }'],
    ['a use case with a call-back', 'new FindAllUsers(repository).execute().then((data) => res.json(«data»)).catch(next);'],
    ['a service with a call-back', 'userService.getAll().then((users) => res.json(«users»)).catch(next);'],
    ['a service', 'const user = await userService.findById(req.params.id);\nres.json(«user»);'],
    ['a module of the database, in an object', 'const user = await db.getUser(id);\nres.json({ «user» });'],
    ['one of several things', 'const { customer, isExisting } = await createCustomerRecord(fields);\nif (isExisting) res.status(200).json({ success: true, data: «customer» });'],
    ['one of a list', 'const users = await listUsers();\nres.json(«users[0]»);'],
    ['a handler of Next.js', 'export async function GET() {\n  const patients = await clinic.listPatients();\n  return Response.json({ «patients» });\n}'],
    ['a promise of several', 'const [users, total] = await Promise.all([getUsers(), getTotal()]);\nres.json({ «users», total });'],
    ['an assertion', 'const user = (await userService.get(id)) as User;\nres.json(«user»!);'],
  ] as const
).map(([name, code]) => ({ name: `${name} hands it over`, code, messageId: 'handed', options: [{ handedOver: true }] }));

const chosenElsewhere: ValidCase<CodeLanguage>[] = Object.entries({
  'a name that says that it is public': 'const user = await getPublicUser(id);\nres.json(user);',
  'a method that says so': 'const user = await userService.findSafe(id);\nres.json(user);',
  'a use case that chooses': 'const users = await listPublicUsersUseCase.execute();\nres.json(users);',
  'a use case of something else': 'const result = await listOrdersUseCase.execute();\nres.json(result);',
  'a use case that gives no record': 'const result = await notifyUsersUseCase.execute();\nres.json(result);',
  'a presenter': 'const user = await userPresenter.getUser(id);\nres.json(user);',
  'a call around it': 'const user = toDto(await db.getUser(id));\nres.json(user);',
  'a password that is deleted': 'const user = await db.getUser(id);\ndelete user.password;\nres.json(user);',
  'what is left of it': 'const user = await db.getUser(id);\nconst { password, ...rest } = user;\nres.json(rest);',
  'single fields': 'const user = await db.getUser(id);\nres.json({ id: user.id });',
  'a function of the same file': 'function getUser() { return { id: 1 }; }\nconst user = await getUser();\nres.json(user);',
  'a count': 'const users = await getUserCount();\nres.json(users);',
  'no verb of data': 'const user = await present(id);\nres.json(user);',
  'a serialiser': 'const user = await db.getUser(id);\nres.json(serialize(user));',
}).map(([name, code]) => ({ name: `handed over: ${name}`, code, options: [{ handedOver: true }] }));

const silent = (cases: Readonly<Record<string, string>>, lang: CodeLanguage = 'ts'): ValidCase<CodeLanguage>[] => Object.entries(cases).map(([name, code]) => ({ name, code, lang }));

const account = (columns: string, options = ''): string => `import { Schema, model } from "mongoose";\nconst schema = new Schema({ ${columns} }${options});\nconst Account = model("Account", schema);\n`;
const answered = 'app.get("/", async (req, res) => {\n  const rows = await Account.find();\n  res.json(«rows»);\n});';
const silentAnswer = answered.replace(/[«»]/gu, '');

/** Models whose columns the file shows. */
const withSchemas: readonly InvalidCase<CodeLanguage>[] = [
  ['a password of Mongoose', account('email: String, passwordHash: String') + answered, '`passwordHash` and later columns', 'Account'],
  ['two secrets', account('email: String, password: String, resetToken: String') + answered, '`password`, `resetToken` and later columns', 'Account'],
  ['a secret beside one that queries leave out', account('email: String, password: { type: String, select: false }, resetToken: String') + answered, '`resetToken` and later columns', 'Account'],
  ['no secret', account('email: String, name: String') + answered, 'later columns', 'Account'],
  [
    'a table of Drizzle that is not called after a person',
    'import { pgTable, text } from "drizzle-orm/pg-core";\nconst logins = pgTable("logins", { email: text(), passwordHash: text() });\napp.get("/", async (req, res) => {\n  const rows = await db.select().from(logins);\n  res.json(«rows»);\n});',
    '`passwordHash` and later columns',
    'logins',
  ],
  [
    'an entity of TypeORM',
    'import { Column, Entity } from "typeorm";\n@Entity()\nclass Visitor {\n  @Column() email: string;\n  @Column() password: string;\n}\nclass VisitorController {\n  constructor(private readonly rows: Repository<Visitor>) {}\n  async all(req: Request, res: Response) {\n    const list = await this.rows.find();\n    return res.json(«list»);\n  }\n}',
    '`password` and later columns',
    'Visitor',
    '`list` is a list of whole user records',
  ],
  [
    'an instance that is saved',
    account('email: String, passwordHash: String') + 'app.post("/", async (req, res) => {\n  const row = new Account({ email });\n  await row.save();\n  res.json(«row»);\n});',
    '`passwordHash` and later columns',
    'Account',
    '`row` is a whole user record',
  ],
].map(([name = '', code = '', included = '', model = '', fact = '`rows` is a list of whole user records']): InvalidCase<CodeLanguage> => ({ name: `by its schema, ${name}`, code, messageId: 'record', data: { fact, included, model, sink: 'res.json' } }));

const handedOn: readonly InvalidCase<CodeLanguage>[] = [
  ['by way of fetch', "app.get('/', async (req, res) => {\n  const answer = await fetch('https://api.hubapi.com/crm/v3/objects/contacts');\n  res.json(await «answer.json()»);\n});"],
  ['by way of a variable', "app.get('/', async (req, res) => {\n  const list = await fetch('https://api.hubapi.com/crm/v3/objects/contacts').then((answer) => answer.json());\n  res.send(«list»);\n});"],
  ['by way of axios', 'app.get("/:id", async (req, res) => {\n  const answer = await axios.get(`${CRM_URL}/leads/${req.params.id}`);\n  res.json(«answer.data»);\n});'],
].map(([name = '', code = '']) => ({ name: `an answer about people handed on: ${name}`, code, messageId: 'handed', options: [{ handedOver: true }] }));

const compiledHandlers: readonly InvalidCase<CodeLanguage>[] = [
  ['loader', 'const loader = async () => {\n  const customers = await Customer.find();\n  return { «customers» };\n};\nexports.loader = loader;'],
  ['loader with a generator', 'const loader = () => __awaiter(void 0, void 0, void 0, function* () {\n  const customers = yield Customer.find();\n  return { «customers» };\n});\nexports.loader = loader;'],
  ['merged record', 'exports.show = async (req, res) => {\n  const user = await User.findOne({ email });\n  res.json(Object.assign({}, «user».toObject(), { plan }));\n};'],
  ['route', "const User_1 = __importDefault(require('../models/User'));\nexports.list = async (req, res) => {\n  const rows = await User_1.default.find();\n  res.json(«rows»);\n};"],
].map(([name = '', code = '']) => ({ name: `a ${name} as compilers write it`, code, lang: 'js', messageId: 'record' }));

const notHandedOn: readonly ValidCase<CodeLanguage>[] = [
  ['an answer about things handed on', "app.get('/', async (req, res) => {\n  const answer = await fetch('https://api.hubapi.com/crm/v3/objects/deals');\n  res.json(await answer.json());\n});", true],
  ['a selection that is merged in', 'app.get("/", async (req, res) => {\n  const users = await prisma.user.findMany(Object.assign({}, listArguments));\n  res.json(users);\n});', false],
  ['a password that is merged over', 'app.get("/", async (req, res) => {\n  const user = await User.findOne({ email });\n  res.json(Object.assign({}, user.toObject(), { password: undefined }));\n});', false],
  ['a part of an answer', "app.get('/', async (req, res) => {\n  const answer = await axios.get('https://api.partner.example/users');\n  res.json({ total: answer.data.total });\n});", true],
  ['an answer about people handed on, without the option', "app.get('/', async (req, res) => {\n  const answer = await fetch('https://api.hubapi.com/crm/v3/objects/contacts');\n  res.json(await answer.json());\n});", false],
].map(([name, code, handedOver]) => ({ name: String(name), code: String(code), options: [{ handedOver }] }));

testRule('no-overexposed-response', {
  valid: [
    { name: 'types of TypeScript in a text', code: 'export const lib = `\n/** The type represents a link. */\ninterface Link {\n  host: string;\n  password: string;\n}\ntype Query {`;' },
    ...notHandedOn,
    ...chosenElsewhere,
    { name: 'a schema whose secret queries leave out', code: account('email: String, password: { type: String, select: false }') + silentAnswer },
    { name: 'Elysia with the fields that it names', code: 'import { Elysia } from "elysia";\nnew Elysia().get("/", async () => {\n  return await prisma.user.findMany({ select: { id: true } });\n}).get("/all", () => User.find(), { response: t.Array(Shown) });' },
    { name: 'what a driver counted', code: 'app.patch("/", async (req, res) => { const user = await User.updateOne({ _id }, change);\n  res.json(user); });', options: [{ handedOver: true }] },
    { name: 'a schema with a transform for JSON', code: account('email: String, password: String', ', { toJSON: { transform: hidePassword } }') + silentAnswer },
    { name: 'a schema of an order, which holds data of a person', code: 'import { Schema, model } from "mongoose";\nconst Order = model("Order", new Schema({ email: String, total: Number }));\napp.get("/", async (req, res) => res.json(await Order.find()));' },
    { name: 'a schema of nobody under the name of a person', code: 'import { pgTable, integer } from "drizzle-orm/pg-core";\nconst users = pgTable("users", { id: integer(), seats: integer() });\napp.get("/", async (req, res) => res.json(await db.select().from(users)));' },
    { name: 'columns that are named', code: 'import { pgTable, text } from "drizzle-orm/pg-core";\nconst users = pgTable("users", { email: text(), passwordHash: text() });\napp.get("/", async (req, res) => res.json(await db.select({ email: users.email }).from(users)));' },
    { name: 'what a schema parsed', code: 'import { z } from "zod";\nconst userView = z.object({ id: z.string(), email: z.string() });\napp.get("/", async (req, res) => {\n  const user = await prisma.user.findFirst();\n  res.json(userView.parse(user));\n});' },
    ...silent({
      'a selection of Prisma': 'const users = await prisma.user.findMany({ select: { id: true, name: true } });\nres.json(users);',
      'a selection in a constant': 'const publicFields = { id: true, name: true };\nconst users = await prisma.user.findMany({ where: {}, select: publicFields });\nres.json(users);',
      'a selection that is not seen': 'const users = await prisma.user.findMany({ ...listArguments });\nres.json(users);',
      'options from somewhere else': 'async function list(options, res) {\n  const users = await User.findAll(options);\n  res.json(users);\n}',
      'a selection of Mongoose': 'const users = await User.find().select("name avatar");\nres.json(users);',
      'a projection of Mongoose': 'const user = await User.findById(id, "name avatar");\nres.json(user);',
      'a projection object of Mongoose': 'const user = await User.findOne({ slug }, { name: 1 });\nres.json(user);',
      'attributes of Sequelize': 'const users = await User.findAll({ attributes: ["id", "name"] });\nres.json(users);',
      'a projection of the MongoDB driver': 'const users = await db.collection("users").find({}).project({ name: 1 }).toArray();\nres.json(users);',
      'columns of Drizzle': 'const list = await db.select({ id: users.id }).from(users);\nres.json(list);',
      'columns of a query of Drizzle': 'const list = await db.query.users.findMany({ columns: { id: true } });\nres.json(list);',
      'returned columns of Drizzle': 'const [row] = await db.insert(users).values({ email }).returning({ id: users.id });\nres.json(row);',
      'columns of Knex': 'const list = await knex("users").select("id", "name").where({ org });\nres.json(list);',
      'columns of Supabase': "const { data } = await supabase.from('users').select('id, name');\nres.json(data);",
      'columns of SQL': 'const { rows } = await pool.query("SELECT id, name FROM users");\nres.json(rows);',
      'a count in SQL': 'const { rows } = await pool.query("SELECT COUNT(*) FROM users");\nres.json(rows[0]);',
      'fields of MikroORM': 'const users = await em.find(User, {}, { fields: ["id", "name"] });\nres.json(users);',
      'fields of a repository of TypeORM': 'const users = await this.userRepository.find({ select: ["id", "name"] });\nres.json(users);',
      'a deny list, which strict reports': 'const user = await User.findById(id).select("-password");\nres.json(user);',
      'a password that is deleted before': 'const user = await User.findOne({ email }).lean();\ndelete user.password;\nres.json(user);',
      'a password that is set to nothing': 'const user = await User.findOne({ email });\nuser.set("password", undefined);\nres.json(user);',
      'a password that is written over': 'const user = await User.findOne({ email });\nres.json({ ...user.toObject(), password: undefined });',
      'a function that serialises': 'const user = await User.findOne({ email });\nres.json({ data: serialize(user) });\nres.json(user.serialize());',
      'a model that stands for no person': 'res.json(await Tenant.find());\nres.json(await prisma.vendor.findMany());\nres.json(await AgentModel.find());',
      'items of DynamoDB, projected': "const out = await client.send(new QueryCommand({ TableName: 'Users', ProjectionExpression: 'id' }));\nres.json(out.Items);",
      'the rest of a record': 'const user = await User.findOne({ email });\nconst { password, ...safe } = user;\nres.json(safe);',
      'picked fields': 'const user = await User.findOne({ email });\nres.json({ id: user.id, name: user.name });',
      'picked fields by destructuring': 'const { id, name } = await User.findOne({ email });\nres.json({ id, name });',
      'a map that picks': 'const users = await User.find();\nres.json(users.map((u) => ({ id: u.id, name: u.name })));',
      'a map that picks by destructuring': 'const users = await User.find();\nres.json(users.map(({ id, name }) => ({ id, name })));',
      'a presenter': 'const user = await User.findOne({ email });\nres.json(presentUser(user));',
      'a mapper by its name': 'const users = await User.find();\nres.json(users.map(toUserResponse));',
      'a mapper in a call-back': 'const users = await User.find();\nres.json(users.map((u) => toPublic(u)));',
      'a class that picks': 'const user = await User.findOne({ email });\nres.json(new UserResponse(user));',
      'a class-transformer': 'const user = await this.userRepository.findOneBy({ id });\nreturn res.json(plainToInstance(UserView, user, { excludeExtraneousValues: true }));',
      'a schema': 'const user = await User.findOne({ email });\nres.json(PublicUser.parse(user));',
      'lodash': 'const user = await User.findOne({ email });\nres.json(_.pick(user, ["id", "name"]));',
      'a method of the record that presents': 'const user = await User.findOne({ email });\nres.json(user.getPublicProfile());',
      'a service, which may select': 'class UserController {\n  @Get()\n  all() { return this.userService.findAll(); }\n}',
      'a record of a session': 'app.get("/me", (req, res) => res.json(req.user));',
      'a record from a parameter': 'export const show = (user, res) => res.json(user);',
      'a list of products': 'const products = await Product.find();\nres.json(products);',
      'a user model that is none': 'const groups = await prisma.userGroup.findMany();\nres.json(groups);',
      'a count': 'const count = await User.countDocuments();\nres.json({ count });',
      'the count beside a list': 'const [list, total] = await userRepository.findAndCount();\nres.json({ total });',
      'what a delete gives': 'await User.findByIdAndDelete(id);\nres.json({ deleted: id });',
      'whether there is one': 'const user = await User.findOne({ email });\nres.json({ exists: !!user, id: user?.id });',
      'an id': 'const user = await User.create({ email });\nres.status(201).json({ id: user._id });',
      'an error': 'app.get("/", async (req, res) => {\n  const user = await User.findById(id);\n  if (!user) return res.status(404).json({ message: "User not found" });\n});',
      'errors of a form': 'res.status(400).json({ errors: { password: errors.password, email: "required" } });',
      'text about a password': 'res.status(400).json({ password: "must have 12 characters", hasPassword: Boolean(user.password) });',
      'a token for who signs in': 'res.json({ accessToken, refreshToken });',
      'a secret of a second factor that is set up': 'res.json({ totpSecret, recoveryCodes });',
      'a message about a code': 'res.json({ otpSent: true, otpExpiresAt });',
      'a masked password': 'res.json({ password: maskPassword(user.password) });',
      'what Express throws away': 'app.get("/", async (req, res) => {\n  const user = await User.findById(id);\n  return user;\n});',
      'what Koa throws away': 'router.get("/", async (ctx) => {\n  return User.find();\n});',
      'a helper that returns': 'export async function findUsers() {\n  return User.find();\n}',
      'a loader of a module': 'export async function loadUsers() {\n  return prisma.user.findMany();\n}',
      'a request of a browser': 'const { data } = await axios.get("/users");\nsetUsers(data);',
      'what a socket of a browser sends': 'socket.emit("login", { email, password });',
      'a schema of a route of Fastify': 'fastify.get("/users", { schema: { response: { 200: userList } } }, async () => prisma.user.findMany());',
      'a schema of a route of Fastify by its name': 'fastify.get("/users", { schema: listSchema }, async (request, reply) => reply.send(await prisma.user.findMany()));',
      'an output of tRPC': 'export const r = router({ list: publicProcedure.input(a).output(UserList).query(() => prisma.user.findMany()) });',
      'a serialiser of Nest on a class': '@UseInterceptors(ClassSerializerInterceptor)\n@Controller()\nclass UsersController {\n  @Get() all() { return this.usersRepository.find(); }\n}',
      'a serialiser of Nest on a method': '@Controller()\nclass UsersController {\n  @Serialize(UserDto)\n  @Get() all() { return this.usersRepository.find(); }\n}',
      'a resolver that names its type': '@Resolver(() => UserType)\nclass UsersResolver {\n  @Query(() => [UserType]) users() { return this.usersRepository.find(); }\n}',
      'resolvers beside their schema': 'const typeDefs = gql`type User { id: ID! name: String } type Query { users: [User] }`;\nconst resolvers = { Query: { users: () => User.find() } };',
      'a relation with its fields in Prisma': 'const posts = await prisma.post.findMany({ include: { author: { select: { name: true } } } });\nres.json(posts);',
      'a relation with its fields in Mongoose': 'const posts = await Post.find().populate("author", "name").populate({ path: "owner", select: "name" });\nres.json(posts);',
      'a relation with its fields in Sequelize': 'const posts = await Post.findAll({ include: [{ model: User, attributes: ["name"] }] });\nres.json(posts);',
      'a relation that is no person': 'const posts = await prisma.post.findMany({ include: { tags: true, _count: true } });\nres.json(posts);',
      'a part of a record with a relation': 'const post = await Post.findById(id).populate("author");\nres.json({ title: post.title, author: post.author.name });',
      'inputs of GraphQL': 'const typeDefs = gql`input Login { email: String! password: String! } type Session { token: String! }`;',
      'a class of inputs': '@InputType()\nclass Login {\n  @Field() password: string;\n}\n@ObjectType()\nclass User {\n  @Field() email: string;\n  password: string;\n}',
      'a type of TypeScript': 'type User = { password: string };\ntype Login = User & { at: Date };',
      'a schema that hides the password': 'const userSchema = new Schema({ email: String, password: { type: String, select: false } });\nconst User = model("User", userSchema);\napp.get("/", async (req, res) => res.json(await User.find()));',
      'a model with a transform': 'userSchema.set("toJSON", { transform: hidePassword });\napp.get("/", async (req, res) => res.json(await User.find()));',
      'an entity that excludes its password, in a route that returns it': '@Entity()\nclass User {\n  @Column() email: string;\n  @Exclude() @Column() password: string;\n}\n@Controller()\nclass UsersController {\n  @Get() all() { return this.usersRepository.find(); }\n}',
      'an entity that excludes its password, made plain': 'import { instanceToPlain } from "class-transformer";\nclass User {\n  @Exclude() password: string;\n}\napp.get("/", async (req, res) => { const users = await getRepository(User).find(); res.json(instanceToPlain(users)); });',
      'an entity that excludes its password and serialises itself further up': 'import { Base } from "./base";\n@Entity()\nclass User extends Base {\n  @Exclude() @Column() password: string;\n}\napp.get("/", async (req, res) => res.json(await getRepository(User).find()));',
      'an entity that excludes its password, on a base of the project': 'import { BaseEntity } from "./base-entity";\n@Entity()\nclass User extends BaseEntity {\n  @Exclude() @Column() password: string;\n}\napp.get("/", async (req, res) => res.json(await User.find()));',
      'a returned list in a call-back': 'export const load = async () => {\n  const users = await prisma.user.findMany();\n  return { ids: users.map((u) => { return u.id; }) };\n};',
      'a state that is no answer': 'const state = { status: "ok", body: user };\nfunction f() { return state; }',
    }),
    ...silent(
      {
        'a component of the server': 'export default async function Page() {\n  const user = await prisma.user.findUnique({ where: { id } });\n  return <UserCard user={user} />;\n}',
        'picked props': 'export default async function Page() {\n  const user = await prisma.user.findUnique({ where: { id } });\n  return <ProfileForm name={user.name} user={{ id: user.id }} />;\n}',
        'a selection for a form': 'export default async function Page() {\n  const user = await prisma.user.findUnique({ where: { id }, select: { name: true } });\n  return <ProfileForm user={user} />;\n}',
        'an element of the browser': 'export default async function Page() {\n  const user = await prisma.user.findUnique({ where: { id } });\n  return <form data-user={user} />;\n}',
      },
      'tsx',
    ),
    { name: 'a model that is allowed', code: 'res.json(await Author.find());\nres.json(await prisma.author.findMany());', options: [{ allowModels: ['Author', 'author'] }] },
    { name: 'an own record', code: 'const user = await User.findById(req.user.id);\nres.json(user);\nconst me = await prisma.user.findUnique({ where: { id: session.user.id } });\nres.json(me);', options: [{ allowOwn: true }] },
    { name: 'a model that the project says is no person', code: 'const list = await Contact.find();\nres.json(list);', settings: { nonPersonModels: ['Contact'] } },
    { name: 'a test', code: 'res.json(await User.find());', filename: 'src/users.test.ts' },
  ],
  invalid: [
    ...reported(dataLayers, 'ts', 'a record of '),
    ...reported(ways, 'ts', 'by way of '),
    ...sequelize,
    ...frameworks.map(([name, code]): InvalidCase<CodeLanguage> => ({ name: `an answer of ${name}`, code, messageId: 'record', ...(/find(?:Many|Unique)/u.test(code) && { suggestions: 'parse' }) })),
    ...credentials.map(([name, code]): InvalidCase<CodeLanguage> => ({ name, code, messageId: 'credential' })),
    ...clientProps.map(([name, code]): InvalidCase<CodeLanguage> => ({ name: `props of ${name}`, code, lang: 'tsx', messageId: 'record', suggestions: 'parse' })),
    ...relations,
    ...strict,
    ...handed,
    ...handedOn,
    ...compiledHandlers,
    ...withSchemas,
    {
      name: 'a password in a type of GraphQL',
      code: 'export const typeDefs = gql`\n  type User @key(fields: "id") {\n    id: ID!\n    email: String!\n    «passwordHash»: String\n    orders(first: Int): [Order!]\n  }\n  input NewUser { email: String!, password: String! }\n  type Mutation { login(email: String!, password: String!): Token }\n`;',
      messageId: 'type',
      data: { name: 'passwordHash', type: 'User' },
    },
    { name: 'a password in a class of GraphQL', code: '@ObjectType()\nclass User {\n  @Field() email: string;\n  @Field({ nullable: true }) «password»: string;\n}', messageId: 'type' },
    { name: 'an entity whose exclusion nobody heeds', code: '@Entity()\nclass User {\n  @Column() email: string;\n  @Exclude() @Column() password: string;\n}\napp.get("/", async (req, res) => res.status(200).json(await «getRepository(User).find()»));', messageId: 'record' },
    { name: 'an entity of TypeORM whose exclusion nobody heeds', code: 'import { BaseEntity, Column, Entity } from "typeorm";\n@Entity()\nclass Customer extends BaseEntity {\n  @Column() email: string;\n  @Exclude() @Column() passwordHash: string;\n}\napp.get("/", async (req, res) => { const all = await Customer.find(); res.send(«all»); });', messageId: 'record' },
    { name: 'a record of somebody else', code: 'const user = await User.findById(req.params.id);\nres.json(«user»);', options: [{ allowOwn: true }], messageId: 'record' },
    { name: 'a model of the project', code: 'const list = await Deelnemende.find();\nres.json(«list»);', settings: { personModels: { Deelnemende: 'customers' } }, messageId: 'record' },
    { name: 'JavaScript with require', lang: 'js', code: lines("const User = require('../models/user');", 'module.exports.index = async (req, res) => {', '  const users = await User.find();', '  res.send(«users»);', '};'), messageId: 'record' },
  ],
});
