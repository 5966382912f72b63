import type { Events, EventSource } from '../../core/api.ts';
import type { Payments } from './shape.ts';

type Data = Payments['eventData'];

const showPayment = ({ resource }: EventSource<Payments, 'payment'>): Data['payment.created'] => resource.doc;

const showWithdrawal = ({ resource }: EventSource<Payments, 'withdrawal'>): Data['withdrawal.created'] => resource.doc;

const paymentEvents: Events<Payments, 'payment'> = {
  'payment.created': showPayment,
  'payment.processing': showPayment,
  'payment.completed': showPayment,
  'payment.failed': showPayment,
  'payment.expired': showPayment,
};

const withdrawalEvents: Events<Payments, 'withdrawal'> = {
  'withdrawal.created': showWithdrawal,
  'withdrawal.approved': showWithdrawal,
  'withdrawal.processing': showWithdrawal,
  'withdrawal.completed': showWithdrawal,
  'withdrawal.failed': showWithdrawal,
  'withdrawal.cancelled': showWithdrawal,
  'withdrawal.status_changed': ({ resource, before }) => ({
    ...resource.doc,
    ...(before && { previous_status: before.doc.status }),
  }),
};

const walletEvents: Events<Payments, 'wallet'> = {
  'wallet.created': ({ resource: { doc } }) => ({
    wallet_id: doc.wallet_id,
    currency: doc.currency,
    address: doc.address,
    label: doc.label,
  }),
  'wallet.balance_changed': ({ resource: { doc }, before, report }) => ({
    wallet_id: doc.wallet_id,
    currency: doc.currency,
    balance: doc.balance,
    ...(before && { previous_balance: before.doc.balance }),
    ...report,
  }),
};

const accountEvents: Events<Payments, 'account'> = {
  'security.login_attempt': ({ report }) => report as Data['security.login_attempt'],
  'security.settings_changed': ({ report }) => report as Data['security.settings_changed'],
};

/** What each of the 16 events says in `data`. */
export const events: Events<Payments, 'payment'> &
  Events<Payments, 'withdrawal'> &
  Events<Payments, 'wallet'> &
  Events<Payments, 'account'> = { ...paymentEvents, ...withdrawalEvents, ...walletEvents, ...accountEvents };
