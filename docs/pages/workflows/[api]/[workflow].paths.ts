import { readApis } from '../../../src/apis.ts';
import { workflowRoutes, type WorkflowRoute } from '../../../src/behaviour/pages.ts';

const loader: { paths(): Promise<WorkflowRoute[]> } = { paths: async () => workflowRoutes(await readApis()) };

export default loader;
