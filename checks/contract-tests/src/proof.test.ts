// The contract tests must be able to fail. Here each witness checks a small contract with one mistake.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { startMock } from '@wirepact/mock';
import type { JsonSchema } from '@wirepact/scripts/closed-world';
import type { Api } from './apis.ts';
import { judgeEvents } from './judge-events.ts';
import { judgeExamples } from './judge-examples.ts';
import { judgeMock } from './judge-mock.ts';
import { judgeMutants } from './judge-mutants.ts';

const folder = mkdtempSync(join(tmpdir(), 'contract-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const thingSchema = {
  type: 'object',
  required: ['name', 'status'],
  properties: {
    name: { type: 'string' },
    status: { type: 'string', enum: ['draft', 'sent'] },
    note: { type: ['string', 'null'] },
  },
};
const thingType = "{ name: string; status: 'draft' | 'sent'; note?: string | null }";
const thing = { name: 'One', status: 'draft', note: null };

interface Toy {
  schema: JsonSchema;
  type: string;
  example: unknown;
}

let count = 0;

/** An API with one operation, which accepts a thing and returns it. */
function toyApi({ schema = thingSchema, type = thingType, example = thing }: Partial<Toy> = {}): Api {
  const root = join(folder, String(count++));
  const types = join(root, 'generated/types.ts');
  const body = `{ content: { 'application/json': ${type} } }`;
  write(
    types,
    `export interface operations { createThing: { requestBody: ${body}; responses: { 201: ${body} } } }
     export type webhooks = Record<string, never>; export type components = Record<string, never>;`,
  );
  const spec = join(root, 'spec');
  write(join(spec, 'examples/createThing.request.one.yaml'), '');
  const content = {
    'application/json': {
      schema: { $ref: '#/components/schemas/Thing' },
      examples: { one: { $ref: '#/components/examples/createThing.request.one' } },
    },
  };
  const document = {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: { title: 'Toy', version: '1.0.0' },
    paths: {
      '/things': {
        post: {
          operationId: 'createThing',
          requestBody: { required: true, content },
          responses: { 201: { description: '', content }, 400: { description: '' } },
        },
      },
    },
    components: { schemas: { Thing: schema }, examples: { 'createThing.request.one': { value: example } } },
  };
  return { id: 'toy', document: document as never, types, spec };
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function examplesOf(toy: Partial<Toy>): ReturnType<typeof judgeExamples>[number] {
  return judgeExamples([toyApi(toy)], join(folder, 'examples'))[0]!;
}

function mutantsOf(toy: Partial<Toy>): ReturnType<typeof judgeMutants>[number] {
  return judgeMutants([toyApi(toy)], join(folder, 'mutants'))[0]!;
}

describe('a correct contract', () => {
  it('has no problems', async () => {
    const api = toyApi();
    expect(examplesOf({})).toMatchObject({
      overlooked: [],
      schema: [],
      typescript: [],
      part: { uses: 2, schema: 2, typescript: 2 },
    });
    expect(mutantsOf({})).toMatchObject({ mutants: [], variants: [] });
    expect(await withMock(api, api)).toMatchObject({ preferred: [], plain: [], broken: [] });
  });
});

describe('a wrong example', () => {
  it.each([
    ['misses a required property', { status: 'draft' }, "(the whole value) must have required property 'name'"],
    ['has a misspelt property', { ...thing, nmae: 'One' }, '/nmae is not declared'],
    [
      'has a value outside an enum',
      { ...thing, status: 'gone' },
      '/status must be equal to one of the allowed values: ["draft","sent"]',
    ],
  ])('that %s is reported with its file by schema and type', (_, example, message) => {
    const { schema, typescript } = examplesOf({ example });
    expect(schema).toEqual([expect.stringContaining(`spec/examples/createThing.request.one.yaml: ${message}. Fix`)]);
    expect(typescript).toEqual([expect.stringContaining('spec/examples/createThing.request.one.yaml: ')]);
  });

  it('in a schema is reported with its place', () => {
    const api = toyApi();
    Object.assign(api.document.components.schemas!, { Size: { type: 'integer', examples: [1, 'two'] } });
    const [judgement] = judgeExamples([api], join(folder, 'examples'));
    expect(judgement!.schema).toEqual([
      'spec/toy (#/components/schemas/Size/examples/1): (the whole value) must be integer. Fix the example, or fix the schema if the example is right.',
    ]);
  });

  it('that no operation uses is reported', () => {
    const api = toyApi();
    Object.assign(api.document.components.examples!, { stray: { value: 1 } });
    const [judgement] = judgeExamples([api], join(folder, 'examples'));
    expect(judgement!.overlooked).toEqual([expect.stringContaining('#/components/examples/stray')]);
  });
});

describe('a type that is too wide', () => {
  it.each([
    [
      'text for an enum',
      '{ name: string; status: string; note?: string | null }',
      '/status as "undeclared by the contract"',
    ],
    ['an optional property', "{ name?: string; status: 'draft' | 'sent'; note?: string | null }", '/name left out'],
    ['any type for one', "{ name: unknown; status: 'draft' | 'sent'; note?: string | null }", '/name as null'],
    ['undeclared properties', `${thingType} & Record<string, unknown>`, '/undeclaredByTheContract added'],
    ['anything', 'unknown', 'the whole value as null'],
  ])('and accepts %s is reported by a mutant', (_, type, mutant) => {
    expect(mutantsOf({ type }).mutants).toEqual([
      expect.stringContaining(
        `createThing.request.one.yaml: with ${mutant}: The type accepts it, and no reason is known.`,
      ),
    ]);
  });
});

describe('a schema that is too wide for its type', () => {
  const { properties } = thingSchema;

  it.each([
    ['does not require a property', { ...thingSchema, required: ['name'] }, '/status left out'],
    [
      'accepts any text',
      { ...thingSchema, properties: { ...properties, status: { type: 'string' } } },
      '/status as another text',
    ],
    [
      'accepts another type',
      { ...thingSchema, properties: { ...properties, name: { type: ['string', 'null'] } } },
      '/name as null',
    ],
    ['accepts other properties', { ...thingSchema, additionalProperties: true }, '/undeclaredByTheContract added'],
  ])('and %s is reported by a harmless change', (_, schema, variant) => {
    expect(mutantsOf({ schema }).variants).toEqual([
      expect.stringContaining(
        `createThing.request.one.yaml: with ${variant} the schema accepts it, the type does not: `,
      ),
    ]);
  });

  it('and accepts anything through a branch of a union is reported by a harmless change', () => {
    expect(mutantsOf({ schema: { anyOf: [thingSchema, {}] } }).variants).toContainEqual(
      expect.stringContaining('with the whole value as string the schema accepts it, the type does not: '),
    );
  });
});

describe('a mock', () => {
  it('that returns another response than documented is reported', async () => {
    const { preferred, plain } = await withMock(toyApi(), toyApi({ example: { ...thing, name: 'Two' } }));
    expect(preferred).toEqual([
      expect.stringMatching(/createThing with Prefer: code=201, example=one has another body: .*Two/),
    ]);
    expect(plain).toHaveLength(1);
  });

  it('that accepts what the schema rejects is reported', async () => {
    const { broken } = await withMock(toyApi(), toyApi({ schema: { ...thingSchema, required: ['name'] } }));
    expect(broken).toEqual([expect.stringContaining('createThing responds with 201, not 4xx, to /status left out')]);
  });
});

describe('an event', () => {
  const started = { event: 'Thing.Started', data: thing };
  const schema = { properties: { event: { const: 'Thing.Started' }, data: thingSchema }, required: ['event', 'data'] };

  function problemsOf(bytes: string, eventSchema: JsonSchema = schema, name = 'Thing.Started.one'): string[] {
    const api = toyApi();
    write(join(api.spec, `examples/webhooks/${name}.json`), bytes);
    const example = { $ref: '#/components/examples/Thing.Started.one' };
    const content = { 'application/json': { schema: eventSchema as never, examples: { one: example } } };
    api.document.webhooks = { 'Thing.Started': { post: { requestBody: { content }, responses: {} } } };
    Object.assign(api.document.components.examples!, { 'Thing.Started.one': { value: started } });
    return judgeEvents(api).deliveries;
  }

  it('that is correct has no problems', () => {
    expect(problemsOf(JSON.stringify(started))).toEqual([]);
  });

  it.each([
    [
      'is not written as JSON.stringify writes it',
      `${JSON.stringify(started)}\n`,
      schema,
      'is not what JSON.stringify writes',
    ],
    ['is not valid JSON', '{', schema, 'it is not valid JSON'],
    [
      'differs from the contract',
      JSON.stringify({ ...started, data: { ...thing, name: 'Two' } }),
      schema,
      'Run `pnpm generate`',
    ],
    ['does not fit', JSON.stringify(started), { ...schema, required: ['id'] }, "must have required property 'id'"],
    [
      'is not tied to its name',
      JSON.stringify(started),
      { properties: { event: {}, data: {} } },
      '`const: Thing.Started`',
    ],
  ])('that %s is reported with its file', (_, bytes, eventSchema, message) => {
    const problems = problemsOf(bytes, eventSchema);
    expect(problems.join('\n')).toContain('examples/webhooks/Thing.Started.one.json: ');
    expect(problems.join('\n')).toContain(message);
  });

  it('whose file no event uses is reported', () => {
    expect(problemsOf(JSON.stringify(started), schema, 'Thing.Stopped.one')).toEqual([
      expect.stringContaining('no event uses it'),
    ]);
  });
});

describe('types that do not belong to the contract', () => {
  it('are reported, and not counted as a rejected mutant', () => {
    const api = toyApi();
    writeFileSync(api.types, 'export interface operations {} export type webhooks = {}; export type components = {};');
    expect(() => judgeMutants([api], join(folder, 'mutants'))).toThrow(
      /The assertions do not compile: .*createThing.*pnpm generate/s,
    );
  });
});

async function withMock(contract: Api, served: Api): ReturnType<typeof judgeMock> {
  const mock = await startMock({ port: 0, apis: { toy: served.document as never } });
  try {
    return await judgeMock(contract, `${mock.url}/toy`);
  } finally {
    await mock.close();
  }
}
