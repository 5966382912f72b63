// Runs the receiver suite of the contract tests in every runtime, for every published package with a receiver.
import { receivers } from 'virtual:receivers';
import { toReceiverApi } from '@wirepact/contract-tests/receivers/receiver-api';
import { testReceiver } from '@wirepact/contract-tests/receivers/receiver.suite';
import type { Tools } from '../tools.ts';

export function receiversSuite({ test, equal }: Tools): void {
  for (const [id, modules] of Object.entries(receivers)) {
    testReceiver({ test: (name, run) => test(`${id}: ${name}`, run), equal }, toReceiverApi(id, modules));
  }
}
