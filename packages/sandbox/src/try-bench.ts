import { definitions } from './apis/index.ts';
import { createEngine } from './core/engine.ts';
import { loadApi } from './core/loaded-api.ts';
import { contracts } from './generated/apis.ts';
import { openSqliteStore } from './store/sqlite.ts';
import { openWorlds } from './worlds/worlds.ts';
const sealer = { seal: (t: string) => t, open: (t: string) => t };
const apis = { platform: loadApi(await contracts['platform']!(), definitions['platform']) };
const store = openSqliteStore();
const engine = createEngine({ store, apis, sealer });
const worlds = openWorlds({ store, engine, sealer, now: Date.now } as never);
const world = await worlds.openDefault();
const env = world.env;
const headers = { authorization: `Bearer ${env['WIREPACT_PLATFORM_API_KEY']}`, 'x-target-business-id': env['WIREPACT_PLATFORM_BUSINESS_ID']!, 'x-oncade-api-version': 'v1', accept: 'application/json', host: 'x' };
const body = Buffer.from(JSON.stringify({ receiverName: 'Acme Corp', receiverEmail: 'billing@acme.com', date: '2026-04-12', dueDate: '2026-05-12', payToTarget: 'BUSINESS', items: [{ description: 'Consulting — April 2026', quantity: 1, rate: 5000, amount: 5000 }] }));
let n = 0;
const post = () => engine.handle('platform', { method: 'POST', target: '', path: '/v1/platform/invoices', search: '', headers: { ...headers, 'content-type': 'application/json', 'content-length': String(body.length), 'idempotency-key': `k${n++}` }, body } as never);
const first = await post();
const id = JSON.parse(String(first.body))._id;
const get = () => engine.handle('platform', { method: 'GET', target: '', path: `/v1/platform/invoices/${id}`, search: '', headers, body: Buffer.alloc(0) } as never);
async function run(name: string, call: () => unknown, count: number, width: number) {
  for (let i = 0; i < 3000 / width; i++) await Promise.all(Array.from({ length: width }, call));
  const start = process.cpuUsage();
  for (let i = 0; i < count / width; i++) await Promise.all(Array.from({ length: width }, call));
  const { user, system } = process.cpuUsage(start);
  console.log(name, ((user + system) / count).toFixed(1), 'µs');
}
console.log(first.status, (await get()).status);
const list = () => engine.handle('platform', { method: 'GET', target: '', path: `/v1/platform/invoices`, search: 'page=1&limit=20', headers, body: Buffer.alloc(0) } as never);
for (let i = 0; i < 2; i++) { await run('post', post, 20000, 16); }

process.exit(0);
