import { countRequest, readRateLimits } from '../rate-limits.ts';
import type { RateLimit, RateWindows } from '../rate-limits.ts';
import type { Settings } from '../api.ts';
import type { Step } from './index.ts';

const limitsOf = new WeakMap<Settings, readonly RateLimit[]>();

export const checkRateLimit: Step = (exchange) => {
  const { api, access, memory, settings, now } = exchange;
  if (!access || !memory || exchange.counted) return undefined;
  let limits = limitsOf.get(settings);
  if (!limits) limitsOf.set(settings, (limits = readRateLimits(api.contract.numbers, settings)));
  if (limits.length === 0) return undefined;
  const { hash } = access.credential;
  const windows = memory.rates.get(hash) ?? (new Map() as RateWindows);
  memory.rates.set(hash, windows);
  const wait = countRequest(windows, limits, now);
  exchange.counted = wait === undefined;
  if (wait === undefined) return undefined;
  const detail = `There were too many requests. Wait ${wait} seconds on the clock of this world, or switch the limit off.`;
  const headers = api.definition?.hidesWait ? undefined : { 'retry-after': String(wait) };
  return exchange.refuse('rate-limit', detail, { headers });
};
