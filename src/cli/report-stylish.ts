import { isAbsolute, relative } from 'node:path';
import type { Paint } from './colours.ts';
import type { FileFindings, Unparsed } from './outcome.ts';
import { quantity, shownNumber } from './quantity.ts';
import type { Finished, Report } from './report.ts';
import { rulesIn, type RuleSummary } from './rule-summary.ts';

/** Longer lists hide what matters; the JSON report has them whole. */
const longestList = 20;

/** A path as a terminal turns it into a link: relative, unless it leads out of the working directory. */
function shownPath(cwd: string, path: string): string {
  const inside = relative(cwd, path);
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? path : inside;
}

function findingsOf({ filePath, messages }: FileFindings, cwd: string, paint: Paint): string {
  const positions = messages.map(({ line, column }) => `${line}:${column}`);
  const width = Math.max(...positions.map(({ length }) => length));
  const lines = messages.map(({ severity, message, ruleId }, index) => {
    const level = severity === 2 ? paint('red', 'error  ') : paint('yellow', 'warning');
    return `  ${paint('dim', (positions[index] ?? '').padStart(width))}  ${level}  ${message}  ${paint('dim', ruleId ?? '')}`;
  });
  return `${paint('underline', shownPath(cwd, filePath))}\n${lines.join('\n')}\n\n`;
}

function summaryOf(rules: readonly RuleSummary[], paint: Paint): string {
  if (rules.length === 0) return '';
  const width = Math.max(...rules.map(({ count }) => shownNumber(count).length));
  const indent = ' '.repeat(width + 4);
  const lines = rules.map(({ rule, count, description, articles, url }) =>
    [
      `  ${paint('bold', shownNumber(count).padStart(width))}  ${paint('bold', rule)}  ${description}`,
      `${indent}GDPR Art. ${articles.join(', ')}`,
      `${indent}${paint('cyan', url)}`,
    ].join('\n'),
  );
  return `${paint('bold', 'By rule')}\n${lines.join('\n')}\n\n`;
}

function listed(title: string, lines: readonly string[], paint: Paint): string {
  if (lines.length === 0) return '';
  const shown = lines.slice(0, longestList);
  if (lines.length > shown.length) shown.push(`and ${shownNumber(lines.length - shown.length)} more`);
  return `${paint('bold', title)}\n${shown.map((line) => `  ${line}\n`).join('')}\n`;
}

function timeOf(milliseconds: number): string {
  return milliseconds < 60_000 ? `${(milliseconds / 1000).toFixed(1)} s` : `${Math.floor(milliseconds / 60_000)} min ${Math.round((milliseconds % 60_000) / 1000)} s`;
}

function totalsOf({ config, quiet, outcome, milliseconds }: Finished, paint: Paint): string {
  const { linted, errors, warnings, suppressed } = outcome;
  if (linted === 0) return `${paint('yellow', 'Nothing was linted.')} ${paint('dim', timeOf(milliseconds))}\n`;
  const found = `${quantity(errors, 'error')}, ${quantity(warnings, 'warning')}${quiet && warnings > 0 ? ' (not shown)' : ''}`;
  const colour = errors > 0 ? 'red' : warnings > 0 ? 'yellow' : 'green';
  const result = errors + warnings === 0 ? 'No findings' : found;
  const silenced = suppressed > 0 ? `, ${shownNumber(suppressed)} switched off by comments` : '';
  return `${paint(colour, result)} in ${quantity(linted, 'file')} (${config})${silenced}. ${paint('dim', timeOf(milliseconds))}\n`;
}

/** The report for people: findings by file as they come, then what needs attention, then the rules and the totals. */
export function stylishReport(cwd: string, paint: Paint): Report {
  const at = (path: string): string => shownPath(cwd, path);
  const positionOf = ({ filePath, line, column }: Unparsed): string => `${at(filePath)}:${line}:${column}`;
  return {
    findings: (file) => findingsOf(file, cwd, paint),
    end(run) {
      const { unparsed, unreadable, crashed, tooLarge, byRule } = run.outcome;
      return [
        listed(
          `${quantity(unparsed.length, 'file')} could not be parsed`,
          unparsed.map((file) => `${positionOf(file)}  ${file.reason}`),
          paint,
        ),
        listed(
          `${quantity(unreadable.length, 'file')} could not be read`,
          unreadable.map(({ filePath, reason }) => `${at(filePath)}  ${reason}`),
          paint,
        ),
        listed(
          `${quantity(crashed.length, 'file')} made a rule or a parser fail: please report it`,
          crashed.map(({ filePath, reason }) => `${at(filePath)}  ${reason}`),
          paint,
        ),
        listed(`${quantity(tooLarge.length, 'file')} over 10 MB left out`, tooLarge.map(at), paint),
        summaryOf(rulesIn(byRule), paint),
        totalsOf(run, paint),
      ].join('');
    },
  };
}
