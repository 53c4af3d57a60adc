/** How a sheet prints (ISO/IEC 29500-1 §18.3.1.62–64): A4, centred, fitted to pages, without the colours of the screen. */
import type { PlanPrint } from '../../layout';
import { element } from './xml';

const A4 = 9;
const MILLIMETRES_PER_INCH = 25.4;
/** Excel's own distance of header and footer from the edge, in inches. */
const HEADER_MARGIN = 0.3;

const inches = (millimetres: number): number => Math.round((millimetres / MILLIMETRES_PER_INCH) * 1e4) / 1e4;

/** The elements from printOptions to pageSetup, in their order. */
export function pageSetup({ orientation, fit, margins }: PlanPrint): string {
  const { top, right, bottom, left } = margins;
  return (
    element('printOptions', { horizontalCentered: 1 }) +
    element('pageMargins', {
      left: inches(left),
      right: inches(right),
      top: inches(top),
      bottom: inches(bottom),
      header: HEADER_MARGIN,
      footer: HEADER_MARGIN,
    }) +
    element('pageSetup', {
      paperSize: A4,
      fitToWidth: fit.wide,
      fitToHeight: fit.tall,
      orientation,
      blackAndWhite: 1,
    })
  );
}
