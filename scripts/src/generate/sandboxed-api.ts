import { baseUrlOf } from '../contract/server.ts';
import type { OpenApiDocument, Operation, Response, Schema } from '../contract/documents.ts';
import { bodySchema } from '../contract/fields.ts';
import type { Contract } from '../contract/load.ts';
import { listOperations } from '../contract/operations.ts';
import { resolveReference } from '../contract/pointer.ts';
import { docComment, header, pascalCase, quoteKey, writeLiteral } from './names.ts';

/** What the sandbox reads of the contract of one API. */
export function generateSandboxedApi({ api, openapi, behaviour }: Contract): string {
  const operations = listOperations(openapi);
  const produces = Object.fromEntries(
    operations.flatMap(({ id, operation }) => {
      const types = producedTypes(openapi, operation);
      return types.length > 0 && types.join() !== 'application/json' ? [[id, types]] : [];
    }),
  );
  const members = Object.fromEntries(
    operations.flatMap(({ id, operation }) => {
      const schema = bodySchema(operation);
      return schema ? [[id, knownMembers(openapi, schema)]] : [];
    }),
  );
  const delivers = behaviour?.behaviour.delivery !== undefined;
  const facts = ['checks', ...(delivers ? ['delivery'] : []), 'machines', 'numbers', 'resources', 'rules', 'switches'];
  const baseUrl = openapi.servers ? baseUrlOf(openapi) : undefined;
  return [
    header(api, 'openapi.yaml'),
    `\nimport { headers, operations } from '${api.module}';\n`,
    behaviour ? `import { ${facts.join(', ')} } from '${api.module}/behaviour';\n` : '',
    `import { requests } from '${api.module}/requests';\n`,
    `import type { Contract } from '../../core/definition.ts';\n\n`,
    docComment('What the sandbox reads of the contract.'),
    `export const ${camelCase(api.id)}: Contract = {\n`,
    `  api: '${api.id}',\n`,
    baseUrl === undefined ? '' : `  baseUrl: '${baseUrl}',\n`,
    '  headers,\n  operations,\n  requests,\n',
    ...(behaviour
      ? facts.map((name) => `  ${name},\n`)
      : ['  checks: [],\n', ...facts.slice(1).map((name) => `  ${name}: {},\n`)]),
    `  produces: ${writeLiteral(produces, '  ', 'produces: ')},\n`,
    `  members: ${writeLiteral(members, '  ', 'members: ')},\n`,
    `  loadDocument: ${load(api.module, 'spec.json')},\n`,
    behaviour ? `  loadBehaviour: ${load(api.module, 'behaviour.json')},\n` : '',
    '};\n',
  ].join('');
}

function load(module: string, file: string): string {
  return `async () => (await import('${module}/${file}', { with: { type: 'json' } })).default`;
}

/** The list of the APIs that the sandbox serves, by the path segment that each is mounted under. */
export function generateSandboxedApis(ids: readonly string[]): string {
  const members = ids.map((id) => {
    const load = `async () => (await import('./apis/${id}.ts')).${camelCase(id)}`;
    return `  ${quoteKey(id)}: ${load},\n`;
  });
  return [
    '// Generated from the folders of spec/ by `pnpm generate`. Do not edit.\n',
    "\nimport type { Contract } from '../core/definition.ts';\n\n",
    docComment('Loads what the sandbox reads of each contract, by the path segment that the API is mounted under.'),
    `export const contracts: Readonly<Record<string, () => Promise<Contract>>> = {\n${members.join('')}};\n`,
  ].join('');
}

function producedTypes(openapi: OpenApiDocument, { responses }: Operation): string[] {
  const successes = Object.entries(responses).filter(([status]) => status.startsWith('2'));
  const types = successes.flatMap(([, response]) =>
    Object.keys(resolveReference<Response>(openapi, response).content ?? {}),
  );
  return [...new Set(types)];
}

/** The members of a body that the contract knows. `true`: the contract says nothing about its members. */
type KnownMembers = true | [KnownMembers] | { [name: string]: KnownMembers };

function knownMembers(openapi: OpenApiDocument, schema: Schema, outer: readonly Schema[] = []): KnownMembers {
  const resolved = resolveReference<Schema>(openapi, schema);
  // A schema in itself would have no end.
  if (outer.includes(resolved)) return true;
  const inner = [...outer, resolved];
  const { items, properties, allOf = [], anyOf = [], oneOf = [], additionalProperties: open } = resolved;
  const known = [...allOf, ...anyOf, ...oneOf].map((part) => knownMembers(openapi, part, inner));
  if (items) known.push([knownMembers(openapi, items, inner)]);
  if (properties) {
    const members = Object.entries(properties).map(([name, member]) => [name, knownMembers(openapi, member, inner)]);
    known.push(Object.fromEntries(members) as KnownMembers);
  }
  const isOpen = open !== undefined && open !== false;
  const described = known.filter((part) => part !== true);
  return isOpen || described.length === 0 ? true : described.reduce<KnownMembers>(merge, {});
}

/** A member that one of several schemas does not describe has any form. */
function merge(one: KnownMembers, other: KnownMembers): KnownMembers {
  if (one === true || other === true) return true;
  if (Object.keys(one).length === 0) return other;
  if (Array.isArray(one) && Array.isArray(other)) return [merge(one[0], other[0])];
  if (Array.isArray(one) || Array.isArray(other)) return true;
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const both = names.map((name) => {
    const [first, second] = [one[name], other[name]];
    return [name, first && second ? merge(first, second) : (first ?? second)];
  });
  return Object.fromEntries(both) as KnownMembers;
}

function camelCase(id: string): string {
  const name = pascalCase(id);
  return name.charAt(0).toLowerCase() + name.slice(1);
}
