import { describe, expect, it } from 'vitest';
import { readApis } from '../apis.ts';
import { judgeEvents } from '../judge-events.ts';
import { writePart } from '../report.ts';

for (const api of readApis()) {
  const { bare, deliveries, part } = judgeEvents(api);
  writePart('events', part);

  describe(`the events of ${api.id}`, () => {
    it('have an example each', () => {
      expect(bare).toHaveNoProblems();
    });

    it('are delivered as the bytes of the examples, which fit the lifted schemas', () => {
      expect(deliveries).toHaveNoProblems();
    });
  });
}
