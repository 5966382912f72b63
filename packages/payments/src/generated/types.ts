// Generated from spec/payments/ by `pnpm generate`. Do not edit.
export interface paths {
    "/user/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description All webhooks of your account, active and inactive. There are at most 10, so they come in one answer. Secrets are
         *     redacted. Look here for webhooks that have gone `inactive`, because no event tells of it.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create webhook
         * @description Adds a webhook, which is active at once. Your URL must be HTTPS and not in use by another of your webhooks. Leave
         *     `event_types` out and it gets every event.
         *
         *     `secret` in the answer is the key to the signatures of this webhook, and no other answer shows it in full: store
         *     it before you do anything else. There is no idempotency key. If the answer is lost, so is the secret, and the same
         *     request again is refused with `url_already_exists`: find the webhook in the list, delete it, and create it anew.
         */
        post: operations["createWebhook"];
        /**
         * Delete webhook
         * @description Removes a webhook for good: nothing more is sent to its URL, and the URL can be used again. Which one is said in a
         *     **JSON body**, and there only.
         *
         *     HTTP gives the body of a `DELETE` no meaning of its own, so some clients and proxies leave it out without a word.
         *     A 400 with `invalid_webhook_id` for an id that you know to be good is the sign of it. With `fetch` and curl it
         *     works as it does for `POST`; axios wants the body as `data` of its settings.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "payment.created": {
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
         *     Follows each payment that you create. The customer has an address to pay to and until `expiry_time` to do it; no
         *     money has moved.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The signature of the delivery. Verify it before you parse anything. How it is made is not documented;
                     *     `signature.yaml` says how we read it, and has test vectors.
                     */
                    "X-Signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PaymentCreatedEvent"];
                };
            };
            responses: {
                /** @description Received. Respond at once and do the work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.processing": {
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
         *     The customer has paid, but the blockchain has not confirmed it yet. Show it, and do not deliver anything: a
         *     payment can still fail from here.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The signature of the delivery. Verify it before you parse anything. How it is made is not documented;
                     *     `signature.yaml` says how we read it, and has test vectors.
                     */
                    "X-Signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PaymentProcessingEvent"];
                };
            };
            responses: {
                /** @description Received. Respond at once and do the work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.completed": {
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
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The signature of the delivery. Verify it before you parse anything. How it is made is not documented;
                     *     `signature.yaml` says how we read it, and has test vectors.
                     */
                    "X-Signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PaymentCompletedEvent"];
                };
            };
            responses: {
                /** @description Received. Respond at once and do the work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.failed": {
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
         *     Nothing is credited. Offer the customer another payment; whether money that did arrive is sent back is not said.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The signature of the delivery. Verify it before you parse anything. How it is made is not documented;
                     *     `signature.yaml` says how we read it, and has test vectors.
                     */
                    "X-Signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PaymentFailedEvent"];
                };
            };
            responses: {
                /** @description Received. Respond at once and do the work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.expired": {
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
         *     It was not completed in time. Do not show its address any more, and create a new payment when the customer wants
         *     to try again.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The signature of the delivery. Verify it before you parse anything. How it is made is not documented;
                     *     `signature.yaml` says how we read it, and has test vectors.
                     */
                    "X-Signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PaymentExpiredEvent"];
                };
            };
            responses: {
                /** @description Received. Respond at once and do the work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "withdrawal.created": {
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
         *     Follows each withdrawal. It waits for approval: set the amount aside, so that it cannot be spent twice.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The signature of the delivery. Verify it before you parse anything. How it is made is not documented;
                     *     `signature.yaml` says how we read it, and has test vectors.
                     */
                    "X-Signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WithdrawalCreatedEvent"];
                };
            };
            responses: {
                /** @description Received. Respond at once and do the work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "withdrawal.approved": {
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
         *     It will be carried out. Who approves, and what can be approved without anybody, is not said.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The signature of the delivery. Verify it before you parse anything. How it is made is not documented;
                     *     `signature.yaml` says how we read it, and has test vectors.
                     */
                    "X-Signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WithdrawalApprovedEvent"];
                };
            };
            responses: {
                /** @description Received. Respond at once and do the work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "withdrawal.processing": {
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
         *     It is on its way to the blockchain. Do not count on being able to cancel it any more.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The signature of the delivery. Verify it before you parse anything. How it is made is not documented;
                     *     `signature.yaml` says how we read it, and has test vectors.
                     */
                    "X-Signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WithdrawalProcessingEvent"];
                };
            };
            responses: {
                /** @description Received. Respond at once and do the work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "withdrawal.completed": {
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
         *     The money has been paid out: book it, once for each `withdrawal_id`. It is final.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The signature of the delivery. Verify it before you parse anything. How it is made is not documented;
                     *     `signature.yaml` says how we read it, and has test vectors.
                     */
                    "X-Signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WithdrawalCompletedEvent"];
                };
            };
            responses: {
                /** @description Received. Respond at once and do the work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "withdrawal.failed": {
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
         *     Nothing was paid out: release what you set aside, once for each `withdrawal_id`. It is final.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The signature of the delivery. Verify it before you parse anything. How it is made is not documented;
                     *     `signature.yaml` says how we read it, and has test vectors.
                     */
                    "X-Signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WithdrawalFailedEvent"];
                };
            };
            responses: {
                /** @description Received. Respond at once and do the work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "withdrawal.cancelled": {
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
         *     Nothing was paid out: release what you set aside, once for each `withdrawal_id`. It is final.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The signature of the delivery. Verify it before you parse anything. How it is made is not documented;
                     *     `signature.yaml` says how we read it, and has test vectors.
                     */
                    "X-Signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WithdrawalCancelledEvent"];
                };
            };
            responses: {
                /** @description Received. Respond at once and do the work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "withdrawal.status_changed": {
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
         * @description A withdrawal has another status.
         *
         *     Comes with any change of status, **besides** the event that is named after the new status. A webhook that is
         *     subscribed to both, for instance through `withdrawal.all`, gets two notifications with different ids for one
         *     change. Subscribe to this one alone, or to the others without it.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The signature of the delivery. Verify it before you parse anything. How it is made is not documented;
                     *     `signature.yaml` says how we read it, and has test vectors.
                     */
                    "X-Signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WithdrawalStatusChangedEvent"];
                };
            };
            responses: {
                /** @description Received. Respond at once and do the work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "wallet.created": {
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
         *     There is a new wallet in your account. If nobody of yours made it, find out who did.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The signature of the delivery. Verify it before you parse anything. How it is made is not documented;
                     *     `signature.yaml` says how we read it, and has test vectors.
                     */
                    "X-Signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WalletCreatedEvent"];
                };
            };
            responses: {
                /** @description Received. Respond at once and do the work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "wallet.balance_changed": {
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
         *     Money came or went. It follows from payments and withdrawals, whose own events tell more: use this one to show a
         *     balance, and those to credit somebody.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The signature of the delivery. Verify it before you parse anything. How it is made is not documented;
                     *     `signature.yaml` says how we read it, and has test vectors.
                     */
                    "X-Signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WalletBalanceChangedEvent"];
                };
            };
            responses: {
                /** @description Received. Respond at once and do the work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "security.login_attempt": {
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
         *     A sign-in to your account, be it successful or not. Tell whoever looks after the account.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The signature of the delivery. Verify it before you parse anything. How it is made is not documented;
                     *     `signature.yaml` says how we read it, and has test vectors.
                     */
                    "X-Signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["LoginAttemptEvent"];
                };
            };
            responses: {
                /** @description Received. Respond at once and do the work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "security.settings_changed": {
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
         *     Something that guards your account is different. If nobody of yours did it, take it for a break-in.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description The signature of the delivery. Verify it before you parse anything. How it is made is not documented;
                     *     `signature.yaml` says how we read it, and has test vectors.
                     */
                    "X-Signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SettingsChangedEvent"];
                };
            };
            responses: {
                /** @description Received. Respond at once and do the work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description The name of an event, as a delivery carries it in `event`. */
        EventType: "payment.created" | "payment.processing" | "payment.completed" | "payment.failed" | "payment.expired" | "withdrawal.created" | "withdrawal.approved" | "withdrawal.processing" | "withdrawal.completed" | "withdrawal.failed" | "withdrawal.cancelled" | "withdrawal.status_changed" | "wallet.created" | "wallet.balance_changed" | "security.login_attempt" | "security.settings_changed" | (string & {});
        /**
         * @description A subscription to all events whose names begin alike. It is a choice, not an event: no delivery ever carries it in
         *     `event`.
         */
        EventWildcard: "payment.all" | "withdrawal.all" | "wallet.all" | "security.all" | (string & {});
        /** @description What a webhook is subscribed to: one event, or all of a kind. Be ready for values that are not known here. */
        SubscribedEventType: components["schemas"]["EventType"] | components["schemas"]["EventWildcard"];
        /**
         * @description Whether anything is sent. A new webhook is `active`; 5 consecutive failures make it `inactive`. The vendor shows one
         *     that is inactive after 3, so there are other ways to get there: do not work the status out from `failure_count`.
         */
        WebhookStatus: "active" | "inactive" | (string & {});
        /**
         * Format: date-time
         * @description An instant (ISO 8601). The examples are in UTC with milliseconds.
         */
        Timestamp: string;
        /** @description A webhook as lists show it, with its secret redacted. */
        Webhook: {
            /** @description Id of the webhook. Opaque; with it you can delete the webhook. */
            id: string;
            /**
             * Format: uri
             * @description Where its events are sent.
             */
            url: string;
            /** @description What it is subscribed to. A `.all` stays as it was given; it is not spelled out. */
            event_types: components["schemas"]["SubscribedEventType"][];
            status: components["schemas"]["WebhookStatus"];
            created_at: components["schemas"]["Timestamp"];
            /**
             * Format: date-time
             * @description When it was last called; `null` if it never was. Whether a call that failed counts is not said: an example has
             *     failures and `null`.
             */
            last_triggered_at: string | null;
            /** @description How many attempts at delivery have failed in a row. */
            failure_count: number;
            /**
             * @description A redacted form of the secret, its middle replaced by `*`. Good for a person to tell two secrets apart, and for
             *     nothing else: it verifies no signature, and neither its length nor its last characters need be those of the
             *     secret.
             */
            secret: string;
            /** @description What you noted when you created it. The vendor's example of a list leaves it out. */
            description?: string;
        };
        /** @description All webhooks of the account. */
        WebhookList: {
            /** @description The webhooks, active and inactive. */
            webhooks: components["schemas"]["Webhook"][];
            /** @description How many there are; the length of `webhooks`. */
            count: number;
        };
        /**
         * @description What went wrong, for programs; the reference lists which codes come with which status. The last one,
         *     `webhook_limit_reached`, is ours: that an account has room for 10 webhooks is stated, how one more is refused is
         *     not.
         */
        ErrorCode: "invalid_url" | "invalid_event_types" | "url_already_exists" | "invalid_webhook_id" | "authentication_failed" | "insufficient_permissions" | "webhook_not_found" | "rate_limit_exceeded" | "webhook_limit_reached" | (string & {});
        /**
         * @description What every failed request is answered with. The reference lists statuses and codes but prints no body; this one is
         *     shown by a later form of the same page. An older page of the vendor has yet another, `{ "error": "<code>", … }`.
         *     Branch on the status first and on `code` second, and cope with a body that is neither.
         */
        Error: {
            /** @description The one thing that went wrong. */
            error: {
                code: components["schemas"]["ErrorCode"];
                /** @description One sentence for a person. Its wording may change; do not parse it. */
                message: string;
                /** @description More on the error. It has only been seen empty; do not rely on it. */
                details?: {
                    [key: string]: unknown;
                };
            };
        };
        /**
         * @description What can be subscribed to: one event by its name, or with `.all` every event whose name begins alike. Where several
         *     of your values cover an event, take it to be sent once.
         * @enum {string}
         */
        EventSubscription: "payment.created" | "payment.processing" | "payment.completed" | "payment.failed" | "payment.expired" | "payment.all" | "withdrawal.created" | "withdrawal.approved" | "withdrawal.processing" | "withdrawal.completed" | "withdrawal.failed" | "withdrawal.cancelled" | "withdrawal.status_changed" | "withdrawal.all" | "wallet.created" | "wallet.balance_changed" | "wallet.all" | "security.login_attempt" | "security.settings_changed" | "security.all";
        /** @description A new webhook. */
        CreateWebhook: {
            /**
             * Format: uri
             * @description Where events are to be sent: HTTPS, reachable from the internet, and not the URL of another of your webhooks.
             */
            url: string;
            /**
             * @description What to subscribe to. Leave it out to get every event. What an empty list or a repeated value would mean is not
             *     said, so this contract allows neither.
             */
            event_types?: components["schemas"]["EventSubscription"][];
            /** @description A note for yourself, to tell your webhooks apart. */
            description?: string;
        };
        /** @description A webhook that was just created, with its secret in full. */
        CreatedWebhook: {
            /** @description Id of the webhook. Opaque; with it you can delete the webhook. */
            id: string;
            /**
             * Format: uri
             * @description Where its events will be sent.
             */
            url: string;
            /** @description What it is subscribed to. Where you left it out, take it to be the four `.all`; what is shown then is not said. */
            event_types: components["schemas"]["SubscribedEventType"][];
            status: components["schemas"]["WebhookStatus"];
            created_at: components["schemas"]["Timestamp"];
            /**
             * @description The secret that signs everything sent to this webhook, shown here and never again. Use it whole, with its
             *     `whsk_`, and keep it out of logs and out of anything that a browser gets.
             */
            secret: string;
            /** @description What you noted, where you did. */
            description?: string;
        };
        /** @description Which webhook to delete. */
        DeleteWebhook: {
            /** @description The `id` of the webhook. */
            webhook_id: string;
        };
        /** @description Says that a webhook was deleted. */
        DeletedWebhook: {
            /**
             * @description Always `true`; a failure has another status and the error envelope.
             * @constant
             */
            deleted: true;
            /** @description The id of the webhook that is gone. */
            webhook_id: string;
        };
        /** @description The header that every delivery carries besides those of HTTP. */
        WebhookHeaders: {
            /**
             * @description The signature of the delivery. Verify it before you parse anything. How it is made is not documented;
             *     `signature.yaml` says how we read it, and has test vectors.
             */
            "X-Signature": string;
        };
        /**
         * @description Names this notification. We take a repeated delivery to carry the id that it had before: remember the ids that you
         *     have dealt with.
         */
        NotificationId: string;
        /**
         * @description Where a payment is, in the words of the vendor's payment object. They are not those of the events: a payment that is
         *     `confirming` is announced by `payment.processing`. Do not work one out from the other.
         */
        PaymentStatus: "pending" | "confirming" | "completed" | "expired" | "failed" | (string & {});
        /**
         * @description An amount in units of its currency, as a decimal string such as `"0.00041200"`. Keep it a string or use a decimal
         *     type: a floating-point number cannot hold every amount.
         */
        Amount: string;
        /**
         * @description A currency, together with its network where it exists on several: `BTC`, `ETH`, `USDTTRC20`. Compare codes, and do
         *     not take them apart.
         */
        Currency: string;
        /** @description The payment as it is at this event. Rely on no more than what is required here. */
        PaymentEventData: {
            /** @description The payment. Credit it once, whatever arrives how often; this is the key to do it by. */
            payment_id: string;
            status: components["schemas"]["PaymentStatus"];
            amount: components["schemas"]["Amount"];
            currency: components["schemas"]["Currency"];
            /** @description The address that the customer pays to. */
            address?: string;
            /** @description The wallet that the payment goes to, where it is bound to one. */
            wallet_id?: string | null;
            /** @description Your own reference, where you gave one when you created the payment. */
            custom_id?: string;
            /** @description Until when the customer can pay. */
            expiry_time?: components["schemas"]["Timestamp"];
            /** @description The transaction that pays, as the blockchain names it; `null` as long as none was seen. */
            transaction_hash?: string | null;
        };
        /** @description A payment was created. */
        PaymentCreatedEvent: {
            id: components["schemas"]["NotificationId"];
            /**
             * @description Names the event.
             * @constant
             */
            event: "payment.created";
            created_at: components["schemas"]["Timestamp"];
            data: components["schemas"]["PaymentEventData"];
        };
        /** @description A transaction for a payment was seen on the blockchain. */
        PaymentProcessingEvent: {
            id: components["schemas"]["NotificationId"];
            /**
             * @description Names the event.
             * @constant
             */
            event: "payment.processing";
            created_at: components["schemas"]["Timestamp"];
            data: components["schemas"]["PaymentEventData"];
        };
        /** @description A payment is complete. */
        PaymentCompletedEvent: {
            id: components["schemas"]["NotificationId"];
            /**
             * @description Names the event.
             * @constant
             */
            event: "payment.completed";
            created_at: components["schemas"]["Timestamp"];
            data: components["schemas"]["PaymentEventData"];
        };
        /** @description A payment has failed. */
        PaymentFailedEvent: {
            id: components["schemas"]["NotificationId"];
            /**
             * @description Names the event.
             * @constant
             */
            event: "payment.failed";
            created_at: components["schemas"]["Timestamp"];
            data: components["schemas"]["PaymentEventData"];
        };
        /** @description The time for a payment ran out before it was complete. */
        PaymentExpiredEvent: {
            id: components["schemas"]["NotificationId"];
            /**
             * @description Names the event.
             * @constant
             */
            event: "payment.expired";
            created_at: components["schemas"]["Timestamp"];
            data: components["schemas"]["PaymentEventData"];
        };
        /** @description Where a withdrawal is. `completed`, `failed` and `cancelled` are final. */
        WithdrawalStatus: "pending" | "approved" | "processing" | "completed" | "failed" | "cancelled" | (string & {});
        /** @description The withdrawal as it is at this event. Rely on no more than what is required here. */
        WithdrawalEventData: {
            /**
             * @description The withdrawal. Two events can tell of one change, so book by this id together with `status`, and not by the id
             *     of the notification.
             */
            withdrawal_id: string;
            status: components["schemas"]["WithdrawalStatus"];
            amount: components["schemas"]["Amount"];
            currency: components["schemas"]["Currency"];
            /** @description The address that is paid. */
            address?: string;
            /** @description What network and vendor take on top, in the same currency; a decimal string. */
            total_fee?: components["schemas"]["Amount"];
            /** @description What leaves your balance, `amount` plus `total_fee`; a decimal string. */
            total_deducted?: components["schemas"]["Amount"];
            /** @description The transaction that pays out, as the blockchain names it; `null` as long as there is none. */
            transaction_hash?: string | null;
            /** @description Your own reference, where you gave one when you created the withdrawal. */
            custom_id?: string;
        };
        /** @description A withdrawal was created. */
        WithdrawalCreatedEvent: {
            id: components["schemas"]["NotificationId"];
            /**
             * @description Names the event.
             * @constant
             */
            event: "withdrawal.created";
            created_at: components["schemas"]["Timestamp"];
            data: components["schemas"]["WithdrawalEventData"];
        };
        /** @description A withdrawal was approved. */
        WithdrawalApprovedEvent: {
            id: components["schemas"]["NotificationId"];
            /**
             * @description Names the event.
             * @constant
             */
            event: "withdrawal.approved";
            created_at: components["schemas"]["Timestamp"];
            data: components["schemas"]["WithdrawalEventData"];
        };
        /** @description A withdrawal is being carried out. */
        WithdrawalProcessingEvent: {
            id: components["schemas"]["NotificationId"];
            /**
             * @description Names the event.
             * @constant
             */
            event: "withdrawal.processing";
            created_at: components["schemas"]["Timestamp"];
            data: components["schemas"]["WithdrawalEventData"];
        };
        /** @description A withdrawal is complete. */
        WithdrawalCompletedEvent: {
            id: components["schemas"]["NotificationId"];
            /**
             * @description Names the event.
             * @constant
             */
            event: "withdrawal.completed";
            created_at: components["schemas"]["Timestamp"];
            data: components["schemas"]["WithdrawalEventData"];
        };
        /** @description A withdrawal has failed. */
        WithdrawalFailedEvent: {
            id: components["schemas"]["NotificationId"];
            /**
             * @description Names the event.
             * @constant
             */
            event: "withdrawal.failed";
            created_at: components["schemas"]["Timestamp"];
            data: components["schemas"]["WithdrawalEventData"];
        };
        /** @description A withdrawal was cancelled. */
        WithdrawalCancelledEvent: {
            id: components["schemas"]["NotificationId"];
            /**
             * @description Names the event.
             * @constant
             */
            event: "withdrawal.cancelled";
            created_at: components["schemas"]["Timestamp"];
            data: components["schemas"]["WithdrawalEventData"];
        };
        /** @description The withdrawal after the change. Rely on no more than what is required here. */
        WithdrawalStatusChangedEventData: components["schemas"]["WithdrawalEventData"] & {
            /** @description The status before the change. */
            previous_status?: components["schemas"]["WithdrawalStatus"];
        };
        /** @description A withdrawal has another status. */
        WithdrawalStatusChangedEvent: {
            id: components["schemas"]["NotificationId"];
            /**
             * @description Names the event.
             * @constant
             */
            event: "withdrawal.status_changed";
            created_at: components["schemas"]["Timestamp"];
            data: components["schemas"]["WithdrawalStatusChangedEventData"];
        };
        /** @description The new wallet. Rely on no more than what is required here. */
        WalletCreatedEventData: {
            /** @description The wallet. */
            wallet_id: string;
            currency: components["schemas"]["Currency"];
            /** @description The address at which the wallet receives. */
            address?: string;
            /** @description What somebody called it. */
            label?: string;
        };
        /** @description A wallet was created. */
        WalletCreatedEvent: {
            id: components["schemas"]["NotificationId"];
            /**
             * @description Names the event.
             * @constant
             */
            event: "wallet.created";
            created_at: components["schemas"]["Timestamp"];
            data: components["schemas"]["WalletCreatedEventData"];
        };
        /** @description By how much a balance changed, as a decimal string. It begins with `-` where the balance has gone down. */
        AmountChange: string;
        /**
         * @description The wallet after the change. Rely on no more than what is required here, and do not add changes up: events may come
         *     late or out of order. The latest `balance`, by the time of its event, is the one that holds.
         */
        WalletBalanceChangedEventData: {
            /** @description The wallet. */
            wallet_id: string;
            currency: components["schemas"]["Currency"];
            /** @description What the wallet holds now; a decimal string. */
            balance: components["schemas"]["Amount"];
            /** @description What it held before; a decimal string. */
            previous_balance?: components["schemas"]["Amount"];
            change?: components["schemas"]["AmountChange"];
            /** @description The payment that changed the balance, where it was one. */
            payment_id?: string;
            /** @description The withdrawal that changed the balance, where it was one. */
            withdrawal_id?: string;
        };
        /** @description The balance of a wallet is another. */
        WalletBalanceChangedEvent: {
            id: components["schemas"]["NotificationId"];
            /**
             * @description Names the event.
             * @constant
             */
            event: "wallet.balance_changed";
            created_at: components["schemas"]["Timestamp"];
            data: components["schemas"]["WalletBalanceChangedEventData"];
        };
        /**
         * @description Somebody's try to sign in. It is personal data: keep no more of it, and no longer, than you need. Rely on no more
         *     than what is required here.
         */
        LoginAttemptEventData: {
            /** @description Whether it let them in. */
            successful: boolean;
            /** @description The account name that was tried, as it was entered. */
            email?: string;
            /** @description Where it came from; IPv4 or IPv6. */
            ip_address?: string;
            /** @description What the browser or program calls itself. Anybody can write anything here. */
            user_agent?: string;
        };
        /** @description Somebody tried to sign in. */
        LoginAttemptEvent: {
            id: components["schemas"]["NotificationId"];
            /**
             * @description Names the event.
             * @constant
             */
            event: "security.login_attempt";
            created_at: components["schemas"]["Timestamp"];
            data: components["schemas"]["LoginAttemptEventData"];
        };
        /**
         * @description A change of the security settings. It never carries the old or the new value. Rely on no more than what is required
         *     here.
         */
        SettingsChangedEventData: {
            /** @description What was changed. */
            setting: "password" | "two_factor" | "api_key" | "ip_allowlist" | "withdrawal_addresses" | (string & {});
            /** @description What was done to it. */
            action?: "added" | "changed" | "removed" | "enabled" | "disabled" | (string & {});
            /** @description The e-mail address of the user who did it. */
            changed_by?: string;
            /** @description Where it came from; IPv4 or IPv6. */
            ip_address?: string;
        };
        /** @description Security settings were changed. */
        SettingsChangedEvent: {
            id: components["schemas"]["NotificationId"];
            /**
             * @description Names the event.
             * @constant
             */
            event: "security.settings_changed";
            created_at: components["schemas"]["Timestamp"];
            data: components["schemas"]["SettingsChangedEventData"];
        };
    };
    responses: {
        /** @description The API key or the access token is missing, unknown or expired. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The API key or the access token is good, but may not manage webhooks. Use another one. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description You have sent too many requests to this endpoint. Nothing was done; wait, then try again. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description How many seconds to wait. The vendor documents it for an earlier version of its API only; be ready to do without.
         * @example 30
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export type EventType = components['schemas']['EventType'];
export type EventWildcard = components['schemas']['EventWildcard'];
export type SubscribedEventType = components['schemas']['SubscribedEventType'];
export type WebhookStatus = components['schemas']['WebhookStatus'];
export type Timestamp = components['schemas']['Timestamp'];
export type Webhook = components['schemas']['Webhook'];
export type WebhookList = components['schemas']['WebhookList'];
export type ErrorCode = components['schemas']['ErrorCode'];
export type Error = components['schemas']['Error'];
export type EventSubscription = components['schemas']['EventSubscription'];
export type CreateWebhook = components['schemas']['CreateWebhook'];
export type CreatedWebhook = components['schemas']['CreatedWebhook'];
export type DeleteWebhook = components['schemas']['DeleteWebhook'];
export type DeletedWebhook = components['schemas']['DeletedWebhook'];
export type WebhookHeaders = components['schemas']['WebhookHeaders'];
export type NotificationId = components['schemas']['NotificationId'];
export type PaymentStatus = components['schemas']['PaymentStatus'];
export type Amount = components['schemas']['Amount'];
export type Currency = components['schemas']['Currency'];
export type PaymentEventData = components['schemas']['PaymentEventData'];
export type PaymentCreatedEvent = components['schemas']['PaymentCreatedEvent'];
export type PaymentProcessingEvent = components['schemas']['PaymentProcessingEvent'];
export type PaymentCompletedEvent = components['schemas']['PaymentCompletedEvent'];
export type PaymentFailedEvent = components['schemas']['PaymentFailedEvent'];
export type PaymentExpiredEvent = components['schemas']['PaymentExpiredEvent'];
export type WithdrawalStatus = components['schemas']['WithdrawalStatus'];
export type WithdrawalEventData = components['schemas']['WithdrawalEventData'];
export type WithdrawalCreatedEvent = components['schemas']['WithdrawalCreatedEvent'];
export type WithdrawalApprovedEvent = components['schemas']['WithdrawalApprovedEvent'];
export type WithdrawalProcessingEvent = components['schemas']['WithdrawalProcessingEvent'];
export type WithdrawalCompletedEvent = components['schemas']['WithdrawalCompletedEvent'];
export type WithdrawalFailedEvent = components['schemas']['WithdrawalFailedEvent'];
export type WithdrawalCancelledEvent = components['schemas']['WithdrawalCancelledEvent'];
export type WithdrawalStatusChangedEventData = components['schemas']['WithdrawalStatusChangedEventData'];
export type WithdrawalStatusChangedEvent = components['schemas']['WithdrawalStatusChangedEvent'];
export type WalletCreatedEventData = components['schemas']['WalletCreatedEventData'];
export type WalletCreatedEvent = components['schemas']['WalletCreatedEvent'];
export type AmountChange = components['schemas']['AmountChange'];
export type WalletBalanceChangedEventData = components['schemas']['WalletBalanceChangedEventData'];
export type WalletBalanceChangedEvent = components['schemas']['WalletBalanceChangedEvent'];
export type LoginAttemptEventData = components['schemas']['LoginAttemptEventData'];
export type LoginAttemptEvent = components['schemas']['LoginAttemptEvent'];
export type SettingsChangedEventData = components['schemas']['SettingsChangedEventData'];
export type SettingsChangedEvent = components['schemas']['SettingsChangedEvent'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type $defs = Record<string, never>;
export interface operations {
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
                    "application/json": components["schemas"]["WebhookList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
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
                "application/json": components["schemas"]["CreateWebhook"];
            };
        };
        responses: {
            /** @description The webhook was made. This is the only answer with its secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedWebhook"];
                };
            };
            /**
             * @description The URL cannot be used, an event type is unknown, or there is no room for another webhook; `code` says which.
             *     No webhook was made. A URL that is taken is 400 too, not 409.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
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
                "application/json": components["schemas"]["DeleteWebhook"];
            };
        };
        responses: {
            /** @description The webhook is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedWebhook"];
                };
            };
            /** @description What was sent is no id of a webhook, or none arrived. Nothing was deleted. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description You have no webhook with this id. Where you repeat a deletion whose answer was lost, take it for success. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
}
