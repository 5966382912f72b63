import type { Behaviour } from '../../contract/behaviour.ts';
import type { AsyncApiDocument, OpenApiDocument } from '../../contract/documents.ts';

/** What the checks of a `behaviour.yaml` read, and where they report to. */
export interface Context {
  behaviour: Behaviour;
  openapi: OpenApiDocument;
  asyncapi: AsyncApiDocument | undefined;
  /** Reports a problem at a JSON Pointer into the file. */
  report(pointer: string, message: string, fix: string): void;
}

/** A hint with names that begin in the same way, or with all names if they are few. */
export function suggest(name: string, known: ReadonlySet<string>): string {
  const start = name.slice(0, 4).toLowerCase();
  const similar = [...known].filter((other) => other.toLowerCase().includes(start));
  const shown = similar.length > 0 ? similar : known.size <= 12 ? [...known] : [];
  return shown.length > 0 ? `Did you mean ${shown.slice(0, 6).join(', ')}?` : 'Check its spelling in the contract.';
}
