import { fileURLToPath } from 'node:url';

const folder = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The source of the site: pages, theme and settings. */
export const docs: string = folder('.');
/** The built site. It is replaced as a whole when a build has finished. */
export const dist: string = folder('dist');
/** Everything that an unfinished build writes. */
export const staging: string = folder('.cache/build');
/** The guides alone. They are ready long before the whole site, and are served until then. */
export const firstPages: string = folder('.cache/build/first-pages');
/** The site without the references. */
export const guides: string = folder('.cache/build/guides');
/** Holds `reference/`, with each page as soon as it is written. */
export const references: string = folder('.cache/build/references');
