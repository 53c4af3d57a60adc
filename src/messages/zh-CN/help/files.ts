/** What is read, and what is refused. */
import type { HelpTopicWords } from '../../help';

export const files: HelpTopicWords<'files'> = {
  title: '能读的文件',
  lead: '导入、上年数据、审核、核对成稿和命令行读的是同样的文件。',
  sections: {
    kinds: {
      title: '种类',
      blocks: [
        {
          table: {
            head: ['类型', '扩展名'],
            rows: [
              ['工作簿', '.xlsx .xlsm .xltx .xls .et .ods .xlsb'],
              ['Word 文档', '.docx .docm .rtf'],
              ['PDF', '.pdf'],
              ['网页', '.html .htm .mht .mhtml'],
              ['文本', '.txt'],
              ['数据', '.csv .json'],
            ],
          },
        },
        {
          text: '看的是内容，不是扩展名：改错扩展名的、存成单个 XML 的 Word 文档也能读。表在哪张工作表、项目怎样换行，都按项目名称去找。',
        },
        { text: '也可以不存文件：在网页或 Word 里全选、复制，在“导入已有报告”里粘贴。' },
      ],
    },
    refused: {
      title: '不能读的',
      blocks: [
        {
          list: [
            '扫描件、图片：里面没有文字。用原来的 Word、Excel 文件，或网页复制粘贴。',
            '表格没有框线的 PDF：分不清数字属于哪一格。用 Word 或 WPS 打开，另存为 .docx。',
            '2007 年以前的 .doc：用 Word 或 WPS 打开，另存为 .docx。',
            '设有打开密码的文件：去掉密码后另存。',
            '太大的文件：一张表先读20万个单元格，读到哪里会写明。',
          ],
        },
      ],
    },
    odd: {
      title: '读得不一样的地方',
      blocks: [
        {
          text: '凡是跳过的、猜的、改过的，都列出来，不会不声不响。导入时列在“来源与格式不同的地方”，检查时列为一条。',
        },
        {
          list: [
            '划掉的文字、上标的注号不算数字；.xls、.et、.xlsb、.ods 和打开着的工作簿里看不出来，会一起读。',
            '连在一起的数字按表内关系拆开，标明是推断。',
            '以元写的金额照原样读，标明，不换算成万元。',
            '一份文件里有几个年度的，按写明的年度取一份。',
          ],
        },
      ],
    },
  },
};
