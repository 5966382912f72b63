import { defineConfig, mergeConfig } from 'vitest/config';
import shared from '../../vitest.config.ts';

// Installations from the registry take longer than most tests.
export default mergeConfig(shared, defineConfig({ test: { testTimeout: 120_000, hookTimeout: 240_000 } }));
