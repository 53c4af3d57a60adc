/** Which packages a build has put into its files, for the list of licences and the bill of materials. */
const { mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');

/** The innermost package that a file is of. */
const PACKAGE_FOLDER = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/** A module with those that were joined to it. */
const withJoined = (module) => [module, ...(module.modules ?? [])];

/** Modules that stand in some file; what is left out as unused is in no chunk. */
function modulesOf({ chunkGraph, modules }) {
  return [...modules].filter((each) => chunkGraph.getNumberOfModuleChunks(each) > 0).flatMap(withJoined);
}

function packageIn(folder) {
  const { name, version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  // As it lies in the checkout, wherever that is.
  const inside = folder.slice(folder.search(/[\\/]node_modules[\\/]/) + 1);
  return { name, version, folder: inside.split(path.sep).join('/') };
}

/** Writes `[{name, version, folder}]` into a file beside the build, by folder, when the build is done. */
class ListPackages {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('ListPackages', (compilation) => {
      const folders = modulesOf(compilation).flatMap(
        ({ resource }) => PACKAGE_FOLDER.exec(resource ?? '')?.[0] ?? [],
      );
      const packages = [...new Set(folders)].sort().map(packageIn);
      mkdirSync(path.dirname(this.file), { recursive: true });
      writeFileSync(this.file, `${JSON.stringify(packages, null, 2)}\n`);
    });
  }
}

module.exports = { ListPackages };
