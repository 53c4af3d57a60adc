/** Entry of the worker that reads last year's review workbook. */
import '../../../webview/missing';
import { answerJob } from '../../../threads';
import { lastYearInside } from './inside';

// What a library has to say about a file is not for the user.
console.error = console.warn = console.log = () => undefined;

self.onmessage = ({ data }: MessageEvent<unknown>) =>
  void answerJob(data, lastYearInside, (signal) => self.postMessage(signal));
