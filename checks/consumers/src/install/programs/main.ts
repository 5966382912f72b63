// A program for Node.js: `node main.js <URL of the mock>`.
import { useEverything } from './uses.ts';

declare const process: { argv: string[] };

useEverything(process.argv[2]!).then(
  (done) => console.log(JSON.stringify(done)),
  (error: unknown) => {
    // Rethrown, so that the process fails with the stack.
    throw error;
  },
);
