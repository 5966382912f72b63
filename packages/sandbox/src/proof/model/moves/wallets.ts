import type { Known, Model } from '../model.ts';

/** What is in the wallet of a business, in cents. */
export function balanceOf(model: Model, business: Known, env: string): bigint {
  return model.balances.get(nameOf(business, env)) ?? 0n;
}

/** Pays cents into the wallet of a business, or out of it. */
export function payInto(model: Model, business: Known, env: string, amount: bigint): void {
  model.balances.set(nameOf(business, env), balanceOf(model, business, env) + amount);
}

function nameOf({ world, facts }: Known, env: string): string {
  return `${world} ${String(facts['wallet'])} ${env}`;
}
