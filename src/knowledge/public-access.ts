/** Options that let everybody read what is stored, with their values; folded. */
export const publicOptions: Readonly<Record<string, RegExp>> = {
  acl: /^public-?read(?:-?write)?$|^authenticated-?read$/iu,
  cannedacl: /^public-?read/iu,
  predefinedacl: /^public-?read/iu,
  predefineddefaultobjectacl: /^public-?read/iu,
  accesscontrol: /^public_?-?read/iu,
  objectacl: /^public-?read/iu,
  publicreadaccess: /^true$/u,
  public: /^true$/u,
  access: /^(?:public|blob|container)$/u,
  publicaccess: /^(?:true|blob|container)$/u,
  publicaccesslevel: /^(?:blob|container)$/u,
  visibility: /^public$/u,
  containeraccesstype: /^(?:blob|container)$/u,
  type: /^anyone$/u,
};

/** Options of that table whose names other things have too: they count in a call of a store only. */
export const vagueOptions: ReadonlySet<string> = new Set(['public', 'access', 'publicaccess', 'visibility', 'type', 'acl', 'accesscontrol']);

/** Words of calls and classes that store files, and of what they are called on. */
export const storeWords: ReadonlySet<string> = new Set([
  'put', 'upload', 'object', 'bucket', 's3', 'storage', 'blob', 'container', 'file', 'files', 'save', 'disk', 'drive', 'multer', 'spaces', 'minio', 'gcs', 'r2', 'acl', 'permissions', 'share', 'move', 'copy', 'uploader', 'signed', 'presigned',
]);

/** Calls that open what they are called on to everybody. */
export const openingCalls: ReadonlySet<string> = new Set(['makePublic', 'makeAllFilesPublic', 'grantPublicAccess', 'setPublic']);

/** Words of documents about persons: what is stored under them is nobody's business but theirs. */
export const personalDocuments: ReadonlySet<string> = new Set([
  'passport', 'passports', 'identity', 'identification', 'idcard', 'licence', 'license', 'resume', 'resumes', 'cv', 'cvs', 'curriculum', 'medical', 'prescription', 'prescriptions', 'diagnosis', 'diagnoses', 'xray', 'xrays', 'scan', 'scans',
  'payslip', 'payslips', 'payroll', 'salary', 'salaries', 'contract', 'contracts', 'invoice', 'invoices', 'kyc', 'statement', 'statements', 'backup', 'backups', 'dump', 'dumps', 'selfie', 'selfies', 'signature', 'signatures', 'transcript',
  'transcripts', 'recording', 'recordings', 'consent', 'consents', 'complaint', 'complaints', 'rekening', 'facturen', 'factuur', 'rechnung', 'rechnungen', 'facture', 'factures', 'lebenslauf', 'bewerbung', 'bewerbungen', 'loonbrief',
  'loonstrook', 'dossier', 'dossiers', 'verification', 'onboarding', 'applications', 'receipts',
]);

/** Words of what is meant to be seen by everybody. */
export const publicThings: ReadonlySet<string> = new Set([
  'avatar', 'avatars', 'photo', 'photos', 'picture', 'pictures', 'image', 'images', 'img', 'imgs', 'logo', 'logos', 'banner', 'banners', 'cover', 'covers', 'thumbnail', 'thumbnails', 'thumb', 'thumbs', 'icon', 'icons', 'asset', 'assets', 'gallery',
  'product', 'products', 'static', 'cdn', 'website', 'site', 'web', 'blog', 'post', 'posts', 'article', 'articles', 'listing', 'listings', 'theme', 'font', 'fonts', 'emoji', 'sticker', 'stickers', 'course', 'courses', 'template', 'templates',
  'brochure', 'catalog', 'catalogue', 'press', 'video', 'videos', 'podcast', 'sitemap',
]);

/** Words of middleware that asks who somebody is. */
export const gateWords: ReadonlySet<string> = new Set(['auth', 'authenticate', 'authenticated', 'authorize', 'authorise', 'authorized', 'protect', 'protected', 'guard', 'require', 'requires', 'ensure', 'verify', 'login', 'logged', 'session', 'admin', 'jwt', 'token', 'check', 'role', 'roles', 'permission', 'permissions', 'passport', 'private']);
