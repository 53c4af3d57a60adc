/* global self, location, fetch, XMLHttpRequest, WebSocket, importScripts, setTimeout, postMessage */
/* As attempts.js, in a worker of the site's own; the other server comes behind the `#` of the address. */
const elsewhere = location.hash.slice(1);
const ran = [];
self.ran = ran;
const attempts = {
  fetch: () => fetch(`${elsewhere}worker-fetch`, { mode: 'no-cors' }).catch(() => undefined),
  xhr: () => {
    const request = new XMLHttpRequest();
    request.open('GET', `${elsewhere}worker-xhr`);
    request.send();
  },
  socket: () => new WebSocket(`${elsewhere.replace(/^http/, 'ws')}worker-socket`),
  scripts: () => importScripts(`${elsewhere}worker-scripts`),
  eval: () => (0, eval)("self.ran.push('worker-eval')"),
  function: () => new Function("self.ran.push('worker-function')")(),
  timer: () => setTimeout("self.ran.push('worker-timer')", 0),
};
for (const act of Object.values(attempts))
  try {
    act();
  } catch {
    // It was refused at once.
  }
setTimeout(() => postMessage(ran), 200);
