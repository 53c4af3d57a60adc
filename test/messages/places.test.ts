/** Places of documents and texts in both languages: what readers call in Chinese is not left so in English. */
import { placeName } from '../../src/grid';
import type { Address } from '../../src/grid';
import { MESSAGES } from '../../src/messages/catalogue';

test.each<[Address, string, string]>([
  [{ kind: 'text', grid: '正文', row: 11, column: 0 }, '正文第12段', 'paragraph 12'],
  [{ kind: 'text', grid: '文本', row: 2, column: 0 }, '文本第3行', 'line 3'],
  [
    { kind: 'table', grid: '第2个表格', row: 3, column: 2 },
    '第2个表格第4行第3列',
    'table 2, row 4, column 3',
  ],
  [
    { kind: 'table', grid: '第3页第1个表格', row: 0, column: 0 },
    '第3页第1个表格第1行第1列',
    'page 3, table 1, row 1, column 1',
  ],
  [{ kind: 'sheet', grid: '第1个表格', row: 3, column: 3 }, '第1个表格!D4', '第1个表格!D4'],
])('%j', (address, chinese, english) => {
  expect(placeName(address, MESSAGES['zh-CN'].places)).toBe(chinese);
  expect(placeName(address, MESSAGES['en-US'].places)).toBe(english);
});
