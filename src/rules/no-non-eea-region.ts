import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { createRule } from '../create-rule.ts';
import type { Call } from '../source/callee.ts';
import { mentioning } from '../source/mentions-in-file.ts';
import { settingsOf } from '../settings.ts';
import { isDecidedRegion } from '../sink/declared-region.ts';
import { foreignRegionOfRoute, foreignRegionOfUrl, foreignRegionsAt, type ForeignRegion } from '../sink/region.ts';
import { hasFreeTransfer } from '../sink/transfer.ts';
import { seenUrl } from '../sink/url.ts';
import { urlPurposeOf } from '../sink/url-purpose.ts';
import { placeName } from '../wording/place.ts';

type Options = [{ allowCountries: string[]; defaults: boolean }];
type MessageIds = 'outside' | 'adequate' | 'unplaced' | 'byDefault';

const namesHost = mentioning(['.amazonaws.com', '.neon.tech', 'supabase.com', 'cloudfunctions.net', '.on.aws', '.run.app', 'firebasedatabase.app', 'aiplatform.googleapis', 'microsoft.com']);

export default createRule<Options, MessageIds>({
  name: 'no-non-eea-region',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'disallow cloud regions outside the EEA, also those with a European name and those that a vendor takes by default',
      tier: 'strict',
      severity: 'warn',
      articles: ['25(2)', '30(1)(e)', '44', '45'],
    },
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          allowCountries: { description: 'Countries (ISO 3166-1) that data may lie in beside the EEA.', type: 'array', items: { type: 'string', pattern: '^[A-Z]{2}$' }, uniqueItems: true },
          defaults: { description: 'Whether calls are reported that leave the region to a vendor whose default lies outside the EEA.', type: 'boolean' },
        },
      },
    ],
    defaultOptions: [{ allowCountries: [], defaults: true }],
    messages: {
      outside: 'The region `{{id}}` lies in {{country}}, outside the EEA: what is kept or done there is a transfer that needs an instrument. Choose a region in the EEA, or write `{{id}}` into `region` of the recipient in the register.',
      adequate: 'The region `{{id}}` lies in {{country}}, outside the EEA; an adequacy decision covers it, and the record must name the country all the same. Choose a region in the EEA, or put `{{code}}` into `allowCountries`.',
      unplaced: '`{{id}}` leaves it to the vendor in which region a call is answered, the US among them. Choose one in the EEA, or write `{{id}}` into `region` of the recipient in the register.',
      byDefault: 'No region is named here, and the vendor takes `{{id}}` in {{country}} then. Name one in the EEA.',
    },
  },
  mentions: ['aws-sdk', 'aws-cdk', 'bedrock', 'amazonaws', 'langchain/aws', 'dynamoose', 'google-cloud', 'google/genai', 'vertex', 'firebase', '@azure', 'pulumi', 'cognitiveservices', 'twilio', 'preferredregion', '.neon.tech', 'supabase.com', 'cloudfunctions.net', '.on.aws', '.run.app', 'aiplatform', 'microsoft.com'],
  waitsFor: ['CallExpression', 'NewExpression', 'VariableDeclarator', 'Literal', 'TemplateLiteral'],
  create(context, [{ allowCountries, defaults }]) {
    const settings = settingsOf(context);
    // Two clients that share a constant, and the triggers of one file, are one fact.
    const told = new Set<unknown>();

    function report(region: ForeignRegion): void {
      const { node, id, country, provider, isDefault } = region;
      const fact = isDefault ? `default ${id}` : node;
      if (told.has(fact) || allowCountries.includes(country) || isDecidedRegion(id, provider, settings)) return;
      if (isDefault && !defaults) return;
      told.add(fact);
      const messageId = isDefault ? 'byDefault' : country === 'unknown' ? 'unplaced' : hasFreeTransfer(country) ? 'adequate' : 'outside';
      context.report({ node, messageId, data: { id, country: placeName(country), code: country } });
    }

    function judgeUrl(node: TSESTree.Literal | TSESTree.TemplateLiteral, text: unknown): void {
      if (typeof text !== 'string' || text.length > 500 || !text.includes('://')) return;
      const region = foreignRegionOfUrl(node, node.type === 'Literal' ? text : seenUrl(node, context).text);
      const purpose = region && urlPurposeOf(node, context);
      if (region && (purpose === 'called' || purpose === 'configured')) report(region);
    }

    function judgeCall(node: Call): void {
      foreignRegionsAt(node, context).forEach(report);
    }

    const listeners: TSESLint.RuleListener = {
      CallExpression: judgeCall,
      NewExpression: judgeCall,
      VariableDeclarator(node) {
        foreignRegionOfRoute(node, context).forEach(report);
      },
    };
    if (!namesHost(context)) return listeners;
    return {
      ...listeners,
      Literal(node) {
        judgeUrl(node, node.value);
      },
      TemplateLiteral(node) {
        judgeUrl(node, node.quasis[0]?.value.cooked);
      },
    };
  },
});
