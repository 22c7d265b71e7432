const spans: readonly (readonly [number, string])[] = [
  [365 * 86_400, 'year'],
  [86_400, 'day'],
  [3_600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
];

/** A length of time as a sentence says it: "12 hours", "10 years". */
export function spanOfTime(seconds: number): string {
  if (!Number.isFinite(seconds)) return 'ever';
  // Up to two years, days say more than a rounded year.
  const [size, name] = spans.find(([length, unit]) => seconds >= (unit === 'year' ? 2 * length : length)) ?? [1, 'second'];
  const amount = Math.round(seconds / size);
  return `${String(amount)} ${name}${amount === 1 ? '' : 's'}`;
}
