// The form of the generated behaviour, the same for every API. `@wirepact/<api>/behaviour` describes the members.

/** A comparison of one field with constants. */
export type Clause = { readonly field: string } & (
  | { readonly values: readonly (string | number | boolean | null)[] }
  | { readonly present: true }
  | { readonly min?: number; readonly max?: number }
);

/** What causes a transition. */
export type Cause =
  | { readonly operation: string }
  | { readonly hosted: true }
  | { readonly system: true }
  | { readonly timer: string | true };

/** A change from some states to one. */
export interface Transition {
  readonly name: string;
  /** Empty for a new resource. */
  readonly from: readonly string[];
  readonly to: string;
  readonly by: Cause;
  readonly if?: readonly Clause[];
  /** It fires only together with one of these, such as `link-session.approve`. */
  readonly with?: readonly string[];
  readonly emits: readonly string[];
  readonly rule?: string;
}

/** The states of one kind of resource. */
export interface Machine {
  readonly schema?: string;
  readonly fields?: readonly string[];
  readonly states: readonly string[];
  readonly final: readonly string[];
  readonly transitions: readonly Transition[];
}

/** What an operation acts on. */
export interface OperationResource {
  readonly resource: string;
  /** The field of the request that identifies it, such as `path.invoiceId`. Absent if the operation creates or lists. */
  readonly id?: string;
  readonly within?: Readonly<Record<string, string>>;
}
