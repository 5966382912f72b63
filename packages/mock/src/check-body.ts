import { MIMEType } from 'node:util';
import type { HostRequest } from '@wirepact/http-host';
import { validateBody } from './engine.ts';
import type { Operation } from './operations.ts';
import { readViolations } from './violation.ts';
import type { Violation } from './violation.ts';

type BodySpec = NonNullable<NonNullable<Operation['request']>['body']>;

/** A body that was checked. */
export interface CheckedBody {
  readonly violations: readonly Violation[];
  /** The parsed value of a JSON body, the text of any other body; `undefined` if there is none or it cannot be read. */
  readonly value: unknown;
}

/** `ValidationContext.Input` of Prism, which does not export it. */
const INPUT = 0;

/** Checks the body of a request: whether there has to be one, its media type, and its schema. */
export function checkBody(spec: BodySpec, { headers, body }: HostRequest, operation: Operation): CheckedBody {
  if (body.length === 0)
    return spec.required ? refuse('required', 'Request body is required') : { violations: [], value: undefined };
  const contents = spec.contents ?? [];
  const wanted = contents.map(({ mediaType }) => mediaType).join(' or ');
  const type = headers['content-type'];
  if (type === undefined) return refuse(415, `Request header Content-Type is missing. Send ${wanted}`);
  const mediaType = parseMediaType(type);
  if (!mediaType) return refuse(415, `Content-Type "${type}" is not a media type. Send ${wanted}`);
  const content = contents.find((candidate) => matchesMediaType(mediaType.essence, candidate.mediaType));
  if (!content) return refuse(415, `Content-Type "${type}" is not supported. Send ${wanted}`);
  let value: unknown = body.toString('utf8');
  if (isJson(mediaType)) {
    try {
      value = JSON.parse(value as string);
    } catch (error) {
      return refuse('json', `Request body is not valid JSON: ${(error as Error).message}`);
    }
  }
  const boundary = mediaType.params.get('boundary') ?? undefined;
  const bundle: unknown = (operation as { __bundled__?: unknown }).__bundled__;
  const checked = validateBody(value, [content], INPUT, mediaType.essence, boundary, bundle);
  return { violations: readViolations('request', checked), value };
}

function refuse(code: string | number, message: string): CheckedBody {
  return { violations: [{ location: ['request', 'body'], severity: 'Error', code, message }], value: undefined };
}

/** Returns `undefined` for text that is not a media type. */
function parseMediaType(text: string): MIMEType | undefined {
  try {
    return new MIMEType(text);
  } catch {
    return undefined;
  }
}

function isJson({ essence }: MIMEType): boolean {
  return essence === 'application/json' || essence.endsWith('+json');
}

/** Whether a media type is one of a range, such as `text/*`. Parameters of the range do not matter. */
export function matchesMediaType(essence: string, range: string): boolean {
  const [type, subtype] = essence.split('/');
  const [wantedType, wantedSubtype] = range.split(';', 1)[0]!.trim().toLowerCase().split('/');
  return (wantedType === '*' || wantedType === type) && (wantedSubtype === '*' || wantedSubtype === subtype);
}
