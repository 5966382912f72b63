import process from 'node:process';

/** Does the work of a program. If it fails, prints only the message of the error, and makes the program fail. */
export async function reportFailure(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
