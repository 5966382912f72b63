import { expect, it } from 'vitest';
import { readApis } from '../apis.ts';
import { planReferences } from './references.ts';

const apis = await readApis();
const list = (only?: string): string[] => planReferences(apis, '/site', only).map(({ name }) => name);

it('plans a page for the calls of each API, and one for its events', () => {
  expect(list()).toEqual(
    apis.flatMap(({ id, asyncapi }) => [`${id}: REST reference`, ...(asyncapi ? [`${id}: events reference`] : [])]),
  );
});

it('plans only the pages of the API that is asked for', () => {
  expect(list('platform')).toEqual(['platform: REST reference', 'platform: events reference']);
});

it('lists the APIs when asked for an unknown one', () => {
  expect(() => list('platfrom')).toThrow(/^DOCS_REFERENCES=platfrom is not an API\. Choose from: platform, payments, /);
});
