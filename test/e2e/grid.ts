/** The preview's grid, as a person uses it. */
import type { Locator, Page } from 'playwright-core';

interface Preview {
  readonly nianbaoPreview: {
    readonly host: {
      cell(sheet: string, address: string): { readonly value: unknown };
    };
  };
}

/** What stands in a cell of the grid. */
export const cell = (page: Page, sheet: string, address: string): Promise<unknown> =>
  page.evaluate(
    ([name, place]) => (window as unknown as Preview).nianbaoPreview.host.cell(name, place).value,
    [sheet, address] as const,
  );

/** Where the grid says which cells are selected. */
export const nameBox = (page: Page): Locator =>
  page.locator('[data-u-comp="defined-name"] input, input[data-u-comp="defined-name"]').first();

/** Goes to a cell through the grid's name box. */
export async function goTo(page: Page, cell: string): Promise<void> {
  const box = nameBox(page);
  await box.fill(cell);
  await box.press('Enter');
}

/** On a busy machine the name box of the grid takes the focus back when it has been left: what it got is typed again. */
const tookKeys = (page: Page): Promise<boolean> =>
  nameBox(page).evaluate((box) => box === document.activeElement);

export async function type(page: Page, cell: string, text: string): Promise<void> {
  do {
    await goTo(page, cell);
    await page.keyboard.type(text);
  } while (await tookKeys(page));
  await page.keyboard.press('Enter');
}

/** Puts the sample in. */
export async function loadSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: '载入示例' }).click();
  await page.getByText('示例已载入').waitFor();
}
