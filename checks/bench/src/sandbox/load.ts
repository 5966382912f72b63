import { connect, type Socket } from 'node:net';

/** Requests that several connections send one after the other for a time. */
export interface Load {
  port: number;
  connections: number;
  milliseconds: number;
  /** Asked before each request. Default: only the time ends the load. */
  isDone?: () => boolean;
  /** Returns the next request as it is sent. */
  nextRequest: () => string;
  /** Throws if the response is not as expected. Called for each response. */
  check: (status: number, body: string) => void;
}

/** What came of it. */
export interface LoadResult {
  responses: number;
  perSecond: number;
  /** Milliseconds of the median and of the slowest hundredth. */
  p50: number;
  p99: number;
}

/**
 * Applies a load. Each connection sends a request when the response to the last one is complete.
 *
 * It reads HTTP only as far as these servers write it: every response has a `Content-Length`. So the load costs little beside
 * the server, with which it shares the machine.
 */
export async function applyLoad(load: Load): Promise<LoadResult> {
  const durations: number[] = [];
  const started = performance.now();
  await Promise.all(Array.from({ length: load.connections }, () => runConnection(load, started, durations)));
  const seconds = (performance.now() - started) / 1000;
  const sorted = durations.toSorted((one, other) => one - other);
  const percentile = (share: number): number => sorted[Math.floor(sorted.length * share)] as number;
  return {
    responses: sorted.length,
    perSecond: sorted.length / seconds,
    p50: percentile(0.5),
    p99: percentile(0.99),
  };
}

function runConnection({ port, milliseconds, isDone, nextRequest, check }: Load, start: number, durations: number[]) {
  return new Promise<void>((resolve, reject) => {
    const socket: Socket = connect(port, '127.0.0.1');
    socket.setNoDelay(true);
    let received = '';
    let sent = 0;
    const send = (): void => {
      if (performance.now() - start >= milliseconds || isDone?.()) {
        resolve();
        socket.end();
        return;
      }
      received = '';
      sent = performance.now();
      socket.write(nextRequest());
    };
    socket.on('connect', send);
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('The server closed a connection during the load.')));
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1');
      const end = received.indexOf('\r\n\r\n');
      if (end === -1) return;
      const length = Number(/\r\ncontent-length: (\d+)/i.exec(received)?.[1]);
      if (received.length < end + 4 + length) return;
      durations.push(performance.now() - sent);
      try {
        check(Number(received.slice(9, 12)), received.slice(end + 4));
      } catch (error) {
        reject(error);
        socket.destroy();
        return;
      }
      send();
    });
  });
}
