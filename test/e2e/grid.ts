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

export async function type(page: Page, cell: string, text: string): Promise<void> {
  await goTo(page, cell);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Long enough for what was typed to stand in its cell; a busy machine is only asked again. */
const TYPED = 5_000;

/** Types until it stands in the cell: on a busy machine the name box of the grid takes the focus back, and the keys with it. */
export async function typeInto(page: Page, sheet: string, address: string, text: string): Promise<void> {
  const stands = () =>
    page
      .waitForFunction(
        ([name, place, typed]) =>
          (window as unknown as Preview).nianbaoPreview.host.cell(name, place).value === typed,
        [sheet, address, text] as const,
        { timeout: TYPED },
      )
      .then(
        () => true,
        () => false,
      );
  do await type(page, address, text);
  while (!(await stands()));
}

/** Puts the sample in. */
export async function loadSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: '载入示例' }).click();
  await page.getByText('示例已载入').waitFor();
}
