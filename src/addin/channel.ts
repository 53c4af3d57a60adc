/**
 * What the pages of the add-in say to each other: the pane and a ribbon button run in pages of their own, and share nothing
 * but what belongs to their origin (Microsoft: “Share data across runtimes”).
 */

export interface Channel {
  /** To all other pages; plain data. */
  post(message: unknown): void;
  /** Returns how to stop. */
  listen(hear: (message: unknown) => void): () => void;
}

const NAME = 'nianbao';

function broadcast(): Channel {
  const channel = new BroadcastChannel(NAME);
  return {
    post: (message) => channel.postMessage(message),
    listen: (hear) => {
      const listener = ({ data }: MessageEvent<unknown>) => hear(data);
      channel.addEventListener('message', listener);
      return () => channel.removeEventListener('message', listener);
    },
  };
}

const KEY = 'nianbao.channel';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Safari before 15.4 has no BroadcastChannel; what one page stores raises an event in the others. */
function stored(storage: Storage): Channel {
  return {
    post: (message) => {
      storage.setItem(KEY, JSON.stringify(message));
      storage.removeItem(KEY);
    },
    listen: (hear) => {
      const listener = ({ key, newValue }: StorageEvent) => {
        if (key === KEY && newValue !== null) hear(parsed(newValue));
      };
      addEventListener('storage', listener);
      return () => removeEventListener('storage', listener);
    },
  };
}

/** The channel of this page, or null where the browser has none or withholds it. */
export function openChannel(): Channel | null {
  try {
    return typeof BroadcastChannel === 'undefined' ? stored(localStorage) : broadcast();
  } catch {
    return null;
  }
}
