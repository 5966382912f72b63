import { describe, expect, it } from 'vitest';
import { startEngine } from './engine.suite.ts';
import { listGuards } from './guards.ts';

async function refuse(rulesOff: readonly string[], path: string, method = 'POST', body: unknown = {}): Promise<number> {
  const { fetch, env } = await startEngine({ names: ['payments', 'platform'], rulesOff });
  const headers = {
    'x-api-key': env['WIREPACT_PAYMENTS_API_KEY_WITHOUT_PERMISSION']!,
    authorization: `Bearer ${env['WIREPACT_PLATFORM_API_KEY']}`,
    'content-type': 'application/json',
  };
  const request: RequestInit = { method, headers, body: JSON.stringify(body) };
  return (await fetch(`http://test/sandbox${path}`, request)).status;
}

describe('a guard', () => {
  it('refuses nothing when its rule is switched off', async () => {
    const body = { url: 'https://example.com/a' };
    expect(await refuse([], '/payments/user/webhooks', 'POST', body)).toBe(403);
    expect(await refuse(['request.needs-permission'], '/payments/user/webhooks', 'POST', body)).toBe(200);
    expect(await refuse(['request.needs-key-or-token'], '/payments/user/webhooks', 'POST', body)).toBe(403);
  });

  it('lets a transition happen in any state when its rule is switched off', async () => {
    for (const [rulesOff, status] of [
      [[], 409],
      [['link-session.only-pending-can-be-cancelled'], 200],
    ] as const) {
      const { fetch, env } = await startEngine({ names: ['platform'], rulesOff });
      const headers = {
        authorization: `Bearer ${env['WIREPACT_PLATFORM_API_KEY']}`,
        'content-type': 'application/json',
      };
      const url = 'http://test/sandbox/platform/v1/platform/link-sessions';
      const created = await fetch(url, { method: 'POST', headers, body: '{"requestedScopes":["invoice:read"]}' });
      const { sessionId } = (await created.json()) as { sessionId: string };
      await fetch(`${url}/${sessionId}`, { method: 'DELETE', headers });
      const again = await fetch(`${url}/${sessionId}`, { method: 'DELETE', headers });
      expect(again.status).toBe(status);
      if (status !== 409) continue;
      expect(await again.json()).toMatchObject({
        rule: 'link-session.only-pending-can-be-cancelled',
        currentState: 'cancelled',
        allowedStates: ['pending'],
      });
    }
  });

  it('is listed with what switches it off', async () => {
    const { engine } = await startEngine();
    expect(listGuards(engine.apis['payments']!)).toEqual(
      expect.arrayContaining([
        { id: 'request.needs-key-or-token', at: 'credential' },
        { id: 'check:accept', at: 'accept' },
        { id: 'webhook.ten-per-account', at: 'handler' },
        { id: 'webhook.deletion-stops-deliveries', at: 'webhook.delete' },
      ]),
    );
  });
});
