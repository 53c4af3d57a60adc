/*
 * 自检: tries out what the add-in needs and says line by line what came of it. ES5, no dependencies, copied as it is, so that
 * it says something where nothing else runs. The same file is the worker that it starts.
 */
(function () {
  if (typeof document === 'undefined') {
    onmessage = function (event) {
      postMessage(event.data);
    };
    return;
  }

  /** In the order in which they are numbered, for good: people tell the numbers over the telephone. */
  var ITEMS = [
    'version',
    'component',
    'host',
    'api',
    'address',
    'secure',
    'policy',
    'clipboard',
    'worker',
    'storage',
    'channel',
    'files',
  ];
  var SIGNS = { ok: '✓', bad: '✗', warn: '!', none: '–', wait: '…' };

  /** As in plainPage.js: what the add-in calls and brings no substitute for. */
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
  var NEEDED_API = '1.14';
  /** Higher than any there is. */
  var LAST_API = 40;
  /** Milliseconds after which what does not answer is taken for broken. */
  var PATIENCE = 10000;
  var AT_ONCE = 4;
  /** Files that are named one by one. */
  var NAMED = 4;

  var HOME = location.href.replace(/[^/]*([?#].*)?$/, '');
  var VERSION = document.documentElement.getAttribute('data-version') || '';
  var PREFERENCES = 'nianbao.preferences';
  var PROBE = 'nianbao.selfCheck';

  var language = startLanguage();
  /** What came of each item: state, words by name, values, and which advice; none until it is known. */
  var results = {};
  /** Which run is shown: what an earlier one still finds out is of no interest. */
  var run = 0;
  var parts = {};

  function words() {
    return window.nianbaoSelfCheckWords[language];
  }

  /** That of the page that led here, else what was chosen in the pane, else that of the browser. */
  function startLanguage() {
    var chosen = (/[?&]lang=([\w-]+)/.exec(location.search) || [])[1];
    if (chosen) return /^en/i.test(chosen) ? 'en' : 'zh';
    try {
      chosen = String(JSON.parse(localStorage.getItem(PREFERENCES) || '{}').locale || '');
    } catch (ignored) {
      chosen = '';
    }
    return /^en/i.test(chosen || navigator.language || '') ? 'en' : 'zh';
  }

  function filled(text, values) {
    return text.replace(/\{(\w+)\}/g, function (whole, name) {
      return values && values[name] !== undefined ? String(values[name]) : whole;
    });
  }

  function has(path) {
    var value = window;
    var names = path.split('.');
    for (var index = 0; index < names.length; index++) {
      if (value === undefined || value === null) return false;
      value = value[names[index]];
    }
    return value !== undefined;
  }

  /** Does `action` once, whichever of several occasions comes first. */
  function once(action) {
    var done = false;
    return function () {
      if (done) return;
      done = true;
      action.apply(null, arguments);
    };
  }

  /* What is asked of the surroundings. Each calls `tell(state, said, values, fix)` once. */

  function componentName() {
    var agent = navigator.userAgent || '';
    var found = /Edg\/([\d.]+)/.exec(agent);
    if (found) return 'Edge WebView2 ' + found[1];
    found = /(?:Trident\/.*rv:|MSIE )([\d.]+)/.exec(agent);
    if (found) return 'Internet Explorer ' + found[1];
    found = /Edge\/([\d.]+)/.exec(agent);
    if (found) return 'Edge (EdgeHTML) ' + found[1];
    found = /Chrom(?:e|ium)\/([\d.]+)/.exec(agent);
    if (found) return 'Chromium ' + found[1];
    found = /Version\/([\d.]+).*Safari/.exec(agent);
    if (found) return 'Safari ' + found[1];
    found = /AppleWebKit\/([\d.]+)/.exec(agent);
    return found ? 'WebKit ' + found[1] : agent;
  }

  function checkComponent(tell) {
    var missing = [];
    for (var index = 0; index < NEEDED.length; index++)
      if (!has(NEEDED[index])) missing.push(NEEDED[index].replace(/^.*\./, ''));
    if (!window.nianbaoSyntax) missing.push('ES2022');
    var name = componentName();
    if (missing.length === 0) tell('ok', 'component', { name: name });
    else tell('bad', 'lacks', { name: name, missing: missing.join(', ') }, 'component');
  }

  /** Waits for office.js and then for Excel; `found(problem, host)`. */
  function whenOfficeAnswers(found) {
    var answer = once(found);
    var waited = 0;
    setTimeout(function () {
      answer(window.Office ? 'officeSilent' : 'officeMissing');
    }, PATIENCE);
    function ask() {
      if (window.Office && Office.onReady) {
        Office.onReady(function (info) {
          answer(null, info && info.host);
        });
      } else if (parts.officeFailed) answer('officeMissing');
      else if (waited < PATIENCE) {
        waited += 100;
        setTimeout(ask, 100);
      }
    }
    ask();
  }

  function highestApi() {
    var highest = '';
    for (var minor = 1; minor <= LAST_API; minor++) {
      var version = '1.' + minor;
      if (Office.context.requirements.isSetSupported('ExcelApi', version)) highest = version;
    }
    return highest;
  }

  function checkHost(tell, tellApi) {
    whenOfficeAnswers(function (problem, host) {
      if (problem) {
        tell('bad', problem, {}, problem);
        return tellApi('none', problem);
      }
      if (!host) {
        tell('none', 'outside', {}, 'outside');
        return tellApi('none', 'outside');
      }
      var about = Office.context.diagnostics || {};
      var values = {
        host: host,
        version: about.version || '',
        platform: about.platform || Office.context.platform || '',
      };
      if (host !== 'Excel') {
        tell('bad', 'otherHost', values, 'otherHost');
        return tellApi('none', 'otherHost', values);
      }
      tell('ok', 'host', values);
      var highest = highestApi();
      var enough = Office.context.requirements.isSetSupported('ExcelApi', NEEDED_API);
      tellApi(
        enough ? 'ok' : 'bad',
        highest ? 'api' : 'apiNone',
        { highest: highest, needed: NEEDED_API },
        enough ? undefined : 'api'
      );
    });
  }

  /** `done(status, request)`; status 0 where there is no connection. What a cache holds is asked for anew. */
  function fetchFile(file, type, done) {
    var answer = once(done);
    var request = new XMLHttpRequest();
    request.onload = function () {
      answer(request.status, request);
    };
    request.onerror = request.ontimeout = function () {
      answer(0, request);
    };
    try {
      request.open('GET', HOME + encodeURI(file));
      request.timeout = PATIENCE;
      request.setRequestHeader('Cache-Control', 'no-cache');
      if (type) request.responseType = type;
      request.send();
    } catch (ignored) {
      answer(0, request);
    }
  }

  function checkAddress(tell) {
    fetchFile('manifest.xml', '', function (status, request) {
      var found = status === 200 && /<SourceLocation DefaultValue="([^"]*)"/.exec(request.responseText);
      if (!found) return tell('none', 'addressAlone', { address: HOME }, 'addressAlone');
      var address = found[1].replace(/&quot;/g, '"').replace(/&amp;/g, '&');
      var manifest = address.replace(/[^/]*([?#].*)?$/, '');
      var same = manifest.toLowerCase() === HOME.toLowerCase();
      var values = { address: HOME, manifest: manifest };
      if (same) tell('ok', 'address', values);
      else tell('bad', 'otherAddress', values, 'otherAddress');
    });
  }

  function checkSecure(tell) {
    var isHttps = location.protocol === 'https:';
    var isLocal = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname);
    // Browsers before it existed have nothing that depends on it.
    var isSecure = window.isSecureContext === undefined ? isHttps || isLocal : window.isSecureContext;
    if (isSecure && isHttps) tell('ok', 'https');
    else if (isSecure && isLocal) tell('ok', 'local', { host: location.hostname });
    else tell('bad', 'insecure', { protocol: location.protocol.replace(':', '') }, 'insecure');
  }

  function normalized(policy) {
    return policy
      .replace(/\s+/g, ' ')
      .replace(/;\s*$/, '')
      .replace(/^\s+|\s+$/g, '');
  }

  /** Whether the policy holds is tried with an address that leads nowhere: nothing is sent where it does not. */
  function checkPolicy(tell) {
    var meta = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
    var own = normalized((meta && meta.getAttribute('content')) || '');
    var answer = once(function (isBlocked) {
      if (!isBlocked) return tell('bad', 'policyLost', {}, 'policyLost');
      fetchFile('selfcheck.html', '', function (status, request) {
        var sent = normalized((status && request.getResponseHeader('Content-Security-Policy')) || '');
        if (!sent) tell('ok', 'policy');
        else if (sent === own) tell('ok', 'policyTwice');
        else tell('warn', 'policyOther', { policy: sent }, 'policyOther');
      });
    });
    var request = new XMLHttpRequest();
    request.onload = function () {
      answer(false);
    };
    request.onerror = function () {
      answer(own !== '');
    };
    try {
      request.open('GET', 'data:text/plain,1');
      request.send();
    } catch (ignored) {
      answer(own !== '');
    }
  }

  function canCopyModern() {
    return !!(window.ClipboardItem && navigator.clipboard && navigator.clipboard.write);
  }

  function canCopyByCommand() {
    try {
      return !!(document.queryCommandSupported && document.queryCommandSupported('copy'));
    } catch (ignored) {
      return false;
    }
  }

  function checkClipboard(tell) {
    var ways = [];
    if (canCopyModern()) ways.push('modern');
    if (canCopyByCommand()) ways.push('command');
    if (ways.length > 0) tell('ok', 'clipboard', { ways: ways });
    else tell('bad', 'clipboardNone', {}, 'clipboard');
  }

  function checkWorker(tell) {
    var worker;
    var answer = once(function (isThere) {
      if (worker) worker.terminate();
      if (isThere) tell('ok', 'worker');
      else tell('bad', 'workerFailed', {}, 'worker');
    });
    setTimeout(function () {
      answer(false);
    }, PATIENCE);
    try {
      worker = new Worker('selfCheck.js');
      worker.onmessage = function (event) {
        answer(event.data === PROBE);
      };
      worker.onerror = function (event) {
        event.preventDefault();
        answer(false);
      };
      worker.postMessage(PROBE);
    } catch (ignored) {
      answer(false);
    }
  }

  function canStore() {
    try {
      var value = PROBE + Math.random();
      localStorage.setItem(PROBE, value);
      var isKept = localStorage.getItem(PROBE) === value;
      localStorage.removeItem(PROBE);
      return isKept;
    } catch (ignored) {
      return false;
    }
  }

  function checkStorage(tell) {
    if (canStore()) tell('ok', 'storage');
    else tell('warn', 'storageFailed', {}, 'storage');
  }

  function checkChannel(tell) {
    if (!window.BroadcastChannel) {
      if (canStore()) return tell('ok', 'channelStored');
      return tell('warn', 'channelNone', {}, 'channel');
    }
    var ends = [];
    var answer = once(function (isThere) {
      for (var index = 0; index < ends.length; index++) ends[index].close();
      if (isThere) tell('ok', 'channel');
      else tell('warn', 'channelNone', {}, 'channel');
    });
    setTimeout(function () {
      answer(false);
    }, PATIENCE);
    try {
      ends = [new BroadcastChannel(PROBE), new BroadcastChannel(PROBE)];
      ends[1].onmessage = function () {
        answer(true);
      };
      ends[0].postMessage(PROBE);
    } catch (ignored) {
      answer(false);
    }
  }

  /** Reads every file of the site, a few at a time; `done(bad)` with what is wrong, in the order of the list. */
  function readAll(names, sizes, done) {
    var bad = [];
    var next = 0;
    var open = 0;
    function readNext() {
      if (next === names.length && open === 0) return done(bad);
      while (open < AT_ONCE && next < names.length) readOne(names[next++]);
    }
    function readOne(file) {
      open++;
      fetchFile(file, 'arraybuffer', function (status, request) {
        open--;
        var size = status === 200 && request.response ? request.response.byteLength : -1;
        if (status !== 200) bad.push({ file: file, status: status });
        else if (size !== sizes[file]) bad.push({ file: file, size: size });
        readNext();
      });
    }
    readNext();
  }

  function sum(names, sizes) {
    var total = 0;
    for (var index = 0; index < names.length; index++) total += sizes[names[index]];
    return total;
  }

  /** The list that the build wrote, or null. */
  function parsedList(status, request) {
    try {
      var list = status === 200 ? JSON.parse(request.responseText) : null;
      return list && typeof list.files === 'object' ? list : null;
    } catch (ignored) {
      return null;
    }
  }

  function checkFiles(tellVersion, tell) {
    fetchFile('files.json', '', function (status, request) {
      var list = parsedList(status, request);
      if (!list) {
        tellVersion('warn', 'versionAlone', { version: VERSION }, 'files');
        return tell('bad', 'filesList', { status: status }, 'files');
      }
      if (list.version === VERSION) tellVersion('ok', 'same', { version: VERSION });
      else tellVersion('bad', 'mixed', { version: VERSION, other: list.version }, 'mixed');
      var names = Object.keys(list.files);
      readAll(names, list.files, function (bad) {
        if (bad.length > 0)
          return tell('bad', 'filesBad', { count: names.length, bad: bad.length, list: bad }, 'files');
        tell('ok', 'files', { count: names.length, size: Math.round(sum(names, list.files) / 1024) });
      });
    });
  }

  /* What is shown. */

  function element(tag, className, text) {
    var made = document.createElement(tag);
    if (className) made.className = className;
    if (text) made.appendChild(document.createTextNode(text));
    return made;
  }

  function empty(node) {
    while (node.firstChild) node.removeChild(node.firstChild);
  }

  function stateOf(item) {
    return results[item] ? results[item].state : 'wait';
  }

  function fileWords(said, entry) {
    if (entry.status === undefined) return filled(said.fileSize, entry);
    return filled(said.fileStatus, { file: entry.file, status: entry.status || said.unreachable });
  }

  /** Values that are words themselves come in the language that is shown. */
  function detail(item) {
    var result = results[item];
    var said = words().said;
    if (!result) return said.wait;
    var values = {};
    for (var name in result.values) values[name] = result.values[name];
    if (values.ways) {
      var ways = [];
      for (var way = 0; way < values.ways.length; way++) ways.push(said[values.ways[way]]);
      values.ways = ways.join(words().listed);
    }
    if (values.list) {
      var files = [];
      for (var index = 0; index < values.list.length && index < NAMED; index++)
        files.push(fileWords(said, values.list[index]));
      values.list = files.join(words().listed) + (values.list.length > NAMED ? said.more : '');
    }
    if (values.status === 0) values.status = said.unreachable;
    return filled(said[result.said], values);
  }

  function advice(item) {
    var result = results[item];
    return result && result.fix ? words().fixes[result.fix] : '';
  }

  function numbersOf(state) {
    var numbers = [];
    for (var index = 0; index < ITEMS.length; index++)
      if (stateOf(ITEMS[index]) === state) numbers.push(index + 1);
    return numbers;
  }

  function summary() {
    if (numbersOf('wait').length > 0) return words().running;
    var lines = [];
    var states = ['bad', 'warn', 'none'];
    for (var index = 0; index < states.length; index++) {
      var numbers = numbersOf(states[index]);
      if (numbers.length > 0)
        lines.push(filled(words()[states[index]], { items: numbers.join(words().listed) }));
    }
    return lines.length > 0 ? lines.join(words().between) : filled(words().allWell, { count: ITEMS.length });
  }

  function line(item, number) {
    var state = stateOf(item);
    var made = element('li');
    made.setAttribute('data-item', item);
    made.setAttribute('data-state', state);
    made.appendChild(element('span', 'number', String(number)));
    var sign = element('span', 'sign ' + state, SIGNS[state]);
    sign.setAttribute('role', 'img');
    sign.setAttribute('aria-label', words().states[state]);
    made.appendChild(sign);
    made.appendChild(element('span', 'label', words().labels[item]));
    made.appendChild(document.createTextNode(' '));
    made.appendChild(element('span', 'detail', detail(item)));
    if (advice(item)) made.appendChild(element('p', 'fix quiet', words().todo + advice(item)));
    return made;
  }

  function setText(node, text) {
    if (node.textContent === text) return;
    empty(node);
    node.appendChild(document.createTextNode(text));
  }

  function draw() {
    document.documentElement.lang = language === 'en' ? 'en-US' : 'zh-CN';
    document.title = words().title;
    setText(parts.title, words().title);
    setText(parts.intro, words().intro);
    setText(parts.copy, words().copy);
    setText(parts.again, words().again);
    setText(parts.language, words().language);
    setText(parts.back, words().back);
    setText(parts.summary, summary());
    setText(parts.told, parts.copyTold ? words()[parts.copyTold] : '');
    empty(parts.list);
    for (var index = 0; index < ITEMS.length; index++) parts.list.appendChild(line(ITEMS[index], index + 1));
  }

  function two(number) {
    return (number < 10 ? '0' : '') + number;
  }

  function stamp(now) {
    var day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
    return day + ' ' + two(now.getHours()) + ':' + two(now.getMinutes());
  }

  /** The page as plain text, to be sent to who helps. */
  function plainText() {
    var lines = [words().title + ' ' + VERSION + ' ' + stamp(new Date()), summary()];
    for (var index = 0; index < ITEMS.length; index++) {
      var item = ITEMS[index];
      lines.push(index + 1 + ' ' + SIGNS[stateOf(item)] + ' ' + words().labels[item] + ' ' + detail(item));
      if (advice(item)) lines.push('   ' + words().todo + advice(item));
    }
    lines.push(navigator.userAgent);
    return lines.join('\r\n') + '\r\n';
  }

  function copyByCommand() {
    parts.text.select();
    try {
      return document.execCommand('copy');
    } catch (ignored) {
      return false;
    }
  }

  function copied(way) {
    parts.copyTold = way ? 'copied' : 'byHand';
    results.clipboard = way
      ? { state: 'ok', said: 'clipboardDone', values: { ways: [way] } }
      : { state: 'bad', said: 'clipboardFailed', fix: 'clipboard' };
    parts.text.style.display = way ? 'none' : 'block';
    draw();
    if (way) parts.copy.focus();
    else parts.text.select();
  }

  /** By the ways of the pane, in its order. */
  function copy() {
    parts.text.value = plainText();
    parts.text.style.display = 'block';
    function other() {
      copied(copyByCommand() ? 'command' : null);
    }
    if (!canCopyModern()) return other();
    var item = new ClipboardItem({ 'text/plain': new Blob([parts.text.value], { type: 'text/plain' }) });
    navigator.clipboard.write([item]).then(function () {
      copied('modern');
    }, other);
  }

  function button(action) {
    var made = element('button');
    made.type = 'button';
    made.onclick = action;
    return made;
  }

  /** The page of the add-in that led here, which has another name in the preview. */
  function addressBack() {
    return location.pathname.replace(/selfcheck(?=\.html$)/, 'taskpane').replace(/^.*\//, '');
  }

  function build() {
    var main = element('main');
    var list = ['title', 'intro', 'summary', 'list', 'told', 'text'];
    var tags = { title: 'h1', summary: 'p', intro: 'p', list: 'ol', told: 'p', text: 'textarea' };
    for (var index = 0; index < list.length; index++) {
      parts[list[index]] = element(tags[list[index]]);
      main.appendChild(parts[list[index]]);
    }
    parts.intro.className = 'quiet';
    parts.summary.className = 'summary';
    parts.summary.setAttribute('role', 'status');
    parts.told.setAttribute('role', 'status');
    parts.text.readOnly = true;
    parts.text.style.display = 'none';
    parts.copy = button(copy);
    parts.again = button(start);
    parts.language = button(function () {
      language = language === 'en' ? 'zh' : 'en';
      draw();
    });
    parts.back = element('a', 'button');
    parts.back.href = addressBack();
    var buttons = element('p');
    // The way back first: what follows may stand on a second line of a narrow pane.
    if (/[?&]from=pane\b/.test(location.search)) buttons.appendChild(parts.back);
    buttons.appendChild(parts.copy);
    buttons.appendChild(parts.again);
    buttons.appendChild(parts.language);
    main.insertBefore(buttons, parts.told);
    document.body.appendChild(main);
  }

  function start() {
    var own = ++run;
    results = {};
    parts.copyTold = '';
    parts.text.style.display = 'none';
    draw();
    function teller(item) {
      return once(function (state, said, values, fix) {
        if (own !== run) return;
        results[item] = { state: state, said: said, values: values, fix: fix };
        draw();
      });
    }
    checkComponent(teller('component'));
    checkHost(teller('host'), teller('api'));
    checkAddress(teller('address'));
    checkSecure(teller('secure'));
    checkPolicy(teller('policy'));
    checkClipboard(teller('clipboard'));
    checkWorker(teller('worker'));
    checkStorage(teller('storage'));
    checkChannel(teller('channel'));
    checkFiles(teller('version'), teller('files'));
  }

  window.addEventListener(
    'error',
    function (event) {
      if (event.target && /\/office\.js/.test(event.target.src || '')) parts.officeFailed = true;
    },
    true
  );
  document.addEventListener('DOMContentLoaded', function () {
    build();
    start();
  });
})();
