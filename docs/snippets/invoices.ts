import type { PlatformClient } from '@wirepact/platform';

/** Adds up what a business has invoiced and not received yet, over all pages of the list. */
export async function sumOutstanding(platform: PlatformClient, businessId: string): Promise<number> {
  const business = platform.forBusiness(businessId);
  let sum = 0;
  for await (const { total } of business.paginate('/v1/platform/invoices', {
    params: { query: { status: 'sent' } },
  })) {
    sum += total ?? 0;
  }
  return sum;
}
