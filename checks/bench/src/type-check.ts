import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { repository } from '@wirepact/scripts/contract/apis';
import { operations, type Operation } from './contract.ts';
import { measureMedianTimes, type Ratio } from './measure.ts';
import { execute, findBinary } from './tools.ts';

/** 25 operations, spread evenly over the contract. */
const called: readonly Operation[] = Array.from(
  { length: 25 },
  (_, at) => operations[Math.floor((at * operations.length) / 25)] as Operation,
);

const toCode = (value: unknown): string => JSON.stringify(value);
const toMembers = (names: readonly string[]): string => `{ ${names.map((name) => `${toCode(name)}: 'x'`).join(', ')} }`;

/** The same program for each client. It reads one member of every response. */
const programs: Record<'@wirepact/platform' | '@hey-api/openapi-ts' | 'orval', string> = {
  '@wirepact/platform': [
    `import { createPlatformClient } from '@wirepact/platform';`,
    `const platform = createPlatformClient({ apiKey: 'x' });`,
    `const business = platform.forBusiness('x');`,
    ...called.map(({ method, path, required, target, body, member }, at) => {
      const params = [
        ...(required.path.length > 0 ? [`path: ${toMembers(required.path)}`] : []),
        ...(required.query.length > 0 ? [`query: ${toMembers(required.query)}`] : []),
      ];
      const init = [
        ...(params.length > 0 ? [`params: { ${params.join(', ')} }`] : []),
        ...(body === undefined ? [] : [`body: ${toCode(body)}`]),
      ];
      const options = init.length > 0 ? `, { ${init.join(', ')} }` : '';
      return `const { data: data${at} } = await ${target ? 'business' : 'platform'}.${method}('${path}'${options});
console.log(data${at}${member ? `.${member}` : ''});`;
    }),
  ].join('\n'),

  '@hey-api/openapi-ts': [
    `import { ${called.map(({ id }) => id).join(', ')} } from './hey-api/index.js';`,
    ...called.map(({ id, required, body, member }, at) => {
      const options = [
        ...(required.path.length > 0 ? [`path: ${toMembers(required.path)}`] : []),
        ...(required.query.length > 0 ? [`query: ${toMembers(required.query)}`] : []),
        ...(required.header.length > 0 ? [`headers: ${toMembers(required.header)}`] : []),
        ...(body === undefined ? [] : [`body: ${toCode(body)}`]),
        'throwOnError: true',
      ];
      return `const { data: data${at} } = await ${id}({ ${options.join(', ')} });
console.log(data${at}${member ? `.${member}` : ''});`;
    }),
  ].join('\n'),

  orval: [
    `import { ${called.map(({ id }) => id).join(', ')} } from './orval/api';`,
    ...called.map(({ id, required, body, success, member }, at) => {
      const args = [
        ...required.path.map(() => `'x'`),
        ...(body === undefined ? [] : [toCode(body)]),
        ...(required.query.length > 0 ? [toMembers(required.query)] : []),
        ...(required.header.length > 0 ? [toMembers(required.header)] : []),
      ];
      return `const response${at} = await ${id}(${args.join(', ')});
if (response${at}.status === ${success}) console.log(response${at}.data${member ? `.${member}` : ''});`;
    }),
  ].join('\n'),
};

/**
 * Runs `tsc` on the same program with each client, in the form that users have: ours as a package with declarations, and the
 * others as sources that are generated into the project.
 */
export async function measureTypeChecks(): Promise<Ratio[]> {
  const folder = mkdtempSync(join(tmpdir(), 'wirepact-bench-'));
  try {
    writeProjects(folder);
    const ratios: Ratio[] = [];
    for (const [compiler, rounds] of [[findNewestCompiler(), 5] as const, [findBinary('tsc'), 3] as const]) {
      const version = execute(compiler, '--version').trim().replace('Version ', 'TypeScript ');
      const names = Object.keys(programs);
      const instantiations: Record<string, number> = {};
      const check = (name: string) => (): void => {
        const report = execute(compiler, '--project', join(folder, toSlug(name)), '--extendedDiagnostics');
        instantiations[name] = Number(/^Instantiations:\s+(\d+)/m.exec(report)?.[1]);
      };
      const times = await measureMedianTimes(Object.fromEntries(names.map((name) => [name, check(name)])), rounds);
      for (const peer of names.slice(1)) {
        for (const [figure, of] of [
          ['time', times],
          ['instantiations', instantiations],
        ] as const) {
          const ratio = (of['@wirepact/platform'] as number) / (of[peer] as number);
          ratios.push({ what: `${version}, ${figure}, @wirepact/platform`, peer, ratio });
        }
      }
    }
    return ratios;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Returns the TypeScript that checks the repository. This package has an older one, which its peers need. */
function findNewestCompiler(): string {
  const manifest = createRequire(join(repository, 'package.json')).resolve('typescript/package.json');
  return join(dirname(manifest), 'bin/tsc');
}

function toSlug(name: string): string {
  return name.replaceAll(/\W+/g, '-');
}

function writeProjects(folder: string): void {
  const bundle = join(repository, 'packages/platform/src/generated/spec.json');
  mkdirSync(join(folder, 'node_modules/@wirepact'), { recursive: true });
  symlinkSync(join(repository, 'packages/platform'), join(folder, 'node_modules/@wirepact/platform'));
  for (const [name, program] of Object.entries(programs)) {
    mkdirSync(join(folder, toSlug(name)));
    writeFileSync(join(folder, toSlug(name), 'index.ts'), `${program}\n`);
    const compilerOptions = {
      ...{ target: 'es2022', lib: ['es2023', 'dom', 'dom.iterable'], module: 'esnext', moduleResolution: 'bundler' },
      ...{ types: [], strict: true, skipLibCheck: true, noEmit: true },
    };
    writeFileSync(join(folder, toSlug(name), 'tsconfig.json'), toCode({ compilerOptions, files: ['index.ts'] }));
  }
  const generated = join(folder, toSlug('@hey-api/openapi-ts'), 'hey-api');
  execute(findBinary('openapi-ts'), '--input', bundle, '--output', generated, '--no-log-file', '--silent');
  const output = { target: join(folder, 'orval/orval/api.ts'), client: 'fetch', headers: true, mode: 'split' };
  const config = { platform: { input: { target: bundle }, output } };
  writeFileSync(join(folder, 'orval.config.mjs'), `export default ${toCode(config)};\n`);
  execute(findBinary('orval'), '--config', join(folder, 'orval.config.mjs'));
}
