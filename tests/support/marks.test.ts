import { describe, expect, it } from 'vitest';
import { locationOf, markedCodeOf, spanOf, withMarks } from './marks.ts';

describe('marks', () => {
  it('are taken out of the code', () => {
    expect(markedCodeOf('log(«user.email», «name»)')).toEqual({
      code: 'log(user.email, name)',
      spans: [
        { start: 4, end: 14 },
        { start: 16, end: 20 },
      ],
    });
  });

  it.each([
    ['none', 'log(1)'],
    ['one', 'log(«x»)'],
    ['side by side', '«a»«b»'],
    ['nested', 'f(«g(«x»)»)'],
    ['nested with the same start', '««a».b»'],
    ['nested with the same end', '«a.«b»»'],
    ['empty, between two others', '«a»«»«b»'],
    ['over two lines', 'f(«{\n  a,\n}»)'],
  ])('come back where they were: %s', (_, text) => {
    const { code, spans } = markedCodeOf(text);
    expect(withMarks(code, spans)).toBe(text);
  });

  it.each([
    ['\n', 'a\nb.«c»'],
    ['\r\n', 'a\r\nb.«c\r\nd»'],
    ['line separator', 'a\u2028«b»'],
  ])('become lines and columns and back: %s', (_, text) => {
    const { code, spans } = markedCodeOf(text);
    expect(spans.map((span) => spanOf(code, locationOf(code, span)))).toEqual(spans);
  });

  it('count lines and columns from 1', () => {
    expect(locationOf('a\nb.c', { start: 4, end: 5 })).toEqual({ line: 2, column: 3, endLine: 2, endColumn: 4 });
  });

  it.each(['«a', 'a»', '«a»»'])('must pair: %s', (text) => {
    expect(() => markedCodeOf(text)).toThrow(/without its/u);
  });
});
