/**
 * Returns the body of a response as text, or `undefined` if it has more than `most` bytes after decompression. Counts while it
 * reads, because a few kilobytes can inflate to gigabytes.
 */
export async function readText(response: Response, most: number): Promise<string | undefined> {
  const { body, headers } = response;
  // A body of this length cannot be longer, unless it is compressed.
  const length = headers.get('content-encoding') ? null : headers.get('content-length');
  if (!body || (length && +length <= most)) return response.text();
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > most) {
      // Not awaited, because it may never settle.
      reader.cancel().catch(() => {});
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
