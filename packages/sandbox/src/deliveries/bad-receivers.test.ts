import { createServer as createHttpsServer } from 'node:https';
import { createServer } from 'node:net';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createCertificate } from '../../fixtures/certificate.ts';
import type { Certificate } from '../../fixtures/certificate.ts';
import { sendRequest } from '../outbound/send-request.ts';
import { createTargets } from '../outbound/targets.ts';
import { open, payments, receive } from './receiver.suite.ts';

const LIMIT = 300;

/** Sends one request to a receiver that responds in a way. */
async function sendTo(reply: (response: ServerResponse) => void) {
  const sandbox = await open();
  const receiver = await receive(sandbox, 'receiver', reply);
  return sendRequest({ url: receiver.url, headers: {}, body: '{}', timeLimit: LIMIT }, sandbox.targets);
}

/** Starts a server that writes bytes and reads nothing. */
async function listenRaw(write: string | undefined): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.pause();
    if (write !== undefined) socket.write(write);
    onTestFinished(() => void socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

it('waits no longer than its time limit for a receiver that hangs', async () => {
  const outcome = await sendTo(() => {});
  expect(outcome.error).toBe('There was no complete response within 0.3 seconds. Respond first, and work later.');
  expect(outcome.duration).toBeGreaterThanOrEqual(LIMIT - 5);
  expect(outcome.duration).toBeLessThan(LIMIT * 10);
});

it('waits no longer for a body that comes slowly', async () => {
  const outcome = await sendTo((response) => {
    response.writeHead(200);
    const drip = setInterval(() => response.write('.'), 20);
    response.on('close', () => clearInterval(drip));
  });
  expect(outcome).toMatchObject({ error: expect.stringContaining('no complete response within 0.3 seconds') });
});

it('reads 64 kB of a response that has no end, and takes its status', async () => {
  const outcome = await sendTo((response) => {
    response.writeHead(200);
    const chunk = Buffer.alloc(16_384, 'x');
    const fill = (): void => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on('drain', fill);
    fill();
  });
  expect(outcome.response).toMatchObject({ status: 200 });
  expect(outcome.response!.body).toHaveLength(65_536);
});

it('does not follow a redirect', async () => {
  const outcome = await sendTo((response) => void response.writeHead(301, { location: 'http://127.0.0.1:1/' }).end());
  expect(outcome.response?.status).toBe(301);
});

it('says that the connection was closed', async () => {
  const closed = 'The receiver closed the connection before its response was complete. Its log may say why.';
  expect((await sendTo((response) => void response.socket!.destroy())).error).toBe(closed);
  const half = await sendTo((response) => {
    response.writeHead(200, { 'content-length': 100 });
    response.write('half', () => response.socket!.destroy());
  });
  expect(half.error).toBe(closed);
});

it.each([
  ['garbage', '\u0000\u0001 garbage\r\n\r\n', 'The response is not HTTP'],
  ['nothing, and reads nothing', undefined, 'no complete response within'],
])('explains a receiver that sends %s', async (_, write, message) => {
  const origin = await listenRaw(write);
  const url = `${origin}/`;
  const body = JSON.stringify('x'.repeat(10_000_000));
  const outcome = await sendRequest({ url, headers: {}, body, timeLimit: LIMIT }, createTargets([origin]));
  expect(outcome.error).toContain(message);
});

it('explains that nothing listens', async () => {
  const refused = await sendRequest(
    { url: 'http://127.0.0.1:9/', headers: {}, body: '{}', timeLimit: LIMIT },
    createTargets(['http://127.0.0.1:9']),
  );
  expect(refused.error).toBe('Nothing listens at http://127.0.0.1:9. Start the receiver, or correct the URL.');
});

describe('a certificate', () => {
  const day = 86_400_000;
  const around = (from: number, until: number) =>
    createCertificate({ from: new Date(Date.now() + from * day), until: new Date(Date.now() + until * day) });

  /** Sends a request to a receiver with a certificate. Like an authority, this process trusts it if it is said to. */
  async function sendWith(certificate: Certificate, isTrusted: boolean) {
    const server = createHttpsServer(certificate, (request, response) => void response.end('thanks'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const before = getCACertificates('default');
    onTestFinished(() => setDefaultCACertificates(before));
    if (isTrusted) setDefaultCACertificates([...before, certificate.cert]);
    const origin = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const targets = createTargets([origin]);
    // A machine under load needs its time for the handshake.
    const outcome = await sendRequest({ url: `${origin}/`, headers: {}, body: '{}', timeLimit: 5000 }, targets);
    return { ...outcome, origin };
  }

  it('that is valid is accepted', async () => {
    expect(await sendWith(around(-1, 1), true)).toMatchObject({ response: { status: 200, body: 'thanks' } });
  });

  it('that has expired ends the request', async () => {
    const { error, response, origin } = await sendWith(around(-2, -1), true);
    expect(response).toBeUndefined();
    expect(error).toBe(`The certificate of ${origin} has expired. Renew it.`);
  });

  it('that is not valid yet ends the request', async () => {
    const { error, origin } = await sendWith(around(1, 2), true);
    expect(error).toBe(
      `The certificate of ${origin} is not valid yet. Check its dates, and the clock of this machine.`,
    );
  });

  it('that nobody has signed ends the request', async () => {
    const { error, origin } = await sendWith(around(-1, 1), false);
    expect(error).toContain(`The certificate of ${origin} is not signed by an authority.`);
  });
});

it('counts each of these as a failed attempt, and says why in the ledger', async () => {
  const sandbox = await open();
  const receiver = await receive(sandbox);
  const api = payments(sandbox);
  await api.create(receiver.url, ['payment.completed']);
  receiver.replies.push(
    (response) => void response.socket!.destroy(),
    302,
    (response) => {
      response.writeHead(200);
      response.end('text with \0 in it');
    },
  );
  await api.pay();
  await sandbox.world.clock.advance('1m');
  const [delivery] = await sandbox.world.deliveries();
  expect(delivery).toMatchObject({ state: 'delivered' });
  expect(delivery!.attempts).toMatchObject([
    { outcome: 'failed', status: null, response: null, error: expect.stringContaining('closed the connection') },
    { outcome: 'refused', status: 302, error: null },
    { outcome: 'accepted', status: 200, response: { body: 'text with \uFFFD in it' } },
  ]);
});
