import type { Content, Engine } from '../signature/engine.ts';
import { WebhookVerificationError } from '../error.ts';
import { parsePointer, readPath } from '../pointer.ts';
import type { SignatureScheme } from '../signature/scheme.ts';

/** Reads the name and the id of events as a scheme defines them. */
export interface EventReader {
  /** The name of an event. Throws `event_name_missing`. */
  readType(event: unknown): string;
  /** What identifies an event: an id in it, or the hash of its body. `undefined` if there is neither. */
  readId(event: unknown, body?: Content): Promise<string | undefined>;
}

/** Creates the reader for one scheme. */
export function createEventReader({ event: name, deduplication }: SignatureScheme, engine: Engine): EventReader {
  const typePath = parsePointer(name.body);
  const idPath = parsePointer(deduplication.of);
  return {
    readType(event) {
      const type = readPath(event, typePath);
      if (typeof type !== 'string') throw new WebhookVerificationError('event_name_missing', { pointer: name.body });
      return type;
    },
    async readId(event, body) {
      if (deduplication.by === 'sha-256') return body === undefined ? undefined : engine.sha256(body);
      const id = readPath(event, idPath);
      return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
    },
  };
}
