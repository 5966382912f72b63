/** Where a request or a response breaks the contract. */
export interface Violation {
  /** `['request' | 'response', 'body' | 'header' | 'query' | 'path', ...names]` */
  readonly location: readonly string[];
  readonly severity: string;
  /** A keyword of JSON Schema, `json`, or as in Prism 401 for credentials and 415 for the media type of a body. */
  readonly code: string | number | undefined;
  /** One sentence that names the place. */
  readonly message: string;
}

const SEVERITIES = ['Error', 'Warning', 'Information', 'Hint'];

type Checked = { readonly _tag: 'Right' } | { readonly _tag: 'Left'; readonly left: readonly Diagnostic[] };

/** What Prism finds. */
interface Diagnostic {
  readonly path?: readonly string[];
  readonly severity: number;
  readonly code?: string | number;
  readonly message: string;
}

/** Returns what one of Prism's checks found. */
export function readViolations(side: 'request' | 'response', checked: Checked): Violation[] {
  if (checked._tag === 'Right') return [];
  return checked.left.map(({ path = [], severity, code, message }) => {
    return { location: [side, ...path], severity: SEVERITIES[severity] ?? 'Error', code, message };
  });
}

/** Whether a violation is a reason to refuse a request. Others are warnings, such as that of a deprecated parameter. */
export function isError({ severity }: Violation): boolean {
  return severity === 'Error';
}
