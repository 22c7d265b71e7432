import { quantity, shownNumber } from './quantity.ts';
import type { Output } from './terminal.ts';

const silentFor = 1_000;
const refreshedEvery = 100;
const wipe = '\r\u001B[2K';

/** One line on standard error that says how far a long run is; nothing at all where nobody watches. */
export class Progress {
  readonly #output: Output;
  readonly #total: number;
  readonly #now: () => number;
  #next: number;
  #isShown = false;

  constructor(output: Output, total: number, now: () => number = Date.now) {
    this.#output = output;
    this.#total = total;
    this.#now = now;
    this.#next = now() + silentFor;
  }

  show(done: number, findings: number): void {
    if (!this.#output.isTTY || this.#now() < this.#next) return;
    this.#next = this.#now() + refreshedEvery;
    const text = `${shownNumber(done)} of ${quantity(this.#total, 'file')}, ${quantity(findings, 'finding')}`;
    // Some terminals say that they are 0 columns wide.
    const { columns = 0 } = this.#output;
    this.#output.write(wipe + text.slice(0, (columns > 0 ? columns : 80) - 1));
    this.#isShown = true;
  }

  /** Takes the line away, so that other text can be written in its place. */
  clear(): void {
    if (!this.#isShown) return;
    this.#output.write(wipe);
    this.#isShown = false;
  }
}
