import { testRule } from '../support/rule-tester.ts';

const openai = "import OpenAI from 'openai';\nconst openai = new OpenAI();\n";
const deepgram = "import { createClient } from '@deepgram/sdk';\nconst deepgram = createClient(key);\n";
const ask = (rest: string) => `await openai.responses.create({ model: 'gpt-5', input: \`About \${customer.email}\`${rest} });`;
const marked = (path: string, call: string) => call.replace(path, `«${path}»`);
const declared = (ai?: { noTraining: boolean; zeroRetention?: boolean }) => ({ recipients: [{ id: 'openai', ...(ai ? { ai } : {}) } as const] });
const decided = declared({ noTraining: true });
const chat = "openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: `Write to ${customer.firstName}` }] });";

testRule('require-llm-data-controls', {
  valid: [
    { name: 'a call that is not kept', code: `${openai}${ask(', store: false')}` },
    { name: 'a call without personal data', code: `${openai}await openai.responses.create({ model: 'gpt-5', input: 'Name three tulips' });` },
    { name: 'options that are not seen', code: `${openai}await openai.responses.create({ ...options, input: customer.email });` },
    { name: 'a value that is not seen', code: `${openai}${ask(', store: shouldStore')}` },
    { name: 'a register that says it keeps nothing', settings: declared({ noTraining: true, zeroRetention: true }), code: `${openai}${ask('')}` },
    { name: 'another create', code: "await prisma.responses.create({ data: { email: customer.email } });" },
    { name: 'a chat, which is not kept by itself', code: `${openai}${chat}` },
    { name: 'a model on own machines', settings: decided, code: "import OpenAI from 'openai';\nconst openai = new OpenAI({ baseURL: 'http://localhost:11434/v1' });\nawait openai.responses.create({ model: 'llama', input: customer.email });" },
    { name: 'a declared vendor', settings: decided, code: `${openai}${chat}` },
    { name: 'a declared vendor that gets nothing personal', settings: declared(), code: `${openai}openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: 'Name three tulips' }] });` },
    { name: 'the paid plan', code: "await fetch('https://api.deepl.com/v2/translate', { method: 'POST', body });" },
    { name: 'a text about the free plan', code: "const help = 'keys that end in :fx belong to https://api-free.deepl.com';" },
    { name: 'speech that is left out of training', code: `${deepgram}await deepgram.listen.prerecorded.transcribeUrl({ url }, { model: 'nova-3', mip_opt_out: true });` },
    { name: 'speech whose options are not seen', code: `${deepgram}await deepgram.listen.prerecorded.transcribeUrl({ url }, options);` },
    { name: 'a request to a router that denies', code: "await fetch('https://openrouter.ai/api/v1/chat/completions', { method: 'POST', body: JSON.stringify({ model, messages, provider: { data_collection: 'deny' } }) });" },
    { name: 'a router that denies', code: "import OpenAI from 'openai';\nconst openai = new OpenAI({ baseURL: 'https://openrouter.ai/api/v1' });\nawait openai.chat.completions.create({ model, messages, provider: { data_collection: 'deny' } });" },
  ],
  invalid: [
    { name: 'kept by default', code: `${openai}${marked('openai.responses.create', ask(''))}`, messageId: 'keptByDefault', data: { recipient: 'OpenAI', key: 'store', safe: 'false' }, suggestions: [{ messageId: 'switch', output: `${openai}${ask(', store: false')}` }] },
    { name: 'kept on purpose', code: `${openai}${ask(', store: «true»')}`, messageId: 'kept', suggestions: [{ messageId: 'switch', output: `${openai}${ask(', store: false')}` }] },
    { name: 'a chat that is kept on purpose', code: `${openai}await openai.chat.completions.create({ model, messages, store: «true» });`, messageId: 'kept', suggestions: 'parse' },
    { name: 'what somebody typed', code: `${openai}app.post('/ask', async (req, res) => {\n  const answer = await «openai.responses.create»({ model: 'gpt-5', input: req.body.message });\n  res.json({ text: answer.output_text });\n});`, messageId: 'keptByDefault', suggestions: 'parse' },
    { name: 'options in a constant', code: `${openai}const options = { model: 'gpt-5', input: customer.email };\nawait «openai.responses.create»(options);`, messageId: 'keptByDefault', suggestions: 'parse' },
    { name: 'a vendor whose use of data is not declared', settings: declared(), code: `${openai}${chat.replace('customer.firstName', '«customer.firstName»')}`, messageId: 'undeclared', data: { recipient: 'OpenAI', id: 'openai' } },
    { name: 'a vendor that trains on them', settings: declared({ noTraining: false }), code: `${openai}${chat.replace('customer.firstName', '«customer.firstName»')}`, messageId: 'training' },
    { name: 'kept, though not trained on', settings: decided, code: `${openai}${marked('openai.responses.create', ask(''))}`, messageId: 'keptByDefault', suggestions: 'parse' },
    { name: 'the free plan of a translator', code: "await fetch(«'https://api-free.deepl.com/v2/translate'», { method: 'POST', body });", messageId: 'plan', data: { host: 'api-free.deepl.com', recipient: 'DeepL', paid: 'api.deepl.com' } },
    { name: 'the free plan as an option', code: "import * as deepl from 'deepl-node';\nnew deepl.Translator(key, { serverUrl: «'https://api-free.deepl.com'» });", messageId: 'plan' },
    { name: 'speech that is used by default', code: `${deepgram}await «deepgram.listen.prerecorded.transcribeUrl»({ url }, { model: 'nova-3' });`, messageId: 'usedByDefault', data: { recipient: 'Deepgram', key: 'mip_opt_out', safe: 'true' }, suggestions: [{ messageId: 'switch', output: `${deepgram}await deepgram.listen.prerecorded.transcribeUrl({ url }, { model: 'nova-3', mip_opt_out: true });` }] },
    { name: 'a request to a router that may collect', code: "await fetch('https://openrouter.ai/api/v1/chat/completions', { method: 'POST', body: JSON.stringify({ model, messages, provider: { data_collection: «'allow'» } }) });", messageId: 'used', suggestions: 'parse' },
    { name: 'a request that is kept on purpose', code: "await axios.post('https://api.openai.com/v1/responses', { model, store: «true», input: customer.email });", messageId: 'kept', suggestions: 'parse' },
    { name: 'a router that may collect', code: "import OpenAI from 'openai';\nconst openai = new OpenAI({ baseURL: 'https://openrouter.ai/api/v1' });\nawait openai.chat.completions.create({ model, messages, provider: { data_collection: «'allow'» } });", messageId: 'used', suggestions: 'parse' },
  ],
});
