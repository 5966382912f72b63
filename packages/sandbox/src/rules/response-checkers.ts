import payments from '@wirepact/payments/spec.json' with { type: 'json' };
import platform from '@wirepact/platform/spec.json' with { type: 'json' };
import primarySales from '@wirepact/primary-sales/spec.json' with { type: 'json' };
import rewards from '@wirepact/rewards/spec.json' with { type: 'json' };
import { sandboxMembers } from '../core/sandbox-members.ts';
import { createResponseChecker } from './check-response.ts';
import type { CheckedExchange, OpenApi } from './check-response.ts';

type Checker = (exchange: CheckedExchange) => readonly string[];

/** Compares responses with the contract of each API, by the name of the API. */
export const responseCheckers: Readonly<Record<string, Checker>> = Object.fromEntries(
  Object.entries({ payments, platform, rewards, 'primary-sales': primarySales }).map(([api, contract]) => [
    api,
    createResponseChecker(contract as unknown as OpenApi, sandboxMembers),
  ]),
);
