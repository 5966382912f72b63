export { deliveries, fixture, signatureVectors, signedDelivery, signedRequest } from './generated/testing.ts';
export type { PlatformExampleNames } from './generated/testing.ts';
