/** What the store refuses, with a sentence for a person. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  /**
   * `exists`, `missing` and `conflict` are about one row; `full` means that the disk or the database has no room; `unusable` that the
   * database cannot be opened.
   */
  readonly code: 'exists' | 'missing' | 'conflict' | 'full' | 'unusable';

  constructor(code: StoreError['code'], message: string) {
    super(message);
    this.code = code;
  }
}
