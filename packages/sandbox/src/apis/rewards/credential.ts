/** The secret under which a key is stored. A key works only together with the id of its account. */
export function secretOf(account: string, key: string): string {
  return `${account} ${key}`;
}

/** Finds the key and the account of a request. */
export function readCredential(headers: Readonly<Record<string, string | undefined>>): string | undefined {
  const account = headers['account-id'];
  const key = /^Bearer +(\S+)$/i.exec(headers['authorization'] ?? '')?.[1];
  return account && key ? secretOf(account, key) : undefined;
}
