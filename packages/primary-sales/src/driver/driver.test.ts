import { expect, it } from 'vitest';
import { endpoints, keys, order } from '../../test/calls.ts';
import { serve } from '../../test/loopback.ts';
import { createCatalogue, createShop } from '../../test/shop.ts';
import { createPrimarySalesDriver, createPrimarySalesHandlers, toNodeListener } from '../index.ts';

it('paths-are-a-proposal: the driver calls each endpoint at its configured URL', async () => {
  const paths = { quote: '/api/v1/quotes', authorise: '/api/v1/orders/authorize', confirm: '/c', expire: '/e' };
  const handlers = createPrimarySalesHandlers({ keys, ...createShop(), paths });
  const base = await serve(toNodeListener(handlers.fetch));
  const urls = Object.fromEntries(endpoints.map((endpoint) => [endpoint, `${base}${paths[endpoint]}`]));
  const report = await createPrimarySalesDriver({ urls, keys }).sale(order, { ending: 'confirm' });
  expect(report.outcome).toBe('completed');
});

it('sends the key of the endpoint, another key, or no key', async () => {
  const sent: (string | undefined)[] = [];
  const baseUrl = await serve(({ headers }, response) => {
    sent.push(headers.authorization);
    response.end();
  });
  const driver = createPrimarySalesDriver({ baseUrl, keys });
  for (const options of [{}, { key: 'another' }, { key: null }]) await driver.expire({ reference: 'O1' }, options);
  expect(sent).toEqual([keys.expire, 'another', undefined]);
});

it('createPrimarySalesDriver rejects an endpoint without a URL', () => {
  expect(() => createPrimarySalesDriver({ urls: { quote: 'http://x.example' }, keys })).toThrow(
    'urls.authorise is missing. Set it, or set baseUrl.',
  );
});

it('rejects with the URL if there is no response', async () => {
  const driver = createPrimarySalesDriver({ baseUrl: 'http://127.0.0.1:9', keys });
  await expect(driver.quote(order)).rejects.toThrow('quote: no response from http://127.0.0.1:9/quote');
  await expect(driver.sale(order, { ending: 'confirm' })).rejects.toThrow('quote: no response');
});

it('rejects after the timeout, with or without a started response', async () => {
  const silent = await serve(() => {});
  const driver = createPrimarySalesDriver({ baseUrl: silent, keys, timeoutMs: 50 });
  await expect(driver.expire({ reference: 'O1' })).rejects.toMatchObject({ cause: { name: 'TimeoutError' } });
  const slow = await serve((_, response) => void response.write('{'));
  const patient = createPrimarySalesDriver({ baseUrl: slow, keys, timeoutMs: 50 });
  await expect(patient.expire({ reference: 'O1' })).rejects.toMatchObject({ cause: { name: 'TimeoutError' } });
});

it('rejects if the signal aborts', async () => {
  const driver = createPrimarySalesDriver({ baseUrl: await serve(() => {}), keys });
  const call = driver.expire({ reference: 'O1' }, { signal: AbortSignal.timeout(20) });
  await expect(call).rejects.toThrow('expire: no response');
});

it('calls handlers without a network', async () => {
  const { fetch } = createPrimarySalesHandlers({ keys, ...createShop({ products: createCatalogue() }) });
  const driver = createPrimarySalesDriver({
    baseUrl: 'https://backend.game.example/',
    keys,
    fetch: (url, init) => fetch(new Request(url, init)),
  });
  expect((await driver.sale(order, { ending: 'confirm', repeat: true })).violations).toEqual([]);
});

it.each([Number.NaN, Number.POSITIVE_INFINITY, 0, -1, 1.5, 2 ** 31, '30s', null])(
  'createPrimarySalesDriver rejects %j as timeoutMs',
  (timeoutMs) => {
    const create = () =>
      createPrimarySalesDriver({ keys, baseUrl: 'http://x.example', timeoutMs: timeoutMs as number });
    expect(create).toThrow(RangeError);
    expect(create).toThrow('timeoutMs must be an integer from 1 to 2147483647, got ');
  },
);

it.each([Number.NaN, -1, 1.5, '900', null])(
  'sale rejects %j as secondsToPay, before it calls',
  async (secondsToPay) => {
    let calls = 0;
    const driver = createPrimarySalesDriver({
      keys,
      baseUrl: 'http://x.example',
      fetch: async () => {
        calls += 1;
        return new Response();
      },
    });
    const sale = driver.sale(order, { ending: 'confirm', secondsToPay: secondsToPay as number });
    await expect(sale).rejects.toThrow('secondsToPay must be an integer from 0 to 2147483647, got ');
    expect(calls).toBe(0);
  },
);
