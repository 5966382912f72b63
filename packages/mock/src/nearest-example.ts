/** An example of a contract in Prism's form. */
interface Example {
  readonly key: string;
  readonly value?: unknown;
}

/** Below this level, values that differ count once. A body can be nested more deeply than the stack allows. */
const DEPTH = 16;

/** Returns the name of the example that a value is most like; the first one of several. */
export function nearestExample(examples: readonly Example[], value: unknown): string | undefined {
  if (examples.length < 2) return examples[0]?.key;
  const ranked = examples.map((example) => ({ key: example.key, distance: distance(example.value, value, DEPTH) }));
  return ranked.toSorted((one, other) => one.distance - other.distance)[0]!.key;
}

/**
 * Counts what has to change to turn one value into the other. A value that is missing counts more than one that differs, so
 * that a list is nearest to an example of about the same length.
 */
function distance(one: unknown, other: unknown, depth: number): number {
  if (one === other) return 0;
  if (!isContainer(one) || !isContainer(other) || depth === 0) return 1;
  if (Array.isArray(one) !== Array.isArray(other)) return 1 + countLeaves(one, depth) + countLeaves(other, depth);
  const shared = Object.keys(one).filter((name) => Object.hasOwn(other, name));
  const missing = [
    ...Object.keys(one)
      .filter((name) => !Object.hasOwn(other, name))
      .map((name) => one[name]),
    ...Object.keys(other)
      .filter((name) => !Object.hasOwn(one, name))
      .map((name) => other[name]),
  ];
  return (
    sum(shared.map((name) => distance(one[name], other[name], depth - 1))) +
    sum(missing.map((value) => 1 + countLeaves(value, depth - 1)))
  );
}

type Container = Readonly<Record<string, unknown>>;

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

function countLeaves(value: unknown, depth: number): number {
  if (!isContainer(value) || depth === 0) return 1;
  return sum(Object.values(value).map((member) => countLeaves(member, depth - 1))) || 1;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
