import type { Operation } from './operations.ts';

/** A valid request, built from the contract's examples. */
export interface SampleRequest {
  readonly method: string;
  /** With path parameters filled in, and with the required query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

interface Parameter {
  readonly name: string;
  readonly required?: boolean;
  readonly schema?: unknown;
  readonly examples?: readonly object[];
}

/** Builds the documented request of an operation: required parameters, sample credentials, and the first example body. */
export function sampleRequest({ method, path, request, security = [] }: Operation): SampleRequest {
  const headers: Record<string, string> = {};
  const query = new URLSearchParams();
  const cookies: string[] = [];
  for (const scheme of security[0] ?? []) {
    if (scheme.type === 'http' && scheme.scheme === 'basic') headers['Authorization'] = `Basic ${btoa('test:test')}`;
    else if (scheme.type !== 'apiKey') headers['Authorization'] = 'Bearer test';
    else if (scheme.in === 'header') headers[scheme.name] = 'test';
    else if (scheme.in === 'query') query.set(scheme.name, 'test');
    else cookies.push(`${scheme.name}=test`);
  }
  for (const parameter of request?.headers?.filter(isRequired) ?? []) headers[parameter.name] = sampleValue(parameter);
  for (const parameter of request?.query?.filter(isRequired) ?? []) query.set(parameter.name, sampleValue(parameter));
  for (const parameter of request?.cookie?.filter(isRequired) ?? [])
    cookies.push(`${parameter.name}=${sampleValue(parameter)}`);
  if (cookies.length > 0) headers['Cookie'] = cookies.join('; ');
  const filled = (request?.path ?? []).reduce(
    (filling, parameter) => filling.replace(`{${parameter.name}}`, encodeURIComponent(sampleValue(parameter))),
    path,
  );
  const content = request?.body?.contents?.[0];
  const example = firstExample(content?.examples);
  if (content && example !== undefined) headers['Content-Type'] = content.mediaType;
  return {
    method: method.toUpperCase(),
    path: query.size > 0 ? `${filled}?${query}` : filled,
    headers,
    ...(example !== undefined && { body: typeof example === 'string' ? example : JSON.stringify(example) }),
  };
}

/** Formats the request as a `curl` command on one line, for a POSIX shell. */
export function curl(base: string, { method, path, headers, body }: SampleRequest): string {
  return [
    'curl',
    ...(method === 'GET' ? [] : ['-X', method]),
    quoted(base + path),
    ...Object.entries(headers).flatMap(([name, value]) => ['-H', quoted(`${name}: ${value}`)]),
    ...(body === undefined ? [] : ['-d', quoted(body)]),
  ].join(' ');
}

/** Finds the operation that is easiest to try: a `GET` if there is one, with the fewest required parameters. */
export function easiest(operations: readonly Operation[]): Operation | undefined {
  return operations.toSorted((one, other) => effort(one) - effort(other))[0];
}

function effort(operation: Operation): number {
  const { headers = [], query = [], path = [] } = operation.request ?? {};
  return (operation.method === 'get' ? 0 : 100) + [...headers, ...query, ...path].filter(isRequired).length;
}

const isRequired = ({ required }: Parameter) => required === true;

function sampleValue({ examples, schema }: Parameter): string {
  const { default: fallback, enum: values } = (schema ?? {}) as { default?: unknown; enum?: unknown[] };
  return String(firstExample(examples) ?? fallback ?? values?.[0] ?? 'example');
}

function firstExample(examples: readonly object[] | undefined): unknown {
  const [example] = examples ?? [];
  return example && 'value' in example ? example.value : undefined;
}

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
