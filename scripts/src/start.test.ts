import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repository } from './contract/apis.ts';

function start(port: string): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, PORT: port };
    execFile(process.execPath, [join(repository, 'scripts/start.ts')], { env }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

it('reports a port that is taken at once, and how to choose another', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const { code, stdout, stderr } = await start(String(port));
  server.close();
  expect(stderr).toBe(`Port ${port} is taken. Choose another one: PORT=${port + 1} npm start\n`);
  expect(stdout).toBe('');
  expect(code).toBe(1);
});

it('explains what a port is if PORT is something else', async () => {
  const { code, stderr } = await start('http');
  expect(stderr).toBe('PORT=http is not a port. Use a number from 1 to 65535, such as PORT=4011.\n');
  expect(code).toBe(2);
});
