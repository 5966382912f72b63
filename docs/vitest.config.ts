import { defineConfig, mergeConfig } from 'vitest/config';
import shared from '../vitest.config.ts';

export default mergeConfig(
  shared,
  // Pages that are open at the same time in one browser slow each other down.
  defineConfig({ test: { maxConcurrency: 3 } }),
);
