/**
 * Three builds, chosen with `--config-name`: `site` (what users get), `command` (the `nianbao` command) and `preview`
 * (`webpack serve --config-name preview`, a workbook in the browser for development).
 */
const { command } = require('./.webpack/command.cjs');
const { preview } = require('./.webpack/preview.cjs');
const { site } = require('./.webpack/site.cjs');

module.exports = async (env) => {
  const https = env.https ? await require('office-addin-dev-certs').getHttpsServerOptions() : undefined;
  return [
    site({ officeJs: env.officeJs }),
    command(),
    preview({ https, isServed: env.WEBPACK_SERVE === true }),
  ];
};
