export { apis } from './generated/apis.ts';
export { createMockHandler } from './handler.ts';
export type { MockHandler, MockOptions } from './handler.ts';
export { ListenError } from './listen.ts';
export type { MockedApi } from './mocked-api.ts';
export type { OpenApiDocument } from './openapi-document.ts';
export { startMock } from './server.ts';
export type { MockServer, MockServerOptions } from './server.ts';
