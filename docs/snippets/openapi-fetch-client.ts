import { createFetch } from '@wirepact/client-core';
import type { paths } from '@wirepact/platform/types';
import createClient from 'openapi-fetch';

const platform = createClient<paths>({
  baseUrl: 'http://localhost:4010/platform',
  headers: { Authorization: 'Bearer pk_test_anything' },
  fetch: createFetch({
    // A POST without this header gets a random key, so that it can be retried.
    idempotencyHeader: 'Idempotency-Key',
    deadline: 20_000,
    onRequest: ({ method, headers }) => console.log(`${method} with the key ${headers['idempotency-key']}`),
  }),
});

const { data, error } = await platform.POST('/v1/platform/me/scopes', { body: { scopes: ['invoice:read'] } });

console.log(data?.requestId ?? error?.error);
