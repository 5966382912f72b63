/** The parts of an OpenAPI 3.1 document that the mock reads itself. Prism reads the rest. */
export interface OpenApiDocument {
  /** The version of OpenAPI. */
  readonly openapi: string;
  /** The title and the version of the API. */
  readonly info: { readonly title: string; readonly version: string };
  /** The operations, by path and method. */
  readonly paths: object;
  readonly [member: string]: unknown;
}
