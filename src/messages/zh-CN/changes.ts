/** What is said at the first start, and what is new after an update. Loaded when there is something to say. */
export const changes = {
  welcome: {
    title: '初次使用',
    lines: [
      '没有报告时插入空白模板，或导入已有的报告；填数在表格里，窗格随时核对。',
      '“检查”说明哪里不符、差多少、怎么改；点一下就选中单元格，每一步都能撤销。',
      '“导出”复制各部分或下载全文。数据只在这台电脑上处理。',
    ],
  },
  title: (version: string) => `已更新到 ${version}`,
  close: '知道了',
  /** Newest first. */
  versions: [
    {
      version: '1.1.0',
      lines: [
        '台账：依申请公开平时登记，期限按工作日历（含调休）推算，表三、表四由台账自动计数。',
        '已有登记表的可以读入：列的对应可以改，姓名换成代号，证件号、电话不带入。',
        '手工填的表三与台账逐格核对，一点就筛出背后的各行；年初一步转入下一年度。',
      ],
    },
    {
      version: '1.0.0',
      lines: [
        '审核：收件、逐户意见、函件、汇总表和公布核对都在审核工作簿里完成。',
        '帮助：右上角的问号打开与当前位置有关的说明。',
        '自检：在“设置”里查看这台电脑缺什么，结果可以复制给管理员。',
        '示例：空白工作簿里可以载入一份填好的示例，一步撤销。',
      ],
    },
  ],
};

export type Changes = typeof changes;
