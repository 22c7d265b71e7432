import type { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';
import { rules } from '../../src/rules/index.ts';
import { messagesOf } from '../support/lint.ts';
import { hostileFiles } from './hostile-code.ts';

const all = { plugins: { 'gdpr-api': plugin }, rules: plugin.configs.all[0]?.rules ?? {} };
const secondsAllowed = 5;

function secondsOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

describe('all rules at once', () => {
  it('are turned on here', () => {
    expect(Object.keys(all.rules).sort()).toEqual(Object.keys(rules).map((name) => `gdpr-api/${name}`));
  });

  it.each(hostileFiles)('survive $name', (file) => {
    let messages: Linter.LintMessage[] = [];
    const withRules = secondsOf(() => {
      messages = messagesOf(file, all);
    });
    // A file that the parser does not read would test nothing.
    expect(messages.find(({ fatal }) => fatal)?.message).toBeUndefined();
    if (withRules < secondsAllowed) return;
    const bare = secondsOf(() => messagesOf(file, {}));
    expect(withRules - bare, `${String(withRules)} s of processor time, ${String(bare)} s without rules`).toBeLessThan(secondsAllowed);
  });
});
