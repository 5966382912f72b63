import type { ResourceRow } from '../../store/rows.ts';
import type { Draw } from './draw.ts';
import type { Person } from './people.ts';

/** Of each kind in each environment of a world. More would only take time. */
const MOST = 40;

/** The resources that changed last, as they are now. */
export class KnownRows {
  readonly #groups: Map<string, Map<string, ResourceRow>> = new Map();

  add(row: ResourceRow): void {
    const { world, api, env, kind, id } = row;
    const name = nameGroup(world, api, env, kind);
    const group = this.#groups.get(name) ?? new Map<string, ResourceRow>();
    this.#groups.set(name, group);
    // The last one is the newest.
    group.delete(id);
    group.set(id, row);
    const [oldest] = group.keys();
    if (group.size > MOST) group.delete(oldest!);
  }

  /** What somebody sees of a kind. */
  visibleTo({ world, api, env }: Person, kind: string): readonly ResourceRow[] {
    return [...new Set([env, ''])].flatMap((each) => [
      ...(this.#groups.get(nameGroup(world, api, each, kind))?.values() ?? []),
    ]);
  }

  /** Any resource. Each kind is as likely as any other. */
  pick(draw: Draw): ResourceRow | undefined {
    return draw.pick([...(draw.pick([...this.#groups.values()])?.values() ?? [])]);
  }
}

function nameGroup(world: string, api: string, env: string, kind: string): string {
  return `${world} ${api} ${env} ${kind}`;
}
