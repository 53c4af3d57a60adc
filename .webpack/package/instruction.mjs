/** The instruction that is in the package: its template with the address and the version, as Windows' editor reads it. */

const BOM = '\uFEFF';
/** Parts that are there with the program for Windows alone, or without it alone. */
const ONLY = /^\[\[(windows|no-windows)\n([\s\S]*?)^\]\]\n/gm;

/** @param {{baseUrl: string, version: string, hasWindows: boolean}} site */
export function instruction(template, { baseUrl, version, hasWindows }) {
  const { host, pathname } = new URL(baseUrl);
  const values = { address: baseUrl, version, host, path: pathname };
  const text = template
    .replace(ONLY, (_, when, part) => ((when === 'windows') === hasWindows ? part : ''))
    .replace(/\{\{(\w+)\}\}/g, (whole, name) => {
      if (!(name in values)) throw new Error(`the instruction asks for ${whole}`);
      return values[name];
    });
  return `${BOM}${text.replace(/\r?\n/g, '\r\n')}`;
}
