/** Work that can be ended: one protocol for threads of Node and workers of a browser. */
export { answerJob } from './signals';
export type { Signal, Work } from './signals';
export { Thread } from './thread';
export type { Home, HomeEvents, Job, StartHome } from './thread';
