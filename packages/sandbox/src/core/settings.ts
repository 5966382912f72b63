import type { WorldRow } from '../store/rows.ts';
import type { Settings } from './api.ts';
import type { AnyDefinition, Contract } from './definition.ts';
import { rateNumbers } from './rate-limits.ts';

/** Encrypts and decrypts secrets for the database. */
export interface Sealer {
  seal(text: string): string;
  /** @throws {Error} if it was sealed with another key. */
  open(sealed: string): string;
}

/**
 * The settings of one API in a world: what was set, with the defaults for the rest.
 *
 * A world row has them as JSON: by the name of the API, then by the name of the switch or setting. A secret is there as it was
 * sealed.
 */
export function readSettings(
  { settings: text }: Pick<WorldRow, 'settings'>,
  { api, switches, numbers }: Pick<Contract, 'api' | 'switches' | 'numbers'>,
  definition: Pick<AnyDefinition, 'settings'> | undefined,
  sealer: Sealer,
): Settings {
  const all = (text === '' ? {} : JSON.parse(text)) as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  const given = all[api] ?? {};
  const values = Object.entries(definition?.settings ?? {}).map(
    ([name, { default: fallback, secret, secretMember }]) => {
      const value = given[name];
      if (value === undefined) return [name, fallback];
      if (secretMember !== undefined) return [name, mapSecrets(value, secretMember, (sealed) => sealer.open(sealed))];
      return [name, secret && typeof value === 'string' ? sealer.open(value) : value];
    },
  );
  const rates = rateNumbers(numbers).map(([name, stated]) => [name, given[name] ?? stated]);
  return {
    switches: Object.fromEntries(
      Object.entries(switches).map(([name, { default: fallback }]) => [name, given[name] ?? fallback]),
    ) as Settings['switches'],
    values: Object.fromEntries([...rates, ...values]) as Settings['values'],
  };
}

/** Changes one member of each entry of a list. Entries without it stay as they are. */
export function mapSecrets(list: unknown, member: string, change: (secret: string) => string): unknown {
  return (list as readonly Readonly<Record<string, unknown>>[]).map((entry) =>
    typeof entry[member] === 'string' ? { ...entry, [member]: change(entry[member]) } : entry,
  );
}
