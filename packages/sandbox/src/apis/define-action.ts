import type { Action, ApiShape, InputField, Kind } from '../core/api.ts';

/**
 * Returns a function that gives an action the types of its input: `const define = defineActionOf<Payments, 'payment'>()`, and then
 * `create: define({ input: { amount: { type: 'string', … } }, run: ({ input }) => … })`.
 */
export function defineActionOf<T extends ApiShape, K extends Kind<T>>(): <
  const Fields extends Readonly<Record<string, InputField>>,
>(
  action: Action<T, K, Fields>,
) => Action<T, K, Fields> {
  return (action) => action;
}
