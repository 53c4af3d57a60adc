/** What the ribbon buttons of this workbook hand to the pane, or left for it. */
import { answerCalls, browserStorage, openChannel, takeLeftTask } from '../../addin';
import { workbookIdentity } from '../../excel';
import type { RibbonLink } from './services';

/** Call after Office.onReady. */
export function ribbonLink(): RibbonLink {
  return {
    listen(take) {
      const takeLeft = async () => {
        // A workbook that is busy now is asked again when the pane is next used.
        const task = await takeLeftTask(browserStorage(), workbookIdentity, new Date()).catch(() => null);
        if (task) take(task);
      };
      const onFocus = () => void takeLeft();
      const stop = answerCalls(openChannel(), take, workbookIdentity);
      addEventListener('focus', onFocus);
      void takeLeft();
      return () => {
        stop();
        removeEventListener('focus', onFocus);
      };
    },
  };
}
