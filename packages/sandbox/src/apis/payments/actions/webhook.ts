import { numbers } from '@wirepact/payments/behaviour';
import type { Actions } from '../../../core/api.ts';
import { defineActionOf } from '../../define-action.ts';
import type { Payments } from '../shape.ts';

const define = defineActionOf<Payments, 'webhook'>();

/** What the vendor does to webhooks. */
export const webhook: Actions<Payments, 'webhook'> = {
  deactivate: define({
    input: {},
    run: ({ resource, tx }) => {
      tx.change(resource, {
        doc: { failure_count: numbers['failures-until-inactive'], last_triggered_at: tx.time },
      });
    },
  }),

  suspend: define({
    input: {
      failure_count: { type: 'number', description: 'The failures in a row that the list shows. Default: unchanged.' },
    },
    run: ({ resource, input, tx }) => {
      tx.change(resource, { doc: { failure_count: input.failure_count ?? resource.doc.failure_count } });
    },
  }),
};
