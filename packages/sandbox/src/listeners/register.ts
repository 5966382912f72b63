import { FIRST_ACCOUNT } from '../apis/payments/accounts.ts';
import type { Payments } from '../apis/payments/shape.ts';
import { addWebhook, nameWebhook } from '../apis/payments/webhooks.ts';
import type { Subscription } from '../apis/rewards/subscriptions.ts';
import type { Tx } from '../core/api.ts';
import type { Engine } from '../core/engine.ts';
import { readSettings } from '../core/settings.ts';
import { SandboxError } from '../sandbox-error.ts';
import type { Transaction } from '../store/store.ts';
import type { WorldContext } from '../worlds/context.ts';
import { changeSettings } from '../worlds/settings.ts';

/** An endpoint that an API sends its events to. */
export interface Endpoint {
  /** As deliveries name it. */
  readonly receiver: string;
  /** What signs the deliveries. */
  readonly secret: string;
}

interface Registration {
  readonly context: Pick<WorldContext, 'engine' | 'sealer' | 'now'>;
  readonly transaction: Transaction;
  readonly world: string;
  readonly url: string;
  /** For a new endpoint. One that exists keeps its own. */
  readonly secret: string;
}

type Register = (registration: Registration) => Endpoint;

/** How each API that sends events learns about an endpoint. */
export const registers: Readonly<Record<string, Register>> = {
  payments: registerWebhook,
  platform: setPlatformUrl,
  rewards: addSubscription,
};

/** Uses the webhook of the first account with this URL. One that is inactive is deleted, because nothing activates it again. */
function registerWebhook({ context, transaction, world, url, secret }: Registration): Endpoint {
  const { engine } = context;
  const holder = inPayments(
    engine,
    transaction,
    world,
    { seed: true },
    '',
    (tx) => tx.find('account', FIRST_ACCOUNT)?.id,
  );
  if (holder === undefined) {
    throw new SandboxError(
      'conflict',
      'There is no account of payments that could have a webhook. Open one: wirepact open --kind account.',
    );
  }
  const name = nameWebhook(holder, url);
  return inPayments(engine, transaction, world, { operation: 'deleteWebhook' }, holder, (tx) => {
    const known = tx.find('webhook', name);
    if (known?.state === 'active') return { receiver: known.id, secret: tx.open(known.data.secret!) };
    if (known) tx.change(known, { data: { secret: undefined }, frees: [name] });
    return tx.continueOperation('createWebhook', () => {
      const { webhook, secret: own } = addWebhook(tx, { account: holder, url, secret });
      return { receiver: webhook.id, secret: own };
    });
  });
}

function inPayments<T>(
  engine: Engine,
  transaction: Transaction,
  world: string,
  cause: { readonly seed: true } | { readonly operation: string },
  holder: string,
  work: (tx: Tx<Payments>) => T,
): T {
  return engine.workIn(transaction, world, 'payments', { cause, holder, env: '' }, (tx) => work(tx as never));
}

function setPlatformUrl(registration: Registration): Endpoint {
  const { url } = registration;
  const { webhookUrl, webhookSecret } = readValues(registration, 'platform');
  const isKnown = webhookUrl === url && webhookSecret !== '';
  const secret = isKnown ? String(webhookSecret) : registration.secret;
  change(registration, 'platform', { webhookUrl: url, webhookSecret: secret });
  return { receiver: 'webhookUrl', secret };
}

function addSubscription(registration: Registration): Endpoint {
  const { url } = registration;
  const subscriptions = readValues(registration, 'rewards')['subscriptions'] as readonly Subscription[];
  const secret = subscriptions.find((one) => one.url === url)?.secret ?? registration.secret;
  const others = subscriptions.filter((one) => one.url !== url);
  change(registration, 'rewards', { subscriptions: [...others, { url, secret }] });
  return { receiver: url, secret };
}

function readValues({ context, transaction, world }: Registration, api: string): Readonly<Record<string, unknown>> {
  const { contract, definition } = context.engine.apis[api]!;
  return readSettings(transaction.world(world)!, contract, definition, context.sealer).values;
}

function change({ context, transaction, world }: Registration, api: string, values: object): void {
  const row = transaction.world(world)!;
  const settings = changeSettings(
    row,
    context.engine.apis[api]!,
    values as never,
    context.sealer,
    context.engine.isLocal,
  );
  transaction.changeWorld(world, { settings, version: row.version + 1 });
}
