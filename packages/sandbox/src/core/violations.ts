import type { ViolationEntry } from './definition.ts';
import { pointTo } from '../json-pointer.ts';

/** An error of a request as a refusal shows it. */
export interface DescribedViolation {
  /** JSON Pointer into the body, or a place and a name, such as `/query/page`. */
  readonly pointer: string;
  readonly message: string;
}

/** Writes the errors of a validator for a person. A missing member is where it should be. */
export function describeViolations(violations: readonly ViolationEntry[]): readonly DescribedViolation[] {
  return violations.map(({ instancePath, message = 'is not valid', keyword, params }) => {
    const missing = keyword === 'required' ? params?.['missingProperty'] : undefined;
    if (typeof missing !== 'string') return { pointer: instancePath, message };
    return {
      pointer: pointTo(instancePath, missing),
      message: 'must be present',
    };
  });
}
