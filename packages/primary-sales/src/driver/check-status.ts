import { explainErrors } from '../check/explain-errors.ts';
import { findDuplicateProduct } from '../check/find-duplicate-product.ts';
import { createViolation, type Violation } from '../check/violation.ts';
import { getContract, type Endpoint, type RequestOf } from '../endpoints.ts';
import { isSuccess } from './driver-response.ts';

/** Checks that the contract documents the status. */
export function checkStatus(endpoint: Endpoint, status: number): Violation[] {
  const { statuses } = getContract(endpoint);
  if (statuses.includes(status)) return [];
  if (isSuccess(status)) {
    return [createViolation(endpoint, 'response.success-is-200', 'status', `status is ${status}, expected 200`)];
  }
  const message = `status is ${status}, expected one of ${statuses.join(', ')}`;
  return [createViolation(endpoint, 'response.status-names-the-cause', 'status', message)];
}

/** Finds what the backend should have refused in a request that it accepted. */
export function findMissedRefusal<Of extends Endpoint>(endpoint: Of, request: RequestOf<Of>): Violation[] {
  const { request: isValid } = getContract(endpoint);
  if (!isValid(request)) {
    const [mismatch] = explainErrors(isValid.errors, 'the request');
    const message = `status indicates success although ${mismatch?.message}; expected 400`;
    return [createViolation(endpoint, 'response.status-names-the-cause', 'status', message)];
  }
  const duplicate = findDuplicateProduct(request);
  if (duplicate === undefined) return [];
  const message = `status indicates success although ${duplicate} is listed twice; expected 400`;
  return [createViolation(endpoint, 'line.lists-a-product-once', 'status', message)];
}
