import type { Settings } from './api.ts';

/** How many requests a credential may send in some seconds. */
export interface RateLimit {
  /** In milliseconds. */
  readonly window: number;
  readonly requests: number;
}

const WINDOWS: Readonly<Record<string, number>> = {
  'requests-per-minute': 60_000,
  'requests-per-hour': 3_600_000,
  'requests-per-day': 86_400_000,
};

/** The numbers of a contract that limit requests. A setting with the same name can change each of them. */
export function rateNumbers(numbers: Readonly<Record<string, number>>): readonly (readonly [string, number])[] {
  return Object.entries(numbers).filter(([name]) => Object.hasOwn(WINDOWS, name));
}

/** The limits of an API that are switched on in a world. A setting with the name of a number takes its place. */
export function readRateLimits(numbers: Readonly<Record<string, number>>, settings: Settings): readonly RateLimit[] {
  const on = settings.switches['rate-limits'] ?? settings.switches['rate-limit'] ?? false;
  if (on !== true) return [];
  return rateNumbers(numbers).map(([name, stated]) => ({
    window: WINDOWS[name]!,
    requests: Number(settings.values[name] ?? stated),
  }));
}

/** What one credential has sent. */
export type RateWindows = Map<number, { since: number; count: number }>;

/**
 * Counts a request. Returns the seconds after which it is allowed again if it is one too many; then it does not count. A window
 * begins with the first request after the end of the last one.
 */
export function countRequest(windows: RateWindows, limits: readonly RateLimit[], now: number): number | undefined {
  let wait = 0;
  for (const { window, requests } of limits) {
    const seen = windows.get(window);
    const open = seen !== undefined && now >= seen.since && now < seen.since + window;
    if (!open) windows.set(window, { since: now, count: 0 });
    else if (seen.count >= requests) wait = Math.max(wait, seen.since + window - now);
  }
  if (wait > 0) return Math.ceil(wait / 1000);
  for (const { window } of limits) windows.get(window)!.count++;
  return undefined;
}
