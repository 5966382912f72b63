type Headers = Readonly<Record<string, string | undefined>>;

/** The secret under which a key is stored. A key works only together with the id of its account. */
export function secretOf(account: string, key: string): string {
  return `${account} ${key}`;
}

/** Finds the key and the account of a request. */
export function readCredential(headers: Headers): string | undefined {
  const account = headers['account-id'];
  const key = readKey(headers);
  return account && key ? secretOf(account, key) : undefined;
}

/** Says what a request without a credential lacks. */
export function refuseWithoutCredential(headers: Headers): { readonly refusal: string; readonly detail: string } {
  return readKey(headers) === undefined
    ? { refusal: 'credential', detail: 'The request has no API key. Send one as bearer token.' }
    : { refusal: 'account', detail: 'The request does not name its account. Send the id in `Account-ID`.' };
}

function readKey(headers: Headers): string | undefined {
  return /^Bearer +(\S+)$/i.exec(headers['authorization'] ?? '')?.[1];
}
