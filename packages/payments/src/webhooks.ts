export { events, signature } from './generated/events.ts';
export type { PaymentsEvent, PaymentsEvents, PaymentsEventType } from './generated/events.ts';
