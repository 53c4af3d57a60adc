/** Runs in each page of the add-in before office.js: takes the embedded workbook of the page around it for Excel. */

/** What the page around offers, by the name of the page inside. */
interface PreviewWindow extends Window {
  readonly nianbaoPreview?: { connect(page: string, inside: Window): object };
}

const around = (window.parent as PreviewWindow).nianbaoPreview;
if (around) {
  const page = location.pathname.split('/').at(-1) ?? '';
  Object.defineProperty(window, 'external', { value: around.connect(page, window), configurable: true });
}
