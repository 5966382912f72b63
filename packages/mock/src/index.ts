export { apis } from './generated/apis.ts';
export { createMock } from './mock.ts';
export type { Mock, MockOptions } from './mock.ts';
export type { MockedApi, MockedOperation } from './mocked-api.ts';
export type { OpenApiDocument } from './openapi-document.ts';
export { startMock } from './server.ts';
export type { MockServer, MockServerOptions } from './server.ts';
