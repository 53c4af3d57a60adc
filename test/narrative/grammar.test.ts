/**
 * Paragraphs drawn from a grammar that is wider than the lexicon: topics, orders, ellipses and fillers, true numbers about the
 * tables and any numbers about other things. No error is found in any of them: what is not surely wrong is never called so.
 */
import { countOf } from '../../src/report';
import type { Report } from '../../src/report';
import { editionById } from '../../src/form';
import type { Edition } from '../../src/form';
import { randomFrom } from '../support/random';
import type { Random } from '../support/random';
import { randomReport } from '../support/reports';
import { spellChinese } from '../../src/text';
import { findingsOf } from './support';

const SEED = Number(process.env['NIANBAO_PARAGRAPHS_SEED'] ?? 20261129);
const PARAGRAPHS = Number(process.env['NIANBAO_PARAGRAPHS'] ?? 10_000);
const REPORTS = 100;

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Words that say nothing about the number; most of them no lexicon has. */
const FILLERS = list(
  `按照流程 会同有关科室 认真 统筹 及时 经核实 稳妥 规范 扎实 持续 主动对接 从严把关 在规定时限内 逐件研判 集体会商 高质量 按程序 严格 共 累计 合计 总计 `,
);
const SUBJECTS = [
  '',
  '我局',
  '本机关',
  '我单位',
  '全年',
  '2024年',
  '本年度，我局',
  '2024年，我局',
  '截至年底，',
];
const TAILS = [
  '',
  '，均按期答复',
  '，按时办结率100%',
  '，无一逾期',
  '，答复质量稳步提升',
  '，未引发舆情',
  '，较好地满足了群众需求',
];
const REQUEST_NAMES = list(
  `政府信息公开申请 依申请公开申请 依申请公开事项 信息公开申请 依申请公开件 依申请公开案件 公民、法人和其他组织提出的政府信息公开申请
   群众提出的政府信息公开申请 政府信息依申请公开`,
);

/** Things that are received, handled, published and answered, and are no requests; many that no lexicon has. */
const OTHERS = list(
  `群众来信 报修单 低保申请 公租房申请 救助申请 创业贷款申请 补贴申领 不动产登记 证照换发 预约服务 档案查阅 合同审查 招标文件 信访件
   网民留言 热线工单 人大代表建议 政协委员提案 投诉举报 咨询 求助 锦旗 入学报名 医保备案 消费纠纷 劳动仲裁 调解协议 公证事项 车辆检测
   培训教材 行政许可申请 执法案卷 法律援助申请 慰问信 用地预审 环评报告 施工许可 社保卡 老年证 残疾证 出生证明 婚姻登记 户籍业务`,
);
const OTHER_UNITS = list('件 条 份 个 次 项 人次 期 篇');
const PUBLISHED = list(
  `工作动态 政策解读 通知公告 行政许可信息 行政处罚结果 双公示信息 财政预决算 图解 短视频 会议纪要 规划计划 重点项目信息 规范性文件文本 推文`,
);
const WAYS = list('通过网络 以信函方式 当面 通过政务服务窗口 经电子邮箱 以书面形式 由自然人 由企业');
const PARTS = [
  '上半年',
  '1月至6月',
  '第一季度',
  '截至9月底',
  '去年',
  '2023年',
  '2022年',
  '近三年',
  '“十四五”以来',
];
const BODIES = ['各科室', '下属单位', '全市', '全省', '县教育局', '各乡镇', '市直各部门'];

interface Drawing {
  readonly random: Random;
  readonly report: Report;
}

const figure = ({ report }: Drawing, id: string): number => {
  const edition = editionById(report.edition) as Edition;
  const ids = edition.fields
    .map((field) => field.id)
    .filter(
      (field) =>
        field === id || (field.startsWith(`${id.replace(/\.total$/, '')}.`) && field.endsWith('.total')),
    );
  return (id.endsWith('.total') && ids.includes(id as never) ? [id] : ids).reduce(
    (sum, field) => sum + (countOf(report, field as never) ?? 0),
    0,
  );
};

function spelled({ random }: Drawing, value: number, unit = '件'): string {
  const style = random.below(6);
  if (style === 0) return `${spellChinese(value)}${unit}`;
  if (style === 1) return ` ${value} ${unit}`;
  return `${value}${unit}`;
}

const filler = ({ random }: Drawing): string => (random.chance(0.4) ? random.pick(FILLERS) : '');

/** What is true of the tables, with its object or without where it was named just before. */
function truth(drawing: Drawing, named: boolean): string {
  const { random } = drawing;
  const object = named && random.chance(0.6) ? '' : random.pick(REQUEST_NAMES);
  const count = (id: string): string => spelled(drawing, figure(drawing, id));
  const received = count('requests.received.total');
  const handled = count('requests.handled.total');
  return random.pick([
    () =>
      `${random.pick(SUBJECTS)}${random.pick(list('收到 受理 接收 新收 登记受理'))}${filler(drawing)}${object}${received}`,
    () => `${random.pick(SUBJECTS)}收到${received}${object === '' ? '' : object}`,
    () => `${filler(drawing)}${random.pick(list('办结 已办结 按期办结 办毕'))}${object}${handled}`,
    () => `上年结转${object}${count('requests.carriedIn.total')}`,
    () => `结转下年度${random.pick(['', '继续办理'])}${count('requests.carriedOut.total')}`,
    () => `予以公开${count('requests.granted.total')}、部分公开${count('requests.partlyGranted.total')}`,
    () => `不予公开${random.pick(['', '的'])}${count('requests.denied')}`,
    () => `${count('requests.unavailable')}无法提供`,
    () => `不予处理${count('requests.notProcessed')}`,
  ])();
}

/** What speaks of something else, with any number. */
function other(drawing: Drawing): string {
  const { random } = drawing;
  const value = random.below(400);
  const number = `${value}${random.pick(OTHER_UNITS)}`;
  const thing = random.pick(OTHERS);
  const verb = random.pick(list('收到 受理 办理 办结 答复 接收 处理 接待 承办 转办'));
  return random.pick([
    () => `${random.pick(SUBJECTS)}${verb}${filler(drawing)}${thing}${number}`,
    () => `${verb}${number}${thing}`,
    () => `${verb}${thing}${value}件，办结${random.below(400)}件`,
    () => `${random.pick(list('公开 发布 主动公开 公示 更新'))}${random.pick(PUBLISHED)}${number}`,
    () => `${random.pick(WAYS)}提出的政府信息公开申请不足一半`,
    () => `${random.pick(PARTS)}收到政府信息公开申请${value}件`,
    () => `${random.pick(PARTS)}${verb}${thing}${number}`,
    () => `${random.pick(BODIES)}共收到政府信息公开申请${value}件`,
    () => `组织培训${number}，覆盖${random.below(900)}人`,
    () => `网站访问量${random.below(90)}.${random.below(9)}万次`,
    () => `审查规范性文件${value}件，提出意见${random.below(90)}条`,
    () => `清理${random.pick(PUBLISHED)}${number}`,
    () => `延期答复政府信息公开申请${random.below(3)}件`,
    () => `指导${random.pick(BODIES)}答复申请${value}件`,
    () => `满意率${random.below(100)}%`,
    () => `${thing}办理时限压缩${random.below(60)}%`,
  ])();
}

function paragraph(drawing: Drawing): string {
  const { random } = drawing;
  const heading = random.pick([
    '（二）依申请公开。',
    '依申请公开情况\n',
    '（一）主动公开。',
    '（五）监督保障。',
    '',
    '一是',
  ]);
  const isOfRequests = heading.startsWith('（二）') || heading.startsWith('依申请');
  let named = isOfRequests;
  const clauses = Array.from({ length: 1 + random.below(6) }, () => {
    if (random.chance(0.5)) {
      const text = truth(drawing, named);
      named = true;
      return text + random.pick(TAILS);
    }
    named = false;
    return other(drawing);
  });
  return broken(
    random,
    `${heading}${clauses.reduce((text, clause) => `${text}${random.pick(['，', '；', '。', '。', '。\n'])}${clause}`)}。`,
  );
}

/** A quarter of the paragraphs come with the line ends of a narrow page. */
function broken(random: Random, text: string): string {
  if (!random.chance(0.25)) return text;
  const width = 18 + random.below(20);
  return text.replace(new RegExp(`[^\\n]{${width}}(?=[^\\n]{4})`, 'g'), '$&\n');
}

test('no error is found in what is true or about something else', () => {
  const random = randomFrom(SEED);
  const reports = Array.from({ length: REPORTS }, (_, seed) => ({
    ...randomReport(seed),
    unit: '临川区水务局',
    kind: 'department' as const,
    year: 2024,
  }));
  let warnings = 0;
  for (let drawn = 0; drawn < PARAGRAPHS; drawn++) {
    const report = random.pick(reports);
    const overview = paragraph({ random, report });
    const found = findingsOf({ ...report, parts: { ...report.parts, overview } });
    const wrong = found.filter(({ rule, severity }) => severity === 'error' && rule !== 'N-fee');
    warnings += found.filter(({ rule }) =>
      /^N-(?:received|handled|outcomes|disputes|documents|decisions)$/.test(rule),
    ).length;
    expect([drawn, overview, wrong.map(({ message }) => message)]).toEqual([drawn, overview, []]);
  }
  console.info(`${PARAGRAPHS} paragraphs (seed ${SEED}): no error, ${warnings} warnings about figures`);
});
