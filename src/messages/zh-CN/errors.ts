/** Errors: what happened, and what to do next. */
import { EDITIONS, FIRST_YEAR } from '../../form';
import type { ErrorCode, ErrorDetails } from '../errors';
import { reasonWords } from './reasons';
import { unexpected } from './unexpected';
import type { ErrorWords } from './unexpected';

export type { ErrorWords } from './unexpected';

const PROBLEMS: Readonly<Record<string, string>> = {
  syntax: '不是 JSON',
  object: '应为对象',
  list: '应为列表',
  text: '应为文字',
  number: '应为数字或 null',
  field: '不是这个版本的数字格',
  kind: '不是机关类型',
  twice: '与前面的编号重复',
  quotes: '引号没有成对',
  header: '不是台账的列名',
  column: '应为列的字母，例如 B；没有的列写 null',
  row: '应为表头所在的行号，例如 2',
  'list-unknown': '工作簿里没有这张表，或者这一行不是表头',
  outcomes: '不是表三的办理结果，应与“台账选项”里的写法一样，例如“（一）予以公开”；不能确定的写 null',
  applicants: '不是表三的申请人类别，例如“自然人”；不能确定的写 null',
  report: '没有年度（year），不是年度报告的数据',
};

/** What undoing an insertion would lose, one thing after another. */
function lostWords({ cells = '', references = '', unseen = '', ...counts }: ErrorDetails): string {
  const count = (thing: string, words: (count: number) => string) => {
    const found = Number(counts[thing] ?? 0);
    return found > 0 ? words(found) : '';
  };
  const lost = [
    cells === '' ? '' : `后来填写或改动的内容（${cells}）`,
    count('comments', (n) => `${n}条批注`),
    count('notes', (n) => `${n}条备注`),
    count('tables', (n) => `${n}个表格`),
    count('charts', (n) => `${n}个图表`),
    count('shapes', (n) => `${n}个图形或图片`),
    count('pivotTables', (n) => `${n}个数据透视表`),
    references === '' ? '' : `引用这些工作表的单元格或名称（${references}）的结果`,
    unseen === '' ? '' : `内容太多、没能全部查看的工作表（${unseen}）`,
  ];
  return lost.filter((each) => each !== '').join('、');
}

export const errors: Readonly<Record<ErrorCode, (details: ErrorDetails) => ErrorWords>> = {
  'excel/cell-editing': () => ({ sentence: '单元格正在编辑。', next: '按 Enter 结束编辑后再试。' }),
  'excel/protected': () => ({
    sentence: '工作表或工作簿受保护，不能写入。',
    next: '在“审阅”里撤销保护后再试。',
  }),
  'excel/missing': () => ({
    sentence: '要找的工作表或名称已被删除或改动。',
    next: '用 Ctrl+Z 恢复，或重新插入模板后再试。',
  }),
  'excel/hidden-sheet': ({ sheet }) => ({
    sentence: `工作表“${sheet}”已隐藏，不能选中里面的单元格。`,
    next: `在任一工作表标签上按右键，点“取消隐藏…”，选“${sheet}”，再点一次。`,
  }),
  'excel/very-hidden-sheet': ({ sheet }) => ({
    sentence: `工作表“${sheet}”是深度隐藏的，“取消隐藏”里没有它，不能选中里面的单元格。`,
    next: '由制表人取消隐藏；或按 Alt+F11 打开 VBA 编辑器，把这张表的 Visible 属性改为 -1 - xlSheetVisible，再点一次。',
  }),
  'excel/written-not-read': ({ step }) => ({
    sentence: `“${step}”已写入工作簿，写入后没有读到结果。`,
    next: '点“再试”只重新读取，不会再写一次。',
  }),
  'excel/other-workbook': () => ({
    sentence: '当前窗口是另一个工作簿。',
    next: '切换到要处理的工作簿，再打开年报助手。',
  }),
  'excel/busy': () => ({
    sentence: 'Excel 正忙，没有完成这次操作。',
    next: '关闭打开的对话框，稍等后再试。',
  }),
  'excel/unsupported': ({ needed }) => ({
    sentence: `这个版本的 Excel 不支持所需的功能（${needed}）。`,
    next: '使用 Excel LTSC 2021、Microsoft 365 或更新的版本。',
  }),
  'excel/no-host': () => ({
    sentence: '这个页面要在 Excel 里打开。',
    next: '在 Excel 的“开始”选项卡上点“年报助手”。',
  }),
  'excel/failed': ({ reason }) => ({
    sentence: `Excel 没有完成这次操作（${reason}）。`,
    next: '工作簿没有被改动的部分保持原样。保存后再试。',
  }),
  'template/failed': ({ reason }) => ({
    sentence: `插入模板没有完成，已恢复原样（${reason}）。`,
    next: '检查工作簿是否受保护、是否正在编辑，然后再试。',
  }),
  'template/sheets-exist': ({ sheets }) => ({
    sentence: `工作簿里已有同名工作表：${sheets}。`,
    next: '选择保留、替换或另起新名。',
  }),
  'template/not-restored': ({ sheets, old }) => ({
    sentence: [
      '这一步没有完成，也没有完全恢复',
      sheets === '' ? '' : `：${sheets}可能留在工作簿里`,
      old === '' ? '' : `；原来的工作表可能已改名并隐藏：${old}`,
      '。',
    ].join(''),
    next:
      old === ''
        ? '不保存就关闭工作簿，可以回到上次保存的内容；也可以手工删除这些工作表。'
        : '不保存就关闭工作簿，可以回到上次保存的内容。继续使用前，先取消隐藏原来的工作表，确认哪些已填写，再删除多余的。',
  }),
  'write/protected': ({ cells }) => ({
    sentence: `这些单元格受保护，不能写入：${cells}。这次没有改动任何内容。`,
    next: '在“审阅”里撤销工作表保护，再试；写完可以重新保护。',
  }),
  'write/not-restored': ({ cells }) => ({
    sentence: `写到一半没有完成，这些单元格也没有恢复原样：${cells}。`,
    next: '逐个核对这些单元格；或者不保存就关闭工作簿，回到上次保存的内容。',
  }),
  'undo/changed-since': ({ cells }) => ({
    sentence: `那一步之后，这些单元格又改过：${cells}。没有撤销，以免丢失。`,
    next: '需要时手工改回；或先把这些单元格改回那一步写入的内容，再撤销。',
  }),
  'undo/moved': ({ cells }) => ({
    sentence: `插入、删除或移动过行、列后，找不到原来的单元格：${cells}。没有撤销，也没有改动任何内容。`,
    next: '需要时手工改回这些单元格。',
  }),
  'undo/would-lose': (details) => ({
    sentence: `撤销插入会丢失${lostWords(details)}，所以没有撤销。`,
    next: '先把它们移到别处再撤销；或保留这些工作表，改名为“（旧）”。',
  }),
  'finding/changed-since': () => ({
    sentence: '表里的内容已经变动，没有写入。',
    next: '已重新检查，按现在的结果再处理。',
  }),
  'import/changed-since': () => ({
    sentence: '比较之后，工作簿里的内容又有变动，没有写入。',
    next: '已重新比较，看过现在的改动后再写入。',
  }),
  'import/several': ({ count }) => ({
    sentence: `一次只能导入一份报告，这里有${count}个文件。`,
    next: '只选一个文件再试。',
  }),
  'paste/empty': () => ({
    sentence: '剪贴板里没有文字或表格。',
    next: '在网页或 Word 里全选、复制后再粘贴；图片里的文字不能读取。',
  }),
  'paste/no-report': () => ({
    sentence: '粘贴的内容里没有找到年度报告。',
    next: '把各部分标题和表格一起复制，再粘贴。',
  }),
  'explain/no-list': () => ({
    sentence: '这个工作簿的“校验”表里没有说明清单，原因没有保存。',
    next: '清单在“校验”表下方，可能已被删除，或模板是旧版；插入新模板后再说明。',
  }),
  'explain/full': ({ count }) => ({
    sentence: `“校验”表的说明清单${count}行已满，原因没有保存。`,
    next: '在“校验”表里清除不再需要的行，再试。',
  }),
  'sentences/no-list': () => ({
    sentence: '这个工作簿的“校验”表里没有常用语句清单，没有插入。',
    next: '清单在“校验”表下方，可能已被删除，或模板是旧版；可以复制语句，粘贴到正文里。',
  }),
  'sentences/list-full': ({ count }) => ({
    sentence: `“校验”表的常用语句清单${count}行已满，没有插入。`,
    next: '在“校验”表里清除不再需要的行，再试。',
  }),
  'ledger/changed-since': ({ number }) => ({
    sentence: `台账里${number === '' ? '这一行' : `“${number}”这一行`}已有改动，没有保存。`,
    next: '打开台账，再打开这一行；刚才填的内容还在表单里，核对后保存。',
  }),
  'ledger/full': ({ row }) => ({
    sentence: `台账只计到第${row}行，放不下了，没有写入。`,
    next: '把已办结的往年记录移到另一个工作簿，腾出行后再试。',
  }),
  'ledger/no-list': ({ file }) => ({
    sentence: `“${file}”里没有找到登记表。`,
    next: '登记表要有一行表头，写明收到日期、申请人、答复日期、办理结果等；换一个文件，或补上表头再试。',
  }),
  'sentences/no-part': ({ part }) => ({
    sentence: `找不到“${part}”的正文，没有插入。`,
    next: '这张表可能已被删除；可以复制语句，粘贴到别处。',
  }),
  'sentences/part-full': ({ part, count }) => ({
    sentence: `“${part}”的${count}行已写满，没有插入。`,
    next: '在表中插入一行或删去不要的一行，再试；也可以复制语句后粘贴。',
  }),
  'sentences/fee': ({ value }) => ({
    sentence: `“${value}”应为0或正数。`,
    next: '件数填整数，金额填以元计的数，最多两位小数；没有的填0。',
  }),
  'report/not-found': ({ headings }) =>
    headings === undefined
      ? {
          sentence: '没有找到年度报告：工作簿里没有本模板的名称。',
          next: '先插入模板；不是本模板的表格，用“检查当前工作簿里的表格”。',
        }
      : {
          sentence: `没有找到年度报告：既没有表格里的项目，也没有这样的标题：${headings}。`,
          next: '检查文件是不是政府信息公开工作年度报告；标题和各表的项目名称要在文字里。',
        },
  'report/no-tables': ({ sheets, count }) => ({
    sentence: `已查看${count}张工作表（${sheets}），没有找到年度报告的表格。`,
    next: '查找的是表二、表三、表四的项目名称，或“一、总体情况”这样的标题。可以插入空白模板，或从文件导入。',
  }),
  'report/json': ({ place, problem }) => ({
    sentence: `JSON 数据不合格式：${place || '全文'}${PROBLEMS[String(problem)] ?? ''}。`,
    next: '参照“导出”生成的 JSON 改正后再试。',
  }),
  'report/csv': ({ line, column, problem }) => ({
    sentence: `CSV 数据不合格式：${problem === 'report' ? '' : `第${line}行第${column}列`}${PROBLEMS[String(problem)] ?? ''}。`,
    next:
      problem === 'report'
        ? '用 Excel 或 WPS 打开，加一行编号为 year、值为报告年度的数据后另存，再试。'
        : '用 Excel 或 WPS 打开，改正这一格后另存，再试。',
  }),
  'report/year': ({ year, first, last }) => ({
    sentence: `年度“${year}”不在${first}—${last}年之间。`,
    next: '填写报告所属的年度，例如2024。',
  }),
  'report/edition': ({ year }) => ({
    sentence: `还没有${year}年度适用的表格格式。`,
    next: `本版本支持${FIRST_YEAR}年度起的报告（${EDITIONS.map(({ basis }) => basis).join('、')}）。`,
  }),
  'report/unit': () => ({ sentence: '尚未填写机关名称。', next: '填写机关全称，例如金山镇人民政府。' }),
  'report/kind': ({ kind, kinds }) => ({
    sentence: `没有“${kind}”这种机关类型。`,
    next: `可以是：${kinds}。`,
  }),
  'report/part': ({ part, parts }) => ({
    sentence: `没有“${part}”这个部分。`,
    next: `可以是：${parts}。`,
  }),
  'report/text-too-long': ({ limit }) => ({
    sentence: `有一段文字超过${limit}字，一个单元格放不下。`,
    next: '把它分成几段再试。',
  }),
  'report/too-many-lines': ({ limit }) => ({
    sentence: `有一段文字换行超过${limit}次，一个单元格放不下。`,
    next: '减少换行再试。',
  }),
  'file/not-found': ({ file }) => ({ sentence: `找不到文件 ${file}。`, next: '检查路径和文件名。' }),
  'file/empty': ({ file }) => ({ sentence: `${file} 是空文件。`, next: '换一个有内容的文件。' }),
  'file/kind': ({ file, kinds }) => ({
    sentence: `${file} 不是可以读取的文件类型。`,
    next: `可以读取：${kinds}。`,
  }),
  'file/no-report': ({ file }) => ({
    sentence: `${file} 里没有找到年度报告。`,
    next: '选择含各部分标题和表格的报告：工作簿、Word、PDF、网页、文本，或本软件导出的数据。',
  }),
  'file/no-text': ({ file }) => ({
    sentence: `${file} 是扫描件或图片，里面没有可以读取的文字。`,
    next: '选择原来的 Word 或 Excel 文件，或打开网页上的报告，全选、复制后粘贴。',
  }),
  'file/no-table': ({ file }) => ({
    sentence: `${file} 里没有带框线的表格，分不清各个数字属于哪一格。`,
    next: '用 Word 或 WPS 打开这份 PDF，另存为 .docx 后再试；或选择原来的 Word、Excel 文件。',
  }),
  'file/no-pdf-here': ({ file }) => ({
    sentence: `没有读取 ${file}：这台电脑显示加载项的网页组件太旧，不能读取 PDF。`,
    next: '用 Word 或 WPS 打开这份 PDF，另存为 .docx 或文本后再导入；或更新 Microsoft Edge WebView2 运行时。',
  }),
  'file/old-word': ({ file }) => ({
    sentence: `${file} 是旧格式的文档，不能直接读取。`,
    next: '用 Word 或 WPS 打开，另存为 .docx 后再试。',
  }),
  'file/misnamed': ({ file }) => ({
    sentence: `${file} 里面是纯文字，与文件的扩展名不符。`,
    next: '内容确为文字的，把扩展名改为 .txt 后再试；否则选择原来的文件，或用 Office、WPS 打开后另存。',
  }),
  'file/damaged': ({ file, reason }) => ({
    sentence: `${file} 已损坏或不完整（${reasonWords(reason)}）。`,
    next: '用 Office 或 WPS 打开，另存后再试。',
  }),
  'file/encrypted': ({ file }) => ({ sentence: `${file} 设有打开密码。`, next: '去掉密码后另存，再试。' }),
  'file/too-large': ({ file, limit }) => ({
    sentence: `${file} 太大，超过上限（${reasonWords(limit)}）。`,
    next: '只保留年度报告的部分，另存后再试。',
  }),
  'file/unsafe': ({ file, reason }) => ({
    sentence: `${file} 含有不安全的内容，没有读取（${reasonWords(reason)}）。`,
    next: '用 Excel 或 WPS 打开并另存为 .xlsx 后再试。',
  }),
  'file/cannot-write': ({ file, reason }) => ({
    sentence: `不能写入 ${file}（${reasonWords(reason)}）。`,
    next: '检查文件夹是否存在、文件是否正被打开。',
  }),
  'file/cannot-read': ({ file, reason }) => ({
    sentence: `不能读取 ${file}（${reasonWords(reason)}）。`,
    next: '检查权限，以及文件是否正被打开。',
  }),
  'file/no-reader': ({ file }) => ({
    sentence: `没有读取 ${file}：读取文件的程序没有启动。`,
    next: '重新打开年报助手再试；仍不行的，由管理员检查安装的文件是否齐全。',
  }),
  'file/empty-folder': ({ file, kinds }) => ({
    sentence: `文件夹 ${file} 里没有可以读取的文件。`,
    next: `可以读取：${kinds}。`,
  }),
  'file/not-a-file': ({ file }) => ({
    sentence: `${file} 不是文件（可能是文件夹、管道或设备）。`,
    next: '给出一个文件，例如文件夹里的文件。',
  }),
  'file/exists': ({ file }) => ({
    sentence: `${file} 已存在，没有覆盖。`,
    next: '换一个文件名，或加 --force 覆盖。',
  }),
  'file/output-kind': ({ file, kinds }) => ({
    sentence: `不能写成 ${file} 这样的类型。`,
    next: `可以写成：${kinds}。`,
  }),
  'final/several': ({ count }) => ({
    sentence: `成稿一次只核对一份，这里给了${count}份报告。`,
    next: '给出一份报告和它的成稿。',
  }),
  'desk/no-members': ({ file }) => ({
    sentence: `${file} 里没有找到单位名称。`,
    next: '名单要有“单位”一列，或者一行一个单位。',
  }),
  'desk/not-a-desk': ({ file }) => ({
    sentence: `${file} 不是审核工作簿。`,
    next: '用 -o 新建一个，或改用以前写成的审核工作簿。',
  }),
  'desk/other-year': ({ file, year, expected }) => ({
    sentence: `${file} 是${year}年度的审核工作簿，这里要的是${expected}年度。`,
    next: '换成同一年度的审核工作簿，或用 -o 新建一个。',
  }),
  'desk/foreign-sheets': ({ file, sheets }) => ({
    sentence: `${file} 里有不是审核工作簿的表：${sheets}。重写会丢掉它们。`,
    next: '把这些表移到别的工作簿，用 -o 写成新文件，或加 --force 不要它们。',
  }),
  'desk/in-part': ({ file, sheets }) => ({
    sentence: `${file} 太大，这些表没有读完：${sheets}。没有读到的会丢掉，所以什么也没有写。`,
    next: '把单位分到几个审核工作簿里，或另存一份后删去不再需要的轮次。',
  }),
  'desk/no-reports': () => ({
    sentence: '没有读到年度报告，什么也没有写。',
    next: '检查给出的文件或文件夹，或加 --year 先建一个空的审核工作簿。',
  }),
  'desk/no-year': () => ({
    sentence: '这些报告里没有一个年度占多数。',
    next: '加 --year 说明报告所属的年度。',
  }),
  'desk/due': ({ text }) => ({
    sentence: `“${text}”不是日期。`,
    next: '写成 2025-01-15 这样。',
  }),
  'desk/nothing-to-accept': ({ name }) => ({
    sentence: `${name}还没有可用的报告。`,
    next: '收到本年度的报告后再通过。',
  }),
  'desk/nothing-to-return': ({ name }) => ({
    sentence: `${name}还没有报送。`,
    next: '没有报告可退，可以发函催报。',
  }),
  'desk/undecided': ({ name }) => ({
    sentence: `${name}同时有两份报告，还没有选定。`,
    next: '先选定用哪一份。',
  }),
  'desk/no-such-file': ({ file }) => ({
    sentence: `审核工作簿里已经没有 ${file}。`,
    next: '重新读取工作簿后再试。',
  }),
  'ledger/none': ({ file }) => ({
    sentence: `${file} 里没有台账，也没有像登记表的表格。`,
    next: '登记表要有一行表头，写明收到日期、申请人、办理结果等；一件申请一行。',
  }),
  'ledger/columns': ({ file, columns }) => ({
    sentence: `${file} 的表头不能确定：${columns}。`,
    next: '用 nianbao ledger map 写出列对应关系，改好后加 --map。',
  }),
  'ledger/lists': ({ file, one, other, number }) => ({
    sentence: `${file} 的“${one}”和“${other}”里有同一件申请（${number}），不能一起计数。`,
    next: '用 nianbao ledger map 写出列对应关系，只留要计数的表，加 --map。',
  }),
  'ledger/several': ({ count }) => ({
    sentence: `-o 一次只写一个台账，这里有${count}个文件。`,
    next: '一个文件一个文件地写。',
  }),
  'ledger/edition': ({ year, first }) => ({
    sentence: `${year}年度的表三不是台账用的格式，不能由台账计数。`,
    next: `台账的办理结果按${first}年度起的格式，年度写${first}或以后的。`,
  }),
  'ledger/map': ({ file, place, problem }) => ({
    sentence: `${file} 不能用作列对应关系${place === '' ? '' : `（${place}）`}：${PROBLEMS[String(problem)] ?? ''}。`,
    next: '用 nianbao ledger map 重新写出，只改列的字母和 outcomes。',
  }),
  'marks/signed': ({ file }) => ({
    sentence: `${file || '文件'} 有数字签名，加上标记后签名就会失效，没有标记。`,
    next: '请改用函件告知，或请该单位另报一份未签名的文件。',
  }),
  'marks/strict': ({ file }) => ({
    sentence: `${file || '文件'} 是“严格的 Open XML”格式，不能放批注，没有标记。`,
    next: '请改用函件告知；或用 Excel、Word、WPS 打开，另存为普通的 .xlsx、.docx 后再试。',
  }),
  'marks/kind': ({ file }) => ({
    sentence: `${file || '文件'} 不是 .xlsx、.xlsm 或 .docx，不能在里面标记。`,
    next: '请改用函件告知，函件里写明每处的位置。',
  }),
  'marks/inside': ({ file }) => ({
    sentence: `${file || '文件'} 的正文是嵌在里面的另一份文件，不能在里面标记。`,
    next: '请改用函件告知；或用 Word 打开，另存后再试。',
  }),
  'rule/unknown': ({ rule, near }) => ({
    sentence: `没有规则 ${rule}。`,
    next: near ? `相近的有：${near}。` : '全部规则见 nianbao rules。',
  }),
  'ribbon/unknown': () => ({
    sentence: '功能区按钮的操作没有完成，原因不明。',
    next: '再点一次该按钮；或在这里检查、插入模板。',
  }),
  'export/clipboard': () => ({
    sentence: '浏览器不允许写入剪贴板。',
    next: '在下面的框里全选、复制：按 Ctrl+A、Ctrl+C，Mac 按 ⌘A、⌘C。',
  }),
  'export/download': ({ reason }) => ({
    sentence: `文件没有交给浏览器（${reason}）。`,
    next: '再试一次，或改用复制。',
  }),
  'export/no-download': () => ({
    sentence: 'Mac 和 iPad 版 Excel 的窗格不能下载文件。',
    next: '改用复制；或在 Excel 网页版、Windows 版里打开这个工作簿下载。',
  }),
  'export/picture-clipboard': () => ({
    sentence: '这里不能把图片写入剪贴板。',
    next: '在 Excel 网页版、Windows 版里打开这个工作簿，下载图片。',
  }),
  'export/picture': ({ reason }) => ({
    sentence: `浏览器没有生成 PNG 图片（${reasonWords(reason)}）。`,
    next: '改用 SVG 格式的图片，文档不加图解。',
  }),
  'export/picture-kind': ({ file, kinds }) => ({
    sentence: `命令行不能在 ${file} 中加入图解。`,
    next: `可以写成：${kinds}；Word 文档加图解的，在年报助手的“导出”里下载。`,
  }),
  'export/date': ({ date }) => ({
    sentence: `“${date}”不是日期。`,
    next: '成文日期写成2025-01-15或2025年1月15日。',
  }),
  unexpected,
};
