import { describe, expect, it } from 'vitest';
import { stubNetwork } from '../../fixtures/stub-network.ts';
import { sendRequest } from './send-request.ts';
import { createTargets } from './targets.ts';

const request = { headers: { 'X-Signature': 'abc' }, body: '{"a":"ä"}', timeLimit: 1000 };

describe('a request', () => {
  it('goes to a public HTTPS URL, with these headers and bytes', async () => {
    const { network, dialled, sent } = stubNetwork();
    const outcome = await sendRequest({ ...request, url: 'https://example.com/hooks?a=b' }, createTargets(), network);
    expect(outcome).toMatchObject({ response: { status: 200 } });
    expect(dialled).toEqual(['example.com:443']);
    expect(sent[0]).toMatch(/^POST \/hooks\?a=b HTTP\/1\.1\r\n/);
    expect(sent[0]).toContain('X-Signature: abc\r\n');
    expect(sent[0]).toContain('content-length: 10\r\n');
    expect(sent[0]).toMatch(/\r\n\r\n\{"a":"ä"\}$/);
  });

  it.each(['127.0.0.1', '10.1.2.3', '169.254.169.254', '100.64.0.1', '::1', '::ffff:10.0.0.1', 'fd00::1', 'fe80::1'])(
    'does not connect if the name has the address %s, even beside a public one',
    async (address) => {
      const { network, dialled } = stubNetwork({ addresses: ['93.184.215.14', address] });
      const outcome = await sendRequest({ ...request, url: 'https://example.com/' }, createTargets(), network);
      expect(outcome.error).toContain(`The host example.com has the address ${address}, which is not public.`);
      expect(dialled).toEqual([]);
    },
  );

  it('asks for the address each time, so a name that leads elsewhere later is refused then', async () => {
    const targets = createTargets();
    const addresses = ['93.184.215.14'];
    const { network, dialled } = stubNetwork({ addresses });
    const send = () => sendRequest({ ...request, url: 'https://example.com/' }, targets, network);
    expect((await send()).response?.status).toBe(200);
    addresses[0] = '127.0.0.1';
    expect((await send()).error).toContain('which is not public');
    expect(dialled.length).toBe(1);
  });

  it.each([
    ['http://example.com/', 'not an HTTPS URL'],
    ['https://127.0.0.1/', '--allow-target https://127.0.0.1'],
    ['https://[::1]/', '--allow-target https://[::1]'],
    ['https://nobody.hooks.sandbox.localhost/', 'Start `wirepact listen`'],
    ['nothing', 'not a URL'],
  ])('to %s is not made, and nothing is dialled', async (url, why) => {
    const { network, dialled } = stubNetwork();
    expect((await sendRequest({ ...request, url }, createTargets(), network)).error).toContain(why);
    expect(dialled).toEqual([]);
  });
});

describe('an address that leads to this machine', () => {
  it.each([
    ['http://localhost:3000/hooks', '', 'http://localhost:3000/hooks'],
    ['http://localhost:3000/hooks', 'a?b=c', 'http://localhost:3000/hooks/a?b=c'],
    ['http://127.0.0.1:3000', 'a', 'http://127.0.0.1:3000/a'],
    ['https://localhost:8443/?key=1', '', 'https://localhost:8443/?key=1'],
  ])('to %s with the path "%s" is %s', (to, path, expected) => {
    const targets = createTargets();
    const url = targets.forward('my-name', to);
    expect(url).toBe('https://my-name.hooks.sandbox.localhost/');
    expect(targets.find(url + path)).toEqual({ url: expected, isLocal: true });
    expect(targets.isLocal(url)).toBe(true);
    targets.stopForwarding('my-name');
    expect(targets.isLocal(url)).toBe(false);
  });

  it.each([
    ['my name', 'http://localhost:3000', 'cannot be a name'],
    ['name', 'http://example.com', 'is not on this machine'],
    ['name', 'localhost:3000', 'is not on this machine'],
  ])('cannot be made of %s and %s', (name, to, why) => {
    expect(() => createTargets().forward(name, to)).toThrow(why);
  });
});

it('allows an origin until it is taken away', () => {
  const targets = createTargets();
  const end = targets.allow('http://127.0.0.1:3000');
  expect(targets.find('http://127.0.0.1:3000/a')).toEqual({ url: 'http://127.0.0.1:3000/a', isLocal: true });
  end();
  expect(targets.find('http://127.0.0.1:3000/a')).toHaveProperty('problem');
});
