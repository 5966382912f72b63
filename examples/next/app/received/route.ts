import { received } from '../../lib/received.ts';

// Otherwise Next.js would always respond with the list from build time.
export const dynamic = 'force-dynamic';

export const GET = () => Response.json(received);
