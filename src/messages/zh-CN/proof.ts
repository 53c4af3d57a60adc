/** Words of 核对成稿: the document that will be published against the workbook. */

type Both = (workbook: string, document: string) => string;

export const proof = {
  blank: '空白',
  holders: { workbook: '工作簿', document: '成稿' },
  figure: (figure: string, workbook: string, document: string) =>
    `${figure}：工作簿${workbook}，成稿${document}`,
  /** What one of the two lacks. */
  noTable: (holder: string, table: string) => `${holder}里没有找到${table}`,
  noFigures: (holder: string, table: string, count: number, rows: readonly string[]) =>
    `${holder}的${table}缺${count}格：${rows.slice(0, 3).join('、')}${rows.length > 3 ? `等${rows.length}行` : ''}`,
  identity: {
    unit: (workbook, document) => `机关名称：工作簿“${workbook}”，成稿“${document}”`,
    year: (workbook, document) => `年度：工作簿${workbook}，成稿${document}`,
    edition: (workbook, document) => `格式版本：工作簿${workbook}版，成稿${document}版`,
  } satisfies Readonly<Record<string, Both>>,
  edited: (workbook: string, document: string) => `文字不同：工作簿“${workbook}”，成稿“${document}”`,
  added: (document: string) => `成稿多出一段：“${document}”`,
  removed: (workbook: string) => `成稿没有这一段：“${workbook}”`,
};
export type ProofWords = typeof proof;
