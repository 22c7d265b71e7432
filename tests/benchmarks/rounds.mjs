import { timeOf } from './lint.mjs';

export function medianOf(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const divisorOf = (a, b) => (b === 0 ? a : divisorOf(b, a % b));

/** How far from one contender to the next, another in each turn: nobody always follows the same neighbour and finds what that one left in the caches. */
function strideOf(turn, count) {
  const strides = Array.from({ length: count }, (_, index) => index + 1).filter((stride) => divisorOf(stride, count) === 1);
  return strides[(turn * 3) % strides.length];
}

function roundOf(files, contenders, turn) {
  const stride = strideOf(turn, contenders.length);
  const sums = contenders.map(() => ({ parse: 0, rest: 0 }));
  files.forEach((file, at) => {
    // Everyone is first as often as last: nobody pays for what another left to the garbage collector.
    for (let step = 0; step < contenders.length; step += 1) {
      const index = (at + turn + step * stride) % contenders.length;
      const { parse, rest } = timeOf(file, contenders[index]);
      sums[index].parse += parse;
      sums[index].rest += rest;
    }
  });
  return sums;
}

/** Lints files under every contender, in turns, after a round that counts for nothing: the times of each round. */
export function roundsOf(files, contenders, { rounds, onRound = () => {} }) {
  roundOf(files, contenders, 0);
  return Array.from({ length: rounds }, (_, turn) => {
    onRound(turn + 1, rounds);
    return roundOf(files, contenders, turn);
  });
}
