/** What the mock needs to know of an OpenAPI 3.1 document; the rest is Prism's business. */
export interface OpenApiDocument {
  /** The version of OpenAPI. */
  readonly openapi: string;
  /** What the API is called, and its version. */
  readonly info: { readonly title: string; readonly version: string };
  /** The operations, by path and method. */
  readonly paths: object;
  readonly [member: string]: unknown;
}
