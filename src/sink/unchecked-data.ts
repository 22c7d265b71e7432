import type { DataValue } from '../source/data-file.ts';
import { foldedName, uncheckedValuesOf } from './unchecked-option.ts';

/** A setting of a JSON or YAML file that leaves certificates unchecked. */
export interface UncheckedData {
  readonly shown: string;
  /** It is a variable that decides for a whole process. */
  readonly isProcess: boolean;
}

const variable = /^[A-Z][A-Z\d_]*$/u;

/** Variables are texts: `DB_SSL__REJECT_UNAUTHORIZED: "false"`. */
function isUncheckedVariable(name: string, value: DataValue['value']): boolean {
  return foldedName(name).endsWith('rejectunauthorized') && /^(?:false|0)$/u.test(String(value));
}

/** What a value of a JSON or YAML file leaves unchecked. */
export function uncheckedDataAt({ name, value, keys }: DataValue): UncheckedData | undefined {
  const known = uncheckedValuesOf(name);
  const isProcess = variable.test(name) || name.startsWith('npm_');
  const isUnchecked = known?.values.includes(value) ?? false;
  if (!isUnchecked && !(isProcess && isUncheckedVariable(name, value))) return undefined;
  if (keys.some((key) => key === 'properties' || key === 'default' || key === 'examples')) return undefined;
  return { shown: isProcess ? `${name}=${String(value)}` : `${name}: ${String(value)}`, isProcess };
}
