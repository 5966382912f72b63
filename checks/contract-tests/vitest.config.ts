import { defineConfig, mergeConfig } from 'vitest/config';
import shared from '../../vitest.config.ts';

export default mergeConfig(
  shared,
  defineConfig({ test: { globalSetup: 'src/global-setup.ts', setupFiles: 'src/matchers.ts', testTimeout: 30_000 } }),
);
