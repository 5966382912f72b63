#!/usr/bin/env node
// npm run pack -- --to <folder of a project>
//
// Builds and packs all packages into `<folder>/wirepact`, and prints the command that installs them. The command is the only
// thing on standard output.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { repository } from './src/contract/apis.ts';
import { runCommand } from './src/command.ts';
import { buildPackages } from './src/pack/build-packages.ts';
import { findProject } from './src/pack/find-project.ts';
import { packPackages } from './src/pack/pack-packages.ts';
import { UsageError } from './src/problem.ts';

await runCommand('pack', pack);

async function pack(): Promise<number> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { to: { type: 'string' } } });
  if (!values.to || positionals.length > 0) {
    throw new UsageError(
      'Name the folder of your project, after two hyphens for npm: npm run pack -- --to ../my-app. Nothing was written.',
    );
  }
  // npm and pnpm start scripts in the folder of the repository. run.mjs passes on where the user is.
  const project = findProject(values.to, process.env['CALLER_FOLDER'] ?? process.cwd(), repository);

  process.stderr.write('Building the packages\n');
  await buildPackages(repository);
  const files = await packPackages(repository, project.folder);

  process.stderr.write(`Packed ${files.length} packages into ${project.folder}\n`);
  if (!project.hasManifest) process.stderr.write('Your project has no package.json. First run: npm init --yes\n');
  process.stderr.write('Paste this line in the folder of your project:\n\n');
  // For a dependency that comes later on the line, npm asks its registry first, and does without a response. Without retries
  // it does not wait minutes for a registry that cannot be reached.
  process.stdout.write(`npm install --fetch-retries=0 ${files.map((file) => `./wirepact/${file}`).join(' ')}\n`);
  return 0;
}
