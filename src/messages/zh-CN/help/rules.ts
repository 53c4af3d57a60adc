/** The catalogue of rules; the cards themselves are words of the rules. */
import type { HelpTopicWords } from '../../help';

export const rules: HelpTopicWords<'rules'> = {
  title: '规则目录',
  lead: '检查用的全部规则：意思、依据、相符和不符的例子。',
  sections: {
    reading: {
      title: '怎样看',
      blocks: [
        {
          list: [
            '✗ 不符：表上印明，或由表的结构、条文、报告自己的话得出，应当改正。',
            '! 提醒：多半有问题，由人判断。',
            'i 提示：值得看一眼。',
          ],
        },
        {
          text: '依据写“实务中”的，没有条文明确规定。“校验”表下方的清单可以把一条规则调轻；表三左上角印明的勾稽关系不能调轻。',
        },
        { text: '没有读到或没有填的数字不按0算：用到它的规则不核对，并写明有几项没有核对。' },
      ],
    },
    tables: {
      title: '表内关系与格式',
      blocks: [{ rules: ['relations', 'split', 'scope', 'otherOutcomes', 'form'] }],
    },
    values: { title: '单个数字', blocks: [{ rules: ['values', 'amounts'] }] },
    years: {
      title: '与上年之间',
      blocks: [{ text: '读入上年报告以后才核对。' }, { rules: ['years', 'jumps'] }],
    },
    ledger: {
      title: '与台账之间',
      blocks: [{ text: '工作簿里有依申请台账的才核对。' }, { rules: ['ledger'] }],
    },
    texts: { title: '文字', blocks: [{ rules: ['narrative'] }] },
    members: { title: '多份报告之间', blocks: [{ text: '在“审核”和汇总时核对。' }, { rules: ['members'] }] },
  },
};
