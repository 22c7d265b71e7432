import { testRule } from '../support/rule-tester.ts';

testRule('no-unhashed-ad-identifiers', {
  valid: [
    { name: 'hashed values', code: `fbq('init', '123', { em: sha256(user.email), ph: hash(user.phone), fn: hashedFirstName });` },
    { name: 'a value that is hashed above', code: `const em = createHash('sha256').update(user.email.trim().toLowerCase()).digest('hex');\nconst body = { event_name: 'Lead', user_data: { em: [em], ph: [user.phoneHash] } };` },
    { name: 'a hash that is awaited', code: `async function send() { const email = await sha256(customer.email); gtag('set', 'user_data', { sha256_email_address: email }); }` },
    { name: 'ids and browser identifiers', code: `const event = { event_name: 'Lead', user_data: { external_id: user.id, client_ip_address: req.ip, client_user_agent: userAgent, fbp, fbc } };` },
    { name: 'user_data of an own API', code: `await api.post('/accounts', { user_data: { email: user.email, first_name: user.firstName } });\nconst row = { userData: { email: user.email } };` },
    { name: 'an SDK that hashes itself', code: `import { UserData } from 'facebook-nodejs-business-sdk';\nconst userData = new UserData().setEmail(user.email).setPhone(user.phone);` },
    { name: 'short keys of something else', code: `const style = { em: size.em, ph: solution.ph, fn: callback, ln: Math.log(x) };\nconst unit = { em: user.fontSize };` },
    { name: 'values that the file does not show', code: `fbq('init', '123', { em: value, ph: other });\nttq.identify(identifiers);` },
    { name: 'an event without identifiers', code: `fbq('track', 'Purchase', { value: order.total, currency: 'EUR', content_ids: ids });\ngtag('event', 'conversion', { send_to: 'AW-1', transaction_id: order.id });` },
    { name: 'a masked value', code: `lintrk('setUserData', { email: maskEmail(user.email) });` },
    { name: 'a message through the same host', code: 'await fetch(`https://graph.facebook.com/v19.0/${phoneNumberId}/messages`, { method: "POST", body: JSON.stringify({ messaging_product: "whatsapp", to: customer.phone, text: { body } }) });' },
    { name: 'a function of the project with the name of a pixel', code: `const rdt = { init() {} };\nrdt.init('x', { em: user.email });` },
    { name: 'destructuring', code: `const { user_data: { em } } = event;\nconst { userData } = payload;` },
    { name: 'whole records, which have a rule of their own', code: `ttq.identify(user);` },
  ],
  invalid: [
    {
      name: 'advanced matching of Meta', messageId: 'unhashed', data: { fact: '`user.email` is an e-mail address', recipient: 'Meta Pixel / Conversions API', key: 'em' },
      code: `fbq('init', '123', { em: «user.email» });`,
    },
    {
      name: 'a hash function of the file', messageId: 'unhashed',
      suggestions: [{ messageId: 'hash', output: `import { sha256 } from './hash';\nfbq('init', '123', { em: sha256(user.email.trim().toLowerCase()) });` }],
      code: `import { sha256 } from './hash';\nfbq('init', '123', { em: «user.email» });`,
    },
    {
      name: 'createHash of the file', messageId: 'unhashed',
      suggestions: [{ messageId: 'hash', output: `import { createHash } from 'node:crypto';\nconst event = { event_name: 'Lead', user_data: { em: [createHash('sha256').update(lead.email.trim().toLowerCase()).digest('hex')] } };` }],
      code: `import { createHash } from 'node:crypto';\nconst event = { event_name: 'Lead', user_data: { em: [«lead.email»] } };`,
    },
    { name: 'Google user data', messageId: 'unhashed', code: `gtag('set', 'user_data', { email: «user.email», phone_number: «user.phone», address: { first_name: «user.firstName» } });` },
    { name: 'enhanced conversions', messageId: 'unhashed', code: `gtag('event', 'conversion', { send_to: 'AW-1', user_data: { email: «customer.email» } });\ndataLayer.push({ event: 'purchase', enhanced_conversion_data: { email: «customer.email» } });` },
    { name: 'TikTok', messageId: 'unhashed', code: `ttq.identify({ email: «user.email», phone_number: «user.phoneNumber» });` },
    { name: 'other pixels', messageId: 'unhashed', code: `pintrk('load', 'x', { em: «user.email» });\nsnaptr('init', 'x', { user_email: «user.email» });\nlintrk('setUserData', { email: «user.email» });\ntwq('event', 'x', { email_address: «user.email» });\nrdt('init', 'x', { email: «user.email» });\nwindow.uetq.push('set', { pid: { em: «user.email» } });` },
    { name: 'a normalised value', messageId: 'unhashed', code: `fbq('init', '123', { em: «customer.email».trim().toLowerCase() });` },
    { name: 'a value that is normalised above', messageId: 'unhashed', code: `const em = customer.email.toLowerCase();\nfbq('init', '123', { em: «em» });` },
    { name: 'a conversion that is sent to Meta', messageId: 'unhashed', code: 'await fetch(`https://graph.facebook.com/v19.0/${pixel}/events`, { method: "POST", body: JSON.stringify({ data: [{ event_name: "Purchase", user_data: { em: [«user.email»], ph: [hash(user.phone)] } }] }) });' },
    { name: 'a conversion that is built for a host that the file does not show', messageId: 'unhashed', code: `const event = { event_name: 'Lead', action_source: 'website', user_data: { email: «lead.email», lastName: «lead.lastName» } };\nawait client.post(url, event);` },
    { name: 'user data in a const', messageId: 'unhashed', code: `const user_data = { em: «user.email», client_user_agent: agent };\nconst event = { event_name: 'Lead', user_data };` },
    { name: 'an event of TikTok by its host', messageId: 'unhashed', code: `await axios.post('https://business-api.tiktok.com/open_api/v1.3/event/track/', { data: [{ event: 'Lead', user: { email: «user.email», external_id: user.id } }] });` },
    { name: 'a key that says hashed and a value that is not', messageId: 'unhashed', code: `const conversion = { conversionAction: action, userIdentifiers: [{ hashedEmail: «lead.email» }, { hashedPhoneNumber: sha256(lead.phone) }] };` },
    { name: 'a pixel by its package', messageId: 'unhashed', code: `import ReactPixel from 'react-facebook-pixel';\nReactPixel.init('123', { em: «user.email» });` },
  ],
});
