/**
 * Reads the JSON of a body, or explains why it cannot. Holds at most `maxBytes` of the body in memory. Throws a
 * `TypeError` if the body was already read.
 */
export async function readJson(request: Request, maxBytes: number): Promise<{ value: unknown } | { problem: string }> {
  if (request.bodyUsed) {
    throw new TypeError('The request body was already read. Pass an unread request or a clone.');
  }
  const tooLong = { problem: `The body should have at most ${maxBytes} bytes` };
  if (Number(request.headers.get('content-length')) > maxBytes) return tooLong;
  const reader = request.body?.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let length = 0;
  try {
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
      length += part.value.byteLength;
      if (length > maxBytes) {
        // Not awaited: the sender may take its time.
        reader?.cancel().catch(() => {});
        return tooLong;
      }
      text += decoder.decode(part.value, { stream: true });
    }
    return { value: JSON.parse(text + decoder.decode()) };
  } catch {
    return { problem: 'The body should be JSON' };
  }
}
