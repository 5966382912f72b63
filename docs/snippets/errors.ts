import { createPlatformClient, isPlatformError, NotFoundError } from '@wirepact/platform';

const platform = createPlatformClient({
  apiKey: 'pk_test_anything',
  baseUrl: 'http://localhost:4010/platform',
});

try {
  await platform.GET('/v1/platform/me/keys/{keyId}', {
    params: { path: { keyId: 'key_9' } },
    headers: { Prefer: 'code=404' }, // makes the mock send this response
  });
} catch (error) {
  if (error instanceof NotFoundError) console.log('The key does not exist.');
  else if (isPlatformError(error)) console.log(error.status, error.body?.error, error.requestId);
  else throw error;
}
