import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesBelow } from '@wirepact/scripts/files';
import { shortPath } from './apis.ts';
import type { MutantKind } from './mutants.ts';
import { witnesses, type Witness } from './verdict.ts';

/** The output of a run: the files for the compiler, the result of each test, and the report. */
export const cacheFolder: string = resolve(import.meta.dirname, '../.cache');
export const partsFolder: string = join(cacheFolder, 'parts');

/** The path of the report for messages. */
export const reportFile: string = shortPath(join(cacheFolder, 'report.md'));

export interface ExamplesPart {
  api: string;
  /** The number of uses of examples, and of different pairs of schema and example. */
  uses: number;
  distinct: number;
  operations: number;
  events: number;
  /** The number of uses that each witness accepts. */
  schema: number;
  typescript: number;
}

export interface MutantsPart {
  api: string;
  /** The number of harmless changes that both witnesses checked. */
  variants: number;
  mutants: readonly MutantRecord[];
}

export interface MutantRecord {
  place: string;
  pointer: string;
  kind: MutantKind;
  change: string;
  schema: boolean;
  typescript: boolean;
  reasons: Partial<Record<Witness, string>>;
  problems: readonly string[];
}

export interface MockPart {
  api: string;
  /** The number of documented requests, with and without `Prefer`, and of correct responses to them. */
  responses: number;
  responsesRight: number;
  /** The number of mutants of requests, and of those that were accepted or rejected as the schema requires. */
  mutants: number;
  mutantsRight: number;
}

export interface EventsPart {
  api: string;
  deliveries: number;
  right: number;
}

export interface SignaturesPart {
  api: string;
  vectors: number;
  right: number;
}

/** The results of each group of tests, for the report. */
interface Parts {
  examples: ExamplesPart[];
  mutants: MutantsPart[];
  mock: MockPart[];
  events: EventsPart[];
  signatures: SignaturesPart[];
}

/** Stores the result of a test file until all tests have run. */
export function writePart<Group extends keyof Parts>(group: Group, part: Parts[Group][number]): void {
  mkdirSync(partsFolder, { recursive: true });
  writeFileSync(join(partsFolder, `${group}-${part.api}.json`), JSON.stringify(part));
}

/** Reads the results of all tests of this run. */
export function readParts(): Parts {
  const parts: Parts = { examples: [], mutants: [], mock: [], events: [], signatures: [] };
  for (const file of filesBelow(partsFolder)) {
    const group = /(\w+)-[^/\\]*\.json$/.exec(file)?.[1] as keyof Parts;
    (parts[group] as unknown[]).push(JSON.parse(readFileSync(file, 'utf8')));
  }
  return parts;
}

/** The summary for a terminal: at most 20 lines for up to four APIs. */
export function summarise(parts: Parts): string {
  const mutants = parts.mutants.flatMap((part) => part.mutants);
  if (parts.examples.length === 0 && mutants.length === 0) return '';
  const survivors = mutants.filter(({ schema, typescript }) => !schema || !typescript);
  const unexplained = survivors.filter(({ problems }) => problems.length > 0).length;
  const conclusion = `${survivors.length} survive one witness or both, ${unexplained || 'none'} of them without a reason.`;
  return [...witnessTable(parts), '', ...(mutants.length > 0 ? [...killTable(mutants), conclusion] : [])].join('\n');
}

/** For each API and witness, the number of checks and of those that agree with the contract. */
function witnessTable(parts: Parts): string[] {
  const of = (right = 0, all = 0): string => (all === 0 ? '-' : `${right}/${all}`);
  const rows = parts.examples.map(({ api, uses, schema, typescript }) => {
    const mock = parts.mock.find((part) => part.api === api);
    const events = parts.events.find((part) => part.api === api);
    const signatures = parts.signatures.find((part) => part.api === api);
    return [
      api,
      of(schema, uses),
      of(typescript, uses),
      of(mock?.responsesRight, mock?.responses),
      of(mock?.mutantsRight, mock?.mutants),
      of(events?.right, events?.deliveries),
      of(signatures?.right, signatures?.vectors),
    ];
  });
  const header = ['examples', 'schema', 'type', 'mock', 'mock, broken', 'events', 'signatures'];
  return [header, ...rows].map(
    ([first, ...others]) => first!.padEnd(20) + others.map((cell) => cell.padStart(13)).join(''),
  );
}

/** The whole report as Markdown, with every survivor. */
export function report(parts: Parts): string {
  const mutants = parts.mutants.flatMap((part) => part.mutants.map((mutant) => ({ ...mutant, api: part.api })));
  const survivors = mutants.filter(({ schema, typescript }) => !schema || !typescript);
  const variants = parts.mutants.reduce((sum, part) => sum + part.variants, 0);
  const rows = survivors.map((mutant) => {
    const by = witnesses.filter((witness) => !mutant[witness]).join(', ');
    const why = [
      ...new Set([...Object.values(mutant.reasons), ...mutant.problems.map((problem) => `**${problem}**`)]),
    ].join(' ');
    return `| ${mutant.place} | \`${mutant.pointer || '(whole)'}\` | ${mutant.kind}: ${mutant.change.replaceAll('|', '\\|')} | ${by} | ${why} |`;
  });
  return [
    '# Contract report',
    '',
    '```',
    summarise(parts),
    '```',
    '',
    `The types were also checked with ${variants} harmless changes that the schemas accept.`,
    '',
    '## Survivors',
    '',
    ...reasonLines(mutants),
    '',
    `${survivors.length} of ${mutants.length} mutants survive at least one witness.`,
    '',
    '| example | at | mutant | survives | reason |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function killTable(mutants: readonly MutantRecord[]): string[] {
  const groups = [...Map.groupBy(mutants, ({ kind }) => kind)].sort(([, one], [, other]) => other.length - one.length);
  const row = (name: string, own: readonly MutantRecord[]): string =>
    [
      name.padEnd(20),
      own.length,
      own.filter(({ schema }) => schema).length,
      own.filter(({ typescript }) => typescript).length,
      own.filter(({ schema, typescript }) => schema && typescript).length,
      own.filter(({ schema, typescript }) => !schema && !typescript).length,
      own.filter(({ problems }) => problems.length > 0).length,
    ]
      .map((cell) => (typeof cell === 'number' ? String(cell).padStart(13) : cell))
      .join('');
  const header = ['mutants', 'by schema', 'by type', 'by both', 'by neither', 'unexplained'];
  return [
    'killed'.padEnd(20) + header.map((name) => name.padStart(13)).join(''),
    ...groups.map(([kind, own]) => row(kind, own)),
    row('all', mutants),
  ];
}

function reasonLines(mutants: readonly MutantRecord[]): string[] {
  const counts = new Map<string, number>();
  for (const { reasons } of mutants) {
    for (const reason of new Set(Object.values(reasons))) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  return sorted.map(([reason, count]) => `- ${count}: ${reason}`);
}
