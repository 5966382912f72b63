import { describe, expect, it } from 'vitest';
import { createSandbox } from '../../index.ts';
import { checkSubscriptions, matchSubscriptions } from './subscriptions.ts';

const url = 'https://receiver.example/rewards';

describe('the setting `subscriptions`', () => {
  it('is kept in the world, and can be taken back', async () => {
    await using sandbox = await createSandbox({ apis: ['rewards'] });
    const subscriptions = [{ url, events: ['payout.updated'] }];
    expect(await sandbox.world.set('rewards', { subscriptions })).toMatchObject({ subscriptions });
    expect(await sandbox.world.set('rewards', { subscriptions: null })).toMatchObject({ subscriptions: [] });
  });

  it.each([
    [[{ url: 'http://receiver.example' }], '/0/url'],
    [[{ events: [] }], '/0/url'],
    [[null], '/0/url'],
    [[{ url }, { url, events: ['payout.lost'] }], '/1/events'],
    [[{ url, secret: '' }], '/0/secret'],
    [[{ url, sceret: 'x' }], '/0/sceret'],
  ])('refuses %j at %s', (value, pointer) => {
    expect(checkSubscriptions(value).map((problem) => problem.pointer)).toEqual([pointer]);
  });

  it('refuses invalid subscriptions in a sentence', async () => {
    await using sandbox = await createSandbox({ apis: ['rewards'] });
    await expect(sandbox.world.set('rewards', { subscriptions: [{ url: 'receiver' }] })).rejects.toThrow(
      /must be a URL that begins with https/,
    );
  });
});

describe('the receivers of an event', () => {
  it('say why they get it or not', () => {
    const receivers = matchSubscriptions('payout.updated', [
      { url, events: ['commission.created'] },
      { url: `${url}/all`, secret: 'secret' },
      { url: `${url}/unsigned` },
    ]);
    expect(receivers.map(({ why }) => why)).toEqual([
      'It is not subscribed to payout.updated.',
      'It is subscribed.',
      'It has no `secret`, and each delivery is signed. Set one in the setting `subscriptions`.',
    ]);
  });
});
