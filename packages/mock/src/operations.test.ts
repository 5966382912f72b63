import { describe, expect, it } from 'vitest';
import { readOperations } from './operations.ts';

const orders = () => ({
  openapi: '3.1.0',
  info: { title: 'Orders', version: '1' },
  servers: [{ url: 'https://api.example/base' }],
  paths: {
    '/orders': {
      post: {
        operationId: 'createOrder',
        callbacks: { paid: { '{$request.body#/url}': { post: { responses: { 200: { description: 'ok' } } } } } },
        responses: { 201: { $ref: '#/components/responses/Created' } },
      },
    },
  },
  components: { responses: { Created: { description: 'Created' } } },
});

describe('readOperations', () => {
  it('resolves references', async () => {
    const [operation] = await readOperations(orders());
    expect(operation).toMatchObject({
      iid: 'createOrder',
      method: 'post',
      path: '/orders',
      responses: [{ code: '201' }],
    });
  });

  it('leaves out callbacks, which Prism would call', async () => {
    const [operation] = await readOperations(orders());
    expect(operation).not.toHaveProperty('callbacks');
  });

  it('leaves out servers, because the mock is mounted elsewhere', async () => {
    const [operation] = await readOperations(orders());
    expect(operation?.servers ?? []).toEqual([]);
  });

  it('does not change the document', async () => {
    const document = orders();
    await readOperations(document);
    expect(document).toEqual(orders());
  });
});
