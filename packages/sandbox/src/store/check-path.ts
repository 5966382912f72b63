import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { StoreError } from './store-error.ts';

/**
 * Refuses a path at which there cannot be a database. SQLite would only report that it failed.
 *
 * @throws {StoreError} `unusable`
 */
export function checkPath(file: string): void {
  const path = resolve(file);
  const folder = dirname(path);
  const refuse = (reason: string) => {
    throw new StoreError('unusable', `The database ${path} cannot be opened, because ${reason}`);
  };
  if (!existsSync(folder)) refuse(`there is no folder ${folder}. Create it.`);
  const kind = statSync(path, { throwIfNoEntry: false });
  if (kind?.isDirectory()) refuse('this is a folder. Name a file in it.');
  // SQLite creates other files beside the database.
  const readOnly = [folder, ...(kind ? [path] : [])].find((path) => !isWritable(path));
  if (readOnly) refuse(`this user cannot write to ${readOnly}. Allow it, or choose another file.`);
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
