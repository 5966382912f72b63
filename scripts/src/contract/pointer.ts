// JSON Pointers (RFC 6901) and the references that carry them. One rule for all tools: `#/a/b` is the form in a URI
// fragment and is percent-decoded, `/a/b` is the plain form and is not; then `~1` becomes `/`, and `~0` becomes `~`.
import { ContractError } from '../problem.ts';
import type { Reference } from './documents.ts';

/** A name as one token of a JSON Pointer: `a/b` becomes `a~1b`. */
export function escapeToken(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The name that one token of a JSON Pointer refers to: `a~1b` becomes `a/b`. */
export function unescapeToken(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}

/**
 * The names on the way from the root of a value to the target of a pointer: `#/paths/~1me` gives `['paths', '/me']`.
 *
 * @throws {ContractError} if the text is not a JSON Pointer.
 */
export function parsePointer(pointer: string): string[] {
  const names = readNames(pointer);
  if (names) return names;
  throw new ContractError(
    `"${pointer}" is not a JSON Pointer. Write \`/a/b\`, or \`#/a/b\` if it is a reference within a document.`,
  );
}

/** The target of a pointer, or `undefined` if it does not exist or the text is not a JSON Pointer. */
export function findPointer(value: unknown, pointer: string): unknown {
  return readNames(pointer)?.reduce(readMember, value);
}

/**
 * The target of a pointer.
 *
 * @throws {ContractError} with the pointer in its message, if the target does not exist or the text is not a JSON Pointer.
 */
export function resolvePointer(value: unknown, pointer: string): unknown {
  const target = parsePointer(pointer).reduce(readMember, value);
  if (target !== undefined) return target;
  throw new ContractError(`\`${pointer}\` does not exist in this document. Check the spelling of each part.`);
}

/** All values from the root down to the target of a pointer, the root first. Parts that do not exist are `undefined`. */
export function walkPointer(value: unknown, pointer: string): unknown[] {
  let current = value;
  return [value, ...parsePointer(pointer).map((name) => (current = readMember(current, name)))];
}

/**
 * The target of a reference, or the node itself if it is not a reference. A chain of references is followed to its end.
 *
 * @throws {ContractError} if a target does not exist in this document, or if references lead back to themselves.
 */
export function resolveReference<Node extends object>(document: object, node: Node | Reference): Node {
  return followReference(document, node, '').node;
}

/**
 * The same as {@link resolveReference}, together with the pointer to the node that was found. `pointer` is the place of
 * the given node. It is returned unchanged if the node is not a reference.
 */
export function followReference<Node extends object>(
  document: object,
  node: Node | Reference,
  pointer: string,
): { node: Node; pointer: string } {
  const seen = new Set<string>();
  let found = { node, pointer };
  while ('$ref' in found.node && typeof found.node.$ref === 'string') {
    const { $ref } = found.node;
    if (seen.has($ref)) throw new ContractError(`The reference ${$ref} leads back to itself.`);
    seen.add($ref);
    const target = $ref.startsWith('#') ? findPointer(document, $ref) : undefined;
    if (typeof target !== 'object' || target === null) {
      throw new ContractError(
        `The reference ${$ref} does not resolve within this document. Check its spelling; in a generated file, run \`pnpm generate\`.`,
      );
    }
    found = { node: target as Node, pointer: $ref };
  }
  return found as { node: Node; pointer: string };
}

function readNames(pointer: string): string[] | undefined {
  const isFragment = pointer.startsWith('#');
  const [root, ...tokens] = (isFragment ? pointer.slice(1) : pointer).split('/');
  if (root !== '') return undefined;
  try {
    return tokens.map((token) => unescapeToken(isFragment ? decodeURIComponent(token) : token));
  } catch {
    // A lone `%` cannot be decoded.
    return undefined;
  }
}

function readMember(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}
