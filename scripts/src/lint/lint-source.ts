import { createConfig, lintFromString, type Plugin } from '@redocly/openapi-core';
import plugin from './plugin.ts';

/** Runs one of our rules on a document given as text, for the tests of the rules. Returns `pointer: message` lines. */
export async function lintSource(rule: string, source: string): Promise<string[]> {
  const config = await createConfig({ plugins: [plugin() as Plugin], rules: { [`wirepact/${rule}`]: 'error' } });
  const problems = await lintFromString({ source, absoluteRef: '/spec.yaml', config });
  return problems.map(({ location, message }) => `${(location[0] as { pointer: string }).pointer}: ${message}`);
}

/** An OpenAPI document with one operation, `GET /things`, and schemas. Both are given as YAML. */
export function openapi({ operation = '', schemas = '' }: { operation?: string; schemas?: string }): string {
  return [
    'openapi: 3.1.0',
    'info: { title: Things, version: 1.0.0 }',
    'paths:\n  /things:\n    get:\n      operationId: listThings',
    indent(operation, 6),
    'components:',
    '  securitySchemes: { key: { type: http, scheme: bearer, x-scopes: Scope } }',
    '  schemas:',
    indent(schemas || 'Unused: { type: string, x-provenance: stated }', 4),
  ].join('\n');
}

function indent(yaml: string, by: number): string {
  return yaml.replace(/^(?=.)/gm, ' '.repeat(by));
}
