import { expect, it } from 'vitest';
import { lintSource } from '../lint-source.ts';

const event = (name: string, constant: string): string => `
asyncapi: 3.0.0
info: { title: Things, version: 1.0.0 }
components:
  messages:
    ${name}:
      payload: { type: object, properties: { event: { type: string${constant} } } }
`;

it('accepts a payload that names its event', async () => {
  expect(await lintSource('event-name', event('Thing.Made', ', const: Thing.Made'))).toEqual([]);
});

it('reports a payload that names another event or none', async () => {
  expect(await lintSource('event-name', event('Thing.Made', ', const: Thing.Lost'))).toEqual([
    expect.stringContaining('give its event property `const: Thing.Made`, not `Thing.Lost`'),
  ]);
  expect(await lintSource('event-name', event('Thing.Made', ''))).toHaveLength(1);
});
