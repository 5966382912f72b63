import type { Command } from 'commander';
import { print } from '../control.ts';
import type { Terminal } from '../terminal.ts';
import { useSandbox } from '../use-sandbox.ts';

/** Adds `wirepact rotate-key`. */
export function addRotateKey(program: Command, terminal: Terminal): void {
  program
    .command('rotate-key')
    .summary('encrypt the secrets of a database file with a new key')
    .description('Encrypts the secrets of a database file with a new key. Stop the sandbox that uses the file before.')
    .argument('<file>', 'the database file, as in --file of wirepact sandbox')
    .option('--json', 'print one JSON document')
    .addHelpText(
      'after',
      `
If the key is in the file <file>.key, that is replaced. If it comes from WIREPACT_SECRET_KEY, set WIREPACT_NEW_SECRET_KEY to the
new key, and afterwards WIREPACT_SECRET_KEY. Snapshots that were taken before cannot be restored any more.

Example:
  wirepact rotate-key world.sqlite`,
    )
    .action(async (file: string, options: { readonly json?: true }) => {
      // A variable that is set to nothing counts as not set.
      const newKey = process.env['WIREPACT_NEW_SECRET_KEY'] || undefined;
      const { changed, keyFile } = await useSandbox(({ rotateKeyOfFile }) => rotateKeyOfFile(file, newKey));
      const next = keyFile === undefined ? 'Set WIREPACT_SECRET_KEY to the new key.' : `The new key is in ${keyFile}.`;
      print(terminal, options, { changed, keyFile: keyFile ?? null }, `${changed} texts have a new key. ${next}`);
    });
}
