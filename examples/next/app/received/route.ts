import { received } from '../../lib/received.ts';

// Else Next.js would answer with what it was when the project was built.
export const dynamic = 'force-dynamic';

export const GET = () => Response.json(received);
