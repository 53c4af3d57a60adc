/** Headings as LibreOffice's navigator lists them, and a paragraph that somebody adds, beside its neighbours. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeDocx } from '../../src/writers';
import { convertedDocument, describeWithOffice, placedTexts } from '../support/libreoffice';
import { sampleReport } from '../support/reports';

jest.setTimeout(600_000);

const sample = sampleReport();
const SENTENCE = '各科室按目录整理信息经审查后发布公众可以随时查阅';
const report = {
  ...sample,
  parts: {
    ...sample.parts,
    overview: `${SENTENCE.repeat(4)}\n（一）主动公开情况\n按目录公开。\n（二）依申请公开。都在期限内答复。`,
    problems: '（一）存在问题\n人手少。\n（二）改进措施。\n加强培训。',
  },
};

describeWithOffice('LibreOffice', () => {
  test('lists the headings of both levels', async () => {
    const xml = strFromU8(convertedDocument('report.docx', await writeDocx(report), 'fodt'));
    const headings = [...xml.matchAll(/<text:h [^>]*text:outline-level="(\d)"[^>]*>(.*?)<\/text:h>/gs)];
    expect(headings.map(([, level, text = '']) => `${level} ${text.replace(/<[^>]*>/g, '')}`)).toEqual([
      '1 一、总体情况',
      '2 （一）主动公开情况',
      '1 二、主动公开政府信息情况',
      '1 三、收到和处理政府信息公开申请情况',
      '1 四、政府信息公开行政复议、行政诉讼情况',
      '1 五、存在的主要问题及改进情况',
      '2 （一）存在问题',
      '2 （二）改进措施。',
      '1 六、其他需要报告的事项',
    ]);
  });

  test('lays out a paragraph that somebody adds like the one before it', async () => {
    const files = unzipSync(await writeDocx(report));
    const name = 'word/document.xml';
    const text = `<w:p><w:r><w:t xml:space="preserve">${SENTENCE.repeat(4)}</w:t></w:r></w:p>`;
    const xml = strFromU8(files[name]!);
    expect(xml.split(text)).toHaveLength(2);
    const added = text.replace(' xml:space="preserve"', '');
    const more = zipSync({ ...files, [name]: strToU8(xml.replace(text, text + added)) });
    const [page = []] = placedTexts(convertedDocument('more.docx', more, 'pdf'), 'line');
    const lines = page.filter(({ text: line }) => line.length > 12 && SENTENCE.repeat(4).includes(line));
    expect(lines).toHaveLength(8);
    const shape = (from: number) =>
      lines.slice(from, from + 4).map(({ left, right, text: line }) => [left, right, line]);
    expect(shape(4)).toEqual(shape(0));
    for (const [index, { top }] of lines.slice(1).entries())
      expect(Math.abs(top - lines[index]!.top - 28.95)).toBeLessThan(0.1);
  });
});
