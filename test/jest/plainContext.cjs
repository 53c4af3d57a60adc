/**
 * jest's environment for Node in a context without a sandbox: else every look at a global, be it String or Math, goes
 * through a proxy, and tests that calculate take nearly twice as long.
 */
const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

class PlainContext extends TestEnvironment {
  constructor(...given) {
    const { createContext } = vm;
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(...given);
    } finally {
      vm.createContext = createContext;
    }
  }
}

module.exports = PlainContext;
