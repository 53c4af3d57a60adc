/* global fetch, XMLHttpRequest, EventSource, WebSocket, setTimeout, Blob, Worker */
/* Served beside the pages of a build by trust.test.ts: tries each way out of a page, and each way of running a text. */
(function () {
  const elsewhere = document.documentElement.dataset.elsewhere;
  window.ran = [];
  const to = (way) => `${elsewhere}${way}`;
  const made = (name, attributes) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    document.body.append(element);
    return element;
  };
  const styled = (css) => made('style', {}).append(css);
  const running = (way) => `window.ran.push('${way}')`;

  const ways = {
    fetch: (url) => void fetch(url, { mode: 'no-cors' }).catch(() => undefined),
    xhr: (url) => {
      const request = new XMLHttpRequest();
      request.open('GET', url);
      request.send();
    },
    beacon: (url) => navigator.sendBeacon(url),
    events: (url) => new EventSource(url),
    socket: (url) => new WebSocket(url.replace(/^http/, 'ws')),
    image: (url) => made('img', { src: url }),
    audio: (url) => made('audio', { src: url, preload: 'auto' }),
    script: (url) => made('script', { src: url }),
    module: (url) => made('script', { type: 'module', src: url }),
    import: (url) => void import(url).catch(() => undefined),
    style: (url) => made('link', { rel: 'stylesheet', href: url }),
    background: (url) => styled(`body { background: url(${url}) }`),
    imported: (url) => styled(`@import url(${url});`),
    font: (url) => styled(`@font-face { font-family: out; src: url(${url}) } body { font-family: out }`),
    prefetch: (url) => made('link', { rel: 'prefetch', href: url }),
    preload: (url) => made('link', { rel: 'preload', as: 'fetch', href: url }),
    frame: (url) => made('iframe', { src: url }),
    object: (url) => made('object', { data: url }),
    form: (url) => {
      made('iframe', { name: 'answer', src: 'about:blank' });
      made('form', { action: url, target: 'answer' }).submit();
    },
    ping: (url) => made('a', { href: '#', ping: url }).click(),
  };

  const texts = {
    eval: (code) => (0, eval)(code),
    function: (code) => new Function(code)(),
    timer: (code) => setTimeout(code, 0),
    inline: (code) => made('script', {}).append(code),
    handler: (code) => made('b', { onclick: code }).click(),
    markup: (code) => (made('p', {}).innerHTML = `<img src="data:," onerror="${code}">`),
    adjacent: (code) => made('p', {}).insertAdjacentHTML('beforeend', `<svg onload="${code}"></svg>`),
    fragment: (code) =>
      document.body.append(document.createRange().createContextualFragment(`<script>${code}</script>`)),
    data: (code) => made('script', { src: `data:text/javascript,${code}` }),
    blob: (code) => made('script', { src: URL.createObjectURL(new Blob([code])) }),
    address: (code) => made('iframe', { src: `javascript:parent.${code}` }),
    document: (code) => made('iframe', { srcdoc: `<script>parent.${code}</script>` }),
    worker: (code) => {
      const worker = new Worker(
        URL.createObjectURL(new Blob([`${code.replace('window.ran.push', 'postMessage')}`])),
      );
      worker.onmessage = ({ data }) => window.ran.push(data);
    },
  };

  for (const [way, act] of Object.entries(ways))
    try {
      act(to(way));
    } catch {
      // It was refused at once.
    }
  for (const [way, act] of Object.entries(texts))
    try {
      act(running(way));
    } catch {
      // It was refused at once.
    }
})();
