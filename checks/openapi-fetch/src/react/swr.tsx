import { createPlatformResultClient } from '@wirepact/platform';
import { useState, type ReactElement } from 'react';
import { SWRConfig } from 'swr';
import { createInfiniteHook, createQueryHook } from 'swr-openapi';
import useSWRMutation from 'swr/mutation';

// Your server adds the real key to the requests that it forwards.
const platform = createPlatformResultClient({
  apiKey: 'added-by-the-server',
  baseUrl: '/api/platform',
  dangerouslyAllowBrowser: true,
}).forBusiness('65fa1234abcdef5678901234');

const useQuery = createQueryHook(platform, 'platform');
const useInfinite = createInfiniteHook(platform, 'platform');

function Invoices(): ReactElement {
  const {
    data = [],
    error,
    size,
    setSize,
  } = useInfinite('/v1/platform/invoices', (index, previous) => {
    if (previous && index >= previous.pagination.totalPages) return null;
    return { params: { query: { limit: 2, page: index + 1 } } };
  });
  if (error) return <p role="alert">{error.error}</p>;
  return (
    <section>
      <ul>
        {data.map(({ invoices }) => invoices.map(({ _id, invoiceNumber }) => <li key={_id}>{invoiceNumber}</li>))}
      </ul>
      {size < (data[0]?.pagination.totalPages ?? 1) && <button onClick={() => void setSize(size + 1)}>More</button>}
    </section>
  );
}

function Invoice({ invoiceId }: { invoiceId: string }): ReactElement {
  const { data, error } = useQuery('/v1/platform/invoices/{invoiceId}', { params: { path: { invoiceId } } });
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

async function createInvoice(_: string, { arg: key }: { arg: string }) {
  const { data, failure } = await platform.POST('/v1/platform/invoices', { body, idempotencyKey: key });
  if (failure) throw failure;
  return data;
}

function CreateInvoice(): ReactElement {
  // One key for one action: pressing the button again repeats the action and cannot create a second invoice.
  const [key] = useState(() => crypto.randomUUID());
  const create = useSWRMutation('create an invoice', createInvoice, { throwOnError: false });
  return (
    <form action={() => void create.trigger(key)}>
      <button disabled={create.isMutating || create.data !== undefined}>Create</button>
      {create.error && <p role="alert">{create.error.body?.error}</p>}
      {create.data && <p role="status">{create.data.invoiceNumber}</p>}
    </form>
  );
}

export function App(): ReactElement {
  return (
    // The client retries already.
    <SWRConfig value={{ shouldRetryOnError: false }}>
      <Invoices />
      <Invoice invoiceId="inv_1" />
      <Invoice invoiceId="inv_unknown" />
      <CreateInvoice />
    </SWRConfig>
  );
}
