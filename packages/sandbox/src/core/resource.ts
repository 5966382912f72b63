import type { ResourceRow } from '../store/rows.ts';

/** A stored resource as handlers see it. What it shows is parsed only if somebody looks. */
export class StoredResource {
  readonly row: ResourceRow;
  #doc: Readonly<Record<string, unknown>> | undefined;
  #data: Readonly<Record<string, unknown>> | undefined;

  constructor(row: ResourceRow, doc?: Readonly<Record<string, unknown>>, data?: Readonly<Record<string, unknown>>) {
    this.row = row;
    this.#doc = doc;
    this.#data = data;
  }

  get kind(): string {
    return this.row.kind;
  }

  get id(): string {
    return this.row.id;
  }

  get env(): string {
    return this.row.env;
  }

  get holder(): string {
    return this.row.holder;
  }

  get owner(): string {
    return this.row.owner;
  }

  get state(): string {
    return this.row.state;
  }

  get created(): number {
    return this.row.created;
  }

  get doc(): Readonly<Record<string, unknown>> {
    return (this.#doc ??= JSON.parse(this.row.doc) as Readonly<Record<string, unknown>>);
  }

  get data(): Readonly<Record<string, unknown>> {
    return (this.#data ??= JSON.parse(this.row.data ?? '{}') as Readonly<Record<string, unknown>>);
  }
}
