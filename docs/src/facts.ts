import type { Behaviour } from '@wirepact/scripts/contract/behaviour';
import type { OpenApiDocument, Parameter } from '@wirepact/scripts/contract/documents';
import { listEvents, listOperations } from '@wirepact/scripts/contract/operations';
import { resolveReference } from '@wirepact/scripts/contract/pointer';
import type { Provenance } from '@wirepact/scripts/contract/provenance';
import { listAuthenticationHeaders } from './authentication.ts';
import { eventAnchor, referencePath } from './anchors.ts';
import type { Api, SignatureScheme } from './apis.ts';
import { behaviourPath, pagesOf } from './behaviour/addresses.ts';

/** Facts about an API for the pages of the site. They come from the contract, so no page has a number written by hand. */
export interface ApiFacts {
  id: string;
  title: string;
  summary: string;
  operations: number;
  events: EventFacts[];
  /** The headers of a delivery, with their meanings in Markdown. */
  eventHeaders: { name: string; description: string }[];
  authentication: string[];
  /** Whether the integrator serves the operations and the vendor calls them. */
  inbound: boolean;
  signature: SignatureScheme | undefined;
  /** The number of operations, parameters, schemas, rules and so on with each mark. */
  claims: Record<Provenance, number>;
  client: string | undefined;
  rest: string;
  eventsReference: string | undefined;
  rules: number;
  machines: number;
  decisions: number;
  workflows: number;
  /** The pages about its behaviour: their names, and their paths relative to the root of the site. */
  behaviour: { page: string; address: string }[];
}

export interface EventFacts {
  name: string;
  title: string;
  tag: string;
  /** Path relative to the root of the site. */
  address: string;
}

/** The facts of each API, in the order given. */
export function factsOf(apis: readonly Api[]): ApiFacts[] {
  return apis.map((api) => {
    const { id, spec, asyncapi, signature, client, behaviour } = api;
    const events = listEvents(spec);
    const operations = listOperations(spec);
    const { title, summary = '' } = spec.info;
    return {
      id,
      title,
      summary,
      operations: operations.length,
      events: events.map((event) => ({
        name: event.name,
        title: event.title,
        tag: event.tag ?? '',
        address: `${referencePath(id, 'events')}${eventAnchor(event)}`,
      })),
      eventHeaders: (events[0]?.operation.parameters ?? [])
        .map((parameter) => resolveReference<Parameter>(spec, parameter))
        .map(({ name, description = '' }) => ({ name, description: description.trim().replaceAll(/\s*\n\s*/g, ' ') })),
      authentication: listAuthenticationHeaders(spec),
      inbound: spec['x-direction'] === 'inbound',
      signature,
      claims: countClaims(spec, behaviour),
      client,
      rest: referencePath(id, 'rest'),
      eventsReference: asyncapi && referencePath(id, 'events'),
      rules: Object.keys(behaviour?.rules ?? {}).length,
      machines: Object.keys(behaviour?.machines ?? {}).length,
      decisions: Object.keys(behaviour?.decisions ?? {}).length,
      workflows: api.workflows.flows.length,
      behaviour: pagesOf(api).map((page) => ({ page, address: behaviourPath(id, page) })),
    };
  });
}

/** Counts explicit marks, but not inherited ones. The mark of a rule is its source. */
function countClaims(
  { paths, webhooks, components }: OpenApiDocument,
  behaviour: Behaviour | undefined,
): Record<Provenance, number> {
  const counts: Record<Provenance, number> = { stated: 0, implied: 0, example: 0, vendor: 0, decided: 0 };
  JSON.stringify({ paths, webhooks, components }, (key, value: unknown) => {
    if (key === 'x-provenance' && typeof value === 'string' && value in counts) counts[value as Provenance]++;
    return value;
  });
  for (const { source } of Object.values(behaviour?.rules ?? {})) counts[source]++;
  return counts;
}
