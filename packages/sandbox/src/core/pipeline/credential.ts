import { DUE } from '../exchange.ts';
import type { Exchange } from '../exchange.ts';
import type { Step } from './index.ts';

/** The world of APIs that the sandbox knows only by their contract: there is nothing by which they could say another one. */
const DEFAULT_WORLD = 'default';

const MISSING = 'The request has no credential. Send one as the contract describes it.';

export const checkCredential: Step = (exchange) => {
  const { api, request, reads } = exchange;
  if (!api.definition) {
    const world = reads.world(DEFAULT_WORLD);
    if (world) exchange.enter(world);
    return undefined;
  }
  const headers = request.headers as Readonly<Record<string, string | undefined>>;
  const secret = api.definition.readCredential(headers, api.permissive);
  if (!secret) {
    const { detail = MISSING, refusal } = api.definition.refuseWithoutCredential?.(headers) ?? {};
    return refuse(exchange, detail, refusal);
  }
  exchange.secret = secret;
  const access = exchange.findAccess(secret);
  if (!access) return refuse(exchange, 'The credential is not known here. Use one that a world of this sandbox has.');
  exchange.access = access;
  exchange.enter(access.world);
  if (exchange.isDue()) return DUE;
  const { state, until } = access.credential;
  if (state !== 'active' || (until !== null && until <= exchange.now)) {
    return refuse(exchange, 'The credential does not work any more. Use one that is active.');
  }
  if (api.definition.readCredential(headers, exchange.settings) !== secret) {
    return refuse(
      exchange,
      'This form of credential is switched off in this world. Send the usual one, or switch it on.',
    );
  }
  return undefined;
};

function refuse(exchange: Exchange, detail: string, refusal?: string): ReturnType<Step> {
  const refused = exchange.refuse('credential', detail, { refusal });
  if (!refused && !exchange.access) throw new Error('Without a credential, there is no world in which to go on.');
  return refused;
}
