import { describe, expect, it } from 'vitest';
import { readApis } from '../apis.ts';
import { judgeEvents } from '../judge-events.ts';
import { writePart } from '../report.ts';

for (const api of readApis()) {
  const { bare, deliveries, part } = judgeEvents(api);
  writePart('events', part);

  describe(`the events of ${api.id}`, () => {
    it('each have an example', () => {
      expect(bare).toHaveNoProblems();
    });

    it('have deliveries that fit both schemas and are written as they are signed', () => {
      expect(deliveries).toHaveNoProblems();
    });
  });
}
