import fc from 'fast-check';
import type { AsyncCommand } from 'fast-check';
import type { OpenSandbox } from '../../open-sandbox.ts';
import type { RecordingStore } from '../record-works.ts';
import { moves } from './moves/index.ts';
import { createStatistics } from './model.ts';
import type { Model, Real, Statistics } from './model.ts';
import { prepare } from './prepare.ts';
import { Turn } from './turn.ts';
import type { Move } from './turn.ts';

/** How to run the model. */
export interface ModelRun {
  readonly sandbox: OpenSandbox;
  readonly recording: RecordingStore;
  readonly seed: number;
  readonly runs: number;
  /** How many are possible in each run, and a few more. Only a failure is made shorter. */
  readonly steps: number;
  /** Default: every move. */
  readonly only?: (name: string) => boolean;
}

/** What a run of the model has found. */
export interface ModelResult {
  readonly statistics: Statistics;
  /** The seed, the smallest failing example and what was wrong; `undefined` if nothing was. */
  readonly failure: string | undefined;
}

class Step implements AsyncCommand<Model, Real> {
  readonly #move: Move;
  readonly #picks: readonly number[];
  #outcome: string | undefined;

  constructor(move: Move, picks: readonly number[]) {
    this.#move = move;
    this.#picks = picks;
  }

  check(model: Readonly<Model>): boolean {
    return this.#move.isPossible?.(model) ?? true;
  }

  async run(model: Model, real: Real): Promise<void> {
    const { statistics } = real;
    statistics.steps++;
    this.#outcome = `${this.#move.name} differs`;
    this.#outcome = await this.#move.run(new Turn(model, real, this.#picks));
    const name = `${this.#move.name} ${/ (\d{3}|refused)$/.exec(this.#outcome)?.[1] ?? 'done'}`;
    statistics.outcomes.set(name, (statistics.outcomes.get(name) ?? 0) + 1);
  }

  toString(): string {
    return this.#outcome ?? this.#move.name;
  }
}

interface Failed {
  readonly seed: number;
  readonly counterexamplePath: string | null;
  readonly counterexample: readonly Iterable<unknown>[] | null;
  readonly errorInstance: unknown;
}

/** Takes random steps in worlds and in a model of them, until they differ or all runs are done. */
export async function runModel({ sandbox, recording, seed, runs, steps, only = () => true }: ModelRun): Promise<ModelResult> {
  const statistics = createStatistics();
  const stepOf = fc
    .tuple(
      fc.constantFrom(...moves.filter(({ name }) => only(name)).flatMap((move) => new Array<Move>(move.weight ?? 1).fill(move))),
      fc.array(fc.nat(9999), { minLength: 10, maxLength: 10 }),
    )
    .map(([move, picks]) => new Step(move, picks));
  let hasFailed = false;
  const property = fc.asyncProperty(fc.commands([stepOf], { maxCommands: steps + 30, size: 'max' }), async (commands) => {
    // Only what is made shorter after a failure may be shorter.
    fc.pre(hasFailed || [...commands].length >= steps + 20);
    const { model, worlds } = await prepare(sandbox, ++statistics.runs);
    const before = statistics.steps;
    try {
      await fc.asyncModelRun(() => ({ model, real: { sandbox, recording, worlds, statistics } }), commands);
      if (!hasFailed) statistics.shortest = Math.min(statistics.shortest, statistics.steps - before);
    } catch (error) {
      hasFailed = true;
      throw error;
    } finally {
      for (const world of worlds.values()) await world.delete();
    }
  });
  const details = await fc.check(property, { seed, numRuns: runs, maxSkipsPerRun: 1000, endOnFailure: false });
  return { statistics, failure: details.failed ? describe(details) : undefined };
}

function describe({ seed, counterexamplePath, counterexample, errorInstance }: Failed): string {
  const taken = [...(counterexample?.[0] ?? [])].map(String);
  const text = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  return [`Seed ${seed}, path ${counterexamplePath}. The smallest failing example:`, ...taken, text].join('\n');
}
