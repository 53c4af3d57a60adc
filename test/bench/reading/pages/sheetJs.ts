import { read } from '@e965/xlsx';

Object.assign(window, { read: (bytes: Uint8Array) => read(bytes, { type: 'array' }) });
