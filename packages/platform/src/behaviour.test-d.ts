// What a program that runs the behaviour of the API writes, and what must not compile. Checked by `tsc`, never run.
import type { PlatformOperationId } from '@wirepact/platform';
import {
  machines,
  type PlatformAction,
  type PlatformHostedAction,
  type PlatformMachine,
  type PlatformRuleId,
  type PlatformState,
  type PlatformSystemAction,
  type PlatformTimerAction,
} from '@wirepact/platform/behaviour';
import type { PlatformEventType } from '@wirepact/platform/webhooks';

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

// A program that runs the machines of any API can read them in one form.
interface RunnableMachine {
  readonly schema?: string;
  readonly fields?: readonly string[];
  readonly states: readonly string[];
  readonly final: readonly string[];
  readonly transitions: readonly {
    readonly name: string;
    readonly from: readonly string[];
    readonly to: string;
    readonly by:
      | { readonly operation: PlatformOperationId }
      | { readonly hosted: true }
      | { readonly system: true }
      | { readonly timer: string | true };
    readonly if?: readonly ({ readonly field: string } & (
      | { readonly values: readonly (string | number | boolean | null)[] }
      | { readonly present: true }
      | { readonly min?: number; readonly max?: number }
    ))[];
    readonly with?: readonly string[];
    readonly emits: readonly PlatformEventType[];
    readonly rule?: PlatformRuleId;
  }[];
}
machines satisfies Record<PlatformMachine, RunnableMachine>;
