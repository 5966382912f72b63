import { basename, join } from 'node:path';
import type { Contract } from '../contract/load.ts';
import type { Problem } from '../problem.ts';

/** Checks that every event has an example, and that every example file is used. */
export function checkExampleFiles({ api, openapi, asyncapi, exampleFiles }: Contract): Problem[] {
  const problems: Problem[] = [];
  const used = new Set(Object.keys(openapi.components.examples ?? {}));
  const folder = join(api.folder, 'examples/webhooks');
  for (const [event, message] of Object.entries(asyncapi?.components.messages ?? {})) {
    if ((message.examples ?? []).length === 0) {
      problems.push({
        file: api.asyncapi ?? api.folder,
        rule: 'event-example',
        message: `The event ${event} has no example.`,
        fix: `Write one delivery to examples/webhooks/${event}.<case>.json and list it in examples/webhooks/index.yaml.`,
      });
    }
  }
  for (const [name, file] of exampleFiles) {
    if (basename(file) === 'index.yaml' || used.has(name)) continue;
    problems.push({
      file,
      rule: 'unused-example',
      message: 'Nothing refers to this example.',
      fix: file.startsWith(folder)
        ? 'List it in examples/webhooks/index.yaml. Its name must be <event>.<case>.json, with an event of asyncapi.yaml.'
        : 'Refer to it from the operation that it shows, or delete it.',
    });
  }
  return problems;
}
