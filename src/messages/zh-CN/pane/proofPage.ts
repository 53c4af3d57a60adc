/** Words of 核对成稿 in the pane. */

export const proofPage = {
  open: '核对成稿',
  title: '核对成稿',
  why: '选择将要公布的文件：导出后手工改过的，逐个数字、逐段文字与工作簿比较。',
  drop: '松开鼠标，核对这份成稿',
  same: '成稿与工作簿一致',
  count: (count: number) => `${count}处不同`,
  list: '成稿与工作簿的不同',
  places: (workbook: string, document: string) =>
    [workbook && `工作簿 ${workbook}`, document && `成稿 ${document}`]
      .filter((each) => each !== '')
      .join(' · '),
  compared: (figures: number, paragraphs: number) => `比较了${figures}个数字、${paragraphs}段文字。`,
};
export type ProofPageWords = typeof proofPage;
