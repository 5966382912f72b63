// Runs in every runtime: a function that receives a test runner.
import { fixture, signedRequest } from './testing.ts';
import { createPlatformWebhooks, webHandler } from './webhooks.ts';

interface Tools {
  test(name: string, run: () => void | Promise<void>): void;
  /** Fails unless both are deeply equal. */
  equal(actual: unknown, expected: unknown): void;
}

const platformSecret = 'whsec_test_platform';

/** Campaigns sign with secrets of their own, unlike everything else that the platform sends. */
export function campaignSecretsSuite({ test, equal }: Tools): void {
  test('looks up the secret of a campaign by the claims of the body, and trusts only the signature', async () => {
    const secrets = new Map<unknown, string>([['camp_own', 'secret-of-own']]);
    const received: string[] = [];
    const webhooks = createPlatformWebhooks({
      onError: () => undefined,
      secret: (_, { event, data }) => {
        const own = String(event).startsWith('Platform.Campaign.') ? secrets.get(data?.campaignId) : undefined;
        return own ? [own, platformSecret] : platformSecret;
      },
    }).on('Platform.Campaign.Started', ({ data }) => received.push(data.campaignId));
    const statuses = [];
    for (const [campaignId, secret] of [
      ['camp_own', 'secret-of-own'],
      ['camp_other', 'secret-of-own'],
      ['camp_other', platformSecret],
    ] as const) {
      const request = await signedRequest(fixture('Platform.Campaign.Started', { data: { campaignId } }), { secret });
      statuses.push((await webHandler(webhooks)(request)).status);
    }
    equal(statuses, [200, 400, 200]);
    equal(received, ['camp_own', 'camp_other']);
  });
}
