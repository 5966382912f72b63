/** Something that a person on a page, the vendor or the time does to a resource. */
export interface NamedAction {
  readonly api: string;
  readonly kind: string;
  /** Such as `pay`. It is the name of a command. */
  readonly action: string;
  /** Whether it creates the resource. */
  readonly creates: boolean;
  /** What can be given with it, by name. */
  readonly input: Readonly<Record<string, InputField>>;
}

/** A value that is given with an action. */
export interface InputField {
  readonly type: 'string' | 'number' | 'boolean' | 'strings';
  /** One sentence. */
  readonly description: string;
  readonly required?: true;
}
