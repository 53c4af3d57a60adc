/** A file as the `data:` address that webpack's asset/inline makes of it. */
const { readFileSync } = require('node:fs');

module.exports = {
  process: (_text, file) => ({
    code: `module.exports = "data:application/octet-stream;base64,${readFileSync(file, 'base64')}";`,
  }),
};
