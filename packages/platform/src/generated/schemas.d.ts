// Generated from spec/platform/schemas/ by `pnpm generate`. Do not edit.

import type { components } from '@wirepact/platform/types';
import type { PlatformEvents } from '@wirepact/platform/webhooks';

/** One problem in a value. */
export interface ValidationError {
  /** A JSON Pointer to the invalid part of the value. */
  instancePath: string;
  /** The path of the keyword in the schema. */
  schemaPath: string;
  /** The JSON Schema keyword that failed, such as `type`. */
  keyword: string;
  /** The requirement of the keyword, such as `{ type: 'string' }`. */
  params: Record<string, unknown>;
  /** The problem as a sentence. */
  message?: string;
}

/** Returns whether a value matches the schema. If it does not, `errors` lists the problems until the next call. */
export interface Validator<T> {
  (value: unknown): value is T;
  /** The problems that the last call found. `null` if it found none. */
  errors?: ValidationError[] | null;
  /** Standard Schema, version 1 (https://standardschema.dev), for tools that accept schemas of any library. */
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'wirepact';
    readonly validate: (
      value: unknown,
    ) =>
      | { readonly value: T; readonly issues?: undefined }
      | { readonly issues: readonly { readonly message: string; readonly path: readonly string[] }[] };
    readonly types?: { readonly input: T; readonly output: T } | undefined;
  };
}

export declare const Environment: Validator<components['schemas']['Environment']>;
export declare const CallingApiKey: Validator<components['schemas']['CallingApiKey']>;
export declare const PlatformInfo: Validator<components['schemas']['PlatformInfo']>;
export declare const Error: Validator<components['schemas']['Error']>;
export declare const Scope: Validator<components['schemas']['Scope']>;
export declare const RequestScopes: Validator<components['schemas']['RequestScopes']>;
export declare const ScopeRequest: Validator<components['schemas']['ScopeRequest']>;
export declare const ApiKeyStatus: Validator<components['schemas']['ApiKeyStatus']>;
export declare const ApiKey: Validator<components['schemas']['ApiKey']>;
export declare const ApiKeyList: Validator<components['schemas']['ApiKeyList']>;
export declare const CreateApiKey: Validator<components['schemas']['CreateApiKey']>;
export declare const CreatedApiKey: Validator<components['schemas']['CreatedApiKey']>;
export declare const ApiKeyDetails: Validator<components['schemas']['ApiKeyDetails']>;
export declare const RevokedApiKey: Validator<components['schemas']['RevokedApiKey']>;
export declare const RotateApiKey: Validator<components['schemas']['RotateApiKey']>;
export declare const ReplacementApiKey: Validator<components['schemas']['ReplacementApiKey']>;
export declare const RotatedApiKey: Validator<components['schemas']['RotatedApiKey']>;
export declare const LinkSessionStatus: Validator<components['schemas']['LinkSessionStatus']>;
export declare const Metadata: Validator<components['schemas']['Metadata']>;
export declare const Timestamp: Validator<components['schemas']['Timestamp']>;
export declare const LinkSession: Validator<components['schemas']['LinkSession']>;
export declare const LinkSessionList: Validator<components['schemas']['LinkSessionList']>;
export declare const CreateLinkSession: Validator<components['schemas']['CreateLinkSession']>;
export declare const Success: Validator<components['schemas']['Success']>;
export declare const Grant: Validator<components['schemas']['Grant']>;
export declare const GrantList: Validator<components['schemas']['GrantList']>;
export declare const InviteStatus: Validator<components['schemas']['InviteStatus']>;
export declare const Invite: Validator<components['schemas']['Invite']>;
export declare const InviteList: Validator<components['schemas']['InviteList']>;
export declare const CreateInvite: Validator<components['schemas']['CreateInvite']>;
export declare const CampaignStatus: Validator<components['schemas']['CampaignStatus']>;
export declare const CampaignEvent: Validator<components['schemas']['CampaignEvent']>;
export declare const Campaign: Validator<components['schemas']['Campaign']>;
export declare const CampaignList: Validator<components['schemas']['CampaignList']>;
export declare const CreateCampaign: Validator<components['schemas']['CreateCampaign']>;
export declare const UpdateCampaign: Validator<components['schemas']['UpdateCampaign']>;
export declare const RecordCampaignEvent: Validator<components['schemas']['RecordCampaignEvent']>;
export declare const WalletBalance: Validator<components['schemas']['WalletBalance']>;
export declare const LinkedUser: Validator<components['schemas']['LinkedUser']>;
export declare const LinkedUserPageInfo: Validator<components['schemas']['LinkedUserPageInfo']>;
export declare const LinkedUserList: Validator<components['schemas']['LinkedUserList']>;
export declare const SpendPermission: Validator<components['schemas']['SpendPermission']>;
export declare const CampaignLinkDetails: Validator<components['schemas']['CampaignLinkDetails']>;
export declare const CreateCampaignLinkSession: Validator<components['schemas']['CreateCampaignLinkSession']>;
export declare const CampaignLinkSession: Validator<components['schemas']['CampaignLinkSession']>;
export declare const LinkInviteStatus: Validator<components['schemas']['LinkInviteStatus']>;
export declare const LinkInvite: Validator<components['schemas']['LinkInvite']>;
export declare const LinkInviteList: Validator<components['schemas']['LinkInviteList']>;
export declare const CreateLinkInvite: Validator<components['schemas']['CreateLinkInvite']>;
export declare const LinkInviteStatusChange: Validator<components['schemas']['LinkInviteStatusChange']>;
export declare const UpdateLinkInvite: Validator<components['schemas']['UpdateLinkInvite']>;
export declare const CreateCampaignFundSession: Validator<components['schemas']['CreateCampaignFundSession']>;
export declare const CreatedCampaignFundSession: Validator<components['schemas']['CreatedCampaignFundSession']>;
export declare const CampaignFundSession: Validator<components['schemas']['CampaignFundSession']>;
export declare const InvoiceStatus: Validator<components['schemas']['InvoiceStatus']>;
export declare const InvoiceItem: Validator<components['schemas']['InvoiceItem']>;
export declare const InvoicePaymentSummary: Validator<components['schemas']['InvoicePaymentSummary']>;
export declare const FeeType: Validator<components['schemas']['FeeType']>;
export declare const FeeLineItem: Validator<components['schemas']['FeeLineItem']>;
export declare const Invoice: Validator<components['schemas']['Invoice']>;
export declare const PageInfo: Validator<components['schemas']['PageInfo']>;
export declare const InvoiceList: Validator<components['schemas']['InvoiceList']>;
export declare const InvoiceDetails: Validator<components['schemas']['InvoiceDetails']>;
export declare const InvoiceFee: Validator<components['schemas']['InvoiceFee']>;
export declare const CreateInvoice: Validator<components['schemas']['CreateInvoice']>;
export declare const UpdateInvoice: Validator<components['schemas']['UpdateInvoice']>;
export declare const InvoiceTransition: Validator<components['schemas']['InvoiceTransition']>;
export declare const BusinessAddress: Validator<components['schemas']['BusinessAddress']>;
export declare const Business: Validator<components['schemas']['Business']>;
export declare const CreateBusinessMember: Validator<components['schemas']['CreateBusinessMember']>;
export declare const CreateBusiness: Validator<components['schemas']['CreateBusiness']>;
export declare const BusinessRole: Validator<components['schemas']['BusinessRole']>;
export declare const BusinessMember: Validator<components['schemas']['BusinessMember']>;
export declare const CreatedGrant: Validator<components['schemas']['CreatedGrant']>;
export declare const CreatedBusiness: Validator<components['schemas']['CreatedBusiness']>;
export declare const UpdateBusiness: Validator<components['schemas']['UpdateBusiness']>;
export declare const DistributionStatus: Validator<components['schemas']['DistributionStatus']>;
export declare const DistributionLineItem: Validator<components['schemas']['DistributionLineItem']>;
export declare const SplitMode: Validator<components['schemas']['SplitMode']>;
export declare const Distribution: Validator<components['schemas']['Distribution']>;
export declare const DistributionList: Validator<components['schemas']['DistributionList']>;
export declare const DistributionRecipient: Validator<components['schemas']['DistributionRecipient']>;
export declare const DistributionFee: Validator<components['schemas']['DistributionFee']>;
export declare const CreateDistribution: Validator<components['schemas']['CreateDistribution']>;
export declare const FeePreviewLine: Validator<components['schemas']['FeePreviewLine']>;
export declare const FeePreview: Validator<components['schemas']['FeePreview']>;
export declare const CreatedDistributionFundSession: Validator<components['schemas']['CreatedDistributionFundSession']>;
export declare const DistributionFundSession: Validator<components['schemas']['DistributionFundSession']>;
export declare const SplitTemplate: Validator<components['schemas']['SplitTemplate']>;
export declare const SplitTemplateList: Validator<components['schemas']['SplitTemplateList']>;
export declare const CreateSplitTemplate: Validator<components['schemas']['CreateSplitTemplate']>;
export declare const UpdateSplitTemplate: Validator<components['schemas']['UpdateSplitTemplate']>;
export declare const GiftRecipient: Validator<components['schemas']['GiftRecipient']>;
export declare const CreateBulkGifts: Validator<components['schemas']['CreateBulkGifts']>;
export declare const GiftStatus: Validator<components['schemas']['GiftStatus']>;
export declare const Gift: Validator<components['schemas']['Gift']>;
export declare const GiftList: Validator<components['schemas']['GiftList']>;
export declare const GiftClaim: Validator<components['schemas']['GiftClaim']>;
export declare const MarkGiftsFunded: Validator<components['schemas']['MarkGiftsFunded']>;
export declare const FundedGiftCounts: Validator<components['schemas']['FundedGiftCounts']>;
export declare const FundedGifts: Validator<components['schemas']['FundedGifts']>;
export declare const EmailLookup: Validator<components['schemas']['EmailLookup']>;
export declare const EmailLookupResult: Validator<components['schemas']['EmailLookupResult']>;
export declare const EmailLookupResults: Validator<components['schemas']['EmailLookupResults']>;
export declare const WebhookHeaders: Validator<components['schemas']['WebhookHeaders']>;
export declare const LinkEventData: Validator<components['schemas']['LinkEventData']>;
export declare const LinkStartedEvent: Validator<components['schemas']['LinkStartedEvent']>;
export declare const LinkCompletedEvent: Validator<components['schemas']['LinkCompletedEvent']>;
export declare const LinkDeclinedEvent: Validator<components['schemas']['LinkDeclinedEvent']>;
export declare const LinkFailedEvent: Validator<components['schemas']['LinkFailedEvent']>;
export declare const GrantRevokedEvent: Validator<components['schemas']['GrantRevokedEvent']>;
export declare const CampaignSetupEventData: Validator<components['schemas']['CampaignSetupEventData']>;
export declare const CampaignCreatedEvent: Validator<components['schemas']['CampaignCreatedEvent']>;
export declare const CampaignUpdatedEvent: Validator<components['schemas']['CampaignUpdatedEvent']>;
export declare const CampaignDeletedEvent: Validator<components['schemas']['CampaignDeletedEvent']>;
export declare const CampaignEventData: Validator<components['schemas']['CampaignEventData']>;
export declare const CampaignStartedEvent: Validator<components['schemas']['CampaignStartedEvent']>;
export declare const CampaignStoppedEvent: Validator<components['schemas']['CampaignStoppedEvent']>;
export declare const CampaignEventRecordedEvent: Validator<components['schemas']['CampaignEventRecordedEvent']>;
export declare const SplitTemplateEventData: Validator<components['schemas']['SplitTemplateEventData']>;
export declare const SplitTemplateCreatedEvent: Validator<components['schemas']['SplitTemplateCreatedEvent']>;
export declare const SplitTemplateUpdatedEvent: Validator<components['schemas']['SplitTemplateUpdatedEvent']>;
export declare const SplitTemplateDeletedEvent: Validator<components['schemas']['SplitTemplateDeletedEvent']>;
export declare const InvoiceEventData: Validator<components['schemas']['InvoiceEventData']>;
export declare const InvoiceCreatedEvent: Validator<components['schemas']['InvoiceCreatedEvent']>;
export declare const InvoiceUpdatedEvent: Validator<components['schemas']['InvoiceUpdatedEvent']>;
export declare const InvoiceSentEvent: Validator<components['schemas']['InvoiceSentEvent']>;
export declare const InvoiceCancelledEvent: Validator<components['schemas']['InvoiceCancelledEvent']>;
export declare const InvoicePaidEvent: Validator<components['schemas']['InvoicePaidEvent']>;
export declare const DistributionCreatedEvent: Validator<components['schemas']['DistributionCreatedEvent']>;
export declare const GiftsFundedEvent: Validator<components['schemas']['GiftsFundedEvent']>;

/** The validator of each event, by event name. */
export declare const eventSchemas: {
  readonly [Type in keyof PlatformEvents]: Validator<PlatformEvents[Type]>;
};
