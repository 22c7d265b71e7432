import { rememberedOfFile, type FileContext } from '../context.ts';

/** Lists of words that files are asked for; known once all modules are loaded. */
const asked: (readonly string[] | (() => readonly string[]))[] = [];

/**
 * One automaton for the words of all lists, so that a file is read once, whoever asks (Aho and Corasick, 1975).
 * States near the root, where reading mostly is, have a whole row; the others try one class after the other, so that all of it
 * stays in the cache of a processor, which each file finds filled with the parser's things.
 */
interface Automaton {
  /** How many lists it knows. */
  readonly lists: number;
  /** The class of each character up to `highest`; all that stand in no word share class 0. */
  readonly classOf: Uint8Array;
  readonly classes: number;
  /** The next state for a state with a row times `classes` plus the class of a character. */
  readonly next: Uint16Array;
  /** States from here on have no row. */
  readonly firstTrial: number;
  /** For a state without a row: the class that it tries, … */
  readonly tried: Uint8Array;
  /** … the next state where that is the class, … */
  readonly then: Uint16Array;
  /** … and the state to go on from with the same character where it is not. */
  readonly otherwise: Uint16Array;
  /** States from here on end a word, up to those that only try further. */
  readonly firstEnd: number;
  /** The lists whose words end at such a state, by its index; none for those that only try further. */
  readonly ends: readonly (readonly number[])[];
}

const highest = 0x2_00;

interface Draft {
  readonly children: Map<number, Draft>;
  readonly lists: Set<number>;
  readonly depth: number;
  fail?: Draft;
  id: number;
}

const draft = (depth: number): Draft => ({ children: new Map(), lists: new Set(), depth, id: 0 });

function classesOf(words: readonly string[]): { classOf: Uint8Array; classes: number } {
  const byLetter = new Map([...new Set(words.join(''))].map((letter, index) => [letter, index + 1] as const));
  const classOf = new Uint8Array(highest);
  for (let code = 0; code < highest; code += 1) {
    const [letter = ''] = String.fromCharCode(code).toLowerCase().normalize('NFD');
    classOf[code] = byLetter.get(letter) ?? 0;
  }
  return { classOf, classes: byLetter.size + 1 };
}

function trieOf(lists: readonly (readonly string[])[], classOf: Uint8Array): Draft {
  const root = draft(0);
  for (const [index, words] of lists.entries()) {
    for (const word of words) {
      let at = root;
      for (let place = 0; place < word.length; place += 1) {
        const step = classOf[word.charCodeAt(place)] ?? 0;
        const child = at.children.get(step) ?? draft(at.depth + 1);
        at.children.set(step, child);
        at = child;
      }
      at.lists.add(index);
    }
  }
  return root;
}

/** The states in the order of their depth, each with the state of its longest other ending. */
function linked(root: Draft): readonly Draft[] {
  const order: Draft[] = [root];
  for (const at of order) {
    for (const [step, child] of at.children) {
      let back = at.fail;
      while (back && !back.children.has(step)) back = back.fail;
      child.fail = back?.children.get(step) ?? root;
      for (const list of child.fail.lists) child.lists.add(list);
      order.push(child);
    }
  }
  return order;
}

/** No character has this class. */
const noClass = 0xff;

/** What states without a row try: a state tries its first child, and states that stand for nothing else its further ones. */
function trialsOf(states: readonly Draft[], first: number): Pick<Automaton, 'tried' | 'then' | 'otherwise'> {
  const tried: number[] = [];
  const then: number[] = [];
  const otherwise: number[] = [];
  let spare = first + states.length;
  for (const { id, fail, children } of states) {
    let at = id - first;
    const open = [...children];
    do {
      const [step = noClass, child] = open.pop() ?? [];
      tried[at] = step;
      then[at] = child?.id ?? 0;
      otherwise[at] = open.length > 0 ? spare : (fail?.id ?? 0);
      at = spare - first;
      spare += open.length > 0 ? 1 : 0;
    } while (open.length > 0);
  }
  if (spare > 0x1_00_00) throw new Error(`The words that rules look for make ${spare} states, and there is room for 65,536.`);
  return { tried: Uint8Array.from(tried), then: Uint16Array.from(then), otherwise: Uint16Array.from(otherwise) };
}

const deepestRow = 2;

function automatonOf(lists: readonly (readonly string[])[]): Automaton {
  const { classOf, classes } = classesOf(lists.flat());
  const order = linked(trieOf(lists, classOf));
  const [open, ending] = [order.filter((each) => each.lists.size === 0), order.filter((each) => each.lists.size > 0)];
  const withRow = open.filter(({ depth }) => depth <= deepestRow);
  const trying = [...open.filter(({ depth }) => depth > deepestRow), ...ending];
  for (const [id, each] of [...withRow, ...trying].entries()) each.id = id;
  const next = new Uint16Array(withRow.length * classes);
  // A state comes after its longest other ending, whose row is full by then.
  for (const { id, fail, children } of withRow) {
    const row = id * classes;
    if (fail) for (let step = 0; step < classes; step += 1) next[row + step] = stepFrom(fail, step).id;
    for (const [step, child] of children) next[row + step] = child.id;
  }
  return { lists: lists.length, classOf, classes, next, firstTrial: withRow.length, ...trialsOf(trying, withRow.length), firstEnd: open.length, ends: ending.map((each) => [...each.lists]) };
}

/** The state that a state goes to with a class of character. */
function stepFrom(from: Draft, step: number): Draft {
  let at = from;
  while (at.fail && !at.children.has(step)) at = at.fail;
  return at.children.get(step) ?? at;
}

let automaton: Automaton | undefined;

function mentionedIn(text: string, { lists, classOf, classes, next, firstTrial, tried, then, otherwise, firstEnd, ends }: Automaton): Uint8Array {
  const found = new Uint8Array(lists);
  let left = lists;
  let state = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const step = code < highest ? (classOf[code] as number) : 0;
    while (state >= firstTrial && tried[state - firstTrial] !== step) state = otherwise[state - firstTrial] as number;
    state = state < firstTrial ? (next[state * classes + step] as number) : (then[state - firstTrial] as number);
    if (state < firstEnd) continue;
    for (const list of ends[state - firstEnd] as readonly number[]) {
      if (found[list] === 1) continue;
      found[list] = 1;
      left -= 1;
      if (left === 0) return found;
    }
  }
  return found;
}

const answer = rememberedOfFile(({ sourceCode: { text } }): Uint8Array => {
  if (automaton?.lists !== asked.length) automaton = automatonOf(asked.map((words) => (typeof words === 'function' ? words() : words)));
  return mentionedIn(text, automaton);
});

/**
 * Makes the question whether the text of a file holds one of some words, in upper or lower case and inside other words, too.
 * All such questions are answered by reading the file once, so that a rule that has nothing to look for in a file costs nothing there.
 *
 * @param words in lower case and without accents, which stand for every case and accent; a function where they are many
 */
export function mentioning(words: readonly string[] | (() => readonly string[])): (context: FileContext) => boolean {
  const list = asked.push(words) - 1;
  return (context) => answer(context)[list] === 1;
}
