import { ReflectionKind, type Reflection } from 'typedoc';
import { ModuleRouter } from 'typedoc-plugin-markdown';

/** One page for each entry of a package, at its import path. The page of a namespace is beside that of its entry. */
export class PackagesRouter extends ModuleRouter {
  override getIdealBaseName(reflection: Reflection): string {
    if (reflection.kind === ReflectionKind.Module) return pageOf(reflection.name);
    if (reflection.kind === ReflectionKind.Namespace) {
      return `${this.getIdealBaseName(reflection.parent!).replace(/[^/]+$/, '')}${reflection.name}`;
    }
    return super.getIdealBaseName(reflection);
  }
}

/** `@wirepact/platform/webhooks` is at `platform/webhooks`, `@wirepact/platform` at `platform/index`. */
function pageOf(specifier: string): string {
  const [name, ...subpath] = specifier.replace(/^@[^/]+\//, '').split('/');
  return `${name}/${subpath.join('/') || 'index'}`;
}
