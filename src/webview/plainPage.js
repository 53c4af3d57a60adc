/*
 * Runs before everything else and in everything. Says in words, instead of leaving a white page, that the web component
 * is too old (by what it lacks, not by what it is called) or that the add-in's own script did not load or start. ES5, no
 * dependencies, copied as it is; tests hold it to that and its words to src/messages.
 */
(function () {
  var WORDS = {
    zh: {
      old: [
        '显示加载项的网页组件太旧，年报助手不能运行。',
        '安装或更新 Microsoft Edge WebView2 运行时（不能上网的电脑用它的独立安装包），或更新到 Excel LTSC 2021、Microsoft 365，再重新打开。',
      ],
      failed: [
        '年报助手没有打开：文件没有加载完整，或启动时出错。',
        '关闭后重新打开；仍不行的，把下面一行告诉管理员。',
      ],
      selfCheck: '自检',
    },
    en: {
      old: [
        'The web component that shows add-ins on this computer is too old for 年报助手.',
        'Install or update the Microsoft Edge WebView2 runtime (its standalone installer needs no connection), or update to Excel LTSC 2021 or Microsoft 365, and open it again.',
      ],
      failed: [
        '年报助手 did not open: its files did not load completely, or it failed to start.',
        'Close it and open it again; if that does not help, tell your administrator the line below.',
      ],
      selfCheck: 'Self-check',
    },
  };

  /** What the add-in calls and brings no substitute for. Newer syntax is tried by syntax.js. */
  var NEEDED = [
    'globalThis',
    'queueMicrotask',
    'ResizeObserver',
    'Promise.allSettled',
    'Object.fromEntries',
    'Array.prototype.flatMap',
    'String.prototype.matchAll',
    'Blob.prototype.arrayBuffer',
  ];

  /** The buttons of manifest.xml that run a function. */
  var BUTTONS = ['insertTemplate', 'check'];
  var ASKED = 'plain=failed';

  /** Where the files of the add-in are. */
  var HOME = location.href.replace(/[^/]*([?#].*)?$/, '');

  var page;

  function has(path) {
    var value = window;
    var names = path.split('.');
    for (var index = 0; index < names.length; index++) {
      if (value === undefined || value === null) return false;
      value = value[names[index]];
    }
    return value !== undefined;
  }

  function isTooOld() {
    for (var index = 0; index < NEEDED.length; index++) if (!has(NEEDED[index])) return true;
    return false;
  }

  /** The pane has drawn something: what fails from now on it says itself. */
  function isDrawn() {
    var root = document.getElementById('root') || document.querySelector('main');
    return !!(root && root.firstChild);
  }

  function whenBodyIsThere(action) {
    if (document.body) action();
    else document.addEventListener('DOMContentLoaded', action);
  }

  function add(words) {
    var paragraph = document.createElement('p');
    paragraph.appendChild(document.createTextNode(words));
    page.appendChild(paragraph);
  }

  /** The page that says what is missing; the pane has another name in the preview. */
  function addWayToSelfCheck(words) {
    var link = document.createElement('a');
    var isPane = /taskpane\.html$/.test(location.pathname);
    link.href = location.pathname.replace(/\w*\.html$/, 'selfcheck.html') + (isPane ? '?from=pane' : '');
    link.appendChild(document.createTextNode(words));
    page.appendChild(link);
  }

  /** Excel waits for a button's function, so each opens the page of words, and is done. */
  function answerButtons(kind) {
    var office = window.Office;
    if (!/commands\.html$/.test(location.pathname) || !office || !office.onReady) return;
    var address = HOME + 'notice.html' + (kind === 'failed' ? '?' + ASKED : '');
    function answer(event) {
      office.context.ui.displayDialogAsync(address, { height: 32, width: 28 }, function () {
        event.completed();
      });
    }
    office.onReady(function () {
      for (var index = 0; index < BUTTONS.length; index++) office.actions.associate(BUTTONS[index], answer);
    });
  }

  /** It was not the end: the pane came after all. */
  function leaveWhenDrawn() {
    var root = document.getElementById('root');
    if (!root) return;
    new MutationObserver(function () {
      if (root.firstChild && page.parentNode) page.parentNode.removeChild(page);
    }).observe(root, { childList: true });
  }

  function show(kind, detail) {
    whenBodyIsThere(function () {
      if (page || isDrawn()) return;
      var all = /^en/i.test(navigator.language || '') ? WORDS.en : WORDS.zh;
      var words = all[kind];
      page = document.createElement('div');
      page.style.cssText = 'padding:16px;font:14px/1.6 "Microsoft YaHei",sans-serif';
      for (var index = 0; index < words.length; index++) add(words[index]);
      if (detail) add(detail);
      addWayToSelfCheck(all.selfCheck);
      document.body.insertBefore(page, document.body.firstChild);
      if (kind === 'failed') leaveWhenDrawn();
      answerButtons(kind);
    });
  }

  /** A script that does not parse is too new for the web component, or is not what it should be. */
  function showBySyntax(detail) {
    var script = document.createElement('script');
    script.src = 'syntax.js';
    script.onload = function () {
      show(window.nianbaoSyntax ? 'failed' : 'old', window.nianbaoSyntax && detail);
    };
    script.onerror = function () {
      show('failed', detail);
    };
    document.head.appendChild(script);
  }

  /** The last part of an address of ours; nothing of what Microsoft's scripts and others do. */
  function ownFile(address) {
    if (typeof address !== 'string' || address.indexOf(HOME) !== 0) return undefined;
    var file = address.slice(HOME.length).replace(/[?#].*$/, '');
    return /^[^/]+\.js$/.test(file) && file !== 'syntax.js' ? file : undefined;
  }

  function onError(event) {
    if (page || isDrawn()) return;
    var target = event.target;
    var loading = target && target.tagName === 'SCRIPT' ? ownFile(target.src) : undefined;
    if (loading) return show('failed', loading);
    var file = ownFile(event.filename);
    if (!file) return;
    var detail = file + ': ' + event.message;
    if (event.error && event.error.name === 'SyntaxError') showBySyntax(detail);
    else show('failed', detail);
  }

  function onRejection(event) {
    var reason = event.reason;
    var stack = String((reason && reason.stack) || '');
    // What Microsoft's script leaves unhandled is none of this page's.
    if (stack.indexOf(HOME) >= 0 && stack.indexOf(HOME + 'office/') < 0) show('failed', String(reason));
  }

  if (isTooOld()) return show('old');
  if (location.search.indexOf(ASKED) >= 0) return show('failed');
  window.addEventListener('error', onError, true);
  window.addEventListener('unhandledrejection', onRejection);
})();
