import type { WebhookVerificationError } from '../error.ts';

/** Passes an error to the owner of the receiver. Never rejects. */
export type Report = (error: unknown) => Promise<void>;

/** How errors reach the owner of the receiver. */
export interface Reports {
  /** Reports an error that leads to a 500. */
  readonly report: Report;
  /** Reports a refused delivery. */
  readonly reportRefusal: (refusal: WebhookVerificationError) => Promise<void>;
}

/** How long a response waits for `onError`, in milliseconds: enough for a logger, and a limit for one that hangs. */
const patience = 1000;

/** Creates the functions that report errors to `onError`, or to the console. */
export function createReports(onError: ((error: unknown) => unknown) | undefined): Reports {
  if (!onError) {
    return { report: async (error) => console.error(error), reportRefusal: createRefusalPrinter() };
  }
  const report: Report = async (error) => {
    try {
      await waitBriefly(onError(error));
    } catch (failure) {
      console.error(failure);
    }
  };
  return { report, reportRefusal: report };
}

/** Prints the first refusal with each code. Anyone can send a delivery, so printing all would fill the log. */
function createRefusalPrinter(): Reports['reportRefusal'] {
  const printed = new Set<string>();
  return async ({ code, message }) => {
    if (printed.has(code)) return;
    printed.add(code);
    console.warn(
      `Refused a webhook: ${message} (${code}; not printed again. Pass \`onError\` to receive every refusal.)`,
    );
  };
}

/** Resolves or rejects like the result of `onError`, or resolves when the time is over. */
async function waitBriefly(result: unknown): Promise<void> {
  if (typeof (result as PromiseLike<unknown> | undefined)?.then !== 'function') return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeIsOver = new Promise<void>((resolve) => (timer = setTimeout(resolve, patience)));
  try {
    await Promise.race([result, timeIsOver]);
  } finally {
    clearTimeout(timer);
  }
}
