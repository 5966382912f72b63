import type { DeliveryAttempt } from './follow-deliveries.ts';

/** How much of a response is shown, in characters. */
const SHOWN = 80;

/** One line: when, which event, which attempt, what the receiver said, and what comes next. */
export function writeAttempt({ delivery, attempt }: DeliveryAttempt): string {
  const { at, number, status, milliseconds, error, response, recovered } = attempt;
  const said = firstLine(error ?? response?.body ?? '');
  const parts = [
    at.slice(11, 19),
    delivery.type,
    `attempt ${number}`,
    status === null ? 'failed' : String(status),
    `${milliseconds} ms`,
    ...(said === '' ? [] : [said]),
    ...(recovered ? ['The receiver works again.'] : []),
    ...(delivery.due === null ? [] : [`Next attempt: ${delivery.due}`]),
    ...(delivery.reason === null ? [] : [delivery.reason]),
  ];
  return parts.join('  ');
}

/** Without characters that control a terminal. */
function firstLine(text: string): string {
  const [line = ''] = text.trim().split('\n');
  // oxlint-disable-next-line no-control-regex -- They are what is removed.
  const shown = line.replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, '');
  return shown.length > SHOWN ? `${shown.slice(0, SHOWN)}…` : shown;
}
