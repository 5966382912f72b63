import { expect, it } from 'vitest';
import { readBlob, readText } from './read-body.ts';

const bytes = new TextEncoder().encode('\uFEFFé€😀');

/** A response whose body arrives byte by byte. */
function slow(part: Uint8Array, headers: Record<string, string> = {}): Response {
  let sent = 0;
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>): void =>
    sent < part.length ? controller.enqueue(part.slice(sent, ++sent)) : controller.close();
  return new Response(new ReadableStream({ pull }), { headers });
}

it('decodes UTF-8 that is split between chunks, like text()', async () => {
  expect(await readText(slow(bytes), 100)).toBe(await slow(bytes).text());
  expect(await readText(slow(new Uint8Array([0x61, 0xe2, 0x82])), 100)).toBe('a\uFFFD');
});

it('returns an empty text for an empty body and for no body', async () => {
  expect(await readText(new Response(''), 0)).toBe('');
  expect(await readText(new Response(null), 0)).toBe('');
});

it('returns a body of the maximum size, and nothing for one byte more', async () => {
  expect(await readText(slow(new Uint8Array(10)), 10)).toHaveLength(10);
  expect(await readText(slow(new Uint8Array(11)), 10)).toBeUndefined();
  expect(await readText(slow(new Uint8Array(5), { 'Content-Length': '5' }), 10)).toHaveLength(5);
});

it('does not trust the length of a compressed body', async () => {
  const headers = { 'Content-Length': '5', 'Content-Encoding': 'gzip' };
  expect(await readText(slow(new Uint8Array(11), headers), 10)).toBeUndefined();
});

it('stops reading at the limit, even if the stream never ends', async () => {
  let pulls = 0;
  let cancelled = false;
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>): void => {
    pulls++;
    controller.enqueue(new Uint8Array(10));
  };
  const cancel = (): Promise<void> => ((cancelled = true), new Promise(() => {}));
  expect(await readText(new Response(new ReadableStream({ pull, cancel })), 25)).toBeUndefined();
  expect(cancelled).toBe(true);
  expect(pulls).toBeLessThan(6);
});

it('reads bytes with the same limit, and keeps the media type', async () => {
  const blob = await readBlob(slow(new Uint8Array([0, 255]), { 'Content-Type': 'image/png' }), 2);
  expect(new Uint8Array(await (blob as Blob).arrayBuffer())).toEqual(new Uint8Array([0, 255]));
  expect(blob?.type).toBe('image/png');
  expect(await readBlob(slow(new Uint8Array(3)), 2)).toBeUndefined();
});

it('reads a response of another library, which has no web stream', async () => {
  const other = { body: {}, headers: new Headers(), text: async () => 'text' } as unknown as Response;
  expect(await readText(other, 10)).toBe('text');
});
