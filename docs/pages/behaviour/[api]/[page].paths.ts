import { readApis } from '../../../src/apis.ts';
import { behaviourRoutes, type Route } from '../../../src/behaviour/pages.ts';

const loader: { paths(): Promise<Route[]> } = { paths: async () => behaviourRoutes(await readApis()) };

export default loader;
