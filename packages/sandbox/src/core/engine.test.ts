import type { HostRequest, HostResponse } from '@wirepact/http-host';
import { expect, it } from 'vitest';
import { definitions } from '../apis/index.ts';
import { contracts } from '../generated/apis.ts';
import { openSqliteStore } from '../store/sqlite.ts';
import { createEngine } from './engine.ts';
import type { Engine } from './engine.ts';
import { loadApi } from './loaded-api.ts';

const START = Date.UTC(2026, 2, 1);
const sealer = { seal: (text: string) => `sealed:${text}`, open: (sealed: string) => sealed.slice(7) };

async function start(): Promise<{ engine: Engine; key: string; send: Send }> {
  const store = openSqliteStore();
  const api = loadApi(await contracts['payments']!(), definitions['payments']);
  const engine = createEngine({ store, apis: { payments: api }, sealer });
  let key = '';
  await store.write((transaction) => {
    transaction.createWorld({
      id: 'default',
      seed: '1',
      draws: 0,
      clockMode: 'frozen',
      clock: START,
      settings: '',
      version: 1,
    });
    const actor = { cause: { seed: true as const }, holder: '', env: '' };
    engine.workIn(transaction, 'default', 'payments', actor, (tx) => {
      const random = { secret: (label: string, prefix: string) => `${prefix}${label.replaceAll(' ', '-')}` };
      const seeded = api.definition!.seed(tx as never, random);
      key = seeded.credentials[0]!.value;
    });
  });
  return { engine, key, send: (request) => send(engine, key, request) };
}

type Send = (request: Partial<HostRequest> & { json?: unknown }) => Promise<HostResponse & { json: any }>; // oxlint-disable-line typescript/no-explicit-any

async function send(engine: Engine, key: string, { json, ...rest }: Parameters<Send>[0]): ReturnType<Send> {
  const body = json === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(json));
  const request = {
    method: 'GET',
    target: '/',
    path: '/user/webhooks',
    search: '',
    body,
    ...rest,
    headers: { 'x-api-key': key, ...(json !== undefined && { 'content-type': 'application/json' }), ...rest.headers },
  };
  const response = await engine.handle('payments', request);
  return { ...response, json: JSON.parse(String(response.body ?? 'null')) };
}

it('creates, lists and deletes a resource', async () => {
  const { send } = await start();
  const created = await send({ method: 'POST', json: { url: 'https://example.com/hook' } });
  expect(created).toMatchObject({ status: 200, json: { url: 'https://example.com/hook', status: 'active' } });
  expect(await send({})).toMatchObject({ status: 200, json: { count: 1, webhooks: [{ id: created.json.id }] } });
  const deletion = { method: 'DELETE', json: { webhook_id: created.json.id } };
  expect(await send(deletion)).toMatchObject({ status: 200, json: { deleted: true } });
  expect(await send(deletion)).toMatchObject({ status: 404, json: { error: { code: 'webhook_not_found' } } });
});
