import { expect } from 'vitest';
import { baseUrl, catchError, type Check, type Facts } from '../fact.ts';

/** Checks what follows the base URL if `params` are sent to a path. */
function sends(path: string, params: object, expected: string, options: object = {}): Check {
  return async (open) => {
    const { client, requests } = open(options);
    await client.GET(path, { params });
    expect(decodeBrackets(requests[0]?.url.slice(baseUrl.length))).toBe(expected);
  };
}

/** `Request` encodes some of these characters, depending on the engine. */
function decodeBrackets(text: string | undefined): string | undefined {
  return text?.replaceAll('%5B', '[').replaceAll('%5D', ']').replaceAll('%7C', '|');
}

const list = { path: { id: [3, 4, 5] } };
const object = { path: { id: { role: 'admin', firstName: 'Alex' } } };
const lists = { query: { id: [3, 4, 5] } };
const objects = { query: { id: { role: 'admin', firstName: 'Alex' } } };

/** Checks an array style in a query, exploded and not. */
function writesArrays(style: string, joined: string): Check {
  return async (open) => {
    const query = (explode: boolean): object => ({ querySerializer: { array: { style, explode } } });
    await sends('/users', lists, joined, query(false))(open);
    await sends('/users', lists, '/users?id=3&id=4&id=5', query(true))(open);
  };
}

/** Checks a template of a path with a number, an array and an object. */
function writesPaths(template: string, primitive: string, array: string, members: string): Check {
  return async (open) => {
    await sends(`/users/${template}`, { path: { id: 5 } }, `/users/${primitive}`)(open);
    await sends(`/users/${template}`, list, `/users/${array}`)(open);
    await sends(`/users/${template}`, object, `/users/${members}`)(open);
  };
}

export const urls: Facts = {
  'The path of a call follows the base URL': sends('/users', {}, '/users'),
  'One slash at the end of the base URL is removed': sends('/users', {}, '/users', { baseUrl: `${baseUrl}/` }),
  'The base URL of a call takes precedence': async (open) => {
    const { client, requests } = open();
    await client.GET('/users', { baseUrl: 'https://other.example/' });
    expect(requests[0]?.url).toBe('https://other.example/users');
  },
  'A client without a base URL calls the path itself': async (open) => {
    const urls: string[] = [];
    class Recording extends Request {
      constructor(input: RequestInfo | URL, init?: RequestInit) {
        urls.push(String(input));
        super('https://page.example', init);
      }
    }
    const { client } = open({ baseUrl: undefined as never, Request: Recording });
    await client.GET('/users');
    expect(urls[0]).toBe('/users');
  },

  'A path parameter is inserted in the path': sends('/users/{id}', { path: { id: 'u1' } }, '/users/u1'),
  'A path parameter is percent-encoded': sends('/users/{id}', { path: { id: 'a/b c?' } }, '/users/a%2Fb%20c%3F'),
  'Several path parameters are inserted': sends('/a/{a}/b/{b}', { path: { a: 1, b: 'two' } }, '/a/1/b/two'),
  'A path parameter may be false or 0': async (open) => {
    await sends('/users/{id}', { path: { id: 0 } }, '/users/0')(open);
    await sends('/users/{id}', { path: { id: false } }, '/users/false')(open);
  },
  '`{id}` is written in the style `simple`': writesPaths('{id}', '5', '3,4,5', 'role,admin,firstName,Alex'),
  '`{id*}` is written in the style `simple`, exploded': writesPaths('{id*}', '5', '3,4,5', 'role=admin,firstName=Alex'),
  '`{.id}` is written in the style `label`': writesPaths('{.id}', '.5', '.3,4,5', '.role,admin,firstName,Alex'),
  '`{.id*}` is written in the style `label`, exploded': writesPaths(
    '{.id*}',
    '.5',
    '.3.4.5',
    '.role=admin.firstName=Alex',
  ),
  '`{;id}` is written in the style `matrix`': writesPaths(
    '{;id}',
    ';id=5',
    ';id=3,4,5',
    ';id=role,admin,firstName,Alex',
  ),
  '`{;id*}` is written in the style `matrix`, exploded': writesPaths(
    '{;id*}',
    ';id=5',
    ';id=3;id=4;id=5',
    ';role=admin;firstName=Alex',
  ),
  '`pathSerializer` replaces the path serialization': async (open) => {
    const pathSerializer = (path: string, params: Record<string, unknown>): string =>
      path.replace('{id}', `id-${String(params['id'])}`);
    await sends('/users/{id}', { path: { id: 7 } }, '/users/id-7', { pathSerializer })(open);
    const { client, requests } = open({ pathSerializer: () => 'https://wrong.example' });
    await client.GET('/users/{id}', { params: { path: { id: 7 } }, pathSerializer });
    expect(requests[0]?.url).toBe(`${baseUrl}/users/id-7`);
  },
  'A path parameter may be blank': sends('/users/{id}/edit', { path: { id: '' } }, '/users//edit'),

  'Text, numbers and booleans are query values': sends(
    '/users',
    { query: { name: 'Alex', page: 2, active: false } },
    '/users?name=Alex&page=2&active=false',
  ),
  'A query value is percent-encoded': sends('/users', { query: { name: 'a&b=c d' } }, '/users?name=a%26b%3Dc%20d'),
  '`undefined` and `null` are left out of the query': sends(
    '/users',
    { query: { name: undefined, page: null, active: 0 } },
    '/users?active=0',
  ),
  'An empty array is left out of the query': sends('/users', { query: { id: [], page: 1 } }, '/users?page=1'),
  'Arrays become one pair for each item': sends('/users', lists, '/users?id=3&id=4&id=5'),
  'Objects become `deepObject`': sends('/users', objects, '/users?id[role]=admin&id[firstName]=Alex'),
  'Arrays can have the style `form`': writesArrays('form', '/users?id=3,4,5'),
  'Arrays can have the style `spaceDelimited`': writesArrays('spaceDelimited', '/users?id=3%204%205'),
  'Arrays can have the style `pipeDelimited`': writesArrays('pipeDelimited', '/users?id=3|4|5'),
  'Objects can have the style `form`': async (open) => {
    const query = (explode: boolean): object => ({ querySerializer: { object: { style: 'form', explode } } });
    await sends('/users', objects, '/users?id=role,admin,firstName,Alex', query(false))(open);
    await sends('/users', objects, '/users?role=admin&firstName=Alex', query(true))(open);
  },
  '`deepObject` is always exploded': sends('/users', objects, '/users?id[role]=admin&id[firstName]=Alex', {
    querySerializer: { object: { style: 'deepObject', explode: false } },
  }),
  '`allowReserved` keeps reserved characters in the query': sends(
    '/users',
    { query: { path: 'a/b:c' } },
    '/users?path=a/b:c',
    { querySerializer: { allowReserved: true } },
  ),
  'Options of the serializer of a call are added to those of the client': async (open) => {
    const { client, requests } = open({ querySerializer: { array: { style: 'form', explode: false } } });
    await client.GET('/users', {
      params: { query: { ...lists.query, page: 'a/b' } },
      querySerializer: { allowReserved: true },
    });
    expect(requests[0]?.url).toBe(`${baseUrl}/users?id=3,4,5&page=a/b`);
  },
  '`querySerializer` can be a function, whose text is sent as it is': async (open) => {
    const { client, requests } = open({ querySerializer: () => 'client' });
    await client.GET('/users', { params: lists });
    await client.GET('/users', {
      params: lists,
      querySerializer: (query: Record<string, number[]>) => `?tags[]=${query['id']?.join(';')}`,
    });
    expect(requests.map(({ url }) => decodeBrackets(url))).toEqual([
      `${baseUrl}/users?client`,
      `${baseUrl}/users?tags[]=3;4;5`,
    ]);
  },
  'A nested query value is refused': async (open) => {
    const { client, requests } = open();
    const error = await catchError(client.GET('/users', { params: { query: { where: { age: { min: 3 } } } } }));
    expect(error).toBeInstanceOf(Error);
    expect(requests).toEqual([]);
  },
  'A `Date` in the query disappears': sends('/users', { query: { since: new Date(0), page: 1 } }, '/users?&page=1'),
};
