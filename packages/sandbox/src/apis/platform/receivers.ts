import type { Receiver } from '../../core/api.ts';
import type { PlatformTx } from './shape.ts';

/** Says whether the webhook URL of the platform gets an event. It is a setting, and the platform has only this one. */
export function findReceivers(_event: object, tx: PlatformTx): readonly Receiver[] {
  const url = tx.settings.values['webhookUrl'];
  return [
    {
      receiver: 'webhookUrl',
      sent: false,
      why:
        typeof url === 'string' && url !== ''
          ? `It would go to ${url}. This version records events and does not deliver them.`
          : 'The setting `webhookUrl` is empty. Set it to the URL that should get the events.',
    },
  ];
}
