import { describe, expect, it } from 'vitest';
import { importsOf, lawsBrokenBy } from './layers.ts';
import { sourceFiles } from './source-files.ts';

describe('the architecture', () => {
  it('holds in src', () => {
    const files = sourceFiles();
    expect(files.flatMap(importsOf).length).toBeGreaterThan(0);
    expect(lawsBrokenBy(files)).toEqual([]);
  });

  it.each([
    ['a later layer', 'src/source/leaves.ts', "import { sinkAt } from '../sink/sinks.ts';", /source comes before sink/u],
    ['a later layer, for a type', 'src/context.ts', "import type { S } from './settings.ts';", /context comes before settings/u],
    ['a later layer, by re-export', 'src/settings.ts', "export * from './source/leaves.ts';", /settings comes before source/u],
    ['a later layer, lazily', 'src/sink/log.ts', "const x = () => import('../rules/a.ts');", /sink comes before rules/u],
    ['a package into knowledge', 'src/knowledge/terms.ts', "import { parse } from 'espree';", /needs no package/u],
    ['a rule into a rule', 'src/rules/a.ts', "import b from './b.ts';", /a rule imports no rule/u],
    ['TypeScript at run time', 'src/source/types.ts', "import ts from 'typescript';", /at run time/u],
    ['typescript-eslint at run time', 'src/create-rule.ts', "import { type X } from '@typescript-eslint/utils';", /at run time/u],
    ['typescript-eslint by require', 'src/cli/lint.ts', "const p = require('@typescript-eslint/parser');", /at run time/u],
    ['a file outside src', 'src/index.ts', "import meta from '../package.json' with { type: 'json' };", /not in src/u],
    ['from a place that is no layer', 'src/utils/text.ts', '', /in no layer/u],
  ])('forbids importing %s', (_, path, text, broken) => {
    expect(lawsBrokenBy([{ path, text }])).toEqual([expect.stringMatching(broken)]);
  });

  it.each([
    ['an earlier layer', 'src/sink/log.ts', "import { a } from '../source/callee.ts';"],
    ['its own layer', 'src/settings.ts', "import { a } from './settings-schema.ts';"],
    ['types of typescript-eslint', 'src/context.ts', "import type { TSESTree } from '@typescript-eslint/utils';"],
    ['rules into their index', 'src/rules/index.ts', "import a from './a.ts';"],
    ['a package that runs', 'src/source/binding.ts', "import { findVariable } from '@eslint-community/eslint-utils';"],
    ['nothing, in a string', 'src/knowledge/a.ts', 'export const code = "import x from \'typescript\'";'],
  ])('allows importing %s', (_, path, text) => {
    expect(lawsBrokenBy([{ path, text }])).toEqual([]);
  });
});
