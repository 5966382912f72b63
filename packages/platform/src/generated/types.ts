// Generated from spec/platform/ by `pnpm generate`. Do not edit.
export interface paths {
    "/v1/platform/me": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get platform info
         * @description Your platform, the scopes it holds and waits for, and the API key that you call with. A good first call: it needs
         *     no business and tells you whether the key works and in which environment.
         */
        get: operations["getPlatformInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/me/scopes": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
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
         *     Oncade decides; no event is documented, so look there again.
         *
         *     An approved scope is not usable yet: a key must hold it and, for work on behalf of a business, the business must
         *     grant it.
         */
        post: operations["requestAdditionalScopes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/me/keys": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description The API keys of your platform. The status of each is worked out when you ask, so a key whose grace period has run
         *     out shows it at once. The secret part of a key is never among them.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create API key
         * @description Makes another API key for your platform, with scopes of its own. The scopes that you ask for must also be approved
         *     for the platform; in the test environment they are at once.
         *
         *     `rawKey` in the answer is the key itself, and no other answer ever shows it: store it before you do anything else.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/me/keys/{keyId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The `keyId` of the API key.
                 * @example key_123
                 */
                keyId: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        /**
         * Get API key details
         * @description One API key of your platform, with its status and scopes as they are now. The key itself is not shown.
         */
        get: operations["getApiKeyDetails"];
        put?: never;
        post?: never;
        /**
         * Revoke API key
         * @description Ends an API key for good and at once: requests with it are refused from now on, and nothing brings it back. To
         *     replace a key without an interruption, rotate it instead.
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/me/keys/{keyId}/rotate": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The `keyId` of the API key.
                 * @example key_123
                 */
                keyId: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate API key
         * @description Replaces an API key by a new one with the same scopes. Until the grace period is over both work, so that you can
         *     bring the new one to all your servers in peace; then the old one stops by itself.
         *
         *     `rawKey` in the answer is the new key itself, and no other answer ever shows it: store it before you do anything
         *     else.
         */
        post: operations["rotateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/link-sessions": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List link sessions
         * @description The link sessions that your platform has created, whatever came of them.
         */
        get: operations["listLinkSessions"];
        put?: never;
        /**
         * Create link session
         * @description Makes a URL that asks for access. Send it to the business, or put it behind a button: whichever business admin
         *     opens it logs in to Oncade, sees the scopes that you ask for, and approves or declines. You need not know the
         *     business beforehand.
         *
         *     Keep both `sessionId`, with which you read and cancel the session, and `sessionKey`, which is all that the events
         *     carry. `metadata` comes back in the events and tells you who of your users set things off.
         *
         *     The event `Platform.Link.Started` follows. What came of it is told later by `Platform.Link.Completed` (with the
         *     business and the grant), `Platform.Link.Declined` or `Platform.Link.Failed` (for one, when the session expires).
         */
        post: operations["createLinkSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/link-sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The `sessionId` given when the link session was created. Webhooks carry the `sessionKey` instead, and nothing looks
                 *     one up by the other: keep both.
                 * @example sess_abc123
                 */
                sessionId: components["parameters"]["LinkSessionId"];
            };
            cookie?: never;
        };
        /**
         * Get link session
         * @description One link session of your platform. Which business approved it is told by the event `Platform.Link.Completed` and
         *     by `GET /v1/platform/grants`; whether this answer says so too is not documented.
         */
        get: operations["getLinkSession"];
        put?: never;
        post?: never;
        /**
         * Cancel link session
         * @description Takes back a link session that nobody has answered yet; its URL grants nothing from then on. No event is
         *     documented for this. A session that was approved stays approved: to end the access, revoke the grant.
         */
        delete: operations["cancelLinkSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/grants": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List grants
         * @description The businesses that let your platform act for them now, and with which scopes. Revoked grants are not among them.
         *     The `businessId` of a grant is what goes into `X-Target-Business-Id`.
         *
         *     No event is documented for direct invites, so this list is where you see that one was approved.
         */
        get: operations["listGrants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/grants/{grantId}/revoke": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The `grantId` of the grant.
                 * @example grant_abc123
                 */
                grantId: components["parameters"]["GrantId"];
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
        post: operations["revokeGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/invites": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List invites
         * @description The direct invites that your platform has sent. No event is documented that tells how a business answered:
         *     look at the status here, or for the new grant in `GET /v1/platform/grants`.
         */
        get: operations["listInvites"];
        put?: never;
        /**
         * Send direct invite
         * @description Asks one business, whose id you know, for access. It is notified and answers in its Oncade dashboard; when it
         *     approves, a grant comes into being by itself. For a business that you do not know yet, create a link session.
         *
         *     No event is documented for invites: see `GET /v1/platform/invites` or `GET /v1/platform/grants` for the outcome.
         */
        post: operations["sendDirectInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/invites/{inviteId}/cancel": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The `inviteId` of the invite.
                 * @example inv_123
                 */
                inviteId: components["parameters"]["InviteId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel invite
         * @description Takes back an invite that the business has not answered yet; it can no longer approve it. An invite that was
         *     approved has become a grant: revoke that instead. Takes no body.
         */
        post: operations["cancelInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/campaigns": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). A business that has granted you
                 *     nothing is answered with 403.
                 * @example 65fa1234abcdef5678901234
                 */
                "X-Target-Business-Id": components["parameters"]["TargetBusinessId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List campaigns
         * @description The campaigns that your platform created for the target business, all at once. The entries are short; read a
         *     campaign for the rest.
         */
        get: operations["listCampaigns"];
        put?: never;
        /**
         * Create campaign
         * @description Makes a campaign for the target business and deploys its contract, which belongs to the payout wallet of the
         *     business. A new campaign pays nothing yet: have it funded, then start it.
         *
         *     With `webhookUrl` its events are sent there too. Oncade checks the URL and makes a secret for it, which no answer
         *     shows: it comes as `webhookSecret` in the event below. Keep it, and keep it out of your logs.
         *
         *     The event `Platform.Campaign.Created` follows.
         */
        post: operations["createCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/campaigns/{campaignId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
                 * @example cmp_abc123
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        /**
         * Get campaign
         * @description One campaign that your platform created. Its `status` also tells you whether a start or a stop that you asked for
         *     is done.
         */
        get: operations["getCampaign"];
        put?: never;
        post?: never;
        /**
         * Delete campaign
         * @description Deletes a campaign that your platform created. What becomes of money that is still in it is not documented: see
         *     to that first.
         *
         *     The event `Platform.Campaign.Deleted` follows.
         */
        delete: operations["deleteCampaign"];
        options?: never;
        head?: never;
        /**
         * Update campaign
         * @description Changes what you give and leaves the rest. A `webhookUrl` is checked and gets a new secret, which replaces the old
         *     one and comes as `webhookSecret` in the event below. `webhookUrl: null` ends the campaign's own webhooks; the URL
         *     of your platform goes on receiving its events.
         *
         *     The event `Platform.Campaign.Updated` follows.
         */
        patch: operations["updateCampaign"];
        trace?: never;
    };
    "/v1/platform/campaigns/{campaignId}/start": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
                 * @example cmp_abc123
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Start campaign
         * @description Asks for a campaign to be activated, so that it takes events and pays out. It must be `created` or `stopped`, and
         *     wants funding before it can pay. Takes no body.
         *
         *     The answer says only that the work is queued. The event below tells you that it is done, and so does the `status`
         *     of the campaign; no event reports a failure.
         *
         *     The event `Platform.Campaign.Started` follows.
         */
        put: operations["startCampaign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/campaigns/{campaignId}/stop": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
                 * @example cmp_abc123
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Stop campaign
         * @description Asks for a campaign to be deactivated, so that it takes no more events and pays nothing out. It must be `started`,
         *     and can be started again later. Takes no body.
         *
         *     The answer says only that the work is queued. The event below tells you that it is done, and so does the `status`
         *     of the campaign; no event reports a failure.
         *
         *     The event `Platform.Campaign.Stopped` follows.
         */
        put: operations["stopCampaign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/campaigns/{campaignId}/events": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
                 * @example cmp_abc123
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record campaign event
         * @description Says that a linked user did what the campaign rewards, and has the user paid for it. The campaign must be
         *     `started`, and the user's link approved. For a one-time tip give `payoutAmount` instead of, or beside, an
         *     `eventCode`.
         *
         *     The answer says only that the work is queued, and no event reports a failure. This moves money, so send an
         *     `Idempotency-Key`: without one, a retry may pay twice.
         *
         *     The event `Platform.Campaign.EventRecorded` follows.
         */
        post: operations["recordCampaignEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/campaigns/{campaignId}/payout-wallet/balance": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
                 * @example cmp_abc123
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        /**
         * Get campaign payout wallet balance
         * @description The USDC in the wallet from which a campaign pays: the payout wallet of the business or, where it has none, the
         *     wallet of the owner of the business.
         *
         *     The documentation asks for `X-Campaign-Id` on calls like this one, but none of its examples sends it and the path
         *     names the campaign: leave it out.
         */
        get: operations["getCampaignPayoutWalletBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/campaigns/{campaignId}/users": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
                 * @example cmp_abc123
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        /**
         * List campaign linked users
         * @description The users who are linked to a campaign, a page at a time. A user whose link was removed is not among them.
         *
         *     Mind the scope: `campaignLink:read` is what the operation asks for, though the vendor's list of scopes does not
         *     have it. Should your key be refused, ask Oncade whether `campaign:users:link:read` was meant.
         */
        get: operations["listCampaignLinkedUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/campaigns/{campaignId}/users/link/details": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
                 * @example cmp_abc123
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        /**
         * Get campaign link session details
         * @description How far a link session has come, and the `userRef` that came of it. No event reports that a user was linked, so
         *     ask here, for instance when the user is back on your site.
         *
         *     The documentation asks for `X-Campaign-Id` on calls like this one, but none of its examples sends it and the path
         *     names the campaign: leave it out.
         */
        get: operations["getCampaignLinkSessionDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/campaigns/{campaignId}/users/{userRef}/link/initiate": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
                 * @example cmp_abc123
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * @description The reference under which the user is linked to the campaign.
                 * @example user-ref-123
                 */
                userRef: components["parameters"]["UserRef"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create campaign link session
         * @description Makes a hosted page on which one user links an account to the campaign. Send the user to `url` and keep
         *     `sessionKey`.
         *
         *     Put the `userRef` in the path where you know it, and the word `new` where you do not: the user then gets a
         *     reference on agreeing, which the details of the session tell you. No event reports it.
         */
        post: operations["createCampaignLinkSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/campaigns/{campaignId}/users/{userRef}/link/remove": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
                 * @example cmp_abc123
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * @description The reference under which the user is linked to the campaign.
                 * @example user-ref-123
                 */
                userRef: components["parameters"]["UserRef"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove campaign account link
         * @description Takes a user out of a campaign: the link becomes `expired`, and no more events can be recorded for the user. To
         *     come back, the user has to be linked anew. Takes no body.
         *
         *     The documentation says that the `Idempotency-Key` turns up in the metadata of a webhook, but among the events of
         *     this API none reports a removal.
         */
        post: operations["removeCampaignAccountLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/campaigns/{campaignId}/users/{userRef}/wallet/balance": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
                 * @example cmp_abc123
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * @description The reference under which the user is linked to the campaign.
                 * @example user-ref-123
                 */
                userRef: components["parameters"]["UserRef"];
            };
            cookie?: never;
        };
        /**
         * Get campaign user wallet balance
         * @description The USDC in the wallet of a user who is linked to the campaign.
         *
         *     The documentation asks for `X-Campaign-Id` on calls like this one, but none of its examples sends it and the path
         *     names the campaign: leave it out.
         */
        get: operations["getCampaignUserWalletBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/campaigns/{campaignId}/link-invites": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
                 * @example cmp_abc123
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        /**
         * List campaign link invites
         * @description The link invites of a campaign, all at once, with how often each was used. Those that were revoked are left out
         *     unless you ask for them.
         */
        get: operations["listCampaignLinkInvites"];
        put?: never;
        /**
         * Create campaign link invite
         * @description Makes a URL that you can share with many, in a mailing or on a poster. Each visit starts a link session of its
         *     own; who came of it is seen in the list of linked users. Limit it by number or by time, by both or by neither.
         *
         *     For one user whom you know, create a link session instead.
         */
        post: operations["createCampaignLinkInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/campaigns/{campaignId}/link-invites/{code}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
                 * @example cmp_abc123
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * @description The code of the link invite, as in its URL.
                 * @example Ab3Cd5Ef
                 */
                code: components["parameters"]["LinkInviteCode"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke campaign link invite
         * @description Ends a link invite for good: its URL lets nobody in any more, and lists show it only with `includeRevoked`. To
         *     close it for a while, pause it instead.
         */
        delete: operations["revokeCampaignLinkInvite"];
        options?: never;
        head?: never;
        /**
         * Update campaign link invite
         * @description Changes what you give and leaves the rest: the label, the limits, or whether it is `active` or `paused`. A revoked
         *     link invite cannot be changed.
         */
        patch: operations["updateCampaignLinkInvite"];
        trace?: never;
    };
    "/v1/platform/campaigns/{campaignId}/fund-sessions": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
                 * @example cmp_abc123
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create campaign fund session
         * @description Makes a hosted page on which the owner of the campaign puts USDC into it. Give the owner `url` and keep
         *     `sessionKey`. The request has no amount: that is settled on the page. The same `Idempotency-Key` gives the same
         *     session again, another key another session.
         *
         *     No event reports that the owner has paid: read the session.
         */
        post: operations["createCampaignFundSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/campaigns/{campaignId}/fund-sessions/{handle}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
                 * @example cmp_abc123
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * @description The `sessionKey` given when the fund session was created.
                 * @example cfs_abc123
                 */
                handle: components["parameters"]["CampaignFundSessionHandle"];
            };
            cookie?: never;
        };
        /**
         * Get campaign fund session
         * @description How a fund session stands: whether the owner has paid, how much, and in which transaction. No operation revokes a
         *     session; it ends when it is completed or when its time is up.
         */
        get: operations["getCampaignFundSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/invoices": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). A business that has granted you
                 *     nothing is answered with 403.
                 * @example 65fa1234abcdef5678901234
                 */
                "X-Target-Business-Id": components["parameters"]["TargetBusinessId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List invoices
         * @description The invoices of the target business in the environment of your key, a page at a time. Give `status` to see only
         *     some of them.
         */
        get: operations["listInvoices"];
        put?: never;
        /**
         * Create invoice
         * @description Makes a draft for the target business, or, with `status: sent`, an invoice that is e-mailed at once. The customer
         *     pays on a hosted page, and the money goes to the payout wallet of the business.
         *
         *     The event `Platform.Invoice.Created` follows, and `Platform.Invoice.Sent` where it was sent.
         */
        post: operations["createInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/invoices/export": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). A business that has granted you
                 *     nothing is answered with 403.
                 * @example 65fa1234abcdef5678901234
                 */
                "X-Target-Business-Id": components["parameters"]["TargetBusinessId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Export invoices as CSV
         * @description The invoices of the target business as a CSV file with a header row. The documentation promises filters by date
         *     and by id without naming them, and does not list the columns: read columns by name, and be ready for others.
         */
        get: operations["exportInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/invoices/{invoiceId}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). A business that has granted you
                 *     nothing is answered with 403.
                 * @example 65fa1234abcdef5678901234
                 */
                "X-Target-Business-Id": components["parameters"]["TargetBusinessId"];
            };
            path: {
                /**
                 * @description The `_id` of the invoice.
                 * @example inv_abc123
                 */
                invoiceId: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        /**
         * Get invoice
         * @description One invoice of the target business, in the environment of your key.
         */
        get: operations["getInvoice"];
        /**
         * Update invoice
         * @description Replaces a draft or sent invoice with the body: what you leave out is cleared. Totals are worked out anew; the
         *     fees that were fixed when the invoice was created stay. A paid or cancelled invoice cannot be changed.
         *
         *     The event `Platform.Invoice.Updated` follows.
         */
        put: operations["updateInvoice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/invoices/{invoiceId}/send": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). A business that has granted you
                 *     nothing is answered with 403.
                 * @example 65fa1234abcdef5678901234
                 */
                "X-Target-Business-Id": components["parameters"]["TargetBusinessId"];
            };
            path: {
                /**
                 * @description The `_id` of the invoice.
                 * @example inv_abc123
                 */
                invoiceId: components["parameters"]["InvoiceId"];
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
        post: operations["sendInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/invoices/{invoiceId}/cancel": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). A business that has granted you
                 *     nothing is answered with 403.
                 * @example 65fa1234abcdef5678901234
                 */
                "X-Target-Business-Id": components["parameters"]["TargetBusinessId"];
            };
            path: {
                /**
                 * @description The `_id` of the invoice.
                 * @example inv_abc123
                 */
                invoiceId: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel invoice
         * @description Cancels a draft or sent invoice for good. Takes no body.
         *
         *     The event `Platform.Invoice.Cancelled` follows.
         */
        post: operations["cancelInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/business": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get business
         * @description The business that you act for, as named in `X-Target-Business-Id`.
         */
        get: operations["getBusiness"];
        put?: never;
        /**
         * Create business
         * @description Makes a business and puts people into it by e-mail address. Whoever has an Oncade account is a member at once; for
         *     the others a place is kept until they make one. The business can be paid only when its owner has set up a payout
         *     wallet.
         *
         *     With `grantScopes` your platform is granted these scopes on the spot, without a link session or an invite. Put the
         *     `_id` of the business into `X-Target-Business-Id` to go on.
         */
        post: operations["createBusiness"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update business
         * @description Changes the name, logo, address or payout wallet of the business that you act for. Send at least one of them; what
         *     you leave out stays. The payout wallet is where the money of the business arrives, so take care with it.
         */
        patch: operations["updateBusiness"];
        trace?: never;
    };
    "/v1/platform/business/wallet-balance": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). A business that has granted you
                 *     nothing is answered with 403.
                 * @example 65fa1234abcdef5678901234
                 */
                "X-Target-Business-Id": components["parameters"]["TargetBusinessId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get business wallet balance
         * @description How much USDC the business that you act for holds. The wallet is its payout wallet or, while it has none, the
         *     smart wallet of its owner; `address` tells you which.
         */
        get: operations["getBusinessWalletBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/distributions": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). A business that has granted you
                 *     nothing is answered with 403.
                 * @example 65fa1234abcdef5678901234
                 */
                "X-Target-Business-Id": components["parameters"]["TargetBusinessId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List distributions
         * @description The distributions that your platform has made for the target business, a page at a time. There is no way to read a
         *     single one, so look for it here.
         */
        get: operations["listDistributions"];
        put?: never;
        /**
         * Create distribution
         * @description Splits an amount among recipients, who come from a split template or stand in the body. Oncade adds its own fees
         *     (`GET /v1/platform/distributions/fee-preview`) to those that you ask for. In `percentage` mode the shares must add
         *     up to 100; the description of the body cannot say that, so it is answered with 422.
         *
         *     Nothing is paid yet: a new distribution is `pending`, and the owner of the business has to fund it. For that,
         *     create a fund session and pass on its URL.
         *
         *     The event `Platform.Distribution.Created` follows.
         */
        post: operations["createDistribution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/distributions/fee-preview": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). A business that has granted you
                 *     nothing is answered with 403.
                 * @example 65fa1234abcdef5678901234
                 */
                "X-Target-Business-Id": components["parameters"]["TargetBusinessId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Preview distribution fees
         * @description The fees that Oncade will apply by itself to a distribution of the target business: those set up for the business,
         *     or else Oncade's default. Fees that your platform asks for are not among them. The list comes whole.
         */
        get: operations["previewDistributionFees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/distributions/{distributionId}/fund-sessions": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The `_id` of the distribution. It also says which business you act for.
                 * @example abc123
                 */
                distributionId: components["parameters"]["DistributionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create distribution fund session
         * @description Gives you the URL of a hosted page on which the owner of the business funds the distribution. Takes no body.
         *     Another `Idempotency-Key` makes another session.
         *
         *     No event tells that the distribution was funded: read the fund session.
         */
        post: operations["createDistributionFundSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/distributions/{distributionId}/fund-sessions/{sessionHandle}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The `_id` of the distribution. It also says which business you act for.
                 * @example abc123
                 */
                distributionId: components["parameters"]["DistributionId"];
                /**
                 * @description The `sessionKey` given when the fund session was created.
                 * @example dfs_abc123
                 */
                sessionHandle: components["parameters"]["DistributionFundSessionHandle"];
            };
            cookie?: never;
        };
        /**
         * Get distribution fund session
         * @description Where a fund session of a distribution is, and the transaction once it is completed.
         */
        get: operations["getDistributionFundSession"];
        put?: never;
        post?: never;
        /**
         * Revoke distribution fund session
         * @description Makes the URL of a pending fund session useless, for good. The distribution stays; create another session when it
         *     is to be funded after all. No event follows.
         */
        delete: operations["revokeDistributionFundSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/split-templates": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). A business that has granted you
                 *     nothing is answered with 403.
                 * @example 65fa1234abcdef5678901234
                 */
                "X-Target-Business-Id": components["parameters"]["TargetBusinessId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List split templates
         * @description The split templates that your platform has made for the target business, all at once.
         */
        get: operations["listSplitTemplates"];
        put?: never;
        /**
         * Create split template
         * @description Keeps a split for the target business, so that distributions can name it instead of listing recipients. In
         *     `percentage` mode the shares must add up to 100; the description of the body cannot say that, so it is answered
         *     with 422.
         *
         *     The event `Platform.SplitTemplate.Created` follows.
         */
        post: operations["createSplitTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/split-templates/{templateId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The `templateId` of the split template. It also says which business you act for.
                 * @example tmpl_abc123
                 */
                templateId: components["parameters"]["SplitTemplateId"];
            };
            cookie?: never;
        };
        /**
         * Get split template
         * @description One split template that your platform has made. Whether an archived one can still be read is not documented; be
         *     ready for a 404.
         */
        get: operations["getSplitTemplate"];
        put?: never;
        post?: never;
        /**
         * Delete split template
         * @description Archives the template instead of erasing it. Nothing more is said about what that means; expect it to be gone from
         *     the list and useless for new distributions, while those made from it stay as they are.
         *
         *     The event `Platform.SplitTemplate.Deleted` follows.
         */
        delete: operations["deleteSplitTemplate"];
        options?: never;
        head?: never;
        /**
         * Update split template
         * @description Changes what you send and leaves the rest. Recipients are replaced as a whole, and their shares must again add up
         *     to 100, or the answer is 422.
         *
         *     The event `Platform.SplitTemplate.Updated` follows.
         */
        patch: operations["updateSplitTemplate"];
        trace?: never;
    };
    "/v1/platform/gifts/bulk": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). A business that has granted you
                 *     nothing is answered with 403.
                 * @example 65fa1234abcdef5678901234
                 */
                "X-Target-Business-Id": components["parameters"]["TargetBusinessId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create bulk gifts
         * @description Records gifts for recipients who have no wallet yet. No money moves: you work out a vault address and a claim code
         *     for each recipient with Oncade's contract SDK, call this, send the funds to the vaults on chain, and then say so
         *     with `POST /v1/platform/gifts/mark-funded`.
         *
         *     That call needs the `giftId` of each gift together with its claim code. No other answer gives you the ids, so keep
         *     them.
         */
        post: operations["createBulkGifts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/gifts/mark-funded": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). A business that has granted you
                 *     nothing is answered with 403.
                 * @example 65fa1234abcdef5678901234
                 */
                "X-Target-Business-Id": components["parameters"]["TargetBusinessId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark gifts funded
         * @description Tells Oncade that the transaction which funds these gifts has happened. Each recipient is then sent an e-mail with
         *     which to claim the gift. The answer counts what was done: compare `updatedCount` with what you sent, and look at
         *     `emailsFailed`.
         *
         *     The event `Platform.Gifts.Funded` follows.
         */
        post: operations["markGiftsFunded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/lookup-emails": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). A business that has granted you
                 *     nothing is answered with 403.
                 * @example 65fa1234abcdef5678901234
                 */
                "X-Target-Business-Id": components["parameters"]["TargetBusinessId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look up e-mail addresses
         * @description Says of each address whether somebody with an Oncade account and wallet is behind it. Ask before you create a
         *     distribution, to show who will be paid directly and who will be sent a gift to claim. Changes nothing.
         */
        post: operations["lookupEmails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "Platform.Link.Started": {
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
         *     Follows every link session that you create, and echoes its metadata. Nothing is granted yet: show the session's
         *     URL to an admin of the business and wait for one of the other link events.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything;
                     *     `signature.yaml` describes the scheme and has test vectors.
                     */
                    "x-oncade-signature": string;
                    /**
                     * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
                     *     refuse a delivery in which the two differ.
                     */
                    "x-oncade-event": string;
                    /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
                    "x-oncade-platform-id": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["LinkStartedEvent"];
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
    "Platform.Link.Completed": {
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
         *     An admin of a business agreed to your request. Store `businessId`, `grantId` and `grantedScopes`, found by your
         *     metadata or by `sessionKey`; from now on you can act for the business. What it granted may differ from what you
         *     asked for. A direct invite that is accepted sends no such event.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything;
                     *     `signature.yaml` describes the scheme and has test vectors.
                     */
                    "x-oncade-signature": string;
                    /**
                     * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
                     *     refuse a delivery in which the two differ.
                     */
                    "x-oncade-event": string;
                    /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
                    "x-oncade-platform-id": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["LinkCompletedEvent"];
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
    "Platform.Link.Declined": {
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
         *     The session is over. Show the reason to whoever set it off, where there is one, and create a new session when
         *     they want to try again.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything;
                     *     `signature.yaml` describes the scheme and has test vectors.
                     */
                    "x-oncade-signature": string;
                    /**
                     * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
                     *     refuse a delivery in which the two differ.
                     */
                    "x-oncade-event": string;
                    /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
                    "x-oncade-platform-id": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["LinkDeclinedEvent"];
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
    "Platform.Link.Failed": {
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
         *     The session expired or failed otherwise; which of the two is not said. Nothing was granted: offer a new session.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything;
                     *     `signature.yaml` describes the scheme and has test vectors.
                     */
                    "x-oncade-signature": string;
                    /**
                     * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
                     *     refuse a delivery in which the two differ.
                     */
                    "x-oncade-event": string;
                    /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
                    "x-oncade-platform-id": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["LinkFailedEvent"];
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
    "Platform.Grant.Revoked": {
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
         *     Either side can end a grant, so this may also be the echo of your own call. Stop acting for the business: its
         *     calls are answered with 403 from now on. For new permissions create a link session or an invite.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything;
                     *     `signature.yaml` describes the scheme and has test vectors.
                     */
                    "x-oncade-signature": string;
                    /**
                     * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
                     *     refuse a delivery in which the two differ.
                     */
                    "x-oncade-event": string;
                    /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
                    "x-oncade-platform-id": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["GrantRevokedEvent"];
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
    "Platform.Campaign.Created": {
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
         *     Follows the creation of a campaign through the API. If the campaign has a `webhookUrl`, `webhookSecret` stands
         *     here and in no answer of the API: store it, and keep it out of logs.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything;
                     *     `signature.yaml` describes the scheme and has test vectors.
                     */
                    "x-oncade-signature": string;
                    /**
                     * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
                     *     refuse a delivery in which the two differ.
                     */
                    "x-oncade-event": string;
                    /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
                    "x-oncade-platform-id": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CampaignCreatedEvent"];
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
    "Platform.Campaign.Updated": {
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
         *     Follows each change of a campaign through the API. A change that sets `webhookUrl` makes a new secret: replace
         *     the one that you have by the one that stands here. Accept both for a moment, as deliveries may overlap.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything;
                     *     `signature.yaml` describes the scheme and has test vectors.
                     */
                    "x-oncade-signature": string;
                    /**
                     * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
                     *     refuse a delivery in which the two differ.
                     */
                    "x-oncade-event": string;
                    /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
                    "x-oncade-platform-id": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CampaignUpdatedEvent"];
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
    "Platform.Campaign.Deleted": {
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
         *     The campaign is gone, and nothing more comes from it. Forget its secret once you have verified this.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything;
                     *     `signature.yaml` describes the scheme and has test vectors.
                     */
                    "x-oncade-signature": string;
                    /**
                     * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
                     *     refuse a delivery in which the two differ.
                     */
                    "x-oncade-event": string;
                    /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
                    "x-oncade-platform-id": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CampaignDeletedEvent"];
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
    "Platform.Campaign.Started": {
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
         *     Starting is only queued when you ask for it; this says that it is done. From now on the campaign accepts events
         *     and pays out.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything;
                     *     `signature.yaml` describes the scheme and has test vectors.
                     */
                    "x-oncade-signature": string;
                    /**
                     * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
                     *     refuse a delivery in which the two differ.
                     */
                    "x-oncade-event": string;
                    /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
                    "x-oncade-platform-id": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CampaignStartedEvent"];
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
    "Platform.Campaign.Stopped": {
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
         *     Stopping is only queued when you ask for it; this says that it is done. The campaign refuses events until it is
         *     started again.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything;
                     *     `signature.yaml` describes the scheme and has test vectors.
                     */
                    "x-oncade-signature": string;
                    /**
                     * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
                     *     refuse a delivery in which the two differ.
                     */
                    "x-oncade-event": string;
                    /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
                    "x-oncade-platform-id": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CampaignStoppedEvent"];
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
    "Platform.Campaign.EventRecorded": {
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
         * @description An event was recorded and a payout set off.
         *
         *     Recording is only queued when you ask for it; this says that it is done and that the user's payout is under way.
         *     No event says that the payout has arrived, nor that recording has failed. A tip may come without `eventCode` and
         *     `eventName`.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything;
                     *     `signature.yaml` describes the scheme and has test vectors.
                     */
                    "x-oncade-signature": string;
                    /**
                     * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
                     *     refuse a delivery in which the two differ.
                     */
                    "x-oncade-event": string;
                    /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
                    "x-oncade-platform-id": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CampaignEventRecordedEvent"];
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
    "Platform.SplitTemplate.Created": {
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
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything;
                     *     `signature.yaml` describes the scheme and has test vectors.
                     */
                    "x-oncade-signature": string;
                    /**
                     * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
                     *     refuse a delivery in which the two differ.
                     */
                    "x-oncade-event": string;
                    /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
                    "x-oncade-platform-id": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SplitTemplateCreatedEvent"];
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
    "Platform.SplitTemplate.Updated": {
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
         *     Follows each change of a split template through the API and shows how it is named and how many share now. If you
         *     keep a copy of the recipients, read the template again.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything;
                     *     `signature.yaml` describes the scheme and has test vectors.
                     */
                    "x-oncade-signature": string;
                    /**
                     * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
                     *     refuse a delivery in which the two differ.
                     */
                    "x-oncade-event": string;
                    /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
                    "x-oncade-platform-id": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SplitTemplateUpdatedEvent"];
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
    "Platform.SplitTemplate.Deleted": {
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
         *     The template is archived, shown here as it was last. Offer it no longer for new distributions.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything;
                     *     `signature.yaml` describes the scheme and has test vectors.
                     */
                    "x-oncade-signature": string;
                    /**
                     * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
                     *     refuse a delivery in which the two differ.
                     */
                    "x-oncade-event": string;
                    /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
                    "x-oncade-platform-id": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SplitTemplateDeletedEvent"];
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
    "Platform.Invoice.Created": {
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
         *     Follows the creation of an invoice through the API, be it a draft or one that was sent at once.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything;
                     *     `signature.yaml` describes the scheme and has test vectors.
                     */
                    "x-oncade-signature": string;
                    /**
                     * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
                     *     refuse a delivery in which the two differ.
                     */
                    "x-oncade-event": string;
                    /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
                    "x-oncade-platform-id": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["InvoiceCreatedEvent"];
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
    "Platform.Invoice.Updated": {
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
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything;
                     *     `signature.yaml` describes the scheme and has test vectors.
                     */
                    "x-oncade-signature": string;
                    /**
                     * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
                     *     refuse a delivery in which the two differ.
                     */
                    "x-oncade-event": string;
                    /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
                    "x-oncade-platform-id": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["InvoiceUpdatedEvent"];
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
    "Platform.Invoice.Sent": {
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
         * @description An invoice went out to its receiver.
         *
         *     A draft became `sent`, and the receiver has an e-mail with the page to pay on.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything;
                     *     `signature.yaml` describes the scheme and has test vectors.
                     */
                    "x-oncade-signature": string;
                    /**
                     * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
                     *     refuse a delivery in which the two differ.
                     */
                    "x-oncade-event": string;
                    /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
                    "x-oncade-platform-id": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["InvoiceSentEvent"];
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
    "Platform.Invoice.Cancelled": {
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
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything;
                     *     `signature.yaml` describes the scheme and has test vectors.
                     */
                    "x-oncade-signature": string;
                    /**
                     * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
                     *     refuse a delivery in which the two differ.
                     */
                    "x-oncade-event": string;
                    /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
                    "x-oncade-platform-id": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["InvoiceCancelledEvent"];
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
    "Platform.Invoice.Paid": {
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
         *     The payment is complete and the invoice final: mark it as settled. A payment that is still under way
         *     (`processing`) has no event.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything;
                     *     `signature.yaml` describes the scheme and has test vectors.
                     */
                    "x-oncade-signature": string;
                    /**
                     * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
                     *     refuse a delivery in which the two differ.
                     */
                    "x-oncade-event": string;
                    /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
                    "x-oncade-platform-id": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["InvoicePaidEvent"];
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
    "Platform.Distribution.Created": {
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
         *     URL to the owner of the business. No event tells when it is funded or paid out.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything;
                     *     `signature.yaml` describes the scheme and has test vectors.
                     */
                    "x-oncade-signature": string;
                    /**
                     * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
                     *     refuse a delivery in which the two differ.
                     */
                    "x-oncade-event": string;
                    /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
                    "x-oncade-platform-id": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DistributionCreatedEvent"];
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
    "Platform.Gifts.Funded": {
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
         *     Follows your marking gifts as funded. The recipients have been sent e-mails with which they can claim. Who has
         *     done so is told by no event.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /**
                     * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything;
                     *     `signature.yaml` describes the scheme and has test vectors.
                     */
                    "x-oncade-signature": string;
                    /**
                     * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
                     *     refuse a delivery in which the two differ.
                     */
                    "x-oncade-event": string;
                    /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
                    "x-oncade-platform-id": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["GiftsFundedEvent"];
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
        /**
         * @description Decided by the API key that made the object, never by the request.
         * @enum {string}
         */
        Environment: "test" | "live";
        /** @description The API key that the request was made with. */
        CallingApiKey: {
            /** @description Id of the key. Not the key itself. */
            keyId: string;
            environment: components["schemas"]["Environment"];
            /** @description The scopes that the key can use now. They are among those it asked for and those the platform holds. */
            activeScopes: string[];
            /** @description The scopes that the key asked for when it was made. */
            requestedScopes: string[];
        };
        /** @description Your platform, seen through the API key that asks. */
        PlatformInfo: {
            /** @description Id of the platform. Webhooks carry it in the header `x-oncade-platform-id`. */
            platformId: string;
            /** @description What businesses know the platform by. */
            name: string;
            /** @description A sentence about the platform. */
            description: string;
            /** @description Whether the platform may be used. No other value is shown. */
            status: "active" | (string & {});
            /** @description The scopes that Oncade has approved for the platform. */
            approvedScopes: string[];
            /** @description The scopes that the platform has asked for and Oncade has not decided on. */
            pendingScopes: string[];
            keyInfo: components["schemas"]["CallingApiKey"];
        };
        /**
         * @description What Oncade answers when a request fails, as its campaign reference shows it. There is no machine-readable code:
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
         * @description One permission. The scopes that begin with `platform.` manage the platform itself and are approved at once; all
         *     others need Oncade's approval, except in the test environment.
         * @enum {string}
         */
        Scope: "platform:read" | "platform.key:manage" | "platform.invite:manage" | "platform.grant:manage" | "platform.scope:request" | "campaign:create" | "campaign:read" | "campaign:update" | "campaign:delete" | "campaign:start" | "campaign:stop" | "campaign:payout-wallet:balance" | "campaign:users:link:read" | "campaign:users:link:create" | "campaign:users:link:remove" | "campaign:users:link:static" | "campaign:users:wallet:read" | "campaign:events:create" | "campaign:funds:create" | "campaign:funds:read" | "splitTemplate:create" | "splitTemplate:read" | "splitTemplate:update" | "splitTemplate:delete" | "distribution:create" | "distribution:read" | "distribution:funds:create" | "distribution:funds:read" | "gift:create" | "gift:read" | "invoice:create" | "invoice:read" | "invoice:update" | "invoice:send" | "invoice:cancel" | "business:create" | "business:read" | "business:update" | "business:wallet:balance" | "lookup:emails" | "campaignLink:read";
        /** @description A request for more scopes. */
        RequestScopes: {
            /** @description The scopes that the platform needs. */
            scopes: components["schemas"]["Scope"][];
        };
        /** @description A request for scopes, and how it stands. */
        ScopeRequest: {
            /** @description Id of the request. Nothing looks a request up by it; keep it for Oncade's support. */
            requestId: string;
            /** @description The scopes that were asked for. */
            requestedScopes: string[];
            /** @description `approved` when the platform holds the scopes from now on, `pending` while Oncade decides. */
            status: "approved" | "pending" | (string & {});
        };
        /**
         * @description Whether the key works: `active` and `rotating` (a new key takes over, and the grace period runs) do, `expired` (the
         *     grace period is over) and `revoked` do not and never will again.
         */
        ApiKeyStatus: "active" | "rotating" | "expired" | "revoked" | (string & {});
        /** @description An API key, without the key itself. Answers differ in how much of this they show. */
        ApiKey: {
            /** @description Id of the key. Not the key itself. */
            keyId: string;
            /** @description The name that the key was given, for people to tell it from others. */
            label?: string;
            status: components["schemas"]["ApiKeyStatus"];
            environment?: components["schemas"]["Environment"];
            /** @description The scopes that the key asked for when it was made. */
            requestedScopes?: string[];
            /** @description The scopes that the key can use now. */
            activeScopes?: string[];
        };
        /** @description All API keys of the platform. */
        ApiKeyList: {
            /** @description The API keys. */
            keys: components["schemas"]["ApiKey"][];
            /** @description How many keys there are. */
            total: number;
        };
        /** @description A new API key. */
        CreateApiKey: {
            /** @description The scopes that the key should have. Give each key only what its work needs. */
            requestedScopes: components["schemas"]["Scope"][];
            /** @description A name for the key, for people to tell it from others. */
            label?: string;
        };
        /** @description The new API key, and, this once, the key itself. */
        CreatedApiKey: {
            key: components["schemas"]["ApiKey"];
            /** @description The key itself, to be sent as bearer token. A secret, shown only here; store it safely and never log it. */
            rawKey: string;
            /** @description One sentence for a person. Its wording may change; do not parse it. */
            message: string;
        };
        /** @description One API key. */
        ApiKeyDetails: {
            key: components["schemas"]["ApiKey"];
        };
        /** @description Says which API key was revoked. */
        RevokedApiKey: {
            /** @description One sentence for a person. Its wording may change; do not parse it. */
            message: string;
            /** @description Id of the revoked key. */
            keyId: string;
        };
        /** @description How to rotate an API key. */
        RotateApiKey: {
            /**
             * @description For how many days the old key still works beside the new one; 0 ends it at once. The default and the limits are
             *     not documented, so send it, and go by what the answer says.
             */
            gracePeriodDays?: number;
        };
        /** @description The key that takes over, with the scopes of the old one. */
        ReplacementApiKey: {
            /** @description Id of the new key. Read the rest with `GET /v1/platform/me/keys/{keyId}`. */
            keyId: string;
        };
        /** @description The key that takes over, this once with the key itself, and how long the old one still works. */
        RotatedApiKey: {
            newKey: components["schemas"]["ReplacementApiKey"];
            /** @description The new key itself, to be sent as bearer token. A secret, shown only here; store it safely and never log it. */
            rawKey: string;
            /** @description Id of the key that is being replaced. */
            oldKeyId: string;
            /** @description For how many days from now the old key still works. */
            gracePeriodDays: number;
        };
        /** @description Where the session is. Only `pending` can change; all others are final. */
        LinkSessionStatus: "pending" | "approved" | "declined" | "expired" | "cancelled" | (string & {});
        /**
         * @description Your own data, given when the session is created and handed back unchanged in its webhooks. Use it to find the user
         *     who set things off. Leave secrets out.
         */
        Metadata: {
            [key: string]: unknown;
        };
        /**
         * Format: date-time
         * @description An instant in UTC with milliseconds (ISO 8601).
         */
        Timestamp: string;
        /** @description A request for access that any business admin can answer at a URL. */
        LinkSession: {
            /** @description Id with which the session is read and cancelled. Events do not carry it. */
            sessionId: string;
            /** @description Names the session in its URL and in events. Nothing looks a session up by it. */
            sessionKey: string;
            /**
             * Format: uri
             * @description Where a business admin answers the request. Send people there as it is.
             */
            url: string;
            /** @description The scopes that you ask for. What the business grants may differ. */
            requestedScopes: string[];
            status?: components["schemas"]["LinkSessionStatus"];
            metadata?: components["schemas"]["Metadata"];
            /** @description Until when the request can be answered. How long a session lives is not documented; go by this value. */
            expiresAt: components["schemas"]["Timestamp"];
        };
        /** @description All link sessions of the platform. */
        LinkSessionList: {
            /** @description The link sessions. */
            sessions: components["schemas"]["LinkSession"][];
            /** @description How many link sessions there are. */
            total: number;
        };
        /** @description A new link session. */
        CreateLinkSession: {
            /**
             * @description The scopes that you ask the business for. Usually all that the platform needs; narrow them per key rather than
             *     per business.
             */
            requestedScopes: components["schemas"]["Scope"][];
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description Says that it worked. */
        Success: {
            /**
             * @description Always `true`; a failure has another status and the error envelope.
             * @constant
             */
            success: true;
            /** @description One sentence for a person. Its wording may change; do not parse it. */
            message?: string;
        };
        /** @description What one business lets your platform do. */
        Grant: {
            /** @description Id of the grant. */
            grantId: string;
            /** @description The business that granted it. Send it in `X-Target-Business-Id` to act for that business. */
            businessId: string;
            /** @description Name of the business. */
            businessName: string;
            /**
             * @description The scopes that the business granted. They need not be the ones that you asked for, and you can use only those
             *     that your platform and your key hold too.
             */
            grantedScopes: string[];
            /** @description When the business granted it. */
            createdAt: components["schemas"]["Timestamp"];
        };
        /** @description All active grants of the platform. */
        GrantList: {
            /** @description The active grants. */
            grants: components["schemas"]["Grant"][];
            /** @description How many active grants there are. */
            total: number;
        };
        /** @description Where the invite is. Only `pending` can change; all others are final. */
        InviteStatus: "pending" | "approved" | "declined" | "cancelled" | (string & {});
        /** @description A request for access, sent to one business. */
        Invite: {
            /** @description Id of the invite. Opaque; other objects use the same prefix. */
            inviteId: string;
            /** @description Your platform, which asks. */
            platformId: string;
            /** @description The business that is asked. */
            businessId: string;
            /** @description The scopes that you ask for. */
            requestedScopes: string[];
            status: components["schemas"]["InviteStatus"];
        };
        /** @description All direct invites of the platform. */
        InviteList: {
            /** @description The invites. */
            invites: components["schemas"]["Invite"][];
            /** @description How many invites there are. */
            total: number;
        };
        /** @description A new direct invite. */
        CreateInvite: {
            /** @description The business that you ask. */
            businessId: string;
            /** @description The scopes that you ask the business for. */
            requestedScopes: components["schemas"]["Scope"][];
        };
        /**
         * @description Where the campaign is: `created` (deployed, never started), `started` (takes events and pays out) or `stopped`. A
         *     stopped campaign can be started again.
         */
        CampaignStatus: "created" | "started" | "stopped" | (string & {});
        /** @description Something that a campaign rewards, and what it pays. */
        CampaignEvent: {
            /** @description What you send as `eventCode` when it has happened. Set by you. */
            code: string;
            /** @description What it is called where people read it. Set by you. */
            name: string;
            /** @description What a user is paid each time. The unit is not documented: pass on what you are given and do not convert. */
            payoutAmount: number;
        };
        /**
         * @description A campaign. A list shows only some of these fields. The secret of its webhooks is in no answer, only in the events
         *     that report its creation, change and deletion.
         */
        Campaign: {
            /** @description Id of the campaign. Opaque. */
            campaignId: string;
            /**
             * @description The business whose campaign it is. The campaign's events and the vendor's campaign reference show it; the
             *     answers that are documented here do not.
             */
            businessId?: string;
            /** @description The name that you and the business see. */
            name: string;
            /** @description The name that users see. */
            publicName?: string;
            environment: components["schemas"]["Environment"];
            status: components["schemas"]["CampaignStatus"];
            /** @description Address of the contract that Oncade deployed for the campaign. */
            address?: string;
            /** @description The chain of that contract, such as `base`. */
            chain?: string;
            /** @description What the campaign rewards. */
            events?: components["schemas"]["CampaignEvent"][];
            /**
             * Format: uri
             * @description Where the events of this campaign are sent besides the URL of your platform; `null` or absent for none.
             */
            webhookUrl?: string | null;
        };
        /** @description All campaigns of a business that your platform created. */
        CampaignList: {
            /** @description The campaigns. */
            campaigns: components["schemas"]["Campaign"][];
            /** @description How many there are. */
            total: number;
        };
        /** @description A new campaign. */
        CreateCampaign: {
            /** @description The name that you and the business see. */
            name: string;
            /** @description The name that users see. */
            publicName: string;
            /** @description What the campaign rewards. The vendor's campaign guide asks for one event at least. */
            events: components["schemas"]["CampaignEvent"][];
            /**
             * Format: uri
             * @description Where the events of this campaign are sent besides the URL of your platform. Checked before the campaign is
             *     made; leave it out for none.
             */
            webhookUrl?: string;
        };
        /** @description What is to change; what you leave out stays as it is. Only these two fields are documented. */
        UpdateCampaign: {
            /** @description The name that you and the business see. */
            name?: string;
            /**
             * Format: uri
             * @description Where the events of this campaign are sent from now on. Any URL, even the one it has, brings a new secret;
             *     `null` ends the campaign's own webhooks.
             */
            webhookUrl?: string | null;
        };
        /**
         * @description Who is to be paid, and for what: an `eventCode` for what the campaign rewards, or a `payoutAmount` for a one-time
         *     tip, which may name an event too.
         */
        RecordCampaignEvent: {
            /** @description The `code` of one of the campaign's events. It decides what is paid, unless you give `payoutAmount`. */
            eventCode: string;
            /** @description The reference under which the user is linked to the campaign. The link must be approved. */
            userRef: string;
            /**
             * @description What to pay as a one-time tip, in the unit of the campaign's events. The unit is not documented: pass on what
             *     you are given and do not convert.
             */
            payoutAmount?: number;
        } | {
            /** @description The `code` of one of the campaign's events. It decides what is paid, unless you give `payoutAmount`. */
            eventCode?: string;
            /** @description The reference under which the user is linked to the campaign. The link must be approved. */
            userRef: string;
            /**
             * @description What to pay as a one-time tip, in the unit of the campaign's events. The unit is not documented: pass on what
             *     you are given and do not convert.
             */
            payoutAmount: number;
        };
        /** @description What a wallet holds. */
        WalletBalance: {
            /** @description Address of the wallet. */
            address: string;
            /** @description USDC as a decimal string, such as `"10.50"`. Do not turn it into a floating-point number. */
            balance: string;
        };
        /** @description A user who is linked to a campaign. */
        LinkedUser: {
            /** @description Id of the link. No operation asks for it. */
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
            linkedAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description Where you are in the list of linked users. Other lists count in `total`; this one says `totalCount` and tells you
         *     whether there is a page before and after.
         */
        LinkedUserPageInfo: {
            /** @description The page you are on. */
            page: number;
            /** @description How many users a page holds. */
            limit: number;
            /** @description How many users there are on all pages. */
            totalCount: number;
            /** @description How many pages there are. */
            totalPages: number;
            /** @description Whether a page follows. */
            hasNextPage: boolean;
            /** @description Whether a page goes before. */
            hasPrevPage: boolean;
        };
        /** @description One page of the users linked to a campaign. */
        LinkedUserList: {
            /** @description The users of this page. */
            users: components["schemas"]["LinkedUser"][];
            pagination: components["schemas"]["LinkedUserPageInfo"];
        };
        /**
         * @description The permission to spend USDC that goes with a link, as the vendor shows it without explaining it. Fields may be
         *     missing, and others may be there.
         */
        SpendPermission: {
            /** @description Id of who may spend. */
            tenantId?: string;
            /** @description Name of who may spend; in the example, that of the campaign. */
            tenantName?: string;
            /** @description How much may be spent: USDC as a decimal string. Do not turn it into a floating-point number. */
            allowanceUSDC?: string;
            /** @description The chain, such as `base-sepolia`. */
            networkKey?: string;
        };
        /** @description How far a link session has come. */
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
             * @description `approved` once the user has agreed: from then on the user can be paid. `expired` when the link was removed.
             *     What a session says before the user has decided is not documented; take anything else as not linked.
             */
            status: "approved" | "expired" | (string & {});
            /**
             * @description The reference under which the user is linked. Keep it: events, wallet and removal ask for it. A session made
             *     for `new` has it only after the user agreed.
             */
            userRef?: string;
            spendPermission?: components["schemas"]["SpendPermission"];
        };
        /** @description What you know about the user who is to be linked. */
        CreateCampaignLinkSession: {
            /**
             * Format: email
             * @description Filled in for the user on the hosted page. Not said to be optional here, but the vendor's game API says so of
             *     the same field: without it the user signs in or signs up on the way.
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
            /** @description Names the session when you ask for its details. Keep it. */
            sessionKey: string;
        };
        /**
         * @description What a link invite is good for: `active` lets users in, `paused` does not until it is active again, `revoked` is
         *     final. Being used up or past its time is no status of its own.
         */
        LinkInviteStatus: "active" | "paused" | "revoked" | (string & {});
        /** @description A code that many users can link with. Creating and listing do not show quite the same fields. */
        LinkInvite: {
            /** @description The code. It is also the last part of the URL. */
            code: string;
            /** @description What you call it. */
            label?: string;
            /**
             * Format: uri
             * @description What you share. Each visit makes a link session of its own.
             */
            url: string;
            status: components["schemas"]["LinkInviteStatus"];
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
            invites: components["schemas"]["LinkInvite"][];
        };
        /** @description A new link invite. */
        CreateLinkInvite: {
            /** @description What you call it, so that you can tell your channels apart. */
            label: string;
            /** @description How often its URL can be used. Leave it out for no limit. */
            maxUses?: number;
            /** @description When its URL stops working. Leave it out for never. */
            expiresAt?: components["schemas"]["Timestamp"];
        };
        /** @description What is left to say after a link invite was changed or revoked. */
        LinkInviteStatusChange: {
            /** @description The code of the link invite. */
            code: string;
            status: components["schemas"]["LinkInviteStatus"];
        };
        /** @description What is to change; what you leave out stays as it is. */
        UpdateLinkInvite: {
            /** @description What you call it. */
            label?: string;
            /** @description How often its URL can be used in all, the uses so far included. */
            maxUses?: number;
            /**
             * Format: date-time
             * @description When its URL stops working; `null` for never.
             */
            expiresAt?: string | null;
            /**
             * @description `paused` to let nobody in for now, `active` to go on. To end it for good, revoke it.
             * @enum {string}
             */
            status?: "active" | "paused";
        };
        /** @description What you want to note with the session. There is no amount in it. */
        CreateCampaignFundSession: {
            /**
             * @description Your own data, kept with the session. No event about funding is documented, so expect it nowhere. Leave secrets
             *     out.
             */
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description A hosted page on which the owner of a campaign funds it. */
        CreatedCampaignFundSession: {
            /** @description Names the session when you ask how it stands. Keep it. */
            sessionKey: string;
            /**
             * Format: uri
             * @description What you give to the owner of the campaign.
             */
            url: string;
            /** @description When the page stops working. Go by this; no lifetime is promised. */
            expiresAt: components["schemas"]["Timestamp"];
        };
        /** @description A session that funds a campaign, and what came of it. */
        CampaignFundSession: {
            /** @description Names the session. */
            sessionKey: string;
            /**
             * Format: uri
             * @description What you gave to the owner of the campaign.
             */
            url: string;
            /** @description How much the campaign is funded with, in USDC. No request sets it, so it can be missing at first. */
            amountUsdc?: number;
            /** @description `pending` until the owner has paid, `completed` when the money is there, `expired` when it is too late. */
            status: "pending" | "completed" | "expired" | (string & {});
            /** @description The campaign that is funded. */
            campaignId: string;
            /** @description When the page stops working. */
            expiresAt: components["schemas"]["Timestamp"];
            /** @description The transaction that brought the money, once there is one. */
            transactionHash?: string;
            /** @description When the money was there. Missing until then. */
            completedAt?: components["schemas"]["Timestamp"];
            /** @description When you created the session. */
            createdAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description Where the invoice is: `draft` (not visible to the customer), `sent`, `processing` (a bank payment is under way; told
         *     by the vendor's invoice guide, not by its reference), `paid` or `cancelled`. The last two are final.
         */
        InvoiceStatus: "draft" | "sent" | "processing" | "paid" | "cancelled" | (string & {});
        /** @description One line of an invoice. */
        InvoiceItem: {
            /** @description What is billed, as the customer reads it. */
            description: string;
            /** @description How many units. */
            quantity: number;
            /** @description Price of one unit, in the same unit as `amount`. */
            rate: number;
            /**
             * @description Price of the line, `quantity` times `rate`. The unit of invoice money is not documented: pass on what you are
             *     given and do not convert.
             */
            amount: number;
        };
        /** @description What the customer is asked to pay. */
        InvoicePaymentSummary: {
            /** @description The sum of the items. */
            invoiceAmount: number;
            /** @description What the customer pays on top. How it is worked out is not documented. */
            payerFee: number;
            /** @description `invoiceAmount` plus `payerFee`. */
            totalCharged: number;
        };
        /**
         * @description How the fee is worked out: a percentage of the total, plus a fixed part that counts once for each recipient
         *     (`per_payout_plus_percentage`) or once in all (`flat_rate_plus_percentage`). The names say so; no formula is
         *     documented.
         */
        FeeType: "per_payout_plus_percentage" | "flat_rate_plus_percentage" | (string & {});
        /** @description A fee of the distribution. */
        FeeLineItem: {
            /** @description What the fee is called. */
            label: string;
            /** @description The part that grows with the total, in percent. */
            percentageRate: number;
            /** @description The fixed part, in cents. */
            flatRateCents: number;
            /** @description What the fee comes to, in cents. */
            amountCents: number;
            feeType: components["schemas"]["FeeType"];
            /** @description Where the fee is. Only `pending` is documented; be ready for others. */
            status: "pending" | (string & {});
        };
        /**
         * @description An invoice. A list shows only some of these fields; the answers to reading, creating and updating show all that are
         *     known.
         */
        Invoice: {
            /** @description Id of the invoice. Opaque; other objects use the same prefix. */
            _id: string;
            /** @description The number that the customer sees. Set by Oncade. */
            invoiceNumber: string;
            /** @description Who is billed. */
            receiverName: string;
            /**
             * Format: email
             * @description Where the invoice is sent.
             */
            receiverEmail?: string;
            /**
             * Format: date
             * @description Day of the invoice.
             */
            date?: string;
            /**
             * Format: date
             * @description Day by which it should be paid, where one was given.
             */
            dueDate?: string;
            /** @description Who is paid. */
            payToTarget?: "BUSINESS" | (string & {});
            /** @description The lines of the invoice. */
            items?: components["schemas"]["InvoiceItem"][];
            /** @description The sum of the items. The unit is not documented. */
            total: number;
            status: components["schemas"]["InvoiceStatus"];
            paymentSummary?: components["schemas"]["InvoicePaymentSummary"];
            /** @description The fees, as they were worked out when the invoice was created. An update leaves them as they are. */
            feeLineItems?: components["schemas"]["FeeLineItem"][];
            /** @description Names the invoice on the page where the customer pays. */
            publicInvoiceId?: string;
            environment: components["schemas"]["Environment"];
        };
        /** @description Where you are in a list that comes in pages. */
        PageInfo: {
            /** @description How many items there are on all pages. */
            total: number;
            /** @description The page you are on. */
            page: number;
            /** @description How many items a page holds. */
            limit: number;
            /** @description How many pages there are. An empty list has been seen to say 1, so do not use it to test for emptiness. */
            totalPages: number;
        };
        /** @description One page of invoices. */
        InvoiceList: {
            /** @description The invoices of this page. */
            invoices: components["schemas"]["Invoice"][];
            pagination: components["schemas"]["PageInfo"];
        };
        /** @description What the sender of an invoice decides. Creating and replacing take the same fields. */
        InvoiceDetails: {
            /** @description Who is billed. */
            receiverName: string;
            /**
             * Format: email
             * @description Where the invoice is sent.
             */
            receiverEmail: string;
            /**
             * Format: date
             * @description Day of the invoice.
             */
            date: string;
            /**
             * Format: date
             * @description Day by which it should be paid. Leave it out where there is none; on an update that clears it.
             */
            dueDate?: string;
            /**
             * @description Who is paid. `BUSINESS` routes the money to the payout wallet of the business.
             * @constant
             */
            payToTarget: "BUSINESS";
            /** @description The lines of the invoice. */
            items: components["schemas"]["InvoiceItem"][];
        };
        /** @description A fee that your platform takes from the invoice. */
        InvoiceFee: {
            /** @description What the fee is called on the statement. */
            label: string;
            /** @description Share of the total, in percent. */
            percentage?: number;
            /** @description Fixed part of the fee. */
            flat?: number;
            /** @description Address of the wallet that receives the fee. */
            recipientWallet?: string;
        };
        /** @description A new invoice. */
        CreateInvoice: components["schemas"]["InvoiceDetails"] & {
            /**
             * @description `sent` creates the invoice and e-mails it at once.
             * @default draft
             * @enum {string}
             */
            status?: "draft" | "sent";
            /** @description Fees of your platform. They are fixed now; a later update does not change them. */
            fees?: components["schemas"]["InvoiceFee"][];
        };
        /** @description The whole invoice anew. What you leave out is cleared. */
        UpdateInvoice: components["schemas"]["InvoiceDetails"];
        /** @description What is left to say after an invoice was sent or cancelled. */
        InvoiceTransition: {
            /** @description Id of the invoice. */
            _id: string;
            status: components["schemas"]["InvoiceStatus"];
            /** @description The number that the customer sees. */
            invoiceNumber: string;
        };
        /** @description A postal address. The names are those of the United States, the values may come from any country or region. */
        BusinessAddress: {
            /** @description Street and number. */
            line1: string;
            /** @description Suite, floor or the like, where there is one. */
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
        /** @description A business. Answers differ in how much of it they show. */
        Business: {
            /** @description Id of the business. Send it in `X-Target-Business-Id` to act for the business. */
            _id: string;
            /** @description Name of the business. */
            name: string;
            /**
             * Format: uri
             * @description Where the logo of the business can be fetched.
             */
            logoUrl?: string;
            address?: components["schemas"]["BusinessAddress"];
            /** @description Address of the wallet that receives the money of the business, where it has set one up. */
            payoutWallet?: string;
        };
        /** @description Somebody who is to be a member of the new business. */
        CreateBusinessMember: {
            /**
             * Format: email
             * @description Who it is. With an Oncade account they are a member at once, otherwise as soon as they have one.
             */
            email: string;
            /** @description What they may do in the business. */
            roles: ("ADMIN" | "GAME_EDITOR" | "VIEWER")[];
            /**
             * @description Whether they own the business, and with it the wallet that is used while there is no payout wallet.
             * @default false
             */
            isOwner?: boolean;
        };
        /** @description A new business. */
        CreateBusiness: {
            /** @description Name of the business. The vendor's guide says that it must be unique. */
            name: string;
            /** @description The people of the business. The vendor's guide asks for at least one. */
            members: components["schemas"]["CreateBusinessMember"][];
            address?: components["schemas"]["BusinessAddress"];
            /** @description The scopes that the business grants your platform from the start. Leave it out for no grant. */
            grantScopes?: components["schemas"]["Scope"][];
        };
        /** @description What a member may do. `VIEWER` is named by the vendor's business guide only; no list claims to be complete. */
        BusinessRole: "ADMIN" | "GAME_EDITOR" | "VIEWER" | (string & {});
        /** @description Somebody who belongs to a business. */
        BusinessMember: {
            /** @description Id of the user, or of the place that is kept for somebody without an account. */
            userId: string;
            /**
             * Format: email
             * @description The address by which they were added.
             */
            email: string;
            /** @description What they may do in the business. */
            roles: components["schemas"]["BusinessRole"][];
            /** @description Whether they own the business. */
            isOwner: boolean;
        };
        /** @description The grant that came with a new business. In the list of grants its `_id` is called `grantId`. */
        CreatedGrant: {
            /** @description Id of the grant. */
            _id: string;
            /** @description The scopes that were granted. */
            grantedScopes: string[];
            /** @description Where the grant is. No other value is shown. */
            status: "active" | (string & {});
        };
        /** @description A new business with its members and, where one was asked for, the grant. */
        CreatedBusiness: {
            business: components["schemas"]["Business"];
            /** @description The members, as they were given. */
            members: components["schemas"]["BusinessMember"][];
            grant?: components["schemas"]["CreatedGrant"];
        };
        /** @description What to change about a business; at least one field. */
        UpdateBusiness: {
            /** @description Name of the business. The vendor's guide says that it must be unique. */
            name?: string;
            /**
             * Format: uri
             * @description Where the logo of the business can be fetched.
             */
            logoUrl?: string;
            address?: components["schemas"]["BusinessAddress"];
            /** @description Address of the wallet that receives the money of the business. */
            payoutWallet?: string;
        };
        /** @description Where the distribution is. Only `pending`, the state of a new one, is documented; be ready for others. */
        DistributionStatus: "pending" | (string & {});
        /** @description What one recipient gets. Read it with care, as other fields may come. */
        DistributionLineItem: {
            /**
             * Format: email
             * @description Who is paid.
             */
            email: string;
            /** @description The recipient's name, where one was given. */
            name?: string;
            /** @description Share of the total, in percent. */
            percentage?: number;
            /** @description The recipient's share, in cents. All shares add up to `totalAmountCents`. */
            amountCents: number;
            /** @description Where the payment to this recipient is. */
            status?: "pending" | (string & {});
        };
        /** @description How the shares of the recipients are written. Only `percentage` is documented; be ready for others. */
        SplitMode: "percentage" | (string & {});
        /** @description One amount, split among recipients. */
        Distribution: {
            /** @description Id of the distribution. Opaque; its event calls it `distributionId`. */
            _id: string;
            /** @description The amount that is split, in cents. */
            totalAmountCents: number;
            /** @description The sum of all fees, in cents. Whether it is taken out of `totalAmountCents` or comes on top is not documented. */
            totalFeeCents: number;
            /** @description The fees, first those that Oncade applied, then those of your platform. */
            feeLineItems: components["schemas"]["FeeLineItem"][];
            status: components["schemas"]["DistributionStatus"];
            /** @description What each recipient gets. */
            lineItems: components["schemas"]["DistributionLineItem"][];
            mode?: components["schemas"]["SplitMode"];
            /** @description What the money is for, where that was said. */
            memo?: string;
            /** @description The split template it was made from, where one was used. */
            templateId?: string;
        };
        /** @description One page of distributions. */
        DistributionList: {
            /** @description The distributions of this page. */
            distributions: components["schemas"]["Distribution"][];
            pagination: components["schemas"]["PageInfo"];
        };
        /**
         * @description Someone who gets a share. A recipient without an account is paid with a gift, claimed by e-mail; ask
         *     `POST /v1/platform/lookup-emails` beforehand who has one.
         */
        DistributionRecipient: {
            /**
             * Format: email
             * @description Who is paid.
             */
            email: string;
            /** @description The recipient's name, for people to read. */
            name?: string;
            /** @description Share of the total, in percent. The shares of all recipients add up to 100. */
            percentage: number;
        };
        /** @description A fee that your platform takes, besides those that Oncade applies by itself. */
        DistributionFee: {
            /** @description What the fee is called in the line items. */
            label: string;
            /** @description Share of the total, in percent. The answer calls it `percentageRate`. */
            percentage?: number;
            /** @description Fixed part of the fee, in cents. The answer calls it `flatRateCents`. */
            flat?: number;
            /** @description Address of the wallet that receives the fee. No answer shows it again. */
            recipientWallet?: string;
        };
        /**
         * @description A new distribution. Who gets what comes from a saved template or from the recipients given here: send one of the
         *     two, as what happens with both is not documented.
         */
        CreateDistribution: {
            /** @description The split template to use, instead of `recipients` and `mode`. */
            templateId: string;
            /** @description Who shares the amount, this once, without a template. */
            recipients?: components["schemas"]["DistributionRecipient"][];
            /** @description The amount to split, in cents. */
            totalAmountCents: number;
            /**
             * @description How the recipients' shares are written. The vendor's guide speaks of other ways than `percentage`, which are not
             *     documented here.
             * @enum {string}
             */
            mode?: "percentage";
            /** @description What the money is for, for people to read. */
            memo?: string;
            /** @description Fees of your platform. Those that Oncade applies come on their own; do not repeat them here. */
            fees?: components["schemas"]["DistributionFee"][];
        } | {
            /** @description The split template to use, instead of `recipients` and `mode`. */
            templateId?: string;
            /** @description Who shares the amount, this once, without a template. */
            recipients: components["schemas"]["DistributionRecipient"][];
            /** @description The amount to split, in cents. */
            totalAmountCents: number;
            /**
             * @description How the recipients' shares are written. The vendor's guide speaks of other ways than `percentage`, which are not
             *     documented here.
             * @enum {string}
             */
            mode: "percentage";
            /** @description What the money is for, for people to read. */
            memo?: string;
            /** @description Fees of your platform. Those that Oncade applies come on their own; do not repeat them here. */
            fees?: components["schemas"]["DistributionFee"][];
        };
        /** @description A fee that Oncade will apply. The wallet that receives it is settled when a distribution is created. */
        FeePreviewLine: {
            /** @description What the fee is called. */
            label: string;
            /** @description The part that grows with the total, in percent. */
            percentage: number;
            /** @description The fixed part, in cents. A distribution shows it as `flatRateCents`. */
            flat: number;
            feeType: components["schemas"]["FeeType"];
        };
        /** @description The fees that Oncade will apply to a distribution of this business. */
        FeePreview: {
            /** @description Those set up for the business, or else Oncade's default. */
            fees: components["schemas"]["FeePreviewLine"][];
        };
        /** @description A new fund session. */
        CreatedDistributionFundSession: {
            /** @description Names the session; keep it to read or revoke the session later. */
            sessionKey: string;
            /**
             * Format: uri
             * @description The hosted page on which the owner of the business funds the distribution.
             */
            url: string;
            /** @description When the page stops working. */
            expiresAt: components["schemas"]["Timestamp"];
        };
        /** @description A hosted session in which the owner of a business funds a distribution. */
        DistributionFundSession: {
            /** @description Names the session. */
            sessionKey: string;
            /**
             * Format: uri
             * @description The hosted page on which the owner of the business funds the distribution.
             */
            url: string;
            /**
             * @description Where the session is: `pending` until it is funded (`completed`), revoked by you (`revoked`) or too old
             *     (`expired`). The last three are final.
             */
            status: "pending" | "completed" | "revoked" | "expired" | (string & {});
            /** @description The distribution to be funded. */
            distributionId: string;
            /** @description When the page stops working. */
            expiresAt: components["schemas"]["Timestamp"];
            /** @description The transaction that funded the distribution, once there is one. */
            transactionHash?: string;
            /** @description When the distribution was funded, once it is. */
            completedAt?: components["schemas"]["Timestamp"];
            /** @description When the session was created. */
            createdAt?: components["schemas"]["Timestamp"];
        };
        /** @description A split that is kept for reuse in distributions. */
        SplitTemplate: {
            /** @description Id of the template. */
            templateId: string;
            /** @description The business that the template belongs to. */
            businessId?: string;
            /** @description What the template is called. */
            name: string;
            mode: components["schemas"]["SplitMode"];
            /** @description Who shares an amount, and how. */
            recipients: components["schemas"]["DistributionRecipient"][];
        };
        /** @description All split templates that your platform has made for the business. */
        SplitTemplateList: {
            /** @description The templates. Archived ones are left out. */
            templates: components["schemas"]["SplitTemplate"][];
            /** @description How many there are. */
            total: number;
        };
        /** @description A new split template. */
        CreateSplitTemplate: {
            /** @description What the template is called. */
            name: string;
            /**
             * @description How the recipients' shares are written.
             * @enum {string}
             */
            mode: "percentage";
            /** @description Who shares an amount, and how. */
            recipients: components["schemas"]["DistributionRecipient"][];
        };
        /** @description What to change. What you leave out stays; at least one field is needed. */
        UpdateSplitTemplate: {
            /** @description What the template is called from now on. */
            name?: string;
            /**
             * @description How the recipients' shares are written.
             * @enum {string}
             */
            mode?: "percentage";
            /** @description All recipients anew; those there were before are dropped. */
            recipients?: components["schemas"]["DistributionRecipient"][];
        };
        /** @description Somebody who is to receive a gift. */
        GiftRecipient: {
            /**
             * Format: email
             * @description Where the claim e-mail goes once the gift is funded.
             */
            email: string;
            /** @description Name of the recipient. */
            name?: string;
            /** @description What the recipient gets, in cents. */
            amountCents: number;
            /** @description Address of the vault that holds this gift until it is claimed. You work it out with the contract SDK. */
            vaultAddress: string;
            /**
             * @description The code with which the recipient claims the gift. You work it out with the contract SDK. Keep it, because
             *     marking the gift as funded asks for it again, and never log it.
             */
            claimCode: string;
        };
        /** @description New gifts of one sender. */
        CreateBulkGifts: {
            /** @description The Oncade user who sends the gifts. */
            senderUserId: string;
            /** @description Address of the wallet that will fund them. */
            senderWalletAddress: string;
            /** @description Address of the contract of the token that is given, such as USDC. */
            tokenAddress: string;
            /** @description Who receives a gift. */
            recipients: components["schemas"]["GiftRecipient"][];
            /** @description The distribution that the gifts belong to. */
            distributionId: string;
        };
        /** @description `created` until the gift is marked as funded, then `funded`. */
        GiftStatus: "created" | "funded" | (string & {});
        /** @description A payout that waits for its recipient to claim it. */
        Gift: {
            /** @description Id of the gift. Give it back, with the claim code, when you mark the gift as funded. */
            giftId: string;
            /**
             * Format: email
             * @description Who receives the gift. By this you find the claim code that goes with `giftId`.
             */
            email: string;
            status?: components["schemas"]["GiftStatus"];
        };
        /** @description The gifts that were recorded. */
        GiftList: {
            /** @description One gift for each recipient. */
            gifts: components["schemas"]["Gift"][];
        };
        /** @description A gift and the code that claims it. */
        GiftClaim: {
            /** @description Id of the gift, from the answer in which it was created. */
            giftId: string;
            /** @description The claim code that you created the gift with. */
            claimCode: string;
        };
        /** @description Gifts that a transaction has funded. */
        MarkGiftsFunded: {
            /** @description The gifts, each with its claim code. */
            giftData: components["schemas"]["GiftClaim"][];
            /** @description Hash of the transaction that put the money into the vaults. */
            transactionHash: string;
            /** @description The distribution that the gifts belong to. */
            distributionId: string;
        };
        /** @description What came of marking gifts as funded. */
        FundedGiftCounts: {
            /** @description How many gifts were marked as funded. */
            updatedCount: number;
            /** @description How many recipients were sent their claim e-mail. */
            emailsSent: number;
            /** @description How many claim e-mails could not be sent. Which ones is not said. */
            emailsFailed: number;
        };
        /** @description Says that the gifts were marked as funded, and counts. */
        FundedGifts: {
            /**
             * @description Always `true`; a failure has another status and the error envelope.
             * @constant
             */
            success: true;
            result: components["schemas"]["FundedGiftCounts"];
        };
        /** @description The addresses to look up. */
        EmailLookup: {
            /** @description E-mail addresses of recipients. How many fit into one request is not documented. */
            emails: string[];
        };
        /** @description What is known of one address. */
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
        /** @description What is known of the addresses. */
        EmailLookupResults: {
            /** @description One result for each address. Match them by `email`; the order is not promised. */
            results: components["schemas"]["EmailLookupResult"][];
        };
        /** @description The headers that every delivery carries besides those of HTTP. Only the body is signed, not these. */
        WebhookHeaders: {
            /**
             * @description HMAC-SHA256 of the raw body in lower-case hex, without a prefix. Verify it before you parse anything;
             *     `signature.yaml` describes the scheme and has test vectors.
             */
            "x-oncade-signature": string;
            /**
             * @description The name of the event, for logs and routers. The signature does not cover it: act on `event` in the body, and
             *     refuse a delivery in which the two differ.
             */
            "x-oncade-event": string;
            /** @description The `platformId` of your platform, as in `GET /v1/platform/me`. The signature does not cover it. */
            "x-oncade-platform-id": string;
        };
        /** @description The link session that the event is about. */
        LinkEventData: {
            /**
             * @description The key given when the link session was created. The API looks sessions up by `sessionId`, which no event
             *     carries: keep both.
             */
            sessionKey: string;
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description A link session was created. */
        LinkStartedEvent: {
            /**
             * @description Names the event.
             * @constant
             */
            event: "Platform.Link.Started";
            data: components["schemas"]["LinkEventData"];
            timestamp: components["schemas"]["Timestamp"];
        };
        /** @description A business agreed to a link request, and a grant exists. */
        LinkCompletedEvent: {
            /**
             * @description Names the event.
             * @constant
             */
            event: "Platform.Link.Completed";
            /** @description The link session, and the grant that came of it. */
            data: {
                /** @description The key given when the link session was created. */
                sessionKey: string;
                /** @description The business that agreed. Send it in `X-Target-Business-Id` from now on. */
                businessId: string;
                /** @description What the business granted. It need not be what you asked for. */
                grantedScopes: string[];
                /** @description The new grant; with it you can revoke it. */
                grantId: string;
                metadata?: components["schemas"]["Metadata"];
            };
            timestamp: components["schemas"]["Timestamp"];
        };
        /** @description A business refused a link request. */
        LinkDeclinedEvent: {
            /**
             * @description Names the event.
             * @constant
             */
            event: "Platform.Link.Declined";
            /** @description The link session, and what is known of the refusal. */
            data: {
                /** @description The key given when the link session was created. */
                sessionKey: string;
                /** @description The business that refused. */
                businessId?: string;
                /** @description What the business says for itself, where it says something. */
                declineReason?: string;
                metadata?: components["schemas"]["Metadata"];
            };
            timestamp: components["schemas"]["Timestamp"];
        };
        /** @description A link session came to nothing, for instance because it expired. */
        LinkFailedEvent: {
            /**
             * @description Names the event.
             * @constant
             */
            event: "Platform.Link.Failed";
            data: components["schemas"]["LinkEventData"];
            timestamp: components["schemas"]["Timestamp"];
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
                 * @description The key of the link session that the grant came of. A grant that came of an invite, or of creating the
                 *     business, never had one.
                 */
                sessionKey?: string | null;
                /** @description The business that you can no longer act for. */
                businessId: string;
                /** @description The grant that has ended. */
                grantId: string;
            };
            timestamp: components["schemas"]["Timestamp"];
        };
        /** @description The campaign as it was set up or changed, with the secret of its own webhooks. */
        CampaignSetupEventData: {
            /** @description The campaign. */
            campaignId: string;
            /** @description The business that the campaign belongs to. */
            businessId: string;
            /** @description What the campaign is called now. */
            name: string;
            environment: components["schemas"]["Environment"];
            /** @description Address of the campaign's contract. */
            address: string;
            /** @description The chain that the contract is on, such as `base`. */
            chain: string;
            /**
             * @description The secret that signs what goes to the campaign's own `webhookUrl`; there only if the campaign has one. No
             *     answer of the API shows it, so store it now, and keep it out of logs. An update that sets the URL makes a new
             *     one.
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
            data: components["schemas"]["CampaignSetupEventData"];
            timestamp: components["schemas"]["Timestamp"];
        };
        /** @description A campaign was changed. */
        CampaignUpdatedEvent: {
            /**
             * @description Names the event.
             * @constant
             */
            event: "Platform.Campaign.Updated";
            data: components["schemas"]["CampaignSetupEventData"];
            timestamp: components["schemas"]["Timestamp"];
        };
        /** @description A campaign was deleted. */
        CampaignDeletedEvent: {
            /**
             * @description Names the event.
             * @constant
             */
            event: "Platform.Campaign.Deleted";
            /** @description The campaign as it was last. */
            data: {
                /** @description The campaign, which can no longer be read. */
                campaignId: string;
                /** @description The business that the campaign belonged to. */
                businessId: string;
                /** @description What the campaign was called. */
                name: string;
                environment: components["schemas"]["Environment"];
                /** @description The secret that signed the campaign's own webhooks; there only if it had a `webhookUrl`. */
                webhookSecret?: string;
            };
            timestamp: components["schemas"]["Timestamp"];
        };
        /** @description The campaign that the event is about. */
        CampaignEventData: {
            /** @description The campaign. */
            campaignId: string;
            /** @description The business that the campaign belongs to. */
            businessId: string;
            /** @description What the campaign is called. */
            name: string;
            environment: components["schemas"]["Environment"];
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
            data: components["schemas"]["CampaignEventData"];
            timestamp: components["schemas"]["Timestamp"];
        };
        /** @description A campaign no longer accepts events. */
        CampaignStoppedEvent: {
            /**
             * @description Names the event.
             * @constant
             */
            event: "Platform.Campaign.Stopped";
            data: components["schemas"]["CampaignEventData"];
            timestamp: components["schemas"]["Timestamp"];
        };
        /** @description Something that a linked user did was recorded, and a payout set off. */
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
                /** @description What the campaign calls that event. A tip may have none. */
                eventName?: string;
                /** @description The reference under which the user is linked to the campaign. */
                userRef: string;
                /** @description What the user is paid. The unit is not documented; do not convert it. */
                payoutAmount: number;
            };
            timestamp: components["schemas"]["Timestamp"];
        };
        /** @description The split template that the event is about. */
        SplitTemplateEventData: {
            /** @description The split template. */
            templateId: string;
            /** @description The business that the template belongs to. */
            businessId: string;
            /** @description What the template is called. */
            name: string;
            mode: components["schemas"]["SplitMode"];
            /** @description How many recipients share. Who they are, `GET /v1/platform/split-templates/{templateId}` tells. */
            recipientCount: number;
        };
        /** @description A split template was created. */
        SplitTemplateCreatedEvent: {
            /**
             * @description Names the event.
             * @constant
             */
            event: "Platform.SplitTemplate.Created";
            data: components["schemas"]["SplitTemplateEventData"];
            timestamp: components["schemas"]["Timestamp"];
        };
        /** @description A split template was changed. */
        SplitTemplateUpdatedEvent: {
            /**
             * @description Names the event.
             * @constant
             */
            event: "Platform.SplitTemplate.Updated";
            data: components["schemas"]["SplitTemplateEventData"];
            timestamp: components["schemas"]["Timestamp"];
        };
        /** @description A split template was archived. */
        SplitTemplateDeletedEvent: {
            /**
             * @description Names the event.
             * @constant
             */
            event: "Platform.SplitTemplate.Deleted";
            data: components["schemas"]["SplitTemplateEventData"];
            timestamp: components["schemas"]["Timestamp"];
        };
        /**
         * @description The invoice that the event is about. Rely on no more than what is required here, and read the rest with
         *     `GET /v1/platform/invoices/{invoiceId}`.
         */
        InvoiceEventData: {
            /** @description The invoice. The API calls it `_id`. */
            invoiceId: string;
            /** @description The business that sends the invoice. */
            businessId: string;
            status: components["schemas"]["InvoiceStatus"];
            /** @description The number that the customer sees. */
            invoiceNumber?: string;
            /** @description Who is billed. */
            receiverName?: string;
            /** @description The sum of the items. The unit is not documented. */
            total?: number;
            environment?: components["schemas"]["Environment"];
        };
        /** @description An invoice was created. */
        InvoiceCreatedEvent: {
            /**
             * @description Names the event.
             * @constant
             */
            event: "Platform.Invoice.Created";
            data: components["schemas"]["InvoiceEventData"];
            timestamp: components["schemas"]["Timestamp"];
        };
        /** @description An invoice was replaced. */
        InvoiceUpdatedEvent: {
            /**
             * @description Names the event.
             * @constant
             */
            event: "Platform.Invoice.Updated";
            data: components["schemas"]["InvoiceEventData"];
            timestamp: components["schemas"]["Timestamp"];
        };
        /** @description A draft was sent to its receiver. */
        InvoiceSentEvent: {
            /**
             * @description Names the event.
             * @constant
             */
            event: "Platform.Invoice.Sent";
            data: components["schemas"]["InvoiceEventData"];
            timestamp: components["schemas"]["Timestamp"];
        };
        /** @description An invoice was cancelled. */
        InvoiceCancelledEvent: {
            /**
             * @description Names the event.
             * @constant
             */
            event: "Platform.Invoice.Cancelled";
            data: components["schemas"]["InvoiceEventData"];
            timestamp: components["schemas"]["Timestamp"];
        };
        /** @description An invoice was paid. */
        InvoicePaidEvent: {
            /**
             * @description Names the event.
             * @constant
             */
            event: "Platform.Invoice.Paid";
            data: components["schemas"]["InvoiceEventData"];
            timestamp: components["schemas"]["Timestamp"];
        };
        /** @description A distribution was created. */
        DistributionCreatedEvent: {
            /**
             * @description Names the event.
             * @constant
             */
            event: "Platform.Distribution.Created";
            /** @description The distribution as it begins. */
            data: {
                /** @description The distribution. The API calls it `_id`. */
                distributionId: string;
                /** @description The business whose money is split. */
                businessId: string;
                /** @description The amount that is split, in cents. */
                totalAmountCents: number;
                /** @description Currency of the amount, such as `USD`. */
                currency: string;
                /** @description How many recipients share. */
                recipientCount: number;
                status: components["schemas"]["DistributionStatus"];
                /** @description The split template it was made from, where one was used. */
                templateId?: string | null;
                /** @description What the money is for, where that was said. */
                memo?: string;
            };
            timestamp: components["schemas"]["Timestamp"];
        };
        /** @description Gifts were marked as funded, and their recipients have been written to. */
        GiftsFundedEvent: {
            /**
             * @description Names the event.
             * @constant
             */
            event: "Platform.Gifts.Funded";
            /** @description The gifts, taken together. */
            data: {
                /** @description The distribution that the gifts are part of. */
                distributionId: string;
                /** @description The business that gives. */
                businessId: string;
                /** @description How many gifts were marked. */
                giftCount: number;
                /** @description What they come to, in cents. */
                totalAmountCents: number;
                /** @description The transaction that funded them. */
                transactionHash: string;
            };
            timestamp: components["schemas"]["Timestamp"];
        };
    };
    responses: {
        /**
         * @description A header, a parameter or the body is not what the operation expects. Nothing was done; mend the request before you
         *     send it again.
         */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The API key is missing, unknown, revoked or past its grace period. */
        Unauthorized: {
            headers: {
                /**
                 * @description Says that a bearer key is expected.
                 * @example Bearer
                 */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The key is good, but the scope of this operation is missing from the platform, from the key or from the grant, or
         *     the business has granted your platform nothing.
         */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description You have sent too many requests. Wait, then try again. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Something failed on the other side. With an `Idempotency-Key` the request can be sent again safely. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A request with the same `Idempotency-Key` is still being worked on. Wait a moment, then send the same request again. */
        IdempotencyInProgress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The `Idempotency-Key` was used before with another body. Use a new key for a new request. */
        IdempotencyKeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Nothing with this id exists, or it belongs to another platform, business or environment; the two look the same, so
         *     that ids cannot be guessed.
         */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
         *     so leaving it out means `v1`.
         * @example v1
         */
        ApiVersion: "v1";
        /**
         * @description Makes a retry safe: send the same key with the same body and the operation is carried out once. Any unique string
         *     will do; a UUID is usual.
         * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
         */
        IdempotencyKey: string;
        /**
         * @description The `keyId` of the API key.
         * @example key_123
         */
        KeyId: string;
        /**
         * @description The `sessionId` given when the link session was created. Webhooks carry the `sessionKey` instead, and nothing looks
         *     one up by the other: keep both.
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
         * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). A business that has granted you
         *     nothing is answered with 403.
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
         * @description How many items a page holds.
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
         * @description The `sessionKey` given when the fund session was created.
         * @example cfs_abc123
         */
        CampaignFundSessionHandle: string;
        /**
         * @description Makes a retry safe: send the same key with the same body and the operation is carried out once. Any unique string
         *     will do; a UUID is usual.
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
         * @description The `sessionKey` given when the fund session was created.
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
         * @description How many seconds to wait. Not promised; be ready to do without.
         * @example 30
         */
        RetryAfter: number;
        /** @description Where the new resource can be read. */
        Location: string;
    };
    pathItems: never;
}
export type Environment = components['schemas']['Environment'];
export type CallingApiKey = components['schemas']['CallingApiKey'];
export type PlatformInfo = components['schemas']['PlatformInfo'];
export type Error = components['schemas']['Error'];
export type Scope = components['schemas']['Scope'];
export type RequestScopes = components['schemas']['RequestScopes'];
export type ScopeRequest = components['schemas']['ScopeRequest'];
export type ApiKeyStatus = components['schemas']['ApiKeyStatus'];
export type ApiKey = components['schemas']['ApiKey'];
export type ApiKeyList = components['schemas']['ApiKeyList'];
export type CreateApiKey = components['schemas']['CreateApiKey'];
export type CreatedApiKey = components['schemas']['CreatedApiKey'];
export type ApiKeyDetails = components['schemas']['ApiKeyDetails'];
export type RevokedApiKey = components['schemas']['RevokedApiKey'];
export type RotateApiKey = components['schemas']['RotateApiKey'];
export type ReplacementApiKey = components['schemas']['ReplacementApiKey'];
export type RotatedApiKey = components['schemas']['RotatedApiKey'];
export type LinkSessionStatus = components['schemas']['LinkSessionStatus'];
export type Metadata = components['schemas']['Metadata'];
export type Timestamp = components['schemas']['Timestamp'];
export type LinkSession = components['schemas']['LinkSession'];
export type LinkSessionList = components['schemas']['LinkSessionList'];
export type CreateLinkSession = components['schemas']['CreateLinkSession'];
export type Success = components['schemas']['Success'];
export type Grant = components['schemas']['Grant'];
export type GrantList = components['schemas']['GrantList'];
export type InviteStatus = components['schemas']['InviteStatus'];
export type Invite = components['schemas']['Invite'];
export type InviteList = components['schemas']['InviteList'];
export type CreateInvite = components['schemas']['CreateInvite'];
export type CampaignStatus = components['schemas']['CampaignStatus'];
export type CampaignEvent = components['schemas']['CampaignEvent'];
export type Campaign = components['schemas']['Campaign'];
export type CampaignList = components['schemas']['CampaignList'];
export type CreateCampaign = components['schemas']['CreateCampaign'];
export type UpdateCampaign = components['schemas']['UpdateCampaign'];
export type RecordCampaignEvent = components['schemas']['RecordCampaignEvent'];
export type WalletBalance = components['schemas']['WalletBalance'];
export type LinkedUser = components['schemas']['LinkedUser'];
export type LinkedUserPageInfo = components['schemas']['LinkedUserPageInfo'];
export type LinkedUserList = components['schemas']['LinkedUserList'];
export type SpendPermission = components['schemas']['SpendPermission'];
export type CampaignLinkDetails = components['schemas']['CampaignLinkDetails'];
export type CreateCampaignLinkSession = components['schemas']['CreateCampaignLinkSession'];
export type CampaignLinkSession = components['schemas']['CampaignLinkSession'];
export type LinkInviteStatus = components['schemas']['LinkInviteStatus'];
export type LinkInvite = components['schemas']['LinkInvite'];
export type LinkInviteList = components['schemas']['LinkInviteList'];
export type CreateLinkInvite = components['schemas']['CreateLinkInvite'];
export type LinkInviteStatusChange = components['schemas']['LinkInviteStatusChange'];
export type UpdateLinkInvite = components['schemas']['UpdateLinkInvite'];
export type CreateCampaignFundSession = components['schemas']['CreateCampaignFundSession'];
export type CreatedCampaignFundSession = components['schemas']['CreatedCampaignFundSession'];
export type CampaignFundSession = components['schemas']['CampaignFundSession'];
export type InvoiceStatus = components['schemas']['InvoiceStatus'];
export type InvoiceItem = components['schemas']['InvoiceItem'];
export type InvoicePaymentSummary = components['schemas']['InvoicePaymentSummary'];
export type FeeType = components['schemas']['FeeType'];
export type FeeLineItem = components['schemas']['FeeLineItem'];
export type Invoice = components['schemas']['Invoice'];
export type PageInfo = components['schemas']['PageInfo'];
export type InvoiceList = components['schemas']['InvoiceList'];
export type InvoiceDetails = components['schemas']['InvoiceDetails'];
export type InvoiceFee = components['schemas']['InvoiceFee'];
export type CreateInvoice = components['schemas']['CreateInvoice'];
export type UpdateInvoice = components['schemas']['UpdateInvoice'];
export type InvoiceTransition = components['schemas']['InvoiceTransition'];
export type BusinessAddress = components['schemas']['BusinessAddress'];
export type Business = components['schemas']['Business'];
export type CreateBusinessMember = components['schemas']['CreateBusinessMember'];
export type CreateBusiness = components['schemas']['CreateBusiness'];
export type BusinessRole = components['schemas']['BusinessRole'];
export type BusinessMember = components['schemas']['BusinessMember'];
export type CreatedGrant = components['schemas']['CreatedGrant'];
export type CreatedBusiness = components['schemas']['CreatedBusiness'];
export type UpdateBusiness = components['schemas']['UpdateBusiness'];
export type DistributionStatus = components['schemas']['DistributionStatus'];
export type DistributionLineItem = components['schemas']['DistributionLineItem'];
export type SplitMode = components['schemas']['SplitMode'];
export type Distribution = components['schemas']['Distribution'];
export type DistributionList = components['schemas']['DistributionList'];
export type DistributionRecipient = components['schemas']['DistributionRecipient'];
export type DistributionFee = components['schemas']['DistributionFee'];
export type CreateDistribution = components['schemas']['CreateDistribution'];
export type FeePreviewLine = components['schemas']['FeePreviewLine'];
export type FeePreview = components['schemas']['FeePreview'];
export type CreatedDistributionFundSession = components['schemas']['CreatedDistributionFundSession'];
export type DistributionFundSession = components['schemas']['DistributionFundSession'];
export type SplitTemplate = components['schemas']['SplitTemplate'];
export type SplitTemplateList = components['schemas']['SplitTemplateList'];
export type CreateSplitTemplate = components['schemas']['CreateSplitTemplate'];
export type UpdateSplitTemplate = components['schemas']['UpdateSplitTemplate'];
export type GiftRecipient = components['schemas']['GiftRecipient'];
export type CreateBulkGifts = components['schemas']['CreateBulkGifts'];
export type GiftStatus = components['schemas']['GiftStatus'];
export type Gift = components['schemas']['Gift'];
export type GiftList = components['schemas']['GiftList'];
export type GiftClaim = components['schemas']['GiftClaim'];
export type MarkGiftsFunded = components['schemas']['MarkGiftsFunded'];
export type FundedGiftCounts = components['schemas']['FundedGiftCounts'];
export type FundedGifts = components['schemas']['FundedGifts'];
export type EmailLookup = components['schemas']['EmailLookup'];
export type EmailLookupResult = components['schemas']['EmailLookupResult'];
export type EmailLookupResults = components['schemas']['EmailLookupResults'];
export type WebhookHeaders = components['schemas']['WebhookHeaders'];
export type LinkEventData = components['schemas']['LinkEventData'];
export type LinkStartedEvent = components['schemas']['LinkStartedEvent'];
export type LinkCompletedEvent = components['schemas']['LinkCompletedEvent'];
export type LinkDeclinedEvent = components['schemas']['LinkDeclinedEvent'];
export type LinkFailedEvent = components['schemas']['LinkFailedEvent'];
export type GrantRevokedEvent = components['schemas']['GrantRevokedEvent'];
export type CampaignSetupEventData = components['schemas']['CampaignSetupEventData'];
export type CampaignCreatedEvent = components['schemas']['CampaignCreatedEvent'];
export type CampaignUpdatedEvent = components['schemas']['CampaignUpdatedEvent'];
export type CampaignDeletedEvent = components['schemas']['CampaignDeletedEvent'];
export type CampaignEventData = components['schemas']['CampaignEventData'];
export type CampaignStartedEvent = components['schemas']['CampaignStartedEvent'];
export type CampaignStoppedEvent = components['schemas']['CampaignStoppedEvent'];
export type CampaignEventRecordedEvent = components['schemas']['CampaignEventRecordedEvent'];
export type SplitTemplateEventData = components['schemas']['SplitTemplateEventData'];
export type SplitTemplateCreatedEvent = components['schemas']['SplitTemplateCreatedEvent'];
export type SplitTemplateUpdatedEvent = components['schemas']['SplitTemplateUpdatedEvent'];
export type SplitTemplateDeletedEvent = components['schemas']['SplitTemplateDeletedEvent'];
export type InvoiceEventData = components['schemas']['InvoiceEventData'];
export type InvoiceCreatedEvent = components['schemas']['InvoiceCreatedEvent'];
export type InvoiceUpdatedEvent = components['schemas']['InvoiceUpdatedEvent'];
export type InvoiceSentEvent = components['schemas']['InvoiceSentEvent'];
export type InvoiceCancelledEvent = components['schemas']['InvoiceCancelledEvent'];
export type InvoicePaidEvent = components['schemas']['InvoicePaidEvent'];
export type DistributionCreatedEvent = components['schemas']['DistributionCreatedEvent'];
export type GiftsFundedEvent = components['schemas']['GiftsFundedEvent'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseIdempotencyInProgress = components['responses']['IdempotencyInProgress'];
export type ResponseIdempotencyKeyReused = components['responses']['IdempotencyKeyReused'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ParameterApiVersion = components['parameters']['ApiVersion'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type ParameterKeyId = components['parameters']['KeyId'];
export type ParameterLinkSessionId = components['parameters']['LinkSessionId'];
export type ParameterGrantId = components['parameters']['GrantId'];
export type ParameterInviteId = components['parameters']['InviteId'];
export type ParameterTargetBusinessId = components['parameters']['TargetBusinessId'];
export type ParameterCampaignId = components['parameters']['CampaignId'];
export type ParameterPage = components['parameters']['Page'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterUserRef = components['parameters']['UserRef'];
export type ParameterLinkInviteCode = components['parameters']['LinkInviteCode'];
export type ParameterCampaignFundSessionHandle = components['parameters']['CampaignFundSessionHandle'];
export type ParameterRequiredIdempotencyKey = components['parameters']['RequiredIdempotencyKey'];
export type ParameterInvoiceId = components['parameters']['InvoiceId'];
export type ParameterDistributionId = components['parameters']['DistributionId'];
export type ParameterDistributionFundSessionHandle = components['parameters']['DistributionFundSessionHandle'];
export type ParameterSplitTemplateId = components['parameters']['SplitTemplateId'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type HeaderLocation = components['headers']['Location'];
export type $defs = Record<string, never>;
export interface operations {
    getPlatformInfo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
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
                    "application/json": components["schemas"]["PlatformInfo"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    requestAdditionalScopes: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description Makes a retry safe: send the same key with the same body and the operation is carried out once. Any unique string
                 *     will do; a UUID is usual.
                 * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestScopes"];
            };
        };
        responses: {
            /** @description The request was taken. Its status says whether the scopes are approved already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScopeRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyInProgress"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
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
                    "application/json": components["schemas"]["ApiKeyList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description Makes a retry safe: send the same key with the same body and the operation is carried out once. Any unique string
                 *     will do; a UUID is usual.
                 * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiKey"];
            };
        };
        responses: {
            /** @description The key was made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyInProgress"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getApiKeyDetails: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The `keyId` of the API key.
                 * @example key_123
                 */
                keyId: components["parameters"]["KeyId"];
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
                    "application/json": components["schemas"]["ApiKeyDetails"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The `keyId` of the API key.
                 * @example key_123
                 */
                keyId: components["parameters"]["KeyId"];
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
                    "application/json": components["schemas"]["RevokedApiKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    rotateApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description Makes a retry safe: send the same key with the same body and the operation is carried out once. Any unique string
                 *     will do; a UUID is usual.
                 * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The `keyId` of the API key.
                 * @example key_123
                 */
                keyId: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RotateApiKey"];
            };
        };
        responses: {
            /** @description The new key was made, and the grace period of the old one has begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RotatedApiKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The key is `rotating`, `expired` or `revoked`, or a request with the same `Idempotency-Key` is under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listLinkSessions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
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
                    "application/json": components["schemas"]["LinkSessionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createLinkSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description Makes a retry safe: send the same key with the same body and the operation is carried out once. Any unique string
                 *     will do; a UUID is usual.
                 * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLinkSession"];
            };
        };
        responses: {
            /** @description The link session was made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyInProgress"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getLinkSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The `sessionId` given when the link session was created. Webhooks carry the `sessionKey` instead, and nothing looks
                 *     one up by the other: keep both.
                 * @example sess_abc123
                 */
                sessionId: components["parameters"]["LinkSessionId"];
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
                    "application/json": components["schemas"]["LinkSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    cancelLinkSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The `sessionId` given when the link session was created. Webhooks carry the `sessionKey` instead, and nothing looks
                 *     one up by the other: keep both.
                 * @example sess_abc123
                 */
                sessionId: components["parameters"]["LinkSessionId"];
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
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The link session is not `pending` any more. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listGrants: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
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
                    "application/json": components["schemas"]["GrantList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    revokeGrant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description Makes a retry safe: send the same key with the same body and the operation is carried out once. Any unique string
                 *     will do; a UUID is usual.
                 * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The `grantId` of the grant.
                 * @example grant_abc123
                 */
                grantId: components["parameters"]["GrantId"];
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
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The grant was revoked before, or a request with the same `Idempotency-Key` is under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listInvites: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
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
                    "application/json": components["schemas"]["InviteList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    sendDirectInvite: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description Makes a retry safe: send the same key with the same body and the operation is carried out once. Any unique string
                 *     will do; a UUID is usual.
                 * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateInvite"];
            };
        };
        responses: {
            /** @description The invite was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invite"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /**
             * @description The business has granted your platform access already (revoke that grant first), or a request with the same
             *     `Idempotency-Key` is under way.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    cancelInvite: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description Makes a retry safe: send the same key with the same body and the operation is carried out once. Any unique string
                 *     will do; a UUID is usual.
                 * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The `inviteId` of the invite.
                 * @example inv_123
                 */
                inviteId: components["parameters"]["InviteId"];
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
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The invite is not `pending` any more, or a request with the same `Idempotency-Key` is under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listCampaigns: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). A business that has granted you
                 *     nothing is answered with 403.
                 * @example 65fa1234abcdef5678901234
                 */
                "X-Target-Business-Id": components["parameters"]["TargetBusinessId"];
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
                    "application/json": components["schemas"]["CampaignList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createCampaign: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). A business that has granted you
                 *     nothing is answered with 403.
                 * @example 65fa1234abcdef5678901234
                 */
                "X-Target-Business-Id": components["parameters"]["TargetBusinessId"];
                /**
                 * @description Makes a retry safe: send the same key with the same body and the operation is carried out once. Any unique string
                 *     will do; a UUID is usual.
                 * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCampaign"];
            };
        };
        responses: {
            /** @description The campaign was made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyInProgress"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getCampaign: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
                 * @example cmp_abc123
                 */
                campaignId: components["parameters"]["CampaignId"];
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
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteCampaign: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
                 * @example cmp_abc123
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The campaign is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateCampaign: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description Makes a retry safe: send the same key with the same body and the operation is carried out once. Any unique string
                 *     will do; a UUID is usual.
                 * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
                 * @example cmp_abc123
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCampaign"];
            };
        };
        responses: {
            /** @description The campaign as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    startCampaign: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description Makes a retry safe: send the same key with the same body and the operation is carried out once. Any unique string
                 *     will do; a UUID is usual.
                 * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
                 * @example cmp_abc123
                 */
                campaignId: components["parameters"]["CampaignId"];
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
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The campaign is already `started`, or a request with the same key is under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    stopCampaign: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description Makes a retry safe: send the same key with the same body and the operation is carried out once. Any unique string
                 *     will do; a UUID is usual.
                 * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
                 * @example cmp_abc123
                 */
                campaignId: components["parameters"]["CampaignId"];
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
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The campaign is not `started`, or a request with the same key is under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    recordCampaignEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description Makes a retry safe: send the same key with the same body and the operation is carried out once. Any unique string
                 *     will do; a UUID is usual.
                 * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
                 * @example cmp_abc123
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordCampaignEvent"];
            };
        };
        responses: {
            /** @description The event is queued. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The campaign is not `started`, the user has no approved link, or a request with the same key is under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getCampaignPayoutWalletBalance: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
                 * @example cmp_abc123
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The wallet and what it holds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WalletBalance"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listCampaignLinkedUsers: {
        parameters: {
            query?: {
                /**
                 * @description The page you want; the first is 1. A page past the end is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
                 * @example cmp_abc123
                 */
                campaignId: components["parameters"]["CampaignId"];
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
                    "application/json": components["schemas"]["LinkedUserList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getCampaignLinkSessionDetails: {
        parameters: {
            query: {
                /**
                 * @description The `sessionKey` of the link session. The documentation also speaks of a token, but hands none out.
                 * @example session_xyz
                 */
                session: string;
            };
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
                 * @example cmp_abc123
                 */
                campaignId: components["parameters"]["CampaignId"];
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
                    "application/json": components["schemas"]["CampaignLinkDetails"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createCampaignLinkSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description Makes a retry safe: send the same key with the same body and the operation is carried out once. Any unique string
                 *     will do; a UUID is usual.
                 * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
                 * @example cmp_abc123
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * @description The reference under which the user is linked to the campaign.
                 * @example user-ref-123
                 */
                userRef: components["parameters"]["UserRef"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateCampaignLinkSession"];
            };
        };
        responses: {
            /** @description The user already has an open session; this is it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignLinkSession"];
                };
            };
            /** @description A session was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignLinkSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    removeCampaignAccountLink: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description Makes a retry safe: send the same key with the same body and the operation is carried out once. Any unique string
                 *     will do; a UUID is usual.
                 * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
                 * @example cmp_abc123
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * @description The reference under which the user is linked to the campaign.
                 * @example user-ref-123
                 */
                userRef: components["parameters"]["UserRef"];
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
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getCampaignUserWalletBalance: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
                 * @example cmp_abc123
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * @description The reference under which the user is linked to the campaign.
                 * @example user-ref-123
                 */
                userRef: components["parameters"]["UserRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The wallet and what it holds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WalletBalance"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
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
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
                 * @example cmp_abc123
                 */
                campaignId: components["parameters"]["CampaignId"];
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
                    "application/json": components["schemas"]["LinkInviteList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createCampaignLinkInvite: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description Makes a retry safe: send the same key with the same body and the operation is carried out once. Any unique string
                 *     will do; a UUID is usual.
                 * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
                 * @example cmp_abc123
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLinkInvite"];
            };
        };
        responses: {
            /** @description The link invite was made and is active. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkInvite"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    revokeCampaignLinkInvite: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
                 * @example cmp_abc123
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * @description The code of the link invite, as in its URL.
                 * @example Ab3Cd5Ef
                 */
                code: components["parameters"]["LinkInviteCode"];
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
                    "application/json": components["schemas"]["LinkInviteStatusChange"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateCampaignLinkInvite: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description Makes a retry safe: send the same key with the same body and the operation is carried out once. Any unique string
                 *     will do; a UUID is usual.
                 * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
                 * @example cmp_abc123
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * @description The code of the link invite, as in its URL.
                 * @example Ab3Cd5Ef
                 */
                code: components["parameters"]["LinkInviteCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateLinkInvite"];
            };
        };
        responses: {
            /** @description The link invite was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkInviteStatusChange"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The link invite is `revoked`, or a request with the same key is under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createCampaignFundSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description Makes a retry safe: send the same key with the same body and the operation is carried out once. Any unique string
                 *     will do; a UUID is usual.
                 * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
                 * @example cmp_abc123
                 */
                campaignId: components["parameters"]["CampaignId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateCampaignFundSession"];
            };
        };
        responses: {
            /** @description The session was made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedCampaignFundSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getCampaignFundSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The `campaignId` of a campaign that your platform created. It also says which business you act for.
                 * @example cmp_abc123
                 */
                campaignId: components["parameters"]["CampaignId"];
                /**
                 * @description The `sessionKey` given when the fund session was created.
                 * @example cfs_abc123
                 */
                handle: components["parameters"]["CampaignFundSessionHandle"];
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
                    "application/json": components["schemas"]["CampaignFundSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listInvoices: {
        parameters: {
            query?: {
                /**
                 * @description The page you want; the first is 1. A page past the end is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only invoices in this status.
                 * @example sent
                 */
                status?: components["schemas"]["InvoiceStatus"];
            };
            header: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). A business that has granted you
                 *     nothing is answered with 403.
                 * @example 65fa1234abcdef5678901234
                 */
                "X-Target-Business-Id": components["parameters"]["TargetBusinessId"];
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
                    "application/json": components["schemas"]["InvoiceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createInvoice: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). A business that has granted you
                 *     nothing is answered with 403.
                 * @example 65fa1234abcdef5678901234
                 */
                "X-Target-Business-Id": components["parameters"]["TargetBusinessId"];
                /**
                 * @description Makes a retry safe: send the same key with the same body and the operation is carried out once. Any unique string
                 *     will do; a UUID is usual.
                 * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
                 */
                "Idempotency-Key": components["parameters"]["RequiredIdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateInvoice"];
            };
        };
        responses: {
            /** @description The invoice was made. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyInProgress"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
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
                 * @description Only these invoices, ids separated by commas.
                 * @example [
                 *       "inv_abc123"
                 *     ]
                 */
                invoiceIds?: string[];
            };
            header: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). A business that has granted you
                 *     nothing is answered with 403.
                 * @example 65fa1234abcdef5678901234
                 */
                "X-Target-Business-Id": components["parameters"]["TargetBusinessId"];
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
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getInvoice: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). A business that has granted you
                 *     nothing is answered with 403.
                 * @example 65fa1234abcdef5678901234
                 */
                "X-Target-Business-Id": components["parameters"]["TargetBusinessId"];
            };
            path: {
                /**
                 * @description The `_id` of the invoice.
                 * @example inv_abc123
                 */
                invoiceId: components["parameters"]["InvoiceId"];
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
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateInvoice: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). A business that has granted you
                 *     nothing is answered with 403.
                 * @example 65fa1234abcdef5678901234
                 */
                "X-Target-Business-Id": components["parameters"]["TargetBusinessId"];
                /**
                 * @description Makes a retry safe: send the same key with the same body and the operation is carried out once. Any unique string
                 *     will do; a UUID is usual.
                 * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The `_id` of the invoice.
                 * @example inv_abc123
                 */
                invoiceId: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateInvoice"];
            };
        };
        responses: {
            /** @description The invoice as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The invoice is `processing`, `paid` or `cancelled`, or a request with the same key is under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    sendInvoice: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). A business that has granted you
                 *     nothing is answered with 403.
                 * @example 65fa1234abcdef5678901234
                 */
                "X-Target-Business-Id": components["parameters"]["TargetBusinessId"];
                /**
                 * @description Makes a retry safe: send the same key with the same body and the operation is carried out once. Any unique string
                 *     will do; a UUID is usual.
                 * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The `_id` of the invoice.
                 * @example inv_abc123
                 */
                invoiceId: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoice is on its way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceTransition"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The invoice is not a draft, or a request with the same key is under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    cancelInvoice: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). A business that has granted you
                 *     nothing is answered with 403.
                 * @example 65fa1234abcdef5678901234
                 */
                "X-Target-Business-Id": components["parameters"]["TargetBusinessId"];
                /**
                 * @description Makes a retry safe: send the same key with the same body and the operation is carried out once. Any unique string
                 *     will do; a UUID is usual.
                 * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The `_id` of the invoice.
                 * @example inv_abc123
                 */
                invoiceId: components["parameters"]["InvoiceId"];
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
                    "application/json": components["schemas"]["InvoiceTransition"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The invoice is `processing`, `paid` or already `cancelled`, or a request with the same key is under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getBusiness: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). A business that has granted you
                 *     nothing is answered with 403.
                 * @example 65fa1234abcdef5678901234
                 */
                "X-Target-Business-Id": components["parameters"]["TargetBusinessId"];
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
                    "application/json": components["schemas"]["Business"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createBusiness: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description Makes a retry safe: send the same key with the same body and the operation is carried out once. Any unique string
                 *     will do; a UUID is usual.
                 * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
                 */
                "Idempotency-Key": components["parameters"]["RequiredIdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBusiness"];
            };
        };
        responses: {
            /** @description The business was made. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedBusiness"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Another business has this name, or a request with the same `Idempotency-Key` is under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateBusiness: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). A business that has granted you
                 *     nothing is answered with 403.
                 * @example 65fa1234abcdef5678901234
                 */
                "X-Target-Business-Id": components["parameters"]["TargetBusinessId"];
                /**
                 * @description Makes a retry safe: send the same key with the same body and the operation is carried out once. Any unique string
                 *     will do; a UUID is usual.
                 * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateBusiness"];
            };
        };
        responses: {
            /** @description The business as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Business"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Another business has this name, or a request with the same `Idempotency-Key` is under way. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getBusinessWalletBalance: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). A business that has granted you
                 *     nothing is answered with 403.
                 * @example 65fa1234abcdef5678901234
                 */
                "X-Target-Business-Id": components["parameters"]["TargetBusinessId"];
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
                    "application/json": components["schemas"]["WalletBalance"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listDistributions: {
        parameters: {
            query?: {
                /**
                 * @description The page you want; the first is 1. A page past the end is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only distributions in this status. Told by the vendor's payout guide, not by its reference.
                 * @example pending
                 */
                status?: components["schemas"]["DistributionStatus"];
            };
            header: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). A business that has granted you
                 *     nothing is answered with 403.
                 * @example 65fa1234abcdef5678901234
                 */
                "X-Target-Business-Id": components["parameters"]["TargetBusinessId"];
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
                    "application/json": components["schemas"]["DistributionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createDistribution: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). A business that has granted you
                 *     nothing is answered with 403.
                 * @example 65fa1234abcdef5678901234
                 */
                "X-Target-Business-Id": components["parameters"]["TargetBusinessId"];
                /**
                 * @description Makes a retry safe: send the same key with the same body and the operation is carried out once. Any unique string
                 *     will do; a UUID is usual.
                 * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDistribution"];
            };
        };
        responses: {
            /** @description The distribution was made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Distribution"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            /** @description The percentages do not add up to 100, or the `Idempotency-Key` was used before with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    previewDistributionFees: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). A business that has granted you
                 *     nothing is answered with 403.
                 * @example 65fa1234abcdef5678901234
                 */
                "X-Target-Business-Id": components["parameters"]["TargetBusinessId"];
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
                    "application/json": components["schemas"]["FeePreview"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createDistributionFundSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description Makes a retry safe: send the same key with the same body and the operation is carried out once. Any unique string
                 *     will do; a UUID is usual.
                 * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The `_id` of the distribution. It also says which business you act for.
                 * @example abc123
                 */
                distributionId: components["parameters"]["DistributionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session was made. Send the owner of the business to its URL. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDistributionFundSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getDistributionFundSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The `_id` of the distribution. It also says which business you act for.
                 * @example abc123
                 */
                distributionId: components["parameters"]["DistributionId"];
                /**
                 * @description The `sessionKey` given when the fund session was created.
                 * @example dfs_abc123
                 */
                sessionHandle: components["parameters"]["DistributionFundSessionHandle"];
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
                    "application/json": components["schemas"]["DistributionFundSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    revokeDistributionFundSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The `_id` of the distribution. It also says which business you act for.
                 * @example abc123
                 */
                distributionId: components["parameters"]["DistributionId"];
                /**
                 * @description The `sessionKey` given when the fund session was created.
                 * @example dfs_abc123
                 */
                sessionHandle: components["parameters"]["DistributionFundSessionHandle"];
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
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The session is not pending any more. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listSplitTemplates: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). A business that has granted you
                 *     nothing is answered with 403.
                 * @example 65fa1234abcdef5678901234
                 */
                "X-Target-Business-Id": components["parameters"]["TargetBusinessId"];
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
                    "application/json": components["schemas"]["SplitTemplateList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createSplitTemplate: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). A business that has granted you
                 *     nothing is answered with 403.
                 * @example 65fa1234abcdef5678901234
                 */
                "X-Target-Business-Id": components["parameters"]["TargetBusinessId"];
                /**
                 * @description Makes a retry safe: send the same key with the same body and the operation is carried out once. Any unique string
                 *     will do; a UUID is usual.
                 * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSplitTemplate"];
            };
        };
        responses: {
            /** @description The template was made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SplitTemplate"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyInProgress"];
            /** @description The percentages do not add up to 100, or the `Idempotency-Key` was used before with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getSplitTemplate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The `templateId` of the split template. It also says which business you act for.
                 * @example tmpl_abc123
                 */
                templateId: components["parameters"]["SplitTemplateId"];
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
                    "application/json": components["schemas"]["SplitTemplate"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteSplitTemplate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
            };
            path: {
                /**
                 * @description The `templateId` of the split template. It also says which business you act for.
                 * @example tmpl_abc123
                 */
                templateId: components["parameters"]["SplitTemplateId"];
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
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateSplitTemplate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description Makes a retry safe: send the same key with the same body and the operation is carried out once. Any unique string
                 *     will do; a UUID is usual.
                 * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The `templateId` of the split template. It also says which business you act for.
                 * @example tmpl_abc123
                 */
                templateId: components["parameters"]["SplitTemplateId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSplitTemplate"];
            };
        };
        responses: {
            /** @description The template as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SplitTemplate"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            /** @description The percentages do not add up to 100, or the `Idempotency-Key` was used before with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createBulkGifts: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). A business that has granted you
                 *     nothing is answered with 403.
                 * @example 65fa1234abcdef5678901234
                 */
                "X-Target-Business-Id": components["parameters"]["TargetBusinessId"];
                /**
                 * @description Makes a retry safe: send the same key with the same body and the operation is carried out once. Any unique string
                 *     will do; a UUID is usual.
                 * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBulkGifts"];
            };
        };
        responses: {
            /** @description The gifts were recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GiftList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    markGiftsFunded: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). A business that has granted you
                 *     nothing is answered with 403.
                 * @example 65fa1234abcdef5678901234
                 */
                "X-Target-Business-Id": components["parameters"]["TargetBusinessId"];
                /**
                 * @description Makes a retry safe: send the same key with the same body and the operation is carried out once. Any unique string
                 *     will do; a UUID is usual.
                 * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkGiftsFunded"];
            };
        };
        responses: {
            /** @description What was marked and mailed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundedGifts"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    lookupEmails: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API that you speak. The documentation asks for it on every request and also gives it a default,
                 *     so leaving it out means `v1`.
                 * @example v1
                 */
                "X-Oncade-API-Version"?: components["parameters"]["ApiVersion"];
                /**
                 * @description The business you act for, taken from an active grant (`GET /v1/platform/grants`). A business that has granted you
                 *     nothing is answered with 403.
                 * @example 65fa1234abcdef5678901234
                 */
                "X-Target-Business-Id": components["parameters"]["TargetBusinessId"];
                /**
                 * @description Makes a retry safe: send the same key with the same body and the operation is carried out once. Any unique string
                 *     will do; a UUID is usual.
                 * @example b82af16e-822a-40d7-ba99-7292c4fe8e77
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailLookup"];
            };
        };
        responses: {
            /** @description What is known of each address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailLookupResults"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyInProgress"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
