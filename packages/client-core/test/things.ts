// A small invented API that uses every feature of the client once.
import {
  createClient,
  createResultClient,
  type Client,
  type ClientOptions,
  type Definition,
  type ResultClient,
  type ResultClientOptions,
} from '../src/index.ts';

export interface Thing {
  id: string;
  colour: string;
}

export interface Problem {
  error: { code: 'no_such_thing' | 'not_your_colour'; message: string };
}

interface JsonResponse<Body> {
  headers: Record<string, unknown>;
  content: { 'application/json': Body };
}

export interface Paths {
  '/things': {
    get: {
      parameters: { query?: { page?: number; colour?: string }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: { 200: JsonResponse<{ things: Thing[]; pages: number }>; 429: JsonResponse<Problem> };
    };
    post: {
      parameters: {
        query?: never;
        header: { 'Thing-Key': string; 'Thing-Owner': string };
        path?: never;
        cookie?: never;
      };
      requestBody: { content: { 'application/json': { colour: string; password?: string } } };
      responses: { 201: JsonResponse<Thing>; 422: JsonResponse<Problem> };
    };
  };
  '/things/{id}': {
    get: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody?: never;
      responses: { 200: JsonResponse<Thing>; 404: JsonResponse<Problem> };
    };
    put: {
      parameters: { query?: never; header?: { 'Thing-Key'?: string }; path: { id: string }; cookie?: never };
      requestBody?: { content: { 'application/json': { colour?: string } } };
      responses: { 200: JsonResponse<Thing>; 409: JsonResponse<Problem> };
    };
    patch: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody: { content: { 'application/json': { colour: string } } };
      responses: { 200: JsonResponse<Thing> };
    };
    delete: {
      parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
      requestBody: { content: { 'application/json': { reason: string } } };
      responses: { 204: { headers: Record<string, unknown>; content?: never }; 409: JsonResponse<Problem> };
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
      responses: { 200: JsonResponse<{ flags: string[]; more: boolean }> };
    };
  };
  '/numbers': {
    get: {
      parameters: { query?: { page?: number; size?: number }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: { 200: JsonResponse<number[]> };
    };
  };
  '/everything': {
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: { 200: JsonResponse<{ all: { deep: boolean[] } }> };
    };
  };
  '/work': {
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': object } };
      responses: { 200: JsonResponse<object> };
    };
  };
}

const pages = {
  '/things': { items: '/things', totalPages: '/pages', first: { page: 1 } },
  '/flags': { items: '/flags', hasNextPage: '/more', first: { page: 1 } },
  '/numbers': { items: '', pageSize: 'size', first: { page: 1, size: 3 } },
  '/everything': { items: '/all/deep' },
} as const;

export const definition: Definition = {
  api: 'things',
  baseUrl: 'https://things.example/api',
  credentials: [
    { option: 'apiKey', header: 'X-Thing-Token', prefix: 'Token ', secret: true },
    { option: 'account', header: 'Thing-Account', secret: false },
  ],
  headers: { 'Thing-Version': '7' },
  error: { message: '/error/message', code: '/error/code' },
  secrets: ['x-thing-token', 'password'],
  idempotencyHeader: 'Thing-Key',
  target: { header: 'Thing-Owner', method: 'forOwner' },
  operations: {
    idempotencyKey: ['POST /things', 'PUT'],
    target: ['POST /things'],
    conflict: ['POST /things', 'PUT'],
    onlyWithRetryAfter: ['PUT'],
    commaSeparated: ['GET /things.csv'],
  },
  pages,
  media: { 'GET /things.csv': 'text/csv' },
};

export interface Api {
  paths: Paths;
  plainPaths: Paths;
  idempotencyKey: 'Thing-Key';
  errorCode: Problem['error']['code'];
  pages: typeof pages;
}

export interface ThingsClient<Bound extends string = never> extends Client<Api, Bound> {
  forOwner: (id: string) => ThingsClient<'Thing-Owner'>;
}

export interface ThingsResultClient<Bound extends string = never> extends ResultClient<Api, Bound> {
  forOwner: (id: string) => ThingsResultClient<'Thing-Owner'>;
}

interface Credentials {
  apiKey?: string;
  account?: string;
}

const defaults = { apiKey: 'thing_secret_1', account: 'acc_1', retryDelay: 1 };

/** Creates a client with credentials and with short waits. */
export function createThingsClient(options: ClientOptions & Credentials = {}): ThingsClient {
  return createClient<Api>(definition, { ...defaults, ...options }) as ThingsClient;
}

/** Creates a client that returns results, with credentials and with short waits. */
export function createThingsResultClient(options: ResultClientOptions & Credentials = {}): ThingsResultClient {
  return createResultClient<Api>(definition, { ...defaults, ...options }) as ThingsResultClient;
}

/** A client that throws and one that returns results, for behaviour that they share. The type of the second is not exact. */
export function createBoth(options: ClientOptions): ThingsClient[] {
  return [createThingsClient(options), createThingsResultClient(options as object) as unknown as ThingsClient];
}
