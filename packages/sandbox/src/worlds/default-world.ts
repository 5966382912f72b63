/** The id of the world that always exists. */
export const DEFAULT_WORLD = 'default';
