/** Returns the same string for the same token: addresses ignore case, and `7` and `0007` are one number on the chain. */
export function formatTokenKey(address: string, id: string): string {
  return `${address.toLowerCase()}/${id.replace(/^0+(?=\d)/, '')}`;
}
