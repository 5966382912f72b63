import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Redocly from '@redocly/openapi-core';

// The main module of openapi-core loads a whole linter, which takes four times as long as these parts of it. The main module
// exports all of them too, so its types apply.
const folder = dirname(createRequire(import.meta.url).resolve('@redocly/openapi-core'));
const { AsyncApi3Types } = await importPart<'AsyncApi3Types'>('types/asyncapi3.js');
const { BaseResolver } = await importPart<'BaseResolver'>('resolve.js');
const { bundleDocument } = await importPart<'bundleDocument'>('bundle/bundle-document.js');
const { Config } = await importPart<'Config'>('config/config.js');
const { detectSpec } = await importPart<'detectSpec'>('detect-spec.js');
const { Oas3_1Types } = await importPart<'Oas3_1Types'>('types/oas3_1.js');
const yaml = await importPart<'parseYaml'>('js-yaml/index.js');
const codeframes = await importPart<'getLineColLocation'>('format/codeframes.js');

export const parseYaml: typeof Redocly.parseYaml = yaml.parseYaml;
export const getLineColLocation: typeof Redocly.getLineColLocation = codeframes.getLineColLocation;

/** Resolves the references of an OpenAPI 3.1 or AsyncAPI 3 file into one document. References that fail are `problems`. */
export async function bundleFile(file: string): ReturnType<typeof Redocly.bundle> {
  const externalRefResolver = new BaseResolver();
  const document = await externalRefResolver.resolveDocument(null, file, true);
  if (document instanceof Error) throw document;
  const types = detectSpec(document.parsed) === 'async3' ? AsyncApi3Types : Oas3_1Types;
  const config = new Config({ rules: {}, preprocessors: {}, decorators: {}, plugins: [] });
  return bundleDocument({ document, config, externalRefResolver, types });
}

function importPart<Name extends keyof typeof Redocly>(path: string): Promise<Pick<typeof Redocly, Name>> {
  return import(pathToFileURL(join(folder, path)).href);
}
