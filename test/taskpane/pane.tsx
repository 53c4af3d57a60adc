/** Renders the pane on a fake workbook, with a clock, a clipboard and a download that tests can see into. */
import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { act, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PaneTask, PreferenceStorage } from '../../src/addin';
import type { Locale } from '../../src/messages';
import { UserError } from '../../src/messages';
import { loadBegunMessages } from '../../src/messages/load';
import { App } from '../../src/taskpane/shell/App';
import { loadStart } from '../../src/taskpane/shell/start';
import { VERSION } from '../../src/taskpane/shell/version';
import type { Clock, RibbonLink, Services } from '../../src/taskpane/services/services';
import type { View } from '../../src/taskpane/state/state';
import type { ThemeName } from '../../src/taskpane/services/theme';
import { loadAhead } from '../../src/taskpane/shell/views';
import type { Copyable } from '../../src/writers';
import { FakeWorkbook } from './fakeWorkbook';

// What is waited for comes; how soon is no matter of a test.
configure({ asyncUtilTimeout: 30_000 });
configure({ getElementError: (message) => new Error(message?.split('\n').slice(0, 3).join('\n')) });

// jsdom lays nothing out: without this Fluent takes everything for hidden and Tab leaves the page.
Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
  configurable: true,
  get(this: HTMLElement) {
    return this.parentElement;
  },
});
// jsdom takes a page whose focused element is gone for one that has no focus.
document.hasFocus = () => true;
document.body.getBoundingClientRect = () => new DOMRect(0, 0, 350, 700);

/**
 * Fluent's rules stay out of the page unless a test asks for them: jsdom matches each of hundreds against every element
 * that a query looks at, which was half the time of these tests.
 */
const RENDERERS = {
  unstyled: createDOMRenderer(document.implementation.createHTMLDocument()),
  styled: createDOMRenderer(document),
};

/** Time that passes when the test says so. */
export class FakeClock implements Clock {
  private passed = 0;
  private timers: { readonly due: number; readonly run: () => void }[] = [];

  constructor(private readonly start: Date) {}

  now = () => new Date(this.start.getTime() + this.passed);

  later = (milliseconds: number, run: () => void) => {
    const timer = { due: this.passed + milliseconds, run };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((each) => each !== timer);
    };
  };

  /** Lets time pass and everything settle that it sets off. */
  async pass(milliseconds: number): Promise<void> {
    await act(async () => {
      this.passed += milliseconds;
      const due = this.timers.filter((timer) => timer.due <= this.passed);
      this.timers = this.timers.filter((timer) => timer.due > this.passed);
      due.forEach((timer) => timer.run());
      await settle();
    });
  }
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

/** The ribbon beside the pane. */
export class FakeRibbon implements RibbonLink {
  private take: ((task: PaneTask) => void) | null = null;

  listen = (take: (task: PaneTask) => void) => {
    this.take = take;
    return () => {
      this.take = null;
    };
  };

  /** A button hands the pane a task; false where nobody listens. */
  hand = (task: PaneTask): boolean => {
    this.take?.(task);
    return this.take !== null;
  };
}

/** A storage that holds this: at first, that of somebody who knows the version. */
export function memoryStorage(
  kept: Readonly<Record<string, string>> = { 'nianbao.seen': VERSION },
): PreferenceStorage {
  const values = new Map(Object.entries(kept));
  return { getItem: (key) => values.get(key) ?? null, setItem: (key, value) => void values.set(key, value) };
}

export interface PaneOptions {
  readonly workbook?: FakeWorkbook;
  readonly view?: View;
  readonly locale?: Locale;
  readonly theme?: ThemeName;
  readonly now?: Date;
  readonly storage?: PreferenceStorage;
  /** False: Excel for Mac, where a download does nothing. */
  readonly mayDownload?: boolean;
  /** False: the browser forbids copying. */
  readonly mayCopy?: boolean;
  /** How files are read, in place of the real way. */
  readonly read?: Services['read'];
  /** How files are reviewed, in place of the real way. */
  readonly review?: Services['review'];
  /** What a review workbook of last year has, in place of the real way. */
  readonly lastYear?: Services['lastYear'];
  /** With Fluent's rules in the page. */
  readonly styled?: boolean;
}

/** The world of a pane, and what of it tests see into. */
export interface FakeWorld {
  readonly services: Services;
  readonly workbook: FakeWorkbook;
  readonly ribbon: FakeRibbon;
  readonly clock: FakeClock;
  readonly copied: Copyable[];
  readonly pictures: Uint8Array[];
  readonly downloads: { readonly file: string; readonly bytes: Uint8Array }[];
  readonly storage: PreferenceStorage;
}

export interface RenderedPane extends Omit<FakeWorld, 'services'> {
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly container: HTMLElement;
}

/** A user who waits after each click until what it sets off has settled, views that are loaded later included. */
function settlingUser(clock: FakeClock): RenderedPane['user'] {
  const user = userEvent.setup();
  const click: typeof user.click = async (element) => {
    await user.click(element);
    await clock.pass(0);
  };
  return { ...user, click };
}

export function fakeWorld(options: PaneOptions = {}): FakeWorld {
  const workbook = options.workbook ?? new FakeWorkbook();
  const ribbon = new FakeRibbon();
  const clock = new FakeClock(options.now ?? new Date(2025, 0, 12));
  const storage = options.storage ?? memoryStorage();
  const copied: Copyable[] = [];
  const pictures: Uint8Array[] = [];
  const downloads: FakeWorld['downloads'] = [];
  const services: Services = {
    workbook,
    clock,
    storage,
    clipboard: {
      copy: (content) => {
        if (options.mayCopy === false) return Promise.reject(new UserError('export/clipboard'));
        copied.push(content);
        return Promise.resolve();
      },
      copyPicture: async (make) => {
        const png = await make();
        if (options.mayCopy === false) throw new UserError('export/picture-clipboard');
        pictures.push(png);
      },
    },
    // As the worker does it, but here.
    read: options.read ?? (async (source) => (await import('../../src/addin/readReport')).readReport(source)),
    readList: async (source) =>
      (await import('../../src/addin/readList')).readList({ list: true, ...source }),
    readWorkbook: async (source) =>
      (await import('../../src/addin/readWorkbook')).readWorkbook({ workbook: true, ...source }),
    lastYear: options.lastYear ?? (() => Promise.resolve(null)),
    review: options.review ?? (() => ({ finished: Promise.resolve([]), stop: () => undefined })),
    ribbon,
    download: options.mayDownload === false ? null : (file, bytes) => downloads.push({ file, bytes }),
    theme: { current: () => options.theme ?? 'light', watch: () => () => undefined },
    hostLocale: options.locale ?? 'zh-CN',
  };
  return { services, workbook, ribbon, clock, copied, pictures, downloads, storage };
}

/** The pane after its first reading. */
export async function renderPane(options: PaneOptions = {}): Promise<RenderedPane> {
  const { services, ...world } = fakeWorld(options);
  const { clock } = world;
  await Promise.all([loadStart(services), loadAhead()]);
  // Parts that an earlier test loaded came with the words of its language.
  await loadBegunMessages();
  const { container } = render(
    <RendererProvider renderer={RENDERERS[options.styled ? 'styled' : 'unstyled']}>
      <App services={services} {...(options.view ? { view: options.view } : {})} />
    </RendererProvider>,
  );
  await clock.pass(0);
  return { ...world, user: settlingUser(clock), container };
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name });
/** The sentences of the findings that count, in their order. */
export const findingButtons = () => [
  ...screen
    .getByRole('region', { name: /检查结果|Results/ })
    .querySelectorAll<HTMLButtonElement>('button[data-finding]'),
];
export const tab = (name: string | RegExp) => screen.getByRole('tab', { name });
/** The words of the toast or of another status. */
export const said = () => screen.getAllByRole('status').map((each) => each.textContent);
export const problem = () => screen.getByRole('alert').textContent;
