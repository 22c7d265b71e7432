import rule from '../../src/rules/no-public-exposure.ts';
import { testDataRule } from '../support/json-rule-tester.ts';
import type { CodeLanguage } from '../support/lint.ts';
import type { InvalidCase, ValidCase } from '../support/reports.ts';
import { testRule } from '../support/rule-tester.ts';

type Reported = readonly [name: string, code: string];

const closable: readonly Reported[] = [
  ['a command of S3', "await s3.send(new PutObjectCommand({ Bucket: bucket, Key: `patients/${id}/scan.pdf`, Body: file, ACL: «'public-read'» }));"],
  ['a method of S3', "s3.putObject({ Bucket: 'uploads', Key: `passport/${user.id}.jpg`, Body: body, ACL: «'public-read'» }, done);"],
  ['an upload of S3', 'await s3.upload({ Bucket: "customer-documents", Key: name, Body: stream, ACL: «"public-read"» }).promise();'],
  ['the parameters of an upload', "new Upload({ client, params: { Bucket: 'cv', Key: `applications/${name}`, Body: file, ACL: «'public-read-write'» } });"],
  ['parameters built before', "const params = { Bucket: bucket, Key: `kyc/${name}`, Body: file.buffer, ACL: «'public-read'» };\nawait s3.upload(params).promise();"],
  ['multer', "const upload = multer({ storage: multerS3({ s3, bucket: 'files', acl: «'public-read'», key: (req, file, cb) => cb(null, `resumes/${file.originalname}`) }) });"],
  ['a bucket of the CDK', "new s3.Bucket(this, 'CustomerDocuments', { publicReadAccess: «true» });"],
  ['a bucket of Pulumi', "const bucket = new aws.s3.Bucket('employee-payslips', { acl: «'public-read'» });"],
  ['an upload to Google Cloud', "await bucket.upload(path, { destination: `invoices/${order.id}.pdf`, public: «true» });"],
  ['a saved file of Google Cloud', "await storage.bucket('medical-records').file(name).save(data, { predefinedAcl: 'publicRead' });".replace("'publicRead'", "«'publicRead'»")],
  ['a blob of Vercel', "const blob = await put(`contracts/${id}.pdf`, file, { access: «'public'» });"],
  ['a bucket of Supabase', "await supabase.storage.createBucket('patient-files', { public: «true» });"],
  ['a disk with visibility', "await disk.put(`kyc/${id}.png`, data, { visibility: «'public'» });"],
  ['visibility that is set', "await drive.setVisibility(`payslips/${month}.pdf`, «'public'»);"],
  ['the name of a function', "async function uploadPrescription(name, body) {\n  await s3.putObject({ Bucket: bucket, Key: name, Body: body, ACL: «'public-read'» });\n}"],
  ['a bucket in a constant', "const BUCKET = 'applicants';\nawait s3.putObject({ Bucket: BUCKET, Key: name, ACL: «'public-read'» });"],
  ['other languages', "await s3.putObject({ Bucket: 'dossiers', Key: `klanten/${id}.pdf`, ACL: «'public-read'» });"],
];

const open: readonly Reported[] = [
  ['a file of Google Cloud', 'await bucket.file(`contracts/${id}.pdf`).«makePublic»();'],
  ['a file of Google Cloud in a variable', "const file = bucket.file(`users/${uid}/id-card.pdf`);\nawait file.«makePublic»();"],
  ['a bucket of the CDK', "const bucket = new s3.Bucket(this, 'Payslips');\nbucket.«grantPublicAccess»();"],
  ['a constant of the CDK', "new s3.Bucket(this, 'PatientScans', { accessControl: «s3.BucketAccessControl.PUBLIC_READ» });"],
  ['a container of Azure', "await blobService.getContainerClient('employee-contracts').create({ access: «'blob'» });"],
  ['a policy of Azure', "await blobService.getContainerClient('medical-scans').setAccessPolicy(«'container'»);"],
  ['a permission of Google Drive', "await drive.permissions.create({ fileId: payslipId, requestBody: { role: 'reader', type: «'anyone'» } });"],
];

const folders: readonly Reported[] = [
  ['Express', "app.use('/invoices', «express.static(path.join(__dirname, 'storage'))»);"],
  ['Express with its path in the folder', "app.use(«express.static('data/patients')»);"],
  ['a listing', "app.use('/backups', «serveIndex('backups')»);"],
];

const headers: readonly Reported[] = [
  ['Express', "app.get('/me', async (req, res) => {\n  const user = await User.findById(req.user.id);\n  res.set('Cache-Control', «'public, max-age=300'»);\n  res.json(user);\n});"],
  ['Node', "function handle(req, res) {\n  res.setHeader('Cache-Control', «'s-maxage=60, stale-while-revalidate'»);\n  res.end(JSON.stringify({ email: customer.email }));\n}"],
  ['Fastify', "fastify.get('/me', async (request, reply) => {\n  reply.header('cache-control', «'public'»);\n  return { iban: customer.iban };\n});"],
  ['Hono', "app.get('/me', async (c) => {\n  c.header('Cache-Control', «'public, max-age=60'»);\n  return c.json({ phone: user.phoneNumber });\n});"],
  ['Next', "export async function GET() {\n  const patient = await loadPatient();\n  return NextResponse.json({ diagnosis: patient.diagnosis }, { headers: { 'Cache-Control': «'public, s-maxage=600'» } });\n}"],
  ['the standard answer', "export async function GET() {\n  return new Response(JSON.stringify(user), { headers: { 'Content-Type': 'application/json', 'CDN-Cache-Control': «'public, max-age=60'» } });\n}"],
];

const silent: Readonly<Record<string, string>> = {
  'a private object': "s3.putObject({ Bucket: 'customer-documents', Key: name, Body: body, ACL: 'private' });",
  'no word about access': "s3.putObject({ Bucket: 'customer-documents', Key: name, Body: body });",
  'an avatar': "s3.putObject({ Bucket: bucket, Key: `users/${user.id}/avatar.png`, Body: body, ACL: 'public-read' });",
  'an image of a product': "s3.upload({ Bucket: bucket, Key: `products/${seller.id}/${name}`, Body: body, ACL: 'public-read' });",
  'a file that nothing is known of': "s3.upload({ Bucket: bucket, Key: name, Body: body, ACL: 'public-read' });",
  'a file of whoever is signed in': "s3.upload({ Bucket: bucket, Key: `${req.user.id}/${name}`, Body: body, ACL: 'public-read' });",
  'assets of a site': "new s3.Bucket(this, 'WebsiteAssets', { publicReadAccess: true });",
  'a bucket with a flag off': "new s3.Bucket(this, 'CustomerDocuments', { publicReadAccess: false });",
  'access that the code does not show': "s3.putObject({ Bucket: 'customer-documents', Key: name, ACL: acl });",
  'an option that decides': "new s3.Bucket(this, 'CustomerDocuments', { publicReadAccess: props.open });",
  'a public profile that is stored': "await prisma.user.update({ where: { id }, data: { visibility: 'public' } });",
  'a public route': "const routes = [{ path: '/patients', public: true }];",
  'a member that is public': "const user = { access: 'public', acl: 'public-read' };",
  'a type of an account': "const customer = { type: 'anyone' };",
  'a public class member': 'class Patient {\n  public name: string;\n}',
  'assets of an application': "app.use('/assets', express.static('public'));\napp.use(express.static('dist'));",
  'a folder behind a door': "app.use('/invoices', requireAuth, express.static('invoices'));\napp.use('/patients', passport.authenticate('jwt'), express.static('patients'));",
  'images of users': "app.use('/avatars', express.static('uploads/users/avatars'));",
  'a private answer': "app.get('/me', (req, res) => {\n  res.set('Cache-Control', 'private, max-age=60');\n  res.json({ email: user.email });\n});",
  'an answer that is not kept': "app.get('/me', (req, res) => {\n  res.set('Cache-Control', 'no-store');\n  res.json({ email: user.email });\n});",
  'a public answer without persons': "app.get('/prices', (req, res) => {\n  res.set('Cache-Control', 'public, max-age=300');\n  res.json(prices);\n});",
  'a public answer with an author': "app.get('/post', (req, res) => {\n  res.set('Cache-Control', 'public, max-age=300');\n  res.json({ title: post.title, author: author.name });\n});",
  'another route of the file': "app.get('/me', (req, res) => { res.json({ email: user.email }); });\napp.get('/prices', (req, res) => {\n  res.set('Cache-Control', 'public');\n  res.json(prices);\n});",
  'a page that is made anew': "export const revalidate = 0;\nexport async function GET() {\n  return NextResponse.json({ email: user.email });\n}",
  'a static page without persons': "export const dynamic = 'force-static';\nexport async function GET() {\n  return NextResponse.json(prices);\n}",
  'a key with an id': "const load = unstable_cache(async (id) => prisma.user.findUnique({ where: { id } }), ['user']);\nconst me = unstable_cache(async () => getCurrentUser(id), ['me', id]);",
  'a cache for everybody': "const load = unstable_cache(async () => prisma.product.findMany(), ['products']);",
  'rules that ask who it is': 'const rules = `match /users/{userId} { allow read: if request.auth.uid == userId; }`;',
  'rules for what everybody may see': 'const rules = `match /articles/{id} { allow read: if true; }`;',
};

testRule('no-public-exposure', {
  valid: [
    ...Object.entries(silent).map(([name, code]): ValidCase<CodeLanguage> => ({ name, code })),
    { name: 'a test', code: "s3.putObject({ Bucket: 'patients', Key: name, ACL: 'public-read' });", filename: 'src/store.test.ts' },
  ],
  invalid: [
    ...closable.map(([name, code]): InvalidCase<CodeLanguage> => ({ name: `what is stored by ${name}`, code, messageId: 'stored', suggestions: 'parse' })),
    ...open.map(([name, code]): InvalidCase<CodeLanguage> => ({ name: `what is opened by ${name}`, code, messageId: 'stored' })),
    ...folders.map(([name, code]): InvalidCase<CodeLanguage> => ({ name: `a folder of ${name}`, code, messageId: 'folder' })),
    ...headers.map(([name, code]): InvalidCase<CodeLanguage> => ({ name: `an answer of ${name} that is kept`, code, messageId: 'cached', suggestions: 'parse' })),
    {
      name: 'what is stored, with its message and the way back',
      code: "s3.putObject({ Bucket: 'patients', Key: name, ACL: «'public-read'» });",
      messageId: 'stored',
      data: { setting: 'ACL: public-read', word: 'patients' },
      suggestions: [{ messageId: 'private', output: "s3.putObject({ Bucket: 'patients', Key: name, ACL: 'private' });" }],
    },
    {
      name: 'an answer that is kept, with its message and the way back',
      code: "app.get('/me', (req, res) => {\n  res.set('Cache-Control', «'public'»);\n  res.json({ email: user.email });\n});",
      messageId: 'cached',
      data: { fact: '`user.email` is an e-mail address' },
      suggestions: [{ messageId: 'noStore', output: "app.get('/me', (req, res) => {\n  res.set('Cache-Control', 'private, no-store');\n  res.json({ email: user.email });\n});" }],
    },
    { name: 'a header of a template', code: 'app.get("/me", (req, res) => {\n  res.set("Cache-Control", «`public, max-age=${seconds}`»);\n  res.json({ email: user.email });\n});', messageId: 'cached' },
    {
      name: 'a static answer',
      code: "export const «revalidate = 3600»;\nexport async function GET() {\n  const users = await prisma.user.findMany();\n  return NextResponse.json(users);\n}",
      messageId: 'static',
      data: { fact: '`users` is a list of whole user records', setting: 'revalidate = 3600' },
    },
    { name: 'a forced static answer', code: "export const «dynamic = 'force-static'»;\nexport async function GET() {\n  return NextResponse.json({ phone: customer.phoneNumber });\n}", messageId: 'static' },
    { name: 'a key that is the same for all', code: "const me = unstable_cache(async () => {\n  const session = await getServerSession();\n  return prisma.user.findUnique({ where: { id: session.user.id } });\n}, «['me']»);", messageId: 'key' },
    { name: 'rules of Firestore', code: 'const rules = `service cloud.firestore { match /databases/{db}/documents { match /customers/{id} { allow read: if true; } } }`;'.replace('`service', '«`service').replace('} }`', '} }`»'), messageId: 'rules', data: { collection: 'customers' } },
    { name: 'JavaScript', lang: 'js', code: "const s3 = new AWS.S3();\nmodule.exports = (file) => s3.upload({ Bucket: 'resumes', Key: file.name, Body: file.data, ACL: «'public-read'» }).promise();", messageId: 'stored', suggestions: 'parse' },
  ],
});

testDataRule(rule, {
  valid: [
    { name: 'rules that ask who it is', code: '{ "rules": { "users": { "$uid": { ".read": "auth.uid === $uid" } } } }' },
    { name: 'rules for what everybody may see', code: '{ "rules": { "articles": { ".read": true } } }' },
    { name: 'another file with such a key', code: '{ "users": { ".read": true } }' },
    { name: 'YAML about something else', lang: 'yaml', code: 'users:\n  read: true\n' },
  ],
  invalid: [
    { name: 'a branch of persons', code: '{ "rules": { "users": { ".read": «true», ".write": "auth != null" } } }', messageId: 'rules', data: { collection: 'users' } },
    { name: 'everything', code: '{ "rules": { ".read": «"true"», ".write": false } }', messageId: 'rules', data: { collection: 'rules' } },
    { name: 'a branch inside a branch', code: '{ "rules": { "shops": { "$shop": { "customers": { ".read": «true» } } } } }', messageId: 'rules' },
  ],
});
