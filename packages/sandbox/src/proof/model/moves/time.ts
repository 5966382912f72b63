import assert from 'node:assert/strict';
import { findCrossings, findUnexplained, listCauses } from '../../laws.ts';
import type { Advance } from '../../../world.ts';
import { described } from '../model.ts';
import type { Move, Turn } from '../turn.ts';
import { release } from './sales.ts';

const SPANS = [1, 30, 12 * 60, 26 * 60, 6 * 24 * 60, 8 * 24 * 60].map((minutes) => minutes * 60_000);

/** Moves the clock of a world forward, from one thing that falls due to the next. */
export const advance: Move = {
  name: 'advance',
  weight: 2,
  async run(turn) {
    const { model, real } = turn;
    const [id, world] = turn.pick([...real.worlds])!;
    const from = model.now.get(id)!;
    const to = from + turn.pick(SPANS)!;
    const outcomes: string[] = [];
    for (let at = from; at < to;) {
      const { nextDue } = await world.clock.read();
      at = Math.min(to, nextDue?.getTime() ?? to);
      real.recording.take();
      const { happened: all } = await world.clock.set(new Date(at));
      // The model is about what the APIs show. Attempts to deliver events do not change that, apart from counters of webhooks.
      const happened = all.filter(({ kind }) => kind !== 'delivery');
      model.now.set(id, at);
      follow(turn, id, happened);
      outcomes.push(...happened.map(({ kind, id: about, state }) => `${kind} ${about} is ${state}`));
    }
    return `the clock of ${id} moves by ${(to - from) / 60_000} minutes: ${outcomes.join(', ') || 'nothing falls due'}`;
  },
};

function follow({ model, real: { recording } }: Turn, world: string, happened: Advance['happened']): void {
  const works = recording.take();
  for (const { api, kind, id, action, state } of happened) {
    const resource = model.find({ world, api }, kind, id);
    if (!resource && model.partly.has(world)) continue;
    assert.ok(resource, `${kind} ${id} changes with time, and the model does not know it.`);
    const causes = listCauses(described[api]!, kind, action);
    const transition = causes
      .flatMap((cause) => described[api]!.transitions.get(kind)?.get(cause) ?? [])
      .find(({ from, to }) => from.includes(resource.state) && to === state);
    assert.ok(transition, `${kind} ${id} went from ${resource.state} to ${state} by ${action}.`);
    resource.state = state;
    if (kind === 'order') release(model, resource);
    const own = works.filter(({ resources }) => resources.some(({ after }) => after.kind === kind && after.id === id));
    assert.deepEqual(
      [...findCrossings(own, resource), ...findUnexplained(own, described[api]!, causes)],
      [],
      `${kind}.${action} of ${id}`,
    );
  }
  const changed = works.filter(({ resources }) => resources.length > 0);
  assert.equal(changed.length, happened.length, 'Something changed with time that did not happen.');
}
