/** A server of pages that are measured. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Served {
  readonly url: string;
  readonly close: () => void;
}

/** Serves what stands under each path, to this machine only. */
export async function serve(paths: ReadonlyMap<string, string | Uint8Array>): Promise<Served> {
  const server = createServer(({ url = '/' }, response) => {
    const body = paths.get(url);
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': url.endsWith('.js') ? 'text/javascript' : 'text/html',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
