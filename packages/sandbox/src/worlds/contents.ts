import { WorldContents as validate } from '@wirepact/sandbox/control/schemas';
import type { LoadedApi } from '../core/loaded-api.ts';
import { SandboxError } from '../sandbox-error.ts';
import { explainViolations, writeViolations } from './explain-violations.ts';
import { findApi } from './find-api.ts';
import { changeSettings } from './settings.ts';

/** How many mistakes a message lists. */
const SHOWN = 5;

/**
 * Checks the contents of a world.
 *
 * @throws {SandboxError} `invalid` with a pointer to each mistake, what was expected there, and what to do next.
 */
export function checkContents(contents: object, apis: Readonly<Record<string, LoadedApi>>): void {
  if (!validate(contents)) {
    const errors = explainViolations(validate.errors ?? [], 'WorldContents');
    const more = errors.length > SHOWN ? ` There are ${errors.length - SHOWN} more mistakes.` : '';
    throw new SandboxError(
      'invalid',
      `The contents of the world are invalid. ${writeViolations(errors.slice(0, SHOWN), 'The whole')}${more} ` +
        'The file world.schema.json of @wirepact/sandbox describes what is possible.',
      { errors },
    );
  }
  const { settings = {}, $schema: _, ...named } = contents;
  for (const name of Object.keys(named)) findApi({ apis }, name);
  // Only to find mistakes before anything is made.
  const sealer = { seal: (text: string) => text, open: (text: string) => text };
  for (const [name, values] of Object.entries(settings)) {
    changeSettings({ settings: '' }, findApi({ apis }, name), values, sealer, () => true);
  }
}
