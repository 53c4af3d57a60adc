/** Entry of a reviewing worker. */
import '../../../webview/missing';
import { answerJob } from '../../../threads';
import type { Work } from '../../../threads';
import { isStart, reviewInside } from './inside';

// What a library has to say about a file is not for the user.
console.error = console.warn = console.log = () => undefined;

let work: Work = () => Promise.reject(new Error('a job came before the setting'));

self.onmessage = ({ data }: MessageEvent<unknown>) => {
  if (isStart(data)) work = reviewInside(data.setting);
  else void answerJob(data, work, (signal) => self.postMessage(signal));
};
