import type { ResourceRow } from '../store/rows.ts';
import type { KindInfo } from './api.ts';

/** Whether a caller can see a resource. What belongs to nobody, or to no environment, is there for everybody. */
export function isVisible(
  row: ResourceRow,
  { holder, env }: { readonly holder: string; readonly env: string },
  { gone }: KindInfo,
): boolean {
  if (row.holder !== '' && row.holder !== holder) return false;
  if (row.env !== '' && row.env !== env) return false;
  return !gone?.includes(row.state);
}
