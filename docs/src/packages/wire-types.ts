import { listEvents, listOperations } from '@wirepact/scripts/contract/operations';
import { eventAnchor, operationAnchor, referencePath } from '../anchors.ts';
import type { Api } from '../apis.ts';
import { members, pageHead, table } from './markdown.ts';
import type { Entry } from './packages.ts';

const shown = 2;

/** The page with the types of requests, responses and events of an API, each with links to the references. */
export function wireTypesPage({ id, spec, asyncapi }: Api, { specifier }: Entry): string {
  const uses = usesOf({ id, spec });
  const rows = Object.entries(spec.components.schemas ?? {}).map(([name, { description = '' }]) => [
    `<a id="${name}"></a> \`${name}\``,
    uses(name).join(', '),
    firstParagraph(description),
  ]);
  const events = asyncapi ? ` and the [events reference](/${referencePath(id, 'events')})` : '';
  return [
    pageHead(specifier),
    `The types of the requests, responses and events of the ${spec.info.title}, generated from its contract. Their fields are ` +
      `described in the [REST reference](/${referencePath(id, 'rest')})${events}.`,
    members(table(['Type', 'Used in', 'Description'], rows)),
    '## By path and operation',
    'The types that `openapi-typescript` generates, for types of your own: <a id="paths"></a>`paths` by path and method, ' +
      '<a id="operations"></a>`operations` by operation id, with their <a id="parameters"></a>`parameters`, and ' +
      '<a id="components"></a>`components`. ' +
      "Each type above is a part of `components`: `Type` is `components['schemas']['Type']`.",
    'They have a type parameter `Open`: what a list of values that may grow accepts besides the listed values. The default is ' +
      '`string`, which accepts any text. With `paths<string & {}>` editors also complete the listed values, as in our clients. With ' +
      '`never` only the listed values are accepted.',
  ].join('\n\n');
}

/** The same for an API without references on this site, such as the control API of the sandbox. */
export function plainTypesPage(spec: Api['spec'], { specifier }: Pick<Entry, 'specifier'>): string {
  const rows = Object.entries(spec.components.schemas ?? {}).map(([name, { description = '' }]) => [
    `<a id="${name}"></a> \`${name}\``,
    firstParagraph(description),
  ]);
  const operations = listOperations(spec).map(({ id, method, path, summary }) => [
    `<a id="operation-${id}"></a> \`${id}\``,
    `\`${method} ${path}\``,
    summary,
  ]);
  return [
    pageHead(specifier),
    `The types of the requests and responses of the ${spec.info.title}, generated from its description.`,
    members(table(['Type', 'Description'], rows)),
    '## By path and operation',
    '<a id="paths"></a>`paths` has them by path and method, <a id="operations"></a>`operations` by operation id, with their ' +
      '<a id="parameters"></a>`parameters`, and <a id="components"></a>`components` by name.',
    members(table(['Operation', 'Request', 'Description'], operations)),
  ].join('\n\n');
}

/** Links to the first operations and events that refer to a schema directly. */
function usesOf({ id, spec }: Pick<Api, 'id' | 'spec'>): (schema: string) => string[] {
  const places = [
    ...listOperations(spec).map((entry) => ({
      link: `[\`${entry.id}\`](/${referencePath(id, 'rest')}${operationAnchor(entry)})`,
      text: JSON.stringify([entry.operation.requestBody, entry.responses, entry.parameters]),
    })),
    ...listEvents(spec).map((entry) => ({
      link: `[\`${entry.name}\`](/${referencePath(id, 'events')}${eventAnchor(entry)})`,
      text: JSON.stringify(entry.operation.requestBody),
    })),
  ];
  return (schema) => {
    const links = places.flatMap(({ link, text }) => (text?.includes(`"#/components/schemas/${schema}"`) ? link : []));
    return links.length > shown ? [...links.slice(0, shown), `${links.length - shown} more`] : links;
  };
}

function firstParagraph(text: string): string {
  return text.trim().split(/\n\s*\n/)[0] ?? '';
}
