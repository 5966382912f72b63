import type { Behaviour, Rule } from '@wirepact/scripts/contract/behaviour';
import type { MediaType, OpenApiDocument, Parameter, Schema } from '@wirepact/scripts/contract/documents';
import {
  listEvents,
  listExamples,
  listOperations,
  type EventEntry,
  type OperationEntry,
} from '@wirepact/scripts/contract/operations';
import { resolveReference } from '@wirepact/scripts/contract/pointer';
import { listAuthenticationHeaders } from './authentication.ts';
import { eventAnchor, operationAnchor, referencePath } from './anchors.ts';
import type { Api } from './apis.ts';
import { behaviourPath, pagesOf } from './behaviour/addresses.ts';
import { generalRules, rulesOfEvent, rulesOfOperation } from './behaviour/governing.ts';
import { titleOf } from './behaviour/html.ts';
import type { PublishedPackage } from './packages/packages.ts';
import { describePagination } from './rest-document.ts';

const about =
  'Wirepact describes partner APIs, which otherwise exist only as prose, in checked OpenAPI 3.1 and AsyncAPI 3 documents. ' +
  'This file is generated from them.';

const offline =
  'Without the APIs: [a mock](guides/using-the-mock.html) of every response, and [a sandbox](guides/using-the-sandbox.html) with ' +
  'state, rules, events and a clock. [Its limits](guides/sandbox-limits.html).';

type Rules = readonly [id: string, rule: Rule][];

/**
 * The index for language models (llmstxt.org): an introduction, and for each operation and event one line with its address
 * in the reference and one with its rules. Then the entries of the packages. Addresses are relative to the root of the site.
 */
export function llmsIndex(apis: readonly Api[], packages: readonly PublishedPackage[] = []): string {
  return document([
    '# Wirepact',
    `> ${about}`,
    'Each operation and event in full, with parameters, errors and examples: [llms-full.txt](llms-full.txt)',
    offline,
    ...apis.flatMap((api) => [
      `## ${api.spec.info.title}`,
      api.spec.info.summary ?? '',
      behaviourLine(api),
      lines(
        listOperations(api.spec).flatMap((entry) => {
          const address = `${referencePath(api.id, 'rest')}${operationAnchor(entry)}`;
          return [
            `- [${verb(entry)}](${address}): ${entry.summary} (\`${entry.id}\`)`,
            ...rulesIndex(rulesOfOperation(api.behaviour, entry.id)),
          ];
        }),
      ),
      ...events(api),
    ]),
    ...packagesIndex(packages),
  ]);
}

/** The import paths of the packages. */
function packagesIndex(packages: readonly PublishedPackage[]): string[] {
  const entries = packages.flatMap((one) => one.entries);
  if (entries.length === 0) return [];
  return [
    '## Packages',
    lines(entries.map(({ specifier, page, about }) => `- [${specifier}](${page}.html): ${about}`)),
  ];
}

/** The pages about the behaviour of an API. */
function behaviourLine(api: Api): string {
  const pages = pagesOf(api).map((page) => `[${titleOf(page)}](${behaviourPath(api.id, page)})`);
  if (pages.length === 0) return '';
  const address = `The rule \`x.y\` is at ${behaviourPath(api.id, 'rules')}#x.y.`;
  return `Behaviour: ${pages.join(', ')}.${api.behaviour ? ` ${address}` : ''}`;
}

function rulesIndex(rules: Rules): string[] {
  return rules.length > 0 ? [`  - Rules: ${rules.map(([rule]) => `\`${rule}\``).join(', ')}`] : [];
}

function events({ id, spec, behaviour }: Api): string[] {
  const entries = listEvents(spec);
  if (entries.length === 0) return [];
  const list = entries.flatMap((entry) => [
    `- [${entry.name}](${referencePath(id, 'events')}${eventAnchor(entry)}): ${entry.title}`,
    ...rulesIndex(rulesOfEvent(behaviour, entry.name)),
  ]);
  return [`### Events`, lines(list)];
}

/** The whole contract as one Markdown document. */
export function llmsFull(apis: readonly Api[]): string {
  return document([
    '# Wirepact: the contracts in full',
    `> ${about}`,
    ...apis.flatMap(({ spec, behaviour }) => [
      `## ${spec.info.title} ${spec.info.version}`,
      demote(spec.info.description ?? spec.info.summary ?? ''),
      lines([
        ...(spec.servers ?? []).map(
          ({ url, description }) => `- Server: ${url}${description ? ` (${description})` : ''}`,
        ),
        ...listAuthenticationHeaders(spec).map((header) => `- Authentication: \`${header}\``),
      ]),
      ...rulesList('Rules for the API as a whole', generalRules(behaviour)),
      ...listOperations(spec).flatMap((entry) => operationSection(spec, behaviour, entry)),
      ...listEvents(spec).flatMap((entry) => eventSection(spec, behaviour, entry)),
    ]),
  ]);
}

function rulesList(title: string, rules: Rules): string[] {
  if (rules.length === 0) return [];
  return [`${title}:`, lines(rules.map(([id, { rule, source }]) => `- \`${id}\` (${source}): ${oneLine(rule)}`))];
}

function operationSection(spec: OpenApiDocument, behaviour: Behaviour | undefined, entry: OperationEntry): string[] {
  const { operation, summary, id, scopes, parameters, responses } = entry;
  const pagination = operation['x-pagination'];
  const all = Object.entries(responses);
  const [success, errors] = [all.filter(([status]) => status < '4'), all.filter(([status]) => status >= '4')];
  return [
    `### ${summary}`,
    `\`${verb(entry)}\``,
    demote(operation.description ?? ''),
    pagination ? describePagination(pagination) : '',
    lines([
      `- operationId: \`${id}\``,
      ...(scopes.length > 0 ? [`- Scope: ${scopes.map((scope) => `\`${scope}\``).join(', ')}`] : []),
      `- Source: ${source(operation)}`,
    ]),
    ...rulesList('Rules', rulesOfOperation(behaviour, id)),
    ...(parameters.length > 0 ? ['Parameters:', lines(parameters.map(parameterLine))] : []),
    ...bodies(spec, 'Request', operation.requestBody?.content),
    ...success.flatMap(([status, { description, content }]) => [
      `Response ${status}: ${oneLine(description)}`,
      ...bodies(spec, `Response ${status}`, content),
    ]),
    ...(errors.length > 0
      ? [
          'Errors:',
          lines(
            errors.map(([status, { description, content }]) => {
              const [example] = listExamples(spec, Object.values(content ?? {})[0]);
              return `- ${status}: ${oneLine(description)}${example ? ` Example: \`${JSON.stringify(example[1].value)}\`` : ''}`;
            }),
          ),
        ]
      : []),
  ];
}

function eventSection(
  spec: OpenApiDocument,
  behaviour: Behaviour | undefined,
  { name, title, operation }: EventEntry,
): string[] {
  const headers = (operation.parameters ?? []).map((parameter) => resolveReference<Parameter>(spec, parameter));
  return [
    `### ${name}`,
    `${title}.`,
    demote(operation.description ?? ''),
    lines([`- Source: ${source(operation)}`, `- Headers: ${headers.map((header) => `\`${header.name}\``).join(', ')}`]),
    ...rulesList('Rules', rulesOfEvent(behaviour, name)),
    ...bodies(spec, 'Payload', operation.requestBody?.content),
  ];
}

function bodies(spec: OpenApiDocument, what: string, content: Record<string, MediaType> = {}): string[] {
  return Object.entries(content).flatMap(([type, media]) => [
    ...fieldsOf(spec, what, media.schema),
    ...listExamples(spec, media).flatMap(([name, { summary, value }]) => [
      `${what} example, ${type}: ${summary ?? name}`,
      fenced(type, value),
    ]),
  ]);
}

function fieldsOf(spec: OpenApiDocument, what: string, schema: Schema | undefined): string[] {
  const fields = schema ? listFields(spec, schema) : [];
  return fields.length > 0 ? [`${what} fields:`, lines(fields)] : [];
}

/** The members of an object and of the objects in it, with their types and meanings, indented by depth. */
function listFields(spec: OpenApiDocument, given: Schema, depth = 0, seen: readonly Schema[] = []): string[] {
  const schema = resolveReference(spec, given);
  if (seen.includes(schema)) return [];
  const within = [...seen, schema];
  const parts = [...((schema['allOf'] ?? []) as Schema[]), ...((schema['oneOf'] ?? schema['anyOf'] ?? []) as Schema[])];
  const required = (schema['required'] ?? []) as string[];
  return [
    ...parts.flatMap((part) => listFields(spec, part, depth, within)),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
      const target = resolveReference(spec, property);
      const about = property.description ?? target.description ?? '';
      const inner = (target['items'] as Schema | undefined) ?? target;
      return [
        `${'  '.repeat(depth)}- \`${name}\` (${typeOf(spec, target)}${required.includes(name) ? ', required' : ''})${about ? `: ${oneLine(about)}` : ''}${values(target)}`,
        ...listFields(spec, inner, depth + 1, within),
      ];
    }),
    ...(schema['items'] && depth === 0 ? listFields(spec, schema['items'] as Schema, depth, within) : []),
  ];
}

function typeOf(spec: OpenApiDocument, schema: Schema): string {
  const { type, format, items } = schema as { type?: string | string[]; format?: string; items?: Schema };
  if ('const' in schema) return JSON.stringify(schema['const']);
  if (items) return `array of ${typeOf(spec, resolveReference(spec, items))}`;
  const name = Array.isArray(type) ? type.join(' or ') : (type ?? 'object');
  return format ? `${name}, ${format}` : name;
}

function values({ enum: closed, 'x-extensible-enum': open }: Schema): string {
  const list = (given: unknown[]): string => given.map((value) => `\`${String(value)}\``).join(', ');
  if (open) return ` Known values: ${list(open)}; others may follow.`;
  return closed && closed.length > 1 ? ` One of: ${list(closed)}.` : '';
}

function parameterLine({ name, in: place, required, description = '' }: Parameter): string {
  return `- \`${name}\` (${place}${required ? ', required' : ''}): ${oneLine(description)}`;
}

function source({ 'x-provenance': mark, 'x-why': why }: { 'x-provenance'?: string; 'x-why'?: string }): string {
  return `${mark ?? 'not marked'}${why ? `: ${oneLine(why)}` : ''}`;
}

function verb({ method, path }: OperationEntry): string {
  return `${method} ${path}`;
}

function fenced(type: string, value: unknown): string {
  const text = typeof value === 'string' && !type.includes('json') ? value.trimEnd() : JSON.stringify(value, null, 2);
  return `\`\`\`${type.includes('json') ? 'json' : ''}\n${text}\n\`\`\``;
}

/** Moves the headings of a description below those of this document. */
function demote(markdown: string): string {
  return markdown.replaceAll(/^#{1,3} /gm, '#### ').trim();
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s*\n\s*/g, ' ');
}

function lines(items: readonly string[]): string {
  return items.join('\n');
}

function document(parts: readonly string[]): string {
  return `${parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join('\n\n')}\n`;
}
