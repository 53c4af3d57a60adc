/** The command: lines that run as they stand. */
import type { HelpTopicWords } from '../../help';

export const command: HelpTopicWords<'command'> = {
  title: '命令行',
  lead: '不开 Excel，在文件和整个文件夹上做同样的事。',
  sections: {
    start: {
      title: '开始',
      blocks: [
        {
          text: 'Windows 上用安装包里的 nianbao.exe；装有 Node 的电脑用 command 文件夹里的 nianbao.cjs。下面的命令里写作 nianbao。',
        },
        { command: 'nianbao --help' },
        { text: '每个命令的全部选项，例如：' },
        { command: 'nianbao check --help' },
        { text: '已有的文件不会被覆盖，要覆盖的加 --force。' },
      ],
    },
    clerk: {
      title: '一份报告',
      blocks: [
        { text: '新建模板：' },
        { command: 'nianbao new --unit 金山镇人民政府 --year 2024 -o new.xlsx' },
        { text: '核对，与上年核对，核对成稿：' },
        { command: 'nianbao check report.xlsx' },
        { command: 'nianbao check report.xlsx --previous last.xlsx' },
        { command: 'nianbao check report.xlsx --final published.docx' },
        { text: '转成 Word（带落款）、图解：' },
        { command: 'nianbao convert report.xlsx report.docx --signed 2025-01-15' },
        { command: 'nianbao convert report.xlsx picture.svg --previous last.xlsx' },
      ],
    },
    desk: {
      title: '多份报告',
      blocks: [
        { text: '整个文件夹核对，写成清单：' },
        { command: 'nianbao check folder/ --list findings.xlsx' },
        { text: '审核，写成审核工作簿和函件；下一轮收进同一个工作簿：' },
        {
          command:
            'nianbao review folder/ --members list.csv --previous lastyear/ -o review.xlsx --letters letters/',
        },
        { command: 'nianbao review again/ --into review.xlsx' },
        { text: '汇总，与已有的合计对账：' },
        { command: 'nianbao rollup review.xlsx --against total.xlsx -o sums.xlsx' },
      ],
    },
    rules: {
      title: '规则',
      blocks: [{ command: 'nianbao rules' }, { command: 'nianbao explain T3-balance' }],
    },
    codes: {
      title: '退出码',
      blocks: [
        {
          text: '0 没有不符，1 有不符，2 文件不能读取或用法有误。加 --json，每个文件输出一行，供别的程序读取。',
        },
      ],
    },
  },
};
