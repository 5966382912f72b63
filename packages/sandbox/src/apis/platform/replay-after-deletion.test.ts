import { expect, it } from 'vitest';
import { createSandbox } from '../../open-sandbox.ts';

it('gives the first response to a repeated request although its campaign is deleted meanwhile', async () => {
  await using sandbox = await createSandbox({ apis: ['platform'], clock: 'frozen' });
  const { env } = sandbox.world;
  const send = async (method: string, key: string, body?: object): Promise<[number, string | null, string]> => {
    const url = `https://sandbox.example/sandbox/platform/v1/platform/campaigns/${env['WIREPACT_PLATFORM_CAMPAIGN_ID']}`;
    const response = await sandbox.fetch(url, {
      method,
      headers: {
        authorization: `Bearer ${env['WIREPACT_PLATFORM_API_KEY']}`,
        'idempotency-key': key,
        'content-type': 'application/json',
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    return [response.status, response.headers.get('idempotent-replayed'), await response.text()];
  };
  const [status, , text] = await send('PATCH', 'rename', { name: 'Autumn' });
  expect(status).toBe(200);
  expect(await send('DELETE', 'delete')).toMatchObject([200, null, expect.anything()]);
  expect(await send('PATCH', 'rename', { name: 'Autumn' })).toEqual([200, 'true', text]);
  expect(await send('PATCH', 'rename', { name: 'Winter' })).toMatchObject([422, null, expect.anything()]);
});
