import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium, type Browser } from 'playwright-core';

const advice = 'Install Chromium (Debian, Ubuntu: apt-get install chromium), or set CHROMIUM_PATH to its path.';

/**
 * Starts Chromium: the one at `CHROMIUM_PATH`, or else the one of the system, or else the one from npm. If there is none or
 * it does not start, rejects with advice on what to install.
 */
export async function startBrowser(): Promise<Browser> {
  const executablePath = await findChromium();
  try {
    // Without these, it connects to its vendor and needs more rights than a container has.
    const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];
    return await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', ...quiet],
    });
  } catch (error) {
    const [reason] = (error as Error).message.split('\n');
    throw new Error(`${executablePath} does not start: ${reason}\n${advice}`, { cause: error });
  }
}

async function findChromium(): Promise<string> {
  const configured = process.env['CHROMIUM_PATH'];
  if (configured) {
    if (existsSync(configured)) return configured;
    throw new Error(`CHROMIUM_PATH is ${configured}, but this file does not exist.\n${advice}`);
  }
  if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    return await packed.executablePath();
  } catch (cause) {
    throw new Error(`There is no Chromium at /usr/bin/chromium, and the one from npm does not work here.\n${advice}`, {
      cause,
    });
  }
}
