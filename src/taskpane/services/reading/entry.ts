/** Entry of the reading worker. */
import '../../../webview/missing';
import { answerJob } from '../../../threads';
import { readInside } from './inside';

// What a library has to say about a file is not for the user.
console.error = console.warn = console.log = () => undefined;

self.onmessage = ({ data }: MessageEvent<unknown>) =>
  void answerJob(data, readInside, (signal) => self.postMessage(signal));
