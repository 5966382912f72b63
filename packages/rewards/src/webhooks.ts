export { events, signature } from './generated/events.ts';
export type { RewardsEvent, RewardsEvents, RewardsEventType } from './generated/events.ts';
