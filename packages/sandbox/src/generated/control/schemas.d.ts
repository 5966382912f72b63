// Generated from packages/sandbox/control/schemas/ by `pnpm generate`. Do not edit.

import type { components } from '@wirepact/sandbox/control/types';

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

export declare const Health: Validator<components<string & {}>['schemas']['Health']>;
export declare const ProblemCode: Validator<components<string & {}>['schemas']['ProblemCode']>;
export declare const ProblemEntry: Validator<components<string & {}>['schemas']['ProblemEntry']>;
export declare const Problem: Validator<components<string & {}>['schemas']['Problem']>;
export declare const Actor: Validator<components<string & {}>['schemas']['Actor']>;
export declare const InputInfo: Validator<components<string & {}>['schemas']['InputInfo']>;
export declare const ActionInfo: Validator<components<string & {}>['schemas']['ActionInfo']>;
export declare const Kind: Validator<components<string & {}>['schemas']['Kind']>;
export declare const SettingInfo: Validator<components<string & {}>['schemas']['SettingInfo']>;
export declare const Api: Validator<components<string & {}>['schemas']['Api']>;
export declare const ApiList: Validator<components<string & {}>['schemas']['ApiList']>;
export declare const Rule: Validator<components<string & {}>['schemas']['Rule']>;
export declare const RuleList: Validator<components<string & {}>['schemas']['RuleList']>;
export declare const WorldId: Validator<components<string & {}>['schemas']['WorldId']>;
export declare const Time: Validator<components<string & {}>['schemas']['Time']>;
export declare const Clock: Validator<components<string & {}>['schemas']['Clock']>;
export declare const World: Validator<components<string & {}>['schemas']['World']>;
export declare const WorldList: Validator<components<string & {}>['schemas']['WorldList']>;
export declare const EnvironmentName: Validator<components<string & {}>['schemas']['EnvironmentName']>;
export declare const ApiKeyEntry: Validator<components<string & {}>['schemas']['ApiKeyEntry']>;
export declare const PlatformEntry: Validator<components<string & {}>['schemas']['PlatformEntry']>;
export declare const UsdcAmount: Validator<components<string & {}>['schemas']['UsdcAmount']>;
export declare const BalanceEntry: Validator<components<string & {}>['schemas']['BalanceEntry']>;
export declare const AccountEntry: Validator<components<string & {}>['schemas']['AccountEntry']>;
export declare const MemberEntry: Validator<components<string & {}>['schemas']['MemberEntry']>;
export declare const AddressEntry: Validator<components<string & {}>['schemas']['AddressEntry']>;
export declare const GrantEntry: Validator<components<string & {}>['schemas']['GrantEntry']>;
export declare const SplitRecipientEntry: Validator<components<string & {}>['schemas']['SplitRecipientEntry']>;
export declare const SplitTemplateEntry: Validator<components<string & {}>['schemas']['SplitTemplateEntry']>;
export declare const InvoiceItemEntry: Validator<components<string & {}>['schemas']['InvoiceItemEntry']>;
export declare const InvoiceEntry: Validator<components<string & {}>['schemas']['InvoiceEntry']>;
export declare const CampaignEventEntry: Validator<components<string & {}>['schemas']['CampaignEventEntry']>;
export declare const LinkedUserEntry: Validator<components<string & {}>['schemas']['LinkedUserEntry']>;
export declare const CampaignEntry: Validator<components<string & {}>['schemas']['CampaignEntry']>;
export declare const BusinessEntry: Validator<components<string & {}>['schemas']['BusinessEntry']>;
export declare const PlatformContents: Validator<components<string & {}>['schemas']['PlatformContents']>;
export declare const PaymentsKeyEntry: Validator<components<string & {}>['schemas']['PaymentsKeyEntry']>;
export declare const WebhookEntry: Validator<components<string & {}>['schemas']['WebhookEntry']>;
export declare const WalletEntry: Validator<components<string & {}>['schemas']['WalletEntry']>;
export declare const PaymentEntry: Validator<components<string & {}>['schemas']['PaymentEntry']>;
export declare const WithdrawalEntry: Validator<components<string & {}>['schemas']['WithdrawalEntry']>;
export declare const PaymentsAccountEntry: Validator<components<string & {}>['schemas']['PaymentsAccountEntry']>;
export declare const PaymentsContents: Validator<components<string & {}>['schemas']['PaymentsContents']>;
export declare const RewardsKeyEntry: Validator<components<string & {}>['schemas']['RewardsKeyEntry']>;
export declare const SaleEntry: Validator<components<string & {}>['schemas']['SaleEntry']>;
export declare const RewardsAccountEntry: Validator<components<string & {}>['schemas']['RewardsAccountEntry']>;
export declare const RewardsContents: Validator<components<string & {}>['schemas']['RewardsContents']>;
export declare const EndpointKey: Validator<components<string & {}>['schemas']['EndpointKey']>;
export declare const PrimarySalesKeys: Validator<components<string & {}>['schemas']['PrimarySalesKeys']>;
export declare const PriceEntry: Validator<components<string & {}>['schemas']['PriceEntry']>;
export declare const ProductEntry: Validator<components<string & {}>['schemas']['ProductEntry']>;
export declare const PrimarySalesContents: Validator<components<string & {}>['schemas']['PrimarySalesContents']>;
export declare const WorldContents: Validator<components<string & {}>['schemas']['WorldContents']>;
export declare const Contents: Validator<components<string & {}>['schemas']['Contents']>;
export declare const CreateWorld: Validator<components<string & {}>['schemas']['CreateWorld']>;
export declare const Snapshot: Validator<components<string & {}>['schemas']['Snapshot']>;
export declare const Variable: Validator<components<string & {}>['schemas']['Variable']>;
export declare const Environment: Validator<components<string & {}>['schemas']['Environment']>;
export declare const SetClock: Validator<components<string & {}>['schemas']['SetClock']>;
export declare const Happening: Validator<components<string & {}>['schemas']['Happening']>;
export declare const Advance: Validator<components<string & {}>['schemas']['Advance']>;
export declare const AdvanceClock: Validator<components<string & {}>['schemas']['AdvanceClock']>;
export declare const Allowed: Validator<components<string & {}>['schemas']['Allowed']>;
export declare const Resource: Validator<components<string & {}>['schemas']['Resource']>;
export declare const ResourceList: Validator<components<string & {}>['schemas']['ResourceList']>;
export declare const ActionInput: Validator<components<string & {}>['schemas']['ActionInput']>;
export declare const Listener: Validator<components<string & {}>['schemas']['Listener']>;
export declare const ListenerList: Validator<components<string & {}>['schemas']['ListenerList']>;
export declare const NewListener: Validator<components<string & {}>['schemas']['NewListener']>;
export declare const OpenListener: Validator<components<string & {}>['schemas']['OpenListener']>;
export declare const TriggerInfo: Validator<components<string & {}>['schemas']['TriggerInfo']>;
export declare const TriggerList: Validator<components<string & {}>['schemas']['TriggerList']>;
export declare const Trigger: Validator<components<string & {}>['schemas']['Trigger']>;
export declare const Receiver: Validator<components<string & {}>['schemas']['Receiver']>;
export declare const Event: Validator<components<string & {}>['schemas']['Event']>;
export declare const Triggered: Validator<components<string & {}>['schemas']['Triggered']>;
export declare const EventList: Validator<components<string & {}>['schemas']['EventList']>;
export declare const DeliveryState: Validator<components<string & {}>['schemas']['DeliveryState']>;
export declare const Headers: Validator<components<string & {}>['schemas']['Headers']>;
export declare const Attempt: Validator<components<string & {}>['schemas']['Attempt']>;
export declare const Delivery: Validator<components<string & {}>['schemas']['Delivery']>;
export declare const DeliveryList: Validator<components<string & {}>['schemas']['DeliveryList']>;
export declare const Redeliver: Validator<components<string & {}>['schemas']['Redeliver']>;
export declare const Mail: Validator<components<string & {}>['schemas']['Mail']>;
export declare const MailList: Validator<components<string & {}>['schemas']['MailList']>;
export declare const Request: Validator<components<string & {}>['schemas']['Request']>;
export declare const RequestList: Validator<components<string & {}>['schemas']['RequestList']>;
export declare const Fault: Validator<components<string & {}>['schemas']['Fault']>;
export declare const FaultList: Validator<components<string & {}>['schemas']['FaultList']>;
export declare const DeliveryFault: Validator<components<string & {}>['schemas']['DeliveryFault']>;
export declare const DeliveryFaultList: Validator<components<string & {}>['schemas']['DeliveryFaultList']>;
export declare const SettingValues: Validator<components<string & {}>['schemas']['SettingValues']>;
export declare const Settings: Validator<components<string & {}>['schemas']['Settings']>;
