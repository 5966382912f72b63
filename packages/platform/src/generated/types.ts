// Generated from spec/platform/ by `pnpm generate`. Do not edit.
export interface paths<Open = string> {
  '/v1/platform/me': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * Get platform info
     * @description Your platform, its approved and pending scopes, and the API key that makes the call. A good first call: it needs
     *     no business and shows whether the key works and in which environment.
     */
    get: operations<Open>['getPlatformInfo'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/platform/me/scopes': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Request additional scopes
     * @description Asks Oncade to approve more scopes for the platform. In the test environment, and for the scopes that begin with
     *     `platform.`, approval is immediate. The others wait among the `pendingScopes` of `GET /v1/platform/me` until
     *     Oncade decides; no event is documented, so check there again.
     *
     *     An approved scope is not usable yet: a key must have it and, for work on behalf of a business, the business must
     *     grant it.
     */
    post: operations<Open>['requestAdditionalScopes'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/platform/me/keys': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List API keys
     * @description The API keys of your platform. The status of each is determined at the time of the request, so a key whose grace
     *     period has run out shows it immediately. The secret part of a key is never included.
     */
    get: operations<Open>['listApiKeys'];
    put?: never;
    /**
     * Create API key
     * @description Creates another API key for your platform, with its own scopes. The requested scopes must also be approved for the
     *     platform; in the test environment they are approved immediately.
     *
     *     `rawKey` in the response is the key itself, and no other response ever shows it: store it before you do anything
     *     else.
     */
    post: operations<Open>['createApiKey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/platform/me/keys/{keyId}': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path: {
        /**
         * @description The `keyId` of the API key.
         * @example key_123
         */
        keyId: components<never>['parameters']['KeyId'];
      };
      cookie?: never;
    };
    /**
     * Get API key details
     * @description One API key of your platform, with its current status and scopes. The key itself is not shown.
     */
    get: operations<Open>['getApiKeyDetails'];
    put?: never;
    post?: never;
    /**
     * Revoke API key
     * @description Ends an API key permanently and immediately: requests with it are refused from now on, and it cannot be restored.
     *     To replace a key without an interruption, rotate it instead.
     */
    delete: operations<Open>['revokeApiKey'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/platform/me/keys/{keyId}/rotate': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path: {
        /**
         * @description The `keyId` of the API key.
         * @example key_123
         */
        keyId: components<never>['parameters']['KeyId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Rotate API key
     * @description Replaces an API key with a new one that has the same scopes. Until the grace period is over both work, so that you
     *     have time to install the new one on all your servers; then the old one stops automatically.
     *
     *     `rawKey` in the response is the new key itself, and no other response ever shows it: store it before you do
     *     anything else.
     */
    post: operations<Open>['rotateApiKey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/platform/link-sessions': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List link sessions
     * @description The link sessions that your platform has created, with any outcome.
     */
    get: operations<Open>['listLinkSessions'];
    put?: never;
    /**
     * Create link session
     * @description Creates a URL that asks for access. Send it to the business, or put it behind a button: any business admin who
     *     opens it logs in to Oncade, sees the requested scopes, and approves or declines. You do not need to know the
     *     business beforehand.
     *
     *     Keep both `sessionId`, with which you read and cancel the session, and `sessionKey`, which is the only identifier
     *     in the events. `metadata` is returned in the events and identifies the user who started the session.
     *
     *     The event `Platform.Link.Started` follows. The outcome is reported later by `Platform.Link.Completed` (with the
     *     business and the grant), `Platform.Link.Declined` or `Platform.Link.Failed` (for example, when the session
     *     expires).
     */
    post: operations<Open>['createLinkSession'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/platform/link-sessions/{sessionId}': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path: {
        /**
         * @description The `sessionId` returned when the link session was created. Webhooks carry the `sessionKey` instead, and neither can
         *     be looked up by the other: keep both.
         * @example sess_abc123
         */
        sessionId: components<never>['parameters']['LinkSessionId'];
      };
      cookie?: never;
    };
    /**
     * Get link session
     * @description One link session of your platform. The event `Platform.Link.Completed` and `GET /v1/platform/grants` say which
     *     business approved it; whether this response does too is not documented.
     */
    get: operations<Open>['getLinkSession'];
    put?: never;
    post?: never;
    /**
     * Cancel link session
     * @description Cancels a link session that nobody has approved or declined yet; its URL grants nothing from then on. No event is
     *     documented for this. A session that was approved stays approved: to end the access, revoke the grant.
     */
    delete: operations<Open>['cancelLinkSession'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/platform/grants': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List grants
     * @description The businesses that currently allow your platform to act for them, with their scopes. Revoked grants are not
     *     included. Send the `businessId` of a grant in `X-Target-Business-Id`.
     *
     *     No event is documented for direct invites, so this list is where you see that one was approved.
     */
    get: operations<Open>['listGrants'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/platform/grants/{grantId}/revoke': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path: {
        /**
         * @description The `grantId` of the grant.
         * @example grant_abc123
         */
        grantId: components<never>['parameters']['GrantId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Revoke grant
     * @description Gives back the access that a business granted; calls on its behalf are refused from then on. A grant cannot be
     *     changed, so this is also the first step towards other scopes: revoke, then send a new invite or link session. The
     *     business can revoke on its side too. Takes no body.
     *
     *     The event `Platform.Grant.Revoked` follows.
     */
    post: operations<Open>['revokeGrant'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/platform/invites': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List invites
     * @description The direct invites that your platform has sent. No documented event reports the decision of a business: check the
     *     status here, or look for the new grant in `GET /v1/platform/grants`.
     */
    get: operations<Open>['listInvites'];
    put?: never;
    /**
     * Send direct invite
     * @description Asks one business, whose id you know, for access. It is notified and decides in its Oncade dashboard; if it
     *     approves, a grant is created automatically. For a business that you do not know yet, create a link session.
     *
     *     No event is documented for invites: see `GET /v1/platform/invites` or `GET /v1/platform/grants` for the outcome.
     */
    post: operations<Open>['sendDirectInvite'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/platform/invites/{inviteId}/cancel': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path: {
        /**
         * @description The `inviteId` of the invite.
         * @example inv_123
         */
        inviteId: components<never>['parameters']['InviteId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel invite
     * @description Cancels an invite that the business has not approved or declined yet; it can no longer approve it. An invite that
     *     was approved has become a grant: revoke that instead. Takes no body.
     */
    post: operations<Open>['cancelInvite'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/platform/campaigns': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). If the business has granted you
         *     nothing, the response is 403.
         * @example 65fa1234abcdef5678901234
         */
        'X-Target-Business-Id': components<never>['parameters']['TargetBusinessId'];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List campaigns
     * @description The campaigns that your platform created for the target business, all in one response. The entries are short; read
     *     a campaign for the rest.
     */
    get: operations<Open>['listCampaigns'];
    put?: never;
    /**
     * Create campaign
     * @description Creates a campaign for the target business and deploys its contract, which belongs to the payout wallet of the
     *     business. A new campaign pays nothing yet: have it funded, then start it.
     *
     *     With `webhookUrl` its events are sent there too. Oncade checks the URL and creates a secret for it, which no
     *     response shows: it is sent as `webhookSecret` in the event below. Store it, and keep it out of your logs.
     *
     *     The event `Platform.Campaign.Created` follows.
     */
    post: operations<Open>['createCampaign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/platform/campaigns/{campaignId}': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path: {
        /**
         * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
         * @example cmp_abc123
         */
        campaignId: components<never>['parameters']['CampaignId'];
      };
      cookie?: never;
    };
    /**
     * Get campaign
     * @description One campaign that your platform created. Its `status` also shows whether a requested start or stop is done.
     */
    get: operations<Open>['getCampaign'];
    put?: never;
    post?: never;
    /**
     * Delete campaign
     * @description Deletes a campaign that your platform created. What happens to money that is still in it is not documented: move
     *     it first.
     *
     *     The event `Platform.Campaign.Deleted` follows.
     */
    delete: operations<Open>['deleteCampaign'];
    options?: never;
    head?: never;
    /**
     * Update campaign
     * @description Changes the given fields and leaves the rest unchanged. A `webhookUrl` is checked and gets a new secret, which
     *     replaces the old one and is sent as `webhookSecret` in the event below. `webhookUrl: null` ends the campaign's own
     *     webhooks; the URL of your platform still receives its events.
     *
     *     The event `Platform.Campaign.Updated` follows.
     */
    patch: operations<Open>['updateCampaign'];
    trace?: never;
  };
  '/v1/platform/campaigns/{campaignId}/start': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path: {
        /**
         * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
         * @example cmp_abc123
         */
        campaignId: components<never>['parameters']['CampaignId'];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Start campaign
     * @description Requests the activation of a campaign, so that it accepts events and pays out. It must be `created` or `stopped`,
     *     and needs funding before it can pay. Takes no body.
     *
     *     The response says only that the work is queued. The event below reports that it is done, and so does the `status`
     *     of the campaign; no event reports a failure.
     *
     *     The event `Platform.Campaign.Started` follows.
     */
    put: operations<Open>['startCampaign'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/platform/campaigns/{campaignId}/stop': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path: {
        /**
         * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
         * @example cmp_abc123
         */
        campaignId: components<never>['parameters']['CampaignId'];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Stop campaign
     * @description Requests the deactivation of a campaign, so that it accepts no more events and pays nothing out. It must be
     *     `started`, and can be started again later. Takes no body.
     *
     *     The response says only that the work is queued. The event below reports that it is done, and so does the `status`
     *     of the campaign; no event reports a failure.
     *
     *     The event `Platform.Campaign.Stopped` follows.
     */
    put: operations<Open>['stopCampaign'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/platform/campaigns/{campaignId}/events': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path: {
        /**
         * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
         * @example cmp_abc123
         */
        campaignId: components<never>['parameters']['CampaignId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Record campaign event
     * @description Reports that a linked user did what the campaign rewards, and causes a payment to the user. The campaign must be
     *     `started`, and the user's link approved. For a one-time tip give `payoutAmount` instead of, or in addition to, an
     *     `eventCode`.
     *
     *     The response says only that the work is queued, and no event reports a failure. This moves money, so send an
     *     `Idempotency-Key`: without one, a retry may pay twice.
     *
     *     The event `Platform.Campaign.EventRecorded` follows.
     */
    post: operations<Open>['recordCampaignEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/platform/campaigns/{campaignId}/payout-wallet/balance': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path: {
        /**
         * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
         * @example cmp_abc123
         */
        campaignId: components<never>['parameters']['CampaignId'];
      };
      cookie?: never;
    };
    /**
     * Get campaign payout wallet balance
     * @description The USDC in the wallet from which a campaign pays: the payout wallet of the business or, if it has none, the
     *     wallet of the owner of the business.
     *
     *     The documentation requires `X-Campaign-Id` on calls like this one, but none of its examples sends it and the path
     *     names the campaign: omit it.
     */
    get: operations<Open>['getCampaignPayoutWalletBalance'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/platform/campaigns/{campaignId}/users': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path: {
        /**
         * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
         * @example cmp_abc123
         */
        campaignId: components<never>['parameters']['CampaignId'];
      };
      cookie?: never;
    };
    /**
     * List campaign linked users
     * @description The users who are linked to a campaign, one page at a time. A user whose link was removed is not in the list.
     *
     *     Note the scope: the operation requires `campaignLink:read`, although the vendor's list of scopes does not have it.
     *     If your key is refused, ask Oncade whether `campaign:users:link:read` was intended.
     */
    get: operations<Open>['listCampaignLinkedUsers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/platform/campaigns/{campaignId}/users/link/details': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path: {
        /**
         * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
         * @example cmp_abc123
         */
        campaignId: components<never>['parameters']['CampaignId'];
      };
      cookie?: never;
    };
    /**
     * Get campaign link session details
     * @description The state of a link session, and the resulting `userRef`. No event reports that a user was linked, so check here,
     *     for instance when the user has returned to your site.
     *
     *     The documentation requires `X-Campaign-Id` on calls like this one, but none of its examples sends it and the path
     *     names the campaign: omit it.
     */
    get: operations<Open>['getCampaignLinkSessionDetails'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/platform/campaigns/{campaignId}/users/{userRef}/link/initiate': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path: {
        /**
         * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
         * @example cmp_abc123
         */
        campaignId: components<never>['parameters']['CampaignId'];
        /**
         * @description The reference under which the user is linked to the campaign.
         * @example user-ref-123
         */
        userRef: components<never>['parameters']['UserRef'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create campaign link session
     * @description Creates a hosted page on which one user links an account to the campaign. Send the user to `url` and keep
     *     `sessionKey`.
     *
     *     Put the `userRef` in the path if you know it, and the word `new` if you do not: the user then gets a reference
     *     when agreeing, which is in the details of the session. No event reports it.
     */
    post: operations<Open>['createCampaignLinkSession'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/platform/campaigns/{campaignId}/users/{userRef}/link/remove': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path: {
        /**
         * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
         * @example cmp_abc123
         */
        campaignId: components<never>['parameters']['CampaignId'];
        /**
         * @description The reference under which the user is linked to the campaign.
         * @example user-ref-123
         */
        userRef: components<never>['parameters']['UserRef'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Remove campaign account link
     * @description Removes a user from a campaign: the link becomes `expired`, and no more events can be recorded for the user. To
     *     come back, the user has to be linked again. Takes no body.
     *
     *     The documentation says that the `Idempotency-Key` appears in the metadata of a webhook, but none of the events of
     *     this API reports a removal.
     */
    post: operations<Open>['removeCampaignAccountLink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/platform/campaigns/{campaignId}/users/{userRef}/wallet/balance': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path: {
        /**
         * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
         * @example cmp_abc123
         */
        campaignId: components<never>['parameters']['CampaignId'];
        /**
         * @description The reference under which the user is linked to the campaign.
         * @example user-ref-123
         */
        userRef: components<never>['parameters']['UserRef'];
      };
      cookie?: never;
    };
    /**
     * Get campaign user wallet balance
     * @description The USDC in the wallet of a user who is linked to the campaign.
     *
     *     The documentation requires `X-Campaign-Id` on calls like this one, but none of its examples sends it and the path
     *     names the campaign: omit it.
     */
    get: operations<Open>['getCampaignUserWalletBalance'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/platform/campaigns/{campaignId}/link-invites': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path: {
        /**
         * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
         * @example cmp_abc123
         */
        campaignId: components<never>['parameters']['CampaignId'];
      };
      cookie?: never;
    };
    /**
     * List campaign link invites
     * @description The link invites of a campaign, all in one response, with how often each was used. Revoked ones are omitted unless
     *     you request them.
     */
    get: operations<Open>['listCampaignLinkInvites'];
    put?: never;
    /**
     * Create campaign link invite
     * @description Creates a URL that you can share with many people, in a mailing or on a poster. Each visit starts a separate link
     *     session; the resulting users are in the list of linked users. Limit it by number or by time, by both or by
     *     neither.
     *
     *     For one user whom you know, create a link session instead.
     */
    post: operations<Open>['createCampaignLinkInvite'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/platform/campaigns/{campaignId}/link-invites/{code}': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path: {
        /**
         * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
         * @example cmp_abc123
         */
        campaignId: components<never>['parameters']['CampaignId'];
        /**
         * @description The code of the link invite, as in its URL.
         * @example Ab3Cd5Ef
         */
        code: components<never>['parameters']['LinkInviteCode'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Revoke campaign link invite
     * @description Ends a link invite permanently: its URL no longer admits anybody, and lists show it only with `includeRevoked`. To
     *     close it temporarily, pause it instead.
     */
    delete: operations<Open>['revokeCampaignLinkInvite'];
    options?: never;
    head?: never;
    /**
     * Update campaign link invite
     * @description Changes the given fields and leaves the rest unchanged: the label, the limits, or whether it is `active` or
     *     `paused`. A revoked link invite cannot be changed.
     */
    patch: operations<Open>['updateCampaignLinkInvite'];
    trace?: never;
  };
  '/v1/platform/campaigns/{campaignId}/fund-sessions': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path: {
        /**
         * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
         * @example cmp_abc123
         */
        campaignId: components<never>['parameters']['CampaignId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create campaign fund session
     * @description Creates a hosted page on which the owner of the campaign puts USDC into it. Give the owner `url` and keep
     *     `sessionKey`. The request has no amount: that is decided on the page. The same `Idempotency-Key` returns the same
     *     session again, another key another session.
     *
     *     No event reports that the owner has paid: read the session.
     */
    post: operations<Open>['createCampaignFundSession'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/platform/campaigns/{campaignId}/fund-sessions/{handle}': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path: {
        /**
         * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
         * @example cmp_abc123
         */
        campaignId: components<never>['parameters']['CampaignId'];
        /**
         * @description The `sessionKey` returned when the fund session was created.
         * @example cfs_abc123
         */
        handle: components<never>['parameters']['CampaignFundSessionHandle'];
      };
      cookie?: never;
    };
    /**
     * Get campaign fund session
     * @description The state of a fund session: whether the owner has paid, how much, and in which transaction. No operation revokes
     *     a session; it ends when it is completed or has expired.
     */
    get: operations<Open>['getCampaignFundSession'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/platform/invoices': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). If the business has granted you
         *     nothing, the response is 403.
         * @example 65fa1234abcdef5678901234
         */
        'X-Target-Business-Id': components<never>['parameters']['TargetBusinessId'];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List invoices
     * @description The invoices of the target business in the environment of your key, one page at a time. Give `status` to filter
     *     them.
     */
    get: operations<Open>['listInvoices'];
    put?: never;
    /**
     * Create invoice
     * @description Creates a draft for the target business, or, with `status: sent`, an invoice that is e-mailed immediately. The
     *     customer pays on a hosted page, and the money goes to the payout wallet of the business.
     *
     *     The event `Platform.Invoice.Created` follows, and `Platform.Invoice.Sent` if it was sent.
     */
    post: operations<Open>['createInvoice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/platform/invoices/export': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). If the business has granted you
         *     nothing, the response is 403.
         * @example 65fa1234abcdef5678901234
         */
        'X-Target-Business-Id': components<never>['parameters']['TargetBusinessId'];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * Export invoices as CSV
     * @description The invoices of the target business as a CSV file with a header row. The documentation promises filters by date
     *     and by id without naming them, and does not list the columns: read columns by name, and be ready for others.
     */
    get: operations<Open>['exportInvoices'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/platform/invoices/{invoiceId}': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). If the business has granted you
         *     nothing, the response is 403.
         * @example 65fa1234abcdef5678901234
         */
        'X-Target-Business-Id': components<never>['parameters']['TargetBusinessId'];
      };
      path: {
        /**
         * @description The `_id` of the invoice.
         * @example inv_abc123
         */
        invoiceId: components<never>['parameters']['InvoiceId'];
      };
      cookie?: never;
    };
    /**
     * Get invoice
     * @description One invoice of the target business, in the environment of your key.
     */
    get: operations<Open>['getInvoice'];
    /**
     * Update invoice
     * @description Replaces a draft or sent invoice with the body: omitted fields are cleared. Totals are recalculated; the fees that
     *     were fixed when the invoice was created stay unchanged. A paid or cancelled invoice cannot be changed.
     *
     *     The event `Platform.Invoice.Updated` follows.
     */
    put: operations<Open>['updateInvoice'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/platform/invoices/{invoiceId}/send': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). If the business has granted you
         *     nothing, the response is 403.
         * @example 65fa1234abcdef5678901234
         */
        'X-Target-Business-Id': components<never>['parameters']['TargetBusinessId'];
      };
      path: {
        /**
         * @description The `_id` of the invoice.
         * @example inv_abc123
         */
        invoiceId: components<never>['parameters']['InvoiceId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send invoice
     * @description E-mails a draft to its receiver and makes it `sent`. Takes no body.
     *
     *     The event `Platform.Invoice.Sent` follows.
     */
    post: operations<Open>['sendInvoice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/platform/invoices/{invoiceId}/cancel': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). If the business has granted you
         *     nothing, the response is 403.
         * @example 65fa1234abcdef5678901234
         */
        'X-Target-Business-Id': components<never>['parameters']['TargetBusinessId'];
      };
      path: {
        /**
         * @description The `_id` of the invoice.
         * @example inv_abc123
         */
        invoiceId: components<never>['parameters']['InvoiceId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel invoice
     * @description Permanently cancels a draft or sent invoice. Takes no body.
     *
     *     The event `Platform.Invoice.Cancelled` follows.
     */
    post: operations<Open>['cancelInvoice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/platform/business': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * Get business
     * @description The business that you act for, as named in `X-Target-Business-Id`.
     */
    get: operations<Open>['getBusiness'];
    put?: never;
    /**
     * Create business
     * @description Creates a business and adds people to it by e-mail address. A person with an Oncade account is a member
     *     immediately; for the others a place is reserved until they create an account. The business can be paid only after
     *     its owner has set up a payout wallet.
     *
     *     With `grantScopes` your platform is granted these scopes immediately, without a link session or an invite. Then
     *     send the `_id` of the business in `X-Target-Business-Id`.
     */
    post: operations<Open>['createBusiness'];
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update business
     * @description Changes the name, logo, address or payout wallet of the business that you act for. Send at least one of them;
     *     omitted fields stay unchanged. The payout wallet is where the money of the business arrives, so take care with it.
     */
    patch: operations<Open>['updateBusiness'];
    trace?: never;
  };
  '/v1/platform/business/wallet-balance': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). If the business has granted you
         *     nothing, the response is 403.
         * @example 65fa1234abcdef5678901234
         */
        'X-Target-Business-Id': components<never>['parameters']['TargetBusinessId'];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * Get business wallet balance
     * @description How much USDC the business that you act for has. The wallet is its payout wallet or, if it has none, the smart
     *     wallet of its owner; `address` shows which.
     */
    get: operations<Open>['getBusinessWalletBalance'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/platform/distributions': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). If the business has granted you
         *     nothing, the response is 403.
         * @example 65fa1234abcdef5678901234
         */
        'X-Target-Business-Id': components<never>['parameters']['TargetBusinessId'];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List distributions
     * @description The distributions that your platform has created for the target business, one page at a time. A single
     *     distribution cannot be read, so look for it here.
     */
    get: operations<Open>['listDistributions'];
    put?: never;
    /**
     * Create distribution
     * @description Splits an amount among recipients, who come from a split template or are in the body. Oncade adds its own fees
     *     (`GET /v1/platform/distributions/fee-preview`) to those that you request. In `percentage` mode the shares must add
     *     up to 100. A schema cannot express that, so other shares get 422.
     *
     *     Nothing is paid yet: a new distribution is `pending`, and the owner of the business has to fund it. For that,
     *     create a fund session and pass on its URL.
     *
     *     The event `Platform.Distribution.Created` follows.
     */
    post: operations<Open>['createDistribution'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/platform/distributions/fee-preview': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). If the business has granted you
         *     nothing, the response is 403.
         * @example 65fa1234abcdef5678901234
         */
        'X-Target-Business-Id': components<never>['parameters']['TargetBusinessId'];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * Preview distribution fees
     * @description The fees that Oncade will apply automatically to a distribution of the target business: those set up for the
     *     business, or else Oncade's default. Fees that your platform requests are not included. One response has the whole
     *     list.
     */
    get: operations<Open>['previewDistributionFees'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/platform/distributions/{distributionId}/fund-sessions': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path: {
        /**
         * @description The `_id` of the distribution. It also says which business you act for.
         * @example abc123
         */
        distributionId: components<never>['parameters']['DistributionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create distribution fund session
     * @description Returns the URL of a hosted page on which the owner of the business funds the distribution. Takes no body. Another
     *     `Idempotency-Key` creates another session.
     *
     *     No event reports that the distribution was funded: read the fund session.
     */
    post: operations<Open>['createDistributionFundSession'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/platform/distributions/{distributionId}/fund-sessions/{sessionHandle}': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path: {
        /**
         * @description The `_id` of the distribution. It also says which business you act for.
         * @example abc123
         */
        distributionId: components<never>['parameters']['DistributionId'];
        /**
         * @description The `sessionKey` returned when the fund session was created.
         * @example dfs_abc123
         */
        sessionHandle: components<never>['parameters']['DistributionFundSessionHandle'];
      };
      cookie?: never;
    };
    /**
     * Get distribution fund session
     * @description The state of a fund session of a distribution, and the transaction once it is completed.
     */
    get: operations<Open>['getDistributionFundSession'];
    put?: never;
    post?: never;
    /**
     * Revoke distribution fund session
     * @description Permanently disables the URL of a pending fund session. The distribution remains; create another session if it is
     *     to be funded after all. No event follows.
     */
    delete: operations<Open>['revokeDistributionFundSession'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/platform/split-templates': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). If the business has granted you
         *     nothing, the response is 403.
         * @example 65fa1234abcdef5678901234
         */
        'X-Target-Business-Id': components<never>['parameters']['TargetBusinessId'];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List split templates
     * @description The split templates that your platform has created for the target business, all in one response.
     */
    get: operations<Open>['listSplitTemplates'];
    put?: never;
    /**
     * Create split template
     * @description Saves a split for the target business, so that distributions can name it instead of listing recipients. In
     *     `percentage` mode the shares must add up to 100. A schema cannot express that, so other shares get 422.
     *
     *     The event `Platform.SplitTemplate.Created` follows.
     */
    post: operations<Open>['createSplitTemplate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/platform/split-templates/{templateId}': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path: {
        /**
         * @description The `templateId` of the split template. It also says which business you act for.
         * @example tmpl_abc123
         */
        templateId: components<never>['parameters']['SplitTemplateId'];
      };
      cookie?: never;
    };
    /**
     * Get split template
     * @description One split template that your platform has created. Whether an archived one can still be read is not documented; be
     *     ready for a 404.
     */
    get: operations<Open>['getSplitTemplate'];
    put?: never;
    post?: never;
    /**
     * Delete split template
     * @description Archives the template instead of erasing it. The document does not say what that means. Expect it to disappear
     *     from the list and to be unusable for new distributions, while those created from it remain unchanged.
     *
     *     The event `Platform.SplitTemplate.Deleted` follows.
     */
    delete: operations<Open>['deleteSplitTemplate'];
    options?: never;
    head?: never;
    /**
     * Update split template
     * @description Changes the fields you send and leaves the rest unchanged. Recipients are replaced as a whole, and their shares
     *     must again add up to 100, otherwise the response is 422.
     *
     *     The event `Platform.SplitTemplate.Updated` follows.
     */
    patch: operations<Open>['updateSplitTemplate'];
    trace?: never;
  };
  '/v1/platform/gifts/bulk': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). If the business has granted you
         *     nothing, the response is 403.
         * @example 65fa1234abcdef5678901234
         */
        'X-Target-Business-Id': components<never>['parameters']['TargetBusinessId'];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create bulk gifts
     * @description Records gifts for recipients who have no wallet yet. No money moves. You calculate a vault address and a claim
     *     code for each recipient with Oncade's contract SDK, call this operation, send the funds to the vaults on chain,
     *     and then report that with `POST /v1/platform/gifts/mark-funded`.
     *
     *     That call needs the `giftId` of each gift together with its claim code. No other response has the ids, so keep
     *     them.
     */
    post: operations<Open>['createBulkGifts'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/platform/gifts/mark-funded': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). If the business has granted you
         *     nothing, the response is 403.
         * @example 65fa1234abcdef5678901234
         */
        'X-Target-Business-Id': components<never>['parameters']['TargetBusinessId'];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mark gifts funded
     * @description Reports to Oncade that the transaction which funds these gifts has happened. Each recipient is then sent an e-mail
     *     to claim the gift. The response counts what was done: compare `updatedCount` with what you sent, and check
     *     `emailsFailed`.
     *
     *     The event `Platform.Gifts.Funded` follows.
     */
    post: operations<Open>['markGiftsFunded'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/platform/lookup-emails': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). If the business has granted you
         *     nothing, the response is 403.
         * @example 65fa1234abcdef5678901234
         */
        'X-Target-Business-Id': components<never>['parameters']['TargetBusinessId'];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Look up e-mail addresses
     * @description Says for each address whether it belongs to somebody with an Oncade account and wallet. Call it before you create
     *     a distribution, to show who will be paid directly and who will be sent a gift to claim. Changes nothing.
     */
    post: operations<Open>['lookupEmails'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface webhooks<Open = string> {
  'Platform.Link.Started': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Link started
     * @description A link session was created.
     *
     *     Sent for every link session that you create, with its metadata. Nothing is granted yet: show the session's URL
     *     to an admin of the business and wait for one of the other link events.
     */
    post: operations<Open>['onLinkStarted'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'Platform.Link.Completed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Link completed
     * @description A business granted your platform access.
     *
     *     An admin of a business agreed to your request. Find the request by your metadata or by `sessionKey`, and store
     *     `businessId`, `grantId` and `grantedScopes`; from now on you can act for the business. What it granted may
     *     differ from what you requested. A direct invite that is accepted sends no such event.
     */
    post: operations<Open>['onLinkCompleted'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'Platform.Link.Declined': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Link declined
     * @description A business refused the link request.
     *
     *     The session is over. Show the reason, if there is one, to the user who started it, and create a new session if
     *     they want to try again.
     */
    post: operations<Open>['onLinkDeclined'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'Platform.Link.Failed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Link failed
     * @description A link session ended with an error.
     *
     *     The session expired or failed in another way; the event does not say which. Nothing was granted: offer a new
     *     session.
     */
    post: operations<Open>['onLinkFailed'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'Platform.Grant.Revoked': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Grant revoked
     * @description A business or your platform ended a grant.
     *
     *     Either side can end a grant, so this may also report your own call. Stop acting for the business: calls for it
     *     get 403 from now on. For new permissions create a link session or an invite.
     */
    post: operations<Open>['onGrantRevoked'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'Platform.Campaign.Created': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Campaign created
     * @description A campaign was created.
     *
     *     Follows the creation of a campaign through the API. If the campaign has a `webhookUrl`, `webhookSecret` is in
     *     this event and in no response of the API: store it, and keep it out of logs.
     */
    post: operations<Open>['onCampaignCreated'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'Platform.Campaign.Updated': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Campaign updated
     * @description A campaign was changed.
     *
     *     Follows each change of a campaign through the API. A change that sets `webhookUrl` creates a new secret: replace
     *     your stored secret with the one in this event. Accept both for a moment, because deliveries may overlap.
     */
    post: operations<Open>['onCampaignUpdated'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'Platform.Campaign.Deleted': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Campaign deleted
     * @description A campaign was deleted.
     *
     *     The campaign is gone, and sends nothing more. Delete its secret once you have verified this event.
     */
    post: operations<Open>['onCampaignDeleted'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'Platform.Campaign.Started': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Campaign started
     * @description A campaign is active.
     *
     *     Your request only queues the start; this event says that it is done. From now on the campaign accepts events and
     *     pays out.
     */
    post: operations<Open>['onCampaignStarted'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'Platform.Campaign.Stopped': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Campaign stopped
     * @description A campaign is no longer active.
     *
     *     Your request only queues the stop; this event says that it is done. The campaign refuses events until it is
     *     started again.
     */
    post: operations<Open>['onCampaignStopped'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'Platform.Campaign.EventRecorded': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Campaign event recorded
     * @description An event was recorded and a payout started.
     *
     *     Your request only queues the recording; this event says that it is done and that the user's payout is in
     *     progress. No event says that the payout has arrived, or that recording has failed. A tip may have no `eventCode`
     *     and `eventName`.
     */
    post: operations<Open>['onCampaignEventRecorded'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'Platform.SplitTemplate.Created': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Split template created
     * @description A split template was created.
     *
     *     Follows the creation of a split template through the API. It can now be named in distributions.
     */
    post: operations<Open>['onSplitTemplateCreated'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'Platform.SplitTemplate.Updated': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Split template updated
     * @description A split template was changed.
     *
     *     Follows each change of a split template through the API and gives its name and number of recipients now. If you
     *     keep a copy of the recipients, read the template again.
     */
    post: operations<Open>['onSplitTemplateUpdated'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'Platform.SplitTemplate.Deleted': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Split template deleted
     * @description A split template was archived.
     *
     *     The template is archived, shown here in its last state. Do not offer it for new distributions any more.
     */
    post: operations<Open>['onSplitTemplateDeleted'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'Platform.Invoice.Created': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Invoice created
     * @description An invoice was created.
     *
     *     Follows the creation of an invoice through the API, whether it is a draft or was sent immediately.
     */
    post: operations<Open>['onInvoiceCreated'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'Platform.Invoice.Updated': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Invoice updated
     * @description An invoice was replaced.
     *
     *     Follows each replacement of a draft or sent invoice. Its totals may have changed: read it again.
     */
    post: operations<Open>['onInvoiceUpdated'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'Platform.Invoice.Sent': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Invoice sent
     * @description An invoice was sent to its receiver.
     *
     *     A draft became `sent`, and the receiver has an e-mail with the payment page.
     */
    post: operations<Open>['onInvoiceSent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'Platform.Invoice.Cancelled': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Invoice cancelled
     * @description An invoice was cancelled.
     *
     *     The invoice is final and can no longer be paid.
     */
    post: operations<Open>['onInvoiceCancelled'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'Platform.Invoice.Paid': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Invoice paid
     * @description An invoice was paid.
     *
     *     The payment is complete and the invoice final: mark it as settled. A payment that is still in progress
     *     (`processing`) has no event.
     */
    post: operations<Open>['onInvoicePaid'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'Platform.Distribution.Created': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Distribution created
     * @description A distribution was created.
     *
     *     Follows the creation of a distribution through the API. It is not funded yet: create a fund session and give its
     *     URL to the owner of the business. No event says when it is funded or paid out.
     */
    post: operations<Open>['onDistributionCreated'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'Platform.Gifts.Funded': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Gifts funded
     * @description Gifts were funded, and claim e-mails sent.
     *
     *     Sent after you mark gifts as funded. The recipients have been sent e-mails to claim them. No event says who has
     *     claimed.
     */
    post: operations<Open>['onGiftsFunded'];
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
     * @description Determined by the API key that created the object, never by the request.
     * @enum {string}
     */
    Environment: "test" | "live";
    /** @description The API key that the request was made with. */
    CallingApiKey: {
      /** @description Id of the key. Not the key itself. */
      keyId: string;
      environment: components<Open>['schemas']['Environment'];
      /** @description The scopes that the key can use now. They are among its requested scopes and the scopes of the platform. */
      activeScopes: string[];
      /** @description The scopes that were requested for the key when it was created. */
      requestedScopes: string[];
    };
    /** @description Your platform, as seen with the API key that makes the call. */
    PlatformInfo: {
      /** @description Id of the platform. Webhooks carry it in the header `x-oncade-platform-id`. */
      platformId: string;
      /** @description The name that businesses know the platform by. */
      name: string;
      /** @description A sentence about the platform. */
      description: string;
      /**
       * @description Whether the platform may be used. No other value is shown.
       * @example active
       */
      status: 'active' | Open;
      /** @description The scopes that Oncade has approved for the platform. */
      approvedScopes: string[];
      /** @description The scopes that the platform has requested and Oncade has not decided on. */
      pendingScopes: string[];
      keyInfo: components<Open>['schemas']['CallingApiKey'];
    };
    /**
     * @description The body of every failed request, as the vendor's campaign reference shows it. There is no machine-readable code:
     *     branch on the HTTP status and show or log the sentence.
     */
    Error: {
      /**
       * @description Always `false` in an error.
       * @constant
       */
      success: false;
      /** @description One sentence for a person. Its wording may change; do not parse it. */
      error: string;
    };
    /**
     * @description One permission. The scopes that begin with `platform.` manage the platform itself and are approved immediately; all
     *     others need Oncade's approval, except in the test environment.
     * @enum {string}
     */
    Scope: "platform:read" | "platform.key:manage" | "platform.invite:manage" | "platform.grant:manage" | "platform.scope:request" | "campaign:create" | "campaign:read" | "campaign:update" | "campaign:delete" | "campaign:start" | "campaign:stop" | "campaign:payout-wallet:balance" | "campaign:users:link:read" | "campaign:users:link:create" | "campaign:users:link:remove" | "campaign:users:link:static" | "campaign:users:wallet:read" | "campaign:events:create" | "campaign:funds:create" | "campaign:funds:read" | "splitTemplate:create" | "splitTemplate:read" | "splitTemplate:update" | "splitTemplate:delete" | "distribution:create" | "distribution:read" | "distribution:funds:create" | "distribution:funds:read" | "gift:create" | "gift:read" | "invoice:create" | "invoice:read" | "invoice:update" | "invoice:send" | "invoice:cancel" | "business:create" | "business:read" | "business:update" | "business:wallet:balance" | "lookup:emails" | "campaignLink:read";
    /** @description A request for more scopes. */
    RequestScopes: {
      /** @description The scopes that the platform needs. */
      scopes: components<Open>['schemas']['Scope'][];
    };
    /** @description A request for scopes, and its status. */
    ScopeRequest: {
      /** @description Id of the request. A request cannot be looked up by it; keep it for Oncade's support. */
      requestId: string;
      /** @description The requested scopes. */
      requestedScopes: string[];
      /**
       * @description `approved` if the platform has the scopes from now on, `pending` while Oncade decides.
       * @example approved
       */
      status: 'approved' | 'pending' | Open;
    };
    /**
     * @description Whether the key works. It does when it is `active` or `rotating` (a new key replaces it, and the grace period is
     *     running). It does not, and never will again, when it is `expired` (the grace period is over) or `revoked`.
     * @example active
     */
    ApiKeyStatus: 'active' | 'rotating' | 'expired' | 'revoked' | Open;
    /** @description An API key, without the key itself. Responses differ in how much of this they show. */
    ApiKey: {
      /** @description Id of the key. Not the key itself. */
      keyId: string;
      /** @description The name given to the key, to help people distinguish keys. */
      label?: string;
      status: components<Open>['schemas']['ApiKeyStatus'];
      environment?: components<Open>['schemas']['Environment'];
      /** @description The scopes that were requested for the key when it was created. */
      requestedScopes?: string[];
      /** @description The scopes that the key can use now. */
      activeScopes?: string[];
    };
    /** @description All API keys of the platform. */
    ApiKeyList: {
      /** @description The API keys. */
      keys: components<Open>['schemas']['ApiKey'][];
      /** @description How many keys there are. */
      total: number;
    };
    /** @description A new API key. */
    CreateApiKey: {
      /** @description The scopes that the key should have. Give each key only what its work needs. */
      requestedScopes: components<Open>['schemas']['Scope'][];
      /** @description A name for the key, to help people distinguish keys. */
      label?: string;
    };
    /** @description The new API key and, this one time, the key itself. */
    CreatedApiKey: {
      key: components<Open>['schemas']['ApiKey'];
      /** @description The key itself, to be sent as bearer token. A secret, shown only here; store it safely and never log it. */
      rawKey: string;
      /** @description One sentence for a person. Its wording may change; do not parse it. */
      message: string;
    };
    /** @description One API key. */
    ApiKeyDetails: {
      key: components<Open>['schemas']['ApiKey'];
    };
    /** @description Confirms which API key was revoked. */
    RevokedApiKey: {
      /** @description One sentence for a person. Its wording may change; do not parse it. */
      message: string;
      /** @description Id of the revoked key. */
      keyId: string;
    };
    /** @description How to rotate an API key. */
    RotateApiKey: {
      /**
       * @description The number of days for which the old key still works beside the new one; 0 ends it immediately. The default and
       *     the limits are not documented, so send a value, and rely on the value in the response.
       */
      gracePeriodDays?: number;
    };
    /** @description The replacement key, with the scopes of the old one. */
    ReplacementApiKey: {
      /** @description Id of the new key. Read the rest with `GET /v1/platform/me/keys/{keyId}`. */
      keyId: string;
    };
    /** @description The replacement key, this one time with the key itself, and how long the old one still works. */
    RotatedApiKey: {
      newKey: components<Open>['schemas']['ReplacementApiKey'];
      /** @description The new key itself, to be sent as bearer token. A secret, shown only here; store it safely and never log it. */
      rawKey: string;
      /** @description Id of the key that is being replaced. */
      oldKeyId: string;
      /** @description The number of days from now for which the old key still works. */
      gracePeriodDays: number;
    };
    /**
     * @description The state of the session. Only `pending` can change; all others are final.
     * @example pending
     */
    LinkSessionStatus: 'pending' | 'approved' | 'declined' | 'expired' | 'cancelled' | Open;
    /**
     * @description Your own data, given when the session is created and returned unchanged in its webhooks. Use it to find the user who
     *     started the session. Do not put secrets in it.
     */
    Metadata: {
      [key: string]: unknown;
    };
    /**
     * Format: date-time
     * @description An instant in UTC with milliseconds (ISO 8601).
     */
    Timestamp: string;
    /** @description A request for access, at a URL where any business admin can approve or decline it. */
    LinkSession: {
      /** @description Id with which the session is read and cancelled. Events do not carry it. */
      sessionId: string;
      /** @description Identifies the session in its URL and in events. A session cannot be looked up by it. */
      sessionKey: string;
      /**
       * Format: uri
       * @description The URL where a business admin approves or declines the request. Send it to people unchanged.
       */
      url: string;
      /** @description The requested scopes. The scopes that the business grants may differ. */
      requestedScopes: string[];
      status?: components<Open>['schemas']['LinkSessionStatus'];
      metadata?: components<Open>['schemas']['Metadata'];
      /** @description The time until which the request can be approved or declined. The lifetime of a session is not documented; rely on this value. */
      expiresAt: components<Open>['schemas']['Timestamp'];
    };
    /** @description All link sessions of the platform. */
    LinkSessionList: {
      /** @description The link sessions. */
      sessions: components<Open>['schemas']['LinkSession'][];
      /** @description How many link sessions there are. */
      total: number;
    };
    /** @description A new link session. */
    CreateLinkSession: {
      /**
       * @description The scopes to request from the business. Usually all that the platform needs; limit them per key rather than per
       *     business.
       */
      requestedScopes: components<Open>['schemas']['Scope'][];
      metadata?: components<Open>['schemas']['Metadata'];
    };
    /** @description Confirms that the operation succeeded. */
    Success: {
      /**
       * @description Always `true`; a failure has another status and the error envelope.
       * @constant
       */
      success: true;
      /** @description One sentence for a person. Its wording may change; do not parse it. */
      message?: string;
    };
    /** @description What one business allows your platform to do. */
    Grant: {
      /** @description Id of the grant. */
      grantId: string;
      /** @description The business that granted it. Send it in `X-Target-Business-Id` to act for that business. */
      businessId: string;
      /** @description Name of the business. */
      businessName: string;
      /**
       * @description The scopes that the business granted. They may differ from the ones that you requested, and you can use only
       *     those that your platform and your key have too.
       */
      grantedScopes: string[];
      /** @description When the business granted it. */
      createdAt: components<Open>['schemas']['Timestamp'];
    };
    /** @description All active grants of the platform. */
    GrantList: {
      /** @description The active grants. */
      grants: components<Open>['schemas']['Grant'][];
      /** @description How many active grants there are. */
      total: number;
    };
    /**
     * @description The state of the invite. Only `pending` can change; all others are final.
     * @example pending
     */
    InviteStatus: 'pending' | 'approved' | 'declined' | 'cancelled' | Open;
    /** @description A request for access, sent to one business. */
    Invite: {
      /** @description Id of the invite. Opaque; other objects use the same prefix. */
      inviteId: string;
      /** @description Your platform, which sent the invite. */
      platformId: string;
      /** @description The business that received the invite. */
      businessId: string;
      /** @description The requested scopes. */
      requestedScopes: string[];
      status: components<Open>['schemas']['InviteStatus'];
    };
    /** @description All direct invites of the platform. */
    InviteList: {
      /** @description The invites. */
      invites: components<Open>['schemas']['Invite'][];
      /** @description How many invites there are. */
      total: number;
    };
    /** @description A new direct invite. */
    CreateInvite: {
      /** @description The business to ask for access. */
      businessId: string;
      /** @description The scopes to request from the business. */
      requestedScopes: components<Open>['schemas']['Scope'][];
    };
    /**
     * @description The state of the campaign: `created` (deployed, never started), `started` (accepts events and pays out) or
     *     `stopped`. A stopped campaign can be started again.
     * @example created
     */
    CampaignStatus: 'created' | 'started' | 'stopped' | Open;
    /** @description Something that a campaign rewards, and what it pays. */
    CampaignEvent: {
      /** @description The value that you send as `eventCode` when it has happened. You choose it. */
      code: string;
      /** @description The name that people read. You choose it. */
      name: string;
      /** @description What a user is paid each time. The unit is not documented: pass the value on without converting it. */
      payoutAmount: number;
    };
    /**
     * @description A campaign. A list shows only some of these fields. The secret of its webhooks is in no response, only in the events
     *     that report its creation, change and deletion.
     */
    Campaign: {
      /** @description Id of the campaign. Opaque. */
      campaignId: string;
      /**
       * @description The business that the campaign belongs to. The campaign's events and the vendor's campaign reference show it;
       *     the responses documented here do not.
       */
      businessId?: string;
      /** @description The name that you and the business see. */
      name: string;
      /** @description The name that users see. */
      publicName?: string;
      environment: components<Open>['schemas']['Environment'];
      status: components<Open>['schemas']['CampaignStatus'];
      /** @description Address of the contract that Oncade deployed for the campaign. */
      address?: string;
      /** @description The chain of that contract, such as `base`. */
      chain?: string;
      /** @description What the campaign rewards. */
      events?: components<Open>['schemas']['CampaignEvent'][];
      /**
       * Format: uri
       * @description Where the events of this campaign are sent in addition to the URL of your platform; `null` or absent for none.
       */
      webhookUrl?: string | null;
    };
    /** @description All campaigns of a business that your platform created. */
    CampaignList: {
      /** @description The campaigns. */
      campaigns: components<Open>['schemas']['Campaign'][];
      /** @description How many there are. */
      total: number;
    };
    /** @description A new campaign. */
    CreateCampaign: {
      /** @description The name that you and the business see. */
      name: string;
      /** @description The name that users see. */
      publicName: string;
      /** @description What the campaign rewards. The vendor's campaign guide requires at least one event. */
      events: components<Open>['schemas']['CampaignEvent'][];
      /**
       * Format: uri
       * @description Where the events of this campaign are sent in addition to the URL of your platform. Checked before the campaign
       *     is created; omit it for none.
       */
      webhookUrl?: string;
    };
    /** @description What to change; omitted fields stay unchanged. Only these two fields are documented. */
    UpdateCampaign: {
      /** @description The name that you and the business see. */
      name?: string;
      /**
       * Format: uri
       * @description Where the events of this campaign are sent from now on. Any URL, even the current one, creates a new secret;
       *     `null` ends the campaign's own webhooks.
       */
      webhookUrl?: string | null;
    };
    /**
     * @description Who to pay, and for what: an `eventCode` for what the campaign rewards, or a `payoutAmount` for a one-time tip,
     *     which may also name an event.
     */
    RecordCampaignEvent: {
      /** @description The `code` of one of the campaign's events. It determines the payout, unless you give `payoutAmount`. */
      eventCode: string;
      /** @description The reference under which the user is linked to the campaign. The link must be approved. */
      userRef: string;
      /**
       * @description The amount of a one-time tip, in the unit of the campaign's events. The unit is not documented: pass the value
       *     on without converting it.
       */
      payoutAmount?: number;
    } | {
      /** @description The `code` of one of the campaign's events. It determines the payout, unless you give `payoutAmount`. */
      eventCode?: string;
      /** @description The reference under which the user is linked to the campaign. The link must be approved. */
      userRef: string;
      /**
       * @description The amount of a one-time tip, in the unit of the campaign's events. The unit is not documented: pass the value
       *     on without converting it.
       */
      payoutAmount: number;
    };
    /** @description The balance of a wallet. */
    WalletBalance: {
      /** @description Address of the wallet. */
      address: string;
      /** @description USDC as a decimal string, such as `"10.50"`. Do not convert it to a floating-point number. */
      balance: string;
    };
    /** @description A user who is linked to a campaign. */
    LinkedUser: {
      /** @description Id of the link. No operation uses it. */
      linkId: string;
      /** @description The reference under which the user is linked. */
      userRef: string;
      /**
       * Format: email
       * @description The user's e-mail address.
       */
      email: string;
      /** @description The user's name. */
      name: string;
      /** @description When the user was linked. */
      linkedAt: components<Open>['schemas']['Timestamp'];
    };
    /**
     * @description Your position in the list of linked users. Other lists have `total`; this one has `totalCount` and says whether
     *     there is a previous and a next page.
     */
    LinkedUserPageInfo: {
      /** @description The current page. */
      page: number;
      /** @description How many users a page has. */
      limit: number;
      /** @description The number of users on all pages. */
      totalCount: number;
      /** @description The number of pages. */
      totalPages: number;
      /** @description Whether there is a next page. */
      hasNextPage: boolean;
      /** @description Whether there is a previous page. */
      hasPrevPage: boolean;
    };
    /** @description One page of the users linked to a campaign. */
    LinkedUserList: {
      /** @description The users of this page. */
      users: components<Open>['schemas']['LinkedUser'][];
      pagination: components<Open>['schemas']['LinkedUserPageInfo'];
    };
    /**
     * @description The permission to spend USDC that belongs to a link, as the vendor shows it without explaining it. Fields may be
     *     missing, and others may be present.
     */
    SpendPermission: {
      /** @description Id of the party that may spend. */
      tenantId?: string;
      /** @description Name of the party that may spend; in the example, that of the campaign. */
      tenantName?: string;
      /** @description How much may be spent: USDC as a decimal string. Do not convert it to a floating-point number. */
      allowanceUSDC?: string;
      /** @description The chain, such as `base-sepolia`. */
      networkKey?: string;
    };
    /** @description The state of a link session. */
    CampaignLinkDetails: {
      /** @description The campaign that the user links to. */
      campaignId: string;
      /** @description Name of the campaign. */
      campaignName: string;
      /**
       * Format: email
       * @description The e-mail address given when the session was created, if there was one.
       */
      prefilledEmail?: string;
      /**
       * @description `approved` once the user has agreed: from then on the user can be paid. `expired` when the link was removed. The
       *     status before the user has decided is not documented; treat any other value as not linked.
       * @example approved
       */
      status: 'approved' | 'expired' | Open;
      /**
       * @description The reference under which the user is linked. Keep it: events, wallet and removal require it. A session created
       *     for `new` has it only after the user agreed.
       */
      userRef?: string;
      spendPermission?: components<Open>['schemas']['SpendPermission'];
    };
    /** @description What you know about the user to be linked. */
    CreateCampaignLinkSession: {
      /**
       * Format: email
       * @description Prefilled for the user on the hosted page. The document does not say that it is optional, but the vendor's game
       *     API says so about the same field: without it the user signs in or signs up in the process.
       */
      email?: string;
    };
    /** @description A hosted page on which one user links an account to a campaign. */
    CampaignLinkSession: {
      /**
       * Format: uri
       * @description Where to send the user.
       */
      url: string;
      /** @description Identifies the session when you read its details. Keep it. */
      sessionKey: string;
    };
    /**
     * @description The state of a link invite: `active` admits users, `paused` does not until it is active again, `revoked` is final.
     *     There is no separate status for one that is used up or expired.
     * @example active
     */
    LinkInviteStatus: 'active' | 'paused' | 'revoked' | Open;
    /** @description A code that many users can link with. Creating and listing show slightly different fields. */
    LinkInvite: {
      /** @description The code. It is also the last part of the URL. */
      code: string;
      /** @description Your own label. */
      label?: string;
      /**
       * Format: uri
       * @description The URL to share. Each visit creates a separate link session.
       */
      url: string;
      status: components<Open>['schemas']['LinkInviteStatus'];
      /** @description How often its URL can be used; `null` for no limit. */
      maxUses: number | null;
      /** @description How often it has been used. */
      currentUses: number;
      /**
       * Format: date-time
       * @description When its URL stops working; `null` for never.
       */
      expiresAt?: string | null;
    };
    /** @description The link invites of a campaign. There is no total. */
    LinkInviteList: {
      /** @description The link invites. */
      invites: components<Open>['schemas']['LinkInvite'][];
    };
    /** @description A new link invite. */
    CreateLinkInvite: {
      /** @description Your own label, to distinguish your channels. */
      label: string;
      /** @description How often its URL can be used. Omit it for no limit. */
      maxUses?: number;
      /** @description When its URL stops working. Omit it for never. */
      expiresAt?: components<Open>['schemas']['Timestamp'];
    };
    /** @description The result of changing or revoking a link invite. */
    LinkInviteStatusChange: {
      /** @description The code of the link invite. */
      code: string;
      status: components<Open>['schemas']['LinkInviteStatus'];
    };
    /** @description What to change; omitted fields stay unchanged. */
    UpdateLinkInvite: {
      /** @description Your own label. */
      label?: string;
      /** @description How often its URL can be used in total, including the uses so far. */
      maxUses?: number;
      /**
       * Format: date-time
       * @description When its URL stops working; `null` for never.
       */
      expiresAt?: string | null;
      /**
       * @description `paused` to admit nobody for now, `active` to continue. To end it permanently, revoke it.
       * @enum {string}
       */
      status?: "active" | "paused";
    };
    /** @description Your own notes on the session. It has no amount. */
    CreateCampaignFundSession: {
      /**
       * @description Your own data, stored with the session. No event about funding is documented, so do not expect it anywhere. Do
       *     not put secrets in it.
       */
      metadata?: components<Open>['schemas']['Metadata'];
    };
    /** @description A hosted page on which the owner of a campaign funds it. */
    CreatedCampaignFundSession: {
      /** @description Identifies the session when you read its state. Keep it. */
      sessionKey: string;
      /**
       * Format: uri
       * @description The URL to give to the owner of the campaign.
       */
      url: string;
      /** @description When the page stops working. Rely on this; no lifetime is guaranteed. */
      expiresAt: components<Open>['schemas']['Timestamp'];
    };
    /** @description A session that funds a campaign, and its outcome. */
    CampaignFundSession: {
      /** @description Identifies the session. */
      sessionKey: string;
      /**
       * Format: uri
       * @description The URL that you gave to the owner of the campaign.
       */
      url: string;
      /** @description The amount of funding, in USDC. No request sets it, so it can be missing at first. */
      amountUsdc?: number;
      /**
       * @description `pending` until the owner has paid, `completed` when the money has arrived, `expired` when it is too late.
       * @example pending
       */
      status: 'pending' | 'completed' | 'expired' | Open;
      /** @description The campaign that is funded. */
      campaignId: string;
      /** @description When the page stops working. */
      expiresAt: components<Open>['schemas']['Timestamp'];
      /** @description The transaction that transferred the money, once there is one. */
      transactionHash?: string;
      /** @description When the money arrived. Missing until then. */
      completedAt?: components<Open>['schemas']['Timestamp'];
      /** @description When you created the session. */
      createdAt: components<Open>['schemas']['Timestamp'];
    };
    /**
     * @description The state of the invoice: `draft` (not visible to the customer), `sent`, `processing` (a bank payment is in
     *     progress; documented in the vendor's invoice guide, not in its reference), `paid` or `cancelled`. The last two are
     *     final.
     * @example draft
     */
    InvoiceStatus: 'draft' | 'sent' | 'processing' | 'paid' | 'cancelled' | Open;
    /** @description One line of an invoice. */
    InvoiceItem: {
      /** @description The item billed, as the customer reads it. */
      description: string;
      /** @description How many units. */
      quantity: number;
      /** @description Price of one unit, in the same unit as `amount`. */
      rate: number;
      /**
       * @description Price of the line, `quantity` times `rate`. The unit of invoice money is not documented: pass the value on
       *     without converting it.
       */
      amount: number;
    };
    /** @description The amounts that the customer is asked to pay. */
    InvoicePaymentSummary: {
      /** @description The sum of the items. */
      invoiceAmount: number;
      /** @description The additional fee that the customer pays. How it is calculated is not documented. */
      payerFee: number;
      /** @description `invoiceAmount` plus `payerFee`. */
      totalCharged: number;
    };
    /**
     * @description How the fee is calculated: a percentage of the total, plus a fixed part that counts once for each recipient
     *     (`per_payout_plus_percentage`) or once in total (`flat_rate_plus_percentage`). This follows from the names; no
     *     formula is documented.
     * @example per_payout_plus_percentage
     */
    FeeType: 'per_payout_plus_percentage' | 'flat_rate_plus_percentage' | Open;
    /** @description A fee of the distribution. */
    FeeLineItem: {
      /** @description The name of the fee. */
      label: string;
      /** @description The part that grows with the total, in percent. */
      percentageRate: number;
      /** @description The fixed part, in cents. */
      flatRateCents: number;
      /** @description The amount of the fee, in cents. */
      amountCents: number;
      feeType: components<Open>['schemas']['FeeType'];
      /**
       * @description The state of the fee. Only `pending` is documented; be ready for others.
       * @example pending
       */
      status: 'pending' | Open;
    };
    /**
     * @description An invoice. A list shows only some of these fields; the responses to reading, creating and updating show all known
     *     fields.
     */
    Invoice: {
      /** @description Id of the invoice. Opaque; other objects use the same prefix. */
      _id: string;
      /** @description The number that the customer sees. Set by Oncade. */
      invoiceNumber: string;
      /** @description The person or company billed. */
      receiverName: string;
      /**
       * Format: email
       * @description The address to which the invoice is sent.
       */
      receiverEmail?: string;
      /**
       * Format: date
       * @description Day of the invoice.
       */
      date?: string;
      /**
       * Format: date
       * @description Day by which it should be paid, if one was given.
       */
      dueDate?: string;
      /**
       * @description The payee.
       * @example BUSINESS
       */
      payToTarget?: 'BUSINESS' | Open;
      /** @description The lines of the invoice. */
      items?: components<Open>['schemas']['InvoiceItem'][];
      /** @description The sum of the items. The unit is not documented. */
      total: number;
      status: components<Open>['schemas']['InvoiceStatus'];
      paymentSummary?: components<Open>['schemas']['InvoicePaymentSummary'];
      /** @description The fees, as they were calculated when the invoice was created. An update does not change them. */
      feeLineItems?: components<Open>['schemas']['FeeLineItem'][];
      /** @description Identifies the invoice on the page where the customer pays. */
      publicInvoiceId?: string;
      environment: components<Open>['schemas']['Environment'];
    };
    /** @description Your position in a paginated list. */
    PageInfo: {
      /** @description The number of items on all pages. */
      total: number;
      /** @description The current page. */
      page: number;
      /** @description How many items a page has. */
      limit: number;
      /** @description The number of pages. In an example an empty list has 1, so do not use it to test for emptiness. */
      totalPages: number;
    };
    /** @description One page of invoices. */
    InvoiceList: {
      /** @description The invoices of this page. */
      invoices: components<Open>['schemas']['Invoice'][];
      pagination: components<Open>['schemas']['PageInfo'];
    };
    /** @description The fields of an invoice that its sender controls. Creating and replacing accept the same fields. */
    InvoiceDetails: {
      /** @description The person or company billed. */
      receiverName: string;
      /**
       * Format: email
       * @description The address to which the invoice is sent.
       */
      receiverEmail: string;
      /**
       * Format: date
       * @description Day of the invoice.
       */
      date: string;
      /**
       * Format: date
       * @description Day by which it should be paid. Omit it if there is none; in an update, omitting it clears it.
       */
      dueDate?: string;
      /**
       * @description The payee. `BUSINESS` routes the money to the payout wallet of the business.
       * @constant
       */
      payToTarget: "BUSINESS";
      /** @description The lines of the invoice. */
      items: components<Open>['schemas']['InvoiceItem'][];
    };
    /** @description A fee that your platform deducts from the invoice. */
    InvoiceFee: {
      /** @description The name of the fee on the statement. */
      label: string;
      /** @description Share of the total, in percent. */
      percentage?: number;
      /** @description Fixed part of the fee. */
      flat?: number;
      /** @description Address of the wallet that receives the fee. */
      recipientWallet?: string;
    };
    /** @description A new invoice. */
    CreateInvoice: components<Open>['schemas']['InvoiceDetails'] & {
      /**
       * @description `sent` creates the invoice and e-mails it immediately.
       * @default draft
       * @enum {string}
       */
      status?: "draft" | "sent";
      /** @description Fees of your platform. They are fixed now; a later update does not change them. */
      fees?: components<Open>['schemas']['InvoiceFee'][];
    };
    /** @description The whole invoice, replaced. Omitted fields are cleared. */
    UpdateInvoice: components<Open>['schemas']['InvoiceDetails'];
    /** @description The result of sending or cancelling an invoice. */
    InvoiceTransition: {
      /** @description Id of the invoice. */
      _id: string;
      status: components<Open>['schemas']['InvoiceStatus'];
      /** @description The number that the customer sees. */
      invoiceNumber: string;
    };
    /** @description A postal address. The field names are American, but the values may come from any country or region. */
    BusinessAddress: {
      /** @description Street and number. */
      line1: string;
      /** @description Suite, floor or similar, if there is one. */
      line2?: string;
      /** @description Town or city. */
      city: string;
      /** @description State, province or region. */
      state: string;
      /** @description Postal code, as written in that country. */
      postalCode: string;
      /** @description The country, in the examples as two letters (ISO 3166-1). */
      country: string;
    };
    /** @description A business. Responses differ in how much of it they show. */
    Business: {
      /** @description Id of the business. Send it in `X-Target-Business-Id` to act for the business. */
      _id: string;
      /** @description Name of the business. */
      name: string;
      /**
       * Format: uri
       * @description The URL of the business's logo.
       */
      logoUrl?: string;
      address?: components<Open>['schemas']['BusinessAddress'];
      /** @description Address of the wallet that receives the money of the business, if it has set one up. */
      payoutWallet?: string;
    };
    /** @description A future member of the new business. */
    CreateBusinessMember: {
      /**
       * Format: email
       * @description The person's e-mail address. With an Oncade account they are a member immediately, otherwise as soon as they have one.
       */
      email: string;
      /** @description What they may do in the business. */
      roles: ("ADMIN" | "GAME_EDITOR" | "VIEWER")[];
      /**
       * @description Whether they own the business, and with it the wallet that is used if there is no payout wallet.
       * @default false
       */
      isOwner?: boolean;
    };
    /** @description A new business. */
    CreateBusiness: {
      /** @description Name of the business. The vendor's guide says that it must be unique. */
      name: string;
      /** @description The people of the business. The vendor's guide requires at least one. */
      members: components<Open>['schemas']['CreateBusinessMember'][];
      address?: components<Open>['schemas']['BusinessAddress'];
      /** @description The scopes that the business grants your platform from the start. Omit it for no grant. */
      grantScopes?: components<Open>['schemas']['Scope'][];
    };
    /**
     * @description What a member may do. Only the vendor's business guide names `VIEWER`; no list claims to be complete.
     * @example ADMIN
     */
    BusinessRole: 'ADMIN' | 'GAME_EDITOR' | 'VIEWER' | Open;
    /** @description Somebody who belongs to a business. */
    BusinessMember: {
      /** @description Id of the user, or of the place that is reserved for somebody without an account. */
      userId: string;
      /**
       * Format: email
       * @description The address with which they were added.
       */
      email: string;
      /** @description What they may do in the business. */
      roles: components<Open>['schemas']['BusinessRole'][];
      /** @description Whether they own the business. */
      isOwner: boolean;
    };
    /** @description The grant that came with a new business. In the list of grants its `_id` is called `grantId`. */
    CreatedGrant: {
      /** @description Id of the grant. */
      _id: string;
      /** @description The scopes that were granted. */
      grantedScopes: string[];
      /**
       * @description The state of the grant. No other value is shown.
       * @example active
       */
      status: 'active' | Open;
    };
    /** @description A new business with its members and, if one was requested, the grant. */
    CreatedBusiness: {
      business: components<Open>['schemas']['Business'];
      /** @description The members, as given in the request. */
      members: components<Open>['schemas']['BusinessMember'][];
      grant?: components<Open>['schemas']['CreatedGrant'];
    };
    /** @description What to change about a business; at least one field. */
    UpdateBusiness: {
      /** @description Name of the business. The vendor's guide says that it must be unique. */
      name?: string;
      /**
       * Format: uri
       * @description The URL of the business's logo.
       */
      logoUrl?: string;
      address?: components<Open>['schemas']['BusinessAddress'];
      /** @description Address of the wallet that receives the money of the business. */
      payoutWallet?: string;
    };
    /**
     * @description The state of the distribution. Only `pending`, the state of a new one, is documented; be ready for others.
     * @example pending
     */
    DistributionStatus: 'pending' | Open;
    /** @description What one recipient gets. Other fields may be present. */
    DistributionLineItem: {
      /**
       * Format: email
       * @description The recipient's e-mail address.
       */
      email: string;
      /** @description The recipient's name, if one was given. */
      name?: string;
      /** @description Share of the total, in percent. */
      percentage?: number;
      /** @description The recipient's share, in cents. All shares add up to `totalAmountCents`. */
      amountCents: number;
      /**
       * @description The state of the payment to this recipient.
       * @example pending
       */
      status?: 'pending' | Open;
    };
    /**
     * @description How the shares of the recipients are written. Only `percentage` is documented; be ready for others.
     * @example percentage
     */
    SplitMode: 'percentage' | Open;
    /** @description One amount, split among recipients. */
    Distribution: {
      /** @description Id of the distribution. Opaque; its event calls it `distributionId`. */
      _id: string;
      /** @description The amount that is split, in cents. */
      totalAmountCents: number;
      /** @description The sum of all fees, in cents. Whether it is deducted from `totalAmountCents` or added to it is not documented. */
      totalFeeCents: number;
      /** @description The fees, first those that Oncade applied, then those of your platform. */
      feeLineItems: components<Open>['schemas']['FeeLineItem'][];
      status: components<Open>['schemas']['DistributionStatus'];
      /** @description What each recipient gets. */
      lineItems: components<Open>['schemas']['DistributionLineItem'][];
      mode?: components<Open>['schemas']['SplitMode'];
      /** @description The purpose of the money, if one was given. */
      memo?: string;
      /** @description The split template it was created from, if one was used. */
      templateId?: string;
    };
    /** @description One page of distributions. */
    DistributionList: {
      /** @description The distributions of this page. */
      distributions: components<Open>['schemas']['Distribution'][];
      pagination: components<Open>['schemas']['PageInfo'];
    };
    /**
     * @description Someone who gets a share. A recipient without an account is paid with a gift, claimed by e-mail; check beforehand
     *     who has one with `POST /v1/platform/lookup-emails`.
     */
    DistributionRecipient: {
      /**
       * Format: email
       * @description The recipient's e-mail address.
       */
      email: string;
      /** @description The recipient's name, for people to read. */
      name?: string;
      /** @description Share of the total, in percent. The shares of all recipients add up to 100. */
      percentage: number;
    };
    /** @description A fee that your platform charges, in addition to those that Oncade applies automatically. */
    DistributionFee: {
      /** @description The name of the fee in the line items. */
      label: string;
      /** @description Share of the total, in percent. The response calls it `percentageRate`. */
      percentage?: number;
      /** @description Fixed part of the fee, in cents. The response calls it `flatRateCents`. */
      flat?: number;
      /** @description Address of the wallet that receives the fee. No response shows it again. */
      recipientWallet?: string;
    };
    /**
     * @description A new distribution. The recipients come from a saved template or from this request: send one of the two, because the
     *     effect of both together is not documented.
     */
    CreateDistribution: {
      /** @description The split template to use, instead of `recipients` and `mode`. */
      templateId: string;
      /** @description The recipients for this one distribution, without a template. */
      recipients?: components<Open>['schemas']['DistributionRecipient'][];
      /** @description The amount to split, in cents. */
      totalAmountCents: number;
      /**
       * @description How the recipients' shares are written. The vendor's guide mentions modes other than `percentage`, which are not
       *     documented here.
       * @enum {string}
       */
      mode?: "percentage";
      /** @description The purpose of the money, for people to read. */
      memo?: string;
      /** @description Fees of your platform. Oncade's own fees are added automatically; do not repeat them here. */
      fees?: components<Open>['schemas']['DistributionFee'][];
    } | {
      /** @description The split template to use, instead of `recipients` and `mode`. */
      templateId?: string;
      /** @description The recipients for this one distribution, without a template. */
      recipients: components<Open>['schemas']['DistributionRecipient'][];
      /** @description The amount to split, in cents. */
      totalAmountCents: number;
      /**
       * @description How the recipients' shares are written. The vendor's guide mentions modes other than `percentage`, which are not
       *     documented here.
       * @enum {string}
       */
      mode: "percentage";
      /** @description The purpose of the money, for people to read. */
      memo?: string;
      /** @description Fees of your platform. Oncade's own fees are added automatically; do not repeat them here. */
      fees?: components<Open>['schemas']['DistributionFee'][];
    };
    /** @description A fee that Oncade will apply. The wallet that receives it is determined when a distribution is created. */
    FeePreviewLine: {
      /** @description The name of the fee. */
      label: string;
      /** @description The part that grows with the total, in percent. */
      percentage: number;
      /** @description The fixed part, in cents. A distribution shows it as `flatRateCents`. */
      flat: number;
      feeType: components<Open>['schemas']['FeeType'];
    };
    /** @description The fees that Oncade will apply to a distribution of this business. */
    FeePreview: {
      /** @description Those set up for the business, or else Oncade's default. */
      fees: components<Open>['schemas']['FeePreviewLine'][];
    };
    /** @description A new fund session. */
    CreatedDistributionFundSession: {
      /** @description Identifies the session; keep it to read or revoke the session later. */
      sessionKey: string;
      /**
       * Format: uri
       * @description The hosted page on which the owner of the business funds the distribution.
       */
      url: string;
      /** @description When the page stops working. */
      expiresAt: components<Open>['schemas']['Timestamp'];
    };
    /** @description A hosted session in which the owner of a business funds a distribution. */
    DistributionFundSession: {
      /** @description Identifies the session. */
      sessionKey: string;
      /**
       * Format: uri
       * @description The hosted page on which the owner of the business funds the distribution.
       */
      url: string;
      /**
       * @description The state of the session: `pending` until it is funded (`completed`), revoked by you (`revoked`) or expired
       *     (`expired`). The last three are final.
       * @example pending
       */
      status: 'pending' | 'completed' | 'revoked' | 'expired' | Open;
      /** @description The distribution to be funded. */
      distributionId: string;
      /** @description When the page stops working. */
      expiresAt: components<Open>['schemas']['Timestamp'];
      /** @description The transaction that funded the distribution, once there is one. */
      transactionHash?: string;
      /** @description When the distribution was funded, once it has been. */
      completedAt?: components<Open>['schemas']['Timestamp'];
      /** @description When the session was created. */
      createdAt?: components<Open>['schemas']['Timestamp'];
    };
    /** @description A split that is saved for reuse in distributions. */
    SplitTemplate: {
      /** @description Id of the template. */
      templateId: string;
      /** @description The business that the template belongs to. */
      businessId?: string;
      /** @description The name of the template. */
      name: string;
      mode: components<Open>['schemas']['SplitMode'];
      /** @description The recipients and their shares. */
      recipients: components<Open>['schemas']['DistributionRecipient'][];
    };
    /** @description All split templates that your platform has created for the business. */
    SplitTemplateList: {
      /** @description The templates, without archived ones. */
      templates: components<Open>['schemas']['SplitTemplate'][];
      /** @description How many there are. */
      total: number;
    };
    /** @description A new split template. */
    CreateSplitTemplate: {
      /** @description The name of the template. */
      name: string;
      /**
       * @description How the recipients' shares are written.
       * @enum {string}
       */
      mode: "percentage";
      /** @description The recipients and their shares. */
      recipients: components<Open>['schemas']['DistributionRecipient'][];
    };
    /** @description What to change. Omitted fields stay unchanged; at least one field is needed. */
    UpdateSplitTemplate: {
      /** @description The new name of the template. */
      name?: string;
      /**
       * @description How the recipients' shares are written.
       * @enum {string}
       */
      mode?: "percentage";
      /** @description The complete new list of recipients; earlier recipients are removed. */
      recipients?: components<Open>['schemas']['DistributionRecipient'][];
    };
    /** @description Somebody who will receive a gift. */
    GiftRecipient: {
      /**
       * Format: email
       * @description The address that receives the claim e-mail once the gift is funded.
       */
      email: string;
      /** @description Name of the recipient. */
      name?: string;
      /** @description What the recipient gets, in cents. */
      amountCents: number;
      /** @description Address of the vault that holds this gift until it is claimed. You calculate it with the contract SDK. */
      vaultAddress: string;
      /**
       * @description The code with which the recipient claims the gift. You calculate it with the contract SDK. Keep it, because
       *     marking the gift as funded requires it again, and never log it.
       */
      claimCode: string;
    };
    /** @description New gifts from one sender. */
    CreateBulkGifts: {
      /** @description The Oncade user who sends the gifts. */
      senderUserId: string;
      /** @description Address of the wallet that will fund them. */
      senderWalletAddress: string;
      /** @description Address of the token contract for the gift, such as USDC. */
      tokenAddress: string;
      /** @description The recipients of the gifts. */
      recipients: components<Open>['schemas']['GiftRecipient'][];
      /** @description The distribution that the gifts belong to. */
      distributionId: string;
    };
    /**
     * @description `created` until the gift is marked as funded, then `funded`.
     * @example created
     */
    GiftStatus: 'created' | 'funded' | Open;
    /** @description A payout that waits for its recipient to claim it. */
    Gift: {
      /** @description Id of the gift. Send it, with the claim code, when you mark the gift as funded. */
      giftId: string;
      /**
       * Format: email
       * @description The recipient of the gift. Use it to find the claim code that belongs to `giftId`.
       */
      email: string;
      status?: components<Open>['schemas']['GiftStatus'];
    };
    /** @description The gifts that were recorded. */
    GiftList: {
      /** @description One gift for each recipient. */
      gifts: components<Open>['schemas']['Gift'][];
    };
    /** @description A gift and the code that claims it. */
    GiftClaim: {
      /** @description Id of the gift, from the response in which it was created. */
      giftId: string;
      /** @description The claim code that you created the gift with. */
      claimCode: string;
    };
    /** @description Gifts that a transaction has funded. */
    MarkGiftsFunded: {
      /** @description The gifts, each with its claim code. */
      giftData: components<Open>['schemas']['GiftClaim'][];
      /** @description Hash of the transaction that put the money into the vaults. */
      transactionHash: string;
      /** @description The distribution that the gifts belong to. */
      distributionId: string;
    };
    /** @description The result of marking gifts as funded. */
    FundedGiftCounts: {
      /** @description How many gifts were marked as funded. */
      updatedCount: number;
      /** @description How many recipients were sent their claim e-mail. */
      emailsSent: number;
      /** @description How many claim e-mails could not be sent. The response does not say which. */
      emailsFailed: number;
    };
    /** @description Confirms that the gifts were marked as funded, with counts. */
    FundedGifts: {
      /**
       * @description Always `true`; a failure has another status and the error envelope.
       * @constant
       */
      success: true;
      result: components<Open>['schemas']['FundedGiftCounts'];
    };
    /** @description The addresses to look up. */
    EmailLookup: {
      /** @description E-mail addresses of recipients. The maximum for one request is not documented. */
      emails: string[];
    };
    /** @description The result for one address. */
    EmailLookupResult: {
      /**
       * Format: email
       * @description The address that was looked up.
       */
      email: string;
      /**
       * @description Whether somebody with an Oncade account and wallet has this address. If so, a distribution pays that wallet
       *     directly; if not, the recipient is sent a gift to claim.
       */
      hasAccount: boolean;
    };
    /** @description The results for the addresses. */
    EmailLookupResults: {
      /** @description One result for each address. Match them by `email`; the order is not guaranteed. */
      results: components<Open>['schemas']['EmailLookupResult'][];
    };
    /** @description The link session that the event is about. */
    LinkEventData: {
      /**
       * @description The key returned when the link session was created. The API looks up sessions by `sessionId`, which no event
       *     carries: keep both.
       */
      sessionKey: string;
      metadata?: components<Open>['schemas']['Metadata'];
    };
    /** @description A link session was created. */
    LinkStartedEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: "Platform.Link.Started";
      data: components<Open>['schemas']['LinkEventData'];
      timestamp: components<Open>['schemas']['Timestamp'];
    };
    /** @description A business agreed to a link request, and a grant exists. */
    LinkCompletedEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: "Platform.Link.Completed";
      /** @description The link session, and the grant that it created. */
      data: {
        /** @description The key returned when the link session was created. */
        sessionKey: string;
        /** @description The business that agreed. Send it in `X-Target-Business-Id` from now on. */
        businessId: string;
        /** @description The scopes that the business granted. They may differ from the ones that you requested. */
        grantedScopes: string[];
        /** @description The new grant; you need this id to revoke it. */
        grantId: string;
        metadata?: components<Open>['schemas']['Metadata'];
      };
      timestamp: components<Open>['schemas']['Timestamp'];
    };
    /** @description A business refused a link request. */
    LinkDeclinedEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: "Platform.Link.Declined";
      /** @description The link session, and the details of the refusal. */
      data: {
        /** @description The key returned when the link session was created. */
        sessionKey: string;
        /** @description The business that refused. */
        businessId?: string;
        /** @description The reason that the business gives, if any. */
        declineReason?: string;
        metadata?: components<Open>['schemas']['Metadata'];
      };
      timestamp: components<Open>['schemas']['Timestamp'];
    };
    /** @description A link session failed, for instance because it expired. */
    LinkFailedEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: "Platform.Link.Failed";
      data: components<Open>['schemas']['LinkEventData'];
      timestamp: components<Open>['schemas']['Timestamp'];
    };
    /** @description A grant has ended. */
    GrantRevokedEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: "Platform.Grant.Revoked";
      /** @description The grant that has ended. */
      data: {
        /**
         * @description The key of the link session that the grant came from. A grant that came from an invite, or from creating the
         *     business, never had one.
         */
        sessionKey?: string | null;
        /** @description The business that you can no longer act for. */
        businessId: string;
        /** @description The grant that has ended. */
        grantId: string;
      };
      timestamp: components<Open>['schemas']['Timestamp'];
    };
    /** @description The campaign as it was set up or changed, with the secret of its own webhooks. */
    CampaignSetupEventData: {
      /** @description The campaign. */
      campaignId: string;
      /** @description The business that the campaign belongs to. */
      businessId: string;
      /** @description The current name of the campaign. */
      name: string;
      environment: components<Open>['schemas']['Environment'];
      /** @description Address of the campaign's contract. */
      address: string;
      /** @description The chain that the contract is on, such as `base`. */
      chain: string;
      /**
       * @description The secret that signs deliveries to the campaign's own `webhookUrl`; present only if the campaign has one. No
       *     response of the API shows it, so store it now, and keep it out of logs. An update that sets the URL creates a
       *     new one.
       */
      webhookSecret?: string;
    };
    /** @description A campaign was created. */
    CampaignCreatedEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: "Platform.Campaign.Created";
      data: components<Open>['schemas']['CampaignSetupEventData'];
      timestamp: components<Open>['schemas']['Timestamp'];
    };
    /** @description A campaign was changed. */
    CampaignUpdatedEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: "Platform.Campaign.Updated";
      data: components<Open>['schemas']['CampaignSetupEventData'];
      timestamp: components<Open>['schemas']['Timestamp'];
    };
    /** @description A campaign was deleted. */
    CampaignDeletedEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: "Platform.Campaign.Deleted";
      /** @description The campaign in its last state. */
      data: {
        /** @description The campaign, which can no longer be read. */
        campaignId: string;
        /** @description The business that the campaign belonged to. */
        businessId: string;
        /** @description The last name of the campaign. */
        name: string;
        environment: components<Open>['schemas']['Environment'];
        /** @description The secret that signed the campaign's own webhooks; present only if it had a `webhookUrl`. */
        webhookSecret?: string;
      };
      timestamp: components<Open>['schemas']['Timestamp'];
    };
    /** @description The campaign that the event is about. */
    CampaignEventData: {
      /** @description The campaign. */
      campaignId: string;
      /** @description The business that the campaign belongs to. */
      businessId: string;
      /** @description The name of the campaign. */
      name: string;
      environment: components<Open>['schemas']['Environment'];
      /** @description Address of the campaign's contract. */
      address: string;
      /** @description The chain that the contract is on, such as `base`. */
      chain: string;
    };
    /** @description A campaign accepts events and pays out. */
    CampaignStartedEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: "Platform.Campaign.Started";
      data: components<Open>['schemas']['CampaignEventData'];
      timestamp: components<Open>['schemas']['Timestamp'];
    };
    /** @description A campaign no longer accepts events. */
    CampaignStoppedEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: "Platform.Campaign.Stopped";
      data: components<Open>['schemas']['CampaignEventData'];
      timestamp: components<Open>['schemas']['Timestamp'];
    };
    /** @description An action of a linked user was recorded, and a payout started. */
    CampaignEventRecordedEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: "Platform.Campaign.EventRecorded";
      /** @description What was recorded, and for whom. */
      data: {
        /** @description The campaign that pays. */
        campaignId: string;
        /** @description The business that the campaign belongs to. */
        businessId: string;
        /** @description The code of the campaign's event. A tip may have none. */
        eventCode?: string;
        /** @description The campaign's name for that event. A tip may have none. */
        eventName?: string;
        /** @description The reference under which the user is linked to the campaign. */
        userRef: string;
        /** @description What the user is paid. The unit is not documented; do not convert it. */
        payoutAmount: number;
      };
      timestamp: components<Open>['schemas']['Timestamp'];
    };
    /** @description The split template that the event is about. */
    SplitTemplateEventData: {
      /** @description The split template. */
      templateId: string;
      /** @description The business that the template belongs to. */
      businessId: string;
      /** @description The name of the template. */
      name: string;
      mode: components<Open>['schemas']['SplitMode'];
      /** @description The number of recipients. `GET /v1/platform/split-templates/{templateId}` returns who they are. */
      recipientCount: number;
    };
    /** @description A split template was created. */
    SplitTemplateCreatedEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: "Platform.SplitTemplate.Created";
      data: components<Open>['schemas']['SplitTemplateEventData'];
      timestamp: components<Open>['schemas']['Timestamp'];
    };
    /** @description A split template was changed. */
    SplitTemplateUpdatedEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: "Platform.SplitTemplate.Updated";
      data: components<Open>['schemas']['SplitTemplateEventData'];
      timestamp: components<Open>['schemas']['Timestamp'];
    };
    /** @description A split template was archived. */
    SplitTemplateDeletedEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: "Platform.SplitTemplate.Deleted";
      data: components<Open>['schemas']['SplitTemplateEventData'];
      timestamp: components<Open>['schemas']['Timestamp'];
    };
    /**
     * @description The invoice that the event is about. Rely only on the members required here, and read the rest with `GET
     *     /v1/platform/invoices/{invoiceId}`.
     */
    InvoiceEventData: {
      /** @description The invoice. The API calls it `_id`. */
      invoiceId: string;
      /** @description The business that sends the invoice. */
      businessId: string;
      status: components<Open>['schemas']['InvoiceStatus'];
      /** @description The number that the customer sees. */
      invoiceNumber?: string;
      /** @description The person or company billed. */
      receiverName?: string;
      /** @description The sum of the items. The unit is not documented. */
      total?: number;
      environment?: components<Open>['schemas']['Environment'];
    };
    /** @description An invoice was created. */
    InvoiceCreatedEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: "Platform.Invoice.Created";
      data: components<Open>['schemas']['InvoiceEventData'];
      timestamp: components<Open>['schemas']['Timestamp'];
    };
    /** @description An invoice was replaced. */
    InvoiceUpdatedEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: "Platform.Invoice.Updated";
      data: components<Open>['schemas']['InvoiceEventData'];
      timestamp: components<Open>['schemas']['Timestamp'];
    };
    /** @description A draft was sent to its receiver. */
    InvoiceSentEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: "Platform.Invoice.Sent";
      data: components<Open>['schemas']['InvoiceEventData'];
      timestamp: components<Open>['schemas']['Timestamp'];
    };
    /** @description An invoice was cancelled. */
    InvoiceCancelledEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: "Platform.Invoice.Cancelled";
      data: components<Open>['schemas']['InvoiceEventData'];
      timestamp: components<Open>['schemas']['Timestamp'];
    };
    /** @description An invoice was paid. */
    InvoicePaidEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: "Platform.Invoice.Paid";
      data: components<Open>['schemas']['InvoiceEventData'];
      timestamp: components<Open>['schemas']['Timestamp'];
    };
    /** @description A distribution was created. */
    DistributionCreatedEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: "Platform.Distribution.Created";
      /** @description The distribution in its first state. */
      data: {
        /** @description The distribution. The API calls it `_id`. */
        distributionId: string;
        /** @description The business whose money is split. */
        businessId: string;
        /** @description The amount that is split, in cents. */
        totalAmountCents: number;
        /** @description Currency of the amount, such as `USD`. */
        currency: string;
        /** @description The number of recipients. */
        recipientCount: number;
        status: components<Open>['schemas']['DistributionStatus'];
        /** @description The split template it was created from, if one was used. */
        templateId?: string | null;
        /** @description The purpose of the money, if one was given. */
        memo?: string;
      };
      timestamp: components<Open>['schemas']['Timestamp'];
    };
    /** @description Gifts were marked as funded, and e-mails were sent to their recipients. */
    GiftsFundedEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: "Platform.Gifts.Funded";
      /** @description The gifts, counted together. */
      data: {
        /** @description The distribution that the gifts are part of. */
        distributionId: string;
        /** @description The business that gives the gifts. */
        businessId: string;
        /** @description How many gifts were marked. */
        giftCount: number;
        /** @description The total amount of the gifts, in cents. */
        totalAmountCents: number;
        /** @description The transaction that funded them. */
        transactionHash: string;
      };
      timestamp: components<Open>['schemas']['Timestamp'];
    };
  };
  responses: {
    /**
     * @description A header, a parameter or the body is not what the operation expects. Nothing was done; fix the request before you
     *     send it again.
     */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components<Open>['schemas']['Error'];
      };
    };
    /** @description The API key is missing, unknown, revoked or past its grace period. */
    Unauthorized: {
      headers: {
        /**
         * @description Says that a bearer key is expected.
         * @example Bearer
         */
        'WWW-Authenticate'?: string;
        [name: string]: unknown;
      };
      content: {
        'application/json': components<Open>['schemas']['Error'];
      };
    };
    /**
     * @description The key is valid, but the scope of this operation is missing from the platform, from the key or from the grant, or
     *     the business has granted your platform nothing.
     */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components<Open>['schemas']['Error'];
      };
    };
    /** @description You have sent too many requests. Wait, then try again. */
    TooManyRequests: {
      headers: {
        'Retry-After': components<Open>['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components<Open>['schemas']['Error'];
      };
    };
    /** @description Something failed on the vendor's side. With an `Idempotency-Key` the request can be sent again safely. */
    InternalServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components<Open>['schemas']['Error'];
      };
    };
    /** @description A request with the same `Idempotency-Key` is still in progress. Wait a moment, then send the same request again. */
    IdempotencyInProgress: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components<Open>['schemas']['Error'];
      };
    };
    /** @description The `Idempotency-Key` was used before with another body. Use a new key for a new request. */
    IdempotencyKeyReused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components<Open>['schemas']['Error'];
      };
    };
    /**
     * @description Nothing with this id exists, or it belongs to another platform, business or environment; the two responses are
     *     identical, so that ids cannot be guessed.
     */
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
     * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
     *     omitting it means `v1`.
     * @example v1
     */
    ApiVersion: "v1";
    /**
     * @description Makes a retry safe: if you send the same key with the same body, the operation is carried out only once. Any unique
     *     string is valid; a UUID is usual.
     * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
     */
    IdempotencyKey: string;
    /**
     * @description The `keyId` of the API key.
     * @example key_123
     */
    KeyId: string;
    /**
     * @description The `sessionId` returned when the link session was created. Webhooks carry the `sessionKey` instead, and neither can
     *     be looked up by the other: keep both.
     * @example sess_abc123
     */
    LinkSessionId: string;
    /**
     * @description The `grantId` of the grant.
     * @example grant_abc123
     */
    GrantId: string;
    /**
     * @description The `inviteId` of the invite.
     * @example inv_123
     */
    InviteId: string;
    /**
     * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). If the business has granted you
     *     nothing, the response is 403.
     * @example 65fa1234abcdef5678901234
     */
    TargetBusinessId: string;
    /**
     * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
     * @example cmp_abc123
     */
    CampaignId: string;
    /**
     * @description The page you want; the first is 1. A page past the end is empty.
     * @example 1
     */
    Page: number;
    /**
     * @description How many items a page has.
     * @example 20
     */
    Limit: number;
    /**
     * @description The reference under which the user is linked to the campaign.
     * @example user-ref-123
     */
    UserRef: string;
    /**
     * @description The code of the link invite, as in its URL.
     * @example Ab3Cd5Ef
     */
    LinkInviteCode: string;
    /**
     * @description The `sessionKey` returned when the fund session was created.
     * @example cfs_abc123
     */
    CampaignFundSessionHandle: string;
    /**
     * @description Makes a retry safe: if you send the same key with the same body, the operation is carried out only once. Any unique
     *     string is valid; a UUID is usual.
     * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
     */
    RequiredIdempotencyKey: string;
    /**
     * @description The `_id` of the invoice.
     * @example inv_abc123
     */
    InvoiceId: string;
    /**
     * @description The `_id` of the distribution. It also says which business you act for.
     * @example abc123
     */
    DistributionId: string;
    /**
     * @description The `sessionKey` returned when the fund session was created.
     * @example dfs_abc123
     */
    DistributionFundSessionHandle: string;
    /**
     * @description The `templateId` of the split template. It also says which business you act for.
     * @example tmpl_abc123
     */
    SplitTemplateId: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description How many seconds to wait. Not guaranteed; be ready for responses without it.
     * @example 30
     */
    RetryAfter: number;
    /** @description Where the new resource can be read. */
    Location: string;
  };
  pathItems: never;
}
export type Environment = components<string & {}>['schemas']['Environment'];
export type CallingApiKey = components<string & {}>['schemas']['CallingApiKey'];
export type PlatformInfo = components<string & {}>['schemas']['PlatformInfo'];
export type Error = components<string & {}>['schemas']['Error'];
export type Scope = components<never>['schemas']['Scope'];
export type RequestScopes = components<never>['schemas']['RequestScopes'];
export type ScopeRequest = components<string & {}>['schemas']['ScopeRequest'];
export type ApiKeyStatus = components<string & {}>['schemas']['ApiKeyStatus'];
export type ApiKey = components<string & {}>['schemas']['ApiKey'];
export type ApiKeyList = components<string & {}>['schemas']['ApiKeyList'];
export type CreateApiKey = components<never>['schemas']['CreateApiKey'];
export type CreatedApiKey = components<string & {}>['schemas']['CreatedApiKey'];
export type ApiKeyDetails = components<string & {}>['schemas']['ApiKeyDetails'];
export type RevokedApiKey = components<string & {}>['schemas']['RevokedApiKey'];
export type RotateApiKey = components<never>['schemas']['RotateApiKey'];
export type ReplacementApiKey = components<string & {}>['schemas']['ReplacementApiKey'];
export type RotatedApiKey = components<string & {}>['schemas']['RotatedApiKey'];
export type LinkSessionStatus = components<string & {}>['schemas']['LinkSessionStatus'];
export type Metadata = components<string & {}>['schemas']['Metadata'];
export type Timestamp = components<string & {}>['schemas']['Timestamp'];
export type LinkSession = components<string & {}>['schemas']['LinkSession'];
export type LinkSessionList = components<string & {}>['schemas']['LinkSessionList'];
export type CreateLinkSession = components<never>['schemas']['CreateLinkSession'];
export type Success = components<string & {}>['schemas']['Success'];
export type Grant = components<string & {}>['schemas']['Grant'];
export type GrantList = components<string & {}>['schemas']['GrantList'];
export type InviteStatus = components<string & {}>['schemas']['InviteStatus'];
export type Invite = components<string & {}>['schemas']['Invite'];
export type InviteList = components<string & {}>['schemas']['InviteList'];
export type CreateInvite = components<never>['schemas']['CreateInvite'];
export type CampaignStatus = components<string & {}>['schemas']['CampaignStatus'];
export type CampaignEvent = components<string & {}>['schemas']['CampaignEvent'];
export type Campaign = components<string & {}>['schemas']['Campaign'];
export type CampaignList = components<string & {}>['schemas']['CampaignList'];
export type CreateCampaign = components<never>['schemas']['CreateCampaign'];
export type UpdateCampaign = components<never>['schemas']['UpdateCampaign'];
export type RecordCampaignEvent = components<never>['schemas']['RecordCampaignEvent'];
export type WalletBalance = components<string & {}>['schemas']['WalletBalance'];
export type LinkedUser = components<string & {}>['schemas']['LinkedUser'];
export type LinkedUserPageInfo = components<string & {}>['schemas']['LinkedUserPageInfo'];
export type LinkedUserList = components<string & {}>['schemas']['LinkedUserList'];
export type SpendPermission = components<string & {}>['schemas']['SpendPermission'];
export type CampaignLinkDetails = components<string & {}>['schemas']['CampaignLinkDetails'];
export type CreateCampaignLinkSession = components<never>['schemas']['CreateCampaignLinkSession'];
export type CampaignLinkSession = components<string & {}>['schemas']['CampaignLinkSession'];
export type LinkInviteStatus = components<string & {}>['schemas']['LinkInviteStatus'];
export type LinkInvite = components<string & {}>['schemas']['LinkInvite'];
export type LinkInviteList = components<string & {}>['schemas']['LinkInviteList'];
export type CreateLinkInvite = components<never>['schemas']['CreateLinkInvite'];
export type LinkInviteStatusChange = components<string & {}>['schemas']['LinkInviteStatusChange'];
export type UpdateLinkInvite = components<never>['schemas']['UpdateLinkInvite'];
export type CreateCampaignFundSession = components<never>['schemas']['CreateCampaignFundSession'];
export type CreatedCampaignFundSession = components<string & {}>['schemas']['CreatedCampaignFundSession'];
export type CampaignFundSession = components<string & {}>['schemas']['CampaignFundSession'];
export type InvoiceStatus = components<string & {}>['schemas']['InvoiceStatus'];
export type InvoiceItem = components<string & {}>['schemas']['InvoiceItem'];
export type InvoicePaymentSummary = components<string & {}>['schemas']['InvoicePaymentSummary'];
export type FeeType = components<string & {}>['schemas']['FeeType'];
export type FeeLineItem = components<string & {}>['schemas']['FeeLineItem'];
export type Invoice = components<string & {}>['schemas']['Invoice'];
export type PageInfo = components<string & {}>['schemas']['PageInfo'];
export type InvoiceList = components<string & {}>['schemas']['InvoiceList'];
export type InvoiceDetails = components<never>['schemas']['InvoiceDetails'];
export type InvoiceFee = components<never>['schemas']['InvoiceFee'];
export type CreateInvoice = components<never>['schemas']['CreateInvoice'];
export type UpdateInvoice = components<never>['schemas']['UpdateInvoice'];
export type InvoiceTransition = components<string & {}>['schemas']['InvoiceTransition'];
export type BusinessAddress = components<string & {}>['schemas']['BusinessAddress'];
export type Business = components<string & {}>['schemas']['Business'];
export type CreateBusinessMember = components<never>['schemas']['CreateBusinessMember'];
export type CreateBusiness = components<never>['schemas']['CreateBusiness'];
export type BusinessRole = components<string & {}>['schemas']['BusinessRole'];
export type BusinessMember = components<string & {}>['schemas']['BusinessMember'];
export type CreatedGrant = components<string & {}>['schemas']['CreatedGrant'];
export type CreatedBusiness = components<string & {}>['schemas']['CreatedBusiness'];
export type UpdateBusiness = components<never>['schemas']['UpdateBusiness'];
export type DistributionStatus = components<string & {}>['schemas']['DistributionStatus'];
export type DistributionLineItem = components<string & {}>['schemas']['DistributionLineItem'];
export type SplitMode = components<string & {}>['schemas']['SplitMode'];
export type Distribution = components<string & {}>['schemas']['Distribution'];
export type DistributionList = components<string & {}>['schemas']['DistributionList'];
export type DistributionRecipient = components<string & {}>['schemas']['DistributionRecipient'];
export type DistributionFee = components<never>['schemas']['DistributionFee'];
export type CreateDistribution = components<never>['schemas']['CreateDistribution'];
export type FeePreviewLine = components<string & {}>['schemas']['FeePreviewLine'];
export type FeePreview = components<string & {}>['schemas']['FeePreview'];
export type CreatedDistributionFundSession = components<string & {}>['schemas']['CreatedDistributionFundSession'];
export type DistributionFundSession = components<string & {}>['schemas']['DistributionFundSession'];
export type SplitTemplate = components<string & {}>['schemas']['SplitTemplate'];
export type SplitTemplateList = components<string & {}>['schemas']['SplitTemplateList'];
export type CreateSplitTemplate = components<never>['schemas']['CreateSplitTemplate'];
export type UpdateSplitTemplate = components<never>['schemas']['UpdateSplitTemplate'];
export type GiftRecipient = components<never>['schemas']['GiftRecipient'];
export type CreateBulkGifts = components<never>['schemas']['CreateBulkGifts'];
export type GiftStatus = components<string & {}>['schemas']['GiftStatus'];
export type Gift = components<string & {}>['schemas']['Gift'];
export type GiftList = components<string & {}>['schemas']['GiftList'];
export type GiftClaim = components<never>['schemas']['GiftClaim'];
export type MarkGiftsFunded = components<never>['schemas']['MarkGiftsFunded'];
export type FundedGiftCounts = components<string & {}>['schemas']['FundedGiftCounts'];
export type FundedGifts = components<string & {}>['schemas']['FundedGifts'];
export type EmailLookup = components<never>['schemas']['EmailLookup'];
export type EmailLookupResult = components<string & {}>['schemas']['EmailLookupResult'];
export type EmailLookupResults = components<string & {}>['schemas']['EmailLookupResults'];
export type LinkEventData = components<string & {}>['schemas']['LinkEventData'];
export type LinkStartedEvent = components<string & {}>['schemas']['LinkStartedEvent'];
export type LinkCompletedEvent = components<string & {}>['schemas']['LinkCompletedEvent'];
export type LinkDeclinedEvent = components<string & {}>['schemas']['LinkDeclinedEvent'];
export type LinkFailedEvent = components<string & {}>['schemas']['LinkFailedEvent'];
export type GrantRevokedEvent = components<string & {}>['schemas']['GrantRevokedEvent'];
export type CampaignSetupEventData = components<string & {}>['schemas']['CampaignSetupEventData'];
export type CampaignCreatedEvent = components<string & {}>['schemas']['CampaignCreatedEvent'];
export type CampaignUpdatedEvent = components<string & {}>['schemas']['CampaignUpdatedEvent'];
export type CampaignDeletedEvent = components<string & {}>['schemas']['CampaignDeletedEvent'];
export type CampaignEventData = components<string & {}>['schemas']['CampaignEventData'];
export type CampaignStartedEvent = components<string & {}>['schemas']['CampaignStartedEvent'];
export type CampaignStoppedEvent = components<string & {}>['schemas']['CampaignStoppedEvent'];
export type CampaignEventRecordedEvent = components<string & {}>['schemas']['CampaignEventRecordedEvent'];
export type SplitTemplateEventData = components<string & {}>['schemas']['SplitTemplateEventData'];
export type SplitTemplateCreatedEvent = components<string & {}>['schemas']['SplitTemplateCreatedEvent'];
export type SplitTemplateUpdatedEvent = components<string & {}>['schemas']['SplitTemplateUpdatedEvent'];
export type SplitTemplateDeletedEvent = components<string & {}>['schemas']['SplitTemplateDeletedEvent'];
export type InvoiceEventData = components<string & {}>['schemas']['InvoiceEventData'];
export type InvoiceCreatedEvent = components<string & {}>['schemas']['InvoiceCreatedEvent'];
export type InvoiceUpdatedEvent = components<string & {}>['schemas']['InvoiceUpdatedEvent'];
export type InvoiceSentEvent = components<string & {}>['schemas']['InvoiceSentEvent'];
export type InvoiceCancelledEvent = components<string & {}>['schemas']['InvoiceCancelledEvent'];
export type InvoicePaidEvent = components<string & {}>['schemas']['InvoicePaidEvent'];
export type DistributionCreatedEvent = components<string & {}>['schemas']['DistributionCreatedEvent'];
export type GiftsFundedEvent = components<string & {}>['schemas']['GiftsFundedEvent'];
export type ResponseBadRequest = components<string & {}>['responses']['BadRequest'];
export type ResponseUnauthorized = components<string & {}>['responses']['Unauthorized'];
export type ResponseForbidden = components<string & {}>['responses']['Forbidden'];
export type ResponseTooManyRequests = components<string & {}>['responses']['TooManyRequests'];
export type ResponseInternalServerError = components<string & {}>['responses']['InternalServerError'];
export type ResponseIdempotencyInProgress = components<string & {}>['responses']['IdempotencyInProgress'];
export type ResponseIdempotencyKeyReused = components<string & {}>['responses']['IdempotencyKeyReused'];
export type ResponseNotFound = components<string & {}>['responses']['NotFound'];
export type ParameterApiVersion = components<string & {}>['parameters']['ApiVersion'];
export type ParameterIdempotencyKey = components<string & {}>['parameters']['IdempotencyKey'];
export type ParameterKeyId = components<string & {}>['parameters']['KeyId'];
export type ParameterLinkSessionId = components<string & {}>['parameters']['LinkSessionId'];
export type ParameterGrantId = components<string & {}>['parameters']['GrantId'];
export type ParameterInviteId = components<string & {}>['parameters']['InviteId'];
export type ParameterTargetBusinessId = components<string & {}>['parameters']['TargetBusinessId'];
export type ParameterCampaignId = components<string & {}>['parameters']['CampaignId'];
export type ParameterPage = components<string & {}>['parameters']['Page'];
export type ParameterLimit = components<string & {}>['parameters']['Limit'];
export type ParameterUserRef = components<string & {}>['parameters']['UserRef'];
export type ParameterLinkInviteCode = components<string & {}>['parameters']['LinkInviteCode'];
export type ParameterCampaignFundSessionHandle = components<string & {}>['parameters']['CampaignFundSessionHandle'];
export type ParameterRequiredIdempotencyKey = components<string & {}>['parameters']['RequiredIdempotencyKey'];
export type ParameterInvoiceId = components<string & {}>['parameters']['InvoiceId'];
export type ParameterDistributionId = components<string & {}>['parameters']['DistributionId'];
export type ParameterDistributionFundSessionHandle = components<string & {}>['parameters']['DistributionFundSessionHandle'];
export type ParameterSplitTemplateId = components<string & {}>['parameters']['SplitTemplateId'];
export type HeaderRetryAfter = components<string & {}>['headers']['RetryAfter'];
export type HeaderLocation = components<string & {}>['headers']['Location'];
export type $defs = Record<string, never>;
export interface operations<Open = string> {
  getPlatformInfo: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The platform and the calling key. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['PlatformInfo'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  requestAdditionalScopes: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description Makes a retry safe: if you send the same key with the same body, the operation is carried out only once. Any unique
         *     string is valid; a UUID is usual.
         * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
         */
        'Idempotency-Key'?: components<never>['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<never>['schemas']['RequestScopes'];
      };
    };
    responses: {
      /** @description The request was accepted. Its status says whether the scopes are already approved. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['ScopeRequest'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      409: components<Open>['responses']['IdempotencyInProgress'];
      422: components<Open>['responses']['IdempotencyKeyReused'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  listApiKeys: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The API keys. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['ApiKeyList'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  createApiKey: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description Makes a retry safe: if you send the same key with the same body, the operation is carried out only once. Any unique
         *     string is valid; a UUID is usual.
         * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
         */
        'Idempotency-Key'?: components<never>['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<never>['schemas']['CreateApiKey'];
      };
    };
    responses: {
      /** @description The key was created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['CreatedApiKey'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      409: components<Open>['responses']['IdempotencyInProgress'];
      422: components<Open>['responses']['IdempotencyKeyReused'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  getApiKeyDetails: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path: {
        /**
         * @description The `keyId` of the API key.
         * @example key_123
         */
        keyId: components<never>['parameters']['KeyId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The API key. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['ApiKeyDetails'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      404: components<Open>['responses']['NotFound'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  revokeApiKey: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path: {
        /**
         * @description The `keyId` of the API key.
         * @example key_123
         */
        keyId: components<never>['parameters']['KeyId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The key is revoked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['RevokedApiKey'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      404: components<Open>['responses']['NotFound'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  rotateApiKey: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description Makes a retry safe: if you send the same key with the same body, the operation is carried out only once. Any unique
         *     string is valid; a UUID is usual.
         * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
         */
        'Idempotency-Key'?: components<never>['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description The `keyId` of the API key.
         * @example key_123
         */
        keyId: components<never>['parameters']['KeyId'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components<never>['schemas']['RotateApiKey'];
      };
    };
    responses: {
      /** @description The new key was created, and the grace period of the old one has begun. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['RotatedApiKey'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      404: components<Open>['responses']['NotFound'];
      /** @description The key is `rotating`, `expired` or `revoked`, or a request with the same `Idempotency-Key` is in progress. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Error'];
        };
      };
      422: components<Open>['responses']['IdempotencyKeyReused'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  listLinkSessions: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The link sessions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['LinkSessionList'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  createLinkSession: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description Makes a retry safe: if you send the same key with the same body, the operation is carried out only once. Any unique
         *     string is valid; a UUID is usual.
         * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
         */
        'Idempotency-Key'?: components<never>['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<never>['schemas']['CreateLinkSession'];
      };
    };
    responses: {
      /** @description The link session was created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['LinkSession'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      409: components<Open>['responses']['IdempotencyInProgress'];
      422: components<Open>['responses']['IdempotencyKeyReused'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  getLinkSession: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path: {
        /**
         * @description The `sessionId` returned when the link session was created. Webhooks carry the `sessionKey` instead, and neither can
         *     be looked up by the other: keep both.
         * @example sess_abc123
         */
        sessionId: components<never>['parameters']['LinkSessionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The link session. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['LinkSession'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      404: components<Open>['responses']['NotFound'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  cancelLinkSession: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path: {
        /**
         * @description The `sessionId` returned when the link session was created. Webhooks carry the `sessionKey` instead, and neither can
         *     be looked up by the other: keep both.
         * @example sess_abc123
         */
        sessionId: components<never>['parameters']['LinkSessionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The link session is cancelled. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Success'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      404: components<Open>['responses']['NotFound'];
      /** @description The link session is no longer `pending`. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Error'];
        };
      };
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  listGrants: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The active grants. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['GrantList'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  revokeGrant: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description Makes a retry safe: if you send the same key with the same body, the operation is carried out only once. Any unique
         *     string is valid; a UUID is usual.
         * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
         */
        'Idempotency-Key'?: components<never>['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description The `grantId` of the grant.
         * @example grant_abc123
         */
        grantId: components<never>['parameters']['GrantId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The grant is revoked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Success'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      404: components<Open>['responses']['NotFound'];
      /** @description The grant was already revoked, or a request with the same `Idempotency-Key` is in progress. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Error'];
        };
      };
      422: components<Open>['responses']['IdempotencyKeyReused'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  listInvites: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The invites. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['InviteList'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  sendDirectInvite: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description Makes a retry safe: if you send the same key with the same body, the operation is carried out only once. Any unique
         *     string is valid; a UUID is usual.
         * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
         */
        'Idempotency-Key'?: components<never>['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<never>['schemas']['CreateInvite'];
      };
    };
    responses: {
      /** @description The invite was sent. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Invite'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      404: components<Open>['responses']['NotFound'];
      /**
       * @description The business has already granted your platform access (revoke that grant first), or a request with the same
       *     `Idempotency-Key` is in progress.
       */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Error'];
        };
      };
      422: components<Open>['responses']['IdempotencyKeyReused'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  cancelInvite: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description Makes a retry safe: if you send the same key with the same body, the operation is carried out only once. Any unique
         *     string is valid; a UUID is usual.
         * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
         */
        'Idempotency-Key'?: components<never>['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description The `inviteId` of the invite.
         * @example inv_123
         */
        inviteId: components<never>['parameters']['InviteId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The invite is cancelled. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Success'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      404: components<Open>['responses']['NotFound'];
      /** @description The invite is no longer `pending`, or a request with the same `Idempotency-Key` is in progress. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Error'];
        };
      };
      422: components<Open>['responses']['IdempotencyKeyReused'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  listCampaigns: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). If the business has granted you
         *     nothing, the response is 403.
         * @example 65fa1234abcdef5678901234
         */
        'X-Target-Business-Id': components<never>['parameters']['TargetBusinessId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The campaigns. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['CampaignList'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  createCampaign: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). If the business has granted you
         *     nothing, the response is 403.
         * @example 65fa1234abcdef5678901234
         */
        'X-Target-Business-Id': components<never>['parameters']['TargetBusinessId'];
        /**
         * @description Makes a retry safe: if you send the same key with the same body, the operation is carried out only once. Any unique
         *     string is valid; a UUID is usual.
         * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
         */
        'Idempotency-Key'?: components<never>['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<never>['schemas']['CreateCampaign'];
      };
    };
    responses: {
      /** @description The campaign was created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Campaign'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      409: components<Open>['responses']['IdempotencyInProgress'];
      422: components<Open>['responses']['IdempotencyKeyReused'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  getCampaign: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path: {
        /**
         * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
         * @example cmp_abc123
         */
        campaignId: components<never>['parameters']['CampaignId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The campaign. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Campaign'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      404: components<Open>['responses']['NotFound'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  deleteCampaign: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path: {
        /**
         * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
         * @example cmp_abc123
         */
        campaignId: components<never>['parameters']['CampaignId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The campaign was deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Success'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      404: components<Open>['responses']['NotFound'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  updateCampaign: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description Makes a retry safe: if you send the same key with the same body, the operation is carried out only once. Any unique
         *     string is valid; a UUID is usual.
         * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
         */
        'Idempotency-Key'?: components<never>['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
         * @example cmp_abc123
         */
        campaignId: components<never>['parameters']['CampaignId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<never>['schemas']['UpdateCampaign'];
      };
    };
    responses: {
      /** @description The updated campaign. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Campaign'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      404: components<Open>['responses']['NotFound'];
      409: components<Open>['responses']['IdempotencyInProgress'];
      422: components<Open>['responses']['IdempotencyKeyReused'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  startCampaign: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description Makes a retry safe: if you send the same key with the same body, the operation is carried out only once. Any unique
         *     string is valid; a UUID is usual.
         * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
         */
        'Idempotency-Key'?: components<never>['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
         * @example cmp_abc123
         */
        campaignId: components<never>['parameters']['CampaignId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The start is queued. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Success'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      404: components<Open>['responses']['NotFound'];
      /** @description The campaign is already `started`, or a request with the same key is in progress. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Error'];
        };
      };
      422: components<Open>['responses']['IdempotencyKeyReused'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  stopCampaign: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description Makes a retry safe: if you send the same key with the same body, the operation is carried out only once. Any unique
         *     string is valid; a UUID is usual.
         * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
         */
        'Idempotency-Key'?: components<never>['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
         * @example cmp_abc123
         */
        campaignId: components<never>['parameters']['CampaignId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The stop is queued. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Success'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      404: components<Open>['responses']['NotFound'];
      /** @description The campaign is not `started`, or a request with the same key is in progress. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Error'];
        };
      };
      422: components<Open>['responses']['IdempotencyKeyReused'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  recordCampaignEvent: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description Makes a retry safe: if you send the same key with the same body, the operation is carried out only once. Any unique
         *     string is valid; a UUID is usual.
         * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
         */
        'Idempotency-Key'?: components<never>['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
         * @example cmp_abc123
         */
        campaignId: components<never>['parameters']['CampaignId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<never>['schemas']['RecordCampaignEvent'];
      };
    };
    responses: {
      /** @description The event is queued. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Success'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      404: components<Open>['responses']['NotFound'];
      /** @description The campaign is not `started`, the user has no approved link, or a request with the same key is in progress. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Error'];
        };
      };
      422: components<Open>['responses']['IdempotencyKeyReused'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  getCampaignPayoutWalletBalance: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path: {
        /**
         * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
         * @example cmp_abc123
         */
        campaignId: components<never>['parameters']['CampaignId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The wallet and its balance. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['WalletBalance'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      404: components<Open>['responses']['NotFound'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  listCampaignLinkedUsers: {
    parameters: {
      query?: {
        /**
         * @description The page you want; the first is 1. A page past the end is empty.
         * @example 1
         */
        page?: components<never>['parameters']['Page'];
        /**
         * @description How many items a page has.
         * @example 20
         */
        limit?: components<never>['parameters']['Limit'];
      };
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path: {
        /**
         * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
         * @example cmp_abc123
         */
        campaignId: components<never>['parameters']['CampaignId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of users. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['LinkedUserList'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      404: components<Open>['responses']['NotFound'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  getCampaignLinkSessionDetails: {
    parameters: {
      query: {
        /**
         * @description The `sessionKey` of the link session. The documentation also mentions a token, but never issues one.
         * @example session_xyz
         */
        session: string;
      };
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path: {
        /**
         * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
         * @example cmp_abc123
         */
        campaignId: components<never>['parameters']['CampaignId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The state of the session. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['CampaignLinkDetails'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      404: components<Open>['responses']['NotFound'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  createCampaignLinkSession: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description Makes a retry safe: if you send the same key with the same body, the operation is carried out only once. Any unique
         *     string is valid; a UUID is usual.
         * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
         */
        'Idempotency-Key'?: components<never>['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
         * @example cmp_abc123
         */
        campaignId: components<never>['parameters']['CampaignId'];
        /**
         * @description The reference under which the user is linked to the campaign.
         * @example user-ref-123
         */
        userRef: components<never>['parameters']['UserRef'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components<never>['schemas']['CreateCampaignLinkSession'];
      };
    };
    responses: {
      /** @description The user already has an open session. This is it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['CampaignLinkSession'];
        };
      };
      /** @description A session was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['CampaignLinkSession'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      404: components<Open>['responses']['NotFound'];
      /** @description The user is linked already, or a request with the same key is in progress. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Error'];
        };
      };
      422: components<Open>['responses']['IdempotencyKeyReused'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  removeCampaignAccountLink: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description Makes a retry safe: if you send the same key with the same body, the operation is carried out only once. Any unique
         *     string is valid; a UUID is usual.
         * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
         */
        'Idempotency-Key'?: components<never>['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
         * @example cmp_abc123
         */
        campaignId: components<never>['parameters']['CampaignId'];
        /**
         * @description The reference under which the user is linked to the campaign.
         * @example user-ref-123
         */
        userRef: components<never>['parameters']['UserRef'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The user is no longer linked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Success'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      404: components<Open>['responses']['NotFound'];
      409: components<Open>['responses']['IdempotencyInProgress'];
      422: components<Open>['responses']['IdempotencyKeyReused'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  getCampaignUserWalletBalance: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path: {
        /**
         * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
         * @example cmp_abc123
         */
        campaignId: components<never>['parameters']['CampaignId'];
        /**
         * @description The reference under which the user is linked to the campaign.
         * @example user-ref-123
         */
        userRef: components<never>['parameters']['UserRef'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The wallet and its balance. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['WalletBalance'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      404: components<Open>['responses']['NotFound'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  listCampaignLinkInvites: {
    parameters: {
      query?: {
        /**
         * @description Whether to list revoked link invites too.
         * @example true
         */
        includeRevoked?: boolean;
      };
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path: {
        /**
         * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
         * @example cmp_abc123
         */
        campaignId: components<never>['parameters']['CampaignId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The link invites. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['LinkInviteList'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      404: components<Open>['responses']['NotFound'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  createCampaignLinkInvite: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description Makes a retry safe: if you send the same key with the same body, the operation is carried out only once. Any unique
         *     string is valid; a UUID is usual.
         * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
         */
        'Idempotency-Key'?: components<never>['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
         * @example cmp_abc123
         */
        campaignId: components<never>['parameters']['CampaignId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<never>['schemas']['CreateLinkInvite'];
      };
    };
    responses: {
      /** @description The link invite was created and is active. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['LinkInvite'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      404: components<Open>['responses']['NotFound'];
      409: components<Open>['responses']['IdempotencyInProgress'];
      422: components<Open>['responses']['IdempotencyKeyReused'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  revokeCampaignLinkInvite: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path: {
        /**
         * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
         * @example cmp_abc123
         */
        campaignId: components<never>['parameters']['CampaignId'];
        /**
         * @description The code of the link invite, as in its URL.
         * @example Ab3Cd5Ef
         */
        code: components<never>['parameters']['LinkInviteCode'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The link invite is revoked. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['LinkInviteStatusChange'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      404: components<Open>['responses']['NotFound'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  updateCampaignLinkInvite: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description Makes a retry safe: if you send the same key with the same body, the operation is carried out only once. Any unique
         *     string is valid; a UUID is usual.
         * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
         */
        'Idempotency-Key'?: components<never>['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
         * @example cmp_abc123
         */
        campaignId: components<never>['parameters']['CampaignId'];
        /**
         * @description The code of the link invite, as in its URL.
         * @example Ab3Cd5Ef
         */
        code: components<never>['parameters']['LinkInviteCode'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<never>['schemas']['UpdateLinkInvite'];
      };
    };
    responses: {
      /** @description The link invite was changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['LinkInviteStatusChange'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      404: components<Open>['responses']['NotFound'];
      /** @description The link invite is `revoked`, or a request with the same key is in progress. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Error'];
        };
      };
      422: components<Open>['responses']['IdempotencyKeyReused'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  createCampaignFundSession: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description Makes a retry safe: if you send the same key with the same body, the operation is carried out only once. Any unique
         *     string is valid; a UUID is usual.
         * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
         */
        'Idempotency-Key'?: components<never>['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
         * @example cmp_abc123
         */
        campaignId: components<never>['parameters']['CampaignId'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components<never>['schemas']['CreateCampaignFundSession'];
      };
    };
    responses: {
      /** @description The session was created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['CreatedCampaignFundSession'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      404: components<Open>['responses']['NotFound'];
      409: components<Open>['responses']['IdempotencyInProgress'];
      422: components<Open>['responses']['IdempotencyKeyReused'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  getCampaignFundSession: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path: {
        /**
         * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
         * @example cmp_abc123
         */
        campaignId: components<never>['parameters']['CampaignId'];
        /**
         * @description The `sessionKey` returned when the fund session was created.
         * @example cfs_abc123
         */
        handle: components<never>['parameters']['CampaignFundSessionHandle'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The session. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['CampaignFundSession'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      404: components<Open>['responses']['NotFound'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  listInvoices: {
    parameters: {
      query?: {
        /**
         * @description The page you want; the first is 1. A page past the end is empty.
         * @example 1
         */
        page?: components<never>['parameters']['Page'];
        /**
         * @description How many items a page has.
         * @example 20
         */
        limit?: components<never>['parameters']['Limit'];
        /**
         * @description Only invoices in this status.
         * @example sent
         */
        status?: components<never>['schemas']['InvoiceStatus'];
      };
      header: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). If the business has granted you
         *     nothing, the response is 403.
         * @example 65fa1234abcdef5678901234
         */
        'X-Target-Business-Id': components<never>['parameters']['TargetBusinessId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of invoices. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['InvoiceList'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  createInvoice: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). If the business has granted you
         *     nothing, the response is 403.
         * @example 65fa1234abcdef5678901234
         */
        'X-Target-Business-Id': components<never>['parameters']['TargetBusinessId'];
        /**
         * @description Makes a retry safe: if you send the same key with the same body, the operation is carried out only once. Any unique
         *     string is valid; a UUID is usual.
         * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
         */
        'Idempotency-Key': components<never>['parameters']['RequiredIdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<never>['schemas']['CreateInvoice'];
      };
    };
    responses: {
      /** @description The invoice was created. */
      201: {
        headers: {
          Location: components<Open>['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Invoice'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      409: components<Open>['responses']['IdempotencyInProgress'];
      422: components<Open>['responses']['IdempotencyKeyReused'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  exportInvoices: {
    parameters: {
      query?: {
        /**
         * @description Only invoices dated on this day or later.
         * @example 2026-04-01
         */
        from?: string;
        /**
         * @description Only invoices dated on this day or earlier.
         * @example 2026-04-30
         */
        to?: string;
        /**
         * @description Only these invoices; ids separated by commas.
         * @example [
         *       "inv_abc123"
         *     ]
         */
        invoiceIds?: string[];
      };
      header: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). If the business has granted you
         *     nothing, the response is 403.
         * @example 65fa1234abcdef5678901234
         */
        'X-Target-Business-Id': components<never>['parameters']['TargetBusinessId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  getInvoice: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). If the business has granted you
         *     nothing, the response is 403.
         * @example 65fa1234abcdef5678901234
         */
        'X-Target-Business-Id': components<never>['parameters']['TargetBusinessId'];
      };
      path: {
        /**
         * @description The `_id` of the invoice.
         * @example inv_abc123
         */
        invoiceId: components<never>['parameters']['InvoiceId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The invoice. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Invoice'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      404: components<Open>['responses']['NotFound'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  updateInvoice: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). If the business has granted you
         *     nothing, the response is 403.
         * @example 65fa1234abcdef5678901234
         */
        'X-Target-Business-Id': components<never>['parameters']['TargetBusinessId'];
        /**
         * @description Makes a retry safe: if you send the same key with the same body, the operation is carried out only once. Any unique
         *     string is valid; a UUID is usual.
         * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
         */
        'Idempotency-Key'?: components<never>['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description The `_id` of the invoice.
         * @example inv_abc123
         */
        invoiceId: components<never>['parameters']['InvoiceId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<never>['schemas']['UpdateInvoice'];
      };
    };
    responses: {
      /** @description The updated invoice. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Invoice'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      404: components<Open>['responses']['NotFound'];
      /** @description The invoice is `processing`, `paid` or `cancelled`, or a request with the same key is in progress. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Error'];
        };
      };
      422: components<Open>['responses']['IdempotencyKeyReused'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  sendInvoice: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). If the business has granted you
         *     nothing, the response is 403.
         * @example 65fa1234abcdef5678901234
         */
        'X-Target-Business-Id': components<never>['parameters']['TargetBusinessId'];
        /**
         * @description Makes a retry safe: if you send the same key with the same body, the operation is carried out only once. Any unique
         *     string is valid; a UUID is usual.
         * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
         */
        'Idempotency-Key'?: components<never>['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description The `_id` of the invoice.
         * @example inv_abc123
         */
        invoiceId: components<never>['parameters']['InvoiceId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The invoice has been sent. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['InvoiceTransition'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      404: components<Open>['responses']['NotFound'];
      /** @description The invoice is not a draft, or a request with the same key is in progress. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Error'];
        };
      };
      422: components<Open>['responses']['IdempotencyKeyReused'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  cancelInvoice: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). If the business has granted you
         *     nothing, the response is 403.
         * @example 65fa1234abcdef5678901234
         */
        'X-Target-Business-Id': components<never>['parameters']['TargetBusinessId'];
        /**
         * @description Makes a retry safe: if you send the same key with the same body, the operation is carried out only once. Any unique
         *     string is valid; a UUID is usual.
         * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
         */
        'Idempotency-Key'?: components<never>['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description The `_id` of the invoice.
         * @example inv_abc123
         */
        invoiceId: components<never>['parameters']['InvoiceId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The invoice is cancelled. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['InvoiceTransition'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      404: components<Open>['responses']['NotFound'];
      /** @description The invoice is `processing`, `paid` or already `cancelled`, or a request with the same key is in progress. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Error'];
        };
      };
      422: components<Open>['responses']['IdempotencyKeyReused'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  getBusiness: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). If the business has granted you
         *     nothing, the response is 403.
         * @example 65fa1234abcdef5678901234
         */
        'X-Target-Business-Id': components<never>['parameters']['TargetBusinessId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The business. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Business'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  createBusiness: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description Makes a retry safe: if you send the same key with the same body, the operation is carried out only once. Any unique
         *     string is valid; a UUID is usual.
         * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
         */
        'Idempotency-Key': components<never>['parameters']['RequiredIdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<never>['schemas']['CreateBusiness'];
      };
    };
    responses: {
      /** @description The business was created. */
      201: {
        headers: {
          Location: components<Open>['headers']['Location'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['CreatedBusiness'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      /** @description Another business has this name, or a request with the same `Idempotency-Key` is in progress. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Error'];
        };
      };
      422: components<Open>['responses']['IdempotencyKeyReused'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  updateBusiness: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). If the business has granted you
         *     nothing, the response is 403.
         * @example 65fa1234abcdef5678901234
         */
        'X-Target-Business-Id': components<never>['parameters']['TargetBusinessId'];
        /**
         * @description Makes a retry safe: if you send the same key with the same body, the operation is carried out only once. Any unique
         *     string is valid; a UUID is usual.
         * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
         */
        'Idempotency-Key'?: components<never>['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<never>['schemas']['UpdateBusiness'];
      };
    };
    responses: {
      /** @description The updated business. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Business'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      /** @description Another business has this name, or a request with the same `Idempotency-Key` is in progress. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Error'];
        };
      };
      422: components<Open>['responses']['IdempotencyKeyReused'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  getBusinessWalletBalance: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). If the business has granted you
         *     nothing, the response is 403.
         * @example 65fa1234abcdef5678901234
         */
        'X-Target-Business-Id': components<never>['parameters']['TargetBusinessId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The wallet and its balance. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['WalletBalance'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  listDistributions: {
    parameters: {
      query?: {
        /**
         * @description The page you want; the first is 1. A page past the end is empty.
         * @example 1
         */
        page?: components<never>['parameters']['Page'];
        /**
         * @description How many items a page has.
         * @example 20
         */
        limit?: components<never>['parameters']['Limit'];
        /**
         * @description Only distributions in this status. Documented in the vendor's payout guide, not in its reference.
         * @example pending
         */
        status?: components<never>['schemas']['DistributionStatus'];
      };
      header: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). If the business has granted you
         *     nothing, the response is 403.
         * @example 65fa1234abcdef5678901234
         */
        'X-Target-Business-Id': components<never>['parameters']['TargetBusinessId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of distributions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['DistributionList'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  createDistribution: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). If the business has granted you
         *     nothing, the response is 403.
         * @example 65fa1234abcdef5678901234
         */
        'X-Target-Business-Id': components<never>['parameters']['TargetBusinessId'];
        /**
         * @description Makes a retry safe: if you send the same key with the same body, the operation is carried out only once. Any unique
         *     string is valid; a UUID is usual.
         * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
         */
        'Idempotency-Key'?: components<never>['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<never>['schemas']['CreateDistribution'];
      };
    };
    responses: {
      /** @description The distribution was created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Distribution'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      404: components<Open>['responses']['NotFound'];
      409: components<Open>['responses']['IdempotencyInProgress'];
      /** @description The percentages do not add up to 100, or the `Idempotency-Key` was used before with another body. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Error'];
        };
      };
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  previewDistributionFees: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). If the business has granted you
         *     nothing, the response is 403.
         * @example 65fa1234abcdef5678901234
         */
        'X-Target-Business-Id': components<never>['parameters']['TargetBusinessId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The fees. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['FeePreview'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  createDistributionFundSession: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description Makes a retry safe: if you send the same key with the same body, the operation is carried out only once. Any unique
         *     string is valid; a UUID is usual.
         * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
         */
        'Idempotency-Key'?: components<never>['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description The `_id` of the distribution. It also says which business you act for.
         * @example abc123
         */
        distributionId: components<never>['parameters']['DistributionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The session was created. Send the owner of the business to its URL. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['CreatedDistributionFundSession'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      404: components<Open>['responses']['NotFound'];
      409: components<Open>['responses']['IdempotencyInProgress'];
      422: components<Open>['responses']['IdempotencyKeyReused'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  getDistributionFundSession: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path: {
        /**
         * @description The `_id` of the distribution. It also says which business you act for.
         * @example abc123
         */
        distributionId: components<never>['parameters']['DistributionId'];
        /**
         * @description The `sessionKey` returned when the fund session was created.
         * @example dfs_abc123
         */
        sessionHandle: components<never>['parameters']['DistributionFundSessionHandle'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The fund session. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['DistributionFundSession'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      404: components<Open>['responses']['NotFound'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  revokeDistributionFundSession: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path: {
        /**
         * @description The `_id` of the distribution. It also says which business you act for.
         * @example abc123
         */
        distributionId: components<never>['parameters']['DistributionId'];
        /**
         * @description The `sessionKey` returned when the fund session was created.
         * @example dfs_abc123
         */
        sessionHandle: components<never>['parameters']['DistributionFundSessionHandle'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The session can no longer be used. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Success'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      404: components<Open>['responses']['NotFound'];
      /** @description The session is no longer pending. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Error'];
        };
      };
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  listSplitTemplates: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). If the business has granted you
         *     nothing, the response is 403.
         * @example 65fa1234abcdef5678901234
         */
        'X-Target-Business-Id': components<never>['parameters']['TargetBusinessId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The templates. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['SplitTemplateList'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  createSplitTemplate: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). If the business has granted you
         *     nothing, the response is 403.
         * @example 65fa1234abcdef5678901234
         */
        'X-Target-Business-Id': components<never>['parameters']['TargetBusinessId'];
        /**
         * @description Makes a retry safe: if you send the same key with the same body, the operation is carried out only once. Any unique
         *     string is valid; a UUID is usual.
         * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
         */
        'Idempotency-Key'?: components<never>['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<never>['schemas']['CreateSplitTemplate'];
      };
    };
    responses: {
      /** @description The template was created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['SplitTemplate'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      409: components<Open>['responses']['IdempotencyInProgress'];
      /** @description The percentages do not add up to 100, or the `Idempotency-Key` was used before with another body. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Error'];
        };
      };
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  getSplitTemplate: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path: {
        /**
         * @description The `templateId` of the split template. It also says which business you act for.
         * @example tmpl_abc123
         */
        templateId: components<never>['parameters']['SplitTemplateId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The template. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['SplitTemplate'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      404: components<Open>['responses']['NotFound'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  deleteSplitTemplate: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
      };
      path: {
        /**
         * @description The `templateId` of the split template. It also says which business you act for.
         * @example tmpl_abc123
         */
        templateId: components<never>['parameters']['SplitTemplateId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The template is archived. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Success'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      404: components<Open>['responses']['NotFound'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  updateSplitTemplate: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description Makes a retry safe: if you send the same key with the same body, the operation is carried out only once. Any unique
         *     string is valid; a UUID is usual.
         * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
         */
        'Idempotency-Key'?: components<never>['parameters']['IdempotencyKey'];
      };
      path: {
        /**
         * @description The `templateId` of the split template. It also says which business you act for.
         * @example tmpl_abc123
         */
        templateId: components<never>['parameters']['SplitTemplateId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<never>['schemas']['UpdateSplitTemplate'];
      };
    };
    responses: {
      /** @description The updated template. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['SplitTemplate'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      404: components<Open>['responses']['NotFound'];
      409: components<Open>['responses']['IdempotencyInProgress'];
      /** @description The percentages do not add up to 100, or the `Idempotency-Key` was used before with another body. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['Error'];
        };
      };
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  createBulkGifts: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). If the business has granted you
         *     nothing, the response is 403.
         * @example 65fa1234abcdef5678901234
         */
        'X-Target-Business-Id': components<never>['parameters']['TargetBusinessId'];
        /**
         * @description Makes a retry safe: if you send the same key with the same body, the operation is carried out only once. Any unique
         *     string is valid; a UUID is usual.
         * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
         */
        'Idempotency-Key'?: components<never>['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<never>['schemas']['CreateBulkGifts'];
      };
    };
    responses: {
      /** @description The gifts were recorded. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['GiftList'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      404: components<Open>['responses']['NotFound'];
      409: components<Open>['responses']['IdempotencyInProgress'];
      422: components<Open>['responses']['IdempotencyKeyReused'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  markGiftsFunded: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). If the business has granted you
         *     nothing, the response is 403.
         * @example 65fa1234abcdef5678901234
         */
        'X-Target-Business-Id': components<never>['parameters']['TargetBusinessId'];
        /**
         * @description Makes a retry safe: if you send the same key with the same body, the operation is carried out only once. Any unique
         *     string is valid; a UUID is usual.
         * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
         */
        'Idempotency-Key'?: components<never>['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<never>['schemas']['MarkGiftsFunded'];
      };
    };
    responses: {
      /** @description How many gifts were marked and mailed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['FundedGifts'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      404: components<Open>['responses']['NotFound'];
      409: components<Open>['responses']['IdempotencyInProgress'];
      422: components<Open>['responses']['IdempotencyKeyReused'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  lookupEmails: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The version of the API that you use. The documentation requires it on every request and also gives it a default, so
         *     omitting it means `v1`.
         * @example v1
         */
        'X-Oncade-API-Version'?: components<never>['parameters']['ApiVersion'];
        /**
         * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). If the business has granted you
         *     nothing, the response is 403.
         * @example 65fa1234abcdef5678901234
         */
        'X-Target-Business-Id': components<never>['parameters']['TargetBusinessId'];
        /**
         * @description Makes a retry safe: if you send the same key with the same body, the operation is carried out only once. Any unique
         *     string is valid; a UUID is usual.
         * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
         */
        'Idempotency-Key'?: components<never>['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<never>['schemas']['EmailLookup'];
      };
    };
    responses: {
      /** @description The result for each address. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components<Open>['schemas']['EmailLookupResults'];
        };
      };
      400: components<Open>['responses']['BadRequest'];
      401: components<Open>['responses']['Unauthorized'];
      403: components<Open>['responses']['Forbidden'];
      409: components<Open>['responses']['IdempotencyInProgress'];
      422: components<Open>['responses']['IdempotencyKeyReused'];
      429: components<Open>['responses']['TooManyRequests'];
      500: components<Open>['responses']['InternalServerError'];
    };
  };
  onLinkStarted: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything.
         *     `@wirepact/platform/testing` has test vectors.
         */
        'x-oncade-signature': string;
        /**
         * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
         *     refuse a delivery if the two differ.
         */
        'x-oncade-event': string;
        /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
        'x-oncade-platform-id': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['LinkStartedEvent'];
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
  onLinkCompleted: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything.
         *     `@wirepact/platform/testing` has test vectors.
         */
        'x-oncade-signature': string;
        /**
         * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
         *     refuse a delivery if the two differ.
         */
        'x-oncade-event': string;
        /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
        'x-oncade-platform-id': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['LinkCompletedEvent'];
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
  onLinkDeclined: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything.
         *     `@wirepact/platform/testing` has test vectors.
         */
        'x-oncade-signature': string;
        /**
         * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
         *     refuse a delivery if the two differ.
         */
        'x-oncade-event': string;
        /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
        'x-oncade-platform-id': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['LinkDeclinedEvent'];
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
  onLinkFailed: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything.
         *     `@wirepact/platform/testing` has test vectors.
         */
        'x-oncade-signature': string;
        /**
         * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
         *     refuse a delivery if the two differ.
         */
        'x-oncade-event': string;
        /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
        'x-oncade-platform-id': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['LinkFailedEvent'];
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
  onGrantRevoked: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything.
         *     `@wirepact/platform/testing` has test vectors.
         */
        'x-oncade-signature': string;
        /**
         * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
         *     refuse a delivery if the two differ.
         */
        'x-oncade-event': string;
        /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
        'x-oncade-platform-id': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['GrantRevokedEvent'];
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
  onCampaignCreated: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything.
         *     `@wirepact/platform/testing` has test vectors.
         */
        'x-oncade-signature': string;
        /**
         * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
         *     refuse a delivery if the two differ.
         */
        'x-oncade-event': string;
        /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
        'x-oncade-platform-id': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['CampaignCreatedEvent'];
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
  onCampaignUpdated: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything.
         *     `@wirepact/platform/testing` has test vectors.
         */
        'x-oncade-signature': string;
        /**
         * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
         *     refuse a delivery if the two differ.
         */
        'x-oncade-event': string;
        /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
        'x-oncade-platform-id': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['CampaignUpdatedEvent'];
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
  onCampaignDeleted: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything.
         *     `@wirepact/platform/testing` has test vectors.
         */
        'x-oncade-signature': string;
        /**
         * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
         *     refuse a delivery if the two differ.
         */
        'x-oncade-event': string;
        /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
        'x-oncade-platform-id': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['CampaignDeletedEvent'];
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
  onCampaignStarted: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything.
         *     `@wirepact/platform/testing` has test vectors.
         */
        'x-oncade-signature': string;
        /**
         * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
         *     refuse a delivery if the two differ.
         */
        'x-oncade-event': string;
        /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
        'x-oncade-platform-id': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['CampaignStartedEvent'];
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
  onCampaignStopped: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything.
         *     `@wirepact/platform/testing` has test vectors.
         */
        'x-oncade-signature': string;
        /**
         * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
         *     refuse a delivery if the two differ.
         */
        'x-oncade-event': string;
        /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
        'x-oncade-platform-id': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['CampaignStoppedEvent'];
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
  onCampaignEventRecorded: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything.
         *     `@wirepact/platform/testing` has test vectors.
         */
        'x-oncade-signature': string;
        /**
         * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
         *     refuse a delivery if the two differ.
         */
        'x-oncade-event': string;
        /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
        'x-oncade-platform-id': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['CampaignEventRecordedEvent'];
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
  onSplitTemplateCreated: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything.
         *     `@wirepact/platform/testing` has test vectors.
         */
        'x-oncade-signature': string;
        /**
         * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
         *     refuse a delivery if the two differ.
         */
        'x-oncade-event': string;
        /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
        'x-oncade-platform-id': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['SplitTemplateCreatedEvent'];
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
  onSplitTemplateUpdated: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything.
         *     `@wirepact/platform/testing` has test vectors.
         */
        'x-oncade-signature': string;
        /**
         * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
         *     refuse a delivery if the two differ.
         */
        'x-oncade-event': string;
        /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
        'x-oncade-platform-id': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['SplitTemplateUpdatedEvent'];
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
  onSplitTemplateDeleted: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything.
         *     `@wirepact/platform/testing` has test vectors.
         */
        'x-oncade-signature': string;
        /**
         * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
         *     refuse a delivery if the two differ.
         */
        'x-oncade-event': string;
        /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
        'x-oncade-platform-id': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['SplitTemplateDeletedEvent'];
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
  onInvoiceCreated: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything.
         *     `@wirepact/platform/testing` has test vectors.
         */
        'x-oncade-signature': string;
        /**
         * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
         *     refuse a delivery if the two differ.
         */
        'x-oncade-event': string;
        /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
        'x-oncade-platform-id': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['InvoiceCreatedEvent'];
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
  onInvoiceUpdated: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything.
         *     `@wirepact/platform/testing` has test vectors.
         */
        'x-oncade-signature': string;
        /**
         * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
         *     refuse a delivery if the two differ.
         */
        'x-oncade-event': string;
        /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
        'x-oncade-platform-id': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['InvoiceUpdatedEvent'];
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
  onInvoiceSent: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything.
         *     `@wirepact/platform/testing` has test vectors.
         */
        'x-oncade-signature': string;
        /**
         * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
         *     refuse a delivery if the two differ.
         */
        'x-oncade-event': string;
        /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
        'x-oncade-platform-id': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['InvoiceSentEvent'];
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
  onInvoiceCancelled: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything.
         *     `@wirepact/platform/testing` has test vectors.
         */
        'x-oncade-signature': string;
        /**
         * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
         *     refuse a delivery if the two differ.
         */
        'x-oncade-event': string;
        /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
        'x-oncade-platform-id': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['InvoiceCancelledEvent'];
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
  onInvoicePaid: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything.
         *     `@wirepact/platform/testing` has test vectors.
         */
        'x-oncade-signature': string;
        /**
         * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
         *     refuse a delivery if the two differ.
         */
        'x-oncade-event': string;
        /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
        'x-oncade-platform-id': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['InvoicePaidEvent'];
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
  onDistributionCreated: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything.
         *     `@wirepact/platform/testing` has test vectors.
         */
        'x-oncade-signature': string;
        /**
         * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
         *     refuse a delivery if the two differ.
         */
        'x-oncade-event': string;
        /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
        'x-oncade-platform-id': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['DistributionCreatedEvent'];
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
  onGiftsFunded: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything.
         *     `@wirepact/platform/testing` has test vectors.
         */
        'x-oncade-signature': string;
        /**
         * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
         *     refuse a delivery if the two differ.
         */
        'x-oncade-event': string;
        /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
        'x-oncade-platform-id': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components<Open>['schemas']['GiftsFundedEvent'];
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
