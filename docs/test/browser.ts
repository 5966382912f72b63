import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium, type Browser } from 'playwright-core';

/**
 * Starts a Chromium: the one that `CHROMIUM_PATH` names, else that of the system, else the one that comes with npm.
 *
 * @throws {Error} that says what to install, where there is none or it does not start.
 */
export async function startBrowser(): Promise<Browser> {
  const executablePath = await findChromium();
  try {
    return await chromium.launch({
      executablePath,
      // Without these it talks to its maker on its own, and needs more rights than a container gives.
      args: [
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
  'The tests of the site need a Chromium. Install one (Debian, Ubuntu: apt-get install chromium), or set CHROMIUM_PATH to one.';

async function findChromium(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, and there is no such file.\n${advice}`);
  }
  if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    return await packed.executablePath();
  } catch (error) {
    throw new Error(`There is no Chromium at /usr/bin/chromium, and that of npm cannot be used here.\n${advice}`, {
      cause: error,
    });
  }
}
