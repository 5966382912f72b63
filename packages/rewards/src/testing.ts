export { deliveries, fixture, signatureVectors, signedDelivery, signedRequest } from './generated/testing.ts';
export type { RewardsExampleNames } from './generated/testing.ts';
