/** The door the client uses without a browser: JSON messages through `_richApiNativeBridge`. Set before the client is loaded. */
import type { EmbeddedHost } from '../host/host';
import type { RequestBody } from '../host/protocol';

interface ClientMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: RequestBody | string };
}

export interface NativeBridge {
  onMessageFromHost: ((message: string) => void) | undefined;
  sendMessageToHost(message: string): void;
}

const RESPONSE = 2;
const EVENT = 3;

/** A bridge to hand to the client as a global. */
export function createNativeBridge(host: EmbeddedHost): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: undefined,
    sendMessageToHost(message) {
      const { id, flags, message: request } = JSON.parse(message) as ClientMessage;
      const body =
        typeof request.body === 'string' ? (JSON.parse(request.body) as RequestBody) : request.body;
      void host.process(body, flags).then((response) => {
        const answer = { statusCode: 200, headers: {}, body: JSON.stringify(response) };
        bridge.onMessageFromHost?.(JSON.stringify({ id, type: RESPONSE, flags: 0, message: answer }));
      });
    },
  };
  host.addSink((entries) =>
    bridge.onMessageFromHost?.(JSON.stringify({ type: EVENT, message: { entries } })),
  );
  return bridge;
}
