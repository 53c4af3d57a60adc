/** Where the add-in runs and what it keeps there: Excel and its version, the browser's storage, the words of what was not read. */
import { browserStorage, hostProblem, planTemplate, savePreferences, unreadWords } from '../../src/addin';
import { MESSAGES } from '../../src/messages/catalogue';

describe('the host', () => {
  const asked: unknown[] = [];
  const office = (supported: boolean) =>
    Object.assign(globalThis, {
      Office: {
        HostType: { Excel: 'Excel', Word: 'Word' },
        context: {
          requirements: {
            isSetSupported: (...needed: unknown[]) => {
              asked.push(needed);
              return supported;
            },
          },
        },
      },
    });
  const problem = (host: string | null) => {
    const found = hostProblem(host as Office.HostType | null);
    return found && [found.code, found.details];
  };
  beforeEach(() => void asked.splice(0));
  afterAll(() => void Reflect.deleteProperty(globalThis, 'Office'));

  test('Excel that is new enough: nothing keeps it from working', () => {
    office(true);
    expect(problem('Excel')).toBeNull();
    expect(asked).toEqual([['ExcelApi', '1.14']]);
  });

  test('an older Excel: which version is needed', () => {
    office(false);
    expect(problem('Excel')).toEqual(['excel/unsupported', { needed: 'ExcelApi 1.14' }]);
  });

  test.each([['Word'], [null]])('%s is no Excel, whatever it can', (host) => {
    office(true);
    expect(problem(host)).toEqual(['excel/no-host', {}]);
    expect(asked).toEqual([]);
  });
});

describe('the storage of the page', () => {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
  const withStorage = (get: () => unknown) =>
    Object.defineProperty(globalThis, 'localStorage', { configurable: true, get });
  afterAll(() => {
    if (before) Object.defineProperty(globalThis, 'localStorage', before);
    else Reflect.deleteProperty(globalThis, 'localStorage');
  });

  test('is that of the browser', () => {
    const storage = { getItem: () => null, setItem: () => undefined };
    withStorage(() => storage);
    expect(browserStorage()).toBe(storage);
  });

  test('is none where the browser withholds it', () => {
    withStorage(() => {
      throw new Error('denied');
    });
    expect(browserStorage()).toBeUndefined();
  });

  test('what is kept is plain JSON', () => {
    const kept: string[] = [];
    savePreferences(
      { getItem: () => null, setItem: (key, text) => kept.push(key, text) },
      { locale: null, typedTotals: true, explainer: '甲' },
    );
    expect(kept).toEqual(['nianbao.preferences', '{"locale":null,"typedTotals":true,"explainer":"甲"}']);
  });
});

test('what was not read, in whole sentences', () => {
  const words = MESSAGES['zh-CN'].pane.tables;
  const used = { row: 0, column: 0, rowCount: 900, columnCount: 300 };
  const read = { row: 0, column: 0, rowCount: 234, columnCount: 256 };
  expect(unreadWords({ kind: 'cells', sheet: '底稿', used, read }, words)).toBe(
    '“底稿”用到A1:KN900，只读取了A1:IV234',
  );
  expect(unreadWords({ kind: 'sheets', read: 40, all: 43 }, words)).toBe('共43张工作表，只读取了前40张');
  expect(unreadWords({ kind: 'merges' }, words)).toBe('合并单元格太多，按没有合并读取');
});

test('a blank template says what is known of the report, under the names of its suffix', () => {
  const request = { unit: '甲镇人民政府', year: 2024, kind: 'township' } as const;
  const { sheets, names } = planTemplate(request, '2', { locale: null, typedTotals: false, explainer: '' });
  const cover = sheets.find(({ name }) => name === '封面 (2)');
  const value = (row: number) => cover?.cells.find((cell) => cell.row === row && cell.column === 1)?.value;
  expect([2, 3, 4].map(value)).toEqual(['甲镇人民政府', 2024, '乡镇（街道）']);
  expect(names.map(({ name }) => name)).toContain('封面_年度_2');
});
