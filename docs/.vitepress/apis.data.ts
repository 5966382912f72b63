import { readApis, packagesFolder } from '../src/apis.ts';
import { factsOf, type ApiFacts } from '../src/facts.ts';

/** Facts about every API, read when the site is built. */
export declare const data: ApiFacts[];

const loader: { watch: string[]; load(): Promise<ApiFacts[]> } = {
  watch: [`${packagesFolder}/*/src/generated/*.json`],
  load: async () => factsOf(await readApis()),
};

export default loader;
