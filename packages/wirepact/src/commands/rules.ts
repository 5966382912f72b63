import { Option } from 'commander';
import type { Command } from 'commander';
import type { components } from '@wirepact/sandbox/control/types';
import { addControlOptions, callSandbox, print, worldOption } from '../control.ts';
import type { ControlOptions } from '../control.ts';
import { writeTable } from '../table.ts';
import type { Terminal } from '../terminal.ts';

type Rule = components['schemas']['Rule'];

interface Options extends ControlOptions {
  readonly world: string;
  readonly api?: string;
  readonly shownBy?: 'server' | 'delivery' | 'client' | 'nobody';
  readonly uncovered?: true;
}

/** A rule, and how many requests in the log it refused. */
interface CountedRule extends Rule {
  readonly refused: number;
}

/** Adds `wirepact rules`. */
export function addRules(program: Command, terminal: Terminal): void {
  addControlOptions(program.command('rules'))
    .summary('list the rules of the APIs, and which of them refused a request')
    .description(
      'Lists the rules of the APIs, and how many requests in the log of the running sandbox each of them refused.',
    )
    .option('--api <name>', 'only the rules of this API')
    .addOption(
      new Option('--shown-by <test>', 'only rules that need such a test').choices([
        'server',
        'delivery',
        'client',
        'nobody',
      ]),
    )
    .option('--uncovered', 'only rules that a request can meet, and that refused none in the log')
    .addOption(worldOption())
    .addHelpText(
      'after',
      `
--uncovered says what your tests do not show yet: start a sandbox, run them against it, and list what is left. It looks at the
last 1,000 requests of the world, and counts refusals only. A rule that your tests kept is not counted.

Example:
  wirepact rules --api platform --uncovered`,
    )
    .action(async (options: Options) => {
      const rules = await countRefusals(options, terminal);
      const listed = options.uncovered ? rules.filter(({ refuses, refused }) => refuses && refused === 0) : rules;
      print(terminal, options, { rules: listed }, writeRules(listed, options.uncovered === true));
    });
}

async function countRefusals(options: Options, terminal: Terminal): Promise<CountedRule[]> {
  const { api, shownBy, world } = options;
  const query = { ...(api !== undefined && { api }), ...(shownBy !== undefined && { shownBy }) };
  const { rules } = await callSandbox(options, terminal, (control) => control.GET('/rules', { params: { query } }));
  const { requests } = await callSandbox(options, terminal, (control) =>
    control.GET('/worlds/{world}/requests', { params: { path: { world }, query: { limit: 1000 } } }),
  );
  const counts = new Map<string, number>();
  for (const request of requests) {
    const name = `${request.api} ${request.rule}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return rules.map((rule) => ({ ...rule, refused: counts.get(`${rule.api} ${rule.rule}`) ?? 0 }));
}

function writeRules(rules: readonly CountedRule[], isUncovered: boolean): string {
  if (rules.length === 0)
    return isUncovered ? 'Each rule that a request can meet refused one.' : 'There are no such rules.';
  const rows = rules.map(({ api, rule, shownBy, refused }) => [api, rule, shownBy, String(refused)]);
  return writeTable([['API', 'Rule', 'Shown by', 'Refused'], ...rows]);
}
