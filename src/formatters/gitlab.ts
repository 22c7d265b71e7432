import { createHash } from 'node:crypto';
import { Fingerprints } from './fingerprint.ts';
import { formatterOf, type MachineReport, type Notice } from './findings.ts';
import { pathInside } from './uri.ts';

type Severity = 'major' | 'minor';

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: Severity;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } };
}

const severityOf = (isError: boolean): Severity => (isError ? 'major' : 'minor');

/** A report in GitLab's code quality format. GitLab tells findings apart by the fingerprint alone, so the path is part of it. */
export function gitlabReport(cwd: string): MachineReport {
  const issues: Issue[] = [];
  const pathOf = (filePath: string): string => pathInside(cwd, filePath) ?? filePath.replaceAll('\\', '/');
  const fingerprintOf = (path: string, own: string): string => createHash('sha256').update(`${path}\0${own}`).digest('hex').slice(0, 32);

  const issueOf = ({ level, text, filePath = '', line = 1 }: Notice): Issue => {
    const path = pathOf(filePath);
    const begin = Math.max(line, 1);
    return { description: text, check_name: 'not-looked-at', fingerprint: fingerprintOf(path, `${text}:${line}`), severity: severityOf(level === 'error'), location: { path, lines: { begin, end: begin } } };
  };

  return {
    add({ filePath, messages }, text) {
      const path = pathOf(filePath);
      const fingerprints = new Fingerprints(filePath, text);
      for (const { ruleId, severity, message, line, endLine } of messages) {
        const rule = ruleId ?? '';
        issues.push({
          description: message,
          check_name: rule,
          fingerprint: fingerprintOf(path, fingerprints.of(rule, line)),
          severity: severityOf(severity === 2),
          location: { path, lines: { begin: line, end: endLine ?? line } },
        });
      }
    },
    end({ notices }) {
      return `${JSON.stringify([...issues, ...notices.filter(({ filePath }) => filePath !== undefined).map(issueOf)], null, 2)}\n`;
    },
  };
}

export default formatterOf(gitlabReport);
