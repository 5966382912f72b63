/** Passes an error to the owner of the receiver. Never rejects. */
export type Report = (error: unknown) => Promise<void>;

/** Creates the function that reports errors to `onError`, or to the console. */
export function createReport(onError: ((error: unknown) => unknown) | undefined): Report {
  return async (error) => {
    try {
      await (onError ?? console.error)(error);
    } catch (failure) {
      console.error(failure);
    }
  };
}
