/** One receiver of an API in a world: what an order of deliveries and a lease belong to. */
export interface WorldLane {
  readonly world: string;
  readonly api: string;
  readonly receiver: string;
}

/** A text for each lane. No part has the character NUL. */
export function keyOf({ world, api, receiver }: WorldLane): string {
  return `${world}\0${api}\0${receiver}`;
}
