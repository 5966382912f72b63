import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Contract } from './contract/load.ts';
import { listOperations } from './contract/operations.ts';
import { findTarget } from './generate/definition.ts';
import { pascalCase } from './generate/names.ts';
import { scopesOf } from './generate/operations.ts';

/**
 * The first files of the package of an API, by path within the package. They are written once and maintained by hand
 * afterwards, so the result is empty if the package already exists.
 */
export function scaffoldPackage(
  folder: string,
  contract: Contract,
  generated: ReadonlySet<string>,
): Map<string, string> {
  if (existsSync(join(folder, 'package.json'))) return new Map();
  const has = {
    client: generated.has('client.ts'),
    bound: findTarget(listOperations(contract.openapi)) !== undefined,
    scopes: generated.has('scopes.ts'),
    events: generated.has('events.ts'),
    webhooks: generated.has('webhooks.ts'),
    behaviour: generated.has('behaviour.ts'),
  };
  return new Map([
    ['package.json', json(manifest(contract, has))],
    ['tsconfig.json', json({ extends: '../../tsconfig.base.json', compilerOptions: { types: [] }, include: ['src'] })],
    ['tsconfig.build.json', json(buildConfig)],
    ['vitest.config.ts', "export { default } from '../../vitest.config.ts';\n"],
    ['src/index.ts', index(contract, has)],
    ...(has.events ? [['src/webhooks.ts', webhooks(pascalCase(contract.api.id), has)] as const] : []),
    ...(has.webhooks ? [['src/testing.ts', testing(pascalCase(contract.api.id))] as const] : []),
  ]);
}

interface Has {
  client: boolean;
  /** Whether a client can be bound to the account that it acts for. */
  bound: boolean;
  scopes: boolean;
  events: boolean;
  webhooks: boolean;
  behaviour: boolean;
}

const buildConfig = {
  extends: './tsconfig.json',
  compilerOptions: {
    noEmit: false,
    allowImportingTsExtensions: false,
    rootDir: 'src',
    outDir: 'dist',
    declarationMap: true,
    sourceMap: true,
  },
  exclude: ['src/**/*.test.ts', 'src/**/*.test-d.ts', 'src/**/*.suite.ts'],
};

/** The contents of a package for its description: `Client, types and validators`. */
function describeContents(has: Has): string {
  const parts = [
    ...(has.client ? ['client'] : []),
    ...(has.webhooks ? ['webhook receiver'] : []),
    'types and validators',
  ];
  const sentence = parts.join(', ');
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function manifest({ api, openapi }: Contract, has: Has): object {
  const entry = (source: string): object => ({
    '@wirepact/source': `./src/${source}.ts`,
    types: `./dist/${source}.d.ts`,
    default: `./dist/${source}.js`,
  });
  const dependencies = {
    ...(has.client ? { '@wirepact/client-core': 'workspace:*' } : {}),
    ...(has.webhooks ? { '@wirepact/webhooks-core': 'workspace:*' } : {}),
  };
  return {
    name: api.module,
    version: '0.0.0',
    description: `${describeContents(has)} for the ${openapi.info.title}.`,
    license: 'Apache-2.0',
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20.19' },
    files: ['dist', 'src', '!src/**/*.test.ts', '!src/**/*.test-d.ts', '!src/**/*.suite.ts'],
    exports: {
      '.': entry('index'),
      './types': entry('generated/types'),
      ...(has.events ? { './webhooks': entry('webhooks') } : {}),
      ...(has.webhooks ? { './testing': entry('testing') } : {}),
      ...(has.behaviour
        ? { './behaviour': entry('generated/behaviour'), './behaviour.json': './src/generated/behaviour.json' }
        : {}),
      './schemas': { types: './src/generated/schemas.d.ts', default: './src/generated/schemas.js' },
      './requests': { types: './src/generated/requests.d.ts', default: './src/generated/requests.js' },
      './spec.json': './src/generated/spec.json',
      ...(has.events ? { './asyncapi.json': './src/generated/asyncapi.json' } : {}),
      './package.json': './package.json',
    },
    scripts: { build: 'tsc -p tsconfig.build.json', typecheck: 'tsc' },
    ...(has.client || has.webhooks ? { dependencies } : {}),
    devDependencies: { typescript: 'catalog:', vite: 'catalog:', vitest: 'catalog:' },
    publishConfig: { access: 'public' },
  };
}

function index({ api, openapi }: Contract, has: Has): string {
  const Api = pascalCase(api.id);
  const hasScopes = scopesOf(openapi).length > 0;
  // By name, because `operations` is also the name of a type.
  const tables = [...(has.client ? ['baseUrl'] : []), 'headers', 'operations', ...(hasScopes ? ['scopes'] : [])];
  const clients = ['Client', 'ResultClient'].flatMap((kind) => [
    ...(has.bound ? [`Bound${Api}${kind}`] : []),
    `${Api}${kind}`,
    `${Api}${kind}Options`,
  ]);
  const shared = ['CallSettings', 'RequestEvent', 'ResponseEvent', 'RetryEvent'];
  const types = [`${Api}OperationId`, ...(hasScopes ? [`${Api}Scope`] : [])];
  return [
    has.client
      ? `export { create${Api}Client, create${Api}ResultClient, is${Api}Error } from './generated/client.ts';\n`
      : '',
    has.client ? `export type { ${[...clients, `${Api}Error`].join(', ')} } from './generated/client.ts';\n` : '',
    `export { ${tables.join(', ')} } from './generated/operations.ts';\n`,
    `export type { ${types.join(', ')} } from './generated/operations.ts';\n`,
    has.scopes ? "export { requiredScopes } from './generated/scopes.ts';\n" : '',
    "export type * from './generated/types.ts';\n",
    has.client ? "export * from '@wirepact/client-core/errors';\n" : '',
    has.client ? `export type { ${shared.join(', ')} } from '@wirepact/client-core';\n` : '',
  ].join('');
}

function webhooks(Api: string, has: Has): string {
  const core = '@wirepact/webhooks-core';
  const adapters = ['fastifyPlugin', 'memoryStore', 'nodeHandler', 'webHandler', 'WebhookVerificationError'];
  return [
    `export { events${has.webhooks ? ', signature' : ''} } from './generated/events.ts';\n`,
    `export type { ${Api}Event, ${Api}Events, ${Api}EventType } from './generated/events.ts';\n`,
    ...(has.webhooks
      ? [
          `export { create${Api}Webhooks } from './generated/webhooks.ts';\n`,
          `export type { ${Api}Webhooks, ${Api}WebhooksOptions } from './generated/webhooks.ts';\n`,
          `export { ${adapters.join(', ')} } from '${core}';\n`,
          `export type { SeenStore, WebhookVerificationCode } from '${core}';\n`,
        ]
      : []),
  ].join('');
}

function testing(Api: string): string {
  return [
    "export { deliveries, fixture, signatureVectors, signedDelivery, signedRequest } from './generated/testing.ts';\n",
    `export type { ${Api}ExampleNames } from './generated/testing.ts';\n`,
  ].join('');
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
