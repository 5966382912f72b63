/**
 * What an operation needs before it can succeed in a sandbox. What it acts on follows from the fields of its request. Only what
 * the contract does not say for programs is here.
 */
export interface Subjects {
  /**
   * By operation or action of others, what it gives: fields of requests, each with a JSON Pointer into its response. Text that
   * is not a pointer is the value itself.
   */
  gives: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By operation, what happens before it so that the state allows it. */
  before: Readonly<Record<string, readonly string[]>>;
  /** By action of others, as `kind.action`, the field with the id of the resource. `undefined` if it creates the resource. */
  actions: Readonly<Record<string, string | undefined>>;
  /** Fields of requests with the environment variable of the sandbox that has their value. */
  variables: Readonly<Record<string, string>>;
}

/** By API. */
export const subjects: Readonly<Record<string, Subjects>> = {
  payments: {
    gives: { createWebhook: { 'body.webhook_id': '/id' } },
    before: {},
    actions: {},
    variables: {},
  },
  platform: {
    gives: {
      createApiKey: { 'path.keyId': '/key/keyId' },
      createLinkSession: { 'path.sessionId': '/sessionId' },
      listGrants: { 'path.grantId': '/grants/0/grantId' },
      sendDirectInvite: { 'path.inviteId': '/inviteId' },
      createCampaign: { 'path.campaignId': '/campaignId' },
      createCampaignLinkSession: { 'query.session': '/sessionKey', 'body.userRef': 'user-ref-123' },
      createCampaignLinkInvite: { 'path.code': '/code' },
      createCampaignFundSession: { 'path.handle': '/sessionKey' },
      createInvoice: { 'path.invoiceId': '/_id' },
      createDistribution: { 'path.distributionId': '/_id', 'body.distributionId': '/_id' },
      createDistributionFundSession: { 'path.sessionHandle': '/sessionKey' },
      createSplitTemplate: { 'path.templateId': '/templateId' },
      createBulkGifts: { 'body.giftData.giftId': '/gifts/0/giftId' },
    },
    before: {
      revokeGrant: ['createLinkSession', 'link-session.approve', 'listGrants'],
      stopCampaign: ['startCampaign'],
      recordCampaignEvent: ['startCampaign', 'createCampaignLinkSession', 'user-link.approve'],
      removeCampaignAccountLink: ['createCampaignLinkSession', 'user-link.approve'],
      getCampaignUserWalletBalance: ['createCampaignLinkSession', 'user-link.approve'],
    },
    actions: { 'link-session.approve': 'path.sessionId', 'user-link.approve': 'query.session' },
    variables: {
      'header.X-Target-Business-Id': 'WIREPACT_PLATFORM_BUSINESS_ID',
      'body.businessId': 'WIREPACT_PLATFORM_BUSINESS_ID_2',
    },
  },
  'primary-sales': {
    gives: { authoriseSale: { 'body.reference': '/reference' } },
    before: {},
    actions: {},
    variables: {},
  },
  rewards: {
    gives: {
      'commission.track': { 'body.ids': '/doc/id' },
      approveCommissions: { 'path.id': '/id' },
    },
    before: {
      markCommissionsFulfilled: ['approveCommissions'],
      markCommissionsUnfulfilled: ['approveCommissions', 'markCommissionsFulfilled'],
    },
    actions: { 'commission.track': undefined },
    variables: {},
  },
};
