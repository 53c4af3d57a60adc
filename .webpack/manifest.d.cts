/** See manifest.cjs. */
export const DEVELOPMENT: string;
export function withBaseUrl(manifest: string, baseUrl: string | undefined): string;
