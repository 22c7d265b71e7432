const numbers = new Intl.NumberFormat('en-GB');

/** A number as it is read: `12,000`. */
export function shownNumber(value: number): string {
  return numbers.format(value);
}

/** A number of things: `1 file`, `12,000 files`. */
export function quantity(value: number, thing: string): string {
  return `${shownNumber(value)} ${thing}${value === 1 ? '' : 's'}`;
}
