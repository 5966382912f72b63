import { isUtf8 } from 'node:buffer';
import { pointTo } from '../json-pointer.ts';

/** The result of reading a body: its value, or why it cannot be read. */
export type ReadJson =
  | { readonly value: unknown; readonly problem?: undefined }
  | { readonly problem: string; readonly value?: undefined };

/** Deeper values have no meaning in any contract, and would exhaust the stack of what reads them. */
const DEPTH = 64;

/**
 * Parses a JSON body. What a database or another reader would take differently is refused: invalid UTF-8, a member that is
 * given twice, NUL characters, and halves of surrogate pairs.
 */
export function readJson(bytes: Buffer): ReadJson {
  if (!isUtf8(bytes)) return { problem: 'The body is not valid UTF-8. Send the JSON as UTF-8.' };
  const text = bytes.toString('utf8');
  const shape = measure(text);
  if (shape.depth > DEPTH)
    return { problem: `The body is nested more than ${DEPTH} levels deep. Send a flatter value.` };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'The body is not valid JSON. Send a JSON value.' };
  }
  if (HUGE.test(text) && hasInfinity(value)) {
    return { problem: 'The body has a number that is too large. Send a number that fits into 64 bits.' };
  }
  const problem = shape.escapes ? findBadText(value, '') : undefined;
  if (problem !== undefined) return { problem };
  if (countMembers(value) !== shape.members) {
    return { problem: 'The body has a member twice in one object. Send each member once.' };
  }
  return { value };
}

/** Only a text with such digits can have a number that becomes infinite. */
const HUGE = /[eE]\+?\d{3}|\d{300}/;

function hasInfinity(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(hasInfinity);
}

const QUOTE = 34;
const BACKSLASH = 92;

/** How deep a JSON text is, how many members its objects have, and whether it has escapes for characters by number. */
function measure(text: string): { readonly depth: number; readonly members: number; readonly escapes: boolean } {
  let depth = 0;
  let deepest = 0;
  let members = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case QUOTE:
        at = endOfString(text, at);
        break;
      case 58: // :
        members++;
        break;
      case 91: // [
      case 123: // {
        if (++depth > deepest) deepest = depth;
        break;
      case 93: // ]
      case 125: // }
        depth--;
        break;
      default:
    }
  }
  return { depth: deepest, members, escapes: text.includes('\\u') };
}

function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return at;
  }
  return text.length;
}

/** Members with one name count once, so fewer than in the text means that one is given twice. */
function countMembers(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) count += countMembers(item);
    return count;
  }
  for (const name of Object.keys(value)) count += 1 + countMembers((value as Record<string, unknown>)[name]);
  return count;
}

function findBadText(value: unknown, pointer: string): string | undefined {
  if (typeof value === 'string') return describeBadText(value, pointer);
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, member] of Object.entries(value)) {
    const inside = pointTo(pointer, name);
    const problem = describeBadText(name, pointer) ?? findBadText(member, inside);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function describeBadText(text: string, pointer: string): string | undefined {
  const where = pointer === '' ? 'The body' : `${JSON.stringify(pointer)} in the body`;
  if (text.includes('\0')) return `${where} has a NUL character. Send text without it.`;
  if (/\p{Surrogate}/u.test(text)) return `${where} has half of a surrogate pair. Send whole characters.`;
  return undefined;
}
