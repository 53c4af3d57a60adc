/** See measure.cjs. */
export function measure(
  read: (bytes: Uint8Array) => unknown,
  kinds: Readonly<Record<string, readonly Uint8Array[]>>,
): Promise<Record<string, number>>;
