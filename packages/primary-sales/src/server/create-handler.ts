import { explainErrors } from '../check/explain-errors.ts';
import { findDuplicateProduct } from '../check/find-duplicate-product.ts';
import { getContract, isOrderEndpoint, type Endpoint } from '../endpoints.ts';
import type { SaleCall } from './backend.ts';
import { PrimarySalesRequestError } from './errors.ts';
import { createKeyCheck } from './keys.ts';
import type { PrimarySalesHandlersOptions } from './options.ts';
import { readJson } from './read-json.ts';
import { reportError } from './report-error.ts';
import { isRefusal } from './refusal.ts';
import { createErrorResponse, createRefusalResponse, createSuccessResponse } from './responses.ts';

/** Handles one call. Never rejects. */
export type SaleHandler = (request: Request) => Promise<Response>;

export function createHandler(endpoint: Endpoint, options: PrimarySalesHandlersOptions): SaleHandler {
  const { method, request: isValid } = getContract(endpoint);
  const isKey = createKeyCheck(options.keys[endpoint]);

  return async (request) => {
    const call: SaleCall = { endpoint, request };
    try {
      if (request.method !== method) {
        return createErrorResponse(405, 'method_not_allowed', `Only ${method} is allowed here`, { allow: method });
      }
      if (!(await isKey(request.headers.get('authorization')))) {
        return createErrorResponse(options.wrongKeyStatus ?? 401, 'unauthorized', 'Missing or wrong key');
      }
      const limited = await options.limit?.(call);
      if (limited) return createRefusalResponse(endpoint, limited);

      const body = await readJson(request, options.maxBodyBytes ?? 2 ** 20);
      if ('problem' in body || !isValid(body.value)) {
        const problem = 'problem' in body ? body.problem : explainErrors(isValid.errors, 'The body')[0]?.message;
        if (isOrderEndpoint(endpoint)) {
          await reportError(new PrimarySalesRequestError(endpoint, problem), call, options);
        }
        return createErrorResponse(400, 'invalid_request', problem);
      }
      const duplicate = findDuplicateProduct(body.value);
      if (duplicate !== undefined) {
        return createErrorResponse(400, 'duplicate_product', `Product ${duplicate} is listed twice`);
      }

      // The function gets a copy, because its result is checked against the original. The validator has proved the type.
      const returned: unknown = await options[endpoint](body.copy as never, call);
      if (returned instanceof Error) throw returned;
      return createSuccessResponse(endpoint, body.value, returned);
    } catch (error) {
      return await recoverFromError(error, call, options);
    }
  };
}

async function recoverFromError(
  error: unknown,
  call: SaleCall,
  options: PrimarySalesHandlersOptions,
): Promise<Response> {
  let reported = error;
  try {
    if (isRefusal(error)) return createRefusalResponse(call.endpoint, error);
  } catch (unsuitable) {
    reported = unsuitable;
  }
  await reportError(reported, call, options);
  return createErrorResponse(500, 'internal_error', 'Internal server error');
}
