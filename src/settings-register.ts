import type { GdprSettings } from './settings-definition.ts';

/** Gives back a register as it is, so that an editor completes and checks it while it is written; the plugin checks it again when it lints. */
export function defineRegister(register: GdprSettings): GdprSettings {
  return register;
}
