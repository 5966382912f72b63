import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium, type Browser } from 'playwright-core';

/**
 * Starts Chromium: the one at `CHROMIUM_PATH`, otherwise the one of the system, otherwise the one from npm.
 *
 * @throws {Error} if none is found or it does not start. The message says what to install.
 */
export async function startBrowser(): Promise<Browser> {
  const executablePath = await findChromium();
  try {
    return await chromium.launch({
      executablePath,
      args: [
        // No test looks at pixels: only what is in the window is painted.
        '--force-gpu-mem-available-mb=1',
        // Otherwise it contacts its vendor by itself, and needs more rights than a container has.
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  } catch (error) {
    const [reason] = (error as Error).message.split('\n');
    throw new Error(`${executablePath} does not start: ${reason}\n${advice}`, { cause: error });
  }
}

const advice =
  'The tests of the site need Chromium. Install it (Debian, Ubuntu: apt-get install chromium), or set CHROMIUM_PATH to its path.';

async function findChromium(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, but that file does not exist.\n${advice}`);
  }
  if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    return await packed.executablePath();
  } catch (error) {
    throw new Error(
      `Chromium is not installed at /usr/bin/chromium, and the one from npm does not work here.\n${advice}`,
      {
        cause: error,
      },
    );
  }
}
