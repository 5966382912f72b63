/** What the mock needs to know of an OpenAPI 3.1 document; the rest is Prism's business. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: object;
  readonly [member: string]: unknown;
}
