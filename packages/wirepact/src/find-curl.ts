import type { OpenApiDocument } from '@wirepact/mock';
import { quote } from './shell.ts';

/** Where an API is. */
export interface Place {
  readonly name: string;
  readonly url: string;
}

/** An environment variable of a world. */
export interface Variable {
  readonly name: string;
  readonly value: string;
  readonly description: string;
  readonly secret: boolean;
}

type Scheme = { readonly type: string; readonly scheme?: string; readonly in?: string; readonly name?: string };

interface Parameter {
  readonly required?: boolean;
  /** Such as `#/components/parameters/Version`. */
  readonly $ref?: string;
}

interface Operation {
  readonly security?: readonly Readonly<Record<string, unknown>>[];
  readonly parameters?: readonly Parameter[];
}

/**
 * Returns a `curl` command that works in a new world: the first `GET` of the APIs that needs one credential and nothing else.
 * `undefined` if they do not have one.
 */
export function findCurl(
  places: readonly Place[],
  documents: Readonly<Record<string, OpenApiDocument>>,
  variables: readonly Variable[],
): string | undefined {
  for (const { name, url } of places) {
    const prefix = `${name.toUpperCase().replaceAll('-', '_')}_`;
    const secret = variables.find((variable) => variable.secret && variable.name.includes(prefix))?.value;
    const request = documents[name] && findRequest(documents[name]);
    if (secret !== undefined && request) {
      return `curl ${quote(url + request.path)} -H ${quote(request.header + secret)}`;
    }
  }
  return undefined;
}

/** Finds the path and the beginning of the header line with the credential. */
function findRequest(document: OpenApiDocument): { path: string; header: string } | undefined {
  const { paths, components, security } = document as {
    paths: Readonly<Record<string, { readonly get?: Operation; readonly parameters?: Operation['parameters'] }>>;
    components?: {
      readonly securitySchemes?: Readonly<Record<string, Scheme>>;
      readonly parameters?: Readonly<Record<string, Parameter>>;
    };
    security?: Operation['security'];
  };
  for (const [path, { get, parameters: shared = [] }] of Object.entries(paths)) {
    const parameters = [...shared, ...(get?.parameters ?? [])];
    const isNeeded = ({ $ref, required }: Parameter): boolean =>
      (required ?? components?.parameters?.[$ref?.split('/').pop() ?? '']?.required) === true;
    if (!get || parameters.some(isNeeded)) continue;
    const names = Object.keys((get.security ?? security)?.[0] ?? {});
    const scheme = components?.securitySchemes?.[names[0] ?? ''];
    if (names.length !== 1 || !scheme) continue;
    if (scheme.type === 'http' && scheme.scheme === 'bearer') return { path, header: 'Authorization: Bearer ' };
    if (scheme.type === 'apiKey' && scheme.in === 'header') return { path, header: `${scheme.name}: ` };
  }
  return undefined;
}
