/** How the page of the help looks: light, dark and printed. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --text: #242424; --quiet: #616161; --line: #d1d1d1; --ground: #ffffff; --soft: #f5f5f5;
  --link: #0f548c; --danger: #b10e1c; --warn: #8a3707;
  font: 16px/1.75 'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #ffffff; --quiet: #adadad; --line: #525252; --ground: #292929; --soft: #1f1f1f;
    --link: #62abf5; --danger: #eeacb2; --warn: #fdcfb4;
  }
}
body {
  max-width: 68rem; margin: 0 auto; padding: 0 1.25rem 3rem; color: var(--text); background: var(--ground);
  overflow-wrap: anywhere;
}
header { display: flex; align-items: baseline; justify-content: space-between; border-bottom: 1px solid var(--line); }
h1 { font-size: 1.5rem; }
h2 { margin: 2.5rem 0 0.25rem; padding-top: 0.5rem; font-size: 1.35rem; border-top: 2px solid var(--line); }
h3 { margin: 1.75rem 0 0.25rem; font-size: 1.1rem; }
h4 { margin: 0; font-size: 1rem; }
h4 small, .lead, .top { color: var(--quiet); font-weight: 400; }
p, ol, ul, pre, table { margin: 0.5rem 0; }
a { color: var(--link); }
img { max-width: 100%; height: auto; border: 1px solid var(--line); }
table { border-collapse: collapse; }
th, td { overflow-wrap: break-word; padding: 0.25rem 0.75rem; border: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { background: var(--soft); }
tbody th { font-weight: 400; }
pre { padding: 0.5rem 0.75rem; background: var(--soft); white-space: pre-wrap; }
article { margin: 0.75rem 0; padding: 0.5rem 0.75rem; border: 1px solid var(--line); }
article p { margin: 0.15rem 0; }
nav > ol { padding-left: 1.5rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: 0; padding: 0; list-style: none; }
.error { color: var(--danger); }
.warning { color: var(--warn); }
@media (max-width: 40rem) {
  th, td { padding: 0.25rem 0.4rem; overflow-wrap: anywhere; }
}
@media (min-width: 60rem) {
  body { display: grid; grid-template-columns: 15rem minmax(0, 1fr); column-gap: 2.5rem; align-content: start; }
  header { grid-column: 1 / 3; }
  nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; font-size: 0.9rem; }
  nav ul { display: block; }
  .top { display: none; }
}
@media print {
  :root { font-size: 11pt; }
  body { display: block; max-width: none; }
  nav, .top, header a { display: none; }
  section > h2 { break-before: page; }
  article, img, tr { break-inside: avoid; }
}
`;
