import { createPlatformResultClient } from '@wirepact/platform';

const platform = createPlatformResultClient({
  apiKey: 'pk_test_anything',
  baseUrl: 'http://localhost:4010/platform',
});

const { data, error, failure } = await platform.GET('/v1/platform/grants');

if (data) console.log(`${data.grants.length} grants`);
else if (failure.name === 'PermissionError') console.log('The key does not have the scope:', error.error);
else console.log(failure.message);
