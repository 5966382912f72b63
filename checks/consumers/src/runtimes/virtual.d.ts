/** Every suite of the repository and what they need; put together by `bundle.ts`. */
declare module 'virtual:suites' {
  export const suites: Readonly<Record<string, (tools: never) => void>>;
  /** What `#engine` is inside `@wirepact/webhooks-core`. */
  export const engine: { sha256(content: string): unknown };
}
