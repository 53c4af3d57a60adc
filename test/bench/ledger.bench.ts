/**
 * A ledger of 5,000 rows: the plan, its file, and what LibreOffice takes to calculate it (a macro of its profile times calculations of the loaded workbook:
 * all formulas anew, and what follows when today, an answer or a day of receipt changes; the least of several).
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planLedger } from '../../src/ledger/sheets';
import { writeXlsx } from '../../src/writers/xlsx';
import { randomLedger } from '../support/ledgers';
import { programOf } from '../support/needing';
import type { Row } from './table';

const ROWS = 5_000;
const TIME_LIMIT = 300_000;

const DOCTYPE = (kind: string, file: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${kind} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${file}">\n`;

/** Times each of these several times; what is written to the file is `name ms` after `name ms`. */
const MACRO = `
Sub Measure(file As String, target As String)
  Dim args(0) As New com.sun.star.beans.PropertyValue
  args(0).Name = "Hidden"
  args(0).Value = True
  Dim doc, sheet, i, t, told
  t = GetSystemTicks()
  doc = StarDesktop.loadComponentFromURL(file, "_blank", 0, args())
  told = "load " & (GetSystemTicks() - t)
  sheet = doc.Sheets.getByIndex(0)
  For i = 1 To 5
    t = GetSystemTicks()
    doc.calculateAll()
    told = told & " all " & (GetSystemTicks() - t)
    t = GetSystemTicks()
    sheet.getCellRangeByName("D3").Value = sheet.getCellRangeByName("D3").Value + 1
    doc.calculate()
    told = told & " today " & (GetSystemTicks() - t)
    t = GetSystemTicks()
    sheet.getCellRangeByName("M" & (10 + i)).Value = 46000
    doc.calculate()
    told = told & " answered " & (GetSystemTicks() - t)
    t = GetSystemTicks()
    sheet.getCellRangeByName("B" & (10 + i)).Value = 46000
    doc.calculate()
    told = told & " received " & (GetSystemTicks() - t)
  Next
  Open target For Output As #1
  Print #1, told
  Close #1
  doc.close(True)
End Sub
`;

/** A profile with the macro in it. Its first start writes the library; the macro takes the place of the empty module. */
function profileIn(folder: string, office: string): string {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const run = (call: string) =>
    execFileSync(office, [profile, '--headless', '--norestore', call], {
      stdio: 'ignore',
      timeout: TIME_LIMIT,
    });
  run('macro:///Standard.Module1.Main');
  const library = join(folder, 'profile', 'user', 'basic', 'Standard');
  mkdirSync(library, { recursive: true });
  const escaped = MACRO.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  writeFileSync(
    join(library, 'Module1.xba'),
    `${DOCTYPE('script:module', 'module.dtd')}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escaped}</script:module>`,
  );
  writeFileSync(
    join(library, 'script.xlb'),
    `${DOCTYPE('library:library', 'library.dtd')}<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>`,
  );
  return profile;
}

function measured(office: string, workbook: Uint8Array): ReadonlyMap<string, number> {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-ledger-'));
  try {
    const [file, target] = [join(folder, 'a.xlsx'), join(folder, 'told.txt')];
    writeFileSync(file, workbook);
    const call = `macro:///Standard.Module1.Measure("file://${file}","${target}")`;
    const options = [profileIn(folder, office), '--headless', '--norestore', call];
    execFileSync(office, options, { stdio: 'ignore', timeout: TIME_LIMIT });
    const words = existsSync(target) ? readFileSync(target, 'utf8').trim().split(' ') : [];
    const least = new Map<string, number>();
    for (let at = 0; at + 1 < words.length; at += 2) {
      const name = words[at]!;
      least.set(name, Math.min(least.get(name) ?? Infinity, Number(words[at + 1])));
    }
    return least;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function bench(): Row[] {
  const ledger = randomLedger(7, { rows: ROWS, slips: 0.1 });
  const start = performance.now();
  const plan = planLedger({ year: 2026, ledger, today: ledger.today });
  const planned = performance.now();
  const workbook = writeXlsx(plan);
  const written = performance.now();
  const blank = writeXlsx(planLedger({ year: 2026, today: '2026-11-30' }));
  const office = programOf(['soffice', 'libreoffice'], ['/usr/lib/libreoffice/program']);
  const least = office ? measured(office, workbook) : new Map<string, number>();
  return [
    { name: `plan of ${ROWS} rows`, value: planned - start, unit: 'ms' },
    { name: 'its file: time', value: written - planned, unit: 'ms' },
    { name: 'its file: size', value: workbook.length, unit: 'bytes' },
    { name: 'file of an empty ledger: size', value: blank.length, unit: 'bytes' },
    ...[...least].map(([name, value]) => ({ name: `LibreOffice: ${name}`, value, unit: 'ms' })),
  ];
}
