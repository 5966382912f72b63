/**
 * Returns the body of a response as text, or `undefined` if it has more than `most` bytes after decompression. Counts while it
 * reads, because a few kilobytes can inflate to gigabytes.
 */
export async function readText(response: Response, most: number): Promise<string | undefined> {
  // Some libraries have other streams than those of the web, or none.
  if (!response.body?.getReader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  return readChunks(response.body, most, (chunk) => (text += decoder.decode(chunk, { stream: !!chunk })));
}

/** Like {@link readText}, for bytes. */
export async function readBlob(response: Response, most: number): Promise<Blob | undefined> {
  if (!response.body?.getReader) return response.blob();
  const chunks: BlobPart[] = [];
  const type = response.headers.get('content-type') ?? '';
  return readChunks(response.body, most, (chunk) => {
    if (!chunk) return new Blob(chunks, { type });
    chunks.push(chunk as BlobPart);
    return undefined;
  });
}

/** Calls `add` with each chunk, and at the end without one. Returns what the last call returns, if there are at most `most` bytes. */
async function readChunks<T>(
  body: ReadableStream<Uint8Array>,
  most: number,
  add: (chunk?: Uint8Array) => T,
): Promise<T | undefined> {
  const reader = body.getReader();
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return add();
    bytes += value.byteLength;
    if (bytes > most) {
      // Not awaited, because it may never settle.
      reader.cancel().catch(() => {});
      return undefined;
    }
    add(value);
  }
}
