/** Whether a module is the project's own by the way it is named: `./posthog`, `@/lib/analytics`, `~/utils`, `#telemetry`, `src/tracking`. */
export function isOwnModule(module: string): boolean {
  return /^(?:\.{1,2}(?:\/|$)|[@~#$]\/|[~#]|\/|(?:src|app|lib|utils|services|helpers|components|hooks|server|client|shared|common)\/|@(?:app|lib|src|utils|shared|common|core|server|services|helpers|hooks|modules|packages)\/)/u.test(module);
}
