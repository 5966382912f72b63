import type { ReadStream } from 'node:tty';

/** Calls a function for each character of an input. On a terminal nobody has to press return. Returns what ends it. */
export function readKeys(input: ReadStream, listener: (key: string) => void): () => void {
  const onData = (data: Buffer): void => {
    for (const key of data.toString()) listener(key);
  };
  if (input.isTTY) input.setRawMode(true);
  input.on('data', onData);
  return () => {
    input.off('data', onData);
    if (input.isTTY) input.setRawMode(false);
    input.pause();
  };
}
