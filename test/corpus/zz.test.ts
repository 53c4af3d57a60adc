import { readFile } from '../../src/readers';
import { recognize } from '../../src/recognize';
import { randomReport } from '../support/reports';
import { judge } from './judge';
import { modelOf } from './model';
import { PAPERS, pdfOf, WRITINGS } from './pdf';
jest.setTimeout(300000);
test('none', async () => {
  for (let seed=1; seed<7; seed++) {
      const report = randomReport(seed, { year: seed%2?2024:2020, limit: 3000 });
      const style = { font: 'embedded' as const, paper: PAPERS['upright']!, ruling: ()=>'', writing: WRITINGS['a piece a line']! };
      const s = await readFile(pdfOf(modelOf(report), style), 'a.pdf'); if (s.kind!=='workbook') return;
      if (seed===1) console.log(s.workbook.grids.map(g=>[...g.cells.values()].map(c=>c.text).join('\n')).join('\n---\n'));
      try {
      const rec = recognize(s.workbook);
      const v = judge(rec, report);
      console.log(seed, v.right, report.figures.size, v.marked.length, v.marked.slice(0,4), v.wrong.length, v.wrong.slice(0,4), rec.oddities.map(o=>o.kind+' '+o.text+'|'+o.expected).slice(0,5));
      } catch (e) { console.log(String(e)); }
  }
});
