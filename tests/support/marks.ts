/** A stretch of code, as offsets into it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface MarkedCode {
  readonly code: string;
  /** In the order in which the marks open. */
  readonly spans: readonly Span[];
}

/** A place as ESLint tells it: lines and columns count from 1. */
export interface Location {
  readonly line: number;
  readonly column: number;
  readonly endLine?: number | undefined;
  readonly endColumn?: number | undefined;
}

const lineBreak = /\r\n|[\r\n\u2028\u2029]/gu;

/** Code without its «marks», and the spans that they mark. Marks may nest. */
export function markedCodeOf(text: string): MarkedCode {
  let code = '';
  const spans: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  for (const [piece] of text.matchAll(/[«»]|[^«»]+/gu)) {
    if (piece === '«') {
      const span = { start: code.length, end: -1 };
      spans.push(span);
      open.push(span);
    } else if (piece === '»') {
      const span = open.pop();
      if (!span) throw new Error(`A » without its « in: ${text}`);
      span.end = code.length;
    } else code += piece;
  }
  if (open.length > 0) throw new Error(`A « without its » in: ${text}`);
  return { code, spans };
}

/** Code with «marks» around each span: the inverse of `markedCodeOf`. */
export function withMarks(code: string, spans: readonly Span[]): string {
  const marks = spans.flatMap(({ start, end }, index) => [
    { at: start, mark: '«', rank: start === end ? 1 : 2, order: index, length: -(end - start) },
    { at: end, mark: '»', rank: start === end ? 1 : 0, order: start === end ? index : -index, length: end - start },
  ]);
  // Where marks meet: close the inner ones first, open the outer ones first.
  marks.sort((a, b) => a.at - b.at || a.rank - b.rank || a.length - b.length || a.order - b.order);
  let marked = '';
  let from = 0;
  for (const { at, mark } of marks) {
    marked += code.slice(from, at) + mark;
    from = at;
  }
  return marked + code.slice(from);
}

function lineStartsOf(code: string): number[] {
  return [0, ...Array.from(code.matchAll(lineBreak), (found) => found.index + found[0].length)];
}

/** The span of a place in this code; without an end it is empty. */
export function spanOf(code: string, { line, column, endLine, endColumn }: Location): Span {
  const starts = lineStartsOf(code);
  const offset = (atLine: number, atColumn: number) => (starts[atLine - 1] ?? code.length) + atColumn - 1;
  return { start: offset(line, column), end: offset(endLine ?? line, endColumn ?? column) };
}

/** The place of a span in this code. */
export function locationOf(code: string, { start, end }: Span): Required<Location> {
  const starts = lineStartsOf(code);
  const place = (offset: number) => {
    const line = starts.findLastIndex((each) => each <= offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
  const from = place(start);
  const to = place(end);
  return { ...from, endLine: to.line, endColumn: to.column };
}
