import { eventAnchor, referencePath } from './anchors.ts';
import type { Api, SignatureScheme } from './apis.ts';
import { authenticationOf, eventsOf, operationsOf, scopesOf } from './contract.ts';
import { resolve, type OpenApiDocument, type Parameter, type Provenance } from './documents.ts';

/** What the pages of the site say of an API. All of it comes from its description, so no page holds a number of its own. */
export interface ApiFacts {
  id: string;
  title: string;
  summary: string;
  operations: number;
  scopes: number;
  events: EventFacts[];
  /** Headers of a delivery, with their meaning in Markdown. */
  eventHeaders: { name: string; description: string }[];
  authentication: string[];
  /** Whether the operations are served by the integrator, and called by the vendor. */
  inbound: boolean;
  signature: SignatureScheme | undefined;
  /** How many operations, parameters, schemas and so on carry each mark. */
  claims: Record<Provenance, number>;
  client: string | undefined;
  rest: string;
  eventsReference: string | undefined;
}

export interface EventFacts {
  name: string;
  title: string;
  tag: string;
  /** Way from the root of the site. */
  address: string;
}

/** The facts of each API, in the order given. */
export function factsOf(apis: readonly Api[]): ApiFacts[] {
  return apis.map(({ id, spec, asyncapi, signature, client }) => {
    const events = eventsOf(spec);
    const operations = operationsOf(spec);
    const { title, summary = '' } = spec.info;
    return {
      id,
      title,
      summary,
      operations: operations.length,
      scopes: scopesOf(spec).length,
      events: events.map((event) => ({
        name: event.name,
        title: event.title,
        tag: event.tag ?? '',
        address: `${referencePath(id, 'events')}${eventAnchor(event)}`,
      })),
      eventHeaders: (events[0]?.operation.parameters ?? [])
        .map((parameter) => resolve<Parameter>(spec, parameter))
        .map(({ name, description = '' }) => ({ name, description: description.trim().replaceAll(/\s*\n\s*/g, ' ') })),
      authentication: authenticationOf(spec),
      inbound: spec['x-direction'] === 'inbound',
      signature,
      claims: countClaims(spec),
      client,
      rest: referencePath(id, 'rest'),
      eventsReference: asyncapi && referencePath(id, 'events'),
    };
  });
}

/** Counts explicit marks; what inherits its mark is not counted again. */
function countClaims({ paths, webhooks, components }: OpenApiDocument): Record<Provenance, number> {
  const counts: Record<Provenance, number> = { stated: 0, example: 0, vendor: 0, decided: 0 };
  JSON.stringify({ paths, webhooks, components }, (key, value: unknown) => {
    if (key === 'x-provenance' && typeof value === 'string' && value in counts) counts[value as Provenance]++;
    return value;
  });
  return counts;
}
