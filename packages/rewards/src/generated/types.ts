// Generated from spec/rewards/ by `pnpm generate`. Do not edit.
export interface paths<Open = string> {
  '/commissions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List commissions
     * @description The commissions of the account, one page at a time. The response is a **bare array**: no envelope, no total, no
     *     link to the next page. Read on until a page has fewer than `per_page`.
     *
     *     ### Two spellings of the filters
     *
     *     The vendor describes the filters twice, and differently. Its guide to rewards puts `status` and `unit` beside the
     *     other parameters. Its reference puts them in brackets, as in `filters[status]`, and has none for `unit`. No
     *     document says which of them the server obeys, and it probably ignores a filter that it does not know, which looks
     *     like success.
     *
     *     So send a status in **both** spellings with the same value, and check `status` and `unit` of each commission
     *     before you act on it.
     */
    get: operations<Open>['listCommissions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/commissions/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Approve commissions
     * @description Makes pending commissions `approved`, and so creates the payout of each, which begins as `pending`. If
     *     auto-approve is on for the campaign, this happens automatically.
     *
     *     The event `commission.updated` follows for each commission that has changed, with `changes.status` `["pending",
     *     "approved"]`. Deliver on that event rather than on this response: it also arrives for what somebody approves in
     *     the dashboard.
     *
     *     The effect on a commission that is already approved or denied is not documented. Expect no event for it.
     */
    post: operations<Open>['approveCommissions'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/commissions/deny': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Deny commissions
     * @description Makes pending commissions `denied`: no reward is to be delivered, and there will not be a payout.
     *
     *     The event `commission.updated` follows for each commission that has changed, with `changes.status` `["pending",
     *     "denied"]`.
     *
     *     The guide to rewards only has the status; the operation is in the vendor's reference.
     */
    post: operations<Open>['denyCommissions'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/commissions/mark_fulfilled': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mark commissions as fulfilled
     * @description Reports that you have delivered these rewards. The payout of each commission becomes `completed`; the commission
     *     itself stays `approved`. Call it after you have delivered, never before.
     *
     *     The commissions must be approved, and must not be `cash`, which is paid out in another way.
     *
     *     The event `payout.updated` follows for each payout, with `changes.status` `["pending", "completed"]`.
     *
     *     The effect on a commission that is already fulfilled is not documented. We assume that it is left unchanged,
     *     without another event, so that the call can be sent again if its response was lost.
     */
    post: operations<Open>['markCommissionsFulfilled'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/commissions/mark_unfulfilled': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mark commissions as unfulfilled
     * @description Undoes the fulfilment of these rewards, for instance because delivery failed on your side after all. The payout of
     *     each commission goes back from `completed` to `pending`, and can be completed again later.
     *
     *     Expect a `payout.updated` with `changes.status` `["completed", "pending"]` for each payout: it has changed,
     *     although the vendor names the event only for the other direction.
     */
    post: operations<Open>['markCommissionsUnfulfilled'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/batch_processes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List batch processes
     * @description Batches of the account, as a **bare array**. Without a filter, those in progress. To follow one that you started
     *     yourself, read it by its id instead: it leaves this list when it is done.
     */
    get: operations<Open>['listBatchProcesses'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/batch_processes/progress': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get progress of batch processes
     * @description The progress of batches by id, and nothing else. Good for a progress bar over several batches. Whether one has
     *     failed is only in `GET /batch_processes/{id}`.
     */
    get: operations<Open>['getBatchProgress'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/batch_processes/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `id` from the 202 response that started the batch.
         * @example 9107
         */
        id: components<never>['parameters']['BatchProcessId'];
      };
      cookie?: never;
    };
    /**
     * Get batch process
     * @description The state of one batch. Poll this after a 202: read it every few seconds until `status` is `completed`, `failed`
     *     or `stopped`. Then compare `failed_count` with zero, and if it differs, read the commissions again:
     *     `processing_errors` does not necessarily say which ids have failed.
     */
    get: operations<Open>['getBatchProcess'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface webhooks<Open = string> {
  'commission.created': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Commission created
     * @description A commission was tracked.
     *
     *     Somebody has earned something, and it is `pending`: record it, notify the people concerned, and deliver nothing.
     *     `changes` is empty. If `data.status` is already `approved`, which auto-approve may cause, treat it as an
     *     approval.
     */
    post: operations<Open>['onCommissionCreated'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'commission.updated': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Commission updated
     * @description A commission was approved, denied or otherwise changed.
     *
     *     Check `changes.status`. `["pending", "approved"]` is the moment to deliver `data.amount` of `data.unit` and to
     *     call `POST /commissions/mark_fulfilled` afterwards; `["pending", "denied"]` means that there is nothing to
     *     deliver. Without `changes.status` something else has changed, and most receivers can ignore it.
     *
     *     Deliver once for each `data.id`, and not if `data.unit` is `cash`.
     */
    post: operations<Open>['onCommissionUpdated'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'payout.updated': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Payout updated
     * @description A payout was completed, or is pending again.
     *
     *     Follows `mark_fulfilled`, with `changes.status` `["pending", "completed"]`; expect the reverse after
     *     `mark_unfulfilled`. It reflects your own calls and the same buttons in the dashboard: use it for reconciliation,
     *     not as a reason to deliver.
     *
     *     The vendor shows no such payload. `data` is described here as its API describes payouts, which do not name their
     *     commissions: list those with `filters[payout_id]`.
     */
    post: operations<Open>['onPayoutUpdated'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components<Open = string> {
  schemas: {
    /** @description Conditions on commissions that must all hold. */
    CommissionFilters: {
      /**
       * @description Only commissions with this status.
       * @enum {string}
       */
      status?: "pending" | "approved" | "denied";
      /**
       * @description Whether the reward was delivered. With `status` `approved`, `no` gives the rewards still to be delivered. Use it
       *     to find rewards that a missed webhook has left undelivered.
       * @enum {string}
       */
      fulfilled?: "yes" | "no";
      /** @description Only commissions of this campaign. */
      campaign_id?: number;
      /** @description Only commissions generated by this promoter. */
      promoter_id?: number;
      /** @description Only commissions of this payout. Finds the commissions of a `payout.updated`. */
      payout_id?: number;
    };
    /**
     * @description `pending` until somebody decides, `approved` if the reward is to be delivered, `denied` if not. None of them says
     *     whether it was delivered: that is a state of the payout.
     * @example pending
     */
    CommissionStatus: 'pending' | 'approved' | 'denied' | Open;
    /**
     * @description The unit of a reward: `points`, `credits` on an account, `free_months` of a subscription, `mon_discount` (a fixed
     *     amount off) or `discount_per` (a percentage off).
     *
     *     `cash`, which only the vendor's reference names, is not a reward of this kind, but lists and events have those
     *     commissions too. They are paid out in another way: leave them alone.
     * @example points
     */
    RewardUnit: 'points' | 'credits' | 'free_months' | 'mon_discount' | 'discount_per' | 'cash' | Open;
    /**
     * @description How much of `unit`: a number of points, credits or months, per cent for `discount_per`, and money for `mon_discount`
     *     and `cash`. That money is in cents is our interpretation: deliver a first discount by hand and compare.
     */
    RewardAmount: number;
    /**
     * Format: date-time
     * @description An instant in UTC (ISO 8601), in some places with milliseconds.
     */
    Timestamp: string;
    /** @description Somebody who brings in customers. */
    Promoter: {
      /** @description Id of the promoter. */
      id: number;
      /**
       * Format: email
       * @description The promoter's e-mail address.
       */
      email?: string;
      /** @description The promoter's name. */
      name?: string;
    };
    /** @description The referral programme. */
    Campaign: {
      /** @description Id of the campaign. */
      id: number;
      /** @description The name of the campaign. */
      name?: string;
      /** @description The colour in which the dashboard shows it. */
      color?: string;
    };
    /** @description A promoter's membership in a campaign. */
    PromoterCampaign: {
      /** @description Id of this membership. */
      id: number;
      /** @description The campaign. */
      campaign_id?: number;
      /** @description The promoter. */
      promoter_id?: number;
      /** @description When the promoter joined. */
      created_at?: components<Open>['schemas']['Timestamp'];
      promoter?: components<Open>['schemas']['Promoter'];
      campaign?: components<Open>['schemas']['Campaign'];
    };
    /** @description The customer who was brought in. */
    Referral: {
      /** @description Id of the referral. */
      id: number;
      /**
       * Format: email
       * @description The customer's e-mail address, if it is known.
       */
      email?: string | null;
      /** @description Your own id of the customer, if your tracking has passed it on. This is the best way to identify the customer. */
      uid?: string | null;
    };
    /** @description The reward as it is set up in the campaign. */
    Reward: {
      /**
       * @description Id of the reward. A campaign's rewards for promoters and for referrals are set up separately, so this
       *     distinguishes the two.
       */
      id: number;
      /** @description The name of the reward. */
      name?: string;
    };
    /**
     * @description What a sale has earned somebody. The vendor does not say which fields are always present; the fields needed to
     *     deliver a reward are required here.
     */
    Commission: {
      /** @description Id of the commission. */
      id: number;
      status: components<Open>['schemas']['CommissionStatus'];
      /** @description Data that came with the sale. */
      metadata?: {
        [key: string]: unknown;
      };
      /** @description Whether promoter and customer appear to be the same person. */
      is_self_referral?: boolean | null;
      /**
       * @description `sale` if a tracked sale has earned it, `custom` if somebody has entered it.
       * @example sale
       */
      commission_type?: 'sale' | 'custom' | Open;
      /** @description Who entered it, if somebody did. */
      created_by_user_email?: string | null;
      /**
       * Format: date-time
       * @description When it was entered, if somebody entered it.
       */
      created_by_user_at?: string | null;
      /** @description What the customer paid, in cents. */
      sale_amount?: number;
      /** @description What the customer paid, in cents of `original_sale_currency`. */
      original_sale_amount?: number;
      /** @description The currency that the customer paid in, if it is not that of the account. */
      original_sale_currency?: string | null;
      /** @description Identifies the sale in your billing system, such as an invoice. It is unrelated to the `event_id` of webhooks. */
      event_id?: string | null;
      /** @description The plan that was bought, in your billing system. */
      plan_id?: string | null;
      /** @description Level in a chain of promoters; 1 is the one who brought the customer in. */
      tier?: number;
      /** @description A note that only your account sees. */
      internal_note?: string | null;
      /** @description A note that the promoter sees too. */
      external_note?: string | null;
      unit: components<Open>['schemas']['RewardUnit'];
      /**
       * @description Signs of fraud in the sale, if there are any.
       * @example no_suspicion
       */
      fraud_check?: 'no_suspicion' | 'same_ip_suspicion' | 'same_promoter_email' | 'ad_source' | Open | null;
      amount: components<Open>['schemas']['RewardAmount'];
      /** @description Whether it was paid out. It may not follow fulfilment: to find what was delivered, filter by `fulfilled`. */
      is_paid?: boolean;
      /** @description Whether several promoters share it. */
      is_split?: boolean;
      /** @description When the commission was tracked. */
      created_at?: components<Open>['schemas']['Timestamp'];
      /**
       * Format: date-time
       * @description When `status` last changed, if it ever did.
       */
      status_updated_at?: string | null;
      promoter_campaign?: components<Open>['schemas']['PromoterCampaign'];
      /** @description The customer who was brought in. `null` if there is none, as in a commission that was entered. */
      referral?: components<Open>['schemas']['Referral'] | null;
      reward?: components<Open>['schemas']['Reward'];
      /** @description How it is shared, if several promoters share it. The vendor does not describe it. */
      split_details?: {
        [key: string]: unknown;
      } | null;
    };
    /** @description One page of commissions. */
    CommissionList: components<Open>['schemas']['Commission'][];
    /** @description The body of a failed request, except for 401, which has no body at all. */
    Error: {
      /** @description One sentence for a person. Its wording may change; do not parse it. */
      message: string;
      /**
       * @description The kind of failure, for programs. The values are those in the vendor's examples; the vendor publishes no list.
       * @example forbidden
       */
      code: 'forbidden' | 'not_found' | 'invalid_params' | 'invalid_record' | Open;
      /** @description What is wrong with each field, by the field's name. Comes only with `invalid_record`, and not always. */
      errors?: {
        [key: string]: string[];
      };
    };
    /** @description The commissions that the operation applies to. */
    CommissionSelection: {
      /** @description Ids of commissions. Up to five are processed immediately, more in a batch; the maximum is not documented. */
      ids: number[];
    };
    /**
     * @description The state of a batch. `completed`, `failed` and `stopped` are final; any other value, including one that you do not
     *     know, means that it continues.
     *
     *     Just after a 202 it is `in_progress`, as the guide to rewards says, or `pending`, which is the only value that the
     *     vendor's reference allows there. Treat the two alike.
     * @example pending
     */
    BatchStatus: 'pending' | 'in_progress' | 'completed' | 'failed' | 'stopped' | Open;
    /**
     * @description One call for several commissions, and its result. Calls that are done immediately return this form as well. The
     *     vendor does not say which fields are always present; the fields needed to follow a batch are required here.
     */
    BatchProcess: {
      /** @description Id of the batch. */
      id: number;
      status: components<Open>['schemas']['BatchStatus'];
      /** @description How many commissions the batch includes. */
      total?: number;
      /** @description How many commissions the call has selected. */
      selected_total?: number;
      /** @description How many have been processed so far. */
      processed_count?: number;
      /** @description How many have failed so far. A batch that is `completed` can have more than zero. */
      failed_count?: number;
      /** @description What the batch does, for people. The vendor does not list the labels. */
      action_label?: string;
      /** @description When the call was made. */
      created_at?: components<Open>['schemas']['Timestamp'];
      /** @description When the batch last made progress. */
      updated_at?: components<Open>['schemas']['Timestamp'];
      /** @description More about the batch. The vendor does not describe it. */
      meta?: {
        [key: string]: unknown;
      } | null;
      /**
       * @description The progress so far. The vendor's pages disagree on whether 100 or 1 means complete, so show it, but do not
       *     conclude anything from it: `status` says when it is over.
       */
      progress?: number;
      /** @description What went wrong, one sentence each. They may be in any order and may not name the ids. */
      processing_errors?: string[];
    };
    /** @description Conditions on batches. */
    BatchProcessFilters: {
      /**
       * @description Only batches with this status.
       * @enum {string}
       */
      status?: "pending" | "in_progress" | "completed" | "failed" | "stopped";
    };
    /** @description Batches, without an envelope. */
    BatchProcessList: components<Open>['schemas']['BatchProcess'][];
    /** @description The `progress` of each batch, under its id. */
    BatchProgress: {
      [key: string]: number;
    };
    /**
     * @description What was done. Not always the end of `event_type`; act on `event_type`.
     * @example created
     */
    Action: 'created' | 'updated' | 'deleted' | Open;
    /**
     * @description The old status and the new one, in this order. `["pending", "approved"]`: deliver the reward. `["pending",
     *     "denied"]`: there is nothing to deliver.
     */
    CommissionStatusChange: [
      components<Open>['schemas']['CommissionStatus'],
      components<Open>['schemas']['CommissionStatus']
    ];
    /** @description The old value and the new one, in this order. Either can be `null`. */
    AnyChange: [
      unknown,
      unknown
    ];
    /**
     * @description What has changed, by field: for each, the old value and the new one. Without `status` the status has not changed.
     *     Empty if the commission was just created.
     */
    CommissionChanges: {
      status?: components<Open>['schemas']['CommissionStatusChange'];
    } & {
      [key: string]: components<Open>['schemas']['AnyChange'];
    };
    /**
     * @description The commission at that time. The vendor promises all of its fields but shows only these; expect others.
     *
     *     Either `promoter_id` and `referral_id` say who is involved, or, as the vendor has shown it since 24 April 2026, only
     *     `referral` does. **None of them says who gets the reward.** See _Whose reward it is_.
     */
    CommissionEventData: {
      /** @description Id of the commission. Use it in `ids`. */
      id: number;
      status: components<Open>['schemas']['CommissionStatus'];
      amount: components<Open>['schemas']['RewardAmount'];
      unit: components<Open>['schemas']['RewardUnit'];
      /** @description The promoter who has brought the customer in. */
      promoter_id?: number | null;
      /** @description The customer who was brought in. */
      referral_id?: number | null;
      /** @description The customer who was brought in, in the later form. */
      referral?: components<Open>['schemas']['Referral'] | null;
      /**
       * Format: date-time
       * @description When the commission was tracked, in UTC (ISO 8601).
       */
      created_at?: string;
    };
    /** @description A commission was tracked. */
    CommissionCreatedEvent: {
      /**
       * Format: uuid
       * @description Identifies this event. If the same id arrives again, it is the same event.
       */
      event_id: string;
      /**
       * @description Names the kind of event.
       * @constant
       */
      event_type: "commission.created";
      action: components<Open>['schemas']['Action'];
      /**
       * @description What `entity_id` is an id of.
       * @constant
       */
      entity_type: "commission";
      /** @description Id of the commission, as in `data.id`. */
      entity_id: number;
      changes: components<Open>['schemas']['CommissionChanges'];
      data: components<Open>['schemas']['CommissionEventData'];
      /**
       * Format: date-time
       * @description When it happened, in UTC (ISO 8601). Not when it was delivered.
       */
      timestamp: string;
    };
    /** @description A commission was changed. */
    CommissionUpdatedEvent: {
      /**
       * Format: uuid
       * @description Identifies this event. If the same id arrives again, it is the same event.
       */
      event_id: string;
      /**
       * @description Names the kind of event.
       * @constant
       */
      event_type: "commission.updated";
      action: components<Open>['schemas']['Action'];
      /**
       * @description What `entity_id` is an id of.
       * @constant
       */
      entity_type: "commission";
      /** @description Id of the commission, as in `data.id`. */
      entity_id: number;
      changes: components<Open>['schemas']['CommissionChanges'];
      data: components<Open>['schemas']['CommissionEventData'];
      /**
       * Format: date-time
       * @description When it happened, in UTC (ISO 8601). Not when it was delivered.
       */
      timestamp: string;
    };
    /**
     * @description The state of a payout. For a reward that you deliver, it is `pending` from approval on and `completed` once it is
     *     marked as fulfilled; both are named in the guide to rewards. The others belong to payouts of money.
     * @example pending
     */
    PayoutStatus: 'pending' | 'processing' | 'completed' | 'failed' | 'cancelled' | Open;
    /**
     * @description The old status and the new one, in this order. `["pending", "completed"]` after fulfilment, `["completed",
     *     "pending"]` after fulfilment was undone.
     */
    PayoutStatusChange: [
      components<Open>['schemas']['PayoutStatus'],
      components<Open>['schemas']['PayoutStatus']
    ];
    /** @description What has changed, by field: for each, the old value and the new one. Without `status` the status has not changed. */
    PayoutChanges: {
      status?: components<Open>['schemas']['PayoutStatusChange'];
    } & {
      [key: string]: components<Open>['schemas']['AnyChange'];
    };
    /**
     * @description What is owed to somebody for one or more commissions. It does not name them: list commissions with
     *     `filters[payout_id]`. The vendor has operations for payouts, which are not described here.
     */
    Payout: {
      /** @description Id of the payout. Not that of a commission. */
      id: number;
      status: components<Open>['schemas']['PayoutStatus'];
      amount?: components<Open>['schemas']['RewardAmount'];
      unit?: components<Open>['schemas']['RewardUnit'];
      /** @description The run of payments that it is part of, if it is money. */
      payments_batch_id?: number | null;
      /** @description The tax on it, in per cent, if it is money. */
      tax_rate?: number | null;
      /** @description The amount with the tax on it, if it is money. */
      total_incl_tax?: number | null;
      /** @description Start of the period that it is for. */
      period_start?: string | null;
      /** @description End of the period that it is for. */
      period_end?: string | null;
      /**
       * Format: date-time
       * @description When it was completed, if it was.
       */
      paid_at?: string | null;
      /**
       * Format: date-time
       * @description When its payment began, if it is money.
       */
      processing_started_at?: string | null;
      /**
       * Format: date-time
       * @description When its payment failed, if it has.
       */
      failed_at?: string | null;
      /** @description Why its payment failed, if it has. For a person. */
      error?: string | null;
      /**
       * Format: date-time
       * @description When it was created, in UTC (ISO 8601); for a reward, on approval.
       */
      created_at?: string;
      /** @description How money is paid out. Not used for a reward. */
      payout_method?: {
        [key: string]: unknown;
      } | null;
      /** @description The promoter it belongs to. Its value for the reward of a referral is not documented. */
      promoter?: components<Open>['schemas']['Promoter'] | null;
      /** @description The campaign that it came from. */
      campaign?: components<Open>['schemas']['Campaign'] | null;
    };
    /** @description A payout was changed. */
    PayoutUpdatedEvent: {
      /**
       * Format: uuid
       * @description Identifies this event. If the same id arrives again, it is the same event.
       */
      event_id: string;
      /**
       * @description Names the kind of event.
       * @constant
       */
      event_type: "payout.updated";
      action: components<Open>['schemas']['Action'];
      /**
       * @description What `entity_id` is an id of.
       * @constant
       */
      entity_type: "payout";
      /** @description Id of the payout, as in `data.id`. Not that of a commission. */
      entity_id: number;
      changes: components<Open>['schemas']['PayoutChanges'];
      data: components<Open>['schemas']['Payout'];
      /**
       * Format: date-time
       * @description When it happened, in UTC (ISO 8601). Not when it was delivered.
       */
      timestamp: string;
    };
  };
  responses: {
    /**
     * @description The API key is missing or wrong, or does not belong to the `Account-ID`. **There is no body**: rely on the status,
     *     and do not parse anything.
     */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description The key is valid, but its owner is not allowed to do this. Sending the request again does not help. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components<Open>['schemas']['Error'];
      };
    };
    /** @description A parameter has an invalid value. */
    BadQuery: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components<Open>['schemas']['Error'];
      };
    };
    /**
     * @description More than 400 requests in a minute came from the account, from all of its programs together. Wait, then try again.
     *     No header says how long, but the limit is counted by the minute.
     */
    TooManyRequests: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components<Open>['schemas']['Error'];
      };
    };
    /**
     * @description The body has no `ids`, or has ids that do not belong to a commission of this account. Nothing was done. With six or
     *     more ids this may show only later, as `failed_count` and `processing_errors` of the batch.
     */
    BadIds: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components<Open>['schemas']['Error'];
      };
    };
    /** @description Nothing with this id exists in the account. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components<Open>['schemas']['Error'];
      };
    };
  };
  parameters: {
    /**
     * @description The page you want; the first is 1. A page past the end is empty.
     * @example 1
     */
    Page: number;
    /**
     * @description How many commissions a page has. Always send it: the last page is recognised by having fewer, and the vendor gives
     *     the default as 20 in one place and as 25 in another.
     * @example 20
     */
    PerPage: number;
    /**
     * @description Only commissions with this status, as the guide to rewards spells it. The same vendor's reference has this filter
     *     only as `filters[status]`.
     * @example approved
     */
    CommissionStatus: "pending" | "approved" | "denied";
    /**
     * @description Only rewards of this kind, as the guide to rewards spells it. The same vendor's reference has no such filter, so the
     *     server may not know it: check the `unit` of the results.
     * @example points
     */
    CommissionUnit: "points" | "credits" | "free_months" | "mon_discount" | "discount_per";
    /**
     * @description Filters as the vendor's reference spells them, each in its own brackets: `filters[status]=approved`. A result must
     *     match all of them. The reference has more than are described here.
     * @example {
     *       "status": "approved"
     *     }
     */
    CommissionFilters: components<never>['schemas']['CommissionFilters'];
    /**
     * @description Only the commissions with these ids, such as those of a batch that failed in part: `ids[]=71001&ids[]=71002`. No
     *     operation reads a single commission; use this instead.
     * @example [
     *       71001,
     *       71002,
     *       71003,
     *       71004,
     *       71005
     *     ]
     */
    CommissionIds: number[];
    /**
     * @description Only batches with this status: `filters[status]=in_progress`. The vendor also accepts several, in a form that
     *     OpenAPI cannot express; send one request for each.
     * @example {
     *       "status": "in_progress"
     *     }
     */
    BatchProcessFilters: components<never>['schemas']['BatchProcessFilters'];
    /**
     * @description The `id` from the 202 response that started the batch.
     * @example 9107
     */
    BatchProcessId: number;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type CommissionFilters = components<never>['schemas']['CommissionFilters'];
export type CommissionStatus = components<string & {}>['schemas']['CommissionStatus'];
export type RewardUnit = components<string & {}>['schemas']['RewardUnit'];
export type RewardAmount = components<string & {}>['schemas']['RewardAmount'];
export type Timestamp = components<string & {}>['schemas']['Timestamp'];
export type Promoter = components<string & {}>['schemas']['Promoter'];
export type Campaign = components<string & {}>['schemas']['Campaign'];
export type PromoterCampaign = components<string & {}>['schemas']['PromoterCampaign'];
export type Referral = components<string & {}>['schemas']['Referral'];
export type Reward = components<string & {}>['schemas']['Reward'];
export type Commission = components<string & {}>['schemas']['Commission'];
export type CommissionList = components<string & {}>['schemas']['CommissionList'];
export type Error = components<string & {}>['schemas']['Error'];
export type CommissionSelection = components<never>['schemas']['CommissionSelection'];
export type BatchStatus = components<string & {}>['schemas']['BatchStatus'];
export type BatchProcess = components<string & {}>['schemas']['BatchProcess'];
export type BatchProcessFilters = components<never>['schemas']['BatchProcessFilters'];
export type BatchProcessList = components<string & {}>['schemas']['BatchProcessList'];
export type BatchProgress = components<string & {}>['schemas']['BatchProgress'];
export type Action = components<string & {}>['schemas']['Action'];
export type CommissionStatusChange = components<string & {}>['schemas']['CommissionStatusChange'];
export type AnyChange = components<string & {}>['schemas']['AnyChange'];
export type CommissionChanges = components<string & {}>['schemas']['CommissionChanges'];
export type CommissionEventData = components<string & {}>['schemas']['CommissionEventData'];
export type CommissionCreatedEvent = components<string & {}>['schemas']['CommissionCreatedEvent'];
export type CommissionUpdatedEvent = components<string & {}>['schemas']['CommissionUpdatedEvent'];
export type PayoutStatus = components<string & {}>['schemas']['PayoutStatus'];
export type PayoutStatusChange = components<string & {}>['schemas']['PayoutStatusChange'];
export type PayoutChanges = components<string & {}>['schemas']['PayoutChanges'];
export type Payout = components<string & {}>['schemas']['Payout'];
export type PayoutUpdatedEvent = components<string & {}>['schemas']['PayoutUpdatedEvent'];
export type ResponseUnauthorized = components<string & {}>['responses']['Unauthorized'];
export type ResponseForbidden = components<string & {}>['responses']['Forbidden'];
export type ResponseBadQuery = components<string & {}>['responses']['BadQuery'];
export type ResponseTooManyRequests = components<string & {}>['responses']['TooManyRequests'];
export type ResponseBadIds = components<string & {}>['responses']['BadIds'];
export type ResponseNotFound = components<string & {}>['responses']['NotFound'];
export type ParameterPage = components<string & {}>['parameters']['Page'];
export type ParameterPerPage = components<string & {}>['parameters']['PerPage'];
export type ParameterCommissionStatus = components<string & {}>['parameters']['CommissionStatus'];
export type ParameterCommissionUnit = components<string & {}>['parameters']['CommissionUnit'];
export type ParameterCommissionFilters = components<never>['parameters']['CommissionFilters'];
export type ParameterCommissionIds = components<string & {}>['parameters']['CommissionIds'];
export type ParameterBatchProcessFilters = components<never>['parameters']['BatchProcessFilters'];
export type ParameterBatchProcessId = components<string & {}>['parameters']['BatchProcessId'];
export type $defs = Record<string, never>;
export interface operations<Open = string> {
  listCommissions: {
    parameters: {
      query?: {
        /**
         * @description The page you want; the first is 1. A page past the end is empty.
         * @example 1
         */
        page?: components<never>['parameters']['Page'];
        /**
         * @description How many commissions a page has. Always send it: the last page is recognised by having fewer, and the vendor gives
         *     the default as 20 in one place and as 25 in another.
         * @example 20
         */
        per_page?: components<never>['parameters']['PerPage'];
        /**
         * @description Only commissions with this status, as the guide to rewards spells it. The same vendor's reference has this filter
         *     only as `filters[status]`.
         * @example approved
         */
        status?: components<never>['parameters']['CommissionStatus'];
        /**
         * @description Only rewards of this kind, as the guide to rewards spells it. The same vendor's reference has no such filter, so the
         *     server may not know it: check the `unit` of the results.
         * @example points
         */
        unit?: components<never>['parameters']['CommissionUnit'];
        /**
         * @description Filters as the vendor's reference spells them, each in its own brackets: `filters[status]=approved`. A result must
         *     match all of them. The reference has more than are described here.
         * @example {
         *       "status": "approved"
         *     }
         */
        filters?: components<never>['parameters']['CommissionFilters'];
        /**
         * @description Only the commissions with these ids, such as those of a batch that failed in part: `ids[]=71001&ids[]=71002`. No
         *     operation reads a single commission; use this instead.
         * @example [
         *       71001,
         *       71002,
         *       71003,
         *       71004,
         *       71005
         *     ]
         */
        'ids[]'?: components<never>['parameters']['CommissionIds'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of commissions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['CommissionList'];
        };
      };
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      422: components<Open>['responses']['BadQuery'];
      429: components<Open>['responses']['TooManyRequests'];
    };
  };
  approveCommissions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<never>['schemas']['CommissionSelection'];
      };
    };
    responses: {
      /**
       * @description Up to five ids: the work is done. Still check `failed_count`; `completed` does not mean that every id
       *     succeeded.
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['BatchProcess'];
        };
      };
      /**
       * @description Six ids or more: the work continues. Poll `GET /batch_processes/{id}` with the `id` in here. The status can be
       *     `pending` as well as `in_progress`.
       */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['BatchProcess'];
        };
      };
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      422: components<Open>['responses']['BadIds'];
      429: components<Open>['responses']['TooManyRequests'];
    };
  };
  denyCommissions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<never>['schemas']['CommissionSelection'];
      };
    };
    responses: {
      /**
       * @description Up to five ids: the work is done. Still check `failed_count`; `completed` does not mean that every id
       *     succeeded.
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['BatchProcess'];
        };
      };
      /**
       * @description Six ids or more: the work continues. Poll `GET /batch_processes/{id}` with the `id` in here. The status can be
       *     `pending` as well as `in_progress`.
       */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['BatchProcess'];
        };
      };
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      422: components<Open>['responses']['BadIds'];
      429: components<Open>['responses']['TooManyRequests'];
    };
  };
  markCommissionsFulfilled: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<never>['schemas']['CommissionSelection'];
      };
    };
    responses: {
      /**
       * @description Up to five ids: the work is done. Still check `failed_count`: a commission that is not approved may be refused
       *     with 422 or counted here.
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['BatchProcess'];
        };
      };
      /**
       * @description Six ids or more: the work continues. Poll `GET /batch_processes/{id}` with the `id` in here. The status can be
       *     `pending` as well as `in_progress`.
       */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['BatchProcess'];
        };
      };
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      /**
       * @description The body has no `ids`, or has ids that do not belong to a commission of this account; or a commission is not
       *     approved or is `cash`, and has no payout that could be completed. Nothing was done.
       */
      422: {
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
  markCommissionsUnfulfilled: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<never>['schemas']['CommissionSelection'];
      };
    };
    responses: {
      /**
       * @description Up to five ids: the work is done. Still check `failed_count`; `completed` does not mean that every id
       *     succeeded.
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['BatchProcess'];
        };
      };
      /**
       * @description Six ids or more: the work continues. Poll `GET /batch_processes/{id}` with the `id` in here. The status can be
       *     `pending` as well as `in_progress`.
       */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['BatchProcess'];
        };
      };
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      422: components<Open>['responses']['BadIds'];
      429: components<Open>['responses']['TooManyRequests'];
    };
  };
  listBatchProcesses: {
    parameters: {
      query?: {
        /**
         * @description Only batches with this status: `filters[status]=in_progress`. The vendor also accepts several, in a form that
         *     OpenAPI cannot express; send one request for each.
         * @example {
         *       "status": "in_progress"
         *     }
         */
        filters?: components<never>['parameters']['BatchProcessFilters'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The batches. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['BatchProcessList'];
        };
      };
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      422: components<Open>['responses']['BadQuery'];
      429: components<Open>['responses']['TooManyRequests'];
    };
  };
  getBatchProgress: {
    parameters: {
      query?: {
        /**
         * @description Only batches with this status: `filters[status]=in_progress`. The vendor also accepts several, in a form that
         *     OpenAPI cannot express; send one request for each.
         * @example {
         *       "status": "in_progress"
         *     }
         */
        filters?: components<never>['parameters']['BatchProcessFilters'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The progress of each batch. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['BatchProgress'];
        };
      };
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      422: components<Open>['responses']['BadQuery'];
      429: components<Open>['responses']['TooManyRequests'];
    };
  };
  getBatchProcess: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The `id` from the 202 response that started the batch.
         * @example 9107
         */
        id: components<never>['parameters']['BatchProcessId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The batch. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['BatchProcess'];
        };
      };
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      404: components<Open>['responses']['NotFound'];
      422: components<Open>['responses']['BadQuery'];
      429: components<Open>['responses']['TooManyRequests'];
    };
  };
  onCommissionCreated: {
    parameters: {
      query?: never;
      header: {
        /** @description The `event_id` of the body, for logs. The signature does not cover it; discard repeats by the one in the body. */
        'X-Event-Id': string;
        /**
         * @description The `event_type` of the body, for logs and routers. The signature does not cover it: act on the one in the body,
         *     and refuse a delivery if the two differ.
         */
        'X-Event-Type': string;
        /**
         * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. `@wirepact/rewards/testing` has test
         *     vectors.
         *
         *     The guide to rewards tells you to verify it. **The vendor has since withdrawn it**: on 24 April 2026 the header
         *     and the page about it were removed from the documentation, which does not say whether deliveries are signed
         *     today. Check your deliveries. If the header arrives, verify it and refuse a delivery without it. If it does not,
         *     give the subscription its own header with a secret in it, check that instead, and read the commission from the
         *     API before you deliver.
         */
        'X-Webhook-Signature'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['CommissionCreatedEvent'];
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
  onCommissionUpdated: {
    parameters: {
      query?: never;
      header: {
        /** @description The `event_id` of the body, for logs. The signature does not cover it; discard repeats by the one in the body. */
        'X-Event-Id': string;
        /**
         * @description The `event_type` of the body, for logs and routers. The signature does not cover it: act on the one in the body,
         *     and refuse a delivery if the two differ.
         */
        'X-Event-Type': string;
        /**
         * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. `@wirepact/rewards/testing` has test
         *     vectors.
         *
         *     The guide to rewards tells you to verify it. **The vendor has since withdrawn it**: on 24 April 2026 the header
         *     and the page about it were removed from the documentation, which does not say whether deliveries are signed
         *     today. Check your deliveries. If the header arrives, verify it and refuse a delivery without it. If it does not,
         *     give the subscription its own header with a secret in it, check that instead, and read the commission from the
         *     API before you deliver.
         */
        'X-Webhook-Signature'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['CommissionUpdatedEvent'];
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
  onPayoutUpdated: {
    parameters: {
      query?: never;
      header: {
        /** @description The `event_id` of the body, for logs. The signature does not cover it; discard repeats by the one in the body. */
        'X-Event-Id': string;
        /**
         * @description The `event_type` of the body, for logs and routers. The signature does not cover it: act on the one in the body,
         *     and refuse a delivery if the two differ.
         */
        'X-Event-Type': string;
        /**
         * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. `@wirepact/rewards/testing` has test
         *     vectors.
         *
         *     The guide to rewards tells you to verify it. **The vendor has since withdrawn it**: on 24 April 2026 the header
         *     and the page about it were removed from the documentation, which does not say whether deliveries are signed
         *     today. Check your deliveries. If the header arrives, verify it and refuse a delivery without it. If it does not,
         *     give the subscription its own header with a secret in it, check that instead, and read the commission from the
         *     API before you deliver.
         */
        'X-Webhook-Signature'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['PayoutUpdatedEvent'];
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
