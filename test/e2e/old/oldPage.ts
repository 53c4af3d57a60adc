/** A page in an old browser, as a person uses it: what it says, what is clicked and typed, which files are chosen. */
import { readdirSync } from 'node:fs';
import type { Session } from './devtools';

/** Longer than a busy machine ever takes; nothing is asserted about time. */
const PATIENCE = 20_000;
const STEP = 40;

const pause = () => new Promise((resolve) => setTimeout(resolve, STEP));

/** Comes first in every page, which is a Chinese one: finds what can be used by what it says. */
const FINDERS = `Object.defineProperty(navigator, 'language', { value: 'zh-CN' });
window.nianbaoFind = function (name) {
  var all = document.querySelectorAll('button, [role=tab], [role=menuitem], input, select, summary');
  return Array.prototype.filter.call(all, function (each) {
    var label = each.labels && each.labels[0] && each.labels[0].textContent;
    var said = (each.getAttribute('aria-label') || label || each.textContent).replace(/\\s+/g, ' ').replace(/\\*$/, '').trim();
    return (typeof name === 'string' ? said === name : name.test(said)) && each.getClientRects().length > 0;
  })[0];
};`;

/** Something to paste into, and what was. */
const PASTING = `(function () {
  var box = document.createElement('div');
  box.contentEditable = 'true';
  box.addEventListener('paste', function (event) {
    window.nianbaoPasted = event.clipboardData.getData('text/html');
  });
  document.body.appendChild(box);
  box.focus();
})()`;

export class OldPage {
  /** Uncaught exceptions, failed requests and errors on the console. */
  readonly complaints: string[] = [];

  private constructor(readonly session: Session) {}

  /** A blank page; `scripts` run in every document before its own. */
  static async open(session: Session, scripts: readonly string[] = []): Promise<OldPage> {
    const page = new OldPage(session);
    session.listen((method, params) => {
      if (method === 'Runtime.exceptionThrown')
        page.complaints.push(JSON.stringify(params['exceptionDetails']));
      if (method === 'Runtime.consoleAPICalled' && params['type'] === 'error')
        page.complaints.push(JSON.stringify(params['args']));
    });
    await session.send('Page.enable');
    await session.send('Runtime.enable');
    await session.send('Emulation.setDeviceMetricsOverride', {
      width: 350,
      height: 700,
      deviceScaleFactor: 1,
      mobile: false,
    });
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    for (const source of [FINDERS, ...scripts])
      await session.send('Page.addScriptToEvaluateOnNewDocument', { source });
    return page;
  }

  async goto(url: string): Promise<void> {
    await this.session.send('Page.navigate', { url });
  }

  /** What an expression gives in the page, promises awaited; a person has just done something there. */
  async evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = (await this.session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })) as { result: { value?: unknown; description?: string }; exceptionDetails?: unknown };
    if (exceptionDetails) throw new Error(`${expression}: ${result.description}`);
    return result.value;
  }

  text(): Promise<string> {
    return this.evaluate(`document.body ? document.body.innerText : ''`) as Promise<string>;
  }

  private async missing(what: string): Promise<Error> {
    const complained = this.complaints.join('\n');
    return new Error(`no ${what}; the page said:\n${await this.text()}\nand complained:\n${complained}`);
  }

  /** Waits until an expression is true in the page; else says what the page said. */
  private async until(what: string, expression: string): Promise<void> {
    const last = Date.now() + PATIENCE;
    while (!(await this.evaluate(`!!(${expression})`).catch(() => false))) {
      if (Date.now() > last) throw await this.missing(what);
      await pause();
    }
  }

  /** Waits until the page says it. */
  says(words: string | RegExp): Promise<void> {
    const found =
      typeof words === 'string'
        ? `document.body.innerText.indexOf(${JSON.stringify(words)}) >= 0`
        : `${String(words)}.test(document.body.innerText)`;
    return this.until(String(words), found);
  }

  /** Waits for a button, tab or field and clicks it with the mouse, where it has come to rest. */
  async click(name: string | RegExp): Promise<void> {
    const find = `nianbaoFind(${typeof name === 'string' ? JSON.stringify(name) : String(name)})`;
    await this.until(String(name), `${find} && !${find}.disabled`);
    const place = `(function () {
      var target = ${find};
      if (!target) return '';
      target.scrollIntoView({ block: 'center' });
      var box = target.getBoundingClientRect();
      var x = box.left + box.width / 2, y = box.top + box.height / 2;
      var hit = document.elementFromPoint(x, y);
      return hit && (target.contains(hit) || hit.contains(target)) ? x + ' ' + y : '';
    })()`;
    const last = Date.now() + PATIENCE;
    let before = '';
    let now = '';
    while (now === '' || now !== before) {
      if (Date.now() > last) throw await this.missing(`way to ${name}`);
      before = now;
      await pause();
      now = String(await this.evaluate(place));
    }
    const [x, y] = now.split(' ').map(Number);
    const press = { x, y, button: 'left', clickCount: 1 };
    await this.session.send('Input.dispatchMouseEvent', { ...press, type: 'mousePressed' });
    await this.session.send('Input.dispatchMouseEvent', { ...press, type: 'mouseReleased' });
  }

  async type(name: string, text: string): Promise<void> {
    await this.click(name);
    await this.evaluate('document.activeElement.select && document.activeElement.select()');
    await this.session.send('Input.insertText', { text });
  }

  /** Chooses a file in a file field, by its label. */
  async choose(name: string, path: string): Promise<void> {
    const field = `document.querySelector('input[type=file][aria-label=${JSON.stringify(name)}]')`;
    await this.until(name, field);
    const { result } = (await this.session.send('Runtime.evaluate', { expression: field })) as {
      result: { objectId: string };
    };
    await this.session.send('DOM.setFileInputFiles', { files: [path], objectId: result.objectId });
  }

  /** Does what starts a download into an empty folder; its file name when it is complete. */
  async downloads(folder: string, act: () => Promise<void>): Promise<string> {
    await this.session.send('Page.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await act();
    const last = Date.now() + PATIENCE;
    for (;;) {
      const [file] = readdirSync(folder);
      if (file !== undefined && !file.endsWith('.crdownload')) return file;
      if (Date.now() > last) throw await this.missing('download');
      await pause();
    }
  }

  /** The page on the clipboard as another program takes it, by Ctrl+V. */
  async pasted(): Promise<string> {
    await this.evaluate(PASTING);
    const key = { key: 'v', code: 'KeyV', windowsVirtualKeyCode: 86, modifiers: 2 };
    await this.session.send('Input.dispatchKeyEvent', { ...key, type: 'keyDown', commands: ['paste'] });
    await this.session.send('Input.dispatchKeyEvent', { ...key, type: 'keyUp' });
    await this.until('paste', 'nianbaoPasted');
    return String(await this.evaluate('nianbaoPasted'));
  }
}
