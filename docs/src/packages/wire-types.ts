import { listEvents, listOperations } from '@wirepact/scripts/contract/operations';
import { eventAnchor, operationAnchor, referencePath } from '../anchors.ts';
import type { Api } from '../apis.ts';
import { members, pageHead, table } from './markdown.ts';
import type { Entry } from './packages.ts';

const shown = 2;

/** An API, and whether it has references on the site: these are below its id. */
interface Described extends Pick<Api, 'spec'> {
  id?: string | undefined;
  asyncapi?: Api['asyncapi'];
}

/** The page with the types of requests, responses and events of an API, each with links to the references if it has some. */
export function wireTypesPage({ id, spec, asyncapi }: Described, { specifier }: Entry): string {
  const uses = usesOf({ id, spec });
  const rows = Object.entries(spec.components.schemas ?? {}).map(([name, { description = '' }]) => [
    `<a id="${name}"></a> \`${name}\``,
    uses(name).join(', '),
    firstParagraph(description),
  ]);
  return [
    pageHead(specifier),
    `The types of the requests, responses and events of the ${spec.info.title}, generated from its contract. ` +
      whereFieldsAre({ id, asyncapi }),
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

function whereFieldsAre({ id, asyncapi }: Pick<Described, 'id' | 'asyncapi'>): string {
  if (id === undefined) return 'Editors show what each field means.';
  const events = asyncapi ? ` and the [events reference](/${referencePath(id, 'events')})` : '';
  return `Their fields are described in the [REST reference](/${referencePath(id, 'rest')})${events}.`;
}

/** Links to the first operations and events that refer to a schema directly. */
function usesOf({ id, spec }: Pick<Described, 'id' | 'spec'>): (schema: string) => string[] {
  const link = (name: string, kind: 'rest' | 'events', anchor: string): string =>
    id === undefined ? `\`${name}\`` : `[\`${name}\`](/${referencePath(id, kind)}${anchor})`;
  const places = [
    ...listOperations(spec).map((entry) => ({
      link: link(entry.id, 'rest', operationAnchor(entry)),
      text: JSON.stringify([entry.operation.requestBody, entry.responses, entry.parameters]),
    })),
    ...listEvents(spec).map((entry) => ({
      link: link(entry.name, 'events', eventAnchor(entry)),
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
