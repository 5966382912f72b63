import { createPlatformWebhooks, type PlatformWebhooks } from '@wirepact/platform/webhooks';

export function createReceiver(
  secret: string | readonly string[],
  log: (line: string) => void = console.log,
): PlatformWebhooks {
  return createPlatformWebhooks({ secret })
    .on('Platform.Link.Completed', ({ data }) => {
      log(`${data.businessId} granted ${data.grantedScopes.join(', ')}`);
    })
    .on('Platform.Invoice.Paid', ({ data }) => {
      log(`${data.invoiceId} is paid`);
    })
    .onUnhandled(({ event }) => {
      log(`not handled: ${String(event)}`);
    });
}
