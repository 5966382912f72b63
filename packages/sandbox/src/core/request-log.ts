import type { LoggedRequest } from '../world.ts';

/** How many requests are kept. */
const SIZE = 1000;

const SECRET_NAME = /token|secret|key|session|code|password/i;

/** The last requests of a world. */
export class RequestLog {
  readonly #entries: LoggedRequest[] = [];
  #next = 0;

  add(entry: LoggedRequest): void {
    this.#entries[this.#next] = entry;
    this.#next = (this.#next + 1) % SIZE;
  }

  /** Newest first. */
  list(): readonly LoggedRequest[] {
    return [...this.#entries.slice(this.#next), ...this.#entries.slice(0, this.#next)].toReversed();
  }
}

/** Hides the credential of a request in its path, and every query parameter that looks like a secret by its name. */
export function redactPath(path: string, search: string, credential: string | undefined): string {
  const shown =
    search === ''
      ? path
      : `${path}?${search
          .split('&')
          .map((pair) => {
            const [name = ''] = pair.split('=', 1);
            return SECRET_NAME.test(name) ? `${name}=[redacted]` : pair;
          })
          .join('&')}`;
  if (credential === undefined || credential === '') return shown;
  const encoded = encodeURIComponent(credential);
  if (!shown.includes(credential) && !shown.includes(encoded)) return shown;
  return shown.replaceAll(credential, '[redacted]').replaceAll(encoded, '[redacted]');
}
