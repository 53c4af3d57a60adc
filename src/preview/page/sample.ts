/** What 载入示例 does. */
import type { EmbeddedHost } from '../host/host';

/** Resolves to what to tell the person. */
export async function loadSample(host: EmbeddedHost): Promise<string> {
  await host.settle();
  return '还没有示例。';
}
