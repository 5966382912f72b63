// Generated from spec/primary-sales/schemas/ by `pnpm generate`. Do not edit.

import type { components } from '@wirepact/primary-sales/types';

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

export declare const WalletAddress: Validator<components<string & {}>['schemas']['WalletAddress']>;
export declare const ProductId: Validator<components<string & {}>['schemas']['ProductId']>;
export declare const RequestedProduct: Validator<components<string & {}>['schemas']['RequestedProduct']>;
export declare const QuoteRequest: Validator<components<string & {}>['schemas']['QuoteRequest']>;
export declare const Currency: Validator<components<string & {}>['schemas']['Currency']>;
export declare const CurrencyType: Validator<components<string & {}>['schemas']['CurrencyType']>;
export declare const DecimalAmount: Validator<components<string & {}>['schemas']['DecimalAmount']>;
export declare const Price: Validator<components<string & {}>['schemas']['Price']>;
export declare const QuotedProduct: Validator<components<string & {}>['schemas']['QuotedProduct']>;
export declare const Quote: Validator<components<string & {}>['schemas']['Quote']>;
export declare const Error: Validator<components<string & {}>['schemas']['Error']>;
export declare const AuthorisationRequest: Validator<components<string & {}>['schemas']['AuthorisationRequest']>;
export declare const Reference: Validator<components<string & {}>['schemas']['Reference']>;
export declare const ContractAddress: Validator<components<string & {}>['schemas']['ContractAddress']>;
export declare const ContractType: Validator<components<string & {}>['schemas']['ContractType']>;
export declare const TokenId: Validator<components<string & {}>['schemas']['TokenId']>;
export declare const Token: Validator<components<string & {}>['schemas']['Token']>;
export declare const AuthorisedProduct: Validator<components<string & {}>['schemas']['AuthorisedProduct']>;
export declare const Authorisation: Validator<components<string & {}>['schemas']['Authorisation']>;
export declare const EpochSeconds: Validator<components<string & {}>['schemas']['EpochSeconds']>;
export declare const EpochMillis: Validator<components<string & {}>['schemas']['EpochMillis']>;
export declare const ConfirmedProduct: Validator<components<string & {}>['schemas']['ConfirmedProduct']>;
export declare const ConfirmedOrder: Validator<components<string & {}>['schemas']['ConfirmedOrder']>;
export declare const Confirmation: Validator<components<string & {}>['schemas']['Confirmation']>;
export declare const Acknowledgement: Validator<components<string & {}>['schemas']['Acknowledgement']>;
export declare const ExpiredOrder: Validator<components<string & {}>['schemas']['ExpiredOrder']>;
