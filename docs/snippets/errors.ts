import { createPlatformClient, isPlatformError, NotFoundError } from '@wirepact/platform';

const platform = createPlatformClient({
  apiKey: 'pk_test_anything',
  baseUrl: 'http://localhost:4010/platform',
});

try {
  await platform.GET('/v1/platform/me/keys/{keyId}', {
    params: { path: { keyId: 'key_9' } },
    headers: { Prefer: 'code=404' }, // asks the mock for this answer
  });
} catch (error) {
  if (error instanceof NotFoundError) console.log('There is no such key.');
  else if (isPlatformError(error)) console.log(error.status, error.body?.error, error.requestId);
  else throw error;
}
