// Generated from spec/platform/asyncapi.yaml by `pnpm generate`. Do not edit.

import type { components } from './types.ts';

/** The payload of each event, by event name. */
export interface PlatformEvents {
  /** A link session was created. */
  'Platform.Link.Started': components<string & {}>['schemas']['LinkStartedEvent'];
  /** A business granted your platform access. */
  'Platform.Link.Completed': components<string & {}>['schemas']['LinkCompletedEvent'];
  /** A business refused the link request. */
  'Platform.Link.Declined': components<string & {}>['schemas']['LinkDeclinedEvent'];
  /** A link session ended with an error. */
  'Platform.Link.Failed': components<string & {}>['schemas']['LinkFailedEvent'];
  /** A business or your platform ended a grant. */
  'Platform.Grant.Revoked': components<string & {}>['schemas']['GrantRevokedEvent'];
  /** A campaign was created. */
  'Platform.Campaign.Created': components<string & {}>['schemas']['CampaignCreatedEvent'];
  /** A campaign was changed. */
  'Platform.Campaign.Updated': components<string & {}>['schemas']['CampaignUpdatedEvent'];
  /** A campaign was deleted. */
  'Platform.Campaign.Deleted': components<string & {}>['schemas']['CampaignDeletedEvent'];
  /** A campaign is active. */
  'Platform.Campaign.Started': components<string & {}>['schemas']['CampaignStartedEvent'];
  /** A campaign is no longer active. */
  'Platform.Campaign.Stopped': components<string & {}>['schemas']['CampaignStoppedEvent'];
  /** An event was recorded and a payout started. */
  'Platform.Campaign.EventRecorded': components<string & {}>['schemas']['CampaignEventRecordedEvent'];
  /** A split template was created. */
  'Platform.SplitTemplate.Created': components<string & {}>['schemas']['SplitTemplateCreatedEvent'];
  /** A split template was changed. */
  'Platform.SplitTemplate.Updated': components<string & {}>['schemas']['SplitTemplateUpdatedEvent'];
  /** A split template was archived. */
  'Platform.SplitTemplate.Deleted': components<string & {}>['schemas']['SplitTemplateDeletedEvent'];
  /** An invoice was created. */
  'Platform.Invoice.Created': components<string & {}>['schemas']['InvoiceCreatedEvent'];
  /** An invoice was replaced. */
  'Platform.Invoice.Updated': components<string & {}>['schemas']['InvoiceUpdatedEvent'];
  /** An invoice was sent to its receiver. */
  'Platform.Invoice.Sent': components<string & {}>['schemas']['InvoiceSentEvent'];
  /** An invoice was cancelled. */
  'Platform.Invoice.Cancelled': components<string & {}>['schemas']['InvoiceCancelledEvent'];
  /** An invoice was paid. */
  'Platform.Invoice.Paid': components<string & {}>['schemas']['InvoicePaidEvent'];
  /** A distribution was created. */
  'Platform.Distribution.Created': components<string & {}>['schemas']['DistributionCreatedEvent'];
  /** Gifts were funded, and claim e-mails sent. */
  'Platform.Gifts.Funded': components<string & {}>['schemas']['GiftsFundedEvent'];
}

/** The name of an event. */
export type PlatformEventType = keyof PlatformEvents;

/** Any event of this API. Comparing the event name narrows it to one payload. */
export type PlatformEvent = PlatformEvents[PlatformEventType];

/** Every event, with its title and the channels that it is sent on. */
export const events = {
  'Platform.Link.Started': { title: 'Link started', channels: ['platformWebhooks'] },
  'Platform.Link.Completed': { title: 'Link completed', channels: ['platformWebhooks'] },
  'Platform.Link.Declined': { title: 'Link declined', channels: ['platformWebhooks'] },
  'Platform.Link.Failed': { title: 'Link failed', channels: ['platformWebhooks'] },
  'Platform.Grant.Revoked': { title: 'Grant revoked', channels: ['platformWebhooks'] },
  'Platform.Campaign.Created': { title: 'Campaign created', channels: ['platformWebhooks', 'campaignWebhooks'] },
  'Platform.Campaign.Updated': { title: 'Campaign updated', channels: ['platformWebhooks', 'campaignWebhooks'] },
  'Platform.Campaign.Deleted': { title: 'Campaign deleted', channels: ['platformWebhooks', 'campaignWebhooks'] },
  'Platform.Campaign.Started': { title: 'Campaign started', channels: ['platformWebhooks', 'campaignWebhooks'] },
  'Platform.Campaign.Stopped': { title: 'Campaign stopped', channels: ['platformWebhooks', 'campaignWebhooks'] },
  'Platform.Campaign.EventRecorded': {
    title: 'Campaign event recorded',
    channels: ['platformWebhooks', 'campaignWebhooks'],
  },
  'Platform.SplitTemplate.Created': { title: 'Split template created', channels: ['platformWebhooks'] },
  'Platform.SplitTemplate.Updated': { title: 'Split template updated', channels: ['platformWebhooks'] },
  'Platform.SplitTemplate.Deleted': { title: 'Split template deleted', channels: ['platformWebhooks'] },
  'Platform.Invoice.Created': { title: 'Invoice created', channels: ['platformWebhooks'] },
  'Platform.Invoice.Updated': { title: 'Invoice updated', channels: ['platformWebhooks'] },
  'Platform.Invoice.Sent': { title: 'Invoice sent', channels: ['platformWebhooks'] },
  'Platform.Invoice.Cancelled': { title: 'Invoice cancelled', channels: ['platformWebhooks'] },
  'Platform.Invoice.Paid': { title: 'Invoice paid', channels: ['platformWebhooks'] },
  'Platform.Distribution.Created': { title: 'Distribution created', channels: ['platformWebhooks'] },
  'Platform.Gifts.Funded': { title: 'Gifts funded', channels: ['platformWebhooks'] },
} as const;

/** How deliveries are signed, as data for a verifier. */
export const signature = {
  header: 'x-oncade-signature',
  algorithm: 'hmac-sha256',
  encoding: 'hex',
  case: 'lower',
  prefix: '',
  signs: { content: 'raw-body' },
  key: { form: 'utf8' },
  timestamp: { header: null, tolerance: null },
  event: { header: 'x-oncade-event', body: '/event', signed: 'body', mismatch: 'refuse' },
  deduplication: { by: 'sha-256', of: 'raw-body' },
} as const;

/** Who issues secrets, and where to find them. */
export const secrets = {
  several: true,
  issued: [
    { channel: 'platformWebhooks', by: 'Oncade, with the webhook URL in the settings of the platform' },
    {
      channel: 'campaignWebhooks',
      by: 'Oncade, again each time `webhookUrl` is set on the campaign',
      in: '/data/webhookSecret',
      events: ['Platform.Campaign.Created', 'Platform.Campaign.Updated', 'Platform.Campaign.Deleted'],
    },
  ],
} as const;
