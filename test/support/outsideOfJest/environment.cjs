/**
 * Node's own `require` for what cannot be loaded inside Jest's context: the embedded database loads WebAssembly by an import of its
 * own, which that context refuses.
 */
const { TestEnvironment } = require('jest-environment-node');

module.exports = class OutsideOfJest extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.requireOutside = require;
  }
};
