import { namespace } from '../configs.ts';
import type { MachineReport, Notice, ToldRule } from '../formatters/findings.ts';
import { gitlabReport } from '../formatters/gitlab.ts';
import { sarifReport } from '../formatters/sarif.ts';
import { rules } from '../rules/index.ts';
import { paintFor } from './colours.ts';
import type { CheckOptions } from './options.ts';
import type { Outcome } from './outcome.ts';
import { jsonReport } from './report-json.ts';
import { stylishReport } from './report-stylish.ts';
import type { Report } from './report.ts';
import type { Terminal } from './terminal.ts';

const ruleAt = (id: string): ToldRule => rules[id.slice(namespace.length + 1)]?.meta.docs ?? {};

/** What was not looked at; a finding in it could be missing. */
function noticesOn({ unparsed, unreadable, crashed, tooLarge, withoutParser }: Outcome, noParser: string | undefined): Notice[] {
  const notices: Notice[] = [
    ...unparsed.map(({ filePath, line, column, reason }) => ({ level: 'error', text: `Parsing error: ${reason}`, filePath, line, column }) as const),
    ...unreadable.map(({ filePath, reason }) => ({ level: 'error', text: `Could not be read: ${reason}`, filePath }) as const),
    ...crashed.map(({ filePath, reason }) => ({ level: 'error', text: `A rule or a parser failed: ${reason}`, filePath }) as const),
    ...tooLarge.map((filePath) => ({ level: 'warning', text: 'Left out: over 10 MB.', filePath }) as const),
  ];
  if (noParser !== undefined) notices.push({ level: 'warning', text: `TypeScript files left out: ${withoutParser}, because ${noParser}.` });
  return notices;
}

function toldBy(report: MachineReport): Report {
  return {
    findings(file, text) {
      report.add(file, text);
      return '';
    },
    end: ({ exitCode, outcome, noParser }) => report.end({ exitCode, notices: noticesOn(outcome, noParser) }),
  };
}

/** The report in the format that was asked for. */
export function reportIn({ format, color }: CheckOptions, terminal: Terminal): Report {
  switch (format) {
    case 'stylish':
      return stylishReport(terminal.cwd, paintFor(color, terminal));
    case 'json':
      return jsonReport();
    case 'sarif':
      return toldBy(sarifReport(terminal.cwd, ruleAt));
    case 'gitlab':
      return toldBy(gitlabReport(terminal.cwd));
  }
}
