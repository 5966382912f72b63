import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import type { Ratio } from './measure.ts';

/** The size that a client should have at most, in bytes. Decision 12 says why the platform has more. */
const aim = 5000;

/** The smallest program that makes one authenticated call, with each client. */
const programs = {
  '@wirepact/platform': `
    import { createPlatformClient } from '@wirepact/platform';
    const platform = createPlatformClient({ apiKey: 'pk_test_1' });
    console.log(await platform.GET('/v1/platform/me'));`,
  'openapi-fetch': `
    import createClient from 'openapi-fetch';
    const client = createClient({ baseUrl: 'https://oncade.gg/api', headers: { Authorization: 'Bearer pk_test_1' } });
    console.log(await client.GET('/v1/platform/me'));`,
  ky: `
    import ky from 'ky';
    const client = ky.create({ prefix: 'https://oncade.gg/api', headers: { Authorization: 'Bearer pk_test_1' } });
    console.log(await client.get('v1/platform/me').json());`,
  '@octokit/request': `
    import { request } from '@octokit/request';
    const call = request.defaults({ baseUrl: 'https://oncade.gg/api', headers: { authorization: 'Bearer pk_test_1' } });
    console.log(await call('GET /v1/platform/me'));`,
  axios: `
    import axios from 'axios';
    const client = axios.create({ baseURL: 'https://oncade.gg/api', headers: { Authorization: 'Bearer pk_test_1' } });
    console.log(await client.get('/v1/platform/me'));`,
  openai: `
    import OpenAI from 'openai';
    const client = new OpenAI({ baseURL: 'https://oncade.gg/api', apiKey: 'pk_test_1' });
    console.log(await client.get('/v1/platform/me'));`,
};

export async function measureSizes(): Promise<Ratio[]> {
  const what = '@wirepact/platform';
  const ours = await measureSize(programs[what]);
  const ratios: Ratio[] = [{ what, peer: `${aim} bytes`, ratio: ours / aim, aim: ['<=', 1] }];
  for (const [peer, program] of Object.entries(programs)) {
    if (peer !== what) ratios.push({ what, peer, ratio: ours / (await measureSize(program)) });
  }
  return ratios;
}

async function measureSize(program: string): Promise<number> {
  const build = await rolldown({
    input: 'program',
    cwd: resolve(import.meta.dirname, '..'),
    platform: 'browser',
    logLevel: 'silent',
    plugins: [
      {
        name: 'program',
        resolveId: (id) => (id === 'program' ? resolve(import.meta.dirname, 'program.js') : undefined),
        load: (id) => (id.endsWith('program.js') ? program : undefined),
      },
    ],
  });
  // One chunk, so that code that a peer would load later counts too.
  const { output } = await build.generate({ format: 'esm', minify: true, codeSplitting: false });
  await build.close();
  return gzipSync(output[0].code, { level: 9 }).length;
}
