import { describe, expect, it } from 'vitest';
import type { MutantKind } from './mutants.ts';
import { report, summarise, type MutantRecord } from './report.ts';

const kinds: MutantKind[] = [
  'missing-required',
  'undeclared-property',
  'wrong-type',
  'wrong-const',
  'wrong-enum',
  'wrong-format',
  'wrong-pattern',
  'out-of-range',
  'too-short',
  'too-long',
  'repeated-item',
];

const record = (kind: MutantKind, more: Partial<MutantRecord> = {}): MutantRecord => ({
  place: 'spec/toy/examples/a.yaml',
  pointer: '/a',
  kind,
  change: 'as "x|y"',
  schema: true,
  typescript: true,
  reasons: {},
  problems: [],
  ...more,
});

const excused = { typescript: false, reasons: { typescript: 'Types cannot say it.' } };
const unexplained = { schema: false, problems: ['Nobody knows why.'] };

function partsOf(apis: readonly string[], mutants: readonly MutantRecord[]): Parameters<typeof summarise>[0] {
  return {
    examples: apis.map((api) => ({ api, uses: 9, distinct: 5, operations: 2, events: 1, schema: 9, typescript: 8 })),
    mutants: apis.map((api) => ({ api, variants: 3, mutants })),
    mock: apis.map((api) => ({ api, responses: 4, responsesRight: 4, mutants: 7, mutantsRight: 6 })),
    events: [{ api: apis[0]!, deliveries: 1, right: 1 }],
    signatures: [],
  };
}

describe('summarise', () => {
  it('stays within 20 lines for four APIs and every kind of mutant', () => {
    const parts = partsOf(
      ['a', 'b', 'c', 'd'],
      kinds.map((kind) => record(kind)),
    );
    expect(summarise(parts).split('\n').length).toBeLessThanOrEqual(20);
  });

  it('shows for each API how often each witness agreed', () => {
    const [, row] = summarise(partsOf(['toy'], [])).split('\n');
    expect(row!.split(/\s+/)).toEqual(['toy', '9/9', '8/9', '4/4', '6/7', '1/1', '-']);
  });

  it('counts kills by each witness, and survivors without a reason', () => {
    const parts = partsOf(
      ['toy'],
      [record('wrong-type'), record('wrong-type', excused), record('wrong-type', unexplained)],
    );
    expect(summarise(parts)).toMatch(/^wrong-type +3 +2 +2 +1 +0 +1$/m);
    expect(summarise(parts)).toContain('2 survive one witness or both, 1 of them without a reason.');
  });

  it('returns an empty text if no contract was tested', () => {
    expect(summarise({ examples: [], mutants: [], mock: [], events: [], signatures: [] })).toBe('');
  });
});

describe('report', () => {
  it('lists every survivor with its reason, and each reason with its count', () => {
    const text = report(
      partsOf(['toy'], [record('wrong-type'), record('wrong-enum', excused), record('wrong-const', unexplained)]),
    );
    expect(text).toContain('- 1: Types cannot say it.');
    expect(text).toContain(
      '| spec/toy/examples/a.yaml | `/a` | wrong-enum: as "x\\|y" | typescript | Types cannot say it. |',
    );
    expect(text).toContain(
      '| spec/toy/examples/a.yaml | `/a` | wrong-const: as "x\\|y" | schema | **Nobody knows why.** |',
    );
    expect(text).not.toContain('wrong-type: ');
  });
});
