// Generated from spec/platform/paths/ by `pnpm generate`. Do not edit.

import type { ValidationError, Validator } from '@wirepact/platform/schemas';
import type { components, operations } from '@wirepact/platform/types';

/** The parts of a request that have parameters, as texts. */
export interface RequestTexts {
  /** By name, decoded. */
  readonly path?: Readonly<Record<string, string>>;
  /** Default: no parameters. */
  readonly query?: URLSearchParams;
  /** By name in lower case. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

/** The parameters of a request by place and name, converted to their types, with defaults. */
export type ReadParameters<Id extends keyof operations> =
  | {
      readonly value: Pick<operations<string & {}>[Id]['parameters'], 'path' | 'query' | 'header'>;
      /** The names of query parameters that the operation does not have. */
      readonly unknown: readonly string[];
      readonly errors?: undefined;
    }
  | { readonly errors: readonly ValidationError[]; readonly value?: undefined; readonly unknown?: undefined };

/** Reads the requests of one operation. */
export interface RequestReader<Id extends keyof operations, Body> {
  /** The validator of the JSON body. `undefined` if the operation does not have a body. */
  readonly body: Body;
  /** Whether a request without a body is refused. */
  readonly bodyRequired: boolean;
  /** Converts and validates the parameters. `instancePath` of an error begins with the place: `/query/page`. */
  readParameters(request: RequestTexts): ReadParameters<Id>;
}

/** The reader of each operation, by operationId. For programs that serve the API. */
export declare const requests: {
  readonly getPlatformInfo: RequestReader<'getPlatformInfo', undefined>;
  readonly requestAdditionalScopes: RequestReader<'requestAdditionalScopes', Validator<components<string & {}>['schemas']['RequestScopes']>>;
  readonly listApiKeys: RequestReader<'listApiKeys', undefined>;
  readonly createApiKey: RequestReader<'createApiKey', Validator<components<string & {}>['schemas']['CreateApiKey']>>;
  readonly getApiKeyDetails: RequestReader<'getApiKeyDetails', undefined>;
  readonly revokeApiKey: RequestReader<'revokeApiKey', undefined>;
  readonly rotateApiKey: RequestReader<'rotateApiKey', Validator<components<string & {}>['schemas']['RotateApiKey']>>;
  readonly listLinkSessions: RequestReader<'listLinkSessions', undefined>;
  readonly createLinkSession: RequestReader<'createLinkSession', Validator<components<string & {}>['schemas']['CreateLinkSession']>>;
  readonly getLinkSession: RequestReader<'getLinkSession', undefined>;
  readonly cancelLinkSession: RequestReader<'cancelLinkSession', undefined>;
  readonly listGrants: RequestReader<'listGrants', undefined>;
  readonly revokeGrant: RequestReader<'revokeGrant', undefined>;
  readonly listInvites: RequestReader<'listInvites', undefined>;
  readonly sendDirectInvite: RequestReader<'sendDirectInvite', Validator<components<string & {}>['schemas']['CreateInvite']>>;
  readonly cancelInvite: RequestReader<'cancelInvite', undefined>;
  readonly listCampaigns: RequestReader<'listCampaigns', undefined>;
  readonly createCampaign: RequestReader<'createCampaign', Validator<components<string & {}>['schemas']['CreateCampaign']>>;
  readonly getCampaign: RequestReader<'getCampaign', undefined>;
  readonly deleteCampaign: RequestReader<'deleteCampaign', undefined>;
  readonly updateCampaign: RequestReader<'updateCampaign', Validator<components<string & {}>['schemas']['UpdateCampaign']>>;
  readonly startCampaign: RequestReader<'startCampaign', undefined>;
  readonly stopCampaign: RequestReader<'stopCampaign', undefined>;
  readonly recordCampaignEvent: RequestReader<'recordCampaignEvent', Validator<components<string & {}>['schemas']['RecordCampaignEvent']>>;
  readonly getCampaignPayoutWalletBalance: RequestReader<'getCampaignPayoutWalletBalance', undefined>;
  readonly listCampaignLinkedUsers: RequestReader<'listCampaignLinkedUsers', undefined>;
  readonly getCampaignLinkSessionDetails: RequestReader<'getCampaignLinkSessionDetails', undefined>;
  readonly createCampaignLinkSession: RequestReader<'createCampaignLinkSession', Validator<components<string & {}>['schemas']['CreateCampaignLinkSession']>>;
  readonly removeCampaignAccountLink: RequestReader<'removeCampaignAccountLink', undefined>;
  readonly getCampaignUserWalletBalance: RequestReader<'getCampaignUserWalletBalance', undefined>;
  readonly listCampaignLinkInvites: RequestReader<'listCampaignLinkInvites', undefined>;
  readonly createCampaignLinkInvite: RequestReader<'createCampaignLinkInvite', Validator<components<string & {}>['schemas']['CreateLinkInvite']>>;
  readonly revokeCampaignLinkInvite: RequestReader<'revokeCampaignLinkInvite', undefined>;
  readonly updateCampaignLinkInvite: RequestReader<'updateCampaignLinkInvite', Validator<components<string & {}>['schemas']['UpdateLinkInvite']>>;
  readonly createCampaignFundSession: RequestReader<'createCampaignFundSession', Validator<components<string & {}>['schemas']['CreateCampaignFundSession']>>;
  readonly getCampaignFundSession: RequestReader<'getCampaignFundSession', undefined>;
  readonly listInvoices: RequestReader<'listInvoices', undefined>;
  readonly createInvoice: RequestReader<'createInvoice', Validator<components<string & {}>['schemas']['CreateInvoice']>>;
  readonly exportInvoices: RequestReader<'exportInvoices', undefined>;
  readonly getInvoice: RequestReader<'getInvoice', undefined>;
  readonly updateInvoice: RequestReader<'updateInvoice', Validator<components<string & {}>['schemas']['UpdateInvoice']>>;
  readonly sendInvoice: RequestReader<'sendInvoice', undefined>;
  readonly cancelInvoice: RequestReader<'cancelInvoice', undefined>;
  readonly getBusiness: RequestReader<'getBusiness', undefined>;
  readonly createBusiness: RequestReader<'createBusiness', Validator<components<string & {}>['schemas']['CreateBusiness']>>;
  readonly updateBusiness: RequestReader<'updateBusiness', Validator<components<string & {}>['schemas']['UpdateBusiness']>>;
  readonly getBusinessWalletBalance: RequestReader<'getBusinessWalletBalance', undefined>;
  readonly listDistributions: RequestReader<'listDistributions', undefined>;
  readonly createDistribution: RequestReader<'createDistribution', Validator<components<string & {}>['schemas']['CreateDistribution']>>;
  readonly previewDistributionFees: RequestReader<'previewDistributionFees', undefined>;
  readonly createDistributionFundSession: RequestReader<'createDistributionFundSession', undefined>;
  readonly getDistributionFundSession: RequestReader<'getDistributionFundSession', undefined>;
  readonly revokeDistributionFundSession: RequestReader<'revokeDistributionFundSession', undefined>;
  readonly listSplitTemplates: RequestReader<'listSplitTemplates', undefined>;
  readonly createSplitTemplate: RequestReader<'createSplitTemplate', Validator<components<string & {}>['schemas']['CreateSplitTemplate']>>;
  readonly getSplitTemplate: RequestReader<'getSplitTemplate', undefined>;
  readonly deleteSplitTemplate: RequestReader<'deleteSplitTemplate', undefined>;
  readonly updateSplitTemplate: RequestReader<'updateSplitTemplate', Validator<components<string & {}>['schemas']['UpdateSplitTemplate']>>;
  readonly createBulkGifts: RequestReader<'createBulkGifts', Validator<components<string & {}>['schemas']['CreateBulkGifts']>>;
  readonly markGiftsFunded: RequestReader<'markGiftsFunded', Validator<components<string & {}>['schemas']['MarkGiftsFunded']>>;
  readonly lookupEmails: RequestReader<'lookupEmails', Validator<components<string & {}>['schemas']['EmailLookup']>>;
};
