const { RuntimeModule } = require('webpack');

/** Makes the module when it is first asked for, and keeps it. */
const FIRST_USE =
  '__webpack_require__.zO = (id) => ({ get a() { return Object.defineProperty(this, "a", { value: __webpack_require__(id) }).a; } });';

/**
 * `import defer` with no more than one deferred module without cycles needs: webpack's own runtime also serves other kinds
 * of modules, and watches for cycles.
 */
module.exports = class LeanDeferPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('LeanDeferPlugin', (compilation) => {
      compilation.hooks.runtimeModule.tap('LeanDeferPlugin', (module) => {
        if (!(module instanceof RuntimeModule) || module.name !== 'make optimized deferred namespace object') return;
        module.generate = () => FIRST_USE;
      });
    });
  }
};
