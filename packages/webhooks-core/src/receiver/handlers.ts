import type { Handler, UnknownEvent } from './types.ts';

/** The handlers of a receiver, by event. */
export interface Handlers<Event> {
  /** Adds the handler of some events. Throws an `Error` if one of them already has a handler. */
  add(types: readonly string[], handler: Handler<Event>): void;
  /** Adds a handler for every event. */
  addForAny(handler: Handler<Event>): void;
  /** Sets the handler for events without a handler of their own. Throws an `Error` if it is already set. */
  setUnhandled(handler: Handler<UnknownEvent>): void;
  /** The events that have a handler of their own, in the order of registration. */
  listTypes(): string[];
  /** The handlers to run for an event, in order. After the first call, adding handlers throws an `Error`. */
  select(type: string): { steps: readonly Handler<Event>[]; isHandled: boolean };
}

/** Creates an empty set of handlers. */
export function createHandlers<Event>(): Handlers<Event> {
  const own = new Map<string, Handler<Event>>();
  const forAny: Handler<Event>[] = [];
  let unhandled: Handler<Event> | undefined;
  let isStarted = false;

  function checkNotStarted(): void {
    if (!isStarted) return;
    throw new Error('An event has already been dispatched. Register all handlers right after creating the receiver.');
  }

  return {
    add(types, handler) {
      checkNotStarted();
      const taken = types.find((type) => own.has(type));
      if (taken !== undefined) {
        throw new Error(
          `${taken} already has a handler. Register one handler for each event; it may call several functions.`,
        );
      }
      for (const type of types) own.set(type, handler);
    },
    addForAny(handler) {
      checkNotStarted();
      forAny.push(handler);
    },
    setUnhandled(handler) {
      checkNotStarted();
      if (unhandled) {
        throw new Error('onUnhandled already has a handler. Register one handler; it may call several functions.');
      }
      unhandled = handler as Handler<Event>;
    },
    listTypes: () => [...own.keys()],
    select(type) {
      isStarted = true;
      const handler = own.get(type) ?? unhandled;
      return { steps: handler ? [...forAny, handler] : forAny, isHandled: handler !== undefined };
    },
  };
}
