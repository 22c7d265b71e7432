import type { Linter } from 'eslint';
import plugin from '../index.ts';
import { Fingerprints } from './fingerprint.ts';
import { formatterOf, type MachineReport, type Notice, type ToldRule } from './findings.ts';
import { uriOf } from './uri.ts';

const home = 'https://github.com/eslint-plugin-gdpr-api/eslint-plugin-gdpr-api';
const schema = 'https://json.schemastore.org/sarif-2.1.0.json';

const levelOf = ({ severity }: Linter.LintMessage): 'error' | 'warning' => (severity === 2 ? 'error' : 'warning');

const sentenceOf = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

const regionOf = ({ line, column, endLine, endColumn }: Pick<Linter.LintMessage, 'line' | 'column' | 'endLine' | 'endColumn'>) => ({
  startLine: Math.max(line, 1),
  startColumn: Math.max(column, 1),
  ...(endLine !== undefined && endColumn !== undefined && endLine >= line && { endLine, endColumn: Math.max(endColumn, 1) }),
});

function descriptorOf(id: string, { description, url, articles = [] }: ToldRule, level: 'error' | 'warning') {
  const what = sentenceOf(description ?? id);
  const basis = articles.length > 0 ? ` GDPR, Art. ${articles.join(', ')}.` : '';
  return {
    id,
    name: id.slice(id.indexOf('/') + 1),
    shortDescription: { text: what },
    fullDescription: { text: `${what}${basis}` },
    ...(url !== undefined && { helpUri: url }),
    help: { text: `${what}${basis}${url ? ` ${url}` : ''}`, markdown: `${what}${basis}${url ? ` [Why, and what to do](${url})` : ''}` },
    defaultConfiguration: { level },
    properties: { tags: articles.length > 0 ? ['gdpr', 'privacy', 'security', ...articles.map((article) => `GDPR Art. ${article}`)] : [] },
  };
}

/** A report in SARIF 2.1.0, as GitHub and other services read it. */
export function sarifReport(cwd: string, ruleAt: (id: string) => ToldRule): MachineReport {
  const rules = new Map<string, { index: number; descriptor: ReturnType<typeof descriptorOf> }>();
  const results: object[] = [];

  const locationOf = (filePath: string, region?: object) => {
    const uri = uriOf(cwd, filePath);
    return { physicalLocation: { artifactLocation: uri.startsWith('file:') ? { uri } : { uri, uriBaseId: '%SRCROOT%' }, ...(region && { region }) } };
  };

  const indexOf = (id: string, message: Linter.LintMessage): number => {
    const known = rules.get(id);
    if (known) return known.index;
    const index = rules.size;
    rules.set(id, { index, descriptor: descriptorOf(id, ruleAt(id), levelOf(message)) });
    return index;
  };

  const notificationOf = ({ level, text, filePath, line, column }: Notice) => ({
    level,
    message: { text },
    ...(filePath !== undefined && { locations: [locationOf(filePath, line !== undefined && line > 0 ? regionOf({ line, column: column ?? 1 }) : undefined)] }),
  });

  return {
    add({ filePath, messages }, text) {
      const fingerprints = new Fingerprints(filePath, text);
      for (const message of messages) {
        const id = message.ruleId ?? '';
        results.push({
          ruleId: id,
          ruleIndex: indexOf(id, message),
          level: levelOf(message),
          message: { text: message.message },
          locations: [locationOf(filePath, regionOf(message))],
          partialFingerprints: { 'gdprApiLine/v1': fingerprints.of(id, message.line) },
        });
      }
    },
    end({ exitCode, notices }) {
      const { name = '', version = '' } = plugin.meta ?? {};
      const run = {
        tool: { driver: { name, version, semanticVersion: version, informationUri: home, rules: [...rules.values()].map(({ descriptor }) => descriptor) } },
        invocations: [{ executionSuccessful: exitCode !== 2, exitCode, toolExecutionNotifications: notices.map(notificationOf) }],
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The folder in which the command ran.' } } },
        columnKind: 'utf16CodeUnits',
        results,
      };
      return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2)}\n`;
    },
  };
}

export default formatterOf(sarifReport);
