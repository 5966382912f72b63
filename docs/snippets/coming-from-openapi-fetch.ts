import { createPlatformResultClient } from '@wirepact/platform';

// Before: createClient<paths>({ baseUrl, headers: { Authorization: 'Bearer pk_test_anything' } })
const platform = createPlatformResultClient({ apiKey: 'pk_test_anything', baseUrl: 'http://localhost:4010/platform' });

platform.use({
  onResponse: ({ schemaPath, response }) => console.log(`${schemaPath}: ${response.status}`),
});

const { data, error } = await platform.GET('/v1/platform/grants');

console.log(data ? `${data.grants.length} grants` : error.error);
