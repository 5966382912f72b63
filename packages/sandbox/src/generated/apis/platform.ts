// Generated from spec/platform/openapi.yaml by `pnpm generate`. Do not edit.

import { headers, operations } from '@wirepact/platform';
import { checks, delivery, machines, numbers, resources, rules, switches } from '@wirepact/platform/behaviour';
import { requests } from '@wirepact/platform/requests';
import type { Contract } from '../../core/definition.ts';

/** What the sandbox reads of the contract. */
export const platform: Contract = {
  api: 'platform',
  baseUrl: 'https://oncade.gg/api',
  headers,
  operations,
  requests,
  checks,
  delivery,
  machines,
  numbers,
  resources,
  rules,
  switches,
  produces: { exportInvoices: ['text/csv'] },
  members: {
    requestAdditionalScopes: { scopes: [true] },
    createApiKey: { requestedScopes: [true], label: true },
    rotateApiKey: { gracePeriodDays: true },
    createLinkSession: { requestedScopes: [true], metadata: true },
    sendDirectInvite: { businessId: true, requestedScopes: [true] },
    createCampaign: {
      name: true,
      publicName: true,
      events: [{ code: true, name: true, payoutAmount: true }],
      webhookUrl: true,
    },
    updateCampaign: { name: true, webhookUrl: true },
    recordCampaignEvent: { eventCode: true, userRef: true, payoutAmount: true },
    createCampaignLinkSession: { email: true },
    createCampaignLinkInvite: { label: true, maxUses: true, expiresAt: true },
    updateCampaignLinkInvite: { label: true, maxUses: true, expiresAt: true, status: true },
    createCampaignFundSession: { metadata: true },
    createInvoice: {
      receiverName: true,
      receiverEmail: true,
      date: true,
      dueDate: true,
      payToTarget: true,
      items: [{ description: true, quantity: true, rate: true, amount: true }],
      status: true,
      fees: [{ label: true, percentage: true, flat: true, recipientWallet: true }],
    },
    updateInvoice: {
      receiverName: true,
      receiverEmail: true,
      date: true,
      dueDate: true,
      payToTarget: true,
      items: [{ description: true, quantity: true, rate: true, amount: true }],
    },
    createBusiness: {
      name: true,
      members: [{ email: true, roles: [true], isOwner: true }],
      address: { line1: true, line2: true, city: true, state: true, postalCode: true, country: true },
      grantScopes: [true],
    },
    updateBusiness: {
      name: true,
      logoUrl: true,
      address: { line1: true, line2: true, city: true, state: true, postalCode: true, country: true },
      payoutWallet: true,
    },
    createDistribution: {
      templateId: true,
      recipients: [{ email: true, name: true, percentage: true }],
      totalAmountCents: true,
      mode: true,
      memo: true,
      fees: [{ label: true, percentage: true, flat: true, recipientWallet: true }],
    },
    createSplitTemplate: { name: true, mode: true, recipients: [{ email: true, name: true, percentage: true }] },
    updateSplitTemplate: { name: true, mode: true, recipients: [{ email: true, name: true, percentage: true }] },
    createBulkGifts: {
      senderUserId: true,
      senderWalletAddress: true,
      tokenAddress: true,
      recipients: [{ email: true, name: true, amountCents: true, vaultAddress: true, claimCode: true }],
      distributionId: true,
    },
    markGiftsFunded: { giftData: [{ giftId: true, claimCode: true }], transactionHash: true, distributionId: true },
    lookupEmails: { emails: [true] },
  },
  loadDocument: async () => (await import('@wirepact/platform/spec.json', { with: { type: 'json' } })).default,
  loadBehaviour: async () => (await import('@wirepact/platform/behaviour.json', { with: { type: 'json' } })).default,
};
