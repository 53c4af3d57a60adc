/** How pdf.js comes into the builds: as it is published, its tables of characters as text, no word about this machine. */
const path = require('node:path');

const LIBRARY = /pdfjs-dist[\\/].*\.mjs$/;

const pdfRules = [
  // It asks where it lies only to look for a package that draws, which nobody needs.
  { test: LIBRARY, use: path.join(__dirname, 'withoutOwnAddress.cjs') },
  {
    test: /\.bcmap$/,
    type: 'asset/inline',
    generator: { dataUrl: { mimetype: 'application/octet-stream' } },
  },
];

/** It is published small: making it smaller still takes as long as all the rest. */
const PDF_CHUNK = /^pdf\.(?:[0-9a-f]+\.)?js$/;

module.exports = { PDF_CHUNK, pdfRules };
