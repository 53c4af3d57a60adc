/** What an import would change, before anything is written. */
import { importCells, planImport } from '../../src/addin/importReport';
import { editionById } from '../../src/form';
import type { Edition, FieldId } from '../../src/form';
import { formatAddress } from '../../src/grid';
import { newReport } from '../../src/report';
import { opened } from '../support/open';
import { randomReport, sampleReport, withFigure } from '../support/reports';

const edition = editionById('2021') as Edition;

test('into an empty template: everything the source has, totals left to their formulas', () => {
  const sample = sampleReport();
  const { lines, conflicts, unreadable } = planImport(opened(newReport(edition)), sample);
  expect(conflicts).toEqual([]);
  expect(unreadable).toEqual([]);
  const received = lines.find(({ place }) => 'field' in place && place.field === 'requests.received.natural');
  expect(received).toMatchObject({ table: 'requests', label: '本年新收·自然人', from: null, to: 3 });
  expect(received?.cells.map(({ address }) => formatAddress(address))).toEqual(['三、依申请公开!D5']);
  expect(lines.some(({ place }) => 'field' in place && place.field.endsWith('.total'))).toBe(false);
  expect(lines.filter(({ place }) => 'text' in place).map(({ label }) => label)).toEqual([
    '一、总体情况',
    '五、存在的主要问题及改进情况',
    '六、其他需要报告的事项',
  ]);
});

test('the same report changes nothing', () => {
  expect(planImport(opened(sampleReport()), sampleReport()).lines).toEqual([]);
});

test('what the source leaves blank stays', () => {
  const incoming = withFigure(newReport(edition), 'requests.received.natural', 7);
  const { lines } = planImport(opened(sampleReport()), incoming);
  expect(lines.map(({ label, from, to }) => [label, from, to])).toEqual([['本年新收·自然人', 3, 7]]);
});

test('a total of the source that is not the sum of its parts is told', () => {
  const incoming = withFigure(sampleReport(), 'requests.received.total', 4);
  expect(planImport(opened(newReport(edition)), incoming).conflicts).toEqual([
    { field: 'requests.received.total', label: '本年新收·总计', stated: 4, computed: 3 },
  ]);
});

test('an older edition brings what both have', () => {
  const incoming = randomReport(2, { year: 2020 });
  const { lines } = planImport(opened(newReport(edition)), incoming);
  const fields = lines.flatMap(({ place }) => ('field' in place ? [place.field] : []));
  expect(fields).toContain('requests.received.natural' as FieldId);
  expect(fields.some((id) => id.startsWith('proactive.'))).toBe(false);
});

test('paragraphs that do not fit go into the last row', () => {
  const many = Array.from({ length: 50 }, (_, index) => `第${index + 1}段。`).join('\n');
  const incoming = { ...sampleReport(), parts: { ...sampleReport().parts, overview: many } };
  const { lines } = planImport(opened(newReport(edition)), incoming);
  const cells = importCells(lines.filter(({ place }) => 'text' in place && place.text === 'overview'));
  expect(cells).toHaveLength(30);
  expect(String(cells.at(-1)?.value).split('\n')).toHaveLength(21);
});
