/** Whether a module is one of a list, or below one: `posthog-js/react` for `posthog-js`, `@sentry/node` for `@sentry/*`. */
export function isModuleOf(module: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => (pattern.endsWith('*') ? module.startsWith(pattern.slice(0, -1)) : module === pattern || module.startsWith(`${pattern}/`)));
}

/** The name of the package that a module belongs to: `@scope/name`, `name`. */
export function packageOf(module: string): string {
  const [first = '', second = ''] = module.split('/', 2);
  return first.startsWith('@') ? `${first}/${second}` : first;
}
