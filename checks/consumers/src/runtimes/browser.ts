import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium, type Browser } from 'playwright-core';

const advice = 'Install one (Debian, Ubuntu: apt-get install chromium), or set CHROMIUM_PATH to one.';

/**
 * Starts a Chromium: the one that `CHROMIUM_PATH` names, else that of the system, else the one that comes with npm.
 * Rejects with what to install where there is none or it does not start.
 */
export async function startBrowser(): Promise<Browser> {
  const executablePath = await findChromium();
  try {
    // Without these it talks to its maker on its own, and needs more rights than a container gives.
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
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, and there is no such file.\n${advice}`);
  }
  if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    return await packed.executablePath();
  } catch (cause) {
    throw new Error(`There is no Chromium at /usr/bin/chromium, and that of npm cannot be used here.\n${advice}`, {
      cause,
    });
  }
}
