import { describe, expect, it } from 'vitest';
import { runHere } from '../../test/run-here.ts';
import { stubSandbox } from '../../test/stub-sandbox.ts';

const rule = { text: 'Text.', source: 'stated', shownBy: 'server', operations: [], events: [] };
const rules = [
  { ...rule, api: 'platform', rule: 'invoice.needs-total', refuses: true },
  { ...rule, api: 'platform', rule: 'invoice.paid-once', refuses: true },
  { ...rule, api: 'platform', rule: 'invoice.numbered', refuses: false },
];
const requests = [
  { api: 'platform', rule: 'invoice.paid-once' },
  { api: 'platform', rule: null },
  { api: 'platform', rule: 'invoice.paid-once' },
];
const log = { 'GET /worlds/default/requests?limit=1000': { body: { requests } } };

describe('wirepact rules', () => {
  it('lists rules, and how many requests each refused', async () => {
    const { fetch } = stubSandbox({ 'GET /rules': { body: { rules } }, ...log });
    const { code, stdout } = await runHere(['rules'], fetch);
    expect(stdout.split('\n').map((line) => line.trim().split(/ {2,}/))).toEqual([
      ['API', 'Rule', 'Shown by', 'Refused'],
      ['platform', 'invoice.needs-total', 'server', '0'],
      ['platform', 'invoice.paid-once', 'server', '2'],
      ['platform', 'invoice.numbered', 'server', '0'],
      [''],
    ]);
    expect(code).toBe(0);
  });

  it('lists with --uncovered only rules that can refuse a request and did not', async () => {
    const { fetch } = stubSandbox({ 'GET /rules': { body: { rules } }, ...log });
    expect(JSON.parse((await runHere(['rules', '--uncovered', '--json'], fetch)).stdout)).toEqual({
      rules: [{ ...rules[0], refused: 0 }],
    });
  });

  it('asks for the rules of one API and one kind of test', async () => {
    const call = 'GET /rules?api=platform&shownBy=server';
    const { fetch, received } = stubSandbox({ [call]: { body: { rules: [] } }, ...log });
    const { stdout } = await runHere(['rules', '--api', 'platform', '--shown-by', 'server'], fetch);
    expect(received[0]?.call).toBe(call);
    expect(stdout).toBe('There are no such rules.\n');
  });

  it('refuses an unknown kind of test with exit code 2', async () => {
    const { code, stderr } = await runHere(['rules', '--shown-by', 'magic']);
    expect(stderr).toContain("'magic' is invalid. Allowed choices are server, delivery, client, nobody.");
    expect(code).toBe(2);
  });
});
