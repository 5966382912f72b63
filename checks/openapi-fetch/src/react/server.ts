import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on loopback with a page that runs a program, and with the invoices of a business. */
export interface InvoiceServer {
  url: string;
  /** The query of each request for a list. */
  lists: string[];
  /** The idempotency key of each attempt to create an invoice. */
  keys: (string | undefined)[];
  close: () => void;
}

const invoices = Array.from({ length: 5 }, (_, index) => ({
  _id: `inv_${index + 1}`,
  invoiceNumber: `INV-${index + 1}`,
}));

/** Starts the server. The first `failures` attempts to create an invoice get a 503. */
export async function startServer(program: string, failures: number): Promise<InvoiceServer> {
  const lists: string[] = [];
  const keys: (string | undefined)[] = [];

  const list = (query: URLSearchParams): [number, object] => {
    lists.push(String(query));
    const [page, limit] = [Number(query.get('page') ?? 1), Number(query.get('limit'))];
    const pagination = { page, limit, total: invoices.length, totalPages: Math.ceil(invoices.length / limit) };
    return [200, { invoices: invoices.slice((page - 1) * limit, page * limit), pagination }];
  };
  const create = (key: string | undefined): [number, object] => {
    keys.push(key);
    if (keys.length <= failures) return [503, { success: false, error: 'Try again.' }];
    return [201, { _id: 'inv_6', invoiceNumber: 'INV-6' }];
  };
  const respond = ({ method, url = '/', headers }: IncomingMessage, response: ServerResponse): void => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const path = pathname.replace('/api/platform/v1/platform', '');
    const key = headers['idempotency-key'] as string | undefined;
    const [status, body] =
      path === '/invoices'
        ? method === 'POST'
          ? create(key)
          : list(searchParams)
        : path === '/invoices/inv_1'
          ? [200, { ...invoices[0], status: 'sent' }]
          : [404, { success: false, error: 'There is no such invoice.' }];
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
  };

  const server = createServer((request, response) => {
    if (request.url === '/')
      response.setHeader('Content-Type', 'text/html').end('<main></main><script src="/program.js"></script>');
    else if (request.url === '/program.js') response.setHeader('Content-Type', 'text/javascript').end(program);
    else respond(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    lists,
    keys,
    close: () => server.close().closeAllConnections(),
  };
}
