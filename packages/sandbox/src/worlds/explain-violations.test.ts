import { CreateWorld, Fault } from '@wirepact/sandbox/control/schemas';
import { describe, expect, it } from 'vitest';
import { explainViolations, writeViolations } from './explain-violations.ts';

function explain(value: unknown): readonly { pointer: string; message: string }[] {
  return CreateWorld(value) ? [] : explainViolations(CreateWorld.errors ?? [], 'CreateWorld');
}

describe('explainViolations', () => {
  it('names what is missing, and what is not known, at its place', () => {
    expect(explain({ contents: { platform: { businesses: [{ name: 'A', membres: [] }] } } })).toEqual([
      { pointer: '/contents/platform/businesses/0/members', message: 'must be given' },
      { pointer: '/contents/platform/businesses/0/membres', message: 'is not known here. Did you mean members?' },
    ]);
  });

  it('lists what is possible', () => {
    Fault({ api: 'a', operation: 'b', kind: 'crash' });
    expect(explainViolations(Fault.errors ?? [], 'Fault')).toEqual([
      { pointer: '/kind', message: 'must be one of: status, hang, cut' },
    ]);
  });

  it('explains the alternative that was meant', () => {
    expect(explain({ contents: { platform: 5 } })).toEqual([
      { pointer: '/contents/platform', message: 'must be object' },
    ]);
    expect(explain({ contents: 'nothing' })).toEqual([]);
  });

  it('says once what two alternatives say', () => {
    const views = explain({ contents: 5 });
    expect(views).toEqual([{ pointer: '/contents', message: 'must match exactly one schema in oneOf' }]);
  });

  it('escapes names in pointers', () => {
    expect(explain({ 'a/b~c': 1 })[0]).toMatchObject({ pointer: '/a~1b~0c' });
  });
});

describe('writeViolations', () => {
  it('writes a sentence for each', () => {
    const views = [
      { pointer: '/id', message: 'must be string' },
      { pointer: '', message: 'must be object' },
      { pointer: '/sede', message: 'is not known here. Did you mean seed?' },
    ];
    expect(writeViolations(views, 'The body')).toBe(
      '/id must be string. The body must be object. /sede is not known here. Did you mean seed?',
    );
  });
});
