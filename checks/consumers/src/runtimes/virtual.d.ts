/** All suites of the repository and what they need. Created by `bundle.ts`. */
declare module 'virtual:suites' {
  export const suites: Readonly<Record<string, (tools: never) => void>>;
  /** The export of `#engine` inside `@wirepact/webhooks-core`. */
  export const engine: { sha256(content: string): unknown };
}
