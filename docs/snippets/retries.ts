import { createPlatformClient, ServerError } from '@wirepact/platform';

const platform = createPlatformClient({
  apiKey: 'pk_test_anything',
  baseUrl: 'http://localhost:4010/platform',
  retries: 1,
  retryDelay: 100,
  timeout: 5_000,
  deadline: 20_000,
  onRetry({ method, path, status, error, delay }) {
    console.log(`${method} ${path}: ${status ?? error?.name}, again in ${Math.round(delay)} ms`);
  },
});

try {
  // Makes the mock send this response.
  await platform.GET('/v1/platform/me', { headers: { Prefer: 'code=500' } });
} catch (error) {
  if (!(error instanceof ServerError)) throw error;
  console.log(`gave up after ${error.attempts} attempts`);
}
