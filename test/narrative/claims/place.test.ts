/** What was spoken of before a number, and what words of the surroundings say about it. */
import { told } from './support';

describe('what was spoken of last', () => {
  test.each<[string, readonly string[]]>([
    ['收到政府信息公开申请9件，办结8件。', ['received 9: 收到政府信息公开申请9件', 'handled 8: 办结8件']],
    ['收到政府信息公开申请9件；办理建议3件，办结2件。', ['received 9: 收到政府信息公开申请9件']],
    ['政府信息公开申请工作有序。收到9件。', ['received 9: 收到9件']],
    ['政府信息公开申请工作有序。\n收到9件。', []],
    ['依申请公开工作情况\n收到9件。', ['received 9: 收到9件']],
    ['答复建议，政府信息公开申请有序，办结8件。', []],
  ])('%s', (text, claims) => expect(told(text)).toEqual(claims));
});

describe('the year, its parts, and the circle of bodies', () => {
  test.each<[string, readonly string[]]>([
    ['去年收到政府信息公开申请9件。', ['received last year 9: 收到政府信息公开申请9件']],
    ['2022年收到政府信息公开申请9件。', []],
    [
      '2023年收到政府信息公开申请9件，2024年收到8件。',
      ['received last year 9: 收到政府信息公开申请9件', 'received 8: 收到8件'],
    ],
    ['上半年收到政府信息公开申请9件，办结8件。', []],
    ['上半年收到政府信息公开申请9件，全年办结8件。', ['handled 8: 办结8件']],
    ['截至12月底收到政府信息公开申请9件。', ['received 9: 收到政府信息公开申请9件']],
    ['全县收到政府信息公开申请9件，办结8件。', []],
    ['全县收到政府信息公开申请9件，我镇办结政府信息公开申请8件。', ['handled 8: 办结政府信息公开申请8件']],
    ['各部门收到政府信息公开申请9件。', []],
  ])('%s', (text, claims) => expect(told(text)).toEqual(claims));
});

describe('what is disclosed on one’s own initiative', () => {
  test.each<[string, readonly string[]]>([
    ['主动公开政府信息9条。', ['published 9: 主动公开政府信息9条']],
    ['主动公开的9条政府信息。', ['published 9: 主动公开的9条']],
    ['各部门主动公开政府信息9条。', []],
    ['网站主动公开政府信息9条。', []],
    ['公开政府信息9条。', []],
  ])('%s', (text, claims) => expect(told(text)).toEqual(claims));
});
