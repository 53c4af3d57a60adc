/** 图解 as LibreOffice shows it: in a document on one page of its own, and drawn by another program than a browser. */
import { reportPicture, tablePicture, writeDocx } from '../../src/writers';
import type { Picture } from '../../src/writers';
import { COLOR } from '../../src/writers/picture/style';
import { convertedDocument, describeWithOffice, pageTexts, paintedPages } from '../support/libreoffice';
import { plainPng } from '../support/png';
import { randomReport, sampleReport } from '../support/reports';
import { rectanglesOf } from '../support/svg';
import { reportOf } from '../support/years';

jest.setTimeout(600_000);

const WRITER_HTML = 'HTML (StarWriter)';
const unit = '云台区水务局';
const report = randomReport(3, { year: 2024, unit });
const earlier = [2023, 2022].map((year) => randomReport(year, { year, unit }));

describeWithOffice('LibreOffice shows', () => {
  test.each([
    ['a full picture', sampleReport(), reportPicture(report, earlier)],
    ['a low one', sampleReport(), reportPicture(reportOf(2024), [])],
    ['a table', sampleReport(), tablePicture(report, 'disputes')],
  ])('%s on one page at the end of the document, whole', async (_, written, picture) => {
    const png = plainPng(picture.width, picture.height, '#2468AC');
    const document = await writeDocx(written, { picture: { ...picture, png } });
    const pdf = convertedDocument('report.docx', document, 'pdf');
    const plain = pageTexts(convertedDocument('plain.docx', await writeDocx(written), 'pdf'));
    const pages = pageTexts(pdf);
    expect(pages).toHaveLength(plain.length + 1);
    expect(pages.at(-1)!.replace(/\s/g, '')).toBe(`—${pages.length}—`);
    const painted = paintedPages(pdf);
    // LibreOffice writes pictures as JPEG: colours differ by little.
    const isPainted = (color: string) => /^#2[0-9A-F][56][0-9A-F][AB]/.test(color);
    const heights = painted.map(
      (page) =>
        Array.from({ length: page.height }, (__, y) => page.colorAt(page.width >> 1, y)).filter(isPainted)
          .length,
    );
    expect(heights.slice(0, -1).every((height) => height === 0)).toBe(true);
    const scale = ((156 / 210) * (painted.at(-1)?.width ?? 0)) / picture.width;
    expect(heights.at(-1)! / picture.height).toBeGreaterThan(scale * 0.9);
    expect(heights.at(-1)! / picture.height).toBeLessThan(scale * 1.02);
  });

  test('bars in their colours where the drawing has them', () => {
    const picture: Picture = reportPicture(report, earlier);
    const source = `data:image/svg+xml;base64,${Buffer.from(picture.svg).toString('base64')}`;
    // Letter size with the program's own margins: the picture is set to 500 × 707 pixels so that it fits.
    const [width, height] = [500, Math.round((500 * picture.height) / picture.width)];
    const html = `<html><body><p><img src="${source}" width="${width}" height="${height}"></p></body></html>`;
    const [page, ...more] = paintedPages(convertedDocument('picture.html', html, 'pdf', WRITER_HTML));
    expect(more).toEqual([]);
    const colors = new Map<string, number>();
    for (let y = 0; y < page!.height; y++)
      for (let x = 0; x < page!.width; x++) {
        const color = page!.colorAt(x, y);
        colors.set(color, (colors.get(color) ?? 0) + 1);
      }
    /** Pixels of a colour, for each square pixel of the drawing. */
    const share = (fill: string) => {
      const boxes = rectanglesOf(picture.svg).filter((box) => box.fill === fill);
      const area = boxes.reduce((sum, box) => sum + (box.right - box.left) * (box.bottom - box.top), 0);
      return (colors.get(fill) ?? 0) / area;
    };
    const scale = ((width / 96) * 100) / picture.width;
    for (const fill of [COLOR.bar, COLOR.tile, COLOR.trunk, COLOR.years[0], COLOR.outcomes[2]]) {
      expect([fill, share(fill) > scale ** 2 * 0.6]).toEqual([fill, true]);
      expect([fill, share(fill) < scale ** 2 * 1.05]).toEqual([fill, true]);
    }
  });
});
