/** Line ends that are none of the writer's: where a sentence goes on in the next line. */
import { isBroken } from '../../src/narrative/lines';

test.each([
  // A mark that leaves the sentence open.
  ['全年收到政府信息公开申请9件，', '办结8件。'],
  ['公开机构、', '规划信息'],
  // What no paragraph begins with.
  ['依申请公开', '，办结8件'],
  ['依申请公开', '。'],
  ['依申请公开', '；'],
  ['依申请公开', '、'],
  ['（见附件', '）'],
  ['收到申请', '9件'],
  ['公开信息', '3条'],
  ['占比', '25%'],
  ['青石镇', '的公开'],
  // A word that both lines share.
  ['主动公', '开情况'],
  ['政府信息公', '开申请'],
  ['规范性文', '件3件'],
  ['上年结', '转3件'],
  ['不予公', '开3件'],
  // Longer than a heading, or with marks that headings do not have.
  ['长'.repeat(31), '下一行'],
  ['收到申请，办结', '申请'],
  ['（一）收到申请，办结', '申请'],
  ['收到申请；办结', '申请'],
  // A list in lines of its own.
  ['公开信息60条：', '（1）机构30条；'],
  ['公开信息60条：', '1.机构30条；'],
  ['公开信息60条：', '1、机构30条；'],
  ['（1）机构30条；', '（2）规划30条。'],
  ['①机构30条；', '②规划30条。'],
])('%s goes on in %s', (line, next) => expect(isBroken(line, next)).toBe(true));

test.each([
  ['', '办结8件。'],
  ['办结8件', ''],
  ['全年收到申请9件。', '办结8件。'],
  ['办结了吗？', '办结了'],
  ['办结！”', '好'],
  ['办结。）', '好'],
  ['依申请公开情况', '全年收到申请'],
  ['长'.repeat(30), '下一行'],
  ['收到申请，办结', '（一）主动公开'],
  ['收到申请，办结', '二、主动公开'],
  ['收到申请，', '（1）机构30条'],
  ['收到申请，', '①机构30条'],
  ['收到申请，', '第一，公开'],
  ['收到申请，', '一是公开'],
  ['收到申请，', '附件：目录'],
  ['收到申请，', '注：含结转'],
  ['公开信息60条：', '机构30条'],
  ['公开信息60条：', '2024年公开'],
  ['公开信息60条：', '1.5万条'],
  // The number of a paragraph has a mark of its own.
  ['二、主动公开', '全年公开'],
  // The word ends with the line.
  ['主动公开', '情况良好'],
  ['情况', '主动公开'],
])('%s ends before %s', (line, next) => expect(isBroken(line, next)).toBe(false));
