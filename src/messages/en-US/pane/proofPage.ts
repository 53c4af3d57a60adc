/** 核对成稿 in the pane, in English; see zh-CN/proofPage.ts. */
import type { ProofPageWords } from '../../zh-CN/pane/proofPage';

export const proofPage: ProofPageWords = {
  open: 'Check the final document (核对成稿)',
  title: 'Check the final document (核对成稿)',
  why: 'Choose the file to be published: what was edited by hand after the export is compared with the workbook, figure by figure and paragraph by paragraph.',
  drop: 'Let go to check this document',
  same: 'The document agrees with the workbook',
  count: (count) => `${count} differences`,
  list: 'Differences between the document and the workbook',
  places: (workbook, document) =>
    [workbook && `workbook ${workbook}`, document && `document ${document}`]
      .filter((each) => each !== '')
      .join(' · '),
  compared: (figures, paragraphs) => `${figures} figures and ${paragraphs} paragraphs were compared.`,
};
