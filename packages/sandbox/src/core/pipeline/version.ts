import type { Step } from './index.ts';

export const checkVersion: Step = (exchange) => {
  const { versionHeader } = exchange.api;
  const sent = exchange.header(versionHeader?.name);
  if (!versionHeader || sent === undefined || sent === versionHeader.value) return undefined;
  const { name, value } = versionHeader;
  return exchange.refuse('version', `The version in ${name} is not known. Send ${value}, or omit the header.`, {
    members: { errors: [{ pointer: `/header/${name}`, message: `must be ${value}` }] },
  });
};
