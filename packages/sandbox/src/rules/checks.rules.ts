import { expect } from 'vitest';
import type { RawRequest, RawResponse, RuleTest, TestWorld } from './rule-test.ts';

/** A request that succeeds, and the same with a body. */
interface Example {
  readonly api: string;
  readonly read: (world: TestWorld) => RawRequest;
  readonly write: (world: TestWorld) => RawRequest;
  /** A member of the body with a value that its schema refuses and no rule speaks of. */
  readonly invalid: Readonly<Record<string, unknown>>;
  /** The status for a body that is not valid. */
  readonly status: number;
  /** Whether a refusal lists what is wrong, with pointers. */
  readonly pointsOut: boolean;
}

const payments: Example = {
  api: 'payments',
  read: ({ env }) => ({
    api: 'payments',
    method: 'GET',
    path: '/user/webhooks',
    headers: { 'x-api-key': env('WIREPACT_PAYMENTS_API_KEY') },
  }),
  write: (world) => ({ ...payments.read(world), method: 'POST', body: { url: 'https://example.com/webhooks' } }),
  invalid: { description: 1 },
  status: 400,
  pointsOut: true,
};

const platform: Example = {
  api: 'platform',
  read: ({ env }) => ({
    api: 'platform',
    method: 'GET',
    path: '/v1/platform/me',
    headers: { authorization: `Bearer ${env('WIREPACT_PLATFORM_API_KEY')}` },
  }),
  write: (world) => {
    const request = platform.read(world);
    return {
      ...request,
      method: 'POST',
      path: '/v1/platform/business',
      headers: { ...request.headers, 'idempotency-key': 'check-of-a-request' },
      body: { name: 'Example Arcade', members: [{ email: 'owner@example.com', roles: ['ADMIN'] }] },
    };
  },
  invalid: { address: 1 },
  status: 400,
  pointsOut: true,
};

const rewards: Example = {
  api: 'rewards',
  read: ({ env }) => ({
    api: 'rewards',
    method: 'GET',
    path: '/commissions',
    headers: {
      authorization: `Bearer ${env('WIREPACT_REWARDS_API_KEY')}`,
      'account-id': env('WIREPACT_REWARDS_ACCOUNT_ID'),
    },
  }),
  write: (world) => ({ ...rewards.read(world), method: 'POST', path: '/commissions/deny', body: { ids: [710_001] } }),
  invalid: { ids: 1 },
  status: 422,
  pointsOut: false,
};

const MEBIBYTE = 1024 * 1024;

/** The tests of checks that no rule speaks of. They are named `check:` and the name of the check. */
export const checkRules: readonly RuleTest[] = [payments, platform, rewards].flatMap((example) => [
  check(example, 'header-size', async (world) => {
    const request = example.read(world);
    const padding = { 'x-padding': 'a'.repeat(10_000) };
    await expectRefusal(world, { ...request, headers: { ...request.headers, ...padding } }, 431);
  }),

  check(example, 'path', async (world) => {
    const request = example.read(world);
    await expectRefusal(world, { ...request, path: `${request.path}/nothing/here` }, 404);
  }),

  check(example, 'accept', async (world) => {
    const request = example.read(world);
    await expectRefusal(world, { ...request, headers: { ...request.headers, accept: 'text/html' } }, 406);
  }),

  check(example, 'body-size', async (world) => {
    const request = example.write(world);
    const body = JSON.stringify({ ...(request.body as object), note: 'a'.repeat(MEBIBYTE) });
    await expectRefusal(world, withText(request, 'application/json', body), 413);
  }),

  check(example, 'media-type', async (world) => {
    const request = example.write(world);
    await expectRefusal(world, withText(request, 'text/plain', JSON.stringify(request.body)), 415);
  }),

  check(example, 'readable-body', async (world) => {
    const request = withText(example.write(world), 'application/json', '{"url": ');
    const response = await expectRefusal(world, request, example.status);
    expect(response.text).toContain('JSON');
    expectErrors(example, response, [{ pointer: '', message: 'must be readable JSON' }]);
  }),

  check(example, 'body', async (world) => {
    const request = example.write(world);
    const body = { ...(request.body as object), ...example.invalid };
    const response = await expectRefusal(world, { ...request, body }, example.status);
    const [member] = Object.keys(example.invalid);
    expectErrors(example, response, [expect.objectContaining({ pointer: `/${member}` })]);
  }),
]);

function check({ api }: Example, name: string, test: RuleTest['test']): RuleTest {
  return { api, rule: `check:${name}`, test };
}

async function expectRefusal({ send }: TestWorld, request: RawRequest, status: number): Promise<RawResponse> {
  const response = await send(request);
  expect(response.status).toBe(status);
  expect(response.json).toHaveProperty('requestId', response.headers.get('x-request-id'));
  return response;
}

function expectErrors({ pointsOut }: Example, { json }: RawResponse, errors: readonly unknown[]): void {
  if (pointsOut) expect(json).toMatchObject({ errors });
  else expect(json).not.toHaveProperty('errors');
}

function withText(request: RawRequest, type: string, body: string): RawRequest {
  return { ...request, headers: { ...request.headers, 'content-type': type }, body };
}
