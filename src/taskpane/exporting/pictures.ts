/** Pictures that leave the pane: 图解 alone or with the whole report, and tables as they are printed. */
import type { TableId } from '../../form';
import { DOCUMENT } from '../../messages';
import type { Report } from '../../report';
import type { Picture } from '../../writers';
import { ENDING } from '../../writers/endings';
import { bytesOf, fileName, reportName } from '../services/deliveries';
import type { Delivery } from '../services/deliveries';
import { rasterize } from './rasterize';

/** Sharp on screens, about 190 dots per inch on paper. */
const SCALE = 2;

interface Kind {
  readonly ending: string;
  /** It is the picture, not the report with it. */
  readonly alone: boolean;
  readonly make: (picture: Picture, report: Report) => Promise<Uint8Array | string>;
}

const PICTURE_KINDS = {
  png: { ending: ENDING.pixels, alone: true, make: (picture) => rasterize(picture, SCALE) },
  svg: { ending: ENDING.picture, alone: true, make: ({ svg }) => Promise.resolve(svg) },
  word: {
    ending: ENDING.word,
    alone: false,
    make: async (picture, report) => {
      const png = await rasterize(picture, SCALE);
      return (await import('../../writers/docx')).writeDocx(report, { picture: { ...picture, png } });
    },
  },
  page: {
    ending: ENDING.page,
    alone: false,
    make: async (picture, report) => (await import('../../writers/page')).webPage(report, { picture }),
  },
} as const satisfies Readonly<Record<string, Kind>>;
export type PictureKind = keyof typeof PICTURE_KINDS;

/** 图解 in one of its forms; the name of the file says whether it is alone or in a document. Throws `export/picture`. */
export async function makePicture(kind: PictureKind, picture: Picture, report: Report): Promise<Delivery> {
  const { ending, alone, make }: Kind = PICTURE_KINDS[kind];
  const name = reportName(report, alone ? DOCUMENT.pictureAlone : DOCUMENT.withPicture);
  return { file: fileName(name, ending), bytes: bytesOf(await make(picture, report)) };
}

/** A table as it is printed, as a PNG named after `heading`. */
export async function makeTablePicture(report: Report, table: TableId, heading: string): Promise<Delivery> {
  const { tablePicture } = await import('../../writers/picture');
  const bytes = await rasterize(tablePicture(report, table), SCALE);
  return { file: fileName(reportName(report, heading), ENDING.pixels), bytes };
}
