// Generated from packages/sandbox/control/ by `pnpm generate`. Do not edit.
export interface paths<Open = string> {
  '/health': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get health
     * @description Responds if the sandbox is running, with its version.
     */
    get: operations<Open>['getHealth'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/apis': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List APIs
     * @description The APIs, their kinds of resources with states and actions, and their settings.
     */
    get: operations<Open>['listApis'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/rules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List rules
     * @description The rules of the contracts, which the errors of the APIs cite.
     */
    get: operations<Open>['listRules'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/worlds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List worlds
     * @description Every world, with what its clock shows.
     */
    get: operations<Open>['listWorlds'];
    put?: never;
    /**
     * Create world
     * @description Creates a world and fills it. `GET /worlds/{world}/env` then has its credentials.
     */
    post: operations<Open>['createWorld'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/worlds/{world}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    /**
     * Get world
     * @description One world, with what its clock shows.
     */
    get: operations<Open>['getWorld'];
    put?: never;
    post?: never;
    /**
     * Delete world
     * @description Deletes a world and everything in it. Its credentials stop working at once. The world `default` cannot be deleted;
     *     reset it instead.
     */
    delete: operations<Open>['deleteWorld'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/worlds/{world}/reset': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reset world
     * @description Brings back the contents with which the world was made. Its credentials are the same as before.
     */
    post: operations<Open>['resetWorld'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/worlds/{world}/snapshot': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    /**
     * Take snapshot
     * @description Everything in the world at this moment, in a form that can be restored.
     */
    get: operations<Open>['takeSnapshot'];
    /**
     * Restore snapshot
     * @description Replaces everything in the world, including its clock and its credentials. A snapshot of another version is refused,
     *     and the world stays as it is.
     */
    put: operations<Open>['restoreSnapshot'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/worlds/{world}/env': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    /**
     * Get environment variables
     * @description The credentials and ids that a program needs to use the contents with which the world was made. They are derived from
     *     the seed, so they stay the same.
     */
    get: operations<Open>['getEnv'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/worlds/{world}/clock': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    /**
     * Get clock
     * @description What the clock shows, and when the next thing falls due.
     */
    get: operations<Open>['getClock'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/worlds/{world}/clock/freeze': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Freeze clock
     * @description Stops the clock at the time that it shows.
     */
    post: operations<Open>['freezeClock'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/worlds/{world}/clock/run': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Run clock
     * @description Lets the clock run from the time that it shows, as fast as the time of the machine.
     */
    post: operations<Open>['runClock'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/worlds/{world}/clock/set': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Set clock
     * @description Moves the clock forward to a time. What falls due on the way happens in the order of time.
     */
    post: operations<Open>['setClock'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/worlds/{world}/clock/advance': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Advance clock
     * @description Moves the clock forward. What falls due on the way happens in the order of time.
     *     A frozen clock stays frozen, and a running clock runs on from there.
     */
    post: operations<Open>['advanceClock'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/worlds/{world}/find/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
        /** @description The id of the resource, as the API shows it. */
        id: components<never>['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    /**
     * Find resources by id
     * @description The resources of every API and kind that have this id.
     */
    get: operations<Open>['findResources'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/worlds/{world}/resources/{api}/{kind}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
        /** @description The name of the API, such as `platform`. */
        api: components<never>['parameters']['Api'];
        /** @description The kind of resource, such as `invoice`. `GET /apis` lists the kinds of each API. */
        kind: components<never>['parameters']['Kind'];
      };
      cookie?: never;
    };
    /**
     * List resources
     * @description Resources of one kind, of every account and environment, newest first.
     */
    get: operations<Open>['listResources'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/worlds/{world}/resources/{api}/{kind}/actions/{action}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
        /** @description The name of the API, such as `platform`. */
        api: components<never>['parameters']['Api'];
        /** @description The kind of resource, such as `invoice`. `GET /apis` lists the kinds of each API. */
        kind: components<never>['parameters']['Kind'];
        /** @description The name of the action, such as `pay`. `allowed` of a resource lists what its state allows now. */
        action: components<never>['parameters']['Action'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create resource by action
     * @description Does what a person or the vendor does to create a resource, such as an API key that is made on a page of the vendor.
     */
    post: operations<Open>['createByAction'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/worlds/{world}/resources/{api}/{kind}/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
        /** @description The name of the API, such as `platform`. */
        api: components<never>['parameters']['Api'];
        /** @description The kind of resource, such as `invoice`. `GET /apis` lists the kinds of each API. */
        kind: components<never>['parameters']['Kind'];
        /** @description The id of the resource, as the API shows it. */
        id: components<never>['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    /**
     * Get resource
     * @description One resource, its state, and what is possible now.
     */
    get: operations<Open>['getResource'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/worlds/{world}/resources/{api}/{kind}/{id}/actions/{action}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
        /** @description The name of the API, such as `platform`. */
        api: components<never>['parameters']['Api'];
        /** @description The kind of resource, such as `invoice`. `GET /apis` lists the kinds of each API. */
        kind: components<never>['parameters']['Kind'];
        /** @description The id of the resource, as the API shows it. */
        id: components<never>['parameters']['ResourceId'];
        /** @description The name of the action, such as `pay`. `allowed` of a resource lists what its state allows now. */
        action: components<never>['parameters']['Action'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Act on resource
     * @description Does what a person on a page, the vendor or the time does to a resource. A state that does not allow it is refused with
     *     409, with the rule, the state and the states that allow it.
     */
    post: operations<Open>['act'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/worlds/{world}/listeners': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    /**
     * List listeners
     * @description The addresses of the world that lead to this machine.
     */
    get: operations<Open>['listListeners'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/worlds/{world}/listeners/{listener}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
        /** @description The name of the address, which no other world of the sandbox uses. */
        listener: components<never>['parameters']['Listener'];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Open listener
     * @description Opens an HTTPS address that leads to a URL on this machine, and registers it as an endpoint of an API. It never touches DNS.
     *     The address stays after a restart and after a reset of the world. The same name is the same endpoint, with the same secret.
     */
    put: operations<Open>['openListener'];
    post?: never;
    /**
     * Close listener
     * @description Closes the address. Its endpoint stays registered, and deliveries to it fail.
     */
    delete: operations<Open>['closeListener'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/triggers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List triggers
     * @description The events that can be caused, and what can be set for each.
     */
    get: operations<Open>['listTriggers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/worlds/{world}/trigger': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Trigger event
     * @description Causes an event by what causes it with the vendor: requests, and what people and the vendor do. So the resources of the
     *     world agree with the event. Steps before the event may cause other events.
     */
    post: operations<Open>['trigger'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/worlds/{world}/events': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    /**
     * List events
     * @description The outbox: the events of the world, newest first, and why each possible receiver gets them or not.
     */
    get: operations<Open>['listEvents'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/worlds/{world}/deliveries': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    /**
     * List deliveries
     * @description What was sent to receivers and what came back, newest first: each delivery with its attempts. The newest 10,000 are kept,
     *     and those with an attempt to come. Why an event was not sent is in the list of events.
     */
    get: operations<Open>['listDeliveries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/worlds/{world}/deliveries/{delivery}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
        /** @description The id of the delivery. */
        delivery: components<never>['parameters']['Delivery'];
      };
      cookie?: never;
    };
    /**
     * Get a delivery
     * @description One delivery with its attempts.
     */
    get: operations<Open>['getDelivery'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/worlds/{world}/deliveries/{delivery}/redeliver': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
        /** @description The id of the delivery. */
        delivery: components<never>['parameters']['Delivery'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a delivery again
     * @description Queues the same bytes again, to where the receiver is now. It is a new delivery, with retries of its own.
     */
    post: operations<Open>['redeliverOne'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/worlds/{world}/redeliver': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send deliveries again
     * @description Queues the deliveries of all events since a time again, to receivers that exist and take events.
     */
    post: operations<Open>['redeliver'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/worlds/{world}/mails': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    /**
     * List mails
     * @description The e-mails that the vendors would have sent, newest first.
     */
    get: operations<Open>['listMails'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/worlds/{world}/requests': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    /**
     * List requests
     * @description The latest requests to the APIs of the world, newest first, without secrets.
     */
    get: operations<Open>['listRequests'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/worlds/{world}/faults': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    /**
     * List faults
     * @description The faults that wait for requests.
     */
    get: operations<Open>['listFaults'];
    put?: never;
    /**
     * Add fault
     * @description Makes the next responses of an operation fail.
     */
    post: operations<Open>['addFault'];
    /**
     * Clear faults
     * @description Removes every fault of the world.
     */
    delete: operations<Open>['clearFaults'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/worlds/{world}/delivery-faults': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    /**
     * List faults of deliveries
     * @description The faults that wait for deliveries.
     */
    get: operations<Open>['listDeliveryFaults'];
    put?: never;
    /**
     * Add fault of deliveries
     * @description Makes attempts at deliveries go wrong. Which ones follows from the seed of the world.
     */
    post: operations<Open>['addDeliveryFault'];
    /**
     * Clear faults of deliveries
     * @description Removes every fault of deliveries of the world.
     */
    delete: operations<Open>['clearDeliveryFaults'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/worlds/{world}/settings/{api}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
        /** @description The name of the API, such as `platform`. */
        api: components<never>['parameters']['Api'];
      };
      cookie?: never;
    };
    /**
     * Get settings
     * @description Every setting of an API in the world. Secrets are shown redacted.
     */
    get: operations<Open>['getSettings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change settings
     * @description Changes the settings that the body names, and leaves the others.
     */
    patch: operations<Open>['changeSettings'];
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components<Open = string> {
  schemas: {
    /** @description Says that the sandbox is running, and what it runs. */
    Health: {
      /**
       * @description Always `ok`.
       * @constant
       */
      status: "ok";
      /** @description The version of `@wirepact/sandbox`. */
      version: string;
      /** @description The names of the APIs. */
      apis: string[];
      /** @description How many worlds there are. */
      worlds: number;
    };
    /**
     * @description What went wrong, for programs. `invalid`: what was given is wrong. `not-found`: there is no such thing. `conflict`: the
     *     state does not allow it. `failed`: the sandbox could not do it.
     * @example invalid
     */
    ProblemCode: 'invalid' | 'not-found' | 'conflict' | 'failed' | Open;
    /** @description One part of a request that is invalid. */
    ProblemEntry: {
      /** @description A JSON Pointer into the body, or into the parameters, such as `/query/limit`. */
      pointer: string;
      /** @description What was expected there. */
      message: string;
    };
    /** @description The body of every error (RFC 9457). */
    Problem: {
      /** @description A short name for this kind of problem. */
      title: string;
      /** @description The HTTP status. */
      status: number;
      /** @description Sentences for a person. They say what happened, what was expected and what to do next. */
      detail: string;
      code?: components<Open>['schemas']['ProblemCode'];
      /** @description The rule of the contract that refuses it. `GET /rules` has its text. */
      rule?: string;
      /** @description The state of the resource, if the state does not allow the action. */
      currentState?: string;
      /** @description The states that allow the action. */
      allowedStates?: string[];
      /** @description Each part of the request that is invalid. */
      errors?: components<Open>['schemas']['ProblemEntry'][];
    };
    /**
     * @description Who does it: a request (`operation`), a person on a page of the vendor (`hosted`), the vendor (`system`) or the time
     *     (`timer`).
     * @enum {string}
     */
    Actor: "operation" | "hosted" | "system" | "timer";
    /** @description A value that can be given with an action. */
    InputInfo: {
      /** @description The member of the request body. */
      name: string;
      /**
       * @description The type of the value. `strings` is an array of strings.
       * @enum {string}
       */
      type: "string" | "number" | "boolean" | "strings";
      /** @description What it means. */
      description: string;
      /** @description Whether the action needs it. */
      required: boolean;
    };
    /** @description Something that no request of the API does. */
    ActionInfo: {
      /** @description Its name, such as `pay`. */
      action: string;
      by: components<Open>['schemas']['Actor'];
      /** @description The states that allow it. Empty if it creates the resource. */
      from: string[];
      /** @description The states that can follow. */
      to: string[];
      /** @description What can be given with it. */
      input: components<Open>['schemas']['InputInfo'][];
    };
    /** @description A kind of resource. */
    Kind: {
      /** @description Its name, such as `invoice`. */
      kind: string;
      /** @description The states that a resource can be in. Empty if it has no states. */
      states: string[];
      /** @description What a person, the vendor or the time does. */
      actions: components<Open>['schemas']['ActionInfo'][];
    };
    /** @description Something that can be set for an API of a world. */
    SettingInfo: {
      /** @description Its name. */
      name: string;
      /** @description What it means. */
      description: string;
      /** @description The value in a new world. Any type. */
      default: unknown;
      /** @description The values that it can have. Absent if it is not a choice. */
      values?: unknown[];
      /** @description Whether its value is shown redacted. */
      secret: boolean;
    };
    /** @description An API, and what can be done with it here. */
    Api: {
      /** @description Its name, which is also its path below `/sandbox`. */
      api: string;
      /** @description Its kinds of resources. An API that only responds with examples has none. */
      kinds: components<Open>['schemas']['Kind'][];
      /** @description What can be set. */
      settings: components<Open>['schemas']['SettingInfo'][];
    };
    /** @description Every API of the sandbox. */
    ApiList: {
      /** @description In the order of their names. */
      apis: components<Open>['schemas']['Api'][];
    };
    /** @description A rule that a contract states. */
    Rule: {
      /** @description The API that it belongs to. */
      api: string;
      /** @description Its id, which errors cite. */
      rule: string;
      /** @description The rule in one sentence. */
      text: string;
      /**
       * @description Where it comes from.
       * @example stated
       */
      source: 'stated' | 'vendor' | 'example' | 'implied' | 'decided' | Open;
      /**
       * @description What a test needs to show it. The sandbox enforces those that are shown by `server`.
       * @example server
       */
      shownBy: 'server' | 'delivery' | 'client' | 'nobody' | Open;
      /** @description Whether the sandbox refuses requests by it. The log of requests names those that it refused. */
      refuses: boolean;
      /** @description The operations that it is about. Empty if it is about all of them, or about none. */
      operations: string[];
      /** @description The events that it is about. */
      events: string[];
    };
    /** @description Rules of the contracts. */
    RuleList: {
      /** @description In the order of the contracts. */
      rules: components<Open>['schemas']['Rule'][];
    };
    /** @description Identifies a world. Lower-case letters, digits and hyphens, at most 63. */
    WorldId: string;
    /**
     * Format: date-time
     * @description A time of the world, in UTC with milliseconds.
     */
    Time: string;
    /** @description What a clock shows. */
    Clock: {
      /**
       * @description Whether it runs with the time of the machine, or stands still.
       * @enum {string}
       */
      mode: "real" | "frozen";
      now: components<Open>['schemas']['Time'];
      /**
       * Format: date-time
       * @description When the next thing in the world falls due, or null if nothing waits.
       */
      nextDue: string | null;
    };
    /** @description An isolated set of accounts, data, time and events. */
    World: {
      id: components<Open>['schemas']['WorldId'];
      /** @description Everything that looks random in the world is derived from it. */
      seed: string;
      clock: components<Open>['schemas']['Clock'];
    };
    /** @description Every world. */
    WorldList: {
      /** @description In the order of their ids. */
      worlds: components<Open>['schemas']['World'][];
    };
    /**
     * @description An environment of the Platform API.
     * @enum {string}
     */
    EnvironmentName: "test" | "live";
    /** @description An API key. */
    ApiKeyEntry: {
      environment: components<Open>['schemas']['EnvironmentName'];
      /** @description The key itself. Default: one that is derived from the seed. */
      rawKey?: string;
      /** @description What a person calls it. */
      label?: string;
      /** @description The scopes that are requested for it. Default: those that are approved for the platform. */
      requestedScopes?: string[];
    };
    /** @description A platform. */
    PlatformEntry: {
      /** @description Its id. Default: one that is derived from the seed. */
      platformId?: string;
      /** @description Its name. */
      name: string;
      /** @description The scopes that the vendor has approved for it. Default: every scope. */
      approvedScopes?: string[];
      /** @description Its API keys. */
      keys?: components<Open>['schemas']['ApiKeyEntry'][];
    };
    /** @description USDC as a decimal string with two places, such as `"1500.00"`. Default: `"0.00"`. */
    UsdcAmount: string;
    /** @description What is in a wallet, in each environment. */
    BalanceEntry: {
      test?: components<Open>['schemas']['UsdcAmount'];
      live?: components<Open>['schemas']['UsdcAmount'];
    };
    /** @description A person with an account. */
    AccountEntry: {
      /**
       * Format: email
       * @description The address by which others name the person.
       */
      email: string;
      balance?: components<Open>['schemas']['BalanceEntry'];
    };
    /** @description A person who belongs to a business. */
    MemberEntry: {
      /**
       * Format: email
       * @description Who it is.
       */
      email: string;
      /** @description What the person may do there. */
      roles: ("ADMIN" | "GAME_EDITOR" | "VIEWER")[];
      /**
       * @description Whether the business belongs to the person.
       * @default false
       */
      isOwner?: boolean;
    };
    /** @description A postal address. */
    AddressEntry: {
      /** @description Street and number. */
      line1: string;
      /** @description More about the place, such as a floor. */
      line2?: string;
      /** @description The city. */
      city: string;
      /** @description The state or region. */
      state: string;
      /** @description The postal code. */
      postalCode: string;
      /** @description The country as a code of two letters, such as `US`. */
      country: string;
    };
    /** @description What a business has granted to a platform. */
    GrantEntry: {
      /** @description The platform. Default: the first one. */
      platformId?: string;
      environment: components<Open>['schemas']['EnvironmentName'];
      /** @description The scopes. Default: every scope. */
      grantedScopes?: string[];
    };
    /** @description Somebody who gets a share. */
    SplitRecipientEntry: {
      /**
       * Format: email
       * @description The e-mail address.
       */
      email: string;
      /** @description The name, for people to read. */
      name?: string;
      /** @description The share in percent. */
      percentage: number;
    };
    /** @description A split by percentage that is saved for reuse in distributions. */
    SplitTemplateEntry: {
      /** @description The platform that created it. Default: the first one. */
      platformId?: string;
      environment: components<Open>['schemas']['EnvironmentName'];
      /** @description Its name. */
      name: string;
      /** @description Who gets a share. The shares add up to 100 percent. */
      recipients: components<Open>['schemas']['SplitRecipientEntry'][];
    };
    /** @description One line of an invoice. */
    InvoiceItemEntry: {
      /** @description What it is. */
      description: string;
      /** @description How much of it. */
      quantity: number;
      /** @description The price of one, in cents as the API writes it. */
      rate: number;
    };
    /** @description An invoice. Its number and its totals are worked out. */
    InvoiceEntry: {
      /** @description The platform that sees it. Default: the first one. */
      platformId?: string;
      environment: components<Open>['schemas']['EnvironmentName'];
      /**
       * @description Its state.
       * @default draft
       * @enum {string}
       */
      status?: "draft" | "sent" | "paid" | "cancelled";
      /** @description The person or company billed. */
      receiverName: string;
      /**
       * Format: email
       * @description The address to which it is sent.
       */
      receiverEmail: string;
      /**
       * Format: date
       * @description Day of the invoice. Default: the day on the clock of the world.
       */
      date?: string;
      /**
       * Format: date
       * @description Day by which it should be paid.
       */
      dueDate?: string;
      /** @description What is billed. */
      items: components<Open>['schemas']['InvoiceItemEntry'][];
    };
    /** @description Something that a campaign rewards. */
    CampaignEventEntry: {
      /** @description The `eventCode` with which it is recorded. */
      code: string;
      /** @description Its name. */
      name: string;
      /** @description What a user is paid each time. */
      payoutAmount: number;
    };
    /** @description A user who is linked to a campaign. */
    LinkedUserEntry: {
      /** @description The reference by which the campaign knows the user. Default: one that is derived from the seed. */
      userRef?: string;
      /**
       * Format: email
       * @description Whose account it is. The account is created if there is none.
       */
      email: string;
      /** @description The name of the user. Default: the part of the address before the `@`. */
      name?: string;
    };
    /** @description A campaign. The address of its contract is derived from the seed. */
    CampaignEntry: {
      /** @description The platform that created it. Default: the first one. */
      platformId?: string;
      environment: components<Open>['schemas']['EnvironmentName'];
      /**
       * @description Its state.
       * @default created
       * @enum {string}
       */
      status?: "created" | "started" | "stopped";
      /** @description The name that the platform and the business see. */
      name: string;
      /** @description The name that users see. */
      publicName: string;
      /** @description What it rewards. */
      events: components<Open>['schemas']['CampaignEventEntry'][];
      /** @description Where its events go besides the URL of the platform. Default: nowhere. */
      webhookUrl?: string;
      /** @description What signs the deliveries to its `webhookUrl`: 64 hexadecimal digits. Default: one that is derived from the seed. */
      webhookSecret?: string;
      /** @description The users who are linked to it. */
      users?: components<Open>['schemas']['LinkedUserEntry'][];
    };
    /** @description A business. */
    BusinessEntry: {
      /** @description Its id. Default: one that is derived from the seed. */
      _id?: string;
      /** @description Its name. No other business has the same. */
      name: string;
      /** @description Its people. */
      members: components<Open>['schemas']['MemberEntry'][];
      address?: components<Open>['schemas']['AddressEntry'];
      /** @description What it has granted to platforms. */
      grants?: components<Open>['schemas']['GrantEntry'][];
      /** @description Its split templates. */
      splitTemplates?: components<Open>['schemas']['SplitTemplateEntry'][];
      /** @description Its invoices. */
      invoices?: components<Open>['schemas']['InvoiceEntry'][];
      /** @description Its campaigns. */
      campaigns?: components<Open>['schemas']['CampaignEntry'][];
    };
    /** @description What the Platform API contains. */
    PlatformContents: {
      /** @description The platforms, which are the accounts that call the API. */
      platforms?: components<Open>['schemas']['PlatformEntry'][];
      /** @description People who have an account, and so a wallet. */
      accounts?: components<Open>['schemas']['AccountEntry'][];
      /** @description The businesses, with what they have granted, and with their invoices and campaigns. */
      businesses?: components<Open>['schemas']['BusinessEntry'][];
    };
    /** @description An API key. */
    PaymentsKeyEntry: {
      /** @description The key itself. Default: one that is derived from the seed. */
      apiKey?: string;
      /** @description What it may do with webhooks. Default: everything. */
      permissions?: ("read" | "write")[];
    };
    /** @description A webhook. */
    WebhookEntry: {
      /** @description Where the events go. */
      url: string;
      /** @description The events that it gets. Default: every event. */
      event_types?: string[];
      /** @description What a person calls it. */
      description?: string;
      /** @description What signs its deliveries: `whsk_` and 25 capital letters or digits. Default: one that is derived from the seed. */
      secret?: string;
    };
    /** @description A wallet. */
    WalletEntry: {
      /** @description Its currency. Default: `USDTTRC20`. */
      currency?: string;
      /** @description What a person calls it. */
      label?: string;
      /** @description What is in it, as a decimal string. Default: `"0.00"`. */
      balance?: string;
    };
    /** @description A payment that waits for the customer. */
    PaymentEntry: {
      /** @description What the customer has to pay, as a decimal string. */
      amount?: string;
      /** @description Its currency. Default: that of the first wallet. */
      currency?: string;
      /** @description A reference of your own. */
      custom_id?: string;
    };
    /** @description A withdrawal that waits for approval. */
    WithdrawalEntry: {
      /** @description What the receiver gets, as a decimal string. */
      amount?: string;
      /** @description Who gets it. */
      address?: string;
      /** @description A reference of your own. */
      custom_id?: string;
    };
    /** @description An account. */
    PaymentsAccountEntry: {
      /**
       * Format: email
       * @description Who manages it.
       */
      email?: string;
      /** @description Its API keys. */
      keys?: components<Open>['schemas']['PaymentsKeyEntry'][];
      /** @description Its webhooks. */
      webhooks?: components<Open>['schemas']['WebhookEntry'][];
      /** @description Its wallets, the oldest first. */
      wallets?: components<Open>['schemas']['WalletEntry'][];
      /** @description What customers have to pay. */
      payments?: components<Open>['schemas']['PaymentEntry'][];
      /** @description What is to be paid out of the first wallet. */
      withdrawals?: components<Open>['schemas']['WithdrawalEntry'][];
    };
    /** @description What the Payments API contains. */
    PaymentsContents: {
      /** @description The accounts that call the API. */
      accounts?: components<Open>['schemas']['PaymentsAccountEntry'][];
    };
    /** @description An API key. */
    RewardsKeyEntry: {
      /** @description The key itself. Default: one that is derived from the seed. */
      apiKey?: string;
      /** @description What it may do besides reading. Default: everything. */
      permissions?: "manage"[];
    };
    /** @description A sale. */
    SaleEntry: {
      /** @description The id of its campaign. Default: the first one of the setting. */
      campaign?: number;
      /** @description The id of the promoter who brought the customer in. Default: 30417. */
      promoter?: number;
      /** @description The id of the customer. Default: a new one. */
      referral?: number;
      /** @description What the customer paid, in cents. Default: 4900. */
      sale_amount?: number;
      /**
       * @description The state of its commissions.
       * @default pending
       * @enum {string}
       */
      status?: "pending" | "approved" | "denied";
      /**
       * @description Whether its rewards were delivered. This is possible only if it is `approved`.
       * @default false
       */
      fulfilled?: boolean;
    };
    /** @description An account. */
    RewardsAccountEntry: {
      /** @description Its id. Default: one that is derived from the seed. */
      accountId?: string;
      /** @description Its API keys. Default: one that may do everything. */
      keys?: components<Open>['schemas']['RewardsKeyEntry'][];
      /** @description Tracked sales, the oldest first. Each makes a commission for everybody whom its campaign rewards. */
      sales?: components<Open>['schemas']['SaleEntry'][];
    };
    /** @description What the Rewards API contains. Campaigns are a setting. */
    RewardsContents: {
      /** @description The accounts that call the API. */
      accounts?: components<Open>['schemas']['RewardsAccountEntry'][];
    };
    /** @description The whole value of `Authorization`. */
    EndpointKey: string;
    /** @description The key of each endpoint. Default: one that is derived from the seed. */
    PrimarySalesKeys: {
      quote?: components<Open>['schemas']['EndpointKey'];
      authorise?: components<Open>['schemas']['EndpointKey'];
      confirm?: components<Open>['schemas']['EndpointKey'];
      expire?: components<Open>['schemas']['EndpointKey'];
    };
    /** @description A price. */
    PriceEntry: {
      /** @description The symbol of the currency. */
      currency: string;
      /**
       * @description Whether it is on a chain or in a bank. Default: crypto.
       * @enum {string}
       */
      currency_type?: "crypto" | "fiat";
      /** @description The price of one piece, with at most 8 significant digits. */
      amount: number;
    };
    /** @description A product. */
    ProductEntry: {
      /** @description Its id. */
      product_id: string;
      /** @description Its name. Default: its id. */
      name?: string;
      /**
       * @description The standard of its collection. Default: ERC721.
       * @enum {string}
       */
      contract_type?: "ERC721" | "ERC1155";
      /** @description The address of its collection. Default: that of the default contents for this standard. */
      collection_address?: string;
      /** @description How many pieces are on sale. Default: 0. */
      stock?: number;
      /** @description The price of one piece, once in each currency of the store. */
      pricing: components<Open>['schemas']['PriceEntry'][];
    };
    /** @description What the store of the Primary Sales API contains. Where the backend is that the Hub calls is a setting. */
    PrimarySalesContents: {
      keys?: components<Open>['schemas']['PrimarySalesKeys'];
      /** @description What the store sells. All products have prices in the same currencies. */
      products?: components<Open>['schemas']['ProductEntry'][];
    };
    /**
     * @description What a world contains at the beginning. An API that is not named has nothing in it. Members have the names that the API
     *     uses for them. Ids and secrets that are left out are derived from the seed of the world.
     */
    WorldContents: {
      /** @description Where this schema is, for editors. It has no other meaning. */
      $schema?: string;
      /** @description Settings by API and name, as `GET /apis` lists them. */
      settings?: {
        [key: string]: {
          [key: string]: unknown;
        };
      };
      platform?: components<Open>['schemas']['PlatformContents'];
      payments?: components<Open>['schemas']['PaymentsContents'];
      rewards?: components<Open>['schemas']['RewardsContents'];
      'primary-sales'?: components<Open>['schemas']['PrimarySalesContents'];
    };
    /** @description What the world contains at the beginning: an object, or `nothing` for an empty world. Default: something to play with. */
    Contents: components<Open>['schemas']['WorldContents'] | "nothing";
    /** @description A new world. Every member is optional. */
    CreateWorld: {
      id?: components<Open>['schemas']['WorldId'];
      /**
       * @description With one seed everything is the same each time: ids, secrets, keys, numbers. Two worlds cannot have the same seed,
       *     because their credentials would be the same. Default: the next number that no world has.
       */
      seed?: string | number;
      /**
       * @description `real` lets the clock run with the time of the machine. `frozen` stops it at the present time. A time in ISO 8601,
       *     such as `2026-03-01T09:00:00Z`, stops it there. Default: `real`.
       */
      clock?: string;
      contents?: components<Open>['schemas']['Contents'];
    };
    /**
     * @description Everything in a world at one moment. Secrets in it stay encrypted or hashed, so it can be restored only by a sandbox
     *     that has the same secret key.
     */
    Snapshot: {
      /**
       * @description Says what this document is.
       * @constant
       */
      format: "wirepact-sandbox-snapshot";
      /** @description The version of the form of `tables`. */
      version: number;
      /** @description The rows of the world, by table. */
      tables: {
        [key: string]: {
          [key: string]: string | number | null;
        }[];
      };
    };
    /** @description An environment variable. */
    Variable: {
      /** @description Its name, such as `WIREPACT_PLATFORM_API_KEY`. */
      name: string;
      /** @description The credential or the id. */
      value: string;
      /** @description What it is. */
      description: string;
      /** @description Whether it is a credential. */
      secret: boolean;
    };
    /** @description What a program needs to use the world. */
    Environment: {
      /** @description In the order in which a person should read them. */
      variables: components<Open>['schemas']['Variable'][];
    };
    /** @description Where to move a clock. */
    SetClock: {
      /** @description A time in ISO 8601 that is not before the time of the clock, such as `2026-03-01T09:00:00Z`. */
      time: string;
    };
    /** @description Something that fell due. */
    Happening: {
      at: components<Open>['schemas']['Time'];
      /** @description The API of the resource. */
      api: string;
      /** @description The kind of the resource. */
      kind: string;
      /** @description The id of the resource. */
      id: string;
      /** @description What happened to it, such as `expire`. */
      action: string;
      /** @description Its state afterwards. */
      state: string;
      /** @description The types of the events that followed. */
      events: string[];
    };
    /** @description What happened while a clock was moved. */
    Advance: {
      from: components<Open>['schemas']['Time'];
      to: components<Open>['schemas']['Time'];
      /** @description In the order of time. */
      happened: components<Open>['schemas']['Happening'][];
    };
    /** @description How far to move a clock. */
    AdvanceClock: {
      /** @description A duration: whole numbers with the units `ms`, `s`, `m`, `h`, `d` and `w`, such as `90s`, `2h`, `1h30m` or `5d`. */
      by: string;
    };
    /** @description Something that a state allows. */
    Allowed: {
      /** @description The operation, or the name of the action. */
      name: string;
      by: components<Open>['schemas']['Actor'];
      /** @description The state that follows. */
      to: string;
    };
    /** @description A thing of an API, its state, and what is possible now. */
    Resource: {
      /** @description The API that it belongs to. */
      api: string;
      /** @description What it is, such as `invoice`. */
      kind: string;
      /** @description Its id, as the API shows it. */
      id: string;
      /** @description Such as `test`. Empty if the API does not have environments. */
      env: string;
      /** @description The account that sees it. */
      holder: string;
      /** @description What it belongs to below the account, such as a business. Empty if it belongs to the account. */
      owner: string;
      /** @description Its state. Empty if it has no states. */
      state: string;
      created: components<Open>['schemas']['Time'];
      /**
       * Format: date-time
       * @description When its timer fires, or null.
       */
      due: string | null;
      /** @description The resource as the API shows it. */
      doc: {
        [key: string]: unknown;
      };
      /** @description What its state allows now. */
      allowed: components<Open>['schemas']['Allowed'][];
    };
    /** @description Some resources. */
    ResourceList: {
      /** @description Newest first. */
      resources: components<Open>['schemas']['Resource'][];
    };
    /** @description What is given with the action. `input` in `GET /apis` says what the action takes. */
    ActionInput: {
      [key: string]: unknown;
    };
    /** @description An HTTPS address that leads to this machine. */
    Listener: {
      /** @description The first label of its host. */
      name: string;
      /** @description The API whose events go to it. */
      api: string;
      /** @description Where it leads. */
      to: string;
      /** @description The address. */
      url: string;
    };
    /** @description Some addresses. */
    ListenerList: {
      /** @description In no order. */
      listeners: components<Open>['schemas']['Listener'][];
    };
    /** @description Which events go where on this machine. */
    NewListener: {
      /** @description The API that sends them. */
      api: string;
      /** @description A URL on this machine, such as `http://localhost:3000/hooks`. */
      to: string;
    };
    /** @description An address with what a receiver needs. */
    OpenListener: {
      /** @description The first label of its host. */
      name: string;
      /** @description The API whose events go to it. */
      api: string;
      /** @description Where it leads. */
      to: string;
      /** @description The address. */
      url: string;
      /** @description The endpoint, as deliveries name it. */
      receiver: string;
      /** @description What signs the deliveries. */
      secret: string;
    };
    /** @description An event that can be caused. */
    TriggerInfo: {
      /** @description The API that sends it. */
      api: string;
      /** @description Its type, such as `payment.completed`. */
      event: string;
      /** @description What can be set. */
      input: components<Open>['schemas']['InputInfo'][];
    };
    /** @description The events that can be caused. */
    TriggerList: {
      /** @description In the order of the APIs. */
      triggers: components<Open>['schemas']['TriggerInfo'][];
    };
    /** @description Which event to cause. */
    Trigger: {
      /** @description Its type, such as `payment.completed`. */
      event: string;
      /**
       * @description Values by the names of the inputs. A name may begin with `data.`. A text counts as the number or the boolean value that it
       *     writes.
       */
      set?: {
        [key: string]: unknown;
      };
    };
    /** @description A possible receiver of an event. */
    Receiver: {
      /** @description The id of the webhook, or the name of the setting. */
      receiver: string;
      /** @description Whether it gets the event. */
      sent: boolean;
      /** @description Why, or why not. */
      why: string;
    };
    /** @description An event, and where it goes. */
    Event: {
      /** @description Its id. */
      id: string;
      /** @description The API that sends it. */
      api: string;
      /** @description What happened, such as `payment.completed`. */
      type: string;
      at: components<Open>['schemas']['Time'];
      /** @description The kind of the resource that it is about. */
      kind: string;
      /** @description The id of the resource that it is about. */
      subject: string;
      /** @description The operation or the action that caused it. */
      cause: string;
      /** @description The body as it is delivered. Any JSON value. */
      body: unknown;
      /** @description Each possible receiver. */
      receivers: components<Open>['schemas']['Receiver'][];
    };
    /** @description What happened. */
    Triggered: {
      /** @description Oldest first. */
      events: components<Open>['schemas']['Event'][];
    };
    /** @description The outbox of a world. */
    EventList: {
      /** @description Newest first. */
      events: components<Open>['schemas']['Event'][];
    };
    /**
     * @description `queued` and `retrying` have an attempt to come; the others are final.
     * @enum {string}
     */
    DeliveryState: "queued" | "retrying" | "delivered" | "failed" | "cancelled";
    /** @description Names and values. */
    Headers: {
      [key: string]: string;
    };
    /** @description One request to a receiver. */
    Attempt: {
      /** @description 1 for the first attempt. */
      number: number;
      at: components<Open>['schemas']['Time'];
      /** @description How long it took, in real time. */
      milliseconds: number;
      /** @description Where it went. */
      url: string;
      /**
       * @description `accepted`: the status was 2xx. `refused`: another status. `failed`: no complete response in time.
       * @enum {string}
       */
      outcome: "accepted" | "refused" | "failed";
      /** @description Whether the receiver works again after a failure. */
      recovered: boolean;
      /** @description Of the response. */
      status: number | null;
      /** @description Why there is no response. */
      error: string | null;
      /** @description What was sent besides the body. */
      request: {
        headers: components<Open>['schemas']['Headers'];
      };
      /** @description What came back, or null. */
      response: {
        headers: components<Open>['schemas']['Headers'];
        /** @description The first 64 kB, as text. */
        body: string;
      } | null;
    };
    /** @description A copy of an event for one receiver, and what came of it. */
    Delivery: {
      /** @description Such as `dlv_12`. A higher number is newer. */
      id: string;
      /** @description The id of the event. */
      event: string;
      /** @description The API that sends it. */
      api: string;
      /** @description What happened, such as `payment.completed`. */
      type: string;
      /** @description The id of the webhook, or the name of the setting. */
      receiver: string;
      /**
       * @description Whether it is sent because the event happened, or because somebody asked to send it again.
       * @enum {string}
       */
      cause: "event" | "redelivery";
      /** @description Where the receiver was when the event happened. */
      url: string;
      state: components<Open>['schemas']['DeliveryState'];
      created: components<Open>['schemas']['Time'];
      /**
       * Format: date-time
       * @description When the next attempt is due.
       */
      due: string | null;
      /**
       * Format: date-time
       * @description When it became final.
       */
      finished: string | null;
      /** @description Why it was given up or cancelled. */
      reason: string | null;
      /** @description The bytes that are sent, as text. */
      body: string;
      /** @description In their order. */
      attempts: components<Open>['schemas']['Attempt'][];
    };
    /** @description Deliveries of a world. */
    DeliveryList: {
      /** @description Each with its attempts. */
      deliveries: components<Open>['schemas']['Delivery'][];
    };
    /** @description What to send again. */
    Redeliver: {
      /** @description A time of the world in ISO 8601, such as `2026-03-01T09:00:00Z`. */
      since: string;
    };
    /** @description An e-mail that the vendor would have sent. */
    Mail: {
      /** @description The API of the vendor. */
      api: string;
      at: components<Open>['schemas']['Time'];
      /** @description The address. */
      to: string;
      /** @description The subject line. */
      subject: string;
      /** @description The page that it links to, or null. */
      link: string | null;
      /** @description The id of the resource that it is about. */
      about: string;
    };
    /** @description The mailbox of a world. */
    MailList: {
      /** @description Newest first. */
      mails: components<Open>['schemas']['Mail'][];
    };
    /** @description A request to an API, without secrets. */
    Request: {
      /** @description The value of `X-Request-Id` in its response. */
      id: string;
      at: components<Open>['schemas']['Time'];
      /** @description The API. */
      api: string;
      /** @description The HTTP method. */
      method: string;
      /** @description The path and the query. `…` stands for text that may be a secret, such as an id that does not exist. */
      path: string;
      /** @description The operation, or null if there is none for this method and path. */
      operation: string | null;
      /** @description The status of the response. */
      status: number;
      /** @description The rule that refused it, or null. */
      rule: string | null;
      /** @description How long it took. */
      milliseconds: number;
    };
    /** @description The latest requests to the APIs. At most 1,000 are kept, in memory only. */
    RequestList: {
      /** @description Newest first. */
      requests: components<Open>['schemas']['Request'][];
    };
    /** @description What to do instead of a normal response. */
    Fault: {
      /** @description The API. */
      api: string;
      /** @description The operationId. */
      operation: string;
      /**
       * @description `status` responds with `status`. `hang` waits before the response. `cut` closes the connection without a response.
       * @enum {string}
       */
      kind: "status" | "hang" | "cut";
      /**
       * @description The status for `status`.
       * @default 500
       */
      status?: number;
      /**
       * @description How long `hang` waits, in real milliseconds.
       * @default 20000
       */
      milliseconds?: number;
      /**
       * @description How many requests it is for.
       * @default 1
       */
      times?: number;
      /**
       * @description Whether the request has its effect before the fault.
       * @default false
       */
      afterwards?: boolean;
    };
    /** @description The faults that wait for requests. */
    FaultList: {
      /** @description In the order in which they apply. */
      faults: components<Open>['schemas']['Fault'][];
    };
    /** @description What goes wrong with attempts at deliveries. */
    DeliveryFault: {
      /**
       * @description `duplicate` sends the request twice. `reorder` lets a later delivery to the same receiver come first, and waits for one for
       *     at most a second. `delay` makes the first attempt later. `drop` does not send the request. `bad-signature` signs it with
       *     another secret. `truncate` closes the connection in the middle of the body. `slow-body` waits in the middle of the body.
       * @enum {string}
       */
      kind: "duplicate" | "reorder" | "delay" | "drop" | "bad-signature" | "truncate" | "slow-body";
      /** @description Only for deliveries of this API. */
      api?: string;
      /** @description Only for events of this type. */
      type?: string;
      /** @description Only for this receiver, by its id, the name of its setting, or its URL. */
      receiver?: string;
      /** @description The share of attempts that it is for. Default: 1. */
      share?: number;
      /** @description How many attempts it is for. Default: every one. */
      times?: number;
      /** @description For `delay`, milliseconds of the world. For `slow-body`, real ones. Default: 1000. */
      milliseconds?: number;
    };
    /** @description The faults that wait for deliveries. */
    DeliveryFaultList: {
      /** @description In the order in which they apply. */
      faults: components<Open>['schemas']['DeliveryFault'][];
    };
    /**
     * @description Values by name. `settings` in `GET /apis` says which names there are. A secret is shown as `[redacted]`. `null` as a new
     *     value brings back the default.
     */
    SettingValues: {
      [key: string]: unknown;
    };
    /** @description Settings of an API in a world. */
    Settings: {
      settings: components<Open>['schemas']['SettingValues'];
    };
  };
  responses: {
    /** @description The request is invalid. `errors` has a pointer to each part that is wrong. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components<Open>['schemas']['Problem'];
      };
    };
    /** @description There is no such thing. `detail` names similar names if there are any. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components<Open>['schemas']['Problem'];
      };
    };
    /** @description The state of the world or of the resource does not allow it. Nothing has changed. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components<Open>['schemas']['Problem'];
      };
    };
  };
  parameters: {
    /** @description The id of the world. `default` always exists. */
    World: components<never>['schemas']['WorldId'];
    /** @description The id of the resource, as the API shows it. */
    ResourceId: string;
    /** @description The name of the API, such as `platform`. */
    Api: string;
    /** @description The kind of resource, such as `invoice`. `GET /apis` lists the kinds of each API. */
    Kind: string;
    /** @description How many to return at most. */
    Limit: number;
    /** @description The name of the action, such as `pay`. `allowed` of a resource lists what its state allows now. */
    Action: string;
    /** @description The name of the address, which no other world of the sandbox uses. */
    Listener: string;
    /** @description Only those of this API. */
    DeliveryApi: string;
    /** @description Only those of events of this type, such as `payment.completed`. */
    DeliveryType: string;
    /** @description Only those to this receiver. */
    DeliveryReceiver: string;
    /** @description Only those in this state. */
    DeliveryState: components<never>['schemas']['DeliveryState'];
    /** @description Only those of the event with this id. */
    DeliveryEvent: string;
    /** @description The id of the delivery. */
    Delivery: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type Health = components<string & {}>['schemas']['Health'];
export type ProblemCode = components<string & {}>['schemas']['ProblemCode'];
export type ProblemEntry = components<string & {}>['schemas']['ProblemEntry'];
export type Problem = components<string & {}>['schemas']['Problem'];
export type Actor = components<string & {}>['schemas']['Actor'];
export type InputInfo = components<string & {}>['schemas']['InputInfo'];
export type ActionInfo = components<string & {}>['schemas']['ActionInfo'];
export type Kind = components<string & {}>['schemas']['Kind'];
export type SettingInfo = components<string & {}>['schemas']['SettingInfo'];
export type Api = components<string & {}>['schemas']['Api'];
export type ApiList = components<string & {}>['schemas']['ApiList'];
export type Rule = components<string & {}>['schemas']['Rule'];
export type RuleList = components<string & {}>['schemas']['RuleList'];
export type WorldId = components<string & {}>['schemas']['WorldId'];
export type Time = components<string & {}>['schemas']['Time'];
export type Clock = components<string & {}>['schemas']['Clock'];
export type World = components<string & {}>['schemas']['World'];
export type WorldList = components<string & {}>['schemas']['WorldList'];
export type EnvironmentName = components<never>['schemas']['EnvironmentName'];
export type ApiKeyEntry = components<never>['schemas']['ApiKeyEntry'];
export type PlatformEntry = components<never>['schemas']['PlatformEntry'];
export type UsdcAmount = components<never>['schemas']['UsdcAmount'];
export type BalanceEntry = components<never>['schemas']['BalanceEntry'];
export type AccountEntry = components<never>['schemas']['AccountEntry'];
export type MemberEntry = components<never>['schemas']['MemberEntry'];
export type AddressEntry = components<never>['schemas']['AddressEntry'];
export type GrantEntry = components<never>['schemas']['GrantEntry'];
export type SplitRecipientEntry = components<never>['schemas']['SplitRecipientEntry'];
export type SplitTemplateEntry = components<never>['schemas']['SplitTemplateEntry'];
export type InvoiceItemEntry = components<never>['schemas']['InvoiceItemEntry'];
export type InvoiceEntry = components<never>['schemas']['InvoiceEntry'];
export type CampaignEventEntry = components<never>['schemas']['CampaignEventEntry'];
export type LinkedUserEntry = components<never>['schemas']['LinkedUserEntry'];
export type CampaignEntry = components<never>['schemas']['CampaignEntry'];
export type BusinessEntry = components<never>['schemas']['BusinessEntry'];
export type PlatformContents = components<never>['schemas']['PlatformContents'];
export type PaymentsKeyEntry = components<never>['schemas']['PaymentsKeyEntry'];
export type WebhookEntry = components<never>['schemas']['WebhookEntry'];
export type WalletEntry = components<never>['schemas']['WalletEntry'];
export type PaymentEntry = components<never>['schemas']['PaymentEntry'];
export type WithdrawalEntry = components<never>['schemas']['WithdrawalEntry'];
export type PaymentsAccountEntry = components<never>['schemas']['PaymentsAccountEntry'];
export type PaymentsContents = components<never>['schemas']['PaymentsContents'];
export type RewardsKeyEntry = components<never>['schemas']['RewardsKeyEntry'];
export type SaleEntry = components<never>['schemas']['SaleEntry'];
export type RewardsAccountEntry = components<never>['schemas']['RewardsAccountEntry'];
export type RewardsContents = components<never>['schemas']['RewardsContents'];
export type EndpointKey = components<never>['schemas']['EndpointKey'];
export type PrimarySalesKeys = components<never>['schemas']['PrimarySalesKeys'];
export type PriceEntry = components<never>['schemas']['PriceEntry'];
export type ProductEntry = components<never>['schemas']['ProductEntry'];
export type PrimarySalesContents = components<never>['schemas']['PrimarySalesContents'];
export type WorldContents = components<never>['schemas']['WorldContents'];
export type Contents = components<never>['schemas']['Contents'];
export type CreateWorld = components<never>['schemas']['CreateWorld'];
export type Snapshot = components<string & {}>['schemas']['Snapshot'];
export type Variable = components<string & {}>['schemas']['Variable'];
export type Environment = components<string & {}>['schemas']['Environment'];
export type SetClock = components<never>['schemas']['SetClock'];
export type Happening = components<string & {}>['schemas']['Happening'];
export type Advance = components<string & {}>['schemas']['Advance'];
export type AdvanceClock = components<never>['schemas']['AdvanceClock'];
export type Allowed = components<string & {}>['schemas']['Allowed'];
export type Resource = components<string & {}>['schemas']['Resource'];
export type ResourceList = components<string & {}>['schemas']['ResourceList'];
export type ActionInput = components<never>['schemas']['ActionInput'];
export type Listener = components<string & {}>['schemas']['Listener'];
export type ListenerList = components<string & {}>['schemas']['ListenerList'];
export type NewListener = components<never>['schemas']['NewListener'];
export type OpenListener = components<string & {}>['schemas']['OpenListener'];
export type TriggerInfo = components<string & {}>['schemas']['TriggerInfo'];
export type TriggerList = components<string & {}>['schemas']['TriggerList'];
export type Trigger = components<never>['schemas']['Trigger'];
export type Receiver = components<string & {}>['schemas']['Receiver'];
export type Event = components<string & {}>['schemas']['Event'];
export type Triggered = components<string & {}>['schemas']['Triggered'];
export type EventList = components<string & {}>['schemas']['EventList'];
export type DeliveryState = components<string & {}>['schemas']['DeliveryState'];
export type Headers = components<string & {}>['schemas']['Headers'];
export type Attempt = components<string & {}>['schemas']['Attempt'];
export type Delivery = components<string & {}>['schemas']['Delivery'];
export type DeliveryList = components<string & {}>['schemas']['DeliveryList'];
export type Redeliver = components<never>['schemas']['Redeliver'];
export type Mail = components<string & {}>['schemas']['Mail'];
export type MailList = components<string & {}>['schemas']['MailList'];
export type Request = components<string & {}>['schemas']['Request'];
export type RequestList = components<string & {}>['schemas']['RequestList'];
export type Fault = components<string & {}>['schemas']['Fault'];
export type FaultList = components<string & {}>['schemas']['FaultList'];
export type DeliveryFault = components<string & {}>['schemas']['DeliveryFault'];
export type DeliveryFaultList = components<string & {}>['schemas']['DeliveryFaultList'];
export type SettingValues = components<string & {}>['schemas']['SettingValues'];
export type Settings = components<string & {}>['schemas']['Settings'];
export type ResponseBadRequest = components<string & {}>['responses']['BadRequest'];
export type ResponseNotFound = components<string & {}>['responses']['NotFound'];
export type ResponseConflict = components<string & {}>['responses']['Conflict'];
export type ParameterWorld = components<string & {}>['parameters']['World'];
export type ParameterResourceId = components<string & {}>['parameters']['ResourceId'];
export type ParameterApi = components<string & {}>['parameters']['Api'];
export type ParameterKind = components<string & {}>['parameters']['Kind'];
export type ParameterLimit = components<string & {}>['parameters']['Limit'];
export type ParameterAction = components<string & {}>['parameters']['Action'];
export type ParameterListener = components<string & {}>['parameters']['Listener'];
export type ParameterDeliveryApi = components<string & {}>['parameters']['DeliveryApi'];
export type ParameterDeliveryType = components<string & {}>['parameters']['DeliveryType'];
export type ParameterDeliveryReceiver = components<string & {}>['parameters']['DeliveryReceiver'];
export type ParameterDeliveryState = components<string & {}>['parameters']['DeliveryState'];
export type ParameterDeliveryEvent = components<string & {}>['parameters']['DeliveryEvent'];
export type ParameterDelivery = components<string & {}>['parameters']['Delivery'];
export type $defs = Record<string, never>;
export interface operations<Open = string> {
  getHealth: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The sandbox is running. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Health'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
    };
  };
  listApis: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The APIs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['ApiList'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
    };
  };
  listRules: {
    parameters: {
      query?: {
        /** @description Only the rules of this API. */
        api?: string;
        /** @description Only rules that such a test can show. */
        shownBy?: "server" | "delivery" | "client" | "nobody";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rules. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['RuleList'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      404: components<Open>['responses']['NotFound'];
    };
  };
  listWorlds: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The worlds. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['WorldList'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
    };
  };
  createWorld: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components<never>['schemas']['CreateWorld'];
      };
    };
    responses: {
      /** @description The world was created. */
      201: {
        headers: {
          /** @description Where the world is. */
          Location?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['World'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      409: components<Open>['responses']['Conflict'];
    };
  };
  getWorld: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The world. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['World'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      404: components<Open>['responses']['NotFound'];
    };
  };
  deleteWorld: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The world was deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components<Open>['responses']['BadRequest'];
      404: components<Open>['responses']['NotFound'];
      409: components<Open>['responses']['Conflict'];
    };
  };
  resetWorld: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The world was reset. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['World'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      404: components<Open>['responses']['NotFound'];
      409: components<Open>['responses']['Conflict'];
    };
  };
  takeSnapshot: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The snapshot. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Snapshot'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      404: components<Open>['responses']['NotFound'];
    };
  };
  restoreSnapshot: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<never>['schemas']['Snapshot'];
      };
    };
    responses: {
      /** @description The world has the contents of the snapshot. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['World'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      404: components<Open>['responses']['NotFound'];
      409: components<Open>['responses']['Conflict'];
    };
  };
  getEnv: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The variables. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Environment'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      404: components<Open>['responses']['NotFound'];
    };
  };
  getClock: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What the clock shows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Clock'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      404: components<Open>['responses']['NotFound'];
    };
  };
  freezeClock: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What the clock shows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Clock'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      404: components<Open>['responses']['NotFound'];
      409: components<Open>['responses']['Conflict'];
    };
  };
  runClock: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What the clock shows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Clock'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      404: components<Open>['responses']['NotFound'];
      409: components<Open>['responses']['Conflict'];
    };
  };
  setClock: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<never>['schemas']['SetClock'];
      };
    };
    responses: {
      /** @description What happened on the way. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Advance'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      404: components<Open>['responses']['NotFound'];
      409: components<Open>['responses']['Conflict'];
    };
  };
  advanceClock: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<never>['schemas']['AdvanceClock'];
      };
    };
    responses: {
      /** @description What happened on the way. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Advance'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      404: components<Open>['responses']['NotFound'];
      409: components<Open>['responses']['Conflict'];
    };
  };
  findResources: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
        /** @description The id of the resource, as the API shows it. */
        id: components<never>['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The resources. Empty if there are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['ResourceList'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      404: components<Open>['responses']['NotFound'];
    };
  };
  listResources: {
    parameters: {
      query?: {
        /** @description Only those in this state. Without it, deleted resources are left out. */
        state?: string;
        /** @description How many to return at most. */
        limit?: components<never>['parameters']['Limit'];
      };
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
        /** @description The name of the API, such as `platform`. */
        api: components<never>['parameters']['Api'];
        /** @description The kind of resource, such as `invoice`. `GET /apis` lists the kinds of each API. */
        kind: components<never>['parameters']['Kind'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The resources. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['ResourceList'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      404: components<Open>['responses']['NotFound'];
    };
  };
  createByAction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
        /** @description The name of the API, such as `platform`. */
        api: components<never>['parameters']['Api'];
        /** @description The kind of resource, such as `invoice`. `GET /apis` lists the kinds of each API. */
        kind: components<never>['parameters']['Kind'];
        /** @description The name of the action, such as `pay`. `allowed` of a resource lists what its state allows now. */
        action: components<never>['parameters']['Action'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components<never>['schemas']['ActionInput'];
      };
    };
    responses: {
      /** @description The new resource. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Resource'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      404: components<Open>['responses']['NotFound'];
      409: components<Open>['responses']['Conflict'];
    };
  };
  getResource: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
        /** @description The name of the API, such as `platform`. */
        api: components<never>['parameters']['Api'];
        /** @description The kind of resource, such as `invoice`. `GET /apis` lists the kinds of each API. */
        kind: components<never>['parameters']['Kind'];
        /** @description The id of the resource, as the API shows it. */
        id: components<never>['parameters']['ResourceId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The resource. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Resource'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      404: components<Open>['responses']['NotFound'];
    };
  };
  act: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
        /** @description The name of the API, such as `platform`. */
        api: components<never>['parameters']['Api'];
        /** @description The kind of resource, such as `invoice`. `GET /apis` lists the kinds of each API. */
        kind: components<never>['parameters']['Kind'];
        /** @description The id of the resource, as the API shows it. */
        id: components<never>['parameters']['ResourceId'];
        /** @description The name of the action, such as `pay`. `allowed` of a resource lists what its state allows now. */
        action: components<never>['parameters']['Action'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components<never>['schemas']['ActionInput'];
      };
    };
    responses: {
      /** @description The resource after the action. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Resource'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      404: components<Open>['responses']['NotFound'];
      409: components<Open>['responses']['Conflict'];
    };
  };
  listListeners: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The addresses. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['ListenerList'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      404: components<Open>['responses']['NotFound'];
    };
  };
  openListener: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
        /** @description The name of the address, which no other world of the sandbox uses. */
        listener: components<never>['parameters']['Listener'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<never>['schemas']['NewListener'];
      };
    };
    responses: {
      /** @description The address and its secret. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['OpenListener'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      404: components<Open>['responses']['NotFound'];
      409: components<Open>['responses']['Conflict'];
    };
  };
  closeListener: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
        /** @description The name of the address, which no other world of the sandbox uses. */
        listener: components<never>['parameters']['Listener'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The address is closed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components<Open>['responses']['BadRequest'];
      404: components<Open>['responses']['NotFound'];
    };
  };
  listTriggers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The events. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['TriggerList'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
    };
  };
  trigger: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<never>['schemas']['Trigger'];
      };
    };
    responses: {
      /** @description Every event of the world since then. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Triggered'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      404: components<Open>['responses']['NotFound'];
      409: components<Open>['responses']['Conflict'];
    };
  };
  listEvents: {
    parameters: {
      query?: {
        /** @description How many to return at most. */
        limit?: components<never>['parameters']['Limit'];
      };
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The events. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['EventList'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      404: components<Open>['responses']['NotFound'];
    };
  };
  listDeliveries: {
    parameters: {
      query?: {
        /** @description Only those of this API. */
        api?: components<never>['parameters']['DeliveryApi'];
        /** @description Only those of events of this type, such as `payment.completed`. */
        type?: components<never>['parameters']['DeliveryType'];
        /** @description Only those to this receiver. */
        receiver?: components<never>['parameters']['DeliveryReceiver'];
        /** @description Only those in this state. */
        state?: components<never>['parameters']['DeliveryState'];
        /** @description Only those of the event with this id. */
        event?: components<never>['parameters']['DeliveryEvent'];
        /** @description How many to return at most. */
        limit?: components<never>['parameters']['Limit'];
      };
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The deliveries. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['DeliveryList'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      404: components<Open>['responses']['NotFound'];
    };
  };
  getDelivery: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
        /** @description The id of the delivery. */
        delivery: components<never>['parameters']['Delivery'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The delivery. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Delivery'];
        };
      };
      404: components<Open>['responses']['NotFound'];
    };
  };
  redeliverOne: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
        /** @description The id of the delivery. */
        delivery: components<never>['parameters']['Delivery'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The new delivery. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Delivery'];
        };
      };
      404: components<Open>['responses']['NotFound'];
      409: components<Open>['responses']['Conflict'];
    };
  };
  redeliver: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<never>['schemas']['Redeliver'];
      };
    };
    responses: {
      /** @description The new deliveries, the oldest first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['DeliveryList'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      404: components<Open>['responses']['NotFound'];
    };
  };
  listMails: {
    parameters: {
      query?: {
        /** @description How many to return at most. */
        limit?: components<never>['parameters']['Limit'];
      };
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The e-mails. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['MailList'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      404: components<Open>['responses']['NotFound'];
    };
  };
  listRequests: {
    parameters: {
      query?: {
        /** @description How many to return at most. */
        limit?: components<never>['parameters']['Limit'];
      };
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The requests. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['RequestList'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      404: components<Open>['responses']['NotFound'];
    };
  };
  listFaults: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The faults. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['FaultList'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      404: components<Open>['responses']['NotFound'];
    };
  };
  addFault: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<never>['schemas']['Fault'];
      };
    };
    responses: {
      /** @description The fault waits for requests. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Fault'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      404: components<Open>['responses']['NotFound'];
    };
  };
  clearFaults: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description There are no faults. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components<Open>['responses']['BadRequest'];
      404: components<Open>['responses']['NotFound'];
    };
  };
  listDeliveryFaults: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The faults. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['DeliveryFaultList'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      404: components<Open>['responses']['NotFound'];
    };
  };
  addDeliveryFault: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<never>['schemas']['DeliveryFault'];
      };
    };
    responses: {
      /** @description The fault waits for deliveries. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['DeliveryFault'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      404: components<Open>['responses']['NotFound'];
    };
  };
  clearDeliveryFaults: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description There are no faults of deliveries. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components<Open>['responses']['BadRequest'];
      404: components<Open>['responses']['NotFound'];
    };
  };
  getSettings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
        /** @description The name of the API, such as `platform`. */
        api: components<never>['parameters']['Api'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The settings. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Settings'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      404: components<Open>['responses']['NotFound'];
    };
  };
  changeSettings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the world. `default` always exists. */
        world: components<never>['parameters']['World'];
        /** @description The name of the API, such as `platform`. */
        api: components<never>['parameters']['Api'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<never>['schemas']['SettingValues'];
      };
    };
    responses: {
      /** @description Every setting. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Settings'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      404: components<Open>['responses']['NotFound'];
    };
  };
}
