/** The bytes of a text in UTF-8, hex (either case) or Base64. `undefined` if the text does not have that form. */
export function decode(text: string, form: 'utf8' | 'hex' | 'base64'): Uint8Array<ArrayBuffer> | undefined {
  if (form === 'utf8') return new TextEncoder().encode(text);
  if (form === 'hex') {
    if (!/^(?:[0-9a-f]{2})*$/i.test(text)) return undefined;
    return Uint8Array.from({ length: text.length / 2 }, (_, index) =>
      Number.parseInt(text.slice(index * 2, index * 2 + 2), 16),
    );
  }
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) return undefined;
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** Bytes as lower-case hex or Base64. */
export function encode(bytes: Uint8Array, form: 'hex' | 'base64'): string {
  if (form === 'base64') return btoa(String.fromCharCode(...bytes));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
