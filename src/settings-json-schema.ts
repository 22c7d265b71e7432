import { settingsSchema } from './settings-definition.ts';
import type { Schema } from './settings-schema.ts';

function shapeOf({ type, orList, patternMeans, properties, items, additionalProperties, required, propertyNames, description, ...rest }: Schema): Record<string, unknown> {
  const shape = {
    type,
    ...(description === undefined ? {} : { description }),
    ...rest,
    ...(patternMeans === undefined ? {} : { $comment: `It must be ${patternMeans}.` }),
    ...(items && { items: shapeOf(items) }),
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(([key, member]) => [key, shapeOf(member)])) }),
    ...(required && { required }),
    ...(propertyNames && { propertyNames }),
    ...(additionalProperties === undefined ? {} : { additionalProperties: additionalProperties && shapeOf(additionalProperties) }),
  };
  return orList ? { ...(description === undefined ? {} : { description }), anyOf: [shape, { type: 'array', items: shape }] } : shape;
}

/** The definition of the settings as JSON Schema, for editors; what the parts say against each other is left to the plugin. */
export function registerJsonSchema(): Record<string, unknown> {
  return { $schema: 'http://json-schema.org/draft-07/schema#', title: 'The register of eslint-plugin-gdpr-api', ...shapeOf(settingsSchema) };
}
