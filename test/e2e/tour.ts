/** Every view and page of the pane, one after the other, in either language; names are the catalogue's, as nothing is asserted here. */
import type { FrameLocator, Page } from 'playwright-core';
import type { Locale } from '../../src/messages';
import { MESSAGES } from '../../src/messages/catalogue';
import { DESK_PANE_WORDS } from '../../src/messages/deskPane';
import { LEDGER_PANE_WORDS } from '../../src/messages/ledgerPane';
import { paneFrame } from './axe';
import { startingAnew } from './browser';
import { drop, file } from './dropping';

/** What a visitor is told: where he is, in words of a test. */
export type Visit = (shown: string) => Promise<void>;

const button = (pane: FrameLocator, name: string) => pane.getByRole('button', { name, exact: true });

/** Starts the pane anew in this language, on the workbook as it is. */
export async function speaking(page: Page, locale: Locale): Promise<void> {
  await page.evaluate(
    (stored) => localStorage.setItem('nianbao.preferences', stored),
    JSON.stringify({ locale, typedTotals: false, explainer: '' }),
  );
  await startingAnew(page, () =>
    page.locator('#pane').evaluate((frame: HTMLIFrameElement) => frame.contentWindow?.location.reload()),
  );
}

/**
 * A page: opened by its button, on its heading or first field; looked at; left by Escape, which gives the button the focus
 * again.
 */
async function through(pane: FrameLocator, opener: string, title: string, visit: Visit): Promise<void> {
  const button = pane.locator(`[data-opens=${opener}]`);
  await button.click();
  await pane.getByRole('heading', { level: 2, name: title, exact: true }).waitFor();
  await pane.locator('main h2:focus, main input:focus').waitFor();
  await visit(title);
  await pane.locator('body').press('Escape');
  await button.and(pane.locator(':focus')).waitFor();
}

/** The pane of a workbook without a report. */
export async function tourEmpty(pane: FrameLocator, locale: Locale, visit: Visit): Promise<void> {
  const words = MESSAGES[locale].pane;
  await button(pane, words.empty.insert).waitFor();
  await visit('empty');
  await button(pane, words.empty.review).click();
  await pane.locator('input[type=file][multiple]').first().waitFor({ state: 'attached' });
  await visit('desk, nothing brought yet');
  await button(pane, words.back).click();
  await through(pane, 'import', words.importing.title, visit);
  const ledger = LEDGER_PANE_WORDS[locale];
  await through(pane, 'ledger', ledger.insert, async (title) => {
    await visit(title);
    await through(pane, 'takeOver', ledger.takeOver.title, visit);
  });
  await through(pane, 'insert', words.insert.title, async (title) => {
    await button(pane, words.insert.action).click();
    await visit(title);
  });
}

/** The pane of a workbook with a report of ours. */
export async function tourReport(pane: FrameLocator, locale: Locale, visit: Visit): Promise<void> {
  const words = MESSAGES[locale].pane;
  const view = async (name: 'filling' | 'checking' | 'exporting' | 'desk') => {
    await pane.getByRole('tab', { name: new RegExp(`^${words.tabs[name]}`) }).click();
    await pane.getByRole('tabpanel').getByRole('button').first().waitFor();
  };
  await view('filling');
  await button(pane, words.sentencesPage.open).waitFor();
  await visit('filling');
  await through(pane, 'import', words.importing.title, visit);
  await through(pane, 'insert', words.insert.title, visit);
  await through(pane, 'sentences', words.sentencesPage.title, visit);
  await through(pane, 'unit', words.unit.title, visit);
  await through(pane, 'settings', words.settings.title, visit);
  await through(pane, 'help', words.header.help, async (title) => {
    await pane.getByRole('combobox').first().waitFor();
    await visit(title);
  });
  await view('checking');
  await visit('checking');
  await view('exporting');
  await button(pane, words.exporting.copyAll).waitFor();
  await visit('exporting');
  await through(pane, 'picture', words.picturePage.title, visit);
  await through(pane, 'proof', words.proofPage.title, visit);
  await view('desk');
  await visit('desk beside a report');
}

/** The pane of a workbook with tables that somebody made without the add-in. */
export async function tourTables(pane: FrameLocator, locale: Locale, visit: Visit): Promise<void> {
  const words = MESSAGES[locale].pane;
  await button(pane, words.tables.check).click();
  await pane.getByRole('tab', { name: new RegExp(`^${words.tabs.checking}`), selected: true }).waitFor();
  await pane.locator('button[data-finding]').first().waitFor();
  await visit('tables made elsewhere: checking');
  await through(pane, 'transfer', words.tables.transfer, visit);
}

/** Makes the workbook a review workbook of three members, one of them with something to explain. */
export async function reviewing(page: Page, pane: FrameLocator, locale: Locale): Promise<void> {
  const words = DESK_PANE_WORDS[locale];
  await button(pane, MESSAGES[locale].pane.empty.review).click();
  await button(pane, words.files).waitFor();
  await drop(paneFrame(page), [file('水务', true), file('财政', false), file('教育', false)]);
  await button(pane, words.start(3)).click();
  await pane.getByRole('grid').waitFor();
}

/** The pane of a review workbook. */
export async function tourDesk(pane: FrameLocator, locale: Locale, visit: Visit): Promise<void> {
  const words = DESK_PANE_WORDS[locale];
  await pane.getByRole('grid').waitFor();
  await visit('desk');
  await pane.getByRole('row', { name: /水务局/ }).click();
  await button(pane, words.explaining).click();
  await pane.getByRole('textbox', { name: words.reason }).waitFor();
  await visit('member');
  await pane.locator('body').press('Escape');
  await pane.locator('[data-opens=published]').click();
  await pane.getByRole('heading', { name: words.pages.open }).waitFor();
  await visit('published pages');
}
