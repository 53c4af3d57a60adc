/**
 * The embedded workbook of this process as `window.external` of a page elsewhere: what office.js asks at once is written
 * into the page, the rest goes over the DevTools protocol.
 */
import { createWindowExternal } from '../../../src/preview/transport/windowExternal';
import type { Handler, Surroundings } from '../../../src/preview/transport/windowExternal';
import type { Session } from './devtools';

type Callback = (response: unknown) => void;

/** The members of `createWindowExternal` that are used here. */
interface External {
  GetHostInfo(): unknown;
  GetLoggingAllowed(): unknown;
  GetContext(): Readonly<Record<string, () => unknown>>;
  Execute(method: number, params: unknown, callback: Callback): void;
  RegisterEvent(event: number, target: string, handler: Handler, callback: Callback): void;
  UnregisterEvent(event: number, target: string, callback: Callback): void;
  MessageParent2(json: string): void;
  MessageChild2(json: string): void;
}

interface Asked {
  readonly name: 'Execute' | 'RegisterEvent' | 'UnregisterEvent' | 'MessageParent2' | 'MessageChild2';
  readonly given: readonly unknown[];
  readonly answer: number;
  readonly handler: number;
}

/** Runs in the page, in ES5. `constant` and `context` hold what members without parameters give. */
const DOOR = `(function (constant, context) {
  var taken = [], settings = {};
  function keep(action) { return taken.push(action) - 1; }
  function ask(name, given, answer, handler) {
    nianbaoAsk(JSON.stringify({ name: name, given: given, answer: answer, handler: handler }));
  }
  function gives(values, members) {
    Object.keys(values).forEach(function (name) { members[name] = function () { return values[name]; }; });
    return members;
  }
  window.nianbaoTake = function (index, values) {
    taken[index].apply(null, values.map(function (value) {
      return value && value.array ? { toArray: function () { return value.array; } } : value;
    }));
  };
  var door = gives(constant, {
    GetContext: function () {
      return gives(context, { GetSettings: function () { return {
        Read: function (keys, values) {
          Object.keys(settings).forEach(function (key) { keys.push(key); values.push(settings[key]); });
        },
        Write: function (keys, values) { keys.forEach(function (key, at) { settings[key] = values[at]; }); }
      }; } });
    },
    Execute: function (method, params, answer) { ask('Execute', [method, params], keep(answer), -1); },
    RegisterEvent: function (event, target, handler, answer) {
      ask('RegisterEvent', [event, target], keep(answer), keep(handler));
    },
    UnregisterEvent: function (event, target, answer) {
      ask('UnregisterEvent', [event, target], -1, -1);
      answer(0);
    },
    MessageParent2: function (json) { ask('MessageParent2', [json], -1, -1); },
    MessageChild2: function (json) { ask('MessageChild2', [json], -1, -1); }
  });
  Object.defineProperty(window, 'external', { value: door, configurable: true });
})`;

const isSafeArray = (value: unknown): value is { toArray(): unknown[] } =>
  typeof (value as { toArray?: unknown } | null)?.toArray === 'function';
const crossing = (value: unknown): unknown => (isSafeArray(value) ? { array: value.toArray() } : value);

/** Connects a page; the script has to run in it before office.js. */
export async function hostDoor(session: Session, surroundings: Surroundings): Promise<string> {
  const external = createWindowExternal(surroundings) as External;
  const take = (index: number, ...values: unknown[]): void => {
    const given = JSON.stringify(values.map(crossing));
    // A page that is gone needs no answer.
    session
      .send('Runtime.evaluate', { expression: `nianbaoTake(${index}, ${given})` })
      .catch(() => undefined);
  };
  session.listen((method, params) => {
    if (method !== 'Runtime.bindingCalled' || params['name'] !== 'nianbaoAsk') return;
    const { name, given, answer, handler } = JSON.parse(String(params['payload'])) as Asked;
    const [first, second] = given;
    const answered: Callback = (response) => answer >= 0 && take(answer, response);
    const actions: Readonly<Record<Asked['name'], () => void>> = {
      Execute: () => external.Execute(Number(first), second, answered),
      RegisterEvent: () => {
        let register = (): void => undefined;
        const registered = new Promise<void>((resolve) => (register = resolve));
        // What happens already is told when the page knows that it listens.
        const tell: Handler = (...happened) => void registered.then(() => take(handler, ...happened));
        external.RegisterEvent(Number(first), String(second), tell, (response) => {
          answered(response);
          register();
        });
      },
      UnregisterEvent: () => external.UnregisterEvent(Number(first), String(second), answered),
      MessageParent2: () => external.MessageParent2(String(first)),
      MessageChild2: () => external.MessageChild2(String(first)),
    };
    actions[name]();
  });
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'nianbaoAsk' });
  const constant = {
    GetHostInfo: external.GetHostInfo(),
    GetLoggingAllowed: external.GetLoggingAllowed(),
  };
  const members = Object.entries(external.GetContext()).filter(([name]) => name !== 'GetSettings');
  const context = Object.fromEntries(members.map(([name, member]) => [name, member()]));
  return `${DOOR}(${JSON.stringify(constant)}, ${JSON.stringify(context)})`;
}
