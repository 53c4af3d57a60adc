/** Lists of a sentence: what is the total, what its items are, and whether all of them are there. */
import { listsOf } from '../../src/narrative/lists/read';
import { passageOf } from '../../src/narrative/passage';
import { findingsOf, said, written } from './support';

/** Total, items and whether they are the whole, of each list of the first sentence. */
const lists = (text: string) =>
  listsOf(passageOf('overview', text).sentences[0]!).map(
    ({ total, items, whole }) =>
      [total.value, items.map(({ name, token }) => `${name}${token.value}`).join(' '), whole] as const,
  );

describe('one list', () => {
  test.each<[string, readonly [number, string, boolean]]>([
    ['公开60条，其中机构10条、规划20条。', [60, '机构10 规划20', false]],
    ['公开60条（其中机构10条、规划20条），另有图解5条。', [60, '机构10 规划20', false]],
    ['公开信息60条：机构10条、规划20条。', [60, '机构10 规划20', true]],
    ['公开信息60条，包括机构10条、规划20条。', [60, '机构10 规划20', true]],
    ['公开信息60条，包括机构10条、规划20条', [60, '机构10 规划20', true]],
    ['公开信息60条，包括机构10条、规划20条；', [60, '机构10 规划20', true]],
    // Something goes on behind the last item: more of them may follow.
    ['公开信息60条，包括机构10条、规划20条，还有别的。', [60, '机构10 规划20', false]],
    ['公开信息60条，包括机构10条、规划20条等。', [60, '机构10 规划20', false]],
    ['公开信息60条，包括主要机构10条、规划20条。', [60, '主要机构10 规划20', false]],
    // 自然人 and 法人 are everybody, in either order; not with a third.
    ['接待60人，其中自然人10人、法人20人。', [60, '自然人10 法人20', true]],
    ['接待60人，其中法人10人、自然人20人。', [60, '法人10 自然人20', true]],
    ['接待60人，其中自然人10人、法人20人、记者3人。', [60, '自然人10 法人20 记者3', false]],
    ['接待60人，其中自然人10人、记者20人。', [60, '自然人10 记者20', false]],
    ['接待60人，其中自然人10人、公民20人。', [60, '自然人10 公民20', false]],
    // What a bracket says explains an item.
    ['公开60条，其中机构10条（科室6条、领导4条）、规划20条。', [60, '机构10 规划20', false]],
    // Another mark than before ends the list; 和 joins the last item.
    ['公开60条，其中机构10条、规划20条，图解3条。', [60, '机构10 规划20', false]],
    ['公开60条，其中机构10条，规划20条、图解3条。', [60, '机构10 规划20', false]],
    ['公开60条，其中机构10条、规划20条和财政30条。', [60, '机构10 规划20 财政30', false]],
    ['公开60条，其中机构10条，规划20条，财政30条。', [60, '机构10 规划20 财政30', false]],
    ['公开60条，其中机构10条；规划20条；财政30条。', [60, '机构10 规划20 财政30', false]],
    // A verb starts a statement of its own, unless every item has one.
    ['公开60条，其中机构10条，规划20条，开展图解3条。', [60, '机构10 规划20', false]],
    [
      '公开60条，其中发布机构10条，转载规划20条，更新财政30条。',
      [60, '发布机构10 转载规划20 更新财政30', false],
    ],
    ['公开60条，其中机构10条、发布规划20条、财政30条。', [60, '机构10 发布规划20 财政30', false]],
    // Another unit, a rounded number or a change is no item.
    ['公开60条，其中机构10条、规划20条、图解3个。', [60, '机构10 规划20', false]],
    ['公开60条，其中机构10条、规划20条、图解30余条。', [60, '机构10 规划20', false]],
    ['公开60条，其中机构10条、规划20条、合计30条。', [60, '机构10 规划20', false]],
    ['收到60件次，其中机构10件、规划20件（次）。', [60, '机构10 规划20', false]],
    ['公开60条，其中机构10条、规划20条、30条。', [60, '机构10 规划20', false]],
    [
      `公开60条，其中${'长'.repeat(40)}10条、${'名'.repeat(40)}20条。`,
      [60, `${'长'.repeat(40)}10 ${'名'.repeat(40)}20`, false],
    ],
    [`公开60条，其中机构10条、规划20条、${'名'.repeat(41)}20条。`, [60, '机构10 规划20', false]],
    // Numbers before the opener are not items; of two openers the first that stands there counts.
    ['全年举办9场，公开60条，其中机构10条、规划20条。', [60, '机构10 规划20', false]],
  ])('%s', (text, expected) => expect(lists(text)[0]).toEqual(expected));
});

test.each([
  // One item is no list; a share or a bare or rounded number is no total.
  '公开60条，其中机构10条。',
  '占60%，其中机构10%、规划20%。',
  '公开60，其中机构10、规划20。',
  '公开60余条，其中机构10条、规划20条。',
  // What stands in the bracket ends with it.
  '公开60条（其中机构10条），规划20条。',
  '公开60条，规划20条，财政30条。',
  '公开60条。',
  // A bracket within a name is not read.
  '公开60条：机构10条（科室6条）、规划（含5项）20条。',
])('no list in %s', (text) => expect(lists(text)).toEqual([]));

test('each total has its own list', () => {
  expect(lists('公开60条，其中机构10条、规划20条；举办9场，其中讲座4场、展览5场。')).toEqual([
    [60, '机构10 规划20', false],
    [9, '讲座4 展览5', false],
  ]);
});

describe('what misses the total', () => {
  const found = (text: string) => said(written(text)).map(([rule]) => rule);

  test.each([
    // A list with 其中 may leave things out, unless it is nearly complete: the longer, the less.
    ['公开100条，其中机构50条、规划40条、财政9条。', ['N-list']],
    ['公开100条，其中机构50条、规划20条、财政9条。', []],
    ['公开100条，其中机构50条、规划39条。', []],
    ['公开100条，其中机构50条、规划41条。', ['N-list']],
    ['公开100条，其中机构30条、规划30条、财政20条、民生10条。', ['N-list']],
    ['公开100条，其中机构30条、规划20条、财政5条、民生4条。', []],
    ['公开100条，其中机构40条、规划40条、财政20条、民生1条。', []],
    ['公开100条，其中机构40条、规划50条、财政20条。', ['N-list']],
    // The first items meet the total already: what follows is something else.
    ['公开60条，包括机构10条、规划50条、图解30条。', []],
    ['公开60条，包括机构60条、规划50条。', ['N-list']],
    // A list that promises all is held to it.
    ['公开100条，包括机构50条、规划40条。', ['N-list']],
    ['公开100条，包括机构60条、规划40条。', []],
    ['公开100条：机构50条、规划60条。', ['N-list']],
  ])('%s', (text, rules) => expect(found(text)).toEqual(rules));

  test('outcomes of requests are held against their table instead', () => {
    const figures = {
      'requests.received.total': 9,
      'requests.handled.total': 7,
      'requests.granted.total': 4,
      'requests.partlyGranted.total': 3,
    };
    const list = '收到政府信息公开申请9件，包括予以公开4件、部分公开3件。';
    expect(said(written(list, figures))).toEqual([]);
    // Not where one of the items is something else.
    const other = '收到政府信息公开申请9件，包括予以公开4件、口头询问3件。';
    expect(said(written(other, figures)).map(([rule]) => rule)).toEqual(['N-list']);
  });

  test('is told of each list, with what is quoted cut short', () => {
    const text =
      '好。\n（二）全年公开信息60条：机构职能10条、规划计划20条、财政预算29条。举办9场：讲座4场、展览6场。';
    expect(findingsOf(written(text)).map(({ id, message }) => [id, message])).toEqual([
      ['N-list:overview.list.60条', '一、（二）“60条：机构职能1…条、财政预算29条”，所列3项之和为59，不是60'],
      ['N-list:overview.list.9场', '一、（二）“9场：讲座4场、展览6场”，所列2项之和为10，不是9'],
    ]);
  });
});
