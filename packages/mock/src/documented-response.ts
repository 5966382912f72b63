import type { Operation } from './operations.ts';

/** A response as the contract documents it. */
export type DocumentedResponse = Operation['responses'][number];

/** A documented response, with the status to send. */
export interface Choice {
  readonly status: number;
  readonly response: DocumentedResponse;
  /** The name of one of its examples. Default: the first. */
  readonly example?: string | undefined;
}

/** Finds the response that documents a status: itself, or by a range such as `4XX`, or by `default`. */
export function findResponse({ responses }: Operation, status: number): DocumentedResponse | undefined {
  const codes = [String(status), `${String(status)[0]}XX`, 'default'];
  const candidates = codes.map((code) =>
    responses.find((response) => response.code.toUpperCase() === code.toUpperCase()),
  );
  return candidates.find((candidate) => candidate !== undefined);
}

/** Lists the names of the examples of a response. */
export function exampleNames({ contents = [] }: DocumentedResponse): string[] {
  return [...new Set(contents.flatMap(({ examples = [] }) => examples.map(({ key }) => key)))];
}

/** Returns the responses of an operation: first those of success, then the default, then the others. */
export function listResponses({ responses }: Operation): DocumentedResponse[] {
  const rank = ({ code }: DocumentedResponse) => (code.startsWith('2') ? 0 : code === 'default' ? 1 : 2) + code;
  return responses.toSorted((one, other) => (rank(one) < rank(other) ? -1 : 1));
}

/** Returns the status of a response that no status was chosen for: `200` for `2XX` and for `default`. */
export function statusOf({ code }: DocumentedResponse): number {
  return /^\d{3}$/.test(code) ? Number(code) : Number(code[0]) * 100 || 200;
}

/** Names an operation in a message, such as `GET /things/{thingId}`. */
export function describeOperation({ method, path }: Operation): string {
  return `${method.toUpperCase()} ${path}`;
}
