import { expect, it } from 'vitest';
import type { Api } from '../apis.ts';
import type { Entry } from './packages.ts';
import { wireTypesPage } from './wire-types.ts';

const body = { content: { 'application/json': { schema: { $ref: '#/components/schemas/Order' } } } };
const shop: Api = {
  id: 'shop',
  asyncapi: undefined,
  workflows: { flows: [], others: undefined },
  tests: [],
  signature: undefined,
  behaviour: undefined,
  evidence: undefined,
  client: undefined,
  spec: {
    openapi: '3.1.0',
    info: { title: 'Shop', version: '1.0.0' },
    paths: Object.fromEntries(
      ['getOrder', 'payOrder', 'sendOrder'].map((operationId) => [
        `/${operationId}`,
        { get: { operationId, responses: { 200: { description: 'It.', ...body } } } },
      ]),
    ),
    components: {
      schemas: { Order: { description: 'One | order,\nas it is.\n\nMore of it.' }, Money: { description: 'Cents.' } },
    },
  },
};
const entry: Entry = {
  specifier: '@wirepact/shop/types',
  subpath: 'types',
  about: '',
  source: '',
  page: 'packages/shop/types',
};

it('has a line for each schema, with its first paragraph and its uses', () => {
  expect(wireTypesPage(shop, entry).match(/^\| <a .*$/gm)).toEqual([
    '| <a id="Order"></a> `Order` | [`getOrder`](/reference/shop/#/getorder), [`payOrder`](/reference/shop/#/payorder), 1 more | One \\| order, as it is. |',
    '| <a id="Money"></a> `Money` |  | Cents. |',
  ]);
});

it('explains the type parameter of open lists of values', () => {
  expect(wireTypesPage(shop, entry)).toContain('They have a type parameter `Open`');
});

it('links to the references', () => {
  expect(wireTypesPage(shop, entry)).toContain('the [REST reference](/reference/shop/).');
});

it('has the targets of links to the types of openapi-typescript', () => {
  const page = wireTypesPage(shop, entry);
  for (const name of ['paths', 'operations', 'components']) expect(page).toContain(`<a id="${name}"></a>\`${name}\``);
});

it('has no links for an API without references', () => {
  const page = wireTypesPage({ spec: shop.spec }, entry);
  expect(page).toContain('Editors show what each field means.');
  expect(page).toContain('`getOrder`, `payOrder`, 1 more');
  expect(page).not.toContain('/reference/');
});
