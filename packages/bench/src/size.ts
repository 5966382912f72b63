import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import type { Ratio } from './index.ts';

/** The smallest program that makes one authenticated call, with each client. */
const programs = {
  wirepact: `
    import { createPlatformClient } from '@wirepact/platform';
    const platform = createPlatformClient({ apiKey: 'pk_test_1' });
    console.log(await platform.GET('/v1/platform/me'));`,
  openapiFetch: `
    import createClient from 'openapi-fetch';
    const client = createClient({ baseUrl: 'https://oncade.gg/api', headers: { Authorization: 'Bearer pk_test_1' } });
    console.log(await client.GET('/v1/platform/me'));`,
  octokit: `
    import { request } from '@octokit/request';
    const call = request.defaults({ baseUrl: 'https://oncade.gg/api', headers: { authorization: 'Bearer pk_test_1' } });
    console.log(await call('GET /v1/platform/me'));`,
};

export async function sizeRatios(): Promise<Ratio[]> {
  const wirepact = await size(programs.wirepact);
  return [
    { what: '@wirepact/platform', peer: 'openapi-fetch alone', ratio: wirepact / (await size(programs.openapiFetch)) },
    { what: '@wirepact/platform', peer: '@octokit/request', ratio: wirepact / (await size(programs.octokit)) },
  ];
}

async function size(program: string): Promise<number> {
  const build = await rolldown({
    input: 'program',
    cwd: resolve(import.meta.dirname, '..'),
    platform: 'browser',
    plugins: [
      {
        name: 'program',
        resolveId: (id) => (id === 'program' ? resolve(import.meta.dirname, 'program.js') : undefined),
        load: (id) => (id.endsWith('program.js') ? program : undefined),
      },
    ],
  });
  const { output } = await build.generate({ format: 'esm', minify: true });
  await build.close();
  return gzipSync(output[0].code, { level: 9 }).length;
}
