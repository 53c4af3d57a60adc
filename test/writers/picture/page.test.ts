/** A whole page of 图解 and a whole table, element by element; what the page holds where there is less or more to say. */
import { EDITIONS, editionById } from '../../../src/form';
import { newReport, statedFigures } from '../../../src/report';
import { reportPicture, tablePicture } from '../../../src/writers';
import { factsOf } from '../../../src/writers/picture/facts';
import { literalReport } from '../../support/literalTables';
import { PICTURED } from '../../support/pictured';
import { withFigure } from '../../support/reports';
import { shapesOf } from '../../support/svg';
import { unfinishedReportOf as reportOf } from '../../support/years';

const report = reportOf(2024, PICTURED, { unit: ' 青石镇人民政府\u0000 ' });
const headingsOf = (svg: string) =>
  shapesOf(svg)
    .filter((shape) => shape.includes('font-size="17" font-weight="bold" fill="#1F4E79"'))
    .map((shape) => shape.replace(/<[^>]*>/g, ''));

test('a page: title, flow, applicants, disputes, 表二, where the numbers come from', () => {
  const { svg, width, height, title } = reportPicture(report, []);
  expect([width, height, title]).toEqual([794, 1110, '青石镇人民政府2024年政府信息公开工作年度报告图解']);
  expect(svg.slice(0, svg.indexOf('<title>')))
    .toBe(`<svg xmlns="http://www.w3.org/2000/svg" width="794" height="1110" viewBox="0 0 794 1110" role="img" lang="zh-CN" xml:lang="zh-CN" font-family="'Microsoft YaHei','PingFang SC','Noto Sans CJK SC','Source Han Sans SC',SimHei,sans-serif">
`);
  expect(shapesOf(svg)).toEqual([
    '<text x="397" y="54" font-size="22" text-anchor="middle" fill="#1A1A1A">青石镇人民政府</text>',
    '<text x="397" y="94" font-size="28" text-anchor="middle" font-weight="bold" fill="#1F4E79">2024年政府信息公开工作年度报告图解</text>',
    '<path d="M48 112H746" fill="none" stroke="#1F4E79" stroke-width="2"/>',
    '<path d="M48 116H746" fill="none" stroke="#1F4E79" stroke-width="0.75"/>',
    '<rect x="48" y="142" width="5" height="18" fill="#1F4E79"/>',
    '<text x="62" y="157" font-size="17" font-weight="bold" fill="#1F4E79">政府信息公开申请的收到和办理</text>',
    '<path d="M48 166H746" fill="none" stroke="#B8C4D0"/>',
    '<path d="M174 226.5C263 226.5 263 246.05 352 246.05V475.05C263 475.05 263 455.5 174 455.5Z" fill="#1F4E79" fill-opacity="0.4"/>',
    '<rect x="160" y="226.5" width="14" height="229" fill="#1F4E79"/>',
    '<path d="M174 482.05C263 482.05 263 475.05 352 475.05V497.95C263 497.95 263 504.95 174 504.95Z" fill="#2E2E2E" fill-opacity="0.4"/>',
    '<rect x="160" y="482.05" width="14" height="22.9" fill="#2E2E2E"/>',
    '<path d="M366 246.05C461 246.05 461 208 556 208V322.5C461 322.5 461 360.55 366 360.55Z" fill="#005A9C" fill-opacity="0.4"/>',
    '<rect x="556" y="208" width="14" height="114.5" fill="#005A9C"/>',
    '<path d="M366 360.55C461 360.55 461 327.5 556 327.5V356.13C461 356.13 461 389.18 366 389.18Z" fill="#3E97D0" fill-opacity="0.4"/>',
    '<rect x="556" y="327.5" width="14" height="28.63" fill="#3E97D0"/>',
    '<path d="M366 389.18C461 389.18 461 361.13 556 361.13V418.38C461 418.38 461 446.43 366 446.43Z" fill="#8C2D04" fill-opacity="0.4"/>',
    '<rect x="556" y="361.13" width="14" height="57.25" fill="#8C2D04"/>',
    '<path d="M366 446.43C461 446.43 461 423.38 556 423.38V452C461 452 461 475.05 366 475.05Z" fill="#D9731A" fill-opacity="0.4"/>',
    '<rect x="556" y="423.38" width="14" height="28.63" fill="#D9731A"/>',
    '<path d="M366 475.05C461 475.05 461 513.05 556 513.05V535.95C461 535.95 461 497.95 366 497.95Z" fill="#2E2E2E" fill-opacity="0.4"/>',
    '<rect x="556" y="513.05" width="14" height="22.9" fill="#2E2E2E"/>',
    '<path d="M359 202V246.05" fill="none" stroke="#B8C4D0"/>',
    '<rect x="352" y="246.05" width="14" height="251.9" fill="#44546A"/>',
    '<text x="359" y="192.4" font-size="15" text-anchor="middle" font-weight="bold" fill="#1A1A1A">共44件</text>',
    '<text x="148" y="337" font-size="15" text-anchor="end" fill="#1A1A1A">本年新收</text>',
    '<text x="148" y="358" font-size="17" text-anchor="end" font-weight="bold" fill="#1A1A1A">40件</text>',
    '<text x="148" y="489.5" font-size="15" text-anchor="end" fill="#1A1A1A">上年结转</text>',
    '<text x="148" y="510.5" font-size="17" text-anchor="end" font-weight="bold" fill="#1A1A1A">4件</text>',
    '<text x="582" y="192.4" font-size="15" font-weight="bold" fill="#1A1A1A">办理结果</text>',
    '<text x="746" y="192.4" font-size="15" text-anchor="end" font-weight="bold" fill="#1A1A1A">40件</text>',
    '<path d="M582 203H746" fill="none" stroke="#B8C4D0"/>',
    '<path d="M582 510.5H746" fill="none" stroke="#B8C4D0"/>',
    '<text x="582" y="270.65" font-size="15" fill="#1A1A1A">予以公开</text>',
    '<text x="746" y="270.65" font-size="15" text-anchor="end" font-weight="bold" fill="#1A1A1A">20件</text>',
    '<text x="582" y="347.21" font-size="15" fill="#1A1A1A">部分公开</text>',
    '<text x="746" y="347.21" font-size="15" text-anchor="end" font-weight="bold" fill="#1A1A1A">5件</text>',
    '<text x="582" y="395.15" font-size="15" fill="#1A1A1A">不予公开</text>',
    '<text x="746" y="395.15" font-size="15" text-anchor="end" font-weight="bold" fill="#1A1A1A">10件</text>',
    '<text x="582" y="443.09" font-size="15" fill="#1A1A1A">无法提供</text>',
    '<text x="746" y="443.09" font-size="15" text-anchor="end" font-weight="bold" fill="#1A1A1A">5件</text>',
    '<text x="582" y="473.9" font-size="15" fill="#595959">不予处理</text>',
    '<text x="746" y="473.9" font-size="15" text-anchor="end" fill="#595959">0件</text>',
    '<text x="582" y="501.9" font-size="15" fill="#595959">其他处理</text>',
    '<text x="746" y="501.9" font-size="15" text-anchor="end" fill="#595959">0件</text>',
    '<text x="582" y="529.9" font-size="15" fill="#1A1A1A">结转下年度</text>',
    '<text x="746" y="529.9" font-size="15" text-anchor="end" font-weight="bold" fill="#1A1A1A">4件</text>',
    '<rect x="48" y="556" width="5" height="18" fill="#1F4E79"/>',
    '<text x="62" y="571" font-size="17" font-weight="bold" fill="#1F4E79">申请人情况（本年新收）</text>',
    '<path d="M48 580H746" fill="none" stroke="#B8C4D0"/>',
    '<text x="278" y="607.9" font-size="15" text-anchor="end" fill="#1A1A1A">自然人</text>',
    '<rect x="288" y="595" width="362" height="15" fill="#2F6EA5"/>',
    '<text x="658" y="607.9" font-size="15" font-weight="bold" fill="#1A1A1A">30件</text>',
    '<text x="158" y="682.18" font-size="13" text-anchor="end" fill="#1A1A1A">法人或其他组织</text>',
    '<path d="M172 620H166V735H172" fill="none" stroke="#B8C4D0" stroke-width="1.5"/>',
    '<text x="278" y="632.9" font-size="15" text-anchor="end" fill="#1A1A1A">商业企业</text>',
    '<rect x="288" y="620" width="120.67" height="15" fill="#2F6EA5"/>',
    '<text x="416.67" y="632.9" font-size="15" font-weight="bold" fill="#1A1A1A">10件</text>',
    '<text x="278" y="657.9" font-size="15" text-anchor="end" fill="#595959">科研机构</text>',
    '<text x="296" y="657.9" font-size="15" fill="#595959">0件</text>',
    '<text x="278" y="682.9" font-size="15" text-anchor="end" fill="#595959">社会公益组织</text>',
    '<text x="296" y="682.9" font-size="15" fill="#595959">0件</text>',
    '<text x="278" y="707.9" font-size="15" text-anchor="end" fill="#595959">法律服务机构</text>',
    '<text x="296" y="707.9" font-size="15" fill="#595959">0件</text>',
    '<text x="278" y="732.9" font-size="15" text-anchor="end" fill="#595959">其他</text>',
    '<text x="296" y="732.9" font-size="15" fill="#595959">0件</text>',
    '<rect x="48" y="760" width="5" height="18" fill="#1F4E79"/>',
    '<text x="62" y="775" font-size="17" font-weight="bold" fill="#1F4E79">行政复议和行政诉讼</text>',
    '<path d="M48 784H746" fill="none" stroke="#B8C4D0"/>',
    '<text x="278" y="811.9" font-size="15" text-anchor="end" fill="#1A1A1A">行政复议</text>',
    '<rect x="288" y="799" width="36.2" height="15" fill="#2F6EA5"/>',
    '<text x="332.2" y="811.9" font-size="15" font-weight="bold" fill="#1A1A1A">3件</text>',
    '<text x="278" y="836.9" font-size="15" text-anchor="end" fill="#1A1A1A">行政诉讼</text>',
    '<rect x="288" y="824" width="36.2" height="15" fill="#2F6EA5"/>',
    '<text x="332.2" y="836.9" font-size="15" font-weight="bold" fill="#1A1A1A">3件</text>',
    '<rect x="48" y="864" width="5" height="18" fill="#1F4E79"/>',
    '<text x="62" y="879" font-size="17" font-weight="bold" fill="#1F4E79">主动公开情况</text>',
    '<path d="M48 888H746" fill="none" stroke="#B8C4D0"/>',
    '<rect x="48" y="898" width="345" height="70" fill="#F3F6F9"/>',
    '<rect x="48" y="898" width="3" height="70" fill="#B8C4D0"/>',
    '<text x="60" y="919" font-size="15" font-weight="bold" fill="#1F4E79">规章</text>',
    '<text x="60" y="943" font-size="18" fill="#595959">0</text>',
    '<text x="60" y="959" font-size="12.5" fill="#595959">本年制发件数</text>',
    '<text x="171" y="943" font-size="18" fill="#595959">0</text>',
    '<text x="171" y="959" font-size="12.5" fill="#595959">本年废止件数</text>',
    '<text x="282" y="943" font-size="18" fill="#595959">0</text>',
    '<text x="282" y="959" font-size="12.5" fill="#595959">现行有效件数</text>',
    '<rect x="401" y="898" width="345" height="70" fill="#F3F6F9"/>',
    '<rect x="401" y="898" width="3" height="70" fill="#B8C4D0"/>',
    '<text x="413" y="919" font-size="15" font-weight="bold" fill="#1F4E79">行政规范性文件</text>',
    '<text x="413" y="943" font-size="18" fill="#595959">0</text>',
    '<text x="413" y="959" font-size="12.5" fill="#595959">本年制发件数</text>',
    '<text x="524" y="943" font-size="18" fill="#595959">0</text>',
    '<text x="524" y="959" font-size="12.5" fill="#595959">本年废止件数</text>',
    '<text x="635" y="943" font-size="18" fill="#595959">0</text>',
    '<text x="635" y="959" font-size="12.5" fill="#595959">现行有效件数</text>',
    '<rect x="48" y="976" width="168.5" height="70" fill="#F3F6F9"/>',
    '<rect x="48" y="976" width="3" height="70" fill="#B8C4D0"/>',
    '<text x="60" y="997" font-size="15" font-weight="bold" fill="#1F4E79">行政许可</text>',
    '<text x="60" y="1021" font-size="18" fill="#595959">0</text>',
    '<text x="60" y="1037" font-size="12.5" fill="#595959">本年处理决定数量</text>',
    '<rect x="224.5" y="976" width="168.5" height="70" fill="#F3F6F9"/>',
    '<rect x="224.5" y="976" width="3" height="70" fill="#B8C4D0"/>',
    '<text x="236.5" y="997" font-size="15" font-weight="bold" fill="#1F4E79">行政处罚</text>',
    '<text x="236.5" y="1021" font-size="18" fill="#595959">0</text>',
    '<text x="236.5" y="1037" font-size="12.5" fill="#595959">本年处理决定数量</text>',
    '<rect x="401" y="976" width="168.5" height="70" fill="#F3F6F9"/>',
    '<rect x="401" y="976" width="3" height="70" fill="#B8C4D0"/>',
    '<text x="413" y="997" font-size="15" font-weight="bold" fill="#1F4E79">行政强制</text>',
    '<text x="413" y="1021" font-size="18" fill="#595959">0</text>',
    '<text x="413" y="1037" font-size="12.5" fill="#595959">本年处理决定数量</text>',
    '<rect x="577.5" y="976" width="168.5" height="70" fill="#F3F6F9"/>',
    '<rect x="577.5" y="976" width="3" height="70" fill="#B8C4D0"/>',
    '<text x="589.5" y="997" font-size="15" font-weight="bold" fill="#1F4E79">行政事业性收费</text>',
    '<text x="589.5" y="1021" font-size="18" font-weight="bold" fill="#1A1A1A">12.5</text>',
    '<text x="589.5" y="1037" font-size="11.4" fill="#595959">本年收费金额（单位：万元）</text>',
    '<text x="48" y="1075" font-size="12.5" fill="#595959">数据来源：年度报告表二、表三、表四，统计期限为2024年1月1日至12月31日。' +
      '</text>',
  ]);
});

test('a page with years: what stands where disputes stood, and notes', () => {
  const earlier = [reportOf(2022, PICTURED), reportOf(2023, { ...PICTURED, 'requests.received.total': 80 })];
  const { svg, height } = reportPicture(withFigure(report, 'requests.carriedOut.total', 3), earlier);
  expect(height).toBe(1123);
  expect(headingsOf(svg)).toEqual([
    '政府信息公开申请的收到和办理',
    '申请人情况（本年新收）',
    '近三年对比（件）',
    '主动公开情况',
  ]);
  expect(shapesOf(svg).slice(-4)).toEqual([
    '<text x="589.5" y="1016" font-size="18" font-weight="bold" fill="#1A1A1A">12.5</text>',
    '<text x="589.5" y="1032" font-size="11.4" fill="#595959">本年收费金额（单位：万元）</text>',
    '<text x="48" y="1070" font-size="12.5" fill="#595959">注：本年新收与上年结转合计44件，办理结果与结转下年度合计43件，相差1件。</text>',
    '<text x="48" y="1088" font-size="12.5" fill="#595959">数据来源：年度报告表二、表三、表四，统计期限为2024年1月1日至12月31日。' +
      '</text>',
  ]);
});

test.each([
  [
    'without applications',
    reportOf(2024),
    590,
    ['政府信息公开申请的收到和办理', '行政复议和行政诉讼', '主动公开情况'],
  ],
  [
    'without anything filled in',
    newReport(EDITIONS[0]!, { unit: '', year: null, figures: statedFigures(EDITIONS[0]!, {}) }),
    560,
    ['政府信息公开申请的收到和办理', '行政复议和行政诉讼', '主动公开情况'],
  ],
  [
    'without figures',
    newReport(EDITIONS[0]!, { unit: '', year: null }),
    578,
    ['政府信息公开申请的收到和办理', '行政复议和行政诉讼', '主动公开情况'],
  ],
  [
    'of the earlier form',
    reportOf(2020, { 'requests.received.total': 1 }),
    807,
    ['政府信息公开申请的收到和办理', '申请人情况（本年新收）', '行政复议和行政诉讼'],
  ],
])('a page %s', (_, own, height, headings) => {
  const picture = reportPicture(own, []);
  expect(picture.height).toBe(height);
  expect(headingsOf(picture.svg)).toEqual(headings);
});

test('a page without a name, its sentence in place of the flow', () => {
  const shapes = shapesOf(reportPicture(reportOf(2024, {}, { unit: '' }), []).svg);
  expect(shapes.slice(0, 8)).toEqual([
    '<text x="397" y="64" font-size="28" text-anchor="middle" font-weight="bold" fill="#1F4E79">2024年政府信息公开工作年度报告图解</text>',
    '<path d="M48 82H746" fill="none" stroke="#1F4E79" stroke-width="2"/>',
    '<path d="M48 86H746" fill="none" stroke="#1F4E79" stroke-width="0.75"/>',
    '<rect x="48" y="112" width="5" height="18" fill="#1F4E79"/>',
    '<text x="62" y="127" font-size="17" font-weight="bold" fill="#1F4E79">政府信息公开申请的收到和办理</text>',
    '<path d="M48 136H746" fill="none" stroke="#B8C4D0"/>',
    '<text x="397" y="172" font-size="15" text-anchor="middle" fill="#1A1A1A">本年度没有收到政府信息公开申请，' +
      '也没有上年结转的申请。</text>',
    '<rect x="48" y="210" width="5" height="18" fill="#1F4E79"/>',
  ]);
  expect(shapes.at(-1)).toBe(
    '<text x="48" y="525" font-size="12.5" fill="#595959">数据来源：年度报告表二、表三、表四，统计期限为2024年1月1日至12月31日。' +
      '</text>',
  );
});

test('a long name in two lines', () => {
  const unit = '某某省某某市某某新区高新技术产业开发区管理委员会综合行政执法局政务公开办公室二科';
  expect(shapesOf(reportPicture({ ...report, unit }, []).svg).slice(0, 5)).toEqual([
    '<text x="397" y="54" font-size="22" text-anchor="middle" fill="#1A1A1A">某某省某某市某某新区高新技术产业开发区管</text>',
    '<text x="397" y="84" font-size="22" text-anchor="middle" fill="#1A1A1A">理委员会综合行政执法局政务公开办公室二科</text>',
    '<text x="397" y="124" font-size="28" text-anchor="middle" font-weight="bold" fill="#1F4E79">2024年政府信息公开工作年度报告图解</text>',
    '<path d="M48 142H746" fill="none" stroke="#1F4E79" stroke-width="2"/>',
    '<path d="M48 146H746" fill="none" stroke="#1F4E79" stroke-width="0.75"/>',
  ]);
});

describe('what a page tells', () => {
  test('before anything is drawn', () => {
    const { tables, ...facts } = factsOf(withFigure(report, 'requests.received.total', null), []);
    expect(tables.map(({ name }) => name)).toEqual(['表二', '表三', '表四']);
    expect(facts).toEqual({
      flow: {
        sources: [
          { label: '本年新收', value: 40, text: '40', remarks: ['summed'] },
          { label: '上年结转', value: 4, text: '4', remarks: [] },
        ],
        outcomes: [
          { label: '予以公开', value: 20, text: '20', remarks: [] },
          { label: '部分公开', value: 5, text: '5', remarks: [] },
          { label: '不予公开', value: 10, text: '10', remarks: [] },
          { label: '无法提供', value: 5, text: '5', remarks: [] },
          { label: '不予处理', value: 0, text: '0', remarks: [] },
          { label: '其他处理', value: 0, text: '0', remarks: [] },
        ],
        handled: { label: '办理结果总计', value: 40, text: '40', remarks: [] },
        carriedOut: { label: '结转下年度', value: 4, text: '4', remarks: [] },
      },
      applicants: [
        { label: '', bars: [{ label: '自然人', value: 30, text: '30', remarks: [] }] },
        {
          label: '法人或其他组织',
          bars: [
            { label: '商业企业', value: 10, text: '10', remarks: [] },
            { label: '科研机构', value: 0, text: '0', remarks: [] },
            { label: '社会公益组织', value: 0, text: '0', remarks: [] },
            { label: '法律服务机构', value: 0, text: '0', remarks: [] },
            { label: '其他', value: 0, text: '0', remarks: [] },
          ],
        },
      ],
      disputes: [
        { label: '行政复议', value: 3, text: '3', remarks: [] },
        { label: '行政诉讼', value: 3, text: '3', remarks: [] },
      ],
      measures: [],
      proactive: [
        {
          label: '规章',
          figures: [
            { label: '本年制发件数', value: 0, text: '0', remarks: [] },
            { label: '本年废止件数', value: 0, text: '0', remarks: [] },
            { label: '现行有效件数', value: 0, text: '0', remarks: [] },
          ],
        },
        {
          label: '行政规范性文件',
          figures: [
            { label: '本年制发件数', value: 0, text: '0', remarks: [] },
            { label: '本年废止件数', value: 0, text: '0', remarks: [] },
            { label: '现行有效件数', value: 0, text: '0', remarks: [] },
          ],
        },
        { label: '行政许可', figures: [{ label: '本年处理决定数量', value: 0, text: '0', remarks: [] }] },
        { label: '行政处罚', figures: [{ label: '本年处理决定数量', value: 0, text: '0', remarks: [] }] },
        { label: '行政强制', figures: [{ label: '本年处理决定数量', value: 0, text: '0', remarks: [] }] },
        {
          label: '行政事业性收费',
          figures: [{ label: '本年收费金额（单位：万元）', value: 12.5, text: '12.5', remarks: [] }],
        },
      ],
      unit: '青石镇人民政府',
      year: 2024,
      years: [],
      notes: ['没有填写的总计按各项之和列出。'],
    });
  });

  test('over the years, the earliest first', () => {
    const { years, measures, notes } = factsOf(report, [
      reportOf(2023, { 'requests.received.total': 7 }),
      reportOf(2022),
    ]);
    expect({ years, measures, notes }).toEqual({
      years: [2022, 2023, 2024],
      measures: [
        {
          label: '新收',
          values: [
            { value: 0, text: '0', remarks: [] },
            { value: 7, text: '7', remarks: [] },
            { value: 40, text: '40', remarks: [] },
          ],
        },
        {
          label: '办理',
          values: [
            { value: 0, text: '0', remarks: [] },
            { value: 0, text: '0', remarks: [] },
            { value: 40, text: '40', remarks: [] },
          ],
        },
        {
          label: '结转下年度',
          values: [
            { value: 0, text: '0', remarks: [] },
            { value: 0, text: '0', remarks: [] },
            { value: 4, text: '4', remarks: [] },
          ],
        },
        {
          label: '行政复议',
          values: [
            { value: 0, text: '0', remarks: [] },
            { value: 0, text: '0', remarks: [] },
            { value: 3, text: '3', remarks: [] },
          ],
        },
        {
          label: '行政诉讼',
          values: [
            { value: 0, text: '0', remarks: [] },
            { value: 0, text: '0', remarks: [] },
            { value: 3, text: '3', remarks: [] },
          ],
        },
      ],
      notes: [],
    });
  });

  test('of the earlier form', () => {
    const { flow, proactive } = factsOf(literalReport('2019'), []);
    expect({
      flow,
      rows: proactive.map(({ label, figures }) => [
        label,
        ...figures.map((each) => `${each.label} ${each.text}`),
      ]),
    }).toEqual({
      flow: {
        sources: [
          { label: '本年新收', value: 11319, text: '11,319', remarks: [] },
          { label: '上年结转', value: 1821, text: '1,821', remarks: [] },
        ],
        outcomes: [
          { label: '予以公开', value: 81, text: '81', remarks: [] },
          { label: '部分公开', value: 141, text: '141', remarks: [] },
          { label: '不予公开', value: 3288, text: '3,288', remarks: [] },
          { label: '无法提供', value: 2223, text: '2,223', remarks: [] },
          { label: '不予处理', value: 4905, text: '4,905', remarks: [] },
          { label: '其他处理', value: 1161, text: '1,161', remarks: [] },
        ],
        handled: { label: '办理结果总计', value: 11799, text: '11,799', remarks: [] },
        carriedOut: { label: '结转下年度', value: 1341, text: '1,341', remarks: [] },
      },
      rows: [
        ['规章', '本年新制作数量 1', '本年新公开数量 2', '对外公开总数量 3'],
        ['规范性文件', '本年新制作数量 4', '本年新公开数量 5', '对外公开总数量 6'],
        ['行政许可', '上一年项目数量 7', '本年增/减 -8', '处理决定数量 9'],
        ['其他对外管理服务事项', '上一年项目数量 10', '本年增/减 11', '处理决定数量 12'],
        ['行政处罚', '上一年项目数量 13', '本年增/减 -14', '处理决定数量 15'],
        ['行政强制', '上一年项目数量 16', '本年增/减 17', '处理决定数量 18'],
        ['行政事业性收费', '上一年项目数量 19', '本年增/减 -20'],
        ['政府集中采购', '采购项目数量 21', '采购总金额 22.5'],
      ],
    });
  });
});

describe('a table', () => {
  test('with every cell', () => {
    const { svg, width, height, title } = tablePicture(literalReport('2021'), 'disputes');
    expect([width, height, title]).toEqual([
      615,
      138,
      '青石镇人民政府2024年 四、政府信息公开行政复议、行政诉讼情况',
    ]);
    expect(svg.slice(0, svg.indexOf('<title>')))
      .toBe(`<svg xmlns="http://www.w3.org/2000/svg" width="615" height="138" viewBox="0 0 615 138" role="img" lang="zh-CN" xml:lang="zh-CN" font-family="'仿宋_GB2312','仿宋',FangSong,serif">
`);
    expect(shapesOf(svg)).toEqual([
      '<rect x="12.5" y="12.5" width="197" height="24" fill="none" stroke="#000000"/>',
      '<text x="111" y="29.54" font-size="14" text-anchor="middle" fill="#000000">行政复议</text>',
      '<rect x="209.5" y="12.5" width="393" height="24" fill="none" stroke="#000000"/>',
      '<text x="406" y="29.54" font-size="14" text-anchor="middle" fill="#000000">行政诉讼</text>',
      '<rect x="12.5" y="36.5" width="39" height="65" fill="none" stroke="#000000"/>',
      '<text x="32" y="65.29" font-size="14" text-anchor="middle" fill="#000000">结果</text>',
      '<text x="32" y="82.79" font-size="14" text-anchor="middle" fill="#000000">维持</text>',
      '<rect x="51.5" y="36.5" width="40" height="65" fill="none" stroke="#000000"/>',
      '<text x="71.5" y="65.29" font-size="14" text-anchor="middle" fill="#000000">结果</text>',
      '<text x="71.5" y="82.79" font-size="14" text-anchor="middle" fill="#000000">纠正</text>',
      '<rect x="91.5" y="36.5" width="39" height="65" fill="none" stroke="#000000"/>',
      '<text x="111" y="65.29" font-size="14" text-anchor="middle" fill="#000000">其他</text>',
      '<text x="111" y="82.79" font-size="14" text-anchor="middle" fill="#000000">结果</text>',
      '<rect x="130.5" y="36.5" width="39" height="65" fill="none" stroke="#000000"/>',
      '<text x="150" y="65.29" font-size="14" text-anchor="middle" fill="#000000">尚未</text>',
      '<text x="150" y="82.79" font-size="14" text-anchor="middle" fill="#000000">审结</text>',
      '<rect x="169.5" y="36.5" width="40" height="65" fill="none" stroke="#000000"/>',
      '<text x="189.5" y="74.04" font-size="14" text-anchor="middle" fill="#000000">总计</text>',
      '<rect x="209.5" y="36.5" width="196" height="24" fill="none" stroke="#000000"/>',
      '<text x="307.5" y="53.54" font-size="14" text-anchor="middle" fill="#000000">未经复议直接起诉</text>',
      '<rect x="405.5" y="36.5" width="197" height="24" fill="none" stroke="#000000"/>',
      '<text x="504" y="53.54" font-size="14" text-anchor="middle" fill="#000000">复议后起诉</text>',
      '<rect x="209.5" y="60.5" width="39" height="41" fill="none" stroke="#000000"/>',
      '<text x="229" y="77.29" font-size="14" text-anchor="middle" fill="#000000">结果</text>',
      '<text x="229" y="94.79" font-size="14" text-anchor="middle" fill="#000000">维持</text>',
      '<rect x="248.5" y="60.5" width="39" height="41" fill="none" stroke="#000000"/>',
      '<text x="268" y="77.29" font-size="14" text-anchor="middle" fill="#000000">结果</text>',
      '<text x="268" y="94.79" font-size="14" text-anchor="middle" fill="#000000">纠正</text>',
      '<rect x="287.5" y="60.5" width="39" height="41" fill="none" stroke="#000000"/>',
      '<text x="307" y="77.29" font-size="14" text-anchor="middle" fill="#000000">其他</text>',
      '<text x="307" y="94.79" font-size="14" text-anchor="middle" fill="#000000">结果</text>',
      '<rect x="326.5" y="60.5" width="40" height="41" fill="none" stroke="#000000"/>',
      '<text x="346.5" y="77.29" font-size="14" text-anchor="middle" fill="#000000">尚未</text>',
      '<text x="346.5" y="94.79" font-size="14" text-anchor="middle" fill="#000000">审结</text>',
      '<rect x="366.5" y="60.5" width="39" height="41" fill="none" stroke="#000000"/>',
      '<text x="386" y="86.04" font-size="14" text-anchor="middle" fill="#000000">总计</text>',
      '<rect x="405.5" y="60.5" width="39" height="41" fill="none" stroke="#000000"/>',
      '<text x="425" y="77.29" font-size="14" text-anchor="middle" fill="#000000">结果</text>',
      '<text x="425" y="94.79" font-size="14" text-anchor="middle" fill="#000000">维持</text>',
      '<rect x="444.5" y="60.5" width="40" height="41" fill="none" stroke="#000000"/>',
      '<text x="464.5" y="77.29" font-size="14" text-anchor="middle" fill="#000000">结果</text>',
      '<text x="464.5" y="94.79" font-size="14" text-anchor="middle" fill="#000000">纠正</text>',
      '<rect x="484.5" y="60.5" width="39" height="41" fill="none" stroke="#000000"/>',
      '<text x="504" y="77.29" font-size="14" text-anchor="middle" fill="#000000">其他</text>',
      '<text x="504" y="94.79" font-size="14" text-anchor="middle" fill="#000000">结果</text>',
      '<rect x="523.5" y="60.5" width="39" height="41" fill="none" stroke="#000000"/>',
      '<text x="543" y="77.29" font-size="14" text-anchor="middle" fill="#000000">尚未</text>',
      '<text x="543" y="94.79" font-size="14" text-anchor="middle" fill="#000000">审结</text>',
      '<rect x="562.5" y="60.5" width="40" height="41" fill="none" stroke="#000000"/>',
      '<text x="582.5" y="86.04" font-size="14" text-anchor="middle" fill="#000000">总计</text>',
      '<rect x="12.5" y="101.5" width="39" height="24" fill="none" stroke="#000000"/>',
      '<text x="32" y="118.54" font-size="14" text-anchor="middle" fill="#000000">11</text>',
      '<rect x="51.5" y="101.5" width="40" height="24" fill="none" stroke="#000000"/>',
      '<text x="71.5" y="118.54" font-size="14" text-anchor="middle" fill="#000000">12</text>',
      '<rect x="91.5" y="101.5" width="39" height="24" fill="none" stroke="#000000"/>',
      '<text x="111" y="118.54" font-size="14" text-anchor="middle" fill="#000000">13</text>',
      '<rect x="130.5" y="101.5" width="39" height="24" fill="none" stroke="#000000"/>',
      '<text x="150" y="118.54" font-size="14" text-anchor="middle" fill="#000000">14</text>',
      '<rect x="169.5" y="101.5" width="40" height="24" fill="none" stroke="#000000"/>',
      '<text x="189.5" y="118.54" font-size="14" text-anchor="middle" fill="#000000">50</text>',
      '<rect x="209.5" y="101.5" width="39" height="24" fill="none" stroke="#000000"/>',
      '<text x="229" y="118.54" font-size="14" text-anchor="middle" fill="#000000">21</text>',
      '<rect x="248.5" y="101.5" width="39" height="24" fill="none" stroke="#000000"/>',
      '<text x="268" y="118.54" font-size="14" text-anchor="middle" fill="#000000">22</text>',
      '<rect x="287.5" y="101.5" width="39" height="24" fill="none" stroke="#000000"/>',
      '<text x="307" y="118.54" font-size="14" text-anchor="middle" fill="#000000">23</text>',
      '<rect x="326.5" y="101.5" width="40" height="24" fill="none" stroke="#000000"/>',
      '<text x="346.5" y="118.54" font-size="14" text-anchor="middle" fill="#000000">24</text>',
      '<rect x="366.5" y="101.5" width="39" height="24" fill="none" stroke="#000000"/>',
      '<text x="386" y="118.54" font-size="14" text-anchor="middle" fill="#000000">90</text>',
      '<rect x="405.5" y="101.5" width="39" height="24" fill="none" stroke="#000000"/>',
      '<text x="425" y="118.54" font-size="14" text-anchor="middle" fill="#000000">31</text>',
      '<rect x="444.5" y="101.5" width="40" height="24" fill="none" stroke="#000000"/>',
      '<text x="464.5" y="118.54" font-size="14" text-anchor="middle" fill="#000000">32</text>',
      '<rect x="484.5" y="101.5" width="39" height="24" fill="none" stroke="#000000"/>',
      '<text x="504" y="118.54" font-size="14" text-anchor="middle" fill="#000000">33</text>',
      '<rect x="523.5" y="101.5" width="39" height="24" fill="none" stroke="#000000"/>',
      '<text x="543" y="118.54" font-size="14" text-anchor="middle" fill="#000000">34</text>',
      '<rect x="562.5" y="101.5" width="40" height="24" fill="none" stroke="#000000"/>',
      '<text x="582.5" y="118.54" font-size="14" text-anchor="middle" fill="#000000">130</text>',
    ]);
  });

  test('with labels from the left that break into lines, rows as high as these', () => {
    const { svg, width, height } = tablePicture(literalReport('2021'), 'requests');
    expect([width, height]).toEqual([615, 920]);
    const shapes = shapesOf(svg);
    expect(shapes.slice(0, 28)).toEqual([
      '<rect x="12.5" y="12.5" width="259" height="89" fill="none" stroke="#000000"/>',
      '<text x="142" y="53.29" font-size="14" text-anchor="middle" fill="#000000">（本列数据的勾稽关系为：第一项加第二</text>',
      '<text x="142" y="70.79" font-size="14" text-anchor="middle" fill="#000000">项之和，' +
        '等于第三项加第四项之和）</text>',
      '<rect x="271.5" y="12.5" width="331" height="24" fill="none" stroke="#000000"/>',
      '<text x="437" y="29.54" font-size="14" text-anchor="middle" fill="#000000">申请人情况</text>',
      '<rect x="271.5" y="36.5" width="48" height="65" fill="none" stroke="#000000"/>',
      '<text x="295.5" y="74.04" font-size="14" text-anchor="middle" fill="#000000">自然人</text>',
      '<rect x="319.5" y="36.5" width="235" height="24" fill="none" stroke="#000000"/>',
      '<text x="437" y="53.54" font-size="14" text-anchor="middle" fill="#000000">法人或其他组织</text>',
      '<rect x="554.5" y="36.5" width="48" height="65" fill="none" stroke="#000000"/>',
      '<text x="578.5" y="74.04" font-size="14" text-anchor="middle" fill="#000000">总计</text>',
      '<rect x="319.5" y="60.5" width="47" height="41" fill="none" stroke="#000000"/>',
      '<text x="343" y="77.29" font-size="14" text-anchor="middle" fill="#000000">商业企</text>',
      '<text x="343" y="94.79" font-size="14" text-anchor="middle" fill="#000000">业</text>',
      '<rect x="366.5" y="60.5" width="47" height="41" fill="none" stroke="#000000"/>',
      '<text x="390" y="77.29" font-size="14" text-anchor="middle" fill="#000000">科研机</text>',
      '<text x="390" y="94.79" font-size="14" text-anchor="middle" fill="#000000">构</text>',
      '<rect x="413.5" y="60.5" width="47" height="41" fill="none" stroke="#000000"/>',
      '<text x="437" y="77.29" font-size="14" text-anchor="middle" fill="#000000">社会公</text>',
      '<text x="437" y="94.79" font-size="14" text-anchor="middle" fill="#000000">益组织</text>',
      '<rect x="460.5" y="60.5" width="47" height="41" fill="none" stroke="#000000"/>',
      '<text x="484" y="77.29" font-size="14" text-anchor="middle" fill="#000000">法律服</text>',
      '<text x="484" y="94.79" font-size="14" text-anchor="middle" fill="#000000">务机构</text>',
      '<rect x="507.5" y="60.5" width="47" height="41" fill="none" stroke="#000000"/>',
      '<text x="531" y="86.04" font-size="14" text-anchor="middle" fill="#000000">其他</text>',
      '<rect x="12.5" y="101.5" width="259" height="24" fill="none" stroke="#000000"/>',
      '<text x="14.5" y="118.54" font-size="14" fill="#000000">一、本年新收政府信息公开申请数量</text>',
      '<rect x="271.5" y="101.5" width="48" height="24" fill="none" stroke="#000000"/>',
    ]);
    expect(shapes.filter((shape) => /<rect x="12.5"/.test(shape))).toEqual([
      '<rect x="12.5" y="12.5" width="259" height="89" fill="none" stroke="#000000"/>',
      '<rect x="12.5" y="101.5" width="259" height="24" fill="none" stroke="#000000"/>',
      '<rect x="12.5" y="125.5" width="259" height="24" fill="none" stroke="#000000"/>',
      '<rect x="12.5" y="149.5" width="35" height="734" fill="none" stroke="#000000"/>',
      '<rect x="12.5" y="883.5" width="259" height="24" fill="none" stroke="#000000"/>',
    ]);
  });

  test('is named by its heading, also without a name and a year', () => {
    const bare = { ...literalReport('2021'), unit: ' ', year: null };
    expect(tablePicture(bare, 'proactive').title).toBe('二、主动公开政府信息情况');
    expect(editionById('2021')!.parts[1]!.heading).toBe('二、主动公开政府信息情况');
  });

  test('a figure that is too long is set smaller, a blank one is left out', () => {
    const long = withFigure(
      withFigure(literalReport('2021'), 'disputes.review.upheld', 123_456_789),
      'disputes.review.corrected',
      null,
    );
    const { svg, description } = tablePicture(long, 'disputes');
    expect(shapesOf(svg).find((shape) => shape.includes('>123456789<'))).toBe(
      '<text x="32" y="115.9" font-size="6.4" text-anchor="middle" fill="#000000">123456789</text>',
    );
    expect(description.startsWith('行政复议：结果维持 123456789，结果纠正 未填，其他结果 13，')).toBe(true);
    expect(shapesOf(svg)).toHaveLength(79);
  });
});
