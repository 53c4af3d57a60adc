/** Endings of the files that a report can be read from. */
export const READABLE = ['.xlsx', '.json', '.txt'] as const;
