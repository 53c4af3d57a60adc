/** Passages about applications for information that nothing was tuned on. */
import { requestFigures } from '../figures';
import type { PassageCase, PassageReport } from '../types';

export const REPORTS: Readonly<Record<string, PassageReport>> = {
  riverTown: {
    unit: '河口镇人民政府',
    year: 2023,
    kind: 'township',
    figures: requestFigures({
      received: { natural: 7 },
      granted: { natural: 3 },
      partlyGranted: { natural: 1 },
      'unavailable.notHeld': { natural: 2 },
      'notProcessed.repeat': { natural: 1 },
    }),
    previous: requestFigures({ received: { natural: 4 }, granted: { natural: 4 } }),
  },
  nothing: { unit: '松山乡人民政府', year: 2025, kind: 'township', figures: {} },
  market: {
    unit: '云溪县市场监督管理局',
    year: 2024,
    kind: 'department',
    figures: requestFigures({
      received: { natural: 33, business: 14, otherOrg: 1 },
      carriedIn: { natural: 2 },
      granted: { natural: 16, business: 8 },
      partlyGranted: { natural: 4, business: 3 },
      'denied.thirdPartyRights': { natural: 1, business: 1 },
      'denied.enforcementFiles': { natural: 3, business: 1 },
      'unavailable.notHeld': { natural: 5, business: 1, otherOrg: 1 },
      'notProcessed.petition': { natural: 3 },
      'otherOutcome.notCorrected': { natural: 1 },
      carriedOut: { natural: 2 },
    }),
    previous: requestFigures({
      received: { natural: 40, business: 20 },
      granted: { natural: 30, business: 20 },
      'unavailable.notHeld': { natural: 8 },
      carriedOut: { natural: 2 },
    }),
  },
  transport: {
    unit: '东湾市交通运输局',
    year: 2022,
    kind: 'department',
    figures: requestFigures({
      received: { natural: 19, business: 2, legal: 1 },
      carriedIn: { natural: 3 },
      granted: { natural: 9, business: 2 },
      partlyGranted: { natural: 3 },
      'denied.administrativeQuery': { natural: 2 },
      'unavailable.notHeld': { natural: 4, legal: 1 },
      'otherOutcome.other': { natural: 3 },
      carriedOut: { natural: 1 },
    }),
    previous: requestFigures({
      received: { natural: 25 },
      granted: { natural: 22 },
      carriedOut: { natural: 3 },
    }),
  },
  county: {
    unit: '林屿县人民政府',
    year: 2023,
    kind: 'countyAggregate',
    figures: requestFigures({
      received: { natural: 268, business: 9, legal: 4 },
      carriedIn: { natural: 22, business: 1 },
      granted: { natural: 102, business: 3, legal: 2 },
      partlyGranted: { natural: 45, business: 1 },
      'denied.internalAffairs': { natural: 7 },
      'denied.deliberative': { natural: 5 },
      'denied.administrativeQuery': { natural: 6 },
      'unavailable.notHeld': { natural: 66, business: 4, legal: 1 },
      'unavailable.wouldNeedCreating': { natural: 5 },
      'notProcessed.petition': { natural: 9 },
      'notProcessed.repeat': { natural: 7 },
      'otherOutcome.notCorrected': { natural: 10 },
      'otherOutcome.feeUnpaid': { natural: 1 },
      'otherOutcome.other': { natural: 15, business: 1 },
      carriedOut: { natural: 12, business: 1, legal: 1 },
    }),
    previous: requestFigures({
      received: { natural: 300, business: 10 },
      carriedIn: { natural: 15 },
      granted: { natural: 150, business: 9 },
      'unavailable.notHeld': { natural: 143 },
      carriedOut: { natural: 22, business: 1 },
    }),
  },
  city: {
    unit: '岚江市人民政府',
    year: 2025,
    kind: 'cityAggregate',
    figures: requestFigures({
      received: { natural: 1875, business: 64, nonprofit: 2, legal: 19, otherOrg: 5 },
      carriedIn: { natural: 83, business: 4, legal: 1 },
      granted: { natural: 720, business: 25, legal: 8 },
      partlyGranted: { natural: 255, business: 8 },
      'denied.prohibitedByLaw': { natural: 12 },
      'denied.thirdPartyRights': { natural: 14, business: 3 },
      'denied.internalAffairs': { natural: 19 },
      'denied.deliberative': { natural: 11 },
      'denied.enforcementFiles': { natural: 13 },
      'denied.administrativeQuery': { natural: 28 },
      'unavailable.notHeld': { natural: 410, business: 15, nonprofit: 2, legal: 5, otherOrg: 3 },
      'unavailable.wouldNeedCreating': { natural: 21 },
      'unavailable.stillUnclear': { natural: 6 },
      'notProcessed.petition': { natural: 54 },
      'notProcessed.repeat': { natural: 31, business: 1 },
      'notProcessed.abusive': { natural: 4 },
      'otherOutcome.notCorrected': { natural: 72, business: 2 },
      'otherOutcome.feeUnpaid': { natural: 8 },
      'otherOutcome.other': { natural: 190, business: 6, legal: 3, otherOrg: 1 },
      carriedOut: { natural: 90, business: 8, legal: 4, otherOrg: 1 },
    }),
    previous: requestFigures({
      received: { natural: 1750, business: 50, legal: 12 },
      carriedIn: { natural: 70 },
      granted: { natural: 800, business: 30, legal: 6 },
      partlyGranted: { natural: 240 },
      'unavailable.notHeld': { natural: 500, business: 16, legal: 5 },
      'otherOutcome.other': { natural: 197 },
      carriedOut: { natural: 83, business: 4, legal: 1 },
    }),
  },
  provinceOffice: {
    unit: '北陵省人民政府办公厅',
    year: 2023,
    kind: 'governmentOffice',
    figures: requestFigures({
      received: { natural: 402, business: 11 },
      carriedIn: { natural: 37 },
      granted: { natural: 58, business: 3 },
      partlyGranted: { natural: 9 },
      'denied.internalAffairs': { natural: 5 },
      'unavailable.notHeld': { natural: 168, business: 6 },
      'unavailable.wouldNeedCreating': { natural: 11 },
      'notProcessed.petition': { natural: 29 },
      'notProcessed.repeat': { natural: 17 },
      'notProcessed.publication': { natural: 1 },
      'otherOutcome.notCorrected': { natural: 12 },
      'otherOutcome.other': { natural: 84, business: 2 },
      carriedOut: { natural: 45 },
    }),
  },
  police: {
    unit: '青禾市公安局',
    year: 2021,
    kind: 'department',
    figures: requestFigures({
      received: { natural: 15 },
      carriedIn: { natural: 1 },
      granted: { natural: 4 },
      partlyGranted: { natural: 2 },
      'denied.thirdPartyRights': { natural: 1 },
      'denied.enforcementFiles': { natural: 3 },
      'unavailable.notHeld': { natural: 2 },
      'notProcessed.petition': { natural: 2 },
      carriedOut: { natural: 2 },
    }),
  },
  subdistrict: {
    unit: '桂苑街道办事处',
    year: 2020,
    kind: 'township',
    edition: '2019',
    figures: requestFigures({
      received: { natural: 6, legal: 2 },
      granted: { natural: 4, legal: 2 },
      'unavailable.notHeld': { natural: 1 },
      otherOutcome: { natural: 1 },
    }),
  },
};

const RIGHT: readonly Omit<PassageCase, 'expect'>[] = [
  {
    report: 'riverTown',
    text: '依申请公开情况\n2023年，河口镇共接到群众申请公开政府信息{7}件，比去年多3件，全部按时答复，答复率100%。',
  },
  {
    report: 'riverTown',
    text: '全年受理{7}件公开申请，内有信函申请[5]件、网络申请[2]件。办理结果为：公开{3}件，部分公开{1}件，本机关不掌握{2}件，重复申请{1}件。',
  },
  {
    report: 'nothing',
    text: '我乡2025年未接到依申请公开件，收件、办件、结转件均为{0}。便民服务中心接办群众诉求工单417件，办结率100%。',
  },
  {
    report: 'market',
    text: '本年度共新收依申请公开{48}件（2023年为60件，下降20%），其中自然人{33}件、企业{14}件、其他组织{1}件；上年结转{2}件。',
  },
  {
    report: 'market',
    text: '全年处理消费投诉举报8860件，组织普法宣讲4场。依申请公开工作中，共作出答复{47}件，另有{1}件因申请人逾期未补正而终结；年末{2}件尚在办理。',
  },
  {
    report: 'transport',
    text: '（二）依申請公開。我局本年度收到申請{22}宗，連同上年結轉的{3}宗，共計{25}宗，已辦結{24}宗，餘{1}宗結轉次年。',
  },
  {
    report: 'transport',
    text: '申请渠道上，来信[6]件，网上[15]件，来人[1]件，共计{22}件，比上年少3件（降12%）。办理建议提案36件，答复率100%。',
  },
  {
    report: 'county',
    text: '全县共收到政府信息公开申请{281}件，较上年减少9.35%；其中县政府办公室收到63件，同比减少5件。',
  },
  {
    report: 'county',
    text: '全县依法办结申请{290}件。按结果划分，予以公开{107}件（占36.9%），部分公开{46}件（占15.9%），其余{137}件中，不予公开{18}件、无法提供{76}件、不予处理{16}件、其他处理{27}件。',
  },
  {
    report: 'city',
    text: '2025年，全市各级行政机关新收政府信息公开申请{1965}件，上年结转{88}件，办结{1950}件，结转下年{103}件；新收量、办结量分别比上年增长8.44%和8.7%。',
  },
  {
    report: 'city',
    text: '截至6月底，全市受理申请902件；全年累计受理{1965}件，其中自然人申请{1875}件，占95.4%。',
  },
  {
    report: 'provinceOffice',
    text: '办公厅全年登记政府信息公开申请{413}件，办理答复{405}件。其中：同意公开{61}件，区分处理后部分公开{9}件，本机关不掌握相关信息{174}件，需要另行制作{11}件，信访举报投诉类{29}件，其他情形不再逐一列举。',
  },
  {
    report: 'provinceOffice',
    text: '全年应办申请{450}件（新收{413}件、结转{37}件），到年底办结{405}件。省政府公报免费赠阅3.6万册，政务热线受理来电52万个。',
  },
  {
    report: 'police',
    text: '我局共收到依申请公开{十五}件，加上年转入{一}件，全年办结{十四}件，{二}件跨年办理。',
  },
  {
    report: 'subdistrict',
    text: '全年收到公开\n申请{8}件，其中自然人{6}件，法律服务机\n构{2}件，均按规定答复，无投诉、无超期。',
  },
  {
    report: 'subdistrict',
    text: '街道全年开展政务公开培训3次。依申请公开工作：收到 {8} 件，公开 {6} 件，无法提供 {1} 件，其他处理 {1} 件，结转 {0} 件。',
  },
];

const WRONG: readonly PassageCase[] = [
  {
    report: 'riverTown',
    expect: ['N-received'],
    text: '依申请公开情况\n2023年，河口镇共接到群众申请公开政府信息{17}件，全部按时答复，答复率100%。',
  },
  {
    report: 'riverTown',
    expect: ['N-list'],
    text: '全年受理{7}件公开申请，内有信函申请[5]件、网络申请[4]件，答复率100%。',
  },
  {
    report: 'nothing',
    expect: ['N-received'],
    text: '我乡2025年接收依申请公开件{2}件，均通过邮寄方式提出；乡便民服务中心接办群众诉求工单417件。',
  },
  {
    report: 'market',
    expect: ['N-change'],
    text: '本年度共新收依申请公开{48}件（2023年为60件，下降25%），上年结转{2}件。',
  },
  {
    report: 'market',
    expect: ['N-handled'],
    text: '依申请公开工作中，共作出答复{39}件，年末{2}件尚在办理；处理消费投诉举报8860件。',
  },
  {
    report: 'transport',
    expect: ['N-handled'],
    text: '（二）依申請公開。我局本年度收到申請{22}宗，上年結轉{5}宗，已辦結{24}宗。',
  },
  {
    report: 'transport',
    expect: ['N-outcomes'],
    text: '从答复结果看，公开{11}件，部分公开{3}件，属于行政查询事项{2}件，不掌握相关信息{9}件。',
  },
  {
    report: 'county',
    expect: ['N-received'],
    text: '全县共收到政府信息公开申请{331}件，申请内容集中在征地补偿、工程建设等方面。',
  },
  {
    report: 'county',
    expect: ['N-share'],
    text: '全县依法办结申请{290}件，其中予以公开{107}件（占39.6%），部分公开{46}件（占15.9%）。',
  },
  {
    report: 'city',
    expect: ['N-change'],
    text: '全市办结政府信息公开申请{1950}件，比上年增加251件，依法答复率保持100%。',
  },
  {
    report: 'city',
    expect: ['N-outcomes'],
    text: '年内办结的{1950}件申请，予以公开{753}件、部分公开{263}件、不予公开{100}件、无法提供{426}件、不予处理{90}件、其他处理{282}件。',
  },
  {
    report: 'provinceOffice',
    expect: ['N-received', 'N-handled'],
    text: '办公厅全年新收政府信息公开申请{431}件，办结{405}件，尚未办结的{54}件将在法定期限内答复。',
  },
  {
    report: 'police',
    expect: ['N-handled'],
    text: '我局共收到依申请公开{十五}件，加上年转入{一}件，全年办结{十四}件，跨年办理{七}件。',
  },
  {
    report: 'subdistrict',
    expect: ['N-received'],
    text: '2020年，桂苑街道没有收到依申请公开件。街道全年开展政务公开培训3次。',
  },
  {
    report: 'provinceOffice',
    expect: ['N-twice'],
    text: '全年共组织依申请公开案例研讨会4期，办理质量稳步提高。\n（五）监督保障。健全会商机制，全年共组织依申请公开案例研讨会6期。',
  },
];

export const CASES: readonly PassageCase[] = [...RIGHT.map((each) => ({ ...each, expect: [] })), ...WRONG];
