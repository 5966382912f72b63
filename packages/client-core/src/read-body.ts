/**
 * Returns the body of a response as text, or `undefined` if it has more than `most` bytes after decompression. Counts while it
 * reads, because a few kilobytes can inflate to gigabytes.
 */
export async function readText(response: Response, most: number): Promise<string | undefined> {
  if (!mustCount(response, most)) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  const isComplete = await readChunks(response, most, (chunk) => (text += decoder.decode(chunk, { stream: true })));
  return isComplete ? text + decoder.decode() : undefined;
}

/** Like {@link readText}, for bytes. */
export async function readBlob(response: Response, most: number): Promise<Blob | undefined> {
  if (!mustCount(response, most)) return response.blob();
  const chunks: BlobPart[] = [];
  const isComplete = await readChunks(response, most, (chunk) => chunks.push(chunk as BlobPart));
  return isComplete ? new Blob(chunks, { type: response.headers.get('content-type') ?? '' }) : undefined;
}

/** Whether the body may be longer than `most`. A body with a length cannot be longer than that, unless it is compressed. */
function mustCount({ body, headers }: Response, most: number): boolean {
  // Some libraries have other streams than those of the web, or none.
  if (typeof body?.getReader !== 'function' || most === Infinity) return false;
  const length = headers.get('content-encoding') ? null : headers.get('content-length');
  return !length || !(+length <= most);
}

/** Reads a body up to `most` bytes. Returns whether that was all. */
async function readChunks({ body }: Response, most: number, onChunk: (chunk: Uint8Array) => unknown): Promise<boolean> {
  const reader = (body as NonNullable<typeof body>).getReader();
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return true;
    bytes += value.byteLength;
    if (bytes > most) {
      // Not awaited, because it may never settle.
      reader.cancel().catch(() => {});
      return false;
    }
    onChunk(value);
  }
}
