import { expect, it } from 'vitest';
import { lintSource, openapi } from '../lint-source.ts';

const operation = 'x-provenance: stated\nresponses: {}';

it('accepts an object with a mark, and properties that inherit it', async () => {
  const schemas = 'Thing: { type: object, x-provenance: example, properties: { name: { type: string } } }';
  expect(await lintSource('provenance', openapi({ operation, schemas }))).toEqual([]);
});

it('reports an operation and a schema without a mark', async () => {
  const found = await lintSource(
    'provenance',
    openapi({ operation: 'responses: {}', schemas: 'Thing: { type: object }' }),
  );
  expect(found).toEqual([
    expect.stringMatching(/^#\/paths\/~1things\/get: Nothing says where this comes from/),
    expect.stringMatching(/^#\/components\/schemas\/Thing: Nothing says where this comes from/),
  ]);
});

it('reports an unknown provenance', async () => {
  const [found] = await lintSource(
    'provenance',
    openapi({ operation, schemas: 'Thing: { type: object, x-provenance: guessed }' }),
  );
  expect(found).toContain('`x-provenance: guessed` is not one of stated, example, vendor, decided');
});

it('reports a decision without a reason', async () => {
  const decided = 'Thing: { type: object, x-provenance: decided }';
  expect((await lintSource('provenance', openapi({ operation, schemas: decided })))[0]).toContain(
    'write one sentence in `x-why`',
  );
  const reasoned = 'Thing: { type: object, x-provenance: decided, x-why: Nobody says. }';
  expect(await lintSource('provenance', openapi({ operation, schemas: reasoned }))).toEqual([]);
});
