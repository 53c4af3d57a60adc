/** Words of `nianbao ledger`. */

type Described = readonly [term: string, description: string];

/** A wording of a list, with the column it stands in. */
interface WordingWords {
  readonly header: string;
  readonly text: string;
  readonly rows: number;
}

interface UnclearWords {
  readonly header: string;
  readonly taken: string | null;
}

interface RemarkWords {
  /** The first place. */
  readonly place: string;
  readonly text: string;
  readonly count: number;
}

export const ledger = {
  about: '台账：由台账数出表三、表四，检查台账',
  usage: '<命令> <文件...> [选项]',
  files: [
    '<文件...>',
    '有“依申请台账”的工作簿，或者单位自己的登记表：工作簿、.csv、.docx、.html 等能读的表格',
  ] as Described,
  year: ['--year <年度>', '数哪一年，例如2025'] as Described,
  output: ['-o, --output <文件.xlsx>', '写成模板工作簿，表三、表四按台账填好'] as Described,
  count: {
    about: '由台账数出表三、表四',
    usage: '<文件...> --year <年度> [选项]',
    json: '每个文件输出一行JSON：figures 是数出的表三、表四',
  },
  check: {
    about: '检查台账：不完整、自相矛盾和逾期的行',
    usage: '<文件...> [选项]',
    json: '每个文件输出一行JSON',
    clean: '没有问题',
    open: (open: number, soon: number, overdue: number) =>
      `在办${open}件，其中三日内到期${soon}件、逾期${overdue}件`,
    overdue: (number: string, due: string, days: number) =>
      `${number}：应于${due}前答复，已逾期${days}个工作日`,
    soon: (number: string, due: string, days: number) => `${number}：${due}到期，还有${days}个工作日`,
    summary: (rows: number, overdue: number) => `${rows}行不完整或自相矛盾，${overdue}件逾期`,
  },
  map: {
    about: '写出一张登记表的列对应关系（JSON），改好后给 count、check 的 --map 用',
    usage: '<文件> [-o <文件.json>] [选项]',
    file: ['<文件>', '单位自己的登记表'] as Described,
    output: ['-o, --output <文件.json>', '写到哪个文件；不给则写在屏幕上'] as Described,
    option: [
      '--map <文件.json>',
      '登记表的列对应关系：哪一列是收到日期、哪种写法是哪一项办理结果；由 nianbao ledger map 写出',
    ] as Described,
  },
  /** `甲、乙等12件`. */
  few: (names: readonly string[], count: number) =>
    `${names.join('、')}${count > names.length ? `等${count}行` : ''}`,
  read: (applications: number, cases: number) => `读到申请${applications}件、复议诉讼${cases}件`,
  row: (row: string, total: number, parts: string) => `${row}\u3000${total}（${parts}）`,
  part: ({ column, count }: { readonly column: string; readonly count: number }) => `${column}${count}`,
  allZero: '全部为0',
  noCases: '没有数：这里没有复议、诉讼案件的台账',
  notCounted: (count: number, numbers: string) =>
    `有${count}行不完整或自相矛盾，可能没有全部计入：${numbers}；用 nianbao ledger check 查看`,
  /** A column, and what it is taken for; its sheet where there are several. */
  unclear: ({ header, taken }: UnclearWords, sheet: string) =>
    `${sheet === '' ? '' : `${sheet}的`}${header}（${taken === null ? '没有这一列' : `“${taken}”`}）`,
  unsure: (columns: string) => `这些列按表头推定，需核对：${columns}`,
  unmatched: ({ header, text, rows }: WordingWords, numbers: string) =>
    `${header}“${text}”不能确定是表三的哪一项，${rows}行没有计入：${numbers}`,
  unmatchedNext: '用 nianbao ledger map 写出JSON，在 outcomes、applicants 里写明是哪一项，再加 --map',
  doubtful: ({ header, text, rows }: WordingWords, taken: string) =>
    `${header}“${text}”按“${taken}”计，${rows}行，需核对`,
  remarks: {
    'total-row': ({ place, count }) => `合计行${count}行没有读取（${place}）`,
    'other-row': ({ place, text, count }) => `不是申请的${count}行没有读取（${place}“${text}”）`,
    'header-again': ({ place, count }) => `重复的表头${count}行没有读取（${place}）`,
    'only-number': ({ place, count }) => `只有编号的${count}行没有读取（${place}）`,
    'merged-cells': ({ place, count }) => `合并单元格的内容按每一行都有计，${count}行（${place}）`,
    'rows-joined': ({ place, count }) => `编号合并的${count}处，几行按一件计（${place}）`,
    'year-taken': ({ place, text, count }) => `${count}处日期没有年份，按${text}年读取（${place}）`,
    'text-masked': ({ place, count }) => `${count}处文字里的证件号、电话、姓名没有带入（${place}）`,
    'number-made': ({ count }) => `${count}行没有编号，按年度和次序编了号`,
    'hidden-rows': ({ place, count }) => `隐藏的${count}行也读取了（${place}）`,
    'rows-unread': ({ place }) => `表太长，后面的行没有读取、没有计入（${place}）`,
  } satisfies Readonly<Record<string, (words: RemarkWords) => string>>,
  sheetsLeft: (sheets: string) => `新工作簿里没有这些工作表：${sheets}`,
  leftOut: (headers: string) => `没有读取的列：${headers}`,
};
export type LedgerCommandWords = typeof ledger;
