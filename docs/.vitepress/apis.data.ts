import { readApis } from '../src/apis.ts';
import { factsOf, type ApiFacts } from '../src/facts.ts';

/** Facts about every API, read when the site is built. */
export declare const data: ApiFacts[];

export default { load: async (): Promise<ApiFacts[]> => factsOf(await readApis()) };
