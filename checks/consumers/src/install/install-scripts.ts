import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The scripts that npm runs when it installs a package. */
const names = ['preinstall', 'install', 'postinstall'] as const;

/** Finds every script that a package below `node_modules` runs on installation, as `<package> <script>: <command>`. */
export async function findInstallScripts(modules: string): Promise<{ packages: number; scripts: string[] }> {
  const files = await readdir(modules, { recursive: true });
  const manifests = files.filter((file) =>
    /(^|node_modules[\\/])(@[^\\/]+[\\/])?[^\\/@]+[\\/]package\.json$/.test(file),
  );
  const scripts: string[] = [];
  for (const file of manifests) {
    const manifest = JSON.parse(await readFile(join(modules, file), 'utf8')) as {
      name?: string;
      scripts?: Partial<Record<string, string>>;
    };
    for (const name of names) {
      const command = manifest.scripts?.[name];
      if (command !== undefined) scripts.push(`${manifest.name} ${name}: ${command}`);
    }
  }
  return { packages: manifests.length, scripts };
}
