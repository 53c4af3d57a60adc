/** The policy of all pages, for tests. */
export interface PolicySettings {
  readonly officeOrigin?: string;
  readonly isPreview?: boolean;
}

export function contentPolicy(settings?: PolicySettings): string;
export function withPolicy(html: string, policy: string): string;
