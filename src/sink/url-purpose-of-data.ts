import type { FileContext } from '../context.ts';
import type { DataValue } from '../source/data-file.ts';
import { wordsOf } from '../classification/words.ts';
import { isConnected, purposeByNames, type UrlPurpose } from './url-purpose.ts';

/** JSON and YAML files of settings, of requests and of APIs: there a bare `url` is called. */
const settingsFile = /(?:config|settings|conf|env|environments?|collection|postman|openapi|swagger|asyncapi|compose|deploy|deployment|values|api|services?|serverless|pipeline|workflow)[^/\\]*$/iu;
const bareName = /^(?:url|uri|raw)$/iu;

/** Files that say of a package who made it and where it comes from. */
const packageFile = /(?:^|[/\\])(?:package|composer|bower|manifest|.*lock)\.(?:json|yaml|yml)$/iu;

/** Folders of texts in several languages. */
const textFile = /[/\\](?:locales?|i18n|lang|langs|languages|translations|messages|content)[/\\]/iu;

/** A map with more keys is a table, not the description of one thing. */
const mostSiblings = 60;

/** What a program has a URL in a JSON or YAML file for. */
export function urlPurposeOfData({ keys, name, map }: DataValue, context: FileContext): UrlPurpose | undefined {
  if (packageFile.test(context.filename) || textFile.test(context.filename)) return undefined;
  const isNamed = name !== keys[0];
  const siblings = isNamed || !map || map.keys.length > mostSiblings ? [] : map.keys;
  const purpose = purposeByNames([name, ...keys.slice(isNamed ? 2 : 1)], siblings);
  if (purpose !== 'configured' || wordsOf(name).length > 1 || !bareName.test(name)) return purpose;
  return settingsFile.test(context.filename) || keys.slice(1).some(isConnected) ? purpose : 'held';
}
