import { describe, expect, it } from 'vitest';
import { operations } from '@wirepact/platform';
import { requests } from '@wirepact/platform/requests';

const headers = { 'x-target-business-id': 'b1' };

describe('requests', () => {
  it('has a reader for each operation', () => {
    expect(Object.keys(requests).sort()).toEqual(Object.keys(operations).sort());
  });

  it('reads a list that is separated by commas', () => {
    const query = new URLSearchParams('invoiceIds=i1,i2');
    expect(requests.exportInvoices.readParameters({ query, headers }).value?.query).toEqual({
      invoiceIds: ['i1', 'i2'],
    });
  });

  it('converts truth values', () => {
    const read = (text: string) =>
      requests.listCampaignLinkInvites.readParameters({
        path: { campaignId: 'c1' },
        query: new URLSearchParams({ includeRevoked: text }),
      });
    expect(read('true').value?.query).toEqual({ includeRevoked: true });
    expect(read('1').errors?.[0]?.instancePath).toBe('/query/includeRevoked');
  });

  it('accepts an operation without its optional headers, and gives them their defaults', () => {
    expect(requests.getPlatformInfo.readParameters({}).value?.header).toEqual({ 'X-Oncade-API-Version': 'v1' });
    expect(requests.getPlatformInfo.readParameters({ headers: { 'x-oncade-api-version': 'v9' } }).errors).toHaveLength(
      1,
    );
  });

  it('names each parameter that is missing', () => {
    const { errors } = requests.createInvoice.readParameters({});
    expect(errors?.map(({ instancePath, params }) => [instancePath, params])).toEqual([
      ['/header', { missingProperty: 'X-Target-Business-Id' }],
      ['/header', { missingProperty: 'Idempotency-Key' }],
    ]);
  });

  it('does not require an optional body', () => {
    expect([requests.rotateApiKey.bodyRequired, requests.createInvoice.bodyRequired]).toEqual([false, true]);
  });
});
