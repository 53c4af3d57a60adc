/** The bill of materials: what npm's own `npm sbom` says of the packages, cut down to those that are in the package. */
import { execFileSync } from 'node:child_process';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const refOf = ({ name, version }) => `${name}@${version}`;
const DEVELOPMENT = 'cdx:npm:package:development';

/** CycloneDX of all that is in package-lock.json, as npm makes it. */
export function bomOfLock(root) {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  return JSON.parse(
    execFileSync(npm, args, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 27,
      shell: process.platform === 'win32',
    }),
  );
}

/** Who ships a package has not only developed with it. */
const shipped = (component) => ({
  ...component,
  scope: 'required',
  properties: component.properties.filter(({ name }) => name !== DEVELOPMENT),
});

/**
 * @param {object} bom of all packages
 * @param {{own: {name: string, version: string}, packages: {name: string, version: string}[], others: object[],
 *   licences: Map<string, string>, date: Date}} given what is in the package: packages of npm, components beside them,
 *   names of licences that the lock file does not know, and the date that is written
 * @returns {object} the same for the same files, so it has no serial number
 */
export function bomOf(bom, { own, packages, others, licences, date }) {
  const rest = { ...bom };
  delete rest.serialNumber;
  const kept = new Set(packages.map(refOf));
  const components = bom.components.filter((each) => kept.delete(each['bom-ref'])).map(shipped);
  if (kept.size > 0) throw new Error(`not in package-lock.json: ${[...kept].join(', ')}`);
  const named = components.map((each) =>
    each.licenses ? each : { ...each, licenses: [{ license: { name: licences.get(each['bom-ref']) } }] },
  );
  const refs = new Set([...named, ...others].map((each) => each['bom-ref']));
  const ownRef = refOf(own);
  return {
    ...rest,
    metadata: {
      ...bom.metadata,
      timestamp: date.toISOString(),
      lifecycles: [{ phase: 'build' }],
      component: { ...bom.metadata.component, type: 'application', name: own.name },
    },
    components: [...named, ...others],
    dependencies: [
      { ref: ownRef, dependsOn: [...refs].sort() },
      ...bom.dependencies
        .filter(({ ref }) => refs.has(ref))
        .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => refs.has(each)) })),
      ...others.map((each) => ({ ref: each['bom-ref'], dependsOn: [] })),
    ],
  };
}
