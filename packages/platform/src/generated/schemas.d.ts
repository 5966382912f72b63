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

export declare const Environment: Validator<components<string & {}>['schemas']['Environment']>;
export declare const CallingApiKey: Validator<components<string & {}>['schemas']['CallingApiKey']>;
export declare const PlatformInfo: Validator<components<string & {}>['schemas']['PlatformInfo']>;
export declare const Error: Validator<components<string & {}>['schemas']['Error']>;
export declare const Scope: Validator<components<string & {}>['schemas']['Scope']>;
export declare const RequestScopes: Validator<components<string & {}>['schemas']['RequestScopes']>;
export declare const ScopeRequest: Validator<components<string & {}>['schemas']['ScopeRequest']>;
export declare const ApiKeyStatus: Validator<components<string & {}>['schemas']['ApiKeyStatus']>;
export declare const ApiKey: Validator<components<string & {}>['schemas']['ApiKey']>;
export declare const ApiKeyList: Validator<components<string & {}>['schemas']['ApiKeyList']>;
export declare const CreateApiKey: Validator<components<string & {}>['schemas']['CreateApiKey']>;
export declare const CreatedApiKey: Validator<components<string & {}>['schemas']['CreatedApiKey']>;
export declare const ApiKeyDetails: Validator<components<string & {}>['schemas']['ApiKeyDetails']>;
export declare const RevokedApiKey: Validator<components<string & {}>['schemas']['RevokedApiKey']>;
export declare const RotateApiKey: Validator<components<string & {}>['schemas']['RotateApiKey']>;
export declare const ReplacementApiKey: Validator<components<string & {}>['schemas']['ReplacementApiKey']>;
export declare const RotatedApiKey: Validator<components<string & {}>['schemas']['RotatedApiKey']>;
export declare const LinkSessionStatus: Validator<components<string & {}>['schemas']['LinkSessionStatus']>;
export declare const Metadata: Validator<components<string & {}>['schemas']['Metadata']>;
export declare const Timestamp: Validator<components<string & {}>['schemas']['Timestamp']>;
export declare const LinkSession: Validator<components<string & {}>['schemas']['LinkSession']>;
export declare const LinkSessionList: Validator<components<string & {}>['schemas']['LinkSessionList']>;
export declare const CreateLinkSession: Validator<components<string & {}>['schemas']['CreateLinkSession']>;
export declare const Success: Validator<components<string & {}>['schemas']['Success']>;
export declare const Grant: Validator<components<string & {}>['schemas']['Grant']>;
export declare const GrantList: Validator<components<string & {}>['schemas']['GrantList']>;
export declare const InviteStatus: Validator<components<string & {}>['schemas']['InviteStatus']>;
export declare const Invite: Validator<components<string & {}>['schemas']['Invite']>;
export declare const InviteList: Validator<components<string & {}>['schemas']['InviteList']>;
export declare const CreateInvite: Validator<components<string & {}>['schemas']['CreateInvite']>;
export declare const CampaignStatus: Validator<components<string & {}>['schemas']['CampaignStatus']>;
export declare const CampaignEvent: Validator<components<string & {}>['schemas']['CampaignEvent']>;
export declare const Campaign: Validator<components<string & {}>['schemas']['Campaign']>;
export declare const CampaignList: Validator<components<string & {}>['schemas']['CampaignList']>;
export declare const CreateCampaign: Validator<components<string & {}>['schemas']['CreateCampaign']>;
export declare const UpdateCampaign: Validator<components<string & {}>['schemas']['UpdateCampaign']>;
export declare const RecordCampaignEvent: Validator<components<string & {}>['schemas']['RecordCampaignEvent']>;
export declare const WalletBalance: Validator<components<string & {}>['schemas']['WalletBalance']>;
export declare const LinkedUser: Validator<components<string & {}>['schemas']['LinkedUser']>;
export declare const LinkedUserPageInfo: Validator<components<string & {}>['schemas']['LinkedUserPageInfo']>;
export declare const LinkedUserList: Validator<components<string & {}>['schemas']['LinkedUserList']>;
export declare const SpendPermission: Validator<components<string & {}>['schemas']['SpendPermission']>;
export declare const CampaignLinkDetails: Validator<components<string & {}>['schemas']['CampaignLinkDetails']>;
export declare const CreateCampaignLinkSession: Validator<components<string & {}>['schemas']['CreateCampaignLinkSession']>;
export declare const CampaignLinkSession: Validator<components<string & {}>['schemas']['CampaignLinkSession']>;
export declare const LinkInviteStatus: Validator<components<string & {}>['schemas']['LinkInviteStatus']>;
export declare const LinkInvite: Validator<components<string & {}>['schemas']['LinkInvite']>;
export declare const LinkInviteList: Validator<components<string & {}>['schemas']['LinkInviteList']>;
export declare const CreateLinkInvite: Validator<components<string & {}>['schemas']['CreateLinkInvite']>;
export declare const LinkInviteStatusChange: Validator<components<string & {}>['schemas']['LinkInviteStatusChange']>;
export declare const UpdateLinkInvite: Validator<components<string & {}>['schemas']['UpdateLinkInvite']>;
export declare const CreateCampaignFundSession: Validator<components<string & {}>['schemas']['CreateCampaignFundSession']>;
export declare const CreatedCampaignFundSession: Validator<components<string & {}>['schemas']['CreatedCampaignFundSession']>;
export declare const CampaignFundSession: Validator<components<string & {}>['schemas']['CampaignFundSession']>;
export declare const InvoiceStatus: Validator<components<string & {}>['schemas']['InvoiceStatus']>;
export declare const InvoiceItem: Validator<components<string & {}>['schemas']['InvoiceItem']>;
export declare const InvoicePaymentSummary: Validator<components<string & {}>['schemas']['InvoicePaymentSummary']>;
export declare const FeeType: Validator<components<string & {}>['schemas']['FeeType']>;
export declare const FeeLineItem: Validator<components<string & {}>['schemas']['FeeLineItem']>;
export declare const Invoice: Validator<components<string & {}>['schemas']['Invoice']>;
export declare const PageInfo: Validator<components<string & {}>['schemas']['PageInfo']>;
export declare const InvoiceList: Validator<components<string & {}>['schemas']['InvoiceList']>;
export declare const InvoiceDetails: Validator<components<string & {}>['schemas']['InvoiceDetails']>;
export declare const InvoiceFee: Validator<components<string & {}>['schemas']['InvoiceFee']>;
export declare const CreateInvoice: Validator<components<string & {}>['schemas']['CreateInvoice']>;
export declare const UpdateInvoice: Validator<components<string & {}>['schemas']['UpdateInvoice']>;
export declare const InvoiceTransition: Validator<components<string & {}>['schemas']['InvoiceTransition']>;
export declare const BusinessAddress: Validator<components<string & {}>['schemas']['BusinessAddress']>;
export declare const Business: Validator<components<string & {}>['schemas']['Business']>;
export declare const CreateBusinessMember: Validator<components<string & {}>['schemas']['CreateBusinessMember']>;
export declare const CreateBusiness: Validator<components<string & {}>['schemas']['CreateBusiness']>;
export declare const BusinessRole: Validator<components<string & {}>['schemas']['BusinessRole']>;
export declare const BusinessMember: Validator<components<string & {}>['schemas']['BusinessMember']>;
export declare const CreatedGrant: Validator<components<string & {}>['schemas']['CreatedGrant']>;
export declare const CreatedBusiness: Validator<components<string & {}>['schemas']['CreatedBusiness']>;
export declare const UpdateBusiness: Validator<components<string & {}>['schemas']['UpdateBusiness']>;
export declare const DistributionStatus: Validator<components<string & {}>['schemas']['DistributionStatus']>;
export declare const DistributionLineItem: Validator<components<string & {}>['schemas']['DistributionLineItem']>;
export declare const SplitMode: Validator<components<string & {}>['schemas']['SplitMode']>;
export declare const Distribution: Validator<components<string & {}>['schemas']['Distribution']>;
export declare const DistributionList: Validator<components<string & {}>['schemas']['DistributionList']>;
export declare const DistributionRecipient: Validator<components<string & {}>['schemas']['DistributionRecipient']>;
export declare const DistributionFee: Validator<components<string & {}>['schemas']['DistributionFee']>;
export declare const CreateDistribution: Validator<components<string & {}>['schemas']['CreateDistribution']>;
export declare const FeePreviewLine: Validator<components<string & {}>['schemas']['FeePreviewLine']>;
export declare const FeePreview: Validator<components<string & {}>['schemas']['FeePreview']>;
export declare const CreatedDistributionFundSession: Validator<components<string & {}>['schemas']['CreatedDistributionFundSession']>;
export declare const DistributionFundSession: Validator<components<string & {}>['schemas']['DistributionFundSession']>;
export declare const SplitTemplate: Validator<components<string & {}>['schemas']['SplitTemplate']>;
export declare const SplitTemplateList: Validator<components<string & {}>['schemas']['SplitTemplateList']>;
export declare const CreateSplitTemplate: Validator<components<string & {}>['schemas']['CreateSplitTemplate']>;
export declare const UpdateSplitTemplate: Validator<components<string & {}>['schemas']['UpdateSplitTemplate']>;
export declare const GiftRecipient: Validator<components<string & {}>['schemas']['GiftRecipient']>;
export declare const CreateBulkGifts: Validator<components<string & {}>['schemas']['CreateBulkGifts']>;
export declare const GiftStatus: Validator<components<string & {}>['schemas']['GiftStatus']>;
export declare const Gift: Validator<components<string & {}>['schemas']['Gift']>;
export declare const GiftList: Validator<components<string & {}>['schemas']['GiftList']>;
export declare const GiftClaim: Validator<components<string & {}>['schemas']['GiftClaim']>;
export declare const MarkGiftsFunded: Validator<components<string & {}>['schemas']['MarkGiftsFunded']>;
export declare const FundedGiftCounts: Validator<components<string & {}>['schemas']['FundedGiftCounts']>;
export declare const FundedGifts: Validator<components<string & {}>['schemas']['FundedGifts']>;
export declare const EmailLookup: Validator<components<string & {}>['schemas']['EmailLookup']>;
export declare const EmailLookupResult: Validator<components<string & {}>['schemas']['EmailLookupResult']>;
export declare const EmailLookupResults: Validator<components<string & {}>['schemas']['EmailLookupResults']>;
export declare const LinkEventData: Validator<components<string & {}>['schemas']['LinkEventData']>;
export declare const LinkStartedEvent: Validator<components<string & {}>['schemas']['LinkStartedEvent']>;
export declare const LinkCompletedEvent: Validator<components<string & {}>['schemas']['LinkCompletedEvent']>;
export declare const LinkDeclinedEvent: Validator<components<string & {}>['schemas']['LinkDeclinedEvent']>;
export declare const LinkFailedEvent: Validator<components<string & {}>['schemas']['LinkFailedEvent']>;
export declare const GrantRevokedEvent: Validator<components<string & {}>['schemas']['GrantRevokedEvent']>;
export declare const CampaignSetupEventData: Validator<components<string & {}>['schemas']['CampaignSetupEventData']>;
export declare const CampaignCreatedEvent: Validator<components<string & {}>['schemas']['CampaignCreatedEvent']>;
export declare const CampaignUpdatedEvent: Validator<components<string & {}>['schemas']['CampaignUpdatedEvent']>;
export declare const CampaignDeletedEvent: Validator<components<string & {}>['schemas']['CampaignDeletedEvent']>;
export declare const CampaignEventData: Validator<components<string & {}>['schemas']['CampaignEventData']>;
export declare const CampaignStartedEvent: Validator<components<string & {}>['schemas']['CampaignStartedEvent']>;
export declare const CampaignStoppedEvent: Validator<components<string & {}>['schemas']['CampaignStoppedEvent']>;
export declare const CampaignEventRecordedEvent: Validator<components<string & {}>['schemas']['CampaignEventRecordedEvent']>;
export declare const SplitTemplateEventData: Validator<components<string & {}>['schemas']['SplitTemplateEventData']>;
export declare const SplitTemplateCreatedEvent: Validator<components<string & {}>['schemas']['SplitTemplateCreatedEvent']>;
export declare const SplitTemplateUpdatedEvent: Validator<components<string & {}>['schemas']['SplitTemplateUpdatedEvent']>;
export declare const SplitTemplateDeletedEvent: Validator<components<string & {}>['schemas']['SplitTemplateDeletedEvent']>;
export declare const InvoiceEventData: Validator<components<string & {}>['schemas']['InvoiceEventData']>;
export declare const InvoiceCreatedEvent: Validator<components<string & {}>['schemas']['InvoiceCreatedEvent']>;
export declare const InvoiceUpdatedEvent: Validator<components<string & {}>['schemas']['InvoiceUpdatedEvent']>;
export declare const InvoiceSentEvent: Validator<components<string & {}>['schemas']['InvoiceSentEvent']>;
export declare const InvoiceCancelledEvent: Validator<components<string & {}>['schemas']['InvoiceCancelledEvent']>;
export declare const InvoicePaidEvent: Validator<components<string & {}>['schemas']['InvoicePaidEvent']>;
export declare const DistributionCreatedEvent: Validator<components<string & {}>['schemas']['DistributionCreatedEvent']>;
export declare const GiftsFundedEvent: Validator<components<string & {}>['schemas']['GiftsFundedEvent']>;

/** The validator of each event, by event name. */
export declare const eventSchemas: {
  readonly [Type in keyof PlatformEvents]: Validator<PlatformEvents[Type]>;
};
