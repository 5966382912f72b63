import { join } from 'node:path';
import { loadConfig as load, type Config } from '@redocly/openapi-core';
import { repository } from './contract/apis.ts';

/** Loads `redocly.yaml`, which editors and `redocly lint` use too. */
export function loadConfig(): Promise<Config> {
  return load({ configPath: join(repository, 'redocly.yaml') });
}
