import { unzipSync } from 'fflate';

Object.assign(window, { read: (bytes: Uint8Array) => unzipSync(bytes) });
