/** Words of the command line. */
import type { Severity } from '../../form';
import { ledger } from './ledgerCommand';
import { refusals } from './pane/picturePage';
import type { RefusalWord } from './pane/picturePage';

/** How an option or argument is written, and what it is. */
type Described = readonly [term: string, description: string];

export const command = {
  about: '年报助手：政府信息公开工作年度报告的模板、核对与转换',
  titles: {
    'Usage:': '用法：',
    'Arguments:': '参数：',
    'Options:': '选项：',
    'Commands:': '命令：',
  } as Readonly<Record<string, string>>,
  usage: '<命令> [选项]',
  more: '每个命令的选项：nianbao <命令> --help',
  exitCodes: '退出码：0 没有不符；1 有不符；2 文件不能读取或用法有误',
  options: { help: '显示用法', version: '显示版本', lang: '语言：zh 或 en', force: '覆盖已有的文件' },
  make: {
    about: '新建一份模板工作簿',
    usage: '--unit <机关名称> --year <年度> -o <文件.xlsx> [选项]',
    unit: ['--unit <机关名称>', '机关全称，例如金山镇人民政府'] as Described,
    year: ['--year <年度>', '报告所属的年度，例如2024'] as Described,
    kind: '--kind <机关类型>',
    kinds: (names: string) => `机关类型：${names}`,
    typedTotals: '总计由人填写，不用公式',
    local: ['--local <工作簿>', '把这个工作簿“本地要求”表里的要求带到新工作簿'] as Described,
    ledger: '连同“依申请台账”“复议诉讼台账”，表三、表四由台账自动计数',
    noLocal: (file: string) => `${file} 里没有填写“本地要求”，新工作簿的这张表是空的。`,
    output: ['-o, --output <文件.xlsx>', '写到哪个文件'] as Described,
  },
  check: {
    about: '核对年度报告，列出不符和提醒',
    usage: '<文件...> [选项]',
    files: [
      '<文件...>',
      '年度报告：工作簿、.docx、.rtf、.pdf、.html、.mht、.txt、.csv 或 .json；文件夹代表其中和下级文件夹里的全部报告',
    ] as Described,
    json: '每个文件输出一行JSON；几个文件或文件夹，最后一行是合计',
    previous: [
      '--previous <文件>',
      '同一机关上一年度的报告，用来核对跨年关系；文件夹代表其中的报告，按机关名称逐一对应',
    ] as Described,
    final: ['--final <文件>', '核对成稿：将要公布的 .docx 或 .html，逐项与报告比较'] as Described,
    list: [
      '--list <文件>',
      '把全部文件的检查结果写成清单：.docx（每个机关一页）、.xlsx 或 .csv',
    ] as Described,
    reorganised: '机构有合并、分设或更名：跨年不符只作提醒',
    notLastYear: (year: number, previous: number | null) =>
      `没有核对跨年关系：上年报告是${previous === null ? '没有年度的' : `${previous}年度的`}，应为${year - 1}年度`,
    otherBody: (last: string, own: string) =>
      `上年报告的机关是“${last}”，本报告是“${own}”：如已更名，加 --reorganised；否则换成同一机关的上年报告`,
    lastYearIs: (file: string) => `上年报告：${file}`,
    noLastYear: (folder: string, unit: string, year: number) =>
      `没有核对跨年关系：${folder} 里没有“${unit}”${year}年度的报告`,
    severalLastYear: (unit: string, year: number, files: string) =>
      `没有核对跨年关系：“${unit}”${year}年度的报告不止一份（${files}）`,
    unpaired: (folder: string) =>
      `没有核对跨年关系：本报告没有机关名称或年度，不能在 ${folder} 里找到上年报告`,
  },
  proof: {
    title: (file: string) => `核对成稿 ${file}`,
    same: '与工作簿一致',
    count: (count: number) => `${count}处不同`,
    compared: (figures: number, paragraphs: number) => `（比较了${figures}个数字、${paragraphs}段文字）`,
    places: (workbook: string, document: string) => {
      const places = [workbook && `工作簿 ${workbook}`, document && `成稿 ${document}`];
      const known = places.filter((each) => each !== '');
      return known.length === 0 ? '' : `  [${known.join('，')}]`;
    },
  },
  convert: {
    about: '把年度报告转换成另一种格式',
    usage: '<源文件> <目标文件> [选项]',
    input: ['<源文件>', '年度报告：工作簿、.docx、.rtf、.pdf、.html、.mht、.txt、.csv 或 .json'] as Described,
    output: ['<目标文件>', '写成 .xlsx、.docx、.html、.txt、.csv、.svg（图解）或 .json'] as Described,
    part: ['--part <部分>', '只写一个部分：0（标题和前言）、一至六，或表二、表三、表四'] as Described,
    draft: '加“草稿”水印（.docx、.html）',
    signed: ['--signed <日期>', '加落款：机关名称和成文日期，例如2025-01-15（.docx）'] as Described,
    picture: '在网页后面附上图解（.html）',
    previous: ['--previous <文件>', '同一机关上一年度的报告，列入图解对比；再写一次为前年的'] as Described,
    notCompared: (file: string, reason: RefusalWord) => `未列入图解对比：${file}（${refusals[reason]}）`,
    stillOpen: (count: number) => `仍有${count}处不符，用 nianbao check 查看`,
    empty: (headings: string) => `未填：${headings}`,
  },
  review: {
    about: '审核多份年度报告，写成审核工作簿（可在Excel里继续审核）',
    usage: '<文件或文件夹...> [选项]',
    files: ['<文件...>', '各单位的年度报告；文件夹代表其中和下级文件夹里的全部报告'] as Described,
    members: [
      '--members <文件>',
      '成员名单：工作簿、.csv 或 .txt（一行一个单位），也可以是上年的审核工作簿；不给则由收到的报告得出',
    ] as Described,
    previous: ['--previous <文件或文件夹>', '各单位上一年度的报告，或上年的审核工作簿'] as Described,
    published: [
      '--published <文件或文件夹>',
      '保存下来的公布页面：与通过的报告核对，取公布日期',
    ] as Described,
    into: [
      '--into <审核工作簿.xlsx>',
      '作为下一轮收进这个审核工作簿；状态、备注、自加的列和自己设的格式保留，保留不了的会说明。不给 -o 则替换原文件',
    ] as Described,
    output: ['-o, --output <文件.xlsx>', '写成审核工作簿'] as Described,
    letters: [
      '--letters <文件夹或文件.docx>',
      '给各单位的函：文件夹里每单位一份，或合成一个文件',
    ] as Described,
    due: ['--due <日期>', '报送期限，例如2025-01-15'] as Described,
    year: ['--year <年度>', '报告所属的年度；不给则取多数报告的年度'] as Described,
    json: '每个文件输出一行JSON，最后一行是合计',
    file: (file: string, unit: string, year: number | null, round: number) =>
      [file, unit, year === null ? '没有年度' : `${year}年度`, round > 0 ? `第${round}轮` : '']
        .filter((part) => part !== '')
        .join('　'),
    found: (state: 'disagrees' | 'unfinished' | 'agrees', errors: number) =>
      errors > 0 ? `${errors}处不符` : state === 'unfinished' ? '未填完' : '相符',
    since: (mended: number, open: number, added: number, changed: number) =>
      `上次${mended + open}处：已改${mended}，未改${open}；新增${added}；改动${changed}个数字`,
    known: (file: string) => `${file}\u3000已收过，没有变化`,
    progress: (done: number, all: number, file: string) => `第${done}/${all}份\u3000${file}`,
    resumed: (count: number) => `上次已完成${count}份，继续`,
    summary: (due: number, received: number) => `应报${due}家，已报${received}家`,
    missing: (count: number, names: string) => `未报${count}家：${names}`,
    twice: (member: string, count: number, files: string) => `${member}有${count}份，待定：${files}`,
    wrongYear: (count: number, files: string) => `年度不符${count}份，不计入：${files}`,
    unlisted: (count: number, files: string) => `名单外或不能确定是哪家的${count}份：${files}`,
    vertical: (count: number, names: string) => `名单里有垂直管理单位${count}家，以名单为准：${names}`,
    complete: '汇总完整',
    incomplete: '汇总不完整：缺的不按0计',
    page: {
      same: '公布的与审核的一致',
      differs: (figures: number, texts: number, unread: number) =>
        `公布的与审核的不同：数字${figures}处，文字${texts}处${unread > 0 ? `，读不出${unread}处` : ''}`,
      otherYear: '年度或格式不符，没有核对',
      noDay: '没有公布日期',
      late: '逾期',
      early: '早于年末',
      unplaced: (names: readonly string[]) =>
        `不能确定是哪家的页面${names.length === 0 ? '' : `，可能是${names.join('、')}`}`,
      without: (names: string) => `没有页面：${names}`,
    },
  },
  rollup: {
    about: '把多份年度报告或一个审核工作簿汇总',
    usage: '<审核工作簿或文件...> -o <文件> [选项]',
    files: ['<文件...>', '一个审核工作簿，或各单位的年度报告'] as Described,
    members: ['--members <文件>', '成员名单，同 review'] as Described,
    against: ['--against <文件>', '本单位已有的汇总报告：逐格对账'] as Described,
    year: ['--year <年度>', '报告所属的年度；不给则取多数报告的年度'] as Described,
    output: ['-o, --output <文件>', '写成 .xlsx、.docx 或 .json'] as Described,
  },
  ledger,
  rules: {
    about: '列出全部规则',
    usage: '[选项]',
    json: '每条规则输出一行JSON',
  },
  explain: {
    about: '说明一条规则：意思、依据、相符和不符的例子',
    usage: '<规则>',
    rule: ['<规则>', '规则编号，例如 T3-balance'] as Described,
  },
  serve: {
    about: '在这台电脑上提供年报助手的网页（其他电脑打不开）',
    usage: '[选项]',
    port: ['--port <端口>', '端口，默认28843；0代表任意空闲的端口'] as Described,
    folder: ['--folder <文件夹>', '网页所在的文件夹，默认是命令旁边的 site'] as Described,
  },
  install: {
    about: '把年报助手装到这台电脑的Excel里（Windows，当前用户，不需要管理员权限）',
    usage: '[选项]',
    show: '只说明要做什么，什么也不改动',
    port: ['--port <端口>', '网页服务的端口，默认从28843起第一个空闲的'] as Described,
    folder: ['--folder <文件夹>', '网页所在的文件夹，默认是命令旁边的 site'] as Described,
  },
  uninstall: { about: '撤销 install 做的全部事情', usage: '[选项]' },
  card: {
    severities: { error: '不符', warning: '提醒', info: '提示' } as Readonly<Record<Severity, string>>,
    heading: (id: string, title: string, severity: string) => `${id}\u3000${title}（${severity}）`,
    basis: (text: string) => `依据：${text}`,
    holds: (text: string) => `例（相符）：${text}`,
    breaks: (text: string) => `例（不符）：${text}`,
  },
  kinds: (extensions: readonly string[]) => extensions.join('、'),
  names: (names: readonly string[]) => names.join('、'),
  written: (file: string) => `已写入 ${file}`,
  title: (file: string, unit: string, year: number | null) =>
    [file, unit, year === null ? '' : `${year}年度`].filter((part) => part !== '').join('\u3000'),
  explained: (reason: string) => `（已说明：${reason}）`,
  follow: (count: number) => `改后下列${count}处即相符：`,
  /** The closing paragraph on several files; the first line says how many are in which state. */
  closing: {
    otherYears: (year: number, files: readonly string[]) => `年度不是${year}：${files.join('、')}`,
    differingYears: (files: readonly string[]) => `年度不一致：${files.join('、')}`,
    fileOfYear: (file: string, year: number | null) =>
      `${file}（${year === null ? '没有年度' : `${year}年度`}）`,
    cameTwice: (unit: string, files: readonly string[]) =>
      `同一机关有${files.length}份：${unit}（${files.join('、')}）`,
    vertical: (files: readonly string[]) => `垂直管理系统，不列入本级汇总：${files.join('、')}`,
    unread: (files: readonly string[]) => `读不出：${files.join('、')}`,
    unreadPrevious: (files: readonly string[]) => `上年报告读不出：${files.join('、')}`,
    more: (left: number) => `另外${left}个`,
  },
  passedOver: (folder: string, names: readonly string[], left: number) =>
    `${folder} 里没有读取：${names.join('、')}${left > 0 ? `等${names.length + left}个` : ''}`,
  misuse: {
    'commander.unknownOption': (name: string) => `没有选项 ${name}。`,
    'commander.unknownCommand': (name: string) => `没有命令 ${name}。`,
    'commander.missingArgument': (name: string) => `缺少参数 ${name}。`,
    'commander.missingMandatoryOptionValue': (name: string) => `缺少选项 ${name}。`,
    'commander.optionMissingArgument': (name: string) => `选项 ${name} 后面缺少内容。`,
    'commander.excessArguments': (name: string) => `命令 ${name} 的参数太多。`,
    'commander.invalidArgument': (name: string) => `选项 ${name} 的内容不对。`,
    'nianbao.emptyName': () => '有一个文件名是空的。',
  } as Readonly<Record<string, (name: string) => string>>,
  otherMisuse: '命令的用法有误。',
  seeHelp: (name: string) => `用法见 ${name} --help。`,
};
export type CommandWords = typeof command;
