// A small API of no vendor, with one of everything that a client treats specially.
import { createClient, type Client, type ClientOptions, type ErrorMode } from '../src/index.ts';

export interface Thing {
  id: string;
  colour: string;
}

export interface Problem {
  error: { code: 'no_such_thing' | 'not_your_colour'; message: string };
}

interface Answer<Body> {
  headers: Record<string, unknown>;
  content: { 'application/json': Body };
}

interface Paths {
  '/things': {
    get: {
      parameters: { query?: { page?: number; colour?: string }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: { 200: Answer<{ things: Thing[]; pages: number }>; 429: Answer<Problem> };
    };
    post: {
      parameters: {
        query?: never;
        header: { 'Thing-Key': string; 'Thing-Owner': string };
        path?: never;
        cookie?: never;
      };
      requestBody: { content: { 'application/json': { colour: string; password?: string } } };
      responses: { 201: Answer<Thing>; 422: Answer<Problem> };
    };
  };
  '/things/{id}': {
    get: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: { 200: Answer<Thing>; 404: Answer<Problem> };
    };
    put: {
      parameters: { query?: never; header?: { 'Thing-Key'?: string }; path: { id: string }; cookie?: never };
      requestBody?: { content: { 'application/json': { colour?: string } } };
      responses: { 200: Answer<Thing>; 409: Answer<Problem> };
    };
    patch: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody: { content: { 'application/json': { colour: string } } };
      responses: { 200: Answer<Thing> };
    };
    delete: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody: { content: { 'application/json': { reason: string } } };
      responses: { 204: { headers: Record<string, unknown>; content?: never }; 409: Answer<Problem> };
    };
  };
  '/things.csv': {
    get: {
      parameters: { query?: { ids?: string[] }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: { 200: { headers: Record<string, unknown>; content: { 'text/csv': string } } };
    };
  };
  '/flags': {
    get: {
      parameters: { query?: { page?: number }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: { 200: Answer<{ flags: string[]; more: boolean }> };
    };
  };
  '/numbers': {
    get: {
      parameters: { query?: { page?: number; size?: number }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: { 200: Answer<number[]> };
    };
  };
  '/everything': {
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: { 200: Answer<{ all: { deep: boolean[] } }> };
    };
  };
  '/work': {
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': object } };
      responses: { 200: Answer<object> };
    };
  };
}

export const definition = {
  api: 'things',
  baseUrl: 'https://things.example/api',
  credentials: [
    { option: 'apiKey', header: 'X-Thing-Token', prefix: 'Token ', secret: true },
    { option: 'account', header: 'Thing-Account', secret: false },
  ],
  headers: { 'Thing-Version': '7' },
  error: { message: '/error/message', code: '/error/code' },
  secrets: ['x-thing-token', 'password'],
  idempotency: { header: 'Thing-Key', on: ['POST /things', 'PUT'] },
  target: { header: 'Thing-Owner', method: 'forOwner', on: ['POST /things'] },
  conflict: { on: ['POST /things', 'PUT'], ifAsked: ['PUT'] },
  pages: {
    '/things': { items: '/things', totalPages: '/pages' },
    '/flags': { items: '/flags', hasNextPage: '/more' },
    '/numbers': { items: '', pageSize: 'size', default: 3 },
    '/everything': { items: '/all/deep' },
  },
  media: { 'GET /things.csv': 'text/csv' },
  commas: ['GET /things.csv'],
} as const;

interface Api {
  paths: Paths;
  idempotencyKey: 'Thing-Key';
  errorCode: Problem['error']['code'];
  pages: typeof definition.pages;
}

export interface ThingsClient<Mode extends ErrorMode = 'throw', Bound extends string = never> extends Client<
  Api,
  Mode,
  Bound
> {
  forOwner: (id: string) => ThingsClient<Mode, 'Thing-Owner'>;
}

/** A client with credentials, and with waits that a test can sit out. */
export function createThingsClient<Mode extends ErrorMode = 'throw'>(
  options: ClientOptions<Mode> & { apiKey?: string; account?: string } = {},
): ThingsClient<Mode> {
  const all = { apiKey: 'thing_secret_1', account: 'acc_1', retryDelay: 1, ...options };
  return createClient<Api, Mode>(definition, all) as ThingsClient<Mode>;
}
