/** See manifest.cjs. */
export const DEVELOPMENT: string;
export function checkedBaseUrl(setting: string | undefined, name?: string): string;
export function withBaseUrl(manifest: string, baseUrl: string | undefined): string;
