import type { JsonOf, Operations } from '../control/types.ts';
import { triggers } from './index.ts';

/** Describes which events of an API can be caused, and what can be set for each. */
export function describeTriggers(api: string): JsonOf<Operations['listTriggers'], 200>['triggers'] {
  return Object.entries(triggers[api] ?? {}).map(([event, { input }]) => ({
    api,
    event,
    input: Object.entries(input).map(([name, { type, description, required = false }]) => ({
      name,
      type,
      description,
      required,
    })),
  }));
}
