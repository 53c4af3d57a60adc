/** Files that leave the pane, and where none can. */
import { downloadFile, downloadOn } from '../../../src/taskpane/services/download';

const PLATFORMS = { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac', iOS: 'iOS', Android: 'Android' };

beforeEach(() => Object.assign(globalThis, { Office: { PlatformType: PLATFORMS } }));
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
  Reflect.deleteProperty(URL, 'createObjectURL');
  jest.restoreAllMocks();
});

test.each([
  ['PC', true],
  ['OfficeOnline', true],
  ['Mac', false],
  ['iOS', false],
])('Excel on %s downloads: %s', (platform, downloads) => {
  expect(downloadOn(platform as unknown as Office.PlatformType) !== null).toBe(downloads);
});

test('a file is handed over under its name, by a link that leaves no trace', () => {
  const clicked: string[] = [];
  URL.createObjectURL = () => 'blob:x';
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(`${this.download} ${this.href}`);
  });
  jest.useFakeTimers();
  downloadFile('年报.docx', Uint8Array.of(1));
  jest.useRealTimers();
  expect(clicked).toEqual(['年报.docx blob:x']);
  expect(document.querySelector('a')).toBeNull();
});

test('a browser that refuses: said as an error, not as done', () => {
  URL.createObjectURL = () => {
    throw new Error('quota');
  };
  expect(() => downloadFile('年报.docx', Uint8Array.of(1))).toThrow(
    expect.objectContaining({ code: 'export/download', details: { reason: 'quota' } }) as Error,
  );
});
