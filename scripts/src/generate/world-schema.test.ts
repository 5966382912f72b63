import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import { findControlApi } from '../contract/apis.ts';
import { loadDocuments } from '../contract/load.ts';
import { generateWorldSchema } from './world-schema.ts';

it('writes a self-contained schema that refuses a misspelt member', async () => {
  const { openapi } = await loadDocuments(findControlApi()!);
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(generateWorldSchema(openapi)));
  expect(validate({ platform: { platforms: [{ name: 'Example Platform' }] } })).toBe(true);
  expect(validate({ platform: { platfroms: [] } })).toBe(false);
});

it('throws if the description does not have the schema', () => {
  const openapi = { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths: {}, components: {} };
  expect(() => generateWorldSchema(openapi)).toThrow('has no schema WorldContents');
});
