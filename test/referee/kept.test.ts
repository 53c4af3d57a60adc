/** What a reviewer put on a review workbook in LibreOffice is kept, and what LibreOffice itself writes otherwise is not taken for theirs. */
import {
  annotate,
  edit,
  expectKept,
  firstRound,
  nextRound,
  opened,
  ordered,
  stylesOf,
} from '../cli/annotated';
import { openTerminal } from '../cli/terminal';
import { computedSheets, convertedDocument, describeWithOffice, keepPicture } from '../support/libreoffice';

jest.setTimeout(600_000);

const [FILE, SAVED] = ['审核.xlsx', '存过.xlsx'];

describeWithOffice('a review workbook that LibreOffice saved', () => {
  test('its formats are those of the reviewer, its formulas compute, its styles are no more than without', async () => {
    const terminal = openTerminal();
    try {
      await firstRound(terminal);
      await edit(terminal, FILE, annotate);
      terminal.write(SAVED, convertedDocument('a.xlsx', terminal.read(FILE), 'xlsx'));
      expect(await nextRound(terminal, 2)).toBe('');
      const styles = stylesOf(terminal, FILE);
      terminal.write(FILE, terminal.read(SAVED));
      expect(await nextRound(terminal, 3)).toBe('');
      const book = await opened(terminal, FILE);
      expect(ordered(book)).toEqual(['金山县民政局', '金山县水务局', '金山县教育局']);
      expectKept(book);
      expect(stylesOf(terminal, FILE)).toBe(styles);
      const ledger = computedSheets(new Map([['kept', terminal.read(FILE)]]))
        .get('kept')
        ?.get('审核台账');
      expect(ledger?.slice(3, 6).map((row) => row.at(-1))).toEqual(['50%', '50%', '50%']);
      keepPicture('kept', convertedDocument('b.xlsx', terminal.read(FILE), 'pdf'), 1);
    } finally {
      terminal.close();
    }
  });
});
