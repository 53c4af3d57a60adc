/** Which scripts a page may start, and which markup the box of copies takes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentPolicy, withPolicy } from '../../../.webpack/policy.cjs';
import { copyOfPapers } from '../../../src/desk/letters/copy';
import { checkedMarkup } from '../../../src/taskpane/shared/markup';
import { copyOf, copyOfText } from '../../../src/writers/copy';
import { sampleReport } from '../../support/reports';

const script = readFileSync(join(__dirname, '../../../src/webview/trustedTypes.js'), 'utf8');

interface Rules {
  readonly createScriptURL: (address: string) => string | null;
  readonly createHTML?: unknown;
  readonly createScript?: unknown;
}

describe('the page’s own rule for scripts', () => {
  /** What the script makes of a page at this address, in a browser with Trusted Types. */
  function rules(address: string, office = 'office/office.js'): Rules {
    history.replaceState(null, '', address);
    document.head.innerHTML = `<script type="text/plain" src="${office}"></script>`;
    const made: [string, Rules][] = [];
    const types = { createPolicy: (name: string, given: Rules) => made.push([name, given]) };
    Object.assign(globalThis, { trustedTypes: types });
    try {
      // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
      new Function(script)();
    } finally {
      Reflect.deleteProperty(globalThis, 'trustedTypes');
    }
    expect(made.map(([name]) => name)).toEqual(['default']);
    return made[0]![1];
  }
  afterEach(() => {
    history.replaceState(null, '', '/');
    document.head.innerHTML = '';
  });

  test.each([
    ['7.js', '7.js'],
    ['office/zh-cn/office_strings.js', 'office/zh-cn/office_strings.js'],
    ['http://localhost/a/b/7.js', 'http://localhost/a/b/7.js'],
    ['http://localhost/a/other.js', null],
    ['../other.js', null],
    ['/a/b/../other.js', null],
    ['//elsewhere.example/a/b/7.js', null],
    ['http://localhost.example/a/b/7.js', null],
    ['data:text/javascript,1', null],
    ['blob:http://localhost/a/b/1', null],
    ['javascript:1', null],
  ])('%s, for a page in a folder', (address, expected) => {
    expect(rules('/a/b/taskpane.html?host=x/y#info=c/d').createScriptURL(address)).toBe(expected);
  });

  test('where office.js comes from elsewhere, what lies beside it may be started', () => {
    const { createScriptURL } = rules('/taskpane.html', 'https://office.example/lib/1/hosted/office.js');
    const beside = 'https://office.example/lib/1/hosted/excel-win32-16.01.js';
    expect(createScriptURL(beside)).toBe(beside);
    expect(createScriptURL('https://office.example/lib/2/other.js')).toBeNull();
  });

  test('texts are never made script or markup', () => {
    expect(Object.keys(rules('/taskpane.html'))).toEqual(['createScriptURL']);
  });

  test('a browser without Trusted Types is left alone', () => {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
    expect(() => new Function(script)() as unknown).not.toThrow();
  });
});

describe('the markup of the box of copies', () => {
  const paper = {
    title: '<通报>',
    addressee: '各单位：',
    paragraphs: ['<b>一</b>', '"二"'],
    signature: '2025年3月1日',
  };

  test.each([
    ['a report', () => copyOf(sampleReport()).html],
    ['a text', () => copyOfText('<i>一</i>\n"二"').html],
    ['papers', () => copyOfPapers([paper, paper]).html],
  ])('of %s is ours', (_, make) => {
    const html = make();
    expect(html).toMatch(/<p/);
    expect(checkedMarkup(html)).toBe(html);
  });

  test.each([
    '<script>1</script>',
    '<p onclick="1">一</p>',
    '<p style="color:red" onmouseover="1">一</p>',
    '<img src="x">',
    '<a href="https://x.example">一</a>',
    '<p style="a" <b>一</p>',
    '<svg><p></p></svg>',
    '<!-- 一 -->',
    '<p',
    '<iframe></iframe>',
  ])('%s is none of ours', (html) => {
    expect(() => checkedMarkup(html)).toThrow('markup that is none of ours');
  });
});

describe('the policy of a page', () => {
  test('lets in who publishes office.js, where a build takes it from there', () => {
    const policy = contentPolicy({ officeOrigin: 'https://office.example' });
    expect(policy).toContain("script-src 'self' https://office.example;");
    expect(policy).toContain("connect-src 'self' https://office.example;");
    expect(policy.match(/office\.example/g)).toHaveLength(2);
  });

  test('stands first, and what it names comes before other scripts', () => {
    const page = '<head><meta charset="utf-8" /><title>$&</title><script src="a.js"></script></head>';
    expect(withPolicy(page, "default-src 'none'")).toBe(
      `<head><meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="default-src 'none'" />` +
        '<title>$&</title><script src="trustedTypes.js"></script>\n    <script src="a.js"></script></head>',
    );
  });

  test('has to have a place in the page', () => {
    expect(() => withPolicy('<head></head>', '')).toThrow(
      'a page needs <meta charset="utf-8" /> in its head',
    );
  });
});
