/** Rows of another list. */
import { Page, PageFoot } from '../shared/Page';
import { useLedger } from './useLedger';

export function TakeOver() {
  const { words } = useLedger();
  return (
    <Page title={words.takeOver.title}>
      <PageFoot leave="back" />
    </Page>
  );
}
