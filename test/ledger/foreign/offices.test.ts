/** Lists of fourteen offices: each row is read right or named, nothing is dropped in silence. */
import { findLists } from '../../../src/ledger/foreign';
import { gridOf } from '../../support/gridOf';
import * as offices from './offices';
import { doubtsOf, leftOutOf, lines, notRead, readAll, remarksOf } from './told';

const headersOf = ([list]: ReturnType<typeof findLists>) =>
  Object.fromEntries(
    Object.entries(list!.mapping).map(([column, at]) => [
      column,
      list!.columns.find((each) => each.column === at)?.header,
    ]),
  );

test('1 a township: names become codes, telephones stay away, sums and signatures are no applications', () => {
  const read = readAll(offices.township);
  expect(lines(read.applications)).toEqual([
    '2025-001 2025-01-06 natural 2025-01-20 partlyGranted A001',
    '2025-002 2025-03-12 natural 2025-04-08 unavailable.notHeld A002',
    '2025-003 2025-06-03 natural 2025-06-20 notProcessed.repeat A001',
    '2025-004 2025-12-22 otherOrg - - A003',
  ]);
  expect(doubtsOf(read)).toEqual([
    'applicant （姓名）: natural doubtful ×3',
    'applicant …委员会、…中心: otherOrg doubtful ×1',
  ]);
  expect(leftOutOf(read)).toEqual(['name 申请人 ×4', 'telephone 联系电话 ×4', 'other 备注 ×1']);
  expect(remarksOf(read)).toEqual([
    'total-row 7 合计 | 4件 | 3件 ×1',
    'other-row 8 填表人：甲某 ×1',
    'number-made 3 2025-001 ×4',
    'text-masked 5 低保审批表，电话… ×1',
  ]);
  expect(read.applications[2]).toMatchObject({ way: '当面', summary: '低保审批表，电话…' });
});

test('2 a county office: two rows of headers', () => {
  expect(headersOf(findLists(offices.county))).toEqual({
    number: '登记编号',
    received: '收件时间',
    applicant: '申请人信息 / 类型',
    applicantCode: '申请人信息 / 姓名/名称',
    summary: '所需信息内容描述',
    correctionAsked: '补正情况 / 通知补正时间',
    correctionReceived: '补正情况 / 收到补正时间',
    answered: '答复情况 / 答复时间',
    group: '答复情况 / 答复类型',
    outcome: '答复情况 / 具体情形',
    extended: '是否延期',
  });
  const read = readAll(offices.county);
  expect(lines(read.applications)).toEqual([
    '青自然依申〔2025〕1号 2025-01-03 natural 2025-01-23 granted A001',
    '青自然依申〔2025〕2号 2025-02-10 business 2025-03-18 denied.thirdPartyRights A002',
    '青自然依申〔2025〕3号 2025-05-06 natural 2025-05-20 denied.administrativeQuery A003',
    '青自然依申〔2025〕4号 2025-07-01 natural 2025-08-27 unavailable.wouldNeedCreating A004',
  ]);
  expect(read.applications[1]).toMatchObject({
    correctionAsked: '2025-02-14',
    correctionReceived: '2025-02-20',
    extended: false,
  });
  expect(read.applications[3]).toMatchObject({ extended: true, extensionDays: null });
  expect([read.doubts, read.remarks, notRead(read.applications)]).toEqual([[], [], []]);
  expect(leftOutOf(read)).toEqual(['name 申请人信息 / 姓名/名称 ×4', 'identity 申请人信息 / 身份证号 ×3']);
});

test('3 a bureau: days as digits and serial numbers, reasons beside results, an impossible day', () => {
  const read = readAll(offices.bureau);
  expect(lines(read.applications)).toEqual([
    '2025001 2025-01-15 business 2025-02-10 granted -',
    '2025002 2025-03-01 legal 2025-03-24 denied.enforcementFiles -',
    '2025003 2025-04-10 natural 2025-04-30 denied.internalAffairs -',
    '2025004 2025-05-06 natural 2025-05-26 denied.deliberative -',
    '2025005 2025-06-30 otherOrg 2025-07-01 notProcessed.petition -',
    '2025006 - natural 2025-08-01 granted -',
  ]);
  expect(notRead(read.applications)).toEqual(['2025006 received day-unreadable 20250230']);
  expect([read.doubts, read.remarks]).toEqual([[], []]);
  expect(leftOutOf(read)).toEqual(['other 办理科室 ×6']);
});

test('4 a street office: a sheet for each month; the same name has the same code on all of them', () => {
  const read = readAll(offices.street);
  expect(lines(read.applications)).toEqual([
    '2025-001 2025-01-05 natural 2025-01-20 granted A001',
    '2025-002 2025-01-08 natural 2025-01-22 unavailable.notHeld A002',
    '2025-001（11月） 2025-11-03 natural 2025-11-10 granted A001',
    '2025-001（12月） 2025-12-25 natural 2026-01-06 otherOutcome.other A003',
    '2025-002（12月） 2025-12-30 natural - - A001',
  ]);
  expect(doubtsOf(read)).toEqual([
    'applicant （姓名）: natural doubtful ×5',
    'outcome 已主动公开，告知获取途径: granted doubtful ×1',
  ]);
  expect(remarksOf(read)).toEqual([
    'year-taken 3 2025 ×4',
    'number-made 3 2025-001 ×2',
    'year-taken 3 2025 ×2',
    'number-made 3 2025-001（11月） ×1',
    'year-taken 3 2025 ×2',
    'year-taken 3 2026 ×1',
    'number-made 3 2025-001（12月） ×2',
  ]);
});

test('5 a city department: kinds of applicants are ticked; two ticks are none', () => {
  const read = readAll(offices.ticked);
  expect(lines(read.applications)).toEqual([
    'A-1 2025-01-09 natural 2025-01-20 granted -',
    'A-2 2025-02-09 business 2025-02-27 partlyGranted -',
    'A-3 2025-03-09 research 2025-03-27 unavailable.wouldNeedCreating -',
    'A-4 2025-04-09 nonprofit 2025-04-27 granted -',
    'A-5 2025-05-09 legal 2025-05-27 denied.enforcementFiles -',
    'A-6 2025-06-09 otherOrg 2025-06-27 notProcessed.publication -',
    'A-7 2025-07-09 - 2025-07-27 granted -',
  ]);
  expect(doubtsOf(read)).toEqual([
    'outcome 已主动公开: granted doubtful ×1',
    'applicant 自然人 / 商业企业: - doubtful ×1',
  ]);
  expect(notRead(read.applications)).toEqual(['A-7 applicant not-in-list 自然人 / 商业企业']);
  expect([read.remarks, read.leftOut]).toEqual([[], []]);
});

test('6 an institution: results in sentences, kinds by names, numbers made', () => {
  const read = readAll(offices.institution);
  expect(lines(read.applications)).toEqual([
    '2025-001 2025-03-03 natural 2025-03-20 granted A001',
    '2025-002 2025-04-07 business 2025-05-16 denied.thirdPartyRights A002',
    '2025-003 2025-09-01 natural 2025-09-03 otherOutcome.other A001',
    '2025-004 2025-09-09 natural 2025-09-12 granted A003',
  ]);
  expect(doubtsOf(read)).toEqual([
    'applicant （姓名）: natural doubtful ×3',
    'applicant …公司: business doubtful ×1',
    'outcome 不属于政府信息: otherOutcome.other doubtful ×1',
    'outcome 该信息已在网站主动公开，告知网址: granted doubtful ×1',
  ]);
  expect(remarksOf(read)).toEqual(['number-made 2 2025-001 ×4']);
});

test("7 a province's department: digits and days of all scripts, two days in a cell, 31 June", () => {
  const read = readAll(offices.province);
  expect(lines(read.applications)).toEqual([
    '2025-001 2025-03-03 natural 2025-03-21 granted -',
    '2025-002 2025-04-01 research 2025-04-29 unavailable.wouldNeedCreating -',
    '2025-003 2025-05-06 research 2025-05-30 unavailable.stillUnclear -',
    '2025-004 - natural - otherOutcome.notCorrected -',
    '2025-005 2025-06-02 nonprofit 2025-06-25 otherOutcome.other -',
  ]);
  expect(notRead(read.applications)).toEqual([
    '2025-004 received day-unreadable 2025-6-3、2025-6-5',
    '2025-004 answered day-unreadable 2025-6-31',
  ]);
  expect(doubtsOf(read)).toEqual([
    'applicant 高校: research doubtful ×1',
    'applicant 社会团体: nonprofit doubtful ×1',
    'outcome 其他: otherOutcome.other doubtful ×1',
  ]);
});

test('8 headings between, headers again, numbers with nothing, sums: named one by one', () => {
  const read = readAll(offices.pages);
  expect(lines(read.applications)).toEqual([
    '2024-88 2024-12-20 natural 2025-01-10 granted -',
    '2025-01 2025-01-06 natural 2025-01-24 granted -',
    '2025-02 2025-02-06 natural 2025-02-24 (（五）不予处理) -',
    '2025-02 2025-02-07 business 2025-02-25 notProcessed.repeat -',
  ]);
  expect(doubtsOf(read)).toEqual(['outcome 不予处理: - group ×1']);
  expect(notRead(read.applications)).toEqual(['2025-02 outcome not-in-list 不予处理']);
  expect(remarksOf(read)).toEqual([
    'other-row 2 一、上年结转 ×1',
    'other-row 5 二、本年新收 ×1',
    'header-again 7 编号 | 收到日期 | 申请人类别 | 内容摘要 | 答复日期 | 办理结果 ×1',
    'only-number 10 2025-03 ×2',
    'total-row 12 小计 | 3 ×1',
    'other-row 13 以下空白 ×1',
  ]);
});

test('9 merged cells: one number is one application, other cells count in each row', () => {
  const read = readAll(offices.merged);
  expect(lines(read.applications)).toEqual([
    '1号 2025-03-03 natural 2025-03-21 partlyGranted -',
    '2号 2025-04-01 business 2025-04-18 granted -',
    '3号 2025-04-01 business 2025-04-20 granted -',
    '4号 2025-05-06 natural 2025-05-20 granted -',
  ]);
  expect(remarksOf(read)).toEqual(['rows-joined 3 可研报告 ×1', 'merged-cells 5 ×1']);
});

test('10 a police bureau: refusals by their own words, fees, columns in another order', () => {
  const read = readAll(offices.police);
  expect(lines(read.applications)).toEqual([
    'G1 2025-01-06 natural 2025-02-03 denied.stateSecret -',
    'G2 2025-01-07 natural 2025-02-04 denied.prohibitedByLaw -',
    'G3 2025-01-08 natural 2025-02-05 denied.securityAndStability -',
    'G4 2025-01-09 natural 2025-02-06 denied.thirdPartyRights -',
    'G5 2025-01-10 natural 2025-02-07 denied.internalAffairs -',
    'G6 2025-01-13 natural 2025-02-08 notProcessed.abusive -',
    'G7 2025-01-14 natural 2025-02-09 notProcessed.reissue -',
    'G8 2025-01-15 natural 2025-02-10 otherOutcome.feeUnpaid -',
    'G9 2025-01-16 natural 2025-02-11 granted -',
    'G10 2025-01-17 natural 2025-02-12 - -',
  ]);
  expect(read.applications[7]).toMatchObject({ feeBasis: 'byPage', pages: 35, feePaid: null });
  expect(read.applications[8]).toMatchObject({ feeBasis: 'byPage', pages: 120, feePaid: '2025-02-08' });
  expect(doubtsOf(read)).toEqual(['outcome 转市局办理: - unknown ×1']);
  expect(notRead(read.applications)).toEqual(['G10 outcome not-in-list 转市局办理']);
  expect(leftOutOf(read)).toEqual(['other 申请类型 ×10', 'other 是否收费 ×10']);
});

test('11 carried over, extended: told as 是, as days, as a day', () => {
  const read = readAll(offices.extended);
  expect(lines(read.applications)).toEqual([
    '1# 2024-12-20 natural 2025-01-15 granted -',
    '2# 2025-03-03 natural 2025-04-20 granted -',
    '3# 2025-04-03 business 2025-06-03 denied.thirdPartyRights -',
    '4# 2024-05-06 business 2025-06-30 granted -',
    '5# 2025-06-03 business 2025-06-20 granted -',
  ]);
  expect(read.applications.map(({ extended, extensionDays }) => [extended, extensionDays])).toEqual([
    [false, null],
    [true, 20],
    [true, null],
    [true, null],
    [null, null],
  ]);
  expect(read.applications[2]).toMatchObject({ thirdPartyFrom: '2025-04-10', thirdPartyTo: '2025-04-25' });
  expect(notRead(read.applications)).toEqual(['5# carried not-in-list 不详', '5# extended not-in-list 待定']);
  expect(remarksOf(read)).toEqual(['year-taken 2 2024 ×2', 'year-taken 2 2025 ×10']);
});

test('12 what a web system gives', () => {
  const [list] = findLists(offices.exported);
  expect(
    list?.columns
      .filter(({ keeps }) => keeps !== null)
      .map(({ header, keeps, samples }) => [header, keeps, samples]),
  ).toEqual([
    ['申请人姓名', 'name', []],
    ['证件号码', 'identity', []],
    ['联系地址', 'address', []],
    ['电子邮箱', 'email', []],
  ]);
  const read = readAll(offices.exported);
  expect(lines(read.applications)).toEqual([
    'YSQ202500001 2025-01-03 natural 2025-01-22 granted A001',
    'YSQ202500002 2025-02-05 legal 2025-03-02 (（三）不予公开) A002',
    'YSQ202500003 2025-03-03 otherOrg - - A003',
  ]);
  expect(doubtsOf(read)).toEqual([
    'applicant 法人 / …律师事务所: legal doubtful ×1',
    'outcome 不予公开: - group ×1',
    'applicant 法人 / …委员会、…中心: otherOrg doubtful ×1',
  ]);
  expect(leftOutOf(read)).toEqual([
    'other 申请提交时间 ×3',
    'name 申请人姓名 ×3',
    'identity 证件号码 ×3',
    'address 联系地址 ×3',
    'email 电子邮箱 ×3',
    'other 办理状态 ×3',
  ]);
});

test('13 hidden rows are read, too; a hidden sheet is said to be one', () => {
  expect(findLists(offices.hidden).map(({ sheet, year, isHidden }) => [sheet, year, isHidden])).toEqual([
    ['2025年', 2025, false],
    ['2024年（旧）', 2024, true],
  ]);
  const read = readAll(offices.hidden);
  expect(lines(read.applications)).toEqual([
    '1-1 2025-01-06 natural 2025-01-20 granted -',
    '1-2 2025-02-06 natural 2025-02-20 granted -',
    '1-3 2025-03-06 natural 2025-03-20 granted -',
    '0-1 2024-01-06 natural 2024-01-20 granted -',
  ]);
  expect(remarksOf(read)).toEqual(['hidden-rows 3 ×1']);
});

test('14 what is no list of applications is none', () => {
  expect(findLists(offices.none)).toEqual([]);
});

test('a sheet that sums up others repeats their rows: they keep their numbers, so that nobody counts them twice', () => {
  const header = '序号|收到日期|姓名|申请内容|答复日期|办理结果';
  const workbook = {
    grids: [
      gridOf([header, '1|2025-1-5|周某|甲|2025-1-20|公开'], { kind: 'sheet', name: '1月' }),
      gridOf([header, '1|2025-2-6|吴某|乙|2025-2-20|公开'], { kind: 'sheet', name: '2月' }),
      gridOf([header, '1|2025-1-5|周某|甲|2025-1-20|公开', '2|2025-2-6|吴某|乙|2025-2-20|公开'], {
        kind: 'sheet',
        name: '汇总',
      }),
    ],
    names: new Map(),
    properties: new Map(),
  };
  expect(readAll(workbook).applications.map(({ number, place }) => [place.grid, number])).toEqual([
    ['1月', '2025-001'],
    ['2月', '2025-001（2月）'],
    ['汇总', '2025-001'],
    ['汇总', '2025-001（2月）'],
  ]);
});

test('headings that name a year: days without one below are of it', () => {
  const header = '编号|收到日期|申请人类别|答复日期|办理结果';
  const workbook = {
    grids: [
      gridOf(
        [
          '依申请台账（2025年）',
          header,
          '一、2024年结转',
          'A|12月20日|公民|1月9日|公开',
          '二、2025年新收|<|<|<|<',
          'B|1月2日|公民|1月9日|公开',
          '2026年',
          'C|1月2日|公民|1月9日|公开',
        ],
        { kind: 'sheet', name: '台账' },
      ),
    ],
    names: new Map(),
    properties: new Map(),
  };
  const read = readAll(workbook);
  expect(lines(read.applications)).toEqual([
    'A 2024-12-20 natural 2025-01-09 granted -',
    'B 2025-01-02 natural 2025-01-09 granted -',
    'C 2026-01-02 natural 2026-01-09 granted -',
  ]);
  expect(remarksOf(read)).toEqual([
    'other-row 3 一、2024年结转 ×1',
    'other-row 5 二、2025年新收 ×1',
    'other-row 7 2026年 ×1',
    'year-taken 4 2024 ×1',
    'year-taken 4 2025 ×3',
    'year-taken 8 2026 ×2',
  ]);
});

const one = (header: string, ...rows: readonly string[]) => ({
  grids: [gridOf([header, ...rows], { kind: 'sheet', name: '登记' })],
  names: new Map(),
  properties: new Map(),
});

test('two rows of headers that are not merged', () => {
  const read = readAll(
    one(
      '编号|收到||申请人||答复||',
      '|日期|方式|类别|姓名|日期|结果|文号',
      'X1|2025-1-2|网络|公民|甲某|2025-1-9|公开|答1号',
    ),
  );
  expect(lines(read.applications)).toEqual(['X1 2025-01-02 natural 2025-01-09 granted A001']);
  expect(read.applications[0]).toMatchObject({ way: '网络' });
  expect(leftOutOf(read)).toEqual(['name 申请人 / 姓名 ×1', 'other 答复 / 文号 ×1']);
});

test('by when it has to be answered is not when it was', () => {
  const workbook = one(
    '编号|收到日期|答复期限|应答复日期|实际答复日期|申请人类别|办理结果|超期天数',
    '1-1|2025-1-2|2025-2-6|2025-2-7|2025-1-9|公民|公开|0',
  );
  expect(lines(readAll(workbook).applications)).toEqual(['1-1 2025-01-02 natural 2025-01-09 granted -']);
  expect(headersOf(findLists(workbook))).toMatchObject({ received: '收到日期', answered: '实际答复日期' });
});

test('documents in place of results; a name in one of two columns', () => {
  const read = readAll(
    one(
      '申请号|申请时间|公民姓名|法人名称|答复类型|答复日期',
      'B-1|2025-1-2|甲某||信息不存在告知书|2025-1-9',
      'B-2|2025-1-3||某某公司|政府信息公开告知书|2025-1-9',
      'B-3|2025-1-6|甲某||不予公开政府信息告知书（第三方权益）|2025-1-9',
      'B-4|2025-1-7|甲某||非本机关政府信息告知书|2025-1-9',
    ),
  );
  expect(lines(read.applications)).toEqual([
    'B-1 2025-01-02 natural 2025-01-09 unavailable.notHeld A001',
    'B-2 2025-01-03 business 2025-01-09 - A002',
    'B-3 2025-01-06 natural 2025-01-09 denied.thirdPartyRights A001',
    'B-4 2025-01-07 natural 2025-01-09 unavailable.notHeld A001',
  ]);
  expect(doubtsOf(read)).toEqual([
    'applicant （姓名）: natural doubtful ×3',
    'applicant …公司: business doubtful ×1',
    'outcome 政府信息公开告知书: - unknown ×1',
    'outcome 非本机关政府信息告知书: unavailable.notHeld doubtful ×1',
  ]);
});
