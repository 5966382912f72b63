/** What has been received. In your project this is the database. */
export const received: string[] = [];
