import { MIMEType } from 'node:util';
import { Problem } from '@wirepact/http-host';

/** The body of a request as Prism takes it. */
export interface RequestValue {
  /** The parsed value of a JSON body, the text of any other body, `null` if there is no body. */
  readonly value: unknown;
  /** Why a body that is sent as JSON is not valid JSON. `value` is then its text. */
  readonly malformed?: string;
}

/**
 * Reads the value of a body by its media type.
 *
 * @throws {Problem} 415 if `Content-Type` is not a media type.
 */
export function readValue(body: Buffer, contentType: string | undefined): RequestValue {
  if (body.length === 0) return { value: null };
  const text = body.toString('utf8');
  if (!isJson(contentType)) return { value: text };
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { value: text, malformed: (error as Error).message };
  }
}

function isJson(contentType: string | undefined): boolean {
  if (contentType === undefined) return false;
  try {
    const { essence } = new MIMEType(contentType);
    return essence === 'application/json' || essence.endsWith('+json');
  } catch {
    const detail = `Content-Type "${contentType}" is not a media type. Send one such as application/json.`;
    throw new Problem(415, 'Not a media type', detail);
  }
}
