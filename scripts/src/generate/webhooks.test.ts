// The receiver of one tiny API, so that what is generated can be read here as a whole.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Contract } from '../contract/load.ts';
import { generateEvents } from './events.ts';
import { generateSchemaDeclarations, generateSchemas } from './schemas.ts';
import { generateTesting } from './testing.ts';
import { generateWebhooks } from './webhooks.ts';

const folder = mkdtempSync(join(tmpdir(), 'wirepact-generate-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'Thing.Made.red.json'), '{"event":"Thing.Made","size":1.0}');

const thingMade = {
  type: 'object',
  required: ['event', 'parts'],
  properties: {
    event: { type: 'string', const: 'Thing.Made' },
    parts: { type: 'array', items: { type: 'string' } },
    description: { type: 'string', description: 'For people.', enum: ['description', 'x-ray'], 'x-why': 'A trap.' },
  },
};
const contract: Contract = {
  api: {
    id: 'some-things',
    folder: '',
    openapi: '',
    asyncapi: '',
    generated: '',
    source: 'spec/some-things',
    module: '@wirepact/some-things',
  },
  openapi: {
    openapi: '3.1.0',
    info: { title: 'Things API', version: '1' },
    paths: {},
    components: { schemas: { ThingMade: thingMade, Colour: { type: 'string', format: 'date-time' } } },
  },
  asyncapi: {
    asyncapi: '3.0.0',
    info: { title: 'Things', version: '1' },
    channels: {},
    components: {
      messages: {
        'Thing.Made': {
          payload: { $ref: '#/components/schemas/ThingMade' },
          examples: [
            { name: 'red', payload: { event: 'Thing.Made', size: 1 } },
            { name: 'with-quote', payload: { event: 'Thing.Made', name: "Ana's" } },
          ],
        },
        'Thing.Sold': { payload: { $ref: '#/components/schemas/ThingMade' } },
      },
    },
  },
  signature: {
    header: 'X-Signature',
    vectors: [
      { name: 'fits', secret: 's', body: '{}', signature: 'f00', expect: 'valid', note: 'Why.\n' },
      { name: 'none', secrets: ['a', 'b'], body: 'line\n', expect: 'missing' },
    ],
  },
  behaviour: undefined,
  exampleFiles: new Map([['Thing.Made.red', join(folder, 'Thing.Made.red.json')]]),
};

it('writes a factory with the signature scheme and the events', () => {
  const source = generateWebhooks(contract);
  expect(source).toContain("export const definition: WebhookDefinition = { api: 'some-things', signature };");
  expect(source).toContain(
    'export function createSomeThingsWebhooks(options: SomeThingsWebhooksOptions): SomeThingsWebhooks {\n' +
      '  return createWebhooks<SomeThingsEvents>(definition, options);\n}\n',
  );
});

it('writes data that a receiver does not need as a separate constant', () => {
  const signature = { header: 'X-Signature', description: 'Prose.', secrets: { several: true, description: 'Prose.' } };
  expect(generateEvents({ ...contract, signature })).toContain(
    "export const signature = { header: 'X-Signature' } as const;\n\n" +
      '/** Who issues secrets, and where to find them. */\nexport const secrets = { several: true } as const;\n',
  );
});

it('writes deliveries with the exact bytes of their files', () => {
  const source = generateTesting(contract);
  expect(source).toContain(`    red: '{"event":"Thing.Made","size":1.0}',\n`);
  expect(source).toContain(`    'with-quote': '{"event":"Thing.Made","name":"Ana\\'s"}',\n`);
  expect(source).toContain("  'Thing.Made': 'red' | 'with-quote';\n");
  expect(source).toContain("  'Thing.Sold': never;\n");
});

it('writes the vectors, each with a list of secrets', () => {
  expect(generateTesting(contract)).toContain(`  {
    name: 'fits',
    secrets: ['s'],
    body: '{}',
    signature: 'f00',
    expect: 'valid',
    note: 'Why.',
  },
  {
    name: 'none',
    secrets: ['a', 'b'],
    body: 'line\\n',
    expect: 'missing',
  },
`);
});

it('writes nothing if the API sends no events or has no signature scheme', () => {
  for (const silent of [
    { ...contract, asyncapi: undefined },
    { ...contract, signature: undefined },
  ]) {
    expect([generateWebhooks(silent), generateTesting(silent)]).toEqual([undefined, undefined]);
  }
});

it('implements Standard Schema in every validator', async () => {
  const code = await generateSchemas(contract);
  const declarations = generateSchemaDeclarations(contract);
  const { ThingMade, eventSchemas } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const { vendor, version, validate } = ThingMade['~standard'];
  expect([vendor, version]).toEqual(['wirepact', 1]);
  const made = { event: 'Thing.Made', parts: [] };
  expect(validate(made)).toEqual({ value: made });
  expect(validate({ event: 'Thing.Made', parts: ['a', 7] })).toEqual({
    issues: [{ message: '/parts/1 must be string', path: ['parts', '1'] }],
  });
  expect(validate(null)).toEqual({ issues: [{ message: 'the value must be object', path: [] }] });
  expect(Object.keys(eventSchemas)).toEqual(['Thing.Made', 'Thing.Sold']);
  expect(eventSchemas['Thing.Made']).toBe(ThingMade);
  expect(declarations).toContain(
    'eventSchemas: {\n  readonly [Type in keyof SomeThingsEvents]: Validator<SomeThingsEvents[Type]>;\n};',
  );
});

it('leaves annotations out of validators, but keeps properties with their names', async () => {
  const code = await generateSchemas(contract);
  expect(code).not.toMatch(/For people|A trap/);
  const { ThingMade } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect(ThingMade({ event: 'Thing.Made', parts: [], description: 'x-ray' })).toBe(true);
  expect(ThingMade({ event: 'Thing.Made', parts: [], description: 'other' })).toBe(false);
});

it('lets a bundler keep only the imported validators', async () => {
  const code = await generateSchemas(contract);
  const { rolldown } = await import('rolldown');
  const build = await rolldown({
    input: 'program',
    plugins: [
      {
        name: 'in-memory',
        resolveId: (id) => id,
        load: (id) => (id === 'program' ? "import { ThingMade } from 'schemas'; console.log(ThingMade);" : code),
      },
    ],
  });
  const [output] = (await build.generate({ minify: true })).output;
  await build.close();
  // Only the other schema uses date formats.
  expect(output.code).not.toContain('fullFormats');
  expect(output.code).not.toContain('date-time');
  expect(output.code).toContain('Thing.Made');
});
