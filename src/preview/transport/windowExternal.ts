/**
 * The door office.js uses in a task pane of Excel on Windows: `window.external`, set before office.js is loaded. Numbers
 * of methods and events are those of the client (`OSF.DDA.MethodDispId`, `EventDispId`).
 */
import { invalidOperationInCellEditMode } from '../host/errors';
import type { EmbeddedHost } from '../host/host';
import type { RequestBody } from '../host/protocol';
import type { DialogOwner, DialogPage } from './dialogs';
import type { Ribbon } from './ribbon';
import { themeColors, type ThemeName } from './themes';

/** What the client takes for an array of COM. */
interface SafeArray {
  toArray(): readonly unknown[];
}

export type Handler = (id: number, payload: SafeArray) => void;
type Callback = (response: SafeArray | number) => void;

const PROCESS_QUERY = 93;
const COMMAND_COMPLETED = 94;
const DIALOG_EVENT = 10;
const PARENT_MESSAGE_EVENT = 12;
const WORKBOOK_EVENTS = 33;
const RIBBON_COMMANDS = 39;
const SUCCESS = 0;
const INTERNAL_ERROR = 5001;
/** How Excel answers while a cell is being edited. */
const INVALID_CALL_IN_CONTEXT = 5004;

export const safeArray = (...values: readonly unknown[]): SafeArray => ({ toArray: () => values });

/** What a page of the add-in is connected to. */
export interface Surroundings {
  readonly host: EmbeddedHost;
  readonly theme: () => ThemeName;
  readonly ribbon?: Ribbon;
  /** Set on pages that may open dialogs. */
  readonly dialogs?: DialogOwner;
  /** Set on a page that is a dialog itself. */
  readonly dialog?: DialogPage;
}

/** The object to put in place of `window.external`. */
export function createWindowExternal(surroundings: Surroundings): object {
  const { host, ribbon, dialogs, dialog } = surroundings;
  const later = (action: () => void): void => void setTimeout(action, 0);
  return {
    GetHostInfo: () => `Excel$Win32$16.01$${host.locale}$$${dialog ? 'isDialog' : ''}$disableLogging$0`,
    GetLoggingAllowed: () => false,
    GetContext: () => officeContext(surroundings),
    Execute(method: number, params: readonly unknown[], callback: Callback) {
      if (method === PROCESS_QUERY) void query(host, params[0] as readonly unknown[], callback);
      else if (method === COMMAND_COMPLETED) {
        ribbon?.complete();
        later(() => callback(safeArray(SUCCESS, null)));
      } else later(() => callback(INTERNAL_ERROR));
    },
    RegisterEvent(event: number, target: string, handler: Handler, callback: Callback) {
      if (event === WORKBOOK_EVENTS) host.addSink((entries) => handler(event, { toArray: () => entries }));
      if (event === RIBBON_COMMANDS) ribbon?.connect((press) => handler(event, safeArray(...press)));
      if (event === DIALOG_EVENT)
        dialogs?.open(target, (type, message) => handler(event, safeArray(type, message, location.origin)));
      if (event === PARENT_MESSAGE_EVENT)
        dialog?.listen((message) => handler(event, safeArray(SUCCESS, message, location.origin)));
      later(() => callback(SUCCESS));
    },
    UnregisterEvent(event: number, _target: string, callback: Callback) {
      if (event === DIALOG_EVENT) dialogs?.close();
      // Dialog.close looks at the answer before it returns.
      callback(SUCCESS);
    },
    MessageParent2: (json: string) => dialog?.send(messageOf(json, 'messageToParent')),
    MessageChild2: (json: string) => dialogs?.send(messageOf(json, 'messageContent')),
  };
}

async function query(host: EmbeddedHost, params: readonly unknown[], callback: Callback): Promise<void> {
  const body = params[4];
  const text = Array.isArray(body) ? body.join('') : String(body);
  const response = await host.process(JSON.parse(text) as RequestBody, Number(params[6]));
  if (response.Error?.Code === invalidOperationInCellEditMode().code)
    callback(safeArray(INVALID_CALL_IN_CONTEXT));
  else callback(safeArray(SUCCESS, [200, [], JSON.stringify(response)]));
}

function messageOf(json: string, key: string): string {
  return (JSON.parse(json) as Readonly<Record<string, string>>)[key] ?? '';
}

function officeContext({ host, theme }: Surroundings): object {
  const settings = new Map<string, unknown>();
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'nianbao-preview',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => host.locale,
    GetAppDataLocale: () => host.locale,
    GetDocUrl: () => 'C:\\年报\\工作簿1.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '',
    GetInstanceId: () => 'preview',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(host.requirementSets),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.14332.20000',
    GetDialogRequirementMatrix: () => JSON.stringify({ DialogApi: '1.2' }),
    GetFeaturesForSolution: () => '',
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(themeColors(theme())),
    GetSettings: () => ({
      Read(keys: unknown[], values: unknown[]) {
        for (const [key, value] of settings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: readonly string[], values: readonly unknown[]) => {
        for (const [index, key] of keys.entries()) settings.set(key, values[index]);
      },
    }),
  };
}
