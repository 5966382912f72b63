import type { NamedAction } from './named-action.ts';

/** Lists what people, the vendors and the time can do in the sandbox. */
export async function listActions(): Promise<readonly NamedAction[]> {
  return [];
}
