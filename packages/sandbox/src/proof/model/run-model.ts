import { array, asyncModelRun, asyncProperty, check, commands, constantFrom, nat, oneof, pre, tuple } from 'fast-check';
import type { AsyncCommand } from 'fast-check';
import type { OpenSandbox } from '../../open-sandbox.ts';
import type { RecordingStore } from '../record-works.ts';
import { themes } from './moves/index.ts';
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
  /** How often a failure may be tried with fewer steps. Default: 300. */
  readonly shrinks?: number;
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
  readonly #others: readonly Move[];

  constructor(move: Move, picks: readonly number[], others: readonly Move[]) {
    this.#move = move;
    this.#picks = picks;
    this.#others = others;
  }

  check(): boolean {
    return true;
  }

  async run(model: Model, real: Real): Promise<void> {
    const { statistics } = real;
    const move = this.#choose(model);
    statistics.steps++;
    const outcome = await move.run(new Turn(model, real, this.#picks)).catch((error: unknown) => {
      real.trace.push(`${move.name} differs`);
      throw error;
    });
    real.trace.push(outcome);
    const name = `${move.name} ${/ (\d{3}|refused)$/.exec(outcome)?.[1] ?? 'done'}`;
    statistics.outcomes.set(name, (statistics.outcomes.get(name) ?? 0) + 1);
  }

  toString(): string {
    return this.#move.name;
  }

  /** The next possible one, if there is nothing that it could be about. */
  #choose(model: Model): Move {
    const first = this.#others.indexOf(this.#move);
    return [...this.#others.slice(first), ...this.#others].find(({ isPossible }) => isPossible?.(model) ?? true)!;
  }
}

/** Takes random steps in worlds and in a model of them, until they differ or all runs are done. */
export async function runModel({
  sandbox,
  recording,
  seed,
  runs,
  steps,
  shrinks = 300,
}: ModelRun): Promise<ModelResult> {
  const statistics = createStatistics();
  const sequences = themes.map((moves) => {
    const weighted = moves.flatMap((move) => Array.from({ length: move.weight ?? 1 }, () => move));
    const picks = array(nat(9999), { minLength: 10, maxLength: 10 });
    const step = tuple(constantFrom(...weighted), picks).map(([move, drawn]) => new Step(move, drawn, moves));
    return commands([step], { maxCommands: steps + 10, size: 'max' });
  });
  let hasFailed = false;
  let left = shrinks;
  let smallest: readonly string[] = [];
  const property = asyncProperty(oneof(...sequences), async (taken) => {
    // Only what is made shorter after a failure may be shorter.
    if (hasFailed) pre(left-- > 0);
    pre(hasFailed || [...taken].length >= steps);
    const { model, worlds } = await prepare(sandbox, ++statistics.runs);
    const before = statistics.steps;
    const trace: string[] = [];
    try {
      await asyncModelRun(() => ({ model, real: { sandbox, recording, worlds, statistics, trace } }), taken);
      if (!hasFailed) statistics.shortest = Math.min(statistics.shortest, statistics.steps - before);
    } catch (error) {
      hasFailed = true;
      // The last failure is the smallest one.
      smallest = [...trace, error instanceof Error ? error.message : String(error)];
      throw error;
    } finally {
      for (const world of worlds.values()) await world.delete();
    }
  });
  const details = await check(property, { seed, numRuns: runs, maxSkipsPerRun: 1000, endOnFailure: false });
  if (!details.failed) return { statistics, failure: undefined };
  const head = `Seed ${seed}, path ${details.counterexamplePath}. The smallest failing example:`;
  return { statistics, failure: [head, ...smallest].join('\n') };
}
