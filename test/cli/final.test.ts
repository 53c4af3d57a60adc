/** nianbao check --final: the document to be published against the report. */
import { webPage } from '../../src/writers';
import { reportJson } from '../../src/writers/json';
import { sampleReport, withFigure } from '../support/reports';
import { openTerminal } from './terminal';
import type { Terminal } from './terminal';

let terminal: Terminal;
beforeEach(() => {
  terminal = openTerminal();
  terminal.write('a.json', JSON.stringify(reportJson(sampleReport())));
  terminal.write('same.html', webPage(sampleReport()));
  terminal.write('other.html', webPage(withFigure(sampleReport(), 'requests.received.natural', 4)));
});
afterEach(() => terminal.close());

test('the same: exit 0, and how much was compared', async () => {
  const { code, out } = await terminal.nianbao('check', 'a.json', '--final', 'same.html');
  expect(code).toBe(0);
  expect(out).toMatch(/\n核对成稿 same\.html\n与工作簿一致（比较了200个数字、\d+段文字）\n$/);
});

test('a figure is another: exit 1, both places', async () => {
  const { code, out } = await terminal.nianbao('check', 'a.json', '--final', 'other.html');
  expect(code).toBe(1);
  expect(out).toContain('  ✗ 本年新收·自然人：工作簿3，成稿4  [成稿 第2个表格第4行第4列]\n1处不同');
});

test('for programs', async () => {
  const { out } = await terminal.nianbao('check', 'a.json', '--final', 'other.html', '--json');
  const { differences } = JSON.parse(out) as { differences: unknown };
  expect(differences).toEqual([
    {
      kind: 'figure',
      severity: 'error',
      message: '本年新收·自然人：工作簿3，成稿4',
      addresses: { report: [], final: ['第2个表格 4:4'] },
    },
  ]);
});

test.each([
  [['a.json', 'a.json', '--final', 'same.html'], '成稿一次只核对一份'],
  [['a.json', '--final', 'none.docx'], '找不到文件 none.docx'],
])('%j: a sentence, exit 2', async (argv, sentence) => {
  const { code, out, err } = await terminal.nianbao('check', ...argv);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(sentence);
});
