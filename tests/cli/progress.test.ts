import { describe, expect, it } from 'vitest';
import { Progress } from '../../src/cli/progress.ts';

function watched(isTTY: boolean) {
  const written: string[] = [];
  const clock = { now: 0 };
  const output = { isTTY, columns: 40, write: (text: string) => written.push(text) };
  return { written, clock, progress: new Progress(output, 24_000, () => clock.now) };
}

const wipe = '\r\u001B[2K';

describe('the progress line', () => {
  it('shows nothing in the first second', () => {
    const { written, clock, progress } = watched(true);
    clock.now = 999;
    progress.show(10, 0);
    progress.clear();
    expect(written).toEqual([]);
  });

  it('then shows how far the run is, ten times a second at most, and goes away', () => {
    const { written, clock, progress } = watched(true);
    for (const [now, done] of [[1_000, 1_200], [1_050, 1_300], [1_100, 1_400]] as const) {
      clock.now = now;
      progress.show(done, 1);
    }
    progress.clear();
    progress.clear();
    expect(written).toEqual([`${wipe}1,200 of 24,000 files, 1 finding`, `${wipe}1,400 of 24,000 files, 1 finding`, wipe]);
  });

  it('fits into one line', () => {
    const { written, clock, progress } = watched(true);
    clock.now = 1_000;
    progress.show(20_000, 1_234_567);
    expect(written.join('').slice(wipe.length)).toBe('20,000 of 24,000 files, 1,234,567 findi');
  });

  it('shows nothing where nobody watches', () => {
    const { written, clock, progress } = watched(false);
    clock.now = 60_000;
    progress.show(10, 0);
    progress.clear();
    expect(written).toEqual([]);
  });
});
