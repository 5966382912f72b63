import { writePointer } from './json-pointer.ts';
import type { Operation } from './operations.ts';

/** Where the error bodies of an API have their sentence and their code, as JSON Pointers (`x-error` of the contract). */
export interface ErrorShape {
  readonly message?: string;
  readonly code?: string;
}

/** Returns the shape of the bodies that a schema describes; empty if the contract does not say it. */
export function shapeOf(schema: unknown): ErrorShape {
  return (schema as { 'x-error'?: ErrorShape } | undefined)?.['x-error'] ?? {};
}

/** Finds the shape of the errors of an API. They have the same one in all operations. */
export function findErrorShape(operations: readonly Operation[]): ErrorShape {
  const contents = operations.flatMap(({ responses }) => responses.flatMap(({ contents: found = [] }) => found));
  return contents.map(({ schema }) => shapeOf(schema)).find(({ message }) => message !== undefined) ?? {};
}

/** Returns the members of an error body that have a sentence in them. */
export function errorMembers({ message }: ErrorShape, sentence: string): Readonly<Record<string, unknown>> {
  return message === undefined ? {} : (writePointer({}, message, sentence) as Record<string, unknown>);
}
