/** The sections of 图解 as they are drawn, element by element, from a few numbers each. */
import { barSection, largestOf } from '../../../src/writers/picture/bars';
import { columnSection } from '../../../src/writers/picture/columns';
import { flowHeight, flowHighest, flowMarks, flowSentence } from '../../../src/writers/picture/flow';
import { pictureOf } from '../../../src/writers/picture/marks';
import type { Mark } from '../../../src/writers/picture/marks';
import type { FlowFacts, Told } from '../../../src/writers/picture/said';
import { tileSection } from '../../../src/writers/picture/tiles';
import { shapesOf } from '../../support/svg';

const told = (label: string, value: number | null, text = value === null ? '未填' : String(value)): Told => ({
  label,
  value,
  text,
  remarks: [],
});
const drawn = (marks: readonly Mark[]) =>
  shapesOf(pictureOf({ marks, width: 794, height: 500, fonts: [], title: '', description: '' }).svg);

describe('bars', () => {
  test('in one proportion; what is nothing has none; a group stands behind a bracket', () => {
    const section = barSection(
      [
        { label: '', bars: [told('自然人', 40)] },
        { label: '法人', bars: [told('企业', 10), told('机构', 0), told('其他', null)] },
      ],
      40,
    );
    expect(section.height).toBe(100);
    expect(drawn(section.draw(200))).toEqual([
      '<text x="278" y="217.9" font-size="15" text-anchor="end" fill="#1A1A1A">自然人</text>',
      '<rect x="288" y="205" width="362" height="15" fill="#2F6EA5"/>',
      '<text x="658" y="217.9" font-size="15" font-weight="bold" fill="#1A1A1A">40件</text>',
      '<text x="158" y="267.18" font-size="13" text-anchor="end" fill="#1A1A1A">法人</text>',
      '<path d="M172 230H166V295H172" fill="none" stroke="#B8C4D0" stroke-width="1.5"/>',
      '<text x="278" y="242.9" font-size="15" text-anchor="end" fill="#1A1A1A">企业</text>',
      '<rect x="288" y="230" width="90.5" height="15" fill="#2F6EA5"/>',
      '<text x="386.5" y="242.9" font-size="15" font-weight="bold" fill="#1A1A1A">10件</text>',
      '<text x="278" y="267.9" font-size="15" text-anchor="end" fill="#595959">机构</text>',
      '<text x="296" y="267.9" font-size="15" fill="#595959">0件</text>',
      '<text x="278" y="292.9" font-size="15" text-anchor="end" fill="#595959">其他</text>',
      '<text x="296" y="292.9" font-size="15" fill="#595959">未填</text>',
    ]);
  });

  test('a small one shows beside a very large one, whose number needs room', () => {
    const section = barSection(
      [{ label: '', bars: [told('甲', 100_000_000_000), told('乙', 1), told('丙', -3)] }],
      100_000_000_000,
    );
    expect(drawn(section.draw(0))).toEqual([
      '<text x="278" y="17.9" font-size="15" text-anchor="end" fill="#1A1A1A">甲</text>',
      '<rect x="288" y="5" width="327" height="15" fill="#2F6EA5"/>',
      '<text x="623" y="17.9" font-size="15" font-weight="bold" fill="#1A1A1A">100000000000件</text>',
      '<text x="278" y="42.9" font-size="15" text-anchor="end" fill="#1A1A1A">乙</text>',
      '<rect x="288" y="30" width="1" height="15" fill="#2F6EA5"/>',
      '<text x="297" y="42.9" font-size="15" font-weight="bold" fill="#1A1A1A">1件</text>',
      '<text x="278" y="67.9" font-size="15" text-anchor="end" fill="#1A1A1A">丙</text>',
      '<text x="296" y="67.9" font-size="15" font-weight="bold" fill="#1A1A1A">-3件</text>',
    ]);
  });

  test.each([
    ['the largest of all groups', [40, 3], 40],
    ['no less than twenty: what is small stays small', [1, null], 20],
    ['nothing to draw', [], 20],
  ])('the longest stands for %s', (_, values, largest) => {
    const groups = values.map((value) => ({ label: '', bars: [told('甲', value)] }));
    expect(largestOf(groups)).toBe(largest);
  });

  test('nothing at all', () => {
    const section = barSection([{ label: '', bars: [told('甲', 0)] }], 20);
    expect([section.height, ...drawn(section.draw(0))]).toEqual([
      25,
      '<text x="278" y="17.9" font-size="15" text-anchor="end" fill="#595959">甲</text>',
      '<text x="296" y="17.9" font-size="15" fill="#595959">0件</text>',
    ]);
    expect(barSection([], 20).height).toBe(0);
  });

  test('a very long number is set smaller', () => {
    const section = barSection([{ label: '', bars: [told('甲', 5, '5'.repeat(60))] }], 5);
    expect(drawn(section.draw(0))).toEqual([
      '<text x="278" y="17.9" font-size="15" text-anchor="end" fill="#1A1A1A">甲</text>',
      '<rect x="288" y="5" width="218" height="15" fill="#2F6EA5"/>',
      '<text x="514" y="17.9" font-size="6.2" font-weight="bold" fill="#1A1A1A">555555555555555555555555555555555555555555555555555555555555件</text>',
    ]);
  });
});

describe('columns', () => {
  const reading = (value: number | null) => ({ ...told('', value) });

  test('of two years, requests and disputes in one proportion', () => {
    const section = columnSection(
      [
        { label: '新收', values: [reading(20), reading(40)] },
        { label: '办理', values: [null, reading(10)] },
        { label: '行政复议', values: [reading(0), reading(4)] },
      ],
      [2023, 2024],
    );
    expect(section.height).toBe(138);
    expect(drawn(section.draw(100))).toEqual([
      '<rect x="75.77" y="160" width="67.79" height="42" fill="#4A7299"/>',
      '<text x="109.67" y="155" font-size="13" text-anchor="middle" font-weight="bold" fill="#1A1A1A">20</text>',
      '<text x="109.67" y="216" font-size="13" text-anchor="middle" fill="#595959">2023</text>',
      '<rect x="185.11" y="118" width="67.79" height="84" fill="#1F4E79"/>',
      '<text x="219" y="113" font-size="13" text-anchor="middle" font-weight="bold" fill="#1A1A1A">40</text>',
      '<text x="219" y="216" font-size="13" text-anchor="middle" fill="#595959">2024</text>',
      '<path d="M55 202H273.67" fill="none" stroke="#595959"/>',
      '<text x="164.33" y="235" font-size="15" text-anchor="middle" font-weight="bold" fill="#1A1A1A">新收</text>',
      '<rect x="417.77" y="181" width="67.79" height="21" fill="#1F4E79"/>',
      '<text x="451.67" y="176" font-size="13" text-anchor="middle" font-weight="bold" fill="#1A1A1A">10</text>',
      '<text x="451.67" y="216" font-size="13" text-anchor="middle" fill="#595959">2024</text>',
      '<path d="M287.67 202H506.33" fill="none" stroke="#595959"/>',
      '<text x="397" y="235" font-size="15" text-anchor="middle" font-weight="bold" fill="#1A1A1A">办理</text>',
      '<text x="575" y="197" font-size="13" text-anchor="middle" fill="#595959">0</text>',
      '<text x="575" y="216" font-size="13" text-anchor="middle" fill="#595959">2023</text>',
      '<rect x="650.44" y="193.6" width="67.79" height="8.4" fill="#1F4E79"/>',
      '<text x="684.33" y="188.6" font-size="13" text-anchor="middle" font-weight="bold" fill="#1A1A1A">4</text>',
      '<text x="684.33" y="216" font-size="13" text-anchor="middle" fill="#595959">2024</text>',
      '<path d="M520.33 202H739" fill="none" stroke="#595959"/>',
      '<text x="629.67" y="235" font-size="15" text-anchor="middle" font-weight="bold" fill="#1A1A1A">行政复议</text>',
    ]);
  });

  test('of three years, a blank and one that is small', () => {
    const section = columnSection(
      [{ label: '新收', values: [reading(null), reading(1), reading(9_999)] }],
      [2022, 2023, 2024],
    );
    expect(drawn(section.draw(0))).toEqual([
      '<text x="169" y="97" font-size="13" text-anchor="middle" fill="#595959">未填</text>',
      '<text x="169" y="116" font-size="13" text-anchor="middle" fill="#595959">2022</text>',
      '<rect x="326.32" y="101" width="141.36" height="1" fill="#4A7299"/>',
      '<text x="397" y="96" font-size="13" text-anchor="middle" font-weight="bold" fill="#1A1A1A">1</text>',
      '<text x="397" y="116" font-size="13" text-anchor="middle" fill="#595959">2023</text>',
      '<rect x="554.32" y="18" width="141.36" height="84" fill="#1F4E79"/>',
      '<text x="625" y="13" font-size="13" text-anchor="middle" font-weight="bold" fill="#1A1A1A">9999</text>',
      '<text x="625" y="116" font-size="13" text-anchor="middle" fill="#595959">2024</text>',
      '<path d="M55 102H739" fill="none" stroke="#595959"/>',
      '<text x="397" y="135" font-size="15" text-anchor="middle" font-weight="bold" fill="#1A1A1A">新收</text>',
    ]);
  });

  test('of more years than colours, of nothing, and of few that stay low', () => {
    const section = columnSection(
      [{ label: '新收', values: [reading(1), reading(2), reading(0), reading(-1)] }],
      [2021, 2022, 2023, 2024],
    );
    expect(drawn(section.draw(0))).toEqual([
      '<rect x="87.49" y="97.8" width="106.02" height="4.2" fill="#7C94AE"/>',
      '<text x="140.5" y="92.8" font-size="13" text-anchor="middle" font-weight="bold" fill="#1A1A1A">1</text>',
      '<text x="140.5" y="116" font-size="13" text-anchor="middle" fill="#595959">2021</text>',
      '<rect x="258.49" y="93.6" width="106.02" height="8.4" fill="#4A7299"/>',
      '<text x="311.5" y="88.6" font-size="13" text-anchor="middle" font-weight="bold" fill="#1A1A1A">2</text>',
      '<text x="311.5" y="116" font-size="13" text-anchor="middle" fill="#595959">2022</text>',
      '<text x="482.5" y="97" font-size="13" text-anchor="middle" fill="#595959">0</text>',
      '<text x="482.5" y="116" font-size="13" text-anchor="middle" fill="#595959">2023</text>',
      '<text x="653.5" y="97" font-size="13" text-anchor="middle" font-weight="bold" fill="#1A1A1A">-1</text>',
      '<text x="653.5" y="116" font-size="13" text-anchor="middle" fill="#595959">2024</text>',
      '<path d="M55 102H739" fill="none" stroke="#595959"/>',
      '<text x="397" y="135" font-size="15" text-anchor="middle" font-weight="bold" fill="#1A1A1A">新收</text>',
    ]);
  });

  test('numbers that need more than the page make all narrower alike', () => {
    const value = 123_456_789_012;
    const measures = ['甲', '乙', '丙', '丁'].map((label) => ({
      label,
      values: [reading(value), reading(value)],
    }));
    const shapes = drawn(columnSection(measures, [2023, 2024]).draw(0));
    expect(shapes.filter((shape) => /甲|乙|>123456789012<|H/.test(shape)).slice(0, 8)).toEqual([
      '<text x="95.13" y="13" font-size="10.5" text-anchor="middle" font-weight="bold" fill="#1A1A1A">123456789012</text>',
      '<text x="175.38" y="13" font-size="10.5" text-anchor="middle" font-weight="bold" fill="#1A1A1A">123456789012</text>',
      '<path d="M55 102H215.5" fill="none" stroke="#595959"/>',
      '<text x="135.25" y="135" font-size="15" text-anchor="middle" font-weight="bold" fill="#1A1A1A">甲</text>',
      '<text x="269.63" y="13" font-size="10.5" text-anchor="middle" font-weight="bold" fill="#1A1A1A">123456789012</text>',
      '<text x="349.88" y="13" font-size="10.5" text-anchor="middle" font-weight="bold" fill="#1A1A1A">123456789012</text>',
      '<path d="M229.5 102H390" fill="none" stroke="#595959"/>',
      '<text x="309.75" y="135" font-size="15" text-anchor="middle" font-weight="bold" fill="#1A1A1A">乙</text>',
    ]);
  });
});

describe('tiles', () => {
  const tile = (label: string, count: number) => ({
    label,
    figures: Array.from({ length: count }, (_, index) => told(`列${index + 1}`, index)),
  });

  test('with as many figures stand in one line', () => {
    const section = tileSection([tile('规章', 3), tile('文件', 3), tile('许可', 1)]);
    expect(section.height).toBe(148);
    expect(drawn(section.draw(50))).toEqual([
      '<rect x="48" y="50" width="345" height="70" fill="#F3F6F9"/>',
      '<rect x="48" y="50" width="3" height="70" fill="#B8C4D0"/>',
      '<text x="60" y="71" font-size="15" font-weight="bold" fill="#1F4E79">规章</text>',
      '<text x="60" y="95" font-size="18" fill="#595959">0</text>',
      '<text x="60" y="111" font-size="12.5" fill="#595959">列1</text>',
      '<text x="171" y="95" font-size="18" font-weight="bold" fill="#1A1A1A">1</text>',
      '<text x="171" y="111" font-size="12.5" fill="#595959">列2</text>',
      '<text x="282" y="95" font-size="18" font-weight="bold" fill="#1A1A1A">2</text>',
      '<text x="282" y="111" font-size="12.5" fill="#595959">列3</text>',
      '<rect x="401" y="50" width="345" height="70" fill="#F3F6F9"/>',
      '<rect x="401" y="50" width="3" height="70" fill="#B8C4D0"/>',
      '<text x="413" y="71" font-size="15" font-weight="bold" fill="#1F4E79">文件</text>',
      '<text x="413" y="95" font-size="18" fill="#595959">0</text>',
      '<text x="413" y="111" font-size="12.5" fill="#595959">列1</text>',
      '<text x="524" y="95" font-size="18" font-weight="bold" fill="#1A1A1A">1</text>',
      '<text x="524" y="111" font-size="12.5" fill="#595959">列2</text>',
      '<text x="635" y="95" font-size="18" font-weight="bold" fill="#1A1A1A">2</text>',
      '<text x="635" y="111" font-size="12.5" fill="#595959">列3</text>',
      '<rect x="48" y="128" width="698" height="70" fill="#F3F6F9"/>',
      '<rect x="48" y="128" width="3" height="70" fill="#B8C4D0"/>',
      '<text x="60" y="149" font-size="15" font-weight="bold" fill="#1F4E79">许可</text>',
      '<text x="60" y="173" font-size="18" fill="#595959">0</text>',
      '<text x="60" y="189" font-size="12.5" fill="#595959">列1</text>',
    ]);
  });

  test.each([
    [1, 4, 70],
    [1, 5, 148],
    [1, 9, 226],
    [2, 3, 70],
    [2, 4, 148],
    [3, 2, 70],
    [6, 2, 148],
    [7, 2, 148],
  ])('with %i figures each, %i of them are %i pixels high', (figures, count, height) => {
    const tiles = Array.from({ length: count }, (_, index) => tile(`甲${index}`, figures));
    expect(tileSection(tiles).height).toBe(height);
  });

  test('are shared evenly between their lines', () => {
    const tiles = Array.from({ length: 5 }, (_, index) => tile(`甲${index}`, 1));
    const boxes = drawn(tileSection(tiles).draw(0)).filter((shape) => shape.includes('#F3F6F9'));
    expect(boxes).toEqual([
      '<rect x="48" y="0" width="227.33" height="70" fill="#F3F6F9"/>',
      '<rect x="283.33" y="0" width="227.33" height="70" fill="#F3F6F9"/>',
      '<rect x="518.67" y="0" width="227.33" height="70" fill="#F3F6F9"/>',
      '<rect x="48" y="78" width="345" height="70" fill="#F3F6F9"/>',
      '<rect x="401" y="78" width="345" height="70" fill="#F3F6F9"/>',
    ]);
  });
});

describe('the flow', () => {
  const facts = (given: Partial<FlowFacts> = {}): FlowFacts => ({
    sources: [told('本年新收', 30), told('上年结转', 10)],
    outcomes: [told('予以公开', 25), told('不予公开', 0), told('其他处理', 10)],
    handled: told('总计', 35),
    carriedOut: told('结转下年度', 5),
    ...given,
  });

  test('that balances', () => {
    expect(drawn(flowMarks(facts(), 100, 300))).toEqual([
      '<path d="M174 144C263 144 263 151 352 151V323.5C263 323.5 263 316.5 174 316.5Z" fill="#1F4E79" fill-opacity="0.4"/>',
      '<rect x="160" y="144" width="14" height="172.5" fill="#1F4E79"/>',
      '<path d="M174 330.5C263 330.5 263 323.5 352 323.5V381C263 381 263 388 174 388Z" fill="#2E2E2E" fill-opacity="0.4"/>',
      '<rect x="160" y="330.5" width="14" height="57.5" fill="#2E2E2E"/>',
      '<path d="M366 151C461 151 461 132 556 132V275.75C461 275.75 461 294.75 366 294.75Z" fill="#005A9C" fill-opacity="0.4"/>',
      '<rect x="556" y="132" width="14" height="143.75" fill="#005A9C"/>',
      '<path d="M366 294.75C461 294.75 461 308.75 556 308.75V366.25C461 366.25 461 352.25 366 352.25Z" fill="#8C2D04" fill-opacity="0.4"/>',
      '<rect x="556" y="308.75" width="14" height="57.5" fill="#8C2D04"/>',
      '<path d="M366 352.25C461 352.25 461 371.25 556 371.25V400C461 400 461 381 366 381Z" fill="#2E2E2E" fill-opacity="0.4"/>',
      '<rect x="556" y="371.25" width="14" height="28.75" fill="#2E2E2E"/>',
      '<path d="M359 126V151" fill="none" stroke="#B8C4D0"/>',
      '<rect x="352" y="151" width="14" height="230" fill="#44546A"/>',
      '<text x="359" y="116.4" font-size="15" text-anchor="middle" font-weight="bold" fill="#1A1A1A">共40件</text>',
      '<text x="148" y="226.25" font-size="15" text-anchor="end" fill="#1A1A1A">本年新收</text>',
      '<text x="148" y="247.25" font-size="17" text-anchor="end" font-weight="bold" fill="#1A1A1A">30件</text>',
      '<text x="148" y="355.25" font-size="15" text-anchor="end" fill="#1A1A1A">上年结转</text>',
      '<text x="148" y="376.25" font-size="17" text-anchor="end" font-weight="bold" fill="#1A1A1A">10件</text>',
      '<text x="582" y="116.4" font-size="15" font-weight="bold" fill="#1A1A1A">办理结果</text>',
      '<text x="746" y="116.4" font-size="15" text-anchor="end" font-weight="bold" fill="#1A1A1A">35件</text>',
      '<path d="M582 127H746" fill="none" stroke="#B8C4D0"/>',
      '<path d="M582 371.63H746" fill="none" stroke="#B8C4D0"/>',
      '<text x="582" y="209.28" font-size="15" fill="#1A1A1A">予以公开</text>',
      '<text x="746" y="209.28" font-size="15" text-anchor="end" font-weight="bold" fill="#1A1A1A">25件</text>',
      '<text x="582" y="297.65" font-size="15" fill="#595959">不予公开</text>',
      '<text x="746" y="297.65" font-size="15" text-anchor="end" fill="#595959">0件</text>',
      '<text x="582" y="342.9" font-size="15" fill="#1A1A1A">其他处理</text>',
      '<text x="746" y="342.9" font-size="15" text-anchor="end" font-weight="bold" fill="#1A1A1A">10件</text>',
      '<text x="582" y="391.03" font-size="15" fill="#1A1A1A">结转下年度</text>',
      '<text x="746" y="391.03" font-size="15" text-anchor="end" font-weight="bold" fill="#1A1A1A">5件</text>',
    ]);
  });

  test('that does not balance has a step and says both sums', () => {
    const shapes = drawn(flowMarks(facts({ carriedOut: told('结转下年度', 25) }), 0, 300));
    expect(shapes).toEqual([
      '<path d="M174 77.5C263 77.5 263 89.33 352 89.33V204.33C263 204.33 263 192.5 174 192.5Z" fill="#1F4E79" fill-opacity="0.4"/>',
      '<rect x="160" y="77.5" width="14" height="115" fill="#1F4E79"/>',
      '<path d="M174 211.33C263 211.33 263 204.33 352 204.33V242.67C263 242.67 263 249.67 174 249.67Z" fill="#2E2E2E" fill-opacity="0.4"/>',
      '<rect x="160" y="211.33" width="14" height="38.33" fill="#2E2E2E"/>',
      '<path d="M366 51C461 51 461 32 556 32V127.83C461 127.83 461 146.83 366 146.83Z" fill="#005A9C" fill-opacity="0.4"/>',
      '<rect x="556" y="32" width="14" height="95.83" fill="#005A9C"/>',
      '<path d="M366 146.83C461 146.83 461 160.83 556 160.83V199.17C461 199.17 461 185.17 366 185.17Z" fill="#8C2D04" fill-opacity="0.4"/>',
      '<rect x="556" y="160.83" width="14" height="38.33" fill="#8C2D04"/>',
      '<path d="M366 185.17C461 185.17 461 204.17 556 204.17V300C461 300 461 281 366 281Z" fill="#2E2E2E" fill-opacity="0.4"/>',
      '<rect x="556" y="204.17" width="14" height="95.83" fill="#2E2E2E"/>',
      '<path d="M359 26V51" fill="none" stroke="#B8C4D0"/>',
      '<rect x="352" y="89.33" width="7" height="153.33" fill="#44546A"/>',
      '<rect x="359" y="51" width="7" height="230" fill="#44546A"/>',
      '<text x="359" y="16.4" font-size="15" text-anchor="middle" font-weight="bold" fill="#1A1A1A">40件 ≠ 60件</text>',
      '<text x="148" y="131" font-size="15" text-anchor="end" fill="#1A1A1A">本年新收</text>',
      '<text x="148" y="152" font-size="17" text-anchor="end" font-weight="bold" fill="#1A1A1A">30件</text>',
      '<text x="148" y="226.5" font-size="15" text-anchor="end" fill="#1A1A1A">上年结转</text>',
      '<text x="148" y="247.5" font-size="17" text-anchor="end" font-weight="bold" fill="#1A1A1A">10件</text>',
      '<text x="582" y="16.4" font-size="15" font-weight="bold" fill="#1A1A1A">办理结果</text>',
      '<text x="746" y="16.4" font-size="15" text-anchor="end" font-weight="bold" fill="#1A1A1A">35件</text>',
      '<path d="M582 27H746" fill="none" stroke="#B8C4D0"/>',
      '<path d="M582 238.08H746" fill="none" stroke="#B8C4D0"/>',
      '<text x="582" y="85.32" font-size="15" fill="#1A1A1A">予以公开</text>',
      '<text x="746" y="85.32" font-size="15" text-anchor="end" font-weight="bold" fill="#1A1A1A">25件</text>',
      '<text x="582" y="149.73" font-size="15" fill="#595959">不予公开</text>',
      '<text x="746" y="149.73" font-size="15" text-anchor="end" fill="#595959">0件</text>',
      '<text x="582" y="185.4" font-size="15" fill="#1A1A1A">其他处理</text>',
      '<text x="746" y="185.4" font-size="15" text-anchor="end" font-weight="bold" fill="#1A1A1A">10件</text>',
      '<text x="582" y="257.48" font-size="15" fill="#1A1A1A">结转下年度</text>',
      '<text x="746" y="257.48" font-size="15" text-anchor="end" font-weight="bold" fill="#1A1A1A">25件</text>',
    ]);
  });

  test('of which the outcomes are not known yet', () => {
    const blank = (label: string) => told(label, null);
    const open = facts({
      outcomes: [blank('予以公开')],
      handled: blank('总计'),
      carriedOut: blank('结转下年度'),
    });
    expect(drawn(flowMarks(open, 0, 200))).toEqual([
      '<path d="M174 32C263 32 263 45.33 352 45.33V151.33C263 151.33 263 138 174 138Z" fill="#1F4E79" fill-opacity="0.4"/>',
      '<rect x="160" y="32" width="14" height="106" fill="#1F4E79"/>',
      '<path d="M174 158.33C263 158.33 263 151.33 352 151.33V186.67C263 186.67 263 193.67 174 193.67Z" fill="#2E2E2E" fill-opacity="0.4"/>',
      '<rect x="160" y="158.33" width="14" height="35.33" fill="#2E2E2E"/>',
      '<path d="M359 26V45.33" fill="none" stroke="#B8C4D0"/>',
      '<rect x="352" y="45.33" width="7" height="141.33" fill="#44546A"/>',
      '<rect x="359" y="116" width="7" height="0" fill="#44546A"/>',
      '<text x="359" y="16.4" font-size="15" text-anchor="middle" font-weight="bold" fill="#1A1A1A">共40件</text>',
      '<text x="148" y="81" font-size="15" text-anchor="end" fill="#1A1A1A">本年新收</text>',
      '<text x="148" y="102" font-size="17" text-anchor="end" font-weight="bold" fill="#1A1A1A">30件</text>',
      '<text x="148" y="172" font-size="15" text-anchor="end" fill="#1A1A1A">上年结转</text>',
      '<text x="148" y="193" font-size="17" text-anchor="end" font-weight="bold" fill="#1A1A1A">10件</text>',
      '<text x="582" y="16.4" font-size="15" font-weight="bold" fill="#595959">办理结果</text>',
      '<text x="746" y="16.4" font-size="15" text-anchor="end" fill="#595959">未填</text>',
      '<path d="M582 27H746" fill="none" stroke="#B8C4D0"/>',
      '<path d="M582 116H746" fill="none" stroke="#B8C4D0"/>',
      '<text x="582" y="107.4" font-size="15" fill="#595959">予以公开</text>',
      '<text x="746" y="107.4" font-size="15" text-anchor="end" fill="#595959">未填</text>',
      '<text x="582" y="135.4" font-size="15" fill="#595959">结转下年度</text>',
      '<text x="746" y="135.4" font-size="15" text-anchor="end" fill="#595959">未填</text>',
    ]);
  });

  test('of which the sources are not known', () => {
    const open = facts({ sources: [told('本年新收', null), told('上年结转', null)] });
    const texts = drawn(flowMarks(open, 0, 300)).filter((shape) => /共|≠|#44546A/.test(shape));
    expect(texts).toEqual([
      '<rect x="352" y="166" width="7" height="0" fill="#44546A"/>',
      '<rect x="359" y="51" width="7" height="230" fill="#44546A"/>',
    ]);
  });

  test('whose total is blank is held against its outcomes', () => {
    const open = facts({ handled: told('总计', null) });
    expect(drawn(flowMarks(open, 0, 300)).join('')).toContain('>共40件</text>');
    const other = facts({ handled: told('总计', null), carriedOut: told('结转下年度', 6) });
    expect(drawn(flowMarks(other, 0, 300)).join('')).toContain('>40件 ≠ 41件</text>');
  });

  test('whose sides come to the same has one trunk, however they were added', () => {
    const same = facts({
      sources: [told('本年新收', 0.1), told('上年结转', 0.2)],
      outcomes: [told('予以公开', 0.3)],
      handled: told('总计', 0.3),
      carriedOut: told('结转下年度', 0),
    });
    const trunks = drawn(flowMarks(same, 0, 300)).filter((shape) => shape.includes('#44546A'));
    expect(trunks.map((shape) => / width="14"/.test(shape))).toEqual([true]);
  });

  test('of nothing but zeros draws labels only', () => {
    const nothing = facts({
      sources: [told('本年新收', 0), told('上年结转', null)],
      outcomes: [],
      handled: told('总计', 0),
      carriedOut: told('结转下年度', 0),
    });
    expect(drawn(flowMarks(nothing, 0, 200))).toEqual([
      '<text x="359" y="16.4" font-size="15" text-anchor="middle" font-weight="bold" fill="#1A1A1A">共0件</text>',
      '<text x="148" y="81" font-size="15" text-anchor="end" fill="#595959">本年新收</text>',
      '<text x="148" y="102" font-size="17" text-anchor="end" fill="#595959">0件</text>',
      '<text x="148" y="143" font-size="15" text-anchor="end" fill="#595959">上年结转</text>',
      '<text x="148" y="164" font-size="17" text-anchor="end" fill="#595959">未填</text>',
      '<text x="582" y="16.4" font-size="15" font-weight="bold" fill="#595959">办理结果</text>',
      '<text x="746" y="16.4" font-size="15" text-anchor="end" fill="#595959">0件</text>',
      '<path d="M582 27H746" fill="none" stroke="#B8C4D0"/>',
      '<path d="M582 102H746" fill="none" stroke="#B8C4D0"/>',
      '<text x="582" y="121.4" font-size="15" fill="#595959">结转下年度</text>',
      '<text x="746" y="121.4" font-size="15" text-anchor="end" fill="#595959">0件</text>',
    ]);
  });

  test('one larger than all the rest keeps the small ones in sight', () => {
    const large = facts({
      sources: [told('本年新收', 100_000), told('上年结转', 1)],
      outcomes: [told('予以公开', 100_000), told('其他处理', 1)],
      handled: told('总计', 100_001),
      carriedOut: told('结转下年度', 0),
    });
    const shapes = drawn(flowMarks(large, 0, 260));
    expect(shapes.filter((shape) => /<rect|opacity/.test(shape))).toEqual([
      '<path d="M174 32C263 32 263 63 352 63V229C263 229 263 198 174 198Z" fill="#1F4E79" fill-opacity="0.4"/>',
      '<rect x="160" y="32" width="14" height="166" fill="#1F4E79"/>',
      '<path d="M174 235.5C263 235.5 263 228 352 228V229C263 229 263 236.5 174 236.5Z" fill="#2E2E2E" fill-opacity="0.4"/>',
      '<rect x="160" y="235.5" width="14" height="1" fill="#2E2E2E"/>',
      '<path d="M366 63C461 63 461 35 556 35V201C461 201 461 229 366 229Z" fill="#005A9C" fill-opacity="0.4"/>',
      '<rect x="556" y="35" width="14" height="166" fill="#005A9C"/>',
      '<path d="M366 228C461 228 461 217 556 217V218C461 218 461 229 366 229Z" fill="#3E97D0" fill-opacity="0.4"/>',
      '<rect x="556" y="217" width="14" height="1" fill="#3E97D0"/>',
      '<rect x="352" y="63" width="14" height="166" fill="#44546A"/>',
    ]);
  });

  test.each([
    [2, 6, 223],
    [2, 1, 142],
    [4, 1, 266],
  ])('with %i sources and %i outcomes is at least %i pixels high', (sources, outcomes, height) => {
    const many = (count: number) => Array.from({ length: count }, () => told('甲', 1));
    expect(flowHeight(facts({ sources: many(sources), outcomes: many(outcomes) }))).toBe(height);
  });

  test('of a few applications is no higher than they ask: twelve pixels each', () => {
    const few = facts({
      sources: [told('本年新收', 2), told('上年结转', 0)],
      outcomes: [told('予以公开', 2)],
      handled: told('总计', 2),
      carriedOut: told('结转下年度', 0),
    });
    expect(drawn(flowMarks(few, 0, 260)).filter((shape) => shape.startsWith('<rect'))).toEqual([
      '<rect x="160" y="103" width="14" height="24" fill="#1F4E79"/>',
      '<rect x="556" y="120" width="14" height="24" fill="#005A9C"/>',
      '<rect x="352" y="134" width="14" height="24" fill="#44546A"/>',
    ]);
  });

  test.each([
    [2, 2, 142],
    [10, 2, 214],
    [10, 30, 420],
  ])('of %i received and %i granted is at most %i pixels high', (received, granted, height) => {
    const sources = [told('本年新收', received), told('上年结转', 0)];
    const outcomes = [told('予以公开', granted)];
    expect(flowHighest(facts({ sources, outcomes, carriedOut: told('结转下年度', 0) }))).toBe(height);
  });

  test.each([
    ['numbers are drawn', facts(), undefined],
    [
      'no application',
      facts({
        sources: [told('本年新收', 0)],
        outcomes: [told('予以公开', 0)],
        handled: told('总计', 0),
        carriedOut: told('结转', 0),
      }),
      '本年度没有收到政府信息公开申请，也没有上年结转的申请。',
    ],
    [
      'nothing filled in',
      facts({
        sources: [told('本年新收', null)],
        outcomes: [told('予以公开', null)],
        handled: told('总计', null),
        carriedOut: told('结转', null),
      }),
      '政府信息公开申请的数量尚未填写。',
    ],
    [
      'zeros and blanks are drawn',
      facts({
        sources: [told('本年新收', 0)],
        outcomes: [told('予以公开', null)],
        handled: told('总计', 0),
        carriedOut: told('结转', 0),
      }),
      undefined,
    ],
    [
      'only what is carried out is known',
      facts({
        sources: [told('本年新收', null)],
        outcomes: [],
        handled: told('总计', null),
        carriedOut: told('结转', 3),
      }),
      undefined,
    ],
  ])('a sentence in its place: %s', (_, own, sentence) => {
    expect(flowSentence(own)).toBe(sentence);
  });
});
