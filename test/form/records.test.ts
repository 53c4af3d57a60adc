/** What the workbook holds beside the tables, by its names: cover, records, properties; and the kinds of body. */
import {
  ACCEPTANCE_AREA_NAME,
  ACCEPTANCE_COLUMNS,
  ACCEPTANCE_ROWS,
  BODY_KIND_NAMES,
  BODY_KINDS,
  BOUND_AREA_NAME,
  BOUND_COLUMNS,
  BOUND_ROWS,
  CHECK_SHEET,
  CONTROL,
  COVER_AREA_NAME,
  COVER_ITEMS,
  COVER_SHEET,
  COVERS_AREA,
  DEADLINES,
  definedNameWith,
  FIRST_YEAR,
  FIRST_YEAR_OF_FEES,
  LAST_YEAR,
  LOCAL_AREA_NAME,
  LOCAL_COLUMNS,
  LOCAL_SHEET,
  LONGEST_LOCAL_WORDS,
  MAKES_REGULATIONS,
  MOST_LOCAL_ROWS,
  PREVIOUS_AREA_NAME,
  PREVIOUS_ITEMS,
  PREVIOUS_KEYS,
  PREVIOUS_SHEET,
  PROPERTY,
  SENTENCE_IDS,
  SENTENCE_PARTS,
  SEVERITY_AREA_NAME,
  sheetNameWith,
  TEMPLATE_VERSION,
  TEXT_AREA_NAMES,
  TEXT_PARTS,
  WRITTEN_PARTS,
} from '../../src/form';

test('the items of 封面, from top to bottom', () => {
  expect(COVER_ITEMS.map(({ key, label, definedName }) => `${key} ${label} ${definedName}`)).toEqual([
    'unit 机关名称 封面_机关名称',
    'year 年度 封面_年度',
    'kind 机关类型 封面_机关类型',
    'edition 格式版本 封面_格式版本',
    'address 地址 封面_地址',
    'postcode 邮编 封面_邮编',
    'telephone 电话 封面_电话',
    'email 电子邮箱 封面_电子邮箱',
    'preface 前言 封面_前言',
  ]);
});

test('sheets and areas', () => {
  expect([COVER_SHEET, CHECK_SHEET, PREVIOUS_SHEET, LOCAL_SHEET]).toEqual([
    '封面',
    '校验',
    '上年数据',
    '本地要求',
  ]);
  expect(LOCAL_AREA_NAME).toBe('本地要求_清单');
  expect(LOCAL_COLUMNS).toEqual(['part', 'asked', 'words', 'kinds']);
  expect([MOST_LOCAL_ROWS, LONGEST_LOCAL_WORDS]).toEqual([200, 100]);
  expect([COVER_AREA_NAME, ACCEPTANCE_AREA_NAME, SEVERITY_AREA_NAME, BOUND_AREA_NAME]).toEqual([
    '封面_全部',
    '校验_说明',
    '校验_级别',
    '校验_语句',
  ]);
  expect(PREVIOUS_AREA_NAME).toBe('上年_数据');
  expect(TEXT_AREA_NAMES).toEqual({
    overview: '正文_总体情况',
    problems: '正文_问题改进',
    others: '正文_其他事项',
  });
});

test('lists on 校验 and the lines of last year, by column and length', () => {
  expect(ACCEPTANCE_COLUMNS).toEqual(['message', 'reason', 'by', 'on', 'finding', 'basis']);
  expect(BOUND_COLUMNS).toEqual(['sentence', 'text', 'part']);
  expect([ACCEPTANCE_ROWS, BOUND_ROWS]).toEqual([40, 8]);
  expect(PREVIOUS_ITEMS).toEqual(['unit', 'year', 'edition', 'reorganised']);
  expect(PREVIOUS_KEYS).toEqual(['unit', 'year', 'edition', 'reorganised', 'overview', 'problems', 'others']);
});

test('names of typed totals', () => {
  expect(CONTROL.area('表三')).toBe('表三_控制数');
  expect(CONTROL.field('表三_本年新收_总计')).toBe('控制数_表三_本年新收_总计');
});

test('a second report in a workbook: its sheets and names have a suffix', () => {
  expect(sheetNameWith('三、依申请公开', '')).toBe('三、依申请公开');
  expect(sheetNameWith('三、依申请公开', '2')).toBe('三、依申请公开 (2)');
  expect(definedNameWith('表三_本年新收_自然人', '')).toBe('表三_本年新收_自然人');
  expect(definedNameWith('表三_本年新收_自然人', '2')).toBe('表三_本年新收_自然人_2');
});

test('custom properties', () => {
  expect(PROPERTY).toEqual({
    template: 'nianbao.template',
    edition: 'nianbao.edition',
    suffix: 'nianbao.suffix',
  });
  expect(TEMPLATE_VERSION).toBe('1');
});

test('texts, and the sentences that go into them', () => {
  expect(TEXT_PARTS).toEqual(['preface', 'overview', 'problems', 'others']);
  expect(WRITTEN_PARTS).toEqual(['overview', 'problems', 'others']);
  expect(SENTENCE_IDS).toEqual(['requests', 'disputes', 'documents', 'fee']);
  expect(SENTENCE_PARTS).toEqual({
    requests: 'overview',
    disputes: 'overview',
    documents: 'overview',
    fee: 'others',
  });
  expect(FIRST_YEAR_OF_FEES).toBe(2021);
});

test('years of reports', () => expect([FIRST_YEAR, LAST_YEAR]).toEqual([2019, 2099]));

describe('kinds of body', () => {
  const KINDS = [
    ['department', '政府部门', 'rarely', false, 1, 31],
    ['township', '乡镇（街道）', 'never', false, 1, 31],
    ['governmentOffice', '政府办公厅（室）', 'may', false, 1, 31],
    ['countyAggregate', '县（市、区）汇总', 'never', true, 2, 20],
    ['cityAggregate', '设区的市（自治州）汇总', 'may', true, 3, 10],
    ['provinceAggregate', '省（自治区、直辖市）汇总', 'may', true, 3, 31],
    ['verticalSystem', '垂直管理系统', 'rarely', true, 3, 31],
  ] as const;

  test('in the order of their deadlines', () => {
    expect(BODY_KINDS).toEqual(KINDS.map(([kind]) => kind));
    for (const table of [BODY_KIND_NAMES, MAKES_REGULATIONS, COVERS_AREA, DEADLINES])
      expect(Object.keys(table)).toEqual(KINDS.map(([kind]) => kind));
  });

  test.each(KINDS)(
    '%s: %s makes 规章: %s; covers an area: %s; publishes by %i-%i',
    (kind, name, regulations, area, month, day) => {
      expect(BODY_KIND_NAMES[kind]).toBe(name);
      expect(MAKES_REGULATIONS[kind]).toBe(regulations);
      expect(COVERS_AREA[kind]).toBe(area);
      expect(DEADLINES[kind]).toEqual([month, day]);
    },
  );
});
