/** Until when a report is published. */
import type { HelpTopicWords } from '../../help';

export const deadlines: HelpTopicWords<'deadlines'> = {
  title: '公布期限',
  lead: '各类机关的年度报告在次年何时以前公布。',
  sections: {
    due: {
      title: '按机关类型',
      blocks: [
        { made: 'deadlines' },
        {
          text: '依据：《政府信息公开条例》第四十九条、国办公开办函〔2021〕30号。上级机关要求更早的，按上级机关的要求。',
        },
        {
          text: '封面填了机关类型和年度，“填报”的上方就写着期限。成文日期、公布日期晚于期限的，检查时提醒。',
        },
        {
          text: '政府办公厅（室）自己的报告和本级政府的汇总报告是两份，期限不同。垂直管理单位不列入地方汇总。',
        },
      ],
    },
    years: {
      title: '按年度',
      blocks: [
        { text: '期限都在报告年度的下一年，各是周几：' },
        { made: 'deadlineYears' },
        { text: '这里只按日历列出，不因周末、节假日顺延；逢周末的，宜在前一个工作日办妥。' },
      ],
    },
  },
};
