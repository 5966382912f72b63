import type { Contract } from '../../contract/load.ts';
import type { ArazzoDocument } from '../../contract/workflows.ts';

/** Reports a problem at a JSON Pointer into the file. */
export type Report = (pointer: string, message: string, fix: string) => void;

/** What the checks of a workflow read, and where they report to. */
export interface StepContext {
  contract: Contract;
  others: ArazzoDocument | undefined;
  report: Report;
}
