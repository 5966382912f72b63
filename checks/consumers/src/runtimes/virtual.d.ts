/** All suites of the repository and what they need. Created by `bundle.ts`. */
declare module 'virtual:suites' {
  export const suites: Readonly<Record<string, (tools: never) => void>>;
  /** The export of `#engine` inside `@wirepact/webhooks-core`. */
  export const engine: { sha256(content: string): unknown };
}

/** The modules of every published package with a receiver, by API. Created by `bundle.ts`. */
declare module 'virtual:receivers' {
  export const receivers: Readonly<Record<string, { webhooks: object; testing: object; schemas: object }>>;
}
