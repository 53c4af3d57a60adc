import { bench } from './support';

const { run, codeOf } = bench();

test('fill, font, alignment and wrapping are read back', async () => {
  const range = await run(async (context, sheet) => {
    const cell = sheet.getRange('A1');
    const { format } = cell;
    format.fill.color = '#ddebf7';
    Object.assign(format.font, { name: '黑体', size: 16, bold: true, italic: true, color: 'red' });
    format.horizontalAlignment = 'Center';
    format.verticalAlignment = 'Top';
    format.wrapText = true;
    format.indentLevel = 2;
    cell.load(
      'format/fill/color, format/font, format/horizontalAlignment, format/verticalAlignment, format/wrapText, format/indentLevel',
    );
    await context.sync();
    return cell;
  });
  const { fill, font, horizontalAlignment, verticalAlignment, wrapText, indentLevel } = range.format;
  expect(fill.color).toBe('#DDEBF7');
  expect(font.toJSON()).toMatchObject({ name: '黑体', size: 16, bold: true, italic: true, color: '#FF0000' });
  expect([horizontalAlignment, verticalAlignment, wrapText, indentLevel]).toEqual(['Center', 'Top', true, 2]);
});

test('formats that differ within a range read as null', async () => {
  const range = await run(async (context, sheet) => {
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A1').format.fill.color = '#FF0000';
    const both = sheet.getRange('A1:B1').load('format/font/bold, format/fill/color');
    await context.sync();
    return both;
  });
  expect(range.format.font.bold).toBeNull();
  expect(range.format.fill.color).toBe('');
});

test('a cell without fill reads as white, and clearing takes the fill away', async () => {
  const colors = await run(async (context, sheet) => {
    const cell = sheet.getRange('A1').load('format/fill/color');
    await context.sync();
    const before = cell.format.fill.color;
    cell.format.fill.color = '#FF0000';
    cell.format.fill.clear();
    cell.load('format/fill/color');
    await context.sync();
    return [before, cell.format.fill.color];
  });
  expect(colors).toEqual(['#FFFFFF', '#FFFFFF']);
});

test('words that Excel does not know and colours that are none are refused', async () => {
  expect(
    await codeOf((_, sheet) => (sheet.getRange('A1').format.horizontalAlignment = '居中' as 'Center')),
  ).toBe('InvalidArgument');
  expect(await codeOf((_, sheet) => (sheet.getRange('A1').format.fill.color = '#12'))).toBe(
    'InvalidArgument',
  );
});

test('widths and heights are in points and rounded to pixels', async () => {
  const sizes = await run(async (context, sheet) => {
    const range = sheet.getRange('B2:C3');
    const untouched = sheet.getRange('H9').load('format/columnWidth, format/rowHeight');
    range.format.columnWidth = 140;
    range.format.rowHeight = 30;
    sheet.getRange('C:C').format.columnWidth = 60;
    const column = sheet.getRange('B1').load('format/columnWidth, format/rowHeight');
    range.load('format/columnWidth, format/rowHeight');
    await context.sync();
    return [untouched, column, range].map(({ format }) => [format.columnWidth, format.rowHeight]);
  });
  expect(sizes).toEqual([
    [54, 14.25],
    [140.25, 14.25],
    [null, 30],
  ]);
});

test('formatting a whole column reaches cells filled in later', async () => {
  const name = await run(async (context, sheet) => {
    sheet.getRange('A1').values = [['x']];
    sheet.getRange('A:B').format.font.name = '仿宋';
    sheet.getRange().format.font.size = 12;
    await context.sync();
    sheet.getRange('B7').values = [['y']];
    const cells = sheet.getRange('A1:B9').load('format/font/name, format/font/size');
    await context.sync();
    return [cells.format.font.name, cells.format.font.size];
  });
  expect(name).toEqual(['仿宋', 12]);
});

test('formatting a cell later leaves its formula alone', async () => {
  const range = await run(async (context, sheet) => {
    const cell = sheet.getRange('B1');
    cell.formulas = [['=A1+1']];
    await context.sync();
    cell.format.fill.color = '#FFFF00';
    cell.load('formulas');
    await context.sync();
    sheet.getRange('A1').values = [[4]];
    cell.load('formulas, values');
    await context.sync();
    return cell;
  });
  expect([range.formulas, range.values]).toEqual([[['=A1+1']], [[5]]]);
});

describe('borders', () => {
  const EDGES = [
    'EdgeTop',
    'EdgeBottom',
    'EdgeLeft',
    'EdgeRight',
    'InsideHorizontal',
    'InsideVertical',
  ] as const;

  test('edges and inner lines are read back from any cell that shares them', async () => {
    const styles = await run(async (context, sheet) => {
      const range = sheet.getRange('B2:C3');
      for (const edge of EDGES) range.format.borders.getItem(edge).style = 'Continuous';
      range.format.borders.getItem('EdgeBottom').weight = 'Medium';
      range.format.borders.getItem('EdgeBottom').color = '#0000FF';
      const borders = EDGES.map((edge) => range.format.borders.getItem(edge).load('style, weight, color'));
      const inner = sheet.getRange('C3').format.borders.getItem('EdgeTop').load('style');
      const below = sheet.getRange('B4').format.borders.getItem('EdgeTop').load('style, weight');
      const outside = sheet.getRange('D9').format.borders.getItem('EdgeTop').load('style');
      await context.sync();
      return [
        borders.map(({ style }) => style),
        [borders[1]?.weight, borders[1]?.color],
        [inner.style, below.style, below.weight, outside.style],
      ];
    });
    expect(styles).toEqual([
      EDGES.map(() => 'Continuous'),
      ['Medium', '#0000FF'],
      ['Continuous', 'Continuous', 'Medium', 'None'],
    ]);
  });

  test('None takes the line away, also the half that a neighbour drew', async () => {
    const style = await run(async (context, sheet) => {
      sheet.getRange('A1').format.borders.getItem('EdgeBottom').style = 'Double';
      sheet.getRange('A2').format.borders.getItem('EdgeTop').style = 'None';
      const border = sheet.getRange('A1').format.borders.getItem('EdgeBottom').load('style');
      await context.sync();
      return border.style;
    });
    expect(style).toBe('None');
  });
});
