import { defineConfig, mergeConfig } from 'vitest/config';
import shared from '../../vitest.config.ts';

export default mergeConfig(
  shared,
  defineConfig({
    test: {
      globalSetup: 'src/packed.setup.ts',
      testTimeout: 120_000,
      hookTimeout: 120_000,
      maxConcurrency: 2,
      // They mostly wait for the programs that they start; by itself vitest leaves one processor to itself.
      maxWorkers: 2,
    },
  }),
);
