import {
  methods,
  type Example,
  type MediaType,
  type Method,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  type PathItem,
  type Response,
} from './documents.ts';
import { resolveReference } from './pointer.ts';

/** One operation, together with what its path and the shared components add to it. */
export interface OperationEntry {
  /** The operationId, or method and path if the operation has none. */
  id: string;
  /** In upper case, as in a request. */
  method: Uppercase<Method>;
  path: string;
  /** The summary, or the id if the operation has none. */
  summary: string;
  /** The first tag. */
  tag: string | undefined;
  /** The scopes of all security requirements. */
  scopes: string[];
  /** Those of the path first. An operation's own parameter replaces one of the path with the same name and place. */
  parameters: Parameter[];
  /** By status, with references resolved. */
  responses: Record<string, Response>;
  /** The operation as the document has it. */
  operation: Operation;
}

/** One event, as the document lists it in `webhooks`. */
export interface EventEntry {
  name: string;
  /** The summary, or the name if the event has none. */
  title: string;
  /** The first tag. */
  tag: string | undefined;
  operation: Operation;
}

/** Every operation, in the order of the document. */
export function listOperations(document: OpenApiDocument): OperationEntry[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    operationsOf(item).map(([method, operation]) => {
      const id = operation.operationId ?? `${method} ${path}`;
      return {
        id,
        method: method.toUpperCase() as Uppercase<Method>,
        path,
        summary: operation.summary ?? id,
        tag: operation.tags?.[0],
        scopes: (operation.security ?? document.security ?? []).flatMap((requirement) =>
          Object.values(requirement).flat(),
        ),
        parameters: listParameters(document, item, operation),
        responses: Object.fromEntries(
          Object.entries(operation.responses).map(([status, response]) => [
            status,
            resolveReference<Response>(document, response),
          ]),
        ),
        operation,
      };
    }),
  );
}

/** Every event, in the order of the document. */
export function listEvents(document: OpenApiDocument): EventEntry[] {
  return Object.entries(document.webhooks ?? {}).flatMap(([name, { post }]) =>
    post ? [{ name, title: post.summary ?? name, tag: post.tags?.[0], operation: post }] : [],
  );
}

/** The examples of a body by name. The first one is the one to show. */
export function listExamples(
  document: OpenApiDocument,
  media: MediaType | undefined,
): [name: string, example: Example][] {
  return Object.entries(media?.examples ?? {}).map(([name, example]) => [
    name,
    resolveReference<Example>(document, example),
  ]);
}

/** The operations of one path item, with the method of each in lower case. */
export function operationsOf(item: PathItem): [Method, Operation][] {
  return methods.flatMap((method) => {
    const operation = item[method];
    return operation ? [[method, operation] as [Method, Operation]] : [];
  });
}

function listParameters(document: OpenApiDocument, item: PathItem, operation: Operation): Parameter[] {
  const resolve = (parameter: NonNullable<PathItem['parameters']>[number]): Parameter =>
    resolveReference<Parameter>(document, parameter);
  const own = (operation.parameters ?? []).map(resolve);
  const isReplaced = (shared: Parameter): boolean =>
    own.some((parameter) => parameter.name === shared.name && parameter.in === shared.in);
  return [...(item.parameters ?? []).map(resolve).filter((shared) => !isReplaced(shared)), ...own];
}
