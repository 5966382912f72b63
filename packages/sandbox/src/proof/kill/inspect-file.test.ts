import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSandbox } from '../../open-sandbox.ts';
import { countCreated, inspectFile } from './inspect-file.ts';
import { send } from './ledger.ts';

let folder: string;
let file: string;
let before: number;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wirepact-inspect-'));
  file = join(folder, 'worlds.sqlite');
  await using sandbox = await openSandbox({ file, clock: 'frozen' });
  const { url } = await sandbox.listen({ port: 0 });
  const running = { url: `${url}/sandbox`, env: sandbox.world.env };
  const body = JSON.stringify({ requestedScopes: ['platform:read'] });
  await send(running, { path: '/v1/platform/link-sessions', body, key: 'one' });
  await sandbox.close();
  before = countCreated(file) - 1;
});
afterEach(() => rmSync(folder, { recursive: true }));

function tamper(sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
}

const inspect = () => inspectFile(file, new Set(['one']), before);

it('finds nothing in a file that is whole', () => {
  expect(inspect()).toEqual([]);
});

it.each([
  [
    'a response without its effect',
    `delete from resource where kind = 'link-session' and n = (select max(n) from resource)`,
    /0 resources were created, and 1 responses are stored/,
  ],
  ['an effect without its response', `delete from replay`, /^1 resources were created, and 0 responses are stored/],
  [
    'a wrong count',
    `update total set n = n + 1 where kind = 'link-session'`,
    /are counted of default platform link-session/,
  ],
  ['another event', `update event set type = 'Platform.Link.Failed'`, /has no event Platform.Link.Started/],
])('finds %s', (_, sql, says) => {
  tamper(sql);
  expect(inspect().join('\n')).toMatch(says);
});
