/** Words of what a supervisor sends: letters, 通报, the paragraph on publication. Official ones, the same in every language of the interface. */
import type { MemberKind } from '../../form';
import { DESK } from './desk';

/** Of all that may stand in 函件用语; the values are put in literally, and what is not known stays as it is written. */
export const LETTER_PLACEHOLDERS = [
  '单位',
  '年度',
  '问题',
  '期限',
  '上次',
  '已改',
  '未改',
  '新增',
  '序号',
  '事项',
  '位置',
  '建议',
] as const;
export type LetterPlaceholder = (typeof LETTER_PLACEHOLDERS)[number];

const REPORT = '政府信息公开工作年度报告';

/** 甲、乙、丙. */
const listed = (names: readonly string[]): string => names.join('、');
/** 甲、乙2家, or nothing for none. */
const counted = (before: string, names: readonly string[], after = ''): string =>
  names.length === 0 ? '' : `${before}${names.length}家：${listed(names)}${after}。`;

/** 数字2处、文字1处. */
const differing = ({ figures, texts, unread }: Record<'figures' | 'texts' | 'unread', number>): string =>
  listed(
    [
      figures > 0 ? `数字${figures}处` : '',
      texts > 0 ? `文字${texts}处` : '',
      unread > 0 ? `读不出${unread}处` : '',
    ].filter((part) => part !== ''),
  );

export const LETTERS = {
  /** 函件用语 as they are before anybody edits them. */
  words: {
    title: `关于{单位}{年度}年${REPORT}审核意见的函`,
    opening: `你单位报送的{年度}年${REPORT}收悉。经审核，有{问题}处需要核实修改：`,
    since: '上次{上次}处，已改{已改}处，未改{未改}处，新增{新增}处。',
    item: '{序号}.{事项}（位置：{位置}）。',
    repair: '建议：{建议}。',
    closing: '请于{期限}前修改后重新报送；经核实无误的，请说明原因。',
    clean: `你单位报送的{年度}年${REPORT}收悉。经审核，没有需要修改的问题，请按规定公布。`,
    signature: '政府信息公开工作主管部门',
  },
  /** Where nothing usable came. */
  reminder: {
    title: `关于报送{年度}年${REPORT}的函`,
    missing: `目前尚未收到你单位{年度}年${REPORT}。`,
    wrongYear: `你单位报来的文件不是{年度}年${REPORT}，目前尚未收到本年度的报告。`,
    closing: '请于{期限}前报送。',
  },
  /** Where two different files wait for a choice. */
  undecided: (files: number) => `你单位报来{年度}年${REPORT}共${files}份，内容不同。`,
  undecidedClosing: '请于{期限}前告知以哪一份为准。',
  /** An item for a report that has nothing wrong and is not filled in. */
  unfinished: '报告尚未填写完整，请补齐',
  /** Behind the name of the body that a letter is for. */
  addressed: (name: string) => `${name}：`,
  /** How files of letters are called: the name of the body comes first. */
  fileMark: '审核意见函',
  /** To who sent nothing that is of this year. */
  reminderMark: '催报函',
  circular: {
    title: (year: number) => `关于${year}年${REPORT}审核情况的通报`,
    due: (year: number, due: number, received: number) =>
      `应报送${year}年${REPORT}的单位${due}家，已报送${received}家${received < due ? `，未报送${due - received}家` : ''}。`,
    accepted: (names: readonly string[]) => counted('审核通过的', names),
    questions: (units: readonly { readonly name: string; readonly count: number }[], due: string) =>
      units.length === 0
        ? ''
        : `需要修改的${units.length}家：${listed(units.map(({ name, count }) => `${name}（${count}处）`))}。请于${due}前修改后重新报送。`,
    waiting: (names: readonly string[]) => counted('正在审核的', names),
    undecided: (names: readonly string[]) => counted('报来几份内容不同的报告、待确认以哪一份为准的', names),
    wrongYear: (names: readonly string[]) => counted('报来的文件不是本年度报告的', names),
    missing: (names: readonly string[], due: string) =>
      names.length === 0 ? '' : `${counted('尚未报送的', names)}请于${due}前报送。`,
    changed: (names: readonly string[]) => counted('审核通过后又有改动、需要重新审核的', names),
    notCounted: (names: readonly string[]) => counted('另有不计入汇总的', names),
    vertical: (names: readonly string[]) => counted('另有由其系统汇总的垂直管理单位', names),
  },
  /** Published pages against what was accepted. */
  published: {
    title: (year: number) => `${year}年${REPORT}公布核对情况`,
    whole: (counts: Record<'accepted' | 'pages' | 'same' | 'different', number>) =>
      `审核通过${counts.accepted}家；核对已公布页面${counts.pages}份，与审核的报告一致${counts.same}份，不一致${counts.different}份。`,
    different: (
      units: readonly ({ readonly name: string } & Record<'figures' | 'texts' | 'unread', number>)[],
    ) =>
      units.length === 0
        ? ''
        : `不一致的${units.length}份：${listed(units.map(({ name, ...counts }) => `${name}（${differing(counts)}）`))}。`,
    otherYear: (names: readonly string[]) => counted('页面不是本年度报告的', names),
    notSent: (names: readonly string[]) => counted('已公布而没有报送的', names),
    notAccepted: (names: readonly string[]) => counted('已公布而尚未审核通过的', names),
    late: (names: readonly string[]) => counted('逾期公布的', names),
    early: (names: readonly string[]) => counted('公布日期早于年末的', names),
    noDay: (names: readonly string[]) => counted('页面没有公布日期的', names),
    without: (names: readonly string[]) => counted('审核通过而没有页面的', names),
    unplaced: (pages: number) => (pages === 0 ? '' : `另有${pages}个页面没有认出是哪家的。`),
  },
  publication: {
    title: (year: number) => `${year}年${REPORT}公布情况`,
    /** `apart` tells how many of them are due by another day than the rest. */
    whole: (
      year: number,
      { due, received, accepted, published }: Record<'due' | 'received' | 'accepted' | 'published', number>,
    ) =>
      `应公布${year}年${REPORT}的单位${due}家，已报送${received}家，审核通过${accepted}家，已公布${published}家。`,
    /** Of those that are published. */
    times: (inTime: number, late: number, unknown: number) => {
      const parts = [
        inTime > 0 ? `按时公布${inTime}家` : '',
        late > 0 ? `逾期公布${late}家` : '',
        unknown > 0 ? `公布日期不详${unknown}家` : '',
      ].filter((part) => part !== '');
      return parts.length === 0 ? '' : `已公布的单位中，${parts.join('，')}。`;
    },
    late: (units: readonly { readonly name: string; readonly day: string }[]) =>
      units.length === 0
        ? ''
        : `逾期公布的${units.length}家：${listed(units.map(({ name, day }) => `${name}（${day}）`))}。`,
    unpublished: (names: readonly string[]) => counted('尚未公布的', names),
    missing: (names: readonly string[]) => counted('尚未报送的', names),
    kind: (kind: MemberKind | null, due: number, published: number) =>
      `${kind === null ? '未分类' : DESK.kinds[kind]}${due}家，已公布${published}家`,
    /** The kinds in one sentence. */
    kinds: (kinds: readonly string[]) => (kinds.length < 2 ? '' : `其中${kinds.join('；')}。`),
    notCounted: (due: number, published: number) =>
      due === 0 ? '' : `不计入汇总的单位${due}家，已公布${published}家。`,
    vertical: (due: number, published: number) =>
      due === 0 ? '' : `由其系统汇总的垂直管理单位${due}家，已公布${published}家。`,
  },
} as const;
