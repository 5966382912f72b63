// What a program that runs the behaviour of the API writes, and what must not compile. Checked by `tsc`, never run.
import type {
  PlatformAction,
  PlatformHostedAction,
  PlatformState,
  PlatformSystemAction,
  PlatformTimerAction,
} from '@wirepact/platform/behaviour';

const pages: Record<PlatformHostedAction<'invoice'>, string> = { pay: '/pay', 'pay-by-bank': '/pay/bank' };
// @ts-expect-error An operation sends an invoice, not a person on a page.
pages.send;
'settle' satisfies PlatformSystemAction<'invoice'>;
'expire' satisfies PlatformTimerAction<'link-session'>;
'send' satisfies PlatformAction<'invoice'>;
// @ts-expect-error The machine does not have this transition.
'refund' satisfies PlatformAction<'invoice'>;
'claimed' satisfies PlatformState<'gift'>;
// @ts-expect-error Nothing happens to a split template in time.
'expire' satisfies PlatformTimerAction<'split-template'>;
