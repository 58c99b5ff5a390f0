/**
 * Univer's classes define each field through a function that first looks whether the object has it; a calculation makes
 * hundreds of thousands of such objects. This loader has them assigned instead.
 */
module.exports = function plainFields(source) {
  return source.replace(/^(\t+)_defineProperty\(this, "([\w$]+)", (.*)\);$/gm, '$1this.$2 = $3;');
};
