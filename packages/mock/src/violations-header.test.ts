import { describe, expect, it } from 'vitest';
import type { Violation } from './violation.ts';
import { violationsHeader } from './violations-header.ts';

const violation = (message: string): Violation => {
  return { location: ['request', 'body'], severity: 'Error', code: 'type', message };
};

describe('violationsHeader', () => {
  it('is JSON', () => {
    const violations = [violation('must be string')];
    expect(JSON.parse(violationsHeader(violations))).toEqual(violations);
  });

  it('is printable ASCII, whatever a message says', () => {
    const violations = [violation('“naïve”\r\n\u0000 😀')];
    const header = violationsHeader(violations);
    expect(header).toMatch(/^[\x20-\x7e]*$/);
    expect(JSON.parse(header)).toEqual(violations);
  });

  it('drops violations that do not fit into a header, and stays JSON', () => {
    const violations = Array.from({ length: 100_000 }, (_, index) => violation(`item ${index} must be string`));
    const header = violationsHeader(violations);
    expect(header.length).toBeLessThanOrEqual(8_000);
    expect(JSON.parse(header)).toEqual(violations.slice(0, JSON.parse(header).length));
  });
});
