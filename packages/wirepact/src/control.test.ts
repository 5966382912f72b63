import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { runHere } from '../test/run-here.ts';
import { stubSandbox } from '../test/stub-sandbox.ts';

afterEach(() => vi.unstubAllEnvs());

const clock = { mode: 'frozen', now: '2027-01-01T09:00:00.000Z', nextDue: null };
const world = { id: 'default', seed: '1', clock };

function temporaryFile(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'wirepact-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, name);
}

describe('a command that speaks to a sandbox', () => {
  it('ends with 3 if nothing responds, and says how to start one', async () => {
    const { code, stdout, stderr } = await runHere(['clock', 'show', '--url', 'http://127.0.0.1:9']);
    expect(stderr).toMatch(
      /^There is no sandbox at http:\/\/127\.0\.0\.1:9\. Start one with `wirepact sandbox` or `npm start`/,
    );
    expect([code, stdout]).toEqual([3, '']);
  });

  it.each([
    [
      'does not have the path',
      { status: 404, body: { title: 'Not found', status: 404, detail: 'Nothing is served there.' } },
    ],
    ['responds with HTML', { status: 200, body: undefined }],
    ['fails without a problem', { status: 502, body: undefined }],
  ])('ends with 3 if the server %s', async (_, response) => {
    const { fetch } = stubSandbox({ 'GET /worlds/default/clock': response });
    const { code, stderr } = await runHere(['clock', 'show'], fetch);
    expect(stderr).toMatch(/^What responds at http:\/\/127\.0\.0\.1:4010 is not a sandbox\. Start one/);
    expect(code).toBe(3);
  });

  it('ends with 1 and the sentence of the sandbox if it refuses', async () => {
    const detail = 'There is no world "tset". Did you mean test?';
    const body = { title: 'Not found', status: 404, detail, code: 'not-found' };
    const { fetch } = stubSandbox({ 'GET /worlds/tset/clock': { status: 404, body } });
    expect(await runHere(['clock', 'show', '--world', 'tset'], fetch)).toEqual({
      code: 1,
      stdout: '',
      stderr: `${detail}\n`,
    });
    const { code, stdout } = await runHere(['clock', 'show', '--world', 'tset', '--json'], fetch);
    expect(JSON.parse(stdout)).toEqual({ error: { message: detail, status: 404, code: 'not-found' } });
    expect(code).toBe(1);
  });

  it('takes the address from --url, and otherwise from WIREPACT_SANDBOX_URL', async () => {
    vi.stubEnv('WIREPACT_SANDBOX_URL', 'http://127.0.0.1:5000/');
    const urls: string[] = [];
    const fetch: typeof globalThis.fetch = async (input) => {
      urls.push(String(input));
      return Response.json(clock);
    };
    await runHere(['clock', 'show'], fetch);
    await runHere(['clock', 'show', '--url', 'http://localhost:6000/'], fetch);
    expect(urls).toEqual([
      'http://127.0.0.1:5000/_sandbox/worlds/default/clock',
      'http://localhost:6000/_sandbox/worlds/default/clock',
    ]);
  });

  it('refuses an address that is not one with exit code 2', async () => {
    const { code, stderr } = await runHere(['clock', 'show', '--url', 'localhost']);
    expect(stderr).toContain("argument 'localhost' is invalid. Use an address such as http://127.0.0.1:4010.");
    expect(code).toBe(2);
  });
});

describe('wirepact clock', () => {
  it.each([
    [['show'], 'GET /worlds/default/clock', undefined],
    [['freeze', '--world', 'w1'], 'POST /worlds/w1/clock/freeze', undefined],
    [['run'], 'POST /worlds/default/clock/run', undefined],
  ])('%j sends %s, and prints what the clock shows', async (args, call, body) => {
    const { fetch, received } = stubSandbox({ [call]: { body: clock } });
    const { code, stdout } = await runHere(['clock', ...args], fetch);
    expect(received).toEqual([{ call, body }]);
    expect(stdout).toBe('2027-01-01T09:00:00.000Z (frozen). Nothing is due.\n');
    expect(code).toBe(0);
  });

  it.each([
    [['set', '2027-02-01T00:00:00Z'], 'POST /worlds/default/clock/set', { time: '2027-02-01T00:00:00Z' }],
    [['advance', '30d'], 'POST /worlds/default/clock/advance', { by: '30d' }],
  ])('%j prints what happened on the way', async (args, call, sent) => {
    const happening = { at: '2027-01-02T09:00:00.000Z', api: 'platform', kind: 'link-session', id: 'ls_1' };
    const moved = {
      from: '2027-01-01T09:00:00.000Z',
      to: '2027-02-01T00:00:00.000Z',
      happened: [{ ...happening, action: 'expire', state: 'expired', events: ['Platform.Link.Expired'] }],
    };
    const { fetch, received } = stubSandbox({ [call]: { body: moved } });
    const { stdout } = await runHere(['clock', ...args], fetch);
    expect(received).toEqual([{ call, body: sent }]);
    expect(stdout).toMatch(
      /^The clock moved from 2027-01-01T09:00:00.000Z to 2027-02-01T00:00:00.000Z\. On the way:\n/,
    );
    expect(stdout).toMatch(/platform link-session +ls_1 +expire +expired +Platform\.Link\.Expired\n$/);
    expect(JSON.parse((await runHere(['clock', ...args, '--json'], fetch)).stdout)).toEqual(moved);
  });

  it('needs a duration', async () => {
    const { code, stderr } = await runHere(['clock', 'advance']);
    expect(stderr).toContain("missing required argument 'duration'");
    expect(code).toBe(2);
  });

  it('suggests the subcommand that was meant', async () => {
    const { code, stderr } = await runHere(['clock', 'advnace', '1h']);
    expect(stderr).toContain("unknown command 'advnace'\n(Did you mean advance?)");
    expect(code).toBe(2);
  });
});

describe('wirepact env', () => {
  const variables = [
    { name: 'PLATFORM_API_KEY', value: 'pk_test_1', description: 'An API key.', secret: true },
    { name: 'GREETING', value: "it's here", description: 'With a quote.', secret: false },
  ];

  it('prints lines that a shell reads', async () => {
    const { fetch } = stubSandbox({ 'GET /worlds/default/env': { body: { variables } } });
    const { code, stdout } = await runHere(['env'], fetch);
    expect(stdout).toBe(`PLATFORM_API_KEY=pk_test_1\nGREETING='it'\\''s here'\n`);
    expect(code).toBe(0);
  });

  it('prints the descriptions with --json', async () => {
    const { fetch } = stubSandbox({ 'GET /worlds/w1/env': { body: { variables } } });
    expect(JSON.parse((await runHere(['env', '--world', 'w1', '--json'], fetch)).stdout)).toEqual({ variables });
  });
});

describe('wirepact worlds', () => {
  it('creates a world with the given options', async () => {
    const { fetch, received } = stubSandbox({ 'POST /worlds': { status: 201, body: { ...world, id: 'w1' } } });
    const { stdout } = await runHere(['worlds', 'create', 'w1', '--seed', '7', '--clock', 'frozen', '--empty'], fetch);
    expect(received[0]?.body).toEqual({ id: 'w1', seed: '7', clock: 'frozen', contents: 'nothing' });
    expect(stdout).toBe('The world "w1" exists. Its credentials: wirepact env --world w1\n');
  });

  it('saves a world to a file, and restores it', async () => {
    const snapshot = { format: 'wirepact-sandbox-snapshot', version: 1, tables: { world: [{ id: 'default' }] } };
    const { fetch, received } = stubSandbox({
      'GET /worlds/default/snapshot': { body: snapshot },
      'PUT /worlds/default/snapshot': { body: world },
    });
    const file = temporaryFile('before.json');
    expect(await runHere(['worlds', 'snapshot', file], fetch)).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(snapshot);
    expect(await runHere(['worlds', 'restore', file], fetch)).toMatchObject({ code: 0, stderr: '' });
    expect(received.at(-1)?.body).toEqual(snapshot);
  });

  it.each([
    [
      'a file that does not exist',
      undefined,
      /^Cannot read .*before\.json \(ENOENT\)\. Name a file that `wirepact worlds snapshot` wrote\.\n$/,
    ],
    ['a file that is not JSON', 'no', /before\.json is not JSON\. Name a file/],
  ])('does not restore %s', async (_, content, message) => {
    const file = temporaryFile('before.json');
    if (content !== undefined) writeFileSync(file, content);
    const { fetch, received } = stubSandbox({});
    const { code, stderr } = await runHere(['worlds', 'restore', file], fetch);
    expect(stderr).toMatch(message);
    expect([code, received]).toEqual([1, []]);
  });

  it('does not save to a folder that does not exist', async () => {
    const { fetch } = stubSandbox({
      'GET /worlds/default/snapshot': { body: { format: 'x', version: 1, tables: {} } },
    });
    const { code, stderr } = await runHere(['worlds', 'snapshot', temporaryFile('no/before.json')], fetch);
    expect(stderr).toMatch(/^Cannot write .*no\/before\.json \(ENOENT\)\. Name a file in a folder that exists/);
    expect(code).toBe(1);
  });
});
