import type { SettingEntry } from '../core/definition.ts';
import type { LoadedApi } from '../core/loaded-api.ts';
import { rateNumbers } from '../core/rate-limits.ts';
import { mapSecrets } from '../core/settings.ts';
import type { Sealer } from '../core/settings.ts';
import { SandboxError } from '../sandbox-error.ts';
import type { WorldRow } from '../store/rows.ts';
import { suggest } from './suggest.ts';
import { pointTo } from '../json-pointer.ts';

/** Something that can be set for an API of a world. */
export interface SettingInfo {
  readonly name: string;
  readonly description: string;
  readonly default: unknown;
  /** The values that it can have. Absent if it is not a choice. */
  readonly values?: readonly unknown[];
  readonly secret: boolean;
  /** The member of each entry that is a secret, if the value is a list. */
  readonly secretMember?: string;
  /** What is wrong with a value. Absent if each value of its type is possible. */
  readonly check?: SettingEntry['check'];
}

type Stored = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const REDACTED = '[redacted]';

/** Everything that can be set for an API: the switches of its contract, and the settings of its definition. */
export function listSettings({
  contract,
  definition,
}: Pick<LoadedApi, 'contract' | 'definition'>): readonly SettingInfo[] {
  return [
    ...Object.entries(definition?.settings ?? {}).map(
      ([name, { default: fallback, description, secret = false, secretMember, check }]) => ({
        name,
        description,
        default: fallback,
        secret,
        ...(secretMember !== undefined && { secretMember }),
        ...(check && { check }),
      }),
    ),
    ...rateNumbers(contract.numbers).map(([name, stated]) => ({
      name,
      description: 'How many requests a credential may send in this time, if the switch for limits of the rate is on.',
      default: stated,
      secret: false,
    })),
    ...Object.entries(contract.switches).map(([name, { default: fallback, values }]) => ({
      name,
      description:
        'How the API behaves in a case that its documents leave open. The decision with this name says more.',
      default: fallback,
      values,
      secret: false,
    })),
  ];
}

/** The settings of an API in a world, by name, with defaults. Secrets are redacted. */
export function showSettings(
  { settings }: Pick<WorldRow, 'settings'>,
  api: Pick<LoadedApi, 'name' | 'contract' | 'definition'>,
): Readonly<Record<string, unknown>> {
  const given = readStored(settings)[api.name] ?? {};
  return Object.fromEntries(
    listSettings(api).map(({ name, default: fallback, secret, secretMember }) => {
      const value = given[name] ?? fallback;
      if (secretMember !== undefined) return [name, mapSecrets(value, secretMember, () => REDACTED)];
      return [name, secret && value !== fallback ? REDACTED : value];
    }),
  );
}

/**
 * The settings of a world after a change, as its row has them. `null` brings back a default.
 *
 * @throws {SandboxError} `not-found` for an unknown name, `invalid` for a value that it cannot have.
 */
export function changeSettings(
  { settings }: Pick<WorldRow, 'settings'>,
  api: Pick<LoadedApi, 'name' | 'contract' | 'definition'>,
  values: Readonly<Record<string, unknown>>,
  sealer: Sealer,
  isLocal: (url: string) => boolean = () => false,
): string {
  const all = readStored(settings);
  const known = new Map(listSettings(api).map((info) => [info.name, info]));
  const own: Record<string, unknown> = { ...all[api.name] };
  for (const [name, value] of Object.entries(values)) {
    const info = known.get(name);
    if (!info) {
      throw new SandboxError('not-found', `${api.name} has no setting ${name}.${suggest(name, [...known.keys()])}`);
    }
    if (value === null || value === undefined) delete own[name];
    else own[name] = seal(checkValue(api.name, info, value, isLocal), info, sealer);
  }
  return JSON.stringify({ ...all, [api.name]: own });
}

function seal(value: unknown, { secret, secretMember }: SettingInfo, sealer: Sealer): unknown {
  if (secretMember !== undefined) return mapSecrets(value, secretMember, (text) => sealer.seal(text));
  return secret ? sealer.seal(value as string) : value;
}

function checkValue(
  api: string,
  { name, default: fallback, values, secret, check }: SettingInfo,
  value: unknown,
  isLocal: (url: string) => boolean,
): unknown {
  if (values !== undefined) {
    if (values.includes(value)) return value;
    throw invalid(api, name, value, values.map((possible) => JSON.stringify(possible)).join(', '));
  }
  if (secret && value === REDACTED) {
    throw new SandboxError(
      'invalid',
      `${name} of ${api} cannot be ${REDACTED}. Give the secret itself, or leave ${name} out.`,
    );
  }
  if (kindOf(value) === kindOf(fallback)) {
    const errors =
      check?.(value, isLocal).map(({ pointer, message }) => ({ pointer: pointTo('', name) + pointer, message })) ?? [];
    if (errors.length === 0) return value;
    const { pointer, message } = errors[0]!;
    throw new SandboxError('invalid', `${name} of ${api} is invalid: ${pointer} ${message}.`, { errors });
  }
  throw invalid(api, name, secret ? undefined : value, `a value of the type ${kindOf(fallback)}`);
}

function invalid(api: string, name: string, value: unknown, possible: string): SandboxError {
  const shown = value === undefined ? 'that' : JSON.stringify(value).slice(0, 100);
  return new SandboxError('invalid', `${name} of ${api} cannot be ${shown}. Possible: ${possible}.`, {
    errors: [{ pointer: pointTo('', name), message: `must be one of: ${possible}` }],
  });
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function readStored(settings: string): Stored {
  return settings === '' ? {} : (JSON.parse(settings) as Stored);
}
