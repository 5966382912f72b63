import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createPlatformResultClient } from '@wirepact/platform';
import createReactQuery from 'openapi-react-query';
import { useState, type ReactElement } from 'react';

// Your server adds the real key to the requests that it forwards.
const platform = createPlatformResultClient({
  apiKey: 'added-by-the-server',
  baseUrl: '/api/platform',
  dangerouslyAllowBrowser: true,
}).forBusiness('65fa1234abcdef5678901234');

const $api = createReactQuery(platform);

// The client retries already.
const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false }, mutations: { retry: false } } });

function Invoices(): ReactElement {
  const list = $api.useInfiniteQuery(
    'get',
    '/v1/platform/invoices',
    { params: { query: { limit: 2 } } },
    {
      pageParamName: 'page',
      initialPageParam: 1,
      getNextPageParam: ({ pagination: { page, totalPages } }) => (page < totalPages ? page + 1 : undefined),
    },
  );
  if (list.error) return <p role="alert">{list.error.error}</p>;
  return (
    <section>
      <ul>
        {list.data?.pages.map(({ invoices }) =>
          invoices.map(({ _id, invoiceNumber }) => <li key={_id}>{invoiceNumber}</li>),
        )}
      </ul>
      {list.hasNextPage && <button onClick={() => void list.fetchNextPage()}>More</button>}
    </section>
  );
}

function Invoice({ invoiceId }: { invoiceId: string }): ReactElement {
  const { data, error } = $api.useQuery('get', '/v1/platform/invoices/{invoiceId}', {
    params: { path: { invoiceId } },
  });
  // An error has the type of the contract.
  if (error) return <p role="alert">{error.error}</p>;
  return <p role="status">{data?.status}</p>;
}

const body = {
  receiverName: 'Acme Corp',
  receiverEmail: 'billing@acme.com',
  date: '2026-04-12',
  payToTarget: 'BUSINESS' as const,
  items: [{ description: 'Consulting', quantity: 1, rate: 5000, amount: 5000 }],
};

function CreateInvoice(): ReactElement {
  // One key for one action: pressing the button again repeats the action and cannot create a second invoice.
  const [key] = useState(() => crypto.randomUUID());
  const create = $api.useMutation('post', '/v1/platform/invoices', {
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['get', '/v1/platform/invoices'] }),
  });
  return (
    <form action={() => create.mutate({ body, params: { header: { 'Idempotency-Key': key } } })}>
      <button disabled={create.isPending || create.isSuccess}>Create</button>
      {create.error && <p role="alert">{create.error.error}</p>}
      {create.data && <p role="status">{create.data.invoiceNumber}</p>}
    </form>
  );
}

export function App(): ReactElement {
  return (
    <QueryClientProvider client={queryClient}>
      <Invoices />
      <Invoice invoiceId="inv_1" />
      <Invoice invoiceId="inv_unknown" />
      <CreateInvoice />
    </QueryClientProvider>
  );
}
