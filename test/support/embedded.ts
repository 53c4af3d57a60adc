/** Boots Microsoft's unmodified Excel client against an embedded workbook, in plain Node. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { EmbeddedHost } from '../../src/preview/host/host';
import { isSetSupported, type RequirementSets } from '../../src/preview/host/requirements';
import { createHeadlessUniver } from '../../src/preview/store/univer';
import { createNativeBridge } from '../../src/preview/transport/nativeBridge';

export interface EmbeddedOptions {
  /** Defaults to what Excel LTSC 2021 offers, ExcelApi 1.14. */
  readonly requirementSets?: RequirementSets;
}

export interface Embedded {
  readonly host: EmbeddedHost;
  readonly Excel: typeof globalThis.Excel;
  readonly OfficeExtension: typeof globalThis.OfficeExtension;
  dispose(): Promise<void>;
}

/** What the client's file reads and leaves in the global scope. */
interface ClientGlobals {
  window?: unknown;
  navigator?: unknown;
  location?: unknown;
  document?: unknown;
  _richApiNativeBridge?: unknown;
  OSF?: { _OfficeAppFactory?: unknown };
  Office?: unknown;
  Microsoft?: unknown;
  Excel?: typeof globalThis.Excel;
  OfficeExtension?: typeof globalThis.OfficeExtension & {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
}

const CLIENT_FILE = path.join(
  path.dirname(require.resolve('@microsoft/office-js/dist/office.js')),
  'excel-win32-16.01.js',
);

/**
 * The client is evaluated in this realm, because it compares the prototypes of option objects. Each call loads it anew
 * and replaces the globals `Excel` and `OfficeExtension`: dispose the one before.
 */
export async function bootEmbedded({ requirementSets }: EmbeddedOptions = {}): Promise<Embedded> {
  const host = new EmbeddedHost(createHeadlessUniver(), requirementSets ? { requirementSets } : {});
  const globals = globalThis as unknown as ClientGlobals;
  globals.window ??= globals;
  globals.navigator ??= { userAgent: 'node' };
  globals.location ??= { href: 'http://localhost/', search: '', hash: '', protocol: 'http:' };
  globals.document ??= { getElementsByTagName: () => [], createElement: () => ({}) };
  // The client makes its own, and would stumble over that of a client before it.
  delete globals.Office;
  delete globals.Microsoft;
  globals._richApiNativeBridge = createNativeBridge(host);
  (0, eval)(`${readFileSync(CLIENT_FILE, 'utf8')}\n//# sourceURL=excel-win32-16.01.js`);
  const { Excel, OfficeExtension, OSF } = globals;
  if (!Excel || !OfficeExtension || !OSF) throw new Error('the client did not load');
  // Without office.js there is no Office.context, and every requirement set would count as supported.
  const context = {
    requirements: {
      isSetSupported: (name: string, version?: string) => isSetSupported(host.requirementSets, name, version),
    },
  };
  globals.Office = { context };
  OSF._OfficeAppFactory = { getContext: () => context, getHostInfo: () => ({ hostPlatform: 'win32' }) };
  // The shipped library leaves its own check of requirement sets off.
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  host.attachClient(() => Excel);
  await host.settle();
  const dispose = async (): Promise<void> => {
    await host.settle();
    host.dispose();
  };
  return { host, Excel, OfficeExtension, dispose };
}
