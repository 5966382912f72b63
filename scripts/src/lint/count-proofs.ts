import type { Api } from '../contract/apis.ts';
import type { ShownBy } from '../contract/behaviour.ts';
import { readBehaviour } from '../contract/read-behaviour.ts';

/** How many rules of an API each kind of test can show, as one line. `undefined` if the API does not have rules. */
export function countProofs(api: Api): string | undefined {
  const read = readBehaviour(api);
  if (!read) return undefined;
  const counts: Record<ShownBy, number> = { server: 0, delivery: 0, client: 0, nobody: 0 };
  for (const { 'shown-by': shownBy } of Object.values(read.behaviour.rules)) counts[shownBy]++;
  const parts = Object.entries(counts).map(([shownBy, count]) => `${shownBy} ${count}`);
  return `${api.id}: rules shown by ${parts.join(', ')}`;
}
