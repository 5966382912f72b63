import { describe, expect, it } from 'vitest';
import { readSettings } from '../core/settings.ts';
import { changeSettings, listSettings, showSettings } from './settings.ts';

const api = {
  name: 'shop',
  contract: {
    api: 'shop',
    numbers: { 'page-size': 20 },
    switches: { 'rate-limits': { default: false, values: [false, true] } },
  },
  definition: {
    settings: {
      webhookUrl: { default: '', description: 'Where events go.' },
      webhookSecret: { default: '', description: 'Signs them.', secret: true },
      limit: { default: 10, description: 'How many.' },
      lists: {
        default: {},
        description: 'Lists by name.',
        check: (value: object) =>
          Object.entries(value).flatMap(([name, list]) =>
            Array.isArray(list) ? [] : [{ pointer: `/${name}`, message: 'must be a list' }],
          ),
      },
    },
  },
} as never;
const sealer = { seal: (text: string) => `sealed(${text})`, open: (text: string) => text.slice(7, -1) };
const empty = { settings: '' };

function change(values: Record<string, unknown>, before: { settings: string } = empty): { settings: string } {
  return { settings: changeSettings(before, api, values, sealer) };
}

describe('settings', () => {
  it('are those of the definition and the switches of the contract', () => {
    expect(listSettings(api).map(({ name }) => name)).toEqual([
      'webhookUrl',
      'webhookSecret',
      'limit',
      'lists',
      'rate-limits',
    ]);
  });

  it('have their defaults in a new world', () => {
    expect(showSettings(empty, api)).toEqual({
      webhookUrl: '',
      webhookSecret: '',
      limit: 10,
      lists: {},
      'rate-limits': false,
    });
  });

  it('change one by one, and keep the rest', () => {
    const changed = change({ limit: 3 }, change({ webhookUrl: 'https://example.com/hook', 'rate-limits': true }));
    expect(showSettings(changed, api)).toMatchObject({
      webhookUrl: 'https://example.com/hook',
      limit: 3,
      'rate-limits': true,
    });
  });

  it('are checked by their definition', () => {
    expect(showSettings(change({ lists: { a: [] } }), api)).toMatchObject({ lists: { a: [] } });
    expect(() => change({ lists: { a: 1 } })).toThrow('lists of shop is invalid: /lists/a must be a list.');
  });

  it('go back to the default with null', () => {
    expect(showSettings(change({ limit: null }, change({ limit: 3 })), api)).toMatchObject({ limit: 10 });
  });

  it('keep secrets sealed, show them redacted, and give them to the API', () => {
    const changed = change({ webhookSecret: 'whsec_1' });
    expect(JSON.parse(changed.settings)).toEqual({ shop: { webhookSecret: 'sealed(whsec_1)' } });
    expect(showSettings(changed, api)).toMatchObject({ webhookSecret: '[redacted]' });
    const { contract, definition } = api as { contract: never; definition: never };
    expect(readSettings(changed, contract, definition, sealer).values).toMatchObject({ webhookSecret: 'whsec_1' });
  });

  it.each([
    [{ webhokUrl: 'x' }, 'not-found', 'shop has no setting webhokUrl. Did you mean webhookUrl?'],
    [{ colour: 'x' }, 'not-found', /Known: webhookUrl, webhookSecret, limit, lists, rate-limits\./],
    [{ 'rate-limits': 'yes' }, 'invalid', 'rate-limits of shop cannot be "yes". Possible: false, true.'],
    [{ limit: '3' }, 'invalid', 'limit of shop cannot be "3". Possible: a value of the type number.'],
    [{ webhookSecret: 5 }, 'invalid', 'webhookSecret of shop cannot be that. Possible: a value of the type string.'],
    [{ webhookSecret: '[redacted]' }, 'invalid', 'Give the secret itself'],
  ])('refuse %j', (values, code, message) => {
    const run = (): unknown => change(values as never);
    expect(run).toThrow(message);
    expect(run).toThrow(expect.objectContaining({ code } as object));
  });
});
