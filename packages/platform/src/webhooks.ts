export { events, signature } from './generated/events.ts';
export type { PlatformEvent, PlatformEvents, PlatformEventType } from './generated/events.ts';
