import { createPlatformClient } from '@wirepact/platform';

const platform = createPlatformClient({
  apiKey: 'pk_test_anything',
  baseUrl: 'http://localhost:4010/platform',
  errors: 'result',
});

const { data, error } = await platform.GET('/v1/platform/grants');

if (!error) console.log(`${data.grants.length} grants`);
else if (error.name === 'PermissionError') console.log('The key does not have the scope:', error.body);
else if (error.name === 'TimeoutError') console.log(`No response after ${error.attempts} attempts`);
else console.log(error.message);
