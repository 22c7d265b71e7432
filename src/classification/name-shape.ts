/** `API_KEY`, `EMAIL`: what is written once and is the value of nobody. */
export function isConstantName(name: string): boolean {
  return /^[A-Z][A-Z0-9_]*$/u.test(name);
}

/** `User`, `ApiKeys`: classes, components and models, wherever they come from. */
export function isClassName(name: string): boolean {
  return /^[A-Z][a-z]/u.test(name) || /^[A-Z]{2,}[a-z]/u.test(name);
}

/** Names of functions: `setEmail`, `getUser`, `handlePhone`. */
export const functionName = /^(?:set|get|fetch|load|find|lookup|resolve|retrieve|parse|extract|handle|use|on)[A-Z]/u;
