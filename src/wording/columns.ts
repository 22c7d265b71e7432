const most = 4;

/** "`role`", "`role` and `isAdmin`", "`a`, `b`, `c`, `d` and others"; `last` stands behind the columns as it is. */
export function columnList(names: readonly string[], last?: string): string {
  const shown = names.slice(0, most).map((name) => `\`${name}\``);
  const all = [...shown, ...(names.length > most ? ['others'] : []), ...(last === undefined ? [] : [last])];
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}
