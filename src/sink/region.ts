import type { TSESTree } from '@typescript-eslint/utils';
import { cloudRegions } from '../knowledge/cloud-regions.ts';
import { eeaCountries } from '../knowledge/countries.ts';
import { inferenceProfiles, modelsOfBedrock, ownEndpointKeys, placedByDefault, placelessServices, placelessStacks, regionHosts, regionOptions, type RegionOption } from '../knowledge/region-options.ts';
import type { FileContext } from '../context.ts';
import { wordsOf } from '../classification/words.ts';
import { calleeOf, type Call, type Callee } from '../source/callee.ts';
import { productionChoices } from '../source/environment-choice.ts';
import { modulesOf } from '../source/modules.ts';
import { isModuleOf } from '../source/module-pattern.ts';
import { optionAt, optionOf } from '../source/option.ts';
import { constantOf, leadingTextOf, staticTextOf } from '../source/static-text.ts';
import { unwrapped } from '../source/unwrap.ts';
import { hostIn, pathIn } from './url.ts';

/** A place outside the EEA that code chooses, or that a vendor chooses where the code says nothing. */
export interface ForeignRegion {
  readonly node: TSESTree.Node;
  readonly provider: string;
  /** As the provider calls it. */
  readonly id: string;
  /** ISO 3166-1, `ASIA`, or `unknown` where the vendor chooses. */
  readonly country: string;
  /** Chosen by nobody: the default of the vendor. */
  readonly isDefault?: true;
}

let countries: ReadonlyMap<string, string> | undefined;

function countryOf(provider: string, id: string): string | undefined {
  countries ??= new Map(cloudRegions.flatMap(({ provider: of, regions }) => Object.entries(regions).flatMap(([country, ids]) => ids.split(' ').map((each) => [`${of} ${each}`, country] as const))));
  return countries.get(`${provider} ${id}`) ?? countries.get(`${provider} ${id.toLowerCase()}`);
}

const isForeign = (country: string | undefined): country is string => country !== undefined && country !== 'EEA' && !eeaCountries.has(country);

/** The regions outside the EEA that an expression may name in production. */
function namedBy(value: TSESTree.Node, providers: readonly string[], context: FileContext): ForeignRegion[] {
  const node = unwrapped(value);
  if (node.type === 'ArrayExpression') return node.elements.flatMap((element) => (element && element.type !== 'SpreadElement' ? namedBy(element, providers, context) : []));
  return productionChoices(value, context).flatMap((choice) => {
    const id = staticTextOf(choice, context);
    if (id === undefined || id.length > 30) return [];
    for (const provider of providers) {
      const country = countryOf(provider, id);
      if (country !== undefined) return isForeign(country) ? [{ node: choice, provider, id, country }] : [];
    }
    return [];
  });
}

/** Whether a service of AWS has one home for all regions, by its package or its class. */
function isPlaceless({ module, path }: { module: string; path: readonly string[] }): boolean {
  const names = [module.replace(/^@aws-sdk\/client-/u, ''), ...path].map((name) => name.toLowerCase().replaceAll('-', ''));
  return names.some((name) => placelessServices.has(name) || placelessServices.has(name.replace(/client$/u, '')));
}

/** Whether options name a system of their own, or may: what they call a region is then only a word of the protocol. */
function hasOwnEndpoint(node: Call, context: FileContext): boolean {
  return node.arguments.some((argument) => {
    if (argument.type === 'SpreadElement' || constantOf(argument, context).type !== 'ObjectExpression') return false;
    return ownEndpointKeys.some((key) => {
      const value = optionOf(argument, key, context);
      return value !== 'absent' && (value === 'unknown' || !leadingTextOf(value, context).includes('.amazonaws.com'));
    });
  });
}

function inOptions(node: Call, callee: Callee, { keys, providers, arguments: placed = {} }: RegionOption, context: FileContext): ForeignRegion[] {
  const found: ForeignRegion[] = [];
  for (const argument of node.arguments) {
    if (argument.type === 'SpreadElement') return found;
    for (const key of keys) {
      const value = optionOf(argument, key, context);
      if (typeof value === 'object') found.push(...namedBy(value, providers, context));
    }
  }
  const path = callee.origin?.path.join('.') ?? '';
  for (const [end, index] of Object.entries(placed)) {
    if (path !== end && !path.endsWith(`.${end}`)) continue;
    for (const argument of end === 'region' ? node.arguments : node.arguments.slice(index, index + 1)) found.push(...namedBy(argument, providers, context));
  }
  return found;
}

/** `bedrock('us.anthropic.claude-…')`, `new ConverseCommand({ modelId: 'global.…' })`. */
function inModel(node: Call, context: FileContext): ForeignRegion[] {
  const [first] = node.arguments;
  if (!first || first.type === 'SpreadElement') return [];
  const named = [optionOf(first, 'modelId', context), optionOf(first, 'model', context), first].filter((each) => typeof each === 'object');
  return named.flatMap((value) => productionChoices(value, context)).flatMap((choice) => {
    const id = staticTextOf(choice, context);
    const [profile = '', vendor = ''] = id?.split('.', 2) ?? [];
    const country = Object.hasOwn(inferenceProfiles, profile) && modelsOfBedrock.has(vendor) ? inferenceProfiles[profile] : undefined;
    return id !== undefined && country !== undefined ? [{ node: choice, provider: 'aws', id, country }] : [];
  });
}

/** `new ShopStack(app, 'Shop', { env: { region } })`, whatever the stack is called, unless it serves the network in front. */
function inStack(node: Call, context: FileContext): ForeignRegion[] {
  if (node.type !== 'NewExpression' || node.arguments.length !== 3) return [];
  const [, name, options] = node.arguments;
  const value = options && options.type !== 'SpreadElement' ? optionAt(options, ['env', 'region'], context) : 'absent';
  if (typeof value !== 'object') return [];
  const called = [calleeOf(node, context)?.name ?? '', (name && staticTextOf(name, context)) ?? ''];
  return called.some((each) => wordsOf(each).some((word) => placelessStacks.has(word))) ? [] : namedBy(value, ['aws'], context);
}

function leftToVendor(node: Call, { name, origin }: Callee, context: FileContext): ForeignRegion[] {
  if (origin?.module === 'firebase-functions/v1' && /^on[A-Z]/u.test(name) && !origin.path.includes('region') && !origin.path.includes('builder')) {
    return [{ node, provider: 'gcp', id: 'us-central1', country: 'US', isDefault: true }];
  }
  const made = placedByDefault.find(({ module, path }) => module === origin?.module && path === name);
  if (!made || node.arguments.length === 0 || node.arguments.some(({ type }) => type === 'SpreadElement')) return [];
  const options = node.arguments[made.argument];
  const value = options && !options.type.includes('Function') ? optionOf(options, made.option, context) : 'absent';
  return value === 'absent' ? [{ node, provider: 'gcp-multiregion', id: made.region, country: 'US', isDefault: true }] : [];
}

/** Regions outside the EEA that a call of a cloud's package names or leaves to the vendor. */
export function foreignRegionsAt(node: Call, context: FileContext): readonly ForeignRegion[] {
  const callee = calleeOf(node, context);
  const { origin } = callee ?? {};
  if (!callee || !origin || origin.module === 'global' || origin.module.startsWith('.')) return modulesOf(context).has('aws-cdk-lib') ? inStack(node, context) : [];
  if (origin.module === 'aws-cdk-lib') return inStack(node, context);
  const options = regionOptions.filter(({ modules }) => isModuleOf(origin.module, modules));
  if (options.length === 0 || isPlaceless(origin) || hasOwnEndpoint(node, context)) return [];
  const named = options.flatMap((each) => inOptions(node, callee, each, context));
  const isOfBedrock = origin.module.includes('bedrock') || origin.module === '@langchain/aws';
  return [...named, ...(isOfBedrock ? inModel(node, context) : []), ...leftToVendor(node, callee, context)];
}

/** `export const preferredRegion = 'iad1'`: where Vercel runs a route. */
export function foreignRegionOfRoute(node: TSESTree.VariableDeclarator, context: FileContext): readonly ForeignRegion[] {
  const isExported = node.parent.parent.type === 'ExportNamedDeclaration';
  return isExported && node.id.type === 'Identifier' && node.id.name === 'preferredRegion' && node.init ? namedBy(node.init, ['vercel'], context) : [];
}

const longestLabel = 8;

/** The region that a label of a host names: `us-east-1`, `aws-0-us-east-1`, `us-central1-shop`. */
function regionIn(label: string, provider: string): { id: string; country: string } | undefined {
  const pieces = label.split('-');
  if (pieces.length > longestLabel) return undefined;
  for (let from = 0; from < pieces.length; from += 1) {
    for (let to = pieces.length; to > from; to -= 1) {
      const id = pieces.slice(from, to).join('-');
      const country = countryOf(provider, id);
      if (country !== undefined) return { id, country };
    }
  }
  return undefined;
}

const isPublicFile = /\.(?:avif|css|csv|gif|gz|html?|ico|jpe?g|js|json|md|mjs|mp[34]|pdf|pem|png|svg|tgz|ttf|txt|webp|woff2?|xml|ya?ml|zip)$/iu;

/** The region outside the EEA that the host of a URL names; a file that anybody may load is no place for data. */
export function foreignRegionOfUrl(node: TSESTree.Node, url: string): ForeignRegion | undefined {
  const host = hostIn(url);
  const known = host === undefined ? undefined : regionHosts.find(({ end }) => host.endsWith(end));
  if (host === undefined || !known || isPublicFile.test(pathIn(url))) return undefined;
  const labels = host.split('.');
  if (labels.some((label) => placelessServices.has(label))) return undefined;
  for (const label of labels) {
    const found = regionIn(label, known.provider);
    if (found) return isForeign(found.country) ? { node, provider: known.provider, ...found } : undefined;
  }
  return undefined;
}
