import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import spec from '@wirepact/sandbox/control/spec.json' with { type: 'json' };
import { findUndeclared, resolve } from '../rules/undeclared.ts';
import type { Schema } from '../rules/undeclared.ts';

type Node = Readonly<Record<string, unknown>>;

/** A response that was compared with the description. */
export interface Checked {
  /** The operation and the status, such as `getWorld 404`. */
  readonly what: string;
  /** What is wrong, in sentences. */
  readonly problems: readonly string[];
}

/** Statuses of requests that reach no operation, or whose form no operation can have. */
const WITHOUT_OPERATION: ReadonlySet<number> = new Set([403, 404, 405, 413, 415, 421]);

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(spec, 'control:');

const routes = Object.entries(spec.paths).map(([template, item]) => ({
  pattern: new RegExp(`^/_sandbox${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
  // A fixed path is meant before one with parameters.
  parameters: template.split('{').length,
  item: item as unknown as Readonly<Record<string, Node>>,
}));

/** Compares a response of the control API with its description. Nothing that the description does not have is allowed. */
export async function checkResponse(method: string, url: string, response: Response): Promise<Checked> {
  const { pathname } = new URL(url);
  const { status } = response;
  const [route] = routes
    .filter(({ pattern }) => pattern.test(pathname))
    .toSorted((one, other) => one.parameters - other.parameters);
  const operation = route?.item[method.toLowerCase()];
  const what = `${String(operation?.['operationId'] ?? 'nothing')} ${status}`;
  const text = await response.text();
  const found = (operation?.['responses'] as Node | undefined)?.[status] as Node | undefined;
  const documented = found ?? (WITHOUT_OPERATION.has(status) ? spec.components.responses.NotFound : undefined);
  if (!documented) return { what, problems: [`${what} is not documented.`] };
  const { content = {} } = dereference(documented) as {
    readonly content?: Readonly<Record<string, { schema: Schema }>>;
  };
  const type = response.headers.get('content-type') ?? '';
  if (Object.keys(content).length === 0) {
    return { what, problems: text === '' ? [] : [`${what} has a body.`] };
  }
  const schema = content[type]?.schema;
  if (schema === undefined) return { what, problems: [`${what} has the media type ${type}.`] };
  const body: unknown = JSON.parse(text);
  const validate = ajv.compile(
    JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"control:#/')) as object,
  );
  const invalid = validate(body)
    ? []
    : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  const undeclared = findUndeclared(body, schema, spec).map((pointer) => `${pointer} is not declared`);
  return { what, problems: [...invalid, ...undeclared].map((problem) => `${what}: ${problem}`) };
}

function dereference(node: Node): Node {
  return typeof node['$ref'] === 'string' ? (resolve(node['$ref'], spec) as Node) : node;
}
