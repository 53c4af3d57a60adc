/** Reports of bureaus as files, and how they fall onto the pane. */
import type { Frame } from 'playwright-core';
import { editionForYear } from '../../src/form';
import { planReport } from '../../src/layout';
import { writeXlsx } from '../../src/writers/xlsx';
import { sampleReport, withFigure } from '../support/reports';

export interface Given {
  readonly name: string;
  readonly base64: string;
}

/** The report of a bureau; with a figure that breaks a balance, or without. */
export function file(place: string, wrong: boolean, round = 1): Given {
  const unit = `青山县${place}局`;
  const right = { ...sampleReport(), unit };
  const report = wrong ? withFigure(right, 'requests.received.natural', 9) : right;
  const edition = editionForYear(2024)!;
  const bytes = writeXlsx(planReport(edition, { report }));
  return {
    name: `${unit}${round === 1 ? '' : `（第${round}次）`}.xlsx`,
    base64: Buffer.from(bytes).toString('base64'),
  };
}

/** Lets files fall onto the pane. */
export const drop = (frame: Frame, files: readonly Given[]): Promise<void> =>
  frame.evaluate((given) => {
    const data = new DataTransfer();
    for (const { name, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      data.items.add(new File([bytes], name));
    }
    for (const kind of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(
        new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }),
      );
  }, files);
