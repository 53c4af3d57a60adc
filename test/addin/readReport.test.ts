/** A report from a file or a paste: what cannot be one is told with the way out. */
import { loadReader, readReport } from '../../src/addin/readReport';
import { copyOf, reportJson, WHOLE } from '../../src/writers';
import { UserError } from '../../src/messages';
import { PdfFile } from '../support/pdf';
import { sampleReport, withFigure } from '../support/reports';

const bytes = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const refusal = (name: string, content: Uint8Array) =>
  readReport({ name, bytes: content }).then(
    () => 'read',
    (thrown: unknown) => (thrown instanceof UserError ? [thrown.code, thrown.details] : thrown),
  );
const whole = (report = sampleReport()) => copyOf(report, WHOLE);

test.each([
  ['扫描.png', bytes('whatever')],
  ['扫描.JPG', bytes('whatever')],
  ['扫描.jpeg', bytes('whatever')],
  ['扫描.gif', bytes('whatever')],
  ['扫描.bmp', bytes('whatever')],
  ['扫描.tif', bytes('whatever')],
  ['扫描.tiff', bytes('whatever')],
  ['扫描.webp', bytes('whatever')],
  ['扫描.heic', bytes('whatever')],
  ['公文.ofd', bytes('PK')],
  ['名字不对.docx', latin('\x89PNG\r\n')],
  ['名字不对.docx', latin('\xff\xd8\xff\xe0')],
  ['名字不对.docx', latin('GIF89a')],
  ['名字不对.docx', latin('II*\0')],
  ['名字不对.docx', latin('MM\0*')],
  ['名字不对.docx', latin('RIFF')],
])('%s has no text to read', async (name, content) => {
  expect(await refusal(name, content)).toEqual(['file/no-text', { file: name }]);
});

test.each(['旧.doc', '旧.DOC', '旧.wps'])('%s is of old Word', async (name) => {
  const compound = latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1');
  expect(await refusal(name, compound)).toEqual(['file/old-word', { file: name }]);
});

test('RTF is read, whatever it is called', async () => {
  expect(await refusal('旧.doc', bytes('{\\rtf1 }'))).toEqual(['file/no-report', { file: '旧.doc' }]);
});

test('a text without a report says so with its name', async () => {
  expect(await refusal('通知.txt', bytes('关于召开会议的通知'))).toEqual([
    'file/no-report',
    { file: '通知.txt' },
  ]);
  expect(await refusal('空.txt', bytes(''))).toEqual(['file/empty', { file: '空.txt' }]);
});

test('a file and its edition; open data too', async () => {
  const json = bytes(JSON.stringify(reportJson(sampleReport())));
  const { report, edition } = await readReport({ name: '数据.json', bytes: json });
  expect([report.unit, report.year, edition.id]).toEqual(['金山镇人民政府', 2024, '2021']);
});

describe('a paste', () => {
  const received = ({ figures }: ReturnType<typeof sampleReport>) =>
    figures.get('requests.received.natural' as never)?.value;

  test('its tables go before its lines', async () => {
    const { html } = whole(withFigure(sampleReport(), 'requests.received.natural', 8));
    const pasted = { html, text: whole().text };
    expect(received((await readReport({ name: '粘贴', pasted })).report)).toBe(8);
  });

  test('its lines, where it has no tables', async () => {
    const pasted = { html: '<p>正文</p>', text: whole().text };
    expect(received((await readReport({ name: '粘贴', pasted })).report)).toBe(3);
  });

  test.each([
    ['', '', 'paste/empty'],
    ['  ', '\n', 'paste/empty'],
    ['', '会议通知', 'paste/no-report'],
    ['<p>会议通知</p>', '', 'paste/no-report'],
  ])('%j and %j: %s', async (html, text, code) => {
    await expect(readReport({ name: '粘贴', pasted: { html, text } })).rejects.toMatchObject({ code });
  });
});

test('a paste may take 5 seconds, a long file of its kind more', async () => {
  expect(await loadReader({ name: '粘贴', pasted: { html: '', text: '' } })).toBe(5_000);
  expect(await loadReader({ name: '报告.txt', bytes: bytes('正文') })).toBeGreaterThanOrEqual(5_000);
});

describe('the name decides only by its ending', () => {
  test.each(['封面.png.txt', '封面png', 'jpg说明.txt', '旧.doc.txt'])('%s is read', async (name) => {
    const { report } = await readReport({ name, bytes: bytes(whole().text) });
    expect(report.unit).toBe('金山镇人民政府');
  });

  test.each(['旧doc', '旧.doc.zip', '旧.docx'])('%s of an unknown kind is not of old Word', async (name) => {
    const compound = latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1');
    expect(await refusal(name, compound)).toMatchObject(['file/kind', { file: name }]);
  });

  test('what is damaged is not of old Word, whatever its name', async () => {
    expect(await refusal('空.doc', bytes(''))).toEqual(['file/empty', { file: '空.doc' }]);
  });

  test.each([' \x89PNG', 'xGIF8', 'JFIF RIFF'])('%j is no beginning of a picture', async (start) => {
    expect(await refusal('通知.txt', latin(`${start} `.repeat(9)))).toEqual([
      'file/no-report',
      { file: '通知.txt' },
    ]);
  });
});

test('a file of many bytes is looked at from its beginning only', async () => {
  expect(await refusal('长.txt', bytes('关于召开会议的通知\n'.repeat(20_000)))).toEqual([
    'file/no-report',
    { file: '长.txt' },
  ]);
});

test('each refusal keeps what it came from', async () => {
  const cause = (source: Parameters<typeof readReport>[0]) =>
    readReport(source).then(
      () => 'read',
      (thrown: Error) => (thrown.cause as UserError | undefined)?.code,
    );
  expect(await cause({ name: '程序.dat', bytes: bytes('\0甲') })).toBe('file/kind');
  expect(await cause({ name: '通知.txt', bytes: bytes('会议通知') })).toBe('report/not-found');
  expect(await cause({ name: '粘贴', pasted: { html: '<p>会议', text: '会议' } })).toBe('report/not-found');
});

test('what is not told to users is not turned into a refusal', async () => {
  const broken = { name: '报告.txt', bytes: null } as never;
  await expect(readReport(broken)).rejects.toBeInstanceOf(TypeError);
});

test('each page of a long file is told of', async () => {
  const file = new PdfFile();
  file.addPage('', '');
  file.addPage('', '');
  const onPart = jest.fn();
  expect(await readReport({ name: '报告.pdf', bytes: file.bytes() }, onPart).catch(() => 'none')).toBe(
    'none',
  );
  expect(onPart).toHaveBeenCalledTimes(2);
  expect(await refusal('报告.pdf', file.bytes())).toEqual(['file/no-text', { file: '报告.pdf' }]);
});
