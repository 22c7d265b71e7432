import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commandOf } from '../../src/cli/options.ts';
import { recipeIn } from '../support/recipes.ts';

/** What a recipe runs of this package, as the command line reads it, and where its output goes. */
function commandIn(script: string) {
  const [, args = '', output = ''] = /^npx eslint-plugin-gdpr-api (.+?) > (\S+)$/u.exec(script) ?? [];
  return { command: commandOf(args.split(' ')), output };
}

describe('the recipes in README.md', () => {
  it('GitHub uploads the SARIF that the command writes, findings or not', () => {
    interface Step {
      uses?: string;
      run?: string;
      if?: string;
      with?: Record<string, unknown>;
    }
    const workflow = parse(recipeIn('.github/workflows/privacy.yml')) as { permissions: Record<string, string>; jobs: Record<string, { steps: Step[] }> };
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
    const upload = steps.find(({ uses }) => uses?.startsWith('github/codeql-action/upload-sarif@'));
    const { command, output } = commandIn(steps.find(({ run }) => run?.includes('--format'))?.run ?? '');
    expect(command).toMatchObject({ name: 'check', options: { format: 'sarif' } });
    expect(upload).toMatchObject({ if: '${{ !cancelled() }}', with: { sarif_file: output } });
    expect(workflow.permissions['security-events']).toBe('write');
  });

  it('GitLab takes the report that the command writes, findings or not', () => {
    const jobs = parse(recipeIn('.gitlab-ci.yml')) as Record<string, { script: string[]; artifacts: { when: string; reports: { codequality: string } } }>;
    const [job] = Object.values(jobs);
    const { command, output } = commandIn(job?.script.at(-1) ?? '');
    expect(command).toMatchObject({ name: 'check', options: { format: 'gitlab' } });
    expect(job?.artifacts).toEqual({ when: 'always', reports: { codequality: output } });
  });

  it.each(['turbo.json', 'nx.json', '.oxlintrc.json'])('%s is JSON', (file) => {
    expect(() => JSON.parse(recipeIn(file)) as unknown).not.toThrow();
  });
});
