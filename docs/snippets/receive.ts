import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { signature, type PlatformEvent } from '@wirepact/platform/webhooks';
import { isGenuine } from './verify.ts';

/** The new one first; an old one stays until nothing is signed with it any more. */
const secrets = (process.env['WEBHOOK_SECRETS'] ?? 'whsec_test').split(',');

createServer(async (request, response) => {
  const body = await buffer(request);
  if (!isGenuine(body, request.headers[signature.header], secrets)) {
    response.writeHead(401).end();
    return;
  }
  handle(JSON.parse(body.toString()) as PlatformEvent);
  response.writeHead(200).end();
}).listen(Number(process.env['PORT'] ?? 3000));

function handle(event: PlatformEvent): void {
  switch (event.event) {
    case 'Platform.Link.Completed':
      console.log(`${event.data.businessId} granted ${event.data.grantedScopes.join(', ')}`);
      break;
    case 'Platform.Invoice.Paid':
      console.log('paid:', event.data);
      break;
    default:
      console.log(`not handled: ${event.event}`);
  }
}
