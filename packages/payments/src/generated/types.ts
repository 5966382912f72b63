// Generated from spec/payments/ by `pnpm generate`. Do not edit.
export interface paths<Open = string> {
  '/user/webhooks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List webhooks
     * @description All webhooks of your account, active and inactive. There are at most 10, so one response has all of them. Secrets
     *     are redacted. Look here for webhooks that have become `inactive`, because no event reports it.
     */
    get: operations<Open>['listWebhooks'];
    put?: never;
    /**
     * Create webhook
     * @description Adds a webhook, which is active immediately. Your URL must be HTTPS and not in use by another of your webhooks. If
     *     you omit `event_types`, the webhook gets every event.
     *
     *     `secret` in the response is the key to the signatures of this webhook, and no other response shows it in full:
     *     store it before you do anything else. There is no idempotency key. If the response is lost, so is the secret, and
     *     the same request again is refused with `url_already_exists`: find the webhook in the list, delete it, and create
     *     it again.
     */
    post: operations<Open>['createWebhook'];
    /**
     * Delete webhook
     * @description Removes a webhook permanently: nothing more is sent to its URL, and the URL can be used again. Its id must be in a
     *     **JSON body**, and nowhere else.
     *
     *     HTTP does not define a meaning for the body of a `DELETE`, so some clients and proxies silently omit it. If so,
     *     you get a 400 with `invalid_webhook_id` for an id that you know to be valid. With `fetch` and curl it works as it
     *     does for `POST`; axios expects the body as `data` in its config.
     */
    delete: operations<Open>['deleteWebhook'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface webhooks<Open = string> {
  'payment.created': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Payment created
     * @description A payment was created.
     *
     *     Sent for each payment that you create. The customer has an address to pay to and has until `expiry_time` to pay;
     *     no money has moved.
     */
    post: operations<Open>['onPaymentCreated'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'payment.processing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Payment processing
     * @description A transaction for a payment was seen.
     *
     *     The customer has paid, but the blockchain has not confirmed it yet. Show it, but do not deliver anything: a
     *     payment can still fail in this state.
     */
    post: operations<Open>['onPaymentProcessing'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'payment.completed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Payment completed
     * @description A payment is complete.
     *
     *     The money is yours: credit your customer now, **once for each `payment_id`**. With two webhooks, or a repeated
     *     delivery, you get this more than once.
     */
    post: operations<Open>['onPaymentCompleted'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'payment.failed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Payment failed
     * @description A payment has failed.
     *
     *     Nothing is credited. Offer the customer another payment. Whether money that did arrive is sent back is not
     *     documented.
     */
    post: operations<Open>['onPaymentFailed'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'payment.expired': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Payment expired
     * @description The time for a payment ran out.
     *
     *     It was not completed in time. Stop showing its address, and create a new payment if the customer wants to try
     *     again.
     */
    post: operations<Open>['onPaymentExpired'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'withdrawal.created': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Withdrawal created
     * @description A withdrawal was created.
     *
     *     Sent for each withdrawal. It waits for approval: set the amount aside, so that it cannot be spent twice.
     */
    post: operations<Open>['onWithdrawalCreated'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'withdrawal.approved': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Withdrawal approved
     * @description A withdrawal was approved.
     *
     *     It will be carried out. Who approves a withdrawal, and whether approval can be automatic, is not documented.
     */
    post: operations<Open>['onWithdrawalApproved'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'withdrawal.processing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Withdrawal processing
     * @description A withdrawal is being carried out.
     *
     *     It is being sent to the blockchain. Do not rely on being able to cancel it any more.
     */
    post: operations<Open>['onWithdrawalProcessing'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'withdrawal.completed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Withdrawal completed
     * @description A withdrawal is complete.
     *
     *     The money has been paid out: book it, once for each `withdrawal_id`. This state is final.
     */
    post: operations<Open>['onWithdrawalCompleted'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'withdrawal.failed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Withdrawal failed
     * @description A withdrawal has failed.
     *
     *     Nothing was paid out: release what you set aside, once for each `withdrawal_id`. This state is final.
     */
    post: operations<Open>['onWithdrawalFailed'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'withdrawal.cancelled': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Withdrawal cancelled
     * @description A withdrawal was cancelled.
     *
     *     Nothing was paid out: release what you set aside, once for each `withdrawal_id`. This state is final.
     */
    post: operations<Open>['onWithdrawalCancelled'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'withdrawal.status_changed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Withdrawal status changed
     * @description The status of a withdrawal changed.
     *
     *     Sent with any change of status, **in addition to** the event that is named after the new status. A webhook that
     *     is subscribed to both, for instance through `withdrawal.all`, gets two notifications with different ids for one
     *     change. Subscribe only to this event, or to the others without it.
     */
    post: operations<Open>['onWithdrawalStatusChanged'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'wallet.created': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Wallet created
     * @description A wallet was created.
     *
     *     There is a new wallet in your account. If nobody on your side created it, find out who did.
     */
    post: operations<Open>['onWalletCreated'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'wallet.balance_changed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Wallet balance changed
     * @description The balance of a wallet changed.
     *
     *     Money came in or went out. This event follows from payments and withdrawals, whose own events say more: use this
     *     one to show a balance, and those to credit somebody.
     */
    post: operations<Open>['onWalletBalanceChanged'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'security.login_attempt': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Login attempt
     * @description Somebody tried to sign in.
     *
     *     A sign-in to your account, successful or not. Notify the people who manage the account.
     */
    post: operations<Open>['onLoginAttempt'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'security.settings_changed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Security settings changed
     * @description Security settings were changed.
     *
     *     A security setting of your account was changed. If nobody on your side changed it, treat it as a break-in.
     */
    post: operations<Open>['onSettingsChanged'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components<Open = string> {
  schemas: {
    /**
     * @description The name of an event, as a delivery carries it in `event`.
     * @example payment.created
     */
    EventType: 'payment.created' | 'payment.processing' | 'payment.completed' | 'payment.failed' | 'payment.expired' | 'withdrawal.created' | 'withdrawal.approved' | 'withdrawal.processing' | 'withdrawal.completed' | 'withdrawal.failed' | 'withdrawal.cancelled' | 'withdrawal.status_changed' | 'wallet.created' | 'wallet.balance_changed' | 'security.login_attempt' | 'security.settings_changed' | Open;
    /**
     * @description A subscription to all events whose names have the same prefix. It is a choice, not an event: no delivery ever
     *     carries it in `event`.
     * @example payment.all
     */
    EventWildcard: 'payment.all' | 'withdrawal.all' | 'wallet.all' | 'security.all' | Open;
    /** @description What a webhook is subscribed to: one event, or all events of one kind. Be ready for values that are not known here. */
    SubscribedEventType: components<Open>['schemas']['EventType'] | components<Open>['schemas']['EventWildcard'];
    /**
     * @description Whether anything is sent. A new webhook is `active`; 5 consecutive failures make it `inactive`. The vendor shows one
     *     that is inactive after 3, so there are other causes: do not derive the status from `failure_count`.
     * @example active
     */
    WebhookStatus: 'active' | 'inactive' | Open;
    /**
     * Format: date-time
     * @description An instant (ISO 8601). The examples are in UTC with milliseconds.
     */
    Timestamp: string;
    /** @description A webhook as lists show it, with its secret redacted. */
    Webhook: {
      /** @description Id of the webhook. Opaque. You need it to delete the webhook. */
      id: string;
      /**
       * Format: uri
       * @description Where its events are sent.
       */
      url: string;
      /** @description What it is subscribed to. A `.all` is shown as it was given and not expanded. */
      event_types: components<Open>['schemas']['SubscribedEventType'][];
      status: components<Open>['schemas']['WebhookStatus'];
      created_at: components<Open>['schemas']['Timestamp'];
      /**
       * Format: date-time
       * @description When it was last called; `null` if it never was. Whether a failed call counts is not documented: an example has
       *     failures and `null`.
       */
      last_triggered_at: string | null;
      /** @description The number of consecutive failed delivery attempts. */
      failure_count: number;
      /**
       * @description A redacted form of the secret, its middle replaced by `*`. Its only use is to help a person distinguish two
       *     secrets: it does not verify any signature, and its length and last characters may differ from those of the
       *     secret.
       * @example whsk_6E****************************hT
       */
      secret: string;
      /** @description Your note from when you created it. The vendor's example of a list omits it. */
      description?: string;
    };
    /** @description All webhooks of the account. */
    WebhookList: {
      /** @description The webhooks, active and inactive. */
      webhooks: components<Open>['schemas']['Webhook'][];
      /** @description How many there are; the length of `webhooks`. */
      count: number;
    };
    /**
     * @description What went wrong, for programs. The reference lists which codes come with which status. The last one,
     *     `webhook_limit_reached`, is ours: the document states that an account has room for 10 webhooks, but not how one more
     *     is refused.
     * @example invalid_url
     */
    ErrorCode: 'invalid_url' | 'invalid_event_types' | 'url_already_exists' | 'invalid_webhook_id' | 'authentication_failed' | 'insufficient_permissions' | 'webhook_not_found' | 'rate_limit_exceeded' | 'webhook_limit_reached' | Open;
    /**
     * @description The body of every failed request. The reference lists statuses and codes but prints no body; this one is shown by a
     *     later form of the same page. An older page of the vendor has a third form, `{ "error": "<code>", … }`. Branch on the
     *     status first and on `code` second, and handle a body that has neither form.
     */
    Error: {
      /** @description The one thing that went wrong. */
      error: {
        code: components<Open>['schemas']['ErrorCode'];
        /** @description One sentence for a person. Its wording may change; do not parse it. */
        message: string;
        /** @description More about the error. It has only been seen empty; do not rely on it. */
        details?: {
          [key: string]: unknown;
        };
      };
    };
    /**
     * @description What can be subscribed to: one event by its name, or with `.all` every event whose name has the same prefix. If
     *     several of your values cover an event, assume that it is sent once.
     * @enum {string}
     */
    EventSubscription: "payment.created" | "payment.processing" | "payment.completed" | "payment.failed" | "payment.expired" | "payment.all" | "withdrawal.created" | "withdrawal.approved" | "withdrawal.processing" | "withdrawal.completed" | "withdrawal.failed" | "withdrawal.cancelled" | "withdrawal.status_changed" | "withdrawal.all" | "wallet.created" | "wallet.balance_changed" | "wallet.all" | "security.login_attempt" | "security.settings_changed" | "security.all";
    /** @description A new webhook. */
    CreateWebhook: {
      /**
       * Format: uri
       * @description Where events are to be sent: HTTPS, reachable from the internet, and not the URL of another of your webhooks.
       * @example https://backend.example/webhooks
       */
      url: string;
      /**
       * @description What to subscribe to. Omit it to get every event. The meaning of an empty list or a repeated value is not
       *     documented, so this contract allows neither.
       */
      event_types?: components<Open>['schemas']['EventSubscription'][];
      /** @description Your own note, to distinguish your webhooks. */
      description?: string;
    };
    /** @description A webhook that was just created, with its secret in full. */
    CreatedWebhook: {
      /** @description Id of the webhook. Opaque. You need it to delete the webhook. */
      id: string;
      /**
       * Format: uri
       * @description Where its events will be sent.
       */
      url: string;
      /**
       * @description What it is subscribed to. If you omitted it, assume the four `.all`; what is shown in this case is not
       *     documented.
       */
      event_types: components<Open>['schemas']['SubscribedEventType'][];
      status: components<Open>['schemas']['WebhookStatus'];
      created_at: components<Open>['schemas']['Timestamp'];
      /**
       * @description The secret that signs everything sent to this webhook, shown here and never again. Use the whole secret,
       *     including `whsk_`, and keep it out of logs and of anything that reaches a browser.
       */
      secret: string;
      /** @description Your note, if you gave one. */
      description?: string;
    };
    /** @description Which webhook to delete. */
    DeleteWebhook: {
      /** @description The `id` of the webhook. */
      webhook_id: string;
    };
    /** @description Confirms that a webhook was deleted. */
    DeletedWebhook: {
      /**
       * @description Always `true`; a failure has another status and the error envelope.
       * @constant
       */
      deleted: true;
      /** @description The id of the deleted webhook. */
      webhook_id: string;
    };
    /**
     * @description Identifies this notification. We assume that a repeated delivery carries the same id as before: remember the ids
     *     that you have processed.
     */
    NotificationId: string;
    /**
     * @description The state of a payment, in the words of the vendor's payment object. They are not those of the events: a payment
     *     that is `confirming` is announced by `payment.processing`. Do not derive one from the other.
     * @example pending
     */
    PaymentStatus: 'pending' | 'confirming' | 'completed' | 'expired' | 'failed' | Open;
    /**
     * @description An amount in units of its currency, as a decimal string such as `"0.00041200"`. Keep it a string or use a decimal
     *     type: a floating-point number cannot hold every amount.
     * @example 0.00041200
     */
    Amount: string;
    /**
     * @description A currency, together with its network if it exists on several: `BTC`, `ETH`, `USDTTRC20`. Compare codes, and do not
     *     parse them.
     */
    Currency: string;
    /** @description The payment as it is at this event. Rely only on the members required here. */
    PaymentEventData: {
      /** @description The id of the payment. Use it to credit the payment exactly once, even if several notifications arrive. */
      payment_id: string;
      status: components<Open>['schemas']['PaymentStatus'];
      amount: components<Open>['schemas']['Amount'];
      currency: components<Open>['schemas']['Currency'];
      /** @description The address that the customer pays to. */
      address?: string;
      /** @description The wallet that receives the payment, if it is bound to one. */
      wallet_id?: string | null;
      /** @description Your own reference, if you gave one when you created the payment. */
      custom_id?: string;
      /** @description The time until which the customer can pay. */
      expiry_time?: components<Open>['schemas']['Timestamp'];
      /** @description The paying transaction, by its name on the blockchain; `null` until one has been seen. */
      transaction_hash?: string | null;
    };
    /** @description A payment was created. */
    PaymentCreatedEvent: {
      id: components<Open>['schemas']['NotificationId'];
      /**
       * @description Names the event.
       * @constant
       */
      event: "payment.created";
      created_at: components<Open>['schemas']['Timestamp'];
      data: components<Open>['schemas']['PaymentEventData'];
    };
    /** @description A transaction for a payment was seen on the blockchain. */
    PaymentProcessingEvent: {
      id: components<Open>['schemas']['NotificationId'];
      /**
       * @description Names the event.
       * @constant
       */
      event: "payment.processing";
      created_at: components<Open>['schemas']['Timestamp'];
      data: components<Open>['schemas']['PaymentEventData'];
    };
    /** @description A payment is complete. */
    PaymentCompletedEvent: {
      id: components<Open>['schemas']['NotificationId'];
      /**
       * @description Names the event.
       * @constant
       */
      event: "payment.completed";
      created_at: components<Open>['schemas']['Timestamp'];
      data: components<Open>['schemas']['PaymentEventData'];
    };
    /** @description A payment has failed. */
    PaymentFailedEvent: {
      id: components<Open>['schemas']['NotificationId'];
      /**
       * @description Names the event.
       * @constant
       */
      event: "payment.failed";
      created_at: components<Open>['schemas']['Timestamp'];
      data: components<Open>['schemas']['PaymentEventData'];
    };
    /** @description The time for a payment ran out before it was complete. */
    PaymentExpiredEvent: {
      id: components<Open>['schemas']['NotificationId'];
      /**
       * @description Names the event.
       * @constant
       */
      event: "payment.expired";
      created_at: components<Open>['schemas']['Timestamp'];
      data: components<Open>['schemas']['PaymentEventData'];
    };
    /**
     * @description The state of a withdrawal. `completed`, `failed` and `cancelled` are final.
     * @example pending
     */
    WithdrawalStatus: 'pending' | 'approved' | 'processing' | 'completed' | 'failed' | 'cancelled' | Open;
    /** @description The withdrawal as it is at this event. Rely only on the members required here. */
    WithdrawalEventData: {
      /**
       * @description The withdrawal. Two events can report the same change, so book by this id together with `status`, and not by the
       *     id of the notification.
       */
      withdrawal_id: string;
      status: components<Open>['schemas']['WithdrawalStatus'];
      amount: components<Open>['schemas']['Amount'];
      currency: components<Open>['schemas']['Currency'];
      /** @description The address that receives the money. */
      address?: string;
      /** @description The additional fees of the network and the vendor, in the same currency; a decimal string. */
      total_fee?: components<Open>['schemas']['Amount'];
      /** @description What is deducted from your balance, `amount` plus `total_fee`; a decimal string. */
      total_deducted?: components<Open>['schemas']['Amount'];
      /** @description The transaction that pays out, by its name on the blockchain; `null` until there is one. */
      transaction_hash?: string | null;
      /** @description Your own reference, if you gave one when you created the withdrawal. */
      custom_id?: string;
    };
    /** @description A withdrawal was created. */
    WithdrawalCreatedEvent: {
      id: components<Open>['schemas']['NotificationId'];
      /**
       * @description Names the event.
       * @constant
       */
      event: "withdrawal.created";
      created_at: components<Open>['schemas']['Timestamp'];
      data: components<Open>['schemas']['WithdrawalEventData'];
    };
    /** @description A withdrawal was approved. */
    WithdrawalApprovedEvent: {
      id: components<Open>['schemas']['NotificationId'];
      /**
       * @description Names the event.
       * @constant
       */
      event: "withdrawal.approved";
      created_at: components<Open>['schemas']['Timestamp'];
      data: components<Open>['schemas']['WithdrawalEventData'];
    };
    /** @description A withdrawal is being carried out. */
    WithdrawalProcessingEvent: {
      id: components<Open>['schemas']['NotificationId'];
      /**
       * @description Names the event.
       * @constant
       */
      event: "withdrawal.processing";
      created_at: components<Open>['schemas']['Timestamp'];
      data: components<Open>['schemas']['WithdrawalEventData'];
    };
    /** @description A withdrawal is complete. */
    WithdrawalCompletedEvent: {
      id: components<Open>['schemas']['NotificationId'];
      /**
       * @description Names the event.
       * @constant
       */
      event: "withdrawal.completed";
      created_at: components<Open>['schemas']['Timestamp'];
      data: components<Open>['schemas']['WithdrawalEventData'];
    };
    /** @description A withdrawal has failed. */
    WithdrawalFailedEvent: {
      id: components<Open>['schemas']['NotificationId'];
      /**
       * @description Names the event.
       * @constant
       */
      event: "withdrawal.failed";
      created_at: components<Open>['schemas']['Timestamp'];
      data: components<Open>['schemas']['WithdrawalEventData'];
    };
    /** @description A withdrawal was cancelled. */
    WithdrawalCancelledEvent: {
      id: components<Open>['schemas']['NotificationId'];
      /**
       * @description Names the event.
       * @constant
       */
      event: "withdrawal.cancelled";
      created_at: components<Open>['schemas']['Timestamp'];
      data: components<Open>['schemas']['WithdrawalEventData'];
    };
    /** @description The withdrawal after the change. Rely only on the members required here. */
    WithdrawalStatusChangedEventData: components<Open>['schemas']['WithdrawalEventData'] & {
      /** @description The status before the change. */
      previous_status?: components<Open>['schemas']['WithdrawalStatus'];
    };
    /** @description The status of a withdrawal changed. */
    WithdrawalStatusChangedEvent: {
      id: components<Open>['schemas']['NotificationId'];
      /**
       * @description Names the event.
       * @constant
       */
      event: "withdrawal.status_changed";
      created_at: components<Open>['schemas']['Timestamp'];
      data: components<Open>['schemas']['WithdrawalStatusChangedEventData'];
    };
    /** @description The new wallet. Rely only on the members required here. */
    WalletCreatedEventData: {
      /** @description The wallet. */
      wallet_id: string;
      currency: components<Open>['schemas']['Currency'];
      /** @description The address at which the wallet receives. */
      address?: string;
      /** @description The label that somebody gave it. */
      label?: string;
    };
    /** @description A wallet was created. */
    WalletCreatedEvent: {
      id: components<Open>['schemas']['NotificationId'];
      /**
       * @description Names the event.
       * @constant
       */
      event: "wallet.created";
      created_at: components<Open>['schemas']['Timestamp'];
      data: components<Open>['schemas']['WalletCreatedEventData'];
    };
    /**
     * @description The change of a balance, as a decimal string. It begins with `-` if the balance has gone down.
     * @example -0.00041200
     */
    AmountChange: string;
    /**
     * @description The wallet after the change. Rely only on the members required here, and do not add up changes: events may come late
     *     or out of order. The latest `balance`, by the time of its event, is the current one.
     */
    WalletBalanceChangedEventData: {
      /** @description The wallet. */
      wallet_id: string;
      currency: components<Open>['schemas']['Currency'];
      /** @description The current balance of the wallet; a decimal string. */
      balance: components<Open>['schemas']['Amount'];
      /** @description The balance before the change; a decimal string. */
      previous_balance?: components<Open>['schemas']['Amount'];
      change?: components<Open>['schemas']['AmountChange'];
      /** @description The payment that changed the balance, if it was one. */
      payment_id?: string;
      /** @description The withdrawal that changed the balance, if it was one. */
      withdrawal_id?: string;
    };
    /** @description The balance of a wallet changed. */
    WalletBalanceChangedEvent: {
      id: components<Open>['schemas']['NotificationId'];
      /**
       * @description Names the event.
       * @constant
       */
      event: "wallet.balance_changed";
      created_at: components<Open>['schemas']['Timestamp'];
      data: components<Open>['schemas']['WalletBalanceChangedEventData'];
    };
    /**
     * @description An attempt to sign in. It is personal data: keep no more of it, and no longer, than you need. Rely only on the
     *     members required here.
     */
    LoginAttemptEventData: {
      /** @description Whether the attempt succeeded. */
      successful: boolean;
      /** @description The account name as it was entered. */
      email?: string;
      /** @description Where the attempt came from; IPv4 or IPv6. */
      ip_address?: string;
      /** @description The name that the browser or program gives for itself. Anyone can write anything here. */
      user_agent?: string;
    };
    /** @description Somebody tried to sign in. */
    LoginAttemptEvent: {
      id: components<Open>['schemas']['NotificationId'];
      /**
       * @description Names the event.
       * @constant
       */
      event: "security.login_attempt";
      created_at: components<Open>['schemas']['Timestamp'];
      data: components<Open>['schemas']['LoginAttemptEventData'];
    };
    /**
     * @description A change of the security settings. It never carries the old or the new value. Rely only on the members required
     *     here.
     */
    SettingsChangedEventData: {
      /**
       * @description What was changed.
       * @example password
       */
      setting: 'password' | 'two_factor' | 'api_key' | 'ip_allowlist' | 'withdrawal_addresses' | Open;
      /**
       * @description What was done to it.
       * @example added
       */
      action?: 'added' | 'changed' | 'removed' | 'enabled' | 'disabled' | Open;
      /** @description The e-mail address of the user who did it. */
      changed_by?: string;
      /** @description Where the change came from; IPv4 or IPv6. */
      ip_address?: string;
    };
    /** @description Security settings were changed. */
    SettingsChangedEvent: {
      id: components<Open>['schemas']['NotificationId'];
      /**
       * @description Names the event.
       * @constant
       */
      event: "security.settings_changed";
      created_at: components<Open>['schemas']['Timestamp'];
      data: components<Open>['schemas']['SettingsChangedEventData'];
    };
  };
  responses: {
    /** @description The API key or the access token is missing, unknown or expired. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components<Open>['schemas']['Error'];
      };
    };
    /** @description The API key or the access token is valid, but may not manage webhooks. Use another one. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components<Open>['schemas']['Error'];
      };
    };
    /** @description You have sent too many requests to this endpoint. Nothing was done. Wait, then try again. */
    TooManyRequests: {
      headers: {
        'Retry-After': components<Open>['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components<Open>['schemas']['Error'];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: {
    /**
     * @description How many seconds to wait. The vendor documents it only for an earlier version of its API; be ready for responses
     *     without it.
     * @example 30
     */
    RetryAfter: number;
  };
  pathItems: never;
}
export type EventType = components<string & {}>['schemas']['EventType'];
export type EventWildcard = components<string & {}>['schemas']['EventWildcard'];
export type SubscribedEventType = components<string & {}>['schemas']['SubscribedEventType'];
export type WebhookStatus = components<string & {}>['schemas']['WebhookStatus'];
export type Timestamp = components<string & {}>['schemas']['Timestamp'];
export type Webhook = components<string & {}>['schemas']['Webhook'];
export type WebhookList = components<string & {}>['schemas']['WebhookList'];
export type ErrorCode = components<string & {}>['schemas']['ErrorCode'];
export type Error = components<string & {}>['schemas']['Error'];
export type EventSubscription = components<never>['schemas']['EventSubscription'];
export type CreateWebhook = components<never>['schemas']['CreateWebhook'];
export type CreatedWebhook = components<string & {}>['schemas']['CreatedWebhook'];
export type DeleteWebhook = components<never>['schemas']['DeleteWebhook'];
export type DeletedWebhook = components<string & {}>['schemas']['DeletedWebhook'];
export type NotificationId = components<string & {}>['schemas']['NotificationId'];
export type PaymentStatus = components<string & {}>['schemas']['PaymentStatus'];
export type Amount = components<string & {}>['schemas']['Amount'];
export type Currency = components<string & {}>['schemas']['Currency'];
export type PaymentEventData = components<string & {}>['schemas']['PaymentEventData'];
export type PaymentCreatedEvent = components<string & {}>['schemas']['PaymentCreatedEvent'];
export type PaymentProcessingEvent = components<string & {}>['schemas']['PaymentProcessingEvent'];
export type PaymentCompletedEvent = components<string & {}>['schemas']['PaymentCompletedEvent'];
export type PaymentFailedEvent = components<string & {}>['schemas']['PaymentFailedEvent'];
export type PaymentExpiredEvent = components<string & {}>['schemas']['PaymentExpiredEvent'];
export type WithdrawalStatus = components<string & {}>['schemas']['WithdrawalStatus'];
export type WithdrawalEventData = components<string & {}>['schemas']['WithdrawalEventData'];
export type WithdrawalCreatedEvent = components<string & {}>['schemas']['WithdrawalCreatedEvent'];
export type WithdrawalApprovedEvent = components<string & {}>['schemas']['WithdrawalApprovedEvent'];
export type WithdrawalProcessingEvent = components<string & {}>['schemas']['WithdrawalProcessingEvent'];
export type WithdrawalCompletedEvent = components<string & {}>['schemas']['WithdrawalCompletedEvent'];
export type WithdrawalFailedEvent = components<string & {}>['schemas']['WithdrawalFailedEvent'];
export type WithdrawalCancelledEvent = components<string & {}>['schemas']['WithdrawalCancelledEvent'];
export type WithdrawalStatusChangedEventData = components<string & {}>['schemas']['WithdrawalStatusChangedEventData'];
export type WithdrawalStatusChangedEvent = components<string & {}>['schemas']['WithdrawalStatusChangedEvent'];
export type WalletCreatedEventData = components<string & {}>['schemas']['WalletCreatedEventData'];
export type WalletCreatedEvent = components<string & {}>['schemas']['WalletCreatedEvent'];
export type AmountChange = components<string & {}>['schemas']['AmountChange'];
export type WalletBalanceChangedEventData = components<string & {}>['schemas']['WalletBalanceChangedEventData'];
export type WalletBalanceChangedEvent = components<string & {}>['schemas']['WalletBalanceChangedEvent'];
export type LoginAttemptEventData = components<string & {}>['schemas']['LoginAttemptEventData'];
export type LoginAttemptEvent = components<string & {}>['schemas']['LoginAttemptEvent'];
export type SettingsChangedEventData = components<string & {}>['schemas']['SettingsChangedEventData'];
export type SettingsChangedEvent = components<string & {}>['schemas']['SettingsChangedEvent'];
export type ResponseUnauthorized = components<string & {}>['responses']['Unauthorized'];
export type ResponseForbidden = components<string & {}>['responses']['Forbidden'];
export type ResponseTooManyRequests = components<string & {}>['responses']['TooManyRequests'];
export type HeaderRetryAfter = components<string & {}>['headers']['RetryAfter'];
export type $defs = Record<string, never>;
export interface operations<Open = string> {
  listWebhooks: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The webhooks. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['WebhookList'];
        };
      };
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      429: components<Open>['responses']['TooManyRequests'];
    };
  };
  createWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<never>['schemas']['CreateWebhook'];
      };
    };
    responses: {
      /** @description The webhook was created. This is the only response with its secret. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['CreatedWebhook'];
        };
      };
      /**
       * @description The URL cannot be used, an event type is unknown, or the account has reached its limit of webhooks; `code`
       *     says which. No webhook was created. A URL that is already in use is 400 too, not 409.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Error'];
        };
      };
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      429: components<Open>['responses']['TooManyRequests'];
    };
  };
  deleteWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<never>['schemas']['DeleteWebhook'];
      };
    };
    responses: {
      /** @description The webhook was deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['DeletedWebhook'];
        };
      };
      /** @description The value sent is not a valid webhook id, or none arrived. Nothing was deleted. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Error'];
        };
      };
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      /**
       * @description You have no webhook with this id. If you repeat a deletion because its response was lost, treat this as
       *     success.
       */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Error'];
        };
      };
      429: components<Open>['responses']['TooManyRequests'];
    };
  };
  onPaymentCreated: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The signature of the delivery. Verify it before you parse anything. How it is made is not documented;
         *     `signature` in `@wirepact/payments/webhooks` describes our interpretation, and `@wirepact/payments/testing` has
         *     test vectors.
         */
        'X-Signature': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['PaymentCreatedEvent'];
      };
    };
    responses: {
      /** @description Received. Respond at once and do the work afterwards. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPaymentProcessing: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The signature of the delivery. Verify it before you parse anything. How it is made is not documented;
         *     `signature` in `@wirepact/payments/webhooks` describes our interpretation, and `@wirepact/payments/testing` has
         *     test vectors.
         */
        'X-Signature': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['PaymentProcessingEvent'];
      };
    };
    responses: {
      /** @description Received. Respond at once and do the work afterwards. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPaymentCompleted: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The signature of the delivery. Verify it before you parse anything. How it is made is not documented;
         *     `signature` in `@wirepact/payments/webhooks` describes our interpretation, and `@wirepact/payments/testing` has
         *     test vectors.
         */
        'X-Signature': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['PaymentCompletedEvent'];
      };
    };
    responses: {
      /** @description Received. Respond at once and do the work afterwards. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPaymentFailed: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The signature of the delivery. Verify it before you parse anything. How it is made is not documented;
         *     `signature` in `@wirepact/payments/webhooks` describes our interpretation, and `@wirepact/payments/testing` has
         *     test vectors.
         */
        'X-Signature': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['PaymentFailedEvent'];
      };
    };
    responses: {
      /** @description Received. Respond at once and do the work afterwards. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPaymentExpired: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The signature of the delivery. Verify it before you parse anything. How it is made is not documented;
         *     `signature` in `@wirepact/payments/webhooks` describes our interpretation, and `@wirepact/payments/testing` has
         *     test vectors.
         */
        'X-Signature': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['PaymentExpiredEvent'];
      };
    };
    responses: {
      /** @description Received. Respond at once and do the work afterwards. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onWithdrawalCreated: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The signature of the delivery. Verify it before you parse anything. How it is made is not documented;
         *     `signature` in `@wirepact/payments/webhooks` describes our interpretation, and `@wirepact/payments/testing` has
         *     test vectors.
         */
        'X-Signature': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['WithdrawalCreatedEvent'];
      };
    };
    responses: {
      /** @description Received. Respond at once and do the work afterwards. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onWithdrawalApproved: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The signature of the delivery. Verify it before you parse anything. How it is made is not documented;
         *     `signature` in `@wirepact/payments/webhooks` describes our interpretation, and `@wirepact/payments/testing` has
         *     test vectors.
         */
        'X-Signature': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['WithdrawalApprovedEvent'];
      };
    };
    responses: {
      /** @description Received. Respond at once and do the work afterwards. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onWithdrawalProcessing: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The signature of the delivery. Verify it before you parse anything. How it is made is not documented;
         *     `signature` in `@wirepact/payments/webhooks` describes our interpretation, and `@wirepact/payments/testing` has
         *     test vectors.
         */
        'X-Signature': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['WithdrawalProcessingEvent'];
      };
    };
    responses: {
      /** @description Received. Respond at once and do the work afterwards. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onWithdrawalCompleted: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The signature of the delivery. Verify it before you parse anything. How it is made is not documented;
         *     `signature` in `@wirepact/payments/webhooks` describes our interpretation, and `@wirepact/payments/testing` has
         *     test vectors.
         */
        'X-Signature': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['WithdrawalCompletedEvent'];
      };
    };
    responses: {
      /** @description Received. Respond at once and do the work afterwards. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onWithdrawalFailed: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The signature of the delivery. Verify it before you parse anything. How it is made is not documented;
         *     `signature` in `@wirepact/payments/webhooks` describes our interpretation, and `@wirepact/payments/testing` has
         *     test vectors.
         */
        'X-Signature': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['WithdrawalFailedEvent'];
      };
    };
    responses: {
      /** @description Received. Respond at once and do the work afterwards. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onWithdrawalCancelled: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The signature of the delivery. Verify it before you parse anything. How it is made is not documented;
         *     `signature` in `@wirepact/payments/webhooks` describes our interpretation, and `@wirepact/payments/testing` has
         *     test vectors.
         */
        'X-Signature': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['WithdrawalCancelledEvent'];
      };
    };
    responses: {
      /** @description Received. Respond at once and do the work afterwards. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onWithdrawalStatusChanged: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The signature of the delivery. Verify it before you parse anything. How it is made is not documented;
         *     `signature` in `@wirepact/payments/webhooks` describes our interpretation, and `@wirepact/payments/testing` has
         *     test vectors.
         */
        'X-Signature': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['WithdrawalStatusChangedEvent'];
      };
    };
    responses: {
      /** @description Received. Respond at once and do the work afterwards. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onWalletCreated: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The signature of the delivery. Verify it before you parse anything. How it is made is not documented;
         *     `signature` in `@wirepact/payments/webhooks` describes our interpretation, and `@wirepact/payments/testing` has
         *     test vectors.
         */
        'X-Signature': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['WalletCreatedEvent'];
      };
    };
    responses: {
      /** @description Received. Respond at once and do the work afterwards. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onWalletBalanceChanged: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The signature of the delivery. Verify it before you parse anything. How it is made is not documented;
         *     `signature` in `@wirepact/payments/webhooks` describes our interpretation, and `@wirepact/payments/testing` has
         *     test vectors.
         */
        'X-Signature': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['WalletBalanceChangedEvent'];
      };
    };
    responses: {
      /** @description Received. Respond at once and do the work afterwards. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onLoginAttempt: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The signature of the delivery. Verify it before you parse anything. How it is made is not documented;
         *     `signature` in `@wirepact/payments/webhooks` describes our interpretation, and `@wirepact/payments/testing` has
         *     test vectors.
         */
        'X-Signature': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['LoginAttemptEvent'];
      };
    };
    responses: {
      /** @description Received. Respond at once and do the work afterwards. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onSettingsChanged: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The signature of the delivery. Verify it before you parse anything. How it is made is not documented;
         *     `signature` in `@wirepact/payments/webhooks` describes our interpretation, and `@wirepact/payments/testing` has
         *     test vectors.
         */
        'X-Signature': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['SettingsChangedEvent'];
      };
    };
    responses: {
      /** @description Received. Respond at once and do the work afterwards. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
