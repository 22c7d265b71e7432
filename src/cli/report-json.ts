import type { FileFindings } from './outcome.ts';
import type { Report } from './report.ts';
import { rulesIn } from './rule-summary.ts';

/** The report for programs: one object, findings in ESLint's own shape without the source. */
export function jsonReport(): Report {
  const files: FileFindings[] = [];
  return {
    findings(file) {
      files.push(file);
      return '';
    },
    end({ config, outcome, milliseconds, noParser }) {
      const { linted, errors, warnings, suppressed, byRule, unparsed, unreadable, crashed, tooLarge, withoutParser, leftAlone, otherFiles, skippedFolders } =
        outcome;
      const report = {
        config,
        files,
        summary: rulesIn(byRule),
        totals: { files: linted, errors, warnings, suppressed, milliseconds: Math.round(milliseconds) },
        skipped: {
          unparsed,
          unreadable,
          crashed,
          tooLarge,
          typescript: { files: withoutParser, reason: noParser ?? null },
          leftAlone,
          otherFiles,
          folders: Object.fromEntries(skippedFolders),
        },
      };
      return `${JSON.stringify(report, null, 2)}\n`;
    },
  };
}
