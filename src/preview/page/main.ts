/** The preview page: a workbook on the left, the add-in's own pages on the right, and what Excel's window would offer. */
import { EmbeddedHost, type ClientNamespace } from '../host/host';
import { createDialogs } from '../transport/dialogs';
import { Ribbon } from '../transport/ribbon';
import type { ThemeName } from '../transport/themes';
import { createWindowExternal } from '../transport/windowExternal';
import { createGridUniver } from './grid';
import { loadOthers } from './others';
import { loadSample } from './sample';
import './preview.css';

/** The add-in's pages as this server offers them: the same but for the script that connects them. */
const page = (name: string, query = ''): string => `preview-${name}.html${query}`;

function element<E extends HTMLElement>(id: string, type: new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`no #${id}`);
  return found;
}

const host = new EmbeddedHost(createGridUniver('grid'));
// There is no second Excel to open a workbook in: it is saved instead.
host.store.beside.onOpened = (file) => {
  const link = document.createElement('a');
  link.href = `data:application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;base64,${file}`;
  link.download = '副本.xlsx';
  link.click();
};
const ribbon = new Ribbon();
const pane = element('pane', HTMLIFrameElement);
const commands = element('commands', HTMLIFrameElement);
const theme = element('theme', HTMLSelectElement);
const width = element('width', HTMLSelectElement);
const message = element('message', HTMLOutputElement);
const dialog = element('dialog', HTMLDialogElement);

/** While the sample is loaded nobody needs to read and close the button's notice. */
let isLoadingSample = false;

const dialogs = createDialogs((request, closedByPerson) => {
  if (isLoadingSample) {
    setTimeout(closedByPerson, 0);
    return () => undefined;
  }
  const inside = dialog.querySelector('iframe');
  const { pathname, search, hash } = new URL(request.url, location.href);
  if (inside) inside.src = page(pathname.replace(/^.*\/|\.html$/g, ''), search + hash);
  dialog.style.width = `${request.width}vw`;
  dialog.style.height = `${request.height}vh`;
  dialog.onclose = closedByPerson;
  dialog.showModal();
  return () => {
    dialog.onclose = null;
    dialog.close();
    if (inside) inside.src = 'about:blank';
  };
});

function connect(name: string, inside: Window): object {
  // office.js loads the part with the enums and classes later.
  host.attachClient(() => (inside as { readonly Excel?: ClientNamespace }).Excel);
  const surroundings = { host, theme: (): ThemeName => theme.value as ThemeName };
  if (name === page('notice')) return createWindowExternal({ ...surroundings, dialog: dialogs.page });
  if (name === page('commands'))
    return createWindowExternal({ ...surroundings, ribbon, dialogs: dialogs.owner });
  return createWindowExternal({ ...surroundings, dialogs: dialogs.owner });
}

async function pressRibbon(action: string): Promise<void> {
  await ribbon.press(action);
}

const openPane = (view = ''): void => {
  pane.src = page('taskpane', view);
};

const ACTIONS: Readonly<Record<string, () => void | Promise<void>>> = {
  open: () => openPane(),
  export: () => openPane('?view=export'),
  insertTemplate: () => pressRibbon('insertTemplate'),
  check: () => pressRibbon('check'),
  sample: async () => {
    isLoadingSample = true;
    message.value = await loadSample(
      host,
      () => pressRibbon('insertTemplate'),
      (words) => (message.value = words),
    );
    isLoadingSample = false;
  },
  others: async () => {
    message.value = await loadOthers(host);
    // The pane listened to the workbook that is gone.
    openPane();
  },
};

Object.assign(window, {
  nianbaoPreview: { host, ribbon, connect, pressRibbon },
});

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-action]'))
  button.addEventListener('click', () => {
    message.value = '';
    void ACTIONS[button.dataset['action'] ?? '']?.();
  });
width.addEventListener('change', () => (pane.width = width.value));
// The client keeps a theme for five seconds: a fresh pane has the new one at once.
theme.addEventListener('change', () => pane.contentWindow?.location.reload());
pane.width = width.value;
openPane();
commands.src = page('commands');
