/** No Chinese is left in the English interface but what the form and its sheets are called, and no English in the Chinese. */
import { writtenIn } from './written';

const letters = (text: string): number => text.match(/[A-Za-z]/g)?.length ?? 0;
/** A line for a terminal. */
const isCall = (text: string): boolean => text.startsWith('nianbao ');
const characters = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;

/** Texts of a folder that are told, each once. */
const those = (folder: string, isTold: (text: string) => boolean): string[] => [
  ...new Set(writtenIn(folder).flatMap(({ text }) => (isTold(text) ? text : []))),
];

test('English is in English: what has more of Chinese is a name, or quotes a report', () => {
  const kept = those('src/messages/en-US', (text) => characters(text) > letters(text));
  const names = [
    // Names: of the add-in, of files, of a document, of parts of a report, of the form and its sheets, of a language.
    '信息处理费 fees',
    '中文',
    '…年度报告审核函件',
    'e.g. 金山镇人民政府',
    '年报助手 …',
    '年报助手',
    '乡镇（街道）: 3.5 (万元).',
    '国办公开办函〔2021〕30号',
    '国办公开办函〔2021〕30号 from 2021 on, 国办公开办函〔2019〕60号 for 2019 and 2020.',
    '工作考核',
    '社会评议',
    '责任追究',
    // Words that are missing in a sentence of a report.
    '件',
    '减少',
    '增加',
    '…年',
    // Sentences of reports in the cards of the rules.
    '“公开信息40条，其中图解10条，占25%”.',
    '“公开信息40条，其中图解10条，占30%”.',
    'The report of 青石镇 says “青石镇人民政府主动公开信息120条”.',
    'The report of 青石镇 says “白杨镇人民政府主动公开信息120条”.',
    '“本年度没有收取信息处理费”.',
    '公开工作列入年度考核；开展社会评议1次，满意率92%；没有责任追究的情形.',
    '全年发布推文480篇; 3月至5月开展专项清理，清理过期信息20条.',
    '1—11月发布推文451篇.',
    '一 + 二 = 三 + 四',
  ];
  expect(kept.sort()).toEqual(names.sort());
});

test('Chinese is in Chinese: nothing that is said has English words alone', () => {
  const says = /\b[A-Z][a-z]+|[A-Za-z]{2,} [A-Za-z]{2,}/;
  expect(
    those('src/messages/zh-CN', (text) => characters(text) === 0 && says.test(text) && !isCall(text)),
  ).toEqual([
    // A language is called what its speakers call it.
    'English',
  ]);
});

test('words stand in src/messages alone', () => {
  const rooms = ['addin', 'checks', 'cli', 'commands', 'desk', 'excel', 'findings', 'review', 'taskpane'];
  const said = rooms.flatMap((room) => those(`src/${room}`, (text) => characters(text) > 0));
  expect(said.filter((text) => !text.includes('宋体'))).toEqual([
    // A language is called what its speakers call it.
    '中文',
  ]);
});
