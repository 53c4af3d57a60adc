/** 图解 in English; see zh-CN/picturePage.ts. */
import type { PicturePageWords, RefusalWord } from '../../zh-CN/pane/picturePage';

export const refusals: Readonly<Record<RefusalWord, string>> = {
  body: 'it is of another body',
  year: 'its year does not join on',
  twice: 'there is a report of that year already',
  edition: 'its edition is not known',
};

export const picturePage: PicturePageWords = {
  open: 'Picture (图解)',
  title: 'Picture (图解)',
  years: (years) => `Years: ${years.length === 0 ? 'none' : years.join(', ')}`,
  add: 'Add an earlier report',
  file: 'File with an earlier report',
  refused: (year, reason) =>
    `Not compared: ${year === null ? 'a report without a year' : `the report of ${year}`} (${refusals[reason]})`,
  copy: 'Copy picture',
  copied: 'The picture is copied; paste it into Word or a sheet',
  noDownload:
    'The pane of Excel for Mac and iPad cannot download files. For a picture file, open this workbook in Excel on the web or on Windows, or use the command (SVG).',
  as: {
    png: 'Download picture',
    svg: 'Download vector graphic (SVG)',
    word: 'Report with the picture (Word)',
    page: 'Web page with the picture',
  },
};
