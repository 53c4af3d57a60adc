/** Documents of a number: issued, repealed, in force. */
import { told } from './support';

describe('documents', () => {
  test.each<[string, readonly string[]]>([
    [
      '制发行政规范性文件3件，废止2件，现行有效9件。',
      [
        'normativeDocuments.issued 3: 制发行政规范性文件3件',
        'normativeDocuments.repealed 2: 废止2件',
        'normativeDocuments.inForce 9: 现行有效9件',
      ],
    ],
    ['规范性文件制发3件。', ['normativeDocuments.issued 3: 规范性文件制发3件']],
    ['制发3件规范性文件。', ['normativeDocuments.issued 3: 制发3件']],
    [
      '制发规章2件，规范性文件3件。',
      ['regulations.issued 2: 制发规章2件', 'normativeDocuments.issued 3: 规范性文件3件'],
    ],
    [
      '现行有效规范性文件和规章9件。',
      ['normativeDocuments.inForce+regulations.inForce 9: 现行有效规范性文件和规章9件'],
    ],
    [
      '制发、废止规范性文件分别为3件和2件。',
      [
        'normativeDocuments.issued 3: 制发、废止规范性文件分别为3件',
        'normativeDocuments.repealed 2: 制发、废止规范性文件分别为3件和2件',
      ],
    ],
    [
      '制发、废止规范性文件5件。',
      ['normativeDocuments.issued+normativeDocuments.repealed? 5: 制发、废止规范性文件5件'],
    ],
    ['废止和宣布失效规范性文件2件。', ['normativeDocuments.repealed 2: 废止和宣布失效规范性文件2件']],
    [
      '对规范性文件进行清理，宣布失效2件，继续有效9件。',
      ['normativeDocuments.repealed 2: 宣布失效2件', 'normativeDocuments.inForce 9: 继续有效9件'],
    ],
    ['规范性文件均已备案。制发3件。', ['normativeDocuments.issued 3: 制发3件']],
    // Without a verb, in other hands or in another state.
    ['规范性文件3件。', []],
    ['制发3件。', []],
    ['制发通知3件，废止2件。', []],
    ['公开规范性文件3件。', []],
    ['主动公开规范性文件3条。', []],
    ['制定党内规范性文件3件。', []],
    ['制定规范性文件草案3件。', []],
    ['全县各部门制发规范性文件3件。', []],
    ['制发规范性文件，包括通知、通告和意见共3件。', []],
    // Beside the figures of another table cases are likely those of 表四; 废止 is none of theirs.
    [
      '制发规范性文件3件；行政诉讼2件，废止1件。',
      ['normativeDocuments.issued 3: 制发规范性文件3件', 'suit? 2: 行政诉讼2件'],
    ],
  ])('%s', (text, claims) => expect(told(text)).toEqual(claims));
});
