const { addinAddress } = require('./addinAddress.cjs');
const { requireFresh } = require('./requireTypeScript.cjs');

/** Writes functions.json (or functions-en.json) from the definitions, beside the functions that it describes. */
module.exports = class MetadataPlugin {
  constructor({ filename, language }) {
    this.filename = filename;
    this.language = language;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('MetadataPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'MetadataPlugin', stage }, () => {
        const { metadata } = requireFresh('functions/metadata.ts');
        const { catalogue } = requireFresh('calc/catalogue.ts');
        const { blokken } = requireFresh('calc/blok/blokken.ts');
        const json = metadata({ catalogue, blokken }, this.language, addinAddress(process.env.ADDIN_URL));
        compilation.emitAsset(this.filename, new sources.RawSource(`${JSON.stringify(json, null, 2)}\n`));
      });
    });
  }
};
