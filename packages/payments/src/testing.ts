export { deliveries, fixture, signatureVectors, signedDelivery, signedRequest } from './generated/testing.ts';
export type { PaymentsExampleNames } from './generated/testing.ts';
