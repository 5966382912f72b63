import { describe, expect, it } from 'vitest';
import { requests } from '@wirepact/rewards/requests';

const read = (query: string) => requests.listCommissions.readParameters({ query: new URLSearchParams(query) });

describe('readParameters', () => {
  it('converts integers, and adds defaults', () => {
    expect(read('page=2').value?.query).toEqual({ page: 2, per_page: 20 });
  });

  it.each(['two', '', '0x2', ' 2', '2e0', '2.0', '0'])('refuses %j as a page', (page) => {
    const { errors } = read(`page=${encodeURIComponent(page)}`);
    expect(errors?.map(({ instancePath }) => instancePath)).toEqual(['/query/page']);
  });

  it('refuses a parameter that is repeated without being a list', () => {
    expect(read('page=1&page=2').errors?.[0]).toMatchObject({ instancePath: '/query/page', keyword: 'type' });
  });

  it('reads each repetition of a list', () => {
    expect(read('ids[]=1&ids[]=2').value?.query).toMatchObject({ 'ids[]': [1, 2] });
    expect(read('ids[]=1&ids[]=x').errors?.[0]?.instancePath).toBe('/query/ids[]/1');
  });

  it('reads an object from its members in brackets', () => {
    expect(read('filters[status]=denied').value?.query).toMatchObject({ filters: { status: 'denied' } });
    expect(read('filters[status]=gone').errors?.[0]?.instancePath).toBe('/query/filters/status');
  });

  it('names parameters that the operation does not have', () => {
    expect(read('state=denied&state=x').unknown).toEqual(['state']);
  });

  it('converts the id in a path', () => {
    expect(requests.getBatchProcess.readParameters({ path: { id: '7' } }).value?.path).toEqual({ id: 7 });
    expect(requests.getBatchProcess.readParameters({ path: { id: 'x' } }).errors).toHaveLength(1);
  });
});

describe('body', () => {
  it('is validated with the schema of the operation', () => {
    const { body, bodyRequired } = requests.approveCommissions;
    expect([bodyRequired, body({ ids: [1] }), body({ ids: ['1'] })]).toEqual([true, true, false]);
    expect(requests.listCommissions.body).toBeUndefined();
  });
});
