import { createFetch } from '@wirepact/client-core';

const fetch = createFetch({
  retries: 1,
  retryDelay: 100,
  timeout: 5_000,
  onRetry: ({ method, path, status, delay }) =>
    console.log(`${method} ${path}: ${status}, again in ${Math.round(delay)} ms`),
});

const response = await fetch('http://localhost:4010/platform/v1/platform/me', {
  // `Prefer` makes the mock send this response.
  headers: { Authorization: 'Bearer pk_test_anything', Prefer: 'code=500' },
});

console.log(`gave up with ${response.status}`);
