import type { Contract } from '../contract/load.ts';
import { docComment, header, pascalCase, quote } from './names.ts';

/** The factory of a webhook receiver. `undefined` if the API sends no events or does not sign them. */
export function generateWebhooks({ api, asyncapi, signature, openapi }: Contract): string | undefined {
  if (!asyncapi || !signature) return undefined;
  const Api = pascalCase(api.id);
  return [
    header(api, 'signature.yaml'),
    "\nimport { createWebhooks, type WebhookDefinition, type Webhooks, type WebhooksOptions } from '@wirepact/webhooks-core';\n",
    `import { signature, type ${Api}Events } from './events.ts';\n\n`,
    docComment('What a receiver must know about this API.'),
    `export const definition: WebhookDefinition = { api: ${quote(api.id)}, signature };\n\n`,
    docComment('Options of a receiver.'),
    `export type ${Api}WebhooksOptions = WebhooksOptions<${Api}Events>;\n\n`,
    docComment('Verifies deliveries and calls the handlers of their events.'),
    `export type ${Api}Webhooks = Webhooks<${Api}Events>;\n\n`,
    docComment(
      `Creates a receiver for the events of the ${openapi.info.title}.\n\n` +
        'Throws a `WebhookVerificationError` if a secret is empty or has white space around it.\n' +
        'Throws a `TypeError` for other unusable options.',
    ),
    `export function create${Api}Webhooks(options: ${Api}WebhooksOptions): ${Api}Webhooks {\n`,
    `  return createWebhooks<${Api}Events>(definition, options);\n}\n`,
  ].join('');
}
