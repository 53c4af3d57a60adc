/** Letters, 通报 and 公布情况 in their words, as documents and as copies. */
import { strFromU8, unzipSync } from 'fflate';
import { circular, publicationPaper } from '../../src/desk/letters/circular';
import { copyOfPapers } from '../../src/desk/letters/copy';
import { letterFileNames, letterFiles, lettersDocument } from '../../src/desk/letters/document';
import { letterOf, lettersOf } from '../../src/desk/letters/letter';
import { DEFAULT_LETTER_WORDS, fillIn } from '../../src/desk/letters/words';
import { publicationOf, publishedInTime } from '../../src/desk/publication';
import { desk, issue, member, sent, standing } from './made';

const water = member(1, '县水务局');
const textIssue = issue(1, {
  matter: 'N-fee:fee',
  rule: 'N-fee',
  severity: 'warning',
  message: '第六部分没有写信息处理费',
  places: '',
  suggestion: '',
});

describe('the words of a letter', () => {
  test.each([
    ['{单位}收', '甲局收'],
    ['{谁}收', '{谁}收'],
    ['{单位', '{单位'],
    ['{{单位}}', '{甲局}'],
    ['事（位置：{位置}）完', '事完'],
    ['事（{单位}）完', '事（甲局）完'],
    ['事（{谁}）完', '事（{谁}）完'],
    ['（{单位}和{位置}）', '（甲局和）'],
  ])('%s becomes %s', (words, filled) => {
    expect(fillIn(words, { 单位: '甲局', 位置: '' })).toBe(filled);
  });

  test('a value is put in as it is, with signs of patterns and what looks like a placeholder', () => {
    expect(fillIn('致{单位}（{单位}）', { 单位: '$&{年度}$1（{位置}）', 年度: '2024', 位置: 'X' })).toBe(
      '致$&{年度}$1（{位置}）（$&{年度}$1（{位置}））',
    );
  });

  test('names of objects are no placeholders', () => {
    expect(fillIn('{constructor}{__proto__}', {})).toBe('{constructor}{__proto__}');
  });
});

describe('a letter', () => {
  test('of the first round: what is wrong, where, the repair, until when', () => {
    const letter = letterOf(desk([water], { returns: [sent(1, 1)], issues: [issue(1), textIssue] }), 1);
    expect(letter).toEqual({
      member: 1,
      name: '县水务局',
      kind: 'problems',
      since: '',
      title: '关于县水务局2024年政府信息公开工作年度报告审核意见的函',
      addressee: '县水务局：',
      items: [
        '1.表三自然人：左边5≠右边4，差1（位置：三、依申请公开 D5）。建议：“本年新收”5应为4。',
        '2.第六部分没有写信息处理费。',
      ],
      paragraphs: [
        '你单位报送的2024年政府信息公开工作年度报告收悉。经审核，有2处需要核实修改：',
        '1.表三自然人：左边5≠右边4，差1（位置：三、依申请公开 D5）。建议：“本年新收”5应为4。',
        '2.第六部分没有写信息处理费。',
        '请于2025年1月20日前修改后重新报送；经核实无误的，请说明原因。',
      ],
      signature: '政府信息公开工作主管部门',
    });
  });

  test('of the second round tells what became of the first; what is explained or a hint is not counted', () => {
    const at = (matter: string, given: Parameters<typeof issue>[1]) =>
      issue(1, { matter, round: 2, ...given });
    const issues = [
      at('a', { state: 'mended' }),
      at('b', { state: 'mended' }),
      at('c', { state: 'mended' }),
      at('d', { state: 'open' }),
      at('e', { state: 'new', since: 2 }),
      at('f', { state: 'explained' }),
      at('g', { state: 'mended', severity: 'info' }),
      at('h', { state: 'new', severity: 'info' }),
    ];
    const letter = letterOf(desk([water], { returns: [sent(1, 1), sent(1, 2)], issues }), 1);
    expect(letter.since).toBe('上次4处，已改3处，未改1处，新增1处。');
    expect(letter.paragraphs[1]).toBe('上次4处，已改3处，未改1处，新增1处。');
    expect(letter.items).toHaveLength(2);
    const third = desk([water], { returns: [sent(1, 1), sent(1, 2), sent(1, 3)], issues });
    expect(letterOf(third, 1).since).toBe('上次1处，已改0处，未改1处，新增1处。');
  });

  test('the words of the reviewer go before what was found', () => {
    const issues = [
      issue(1, { words: '请核对表三。' }),
      issue(1, { words: ' 表三自然人：左边5≠右边4，差1 ' }),
    ];
    expect(letterOf(desk([water], { returns: [sent(1, 1)], issues }), 1).items).toEqual([
      '1.请核对表三。',
      '2.表三自然人：左边5≠右边4，差1（位置：三、依申请公开 D5）。建议：“本年新收”5应为4。',
    ]);
  });

  test('a member has its own deadline; one that cannot be read is shown as it stands', () => {
    const own = member(1, '甲局', { due: '2025-01-08' });
    const other = member(2, '乙局', { due: '元月十日' });
    const closings = [1, 2].map(
      (id) =>
        letterOf(
          desk([own, other], { returns: [sent(1, 1), sent(2, 1)], issues: [issue(1), issue(2)] }),
          id,
        ).paragraphs.at(-1) ?? '',
    );
    expect(closings.map((text) => text.split('修改')[0])).toEqual(['请于2025年1月8日前', '请于元月十日前']);
  });

  test.each([
    ['clean', { returns: [sent(1, 1)] }, '经审核，没有需要修改的问题'],
    ['missing', {}, '目前尚未收到你单位2024年'],
    ['wrongYear', { returns: [sent(1, 0, { year: 2023 })] }, '你单位报来的文件不是2024年'],
    ['missing', { returns: [sent(1, 0, { year: 2023, choice: 'previous' as const })] }, '目前尚未收到'],
    [
      'undecided',
      { returns: ['a', 'b'].map((file) => sent(1, 1, { choice: 'open' as const, file })) },
      '你单位报来2024年政府信息公开工作年度报告共2份，内容不同。',
    ],
    ['problems', { returns: [sent(1, 1, { state: 'unfinished' as const })] }, '有1处需要核实修改'],
    [
      'problems',
      { returns: [sent(1, 1, { state: 'unfinished' as const })], issues: [issue(1)] },
      '2.报告尚未填写完整，请补齐。',
    ],
    [
      'clean',
      {
        returns: [sent(1, 1)],
        issues: [issue(1)],
        standings: [standing(1, { state: 'accepted', accepted: { round: 1, fingerprint: '1-1' } })],
      },
      '没有需要修改的问题',
    ],
    [
      'problems',
      {
        returns: [sent(1, 1), sent(1, 2)],
        issues: [issue(1, { round: 2, since: 2 })],
        standings: [
          standing(1, {
            state: 'accepted',
            accepted: { round: 1, fingerprint: '1-1' },
            changedAfterAcceptance: true,
          }),
        ],
      },
      '有1处需要核实修改',
    ],
  ])('%s', (kind, given, words) => {
    const letter = letterOf(desk([water], given), 1);
    expect(letter.kind).toBe(kind);
    expect(letter.paragraphs.join('')).toContain(words);
  });

  test('reminders have a title of their own', () => {
    expect(letterOf(desk([water]), 1)).toMatchObject({
      title: '关于报送2024年政府信息公开工作年度报告的函',
      paragraphs: ['目前尚未收到你单位2024年政府信息公开工作年度报告。', '请于2025年1月20日前报送。'],
    });
  });

  test('a name with a placeholder and line breaks stays a name', () => {
    const odd = member(1, '甲{年度}\n局');
    const letter = letterOf(
      desk([odd], { returns: [sent(1, 1)], issues: [issue(1, { message: '见{期限}' })] }),
      1,
    );
    expect(letter.title).toBe('关于甲{年度}局2024年政府信息公开工作年度报告审核意见的函');
    expect(letter.addressee).toBe('甲{年度}局：');
    expect(letter.items[0]).toMatch(/^1\.见\{期限\}（/);
  });

  test('edited words of several lines are several paragraphs', () => {
    const letterWords = { ...DEFAULT_LETTER_WORDS, closing: '一\n\n二{期限}', signature: '' };
    const letter = letterOf(desk([water], { returns: [sent(1, 1)], issues: [issue(1)], letterWords }), 1);
    expect(letter.paragraphs.slice(-2)).toEqual(['一', '二2025年1月20日']);
    expect(letter.signature).toBe('');
  });

  test('there is none to a member that the desk does not have', () => {
    expect(() => letterOf(desk([water]), 9)).toThrow('the desk has no member 9');
  });
});

const county = (() => {
  const members = [
    member(1, '县水务局'),
    member(2, '县档案局'),
    member(3, '青石镇', { kind: 'township' }),
    member(4, '白杨街道', { kind: 'township', due: '2025-02-05' }),
    member(5, '县政府办', { kind: 'ownBody' }),
    member(6, '县税务局', { kind: 'vertical' }),
    member(7, '县融媒体中心', { kind: null, counted: false }),
    member(8, '县司法局'),
    member(9, '县民政局'),
  ];
  const accepted = (id: number) => ({ accepted: { round: 1, fingerprint: `${id}-1` } });
  return desk(members, {
    standings: [
      standing(1, { state: 'published', publishedOn: '2025-01-31', ...accepted(1) }),
      standing(2, { state: 'accepted', ...accepted(2) }),
      standing(3, { state: 'published', publishedOn: '2025-02-01', ...accepted(3) }),
      standing(4, { state: 'published', publishedOn: '2025-02-01', ...accepted(4) }),
      standing(5, { state: 'returned' }),
      standing(6, { state: 'published', publishedOn: '2025-03-01' }),
      standing(7, { state: 'missing' }),
      standing(8, { state: 'missing' }),
      standing(9, { state: 'received' }),
    ],
    returns: [...[1, 2, 3, 4, 5].map((id) => sent(id, 1)), sent(9, 0, { year: 2023 })],
    issues: [issue(5), { ...textIssue, member: 5 }, issue(2, { severity: 'info' })],
  });
})();

describe('通报 and 公布情况', () => {
  test('the circular tells where everybody stands', () => {
    expect(circular(county)).toEqual({
      title: '关于2024年政府信息公开工作年度报告审核情况的通报',
      addressee: '',
      paragraphs: [
        '应报送2024年政府信息公开工作年度报告的单位7家，已报送5家，未报送2家。',
        '审核通过的4家：县水务局、县档案局、青石镇、白杨街道。',
        '需要修改的1家：县政府办（2处）。请于2025年1月20日前修改后重新报送。',
        '报来的文件不是本年度报告的1家：县民政局。',
        '尚未报送的1家：县司法局。请于2025年1月20日前报送。',
        '另有不计入汇总的1家：县融媒体中心。',
        '另有由其系统汇总的垂直管理单位1家：县税务局。',
      ],
      signature: '政府信息公开工作主管部门',
    });
  });

  test('who published, in time by the day of its kind or its own', () => {
    const { byKind, ...all } = publicationOf(county);
    const ids = (members: readonly { readonly id: number }[]) => members.map(({ id }) => id);
    expect(ids(all.due)).toEqual([1, 2, 3, 4, 5, 8, 9]);
    expect(ids(all.received)).toEqual([1, 2, 3, 4, 5]);
    expect(ids(all.accepted)).toEqual([1, 2, 3, 4]);
    expect(ids(all.published)).toEqual([1, 3, 4]);
    expect(ids(all.inTime)).toEqual([1, 4]);
    expect(ids(all.late)).toEqual([3]);
    expect(ids(all.unpublished)).toEqual([2, 5, 8, 9]);
    expect(ids(all.missing)).toEqual([8, 9]);
    expect(ids(all.notCounted.due)).toEqual([7]);
    expect(ids(all.vertical.inTime)).toEqual([6]);
    expect(byKind.map(({ kind, tally }) => [kind, tally.due.length, tally.published.length])).toEqual([
      ['department', 4, 1],
      ['township', 2, 2],
      ['ownBody', 1, 0],
    ]);
    expect(publicationPaper(county).paragraphs).toEqual([
      '应公布2024年政府信息公开工作年度报告的单位7家，已报送5家，审核通过4家，已公布3家。其中部门4家，已公布1家；乡镇街道2家，已公布2家；本政府机关1家，已公布0家。已公布的单位中，按时公布2家，逾期公布1家。',
      '逾期公布的1家：青石镇（2025年2月1日）。',
      '尚未公布的2家：县档案局、县政府办。',
      '尚未报送的2家：县司法局、县民政局。',
      '不计入汇总的单位1家，已公布0家。',
      '由其系统汇总的垂直管理单位1家，已公布1家。',
    ]);
  });

  test('a day that nobody can read is neither in time nor late', () => {
    const odd = { ...county, standings: [standing(1, { state: 'published', publishedOn: '一月底' })] };
    expect(publishedInTime(odd, odd.members[0]!)).toBeNull();
    expect(publicationOf(odd).dayUnknown.map(({ id }) => id)).toEqual([1]);
  });
});

const HOSTILE = '<w:p/>]]>&"\u0000=1+1';

describe('papers leave the desk', () => {
  test('as a document with a page each', async () => {
    const letters = lettersOf(
      desk([water, member(2, HOSTILE)], { returns: [sent(1, 1)], issues: [issue(1)] }),
    );
    const files = unzipSync(await lettersDocument(letters, { year: 2025, month: 1, day: 12 }));
    const body = strFromU8(files['word/document.xml']!);
    const styles = [...body.matchAll(/<w:pStyle w:val="(\w+)"/g)].map(([, style]) => style);
    expect(styles).toEqual([
      'Heading1',
      'Addressee',
      'Signature',
      'Date',
      'Heading1',
      'Addressee',
      'Signature',
      'Date',
    ]);
    expect(body).toContain('>2025年1月12日<');
    expect(body).toContain('&lt;w:p/&gt;]]&gt;&amp;');
    expect(strFromU8(files['word/styles.xml']!)).toMatch(/w:styleId="Heading1">.*?<w:pageBreakBefore\/>/);
  });

  test('as a file each, with names that every file system takes', async () => {
    const names = [
      '甲局',
      '甲局',
      '..\\a/b:c*?"<>|',
      'CON',
      'Xa',
      'xA',
      '',
      `${'长'.repeat(300)}`,
      '甲局（2）',
      ' . ',
    ];
    const letters = lettersOf(desk(names.map((name, at) => member(at + 1, name))));
    expect(letterFileNames(letters)).toEqual([
      '甲局催报函.docx',
      '甲局催报函（2）.docx',
      'abc催报函.docx',
      'CON_催报函.docx',
      'Xa催报函.docx',
      'xA催报函（2）.docx',
      '催报函.docx',
      `${'长'.repeat(60)}催报函.docx`,
      '甲局（2）催报函.docx',
      '催报函（2）.docx',
    ]);
    const made: string[] = [];
    for await (const { file, bytes } of letterFiles(letters.slice(0, 2))) made.push(`${file} ${bytes[0]}`);
    expect(made).toEqual(['甲局催报函.docx 80', '甲局催报函（2）.docx 80']);
  });

  test('as a copy, text and page alike', () => {
    const paper = { title: '题<b>', addressee: '甲：', paragraphs: ['一&', '二'], signature: '署' };
    const { text, html } = copyOfPapers([paper, { ...paper, addressee: '', signature: '' }]);
    expect(text).toBe('题<b>\n甲：\n一&\n二\n署\n\n题<b>\n一&\n二');
    expect(html.replace(/ (?:style|lang|class)="[^"]*"/g, '')).toBe(
      '<p><span>题&lt;b&gt;</span></p><p><span>甲：</span></p><p><span>一&amp;</span></p><p><span>二</span></p><p><span>署</span></p>' +
        '<p>&nbsp;</p><p><span>题&lt;b&gt;</span></p><p><span>一&amp;</span></p><p><span>二</span></p>',
    );
  });
});
