import { linesOf } from './sample.mjs';
import { roundsOf } from './rounds.mjs';

const empty = {};

const repeated = (make) => (size) => Array.from({ length: size }, (_, index) => make(index)).join('\n');

/** Files of any size in the shapes on which linters go superlinear. */
const shapes = {
  'log calls': repeated((i) => `logger.info('customer ' + customer.email, { id: ${i}, phone: user.phone });`),
  requests: repeated((i) => `fetch('http://shop-${i}.example.com/api', { body: JSON.stringify(user${i % 7}) });`),
  'constants, each of the one before': (size) => `const a0 = user.email;\n${repeated((i) => `const a${i + 1} = a${i};`)(size)}\nconsole.log(a${size});`,
  'one variable, assigned again and again': (size) => `let user;\n${repeated((i) => `user = { email, n: ${i} }; console.log(user);`)(size)}`,
  'properties of one object': (size) => `const o = {\n${repeated((i) => `  email${i}: user.email,`)(size)}\n};\nconsole.log(o);`,
  'uses of one client': (size) => `const client = axios.create({ baseURL });\n${repeated((i) => `client.post('/x/${i}', user);`)(size)}`,
  'functions with parameters': repeated((i) => `function f${i}(customer, req) { const { email } = customer; log.info(email, req.body); return f${i - 1}; }`),
  strings: repeated((i) => `const label${i} = 'Some text for the screen, number ${i}';`),
};

/** A CommonJS file as Node runs it, so that many fit into one. */
function asFunction({ text }) {
  return `;(async function (require, module, exports) {\n${text.replace(/^#!.*/u, '')}\n})();`;
}

/** CommonJS that people wrote: rules leave generated files alone. */
function isPlain({ path, text }) {
  return path.endsWith('.js') && !/^\s*(?:import|export)\b|generated|DO NOT/imu.test(text) && text.length / text.split('\n').length < 200;
}

function addedTo(file, contender, rounds) {
  const times = roundsOf([file], [empty, contender], { rounds });
  // The least disturbed round of each: the difference of two large numbers is small.
  const leastOf = (index) => Math.min(...times.map((round) => round[index].rest));
  return Math.max(0, leastOf(1) - leastOf(0));
}

/** What rules add in a file, and in one twice as large: for each shape, and for real code. */
export function growthOf(contender, { files, parses, rounds, size }) {
  const plain = files.filter((file) => isPlain(file) && parses({ path: file.path, text: asFunction(file) }));
  const all = {
    ...shapes,
    'real code': (count) => (count === size ? plain : [...plain, ...plain]).map(asFunction).join('\n'),
  };
  return Object.entries(all).map(([shape, make]) => {
    const [once, twice] = [size, size * 2].map((count) => ({ path: 'a.js', text: make(count) }));
    const [half, whole] = [addedTo(once, contender, rounds), addedTo(twice, contender, rounds)];
    // A quarter and ten milliseconds for noise; what is quadratic costs four times as much.
    return { shape, lines: linesOf([twice]), half, whole, isSteep: whole > half * 2.5 + 10 };
  });
}
