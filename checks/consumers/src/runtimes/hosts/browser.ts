import { engine, suites } from 'virtual:suites';
import { run, type Report, type Servers } from '../runner.ts';

/** Runs the suites in the page that imports this module. Returns the report. */
export function runInPage(servers: Servers): Promise<Report> {
  return run(suites, engine, { runtime: navigator.userAgent, servers });
}
