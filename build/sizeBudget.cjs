const { gzipSync } = require('zlib');

/** A build in which a file has grown beyond what it may take, compressed as servers send it, is no build. */
module.exports = class SizeBudget {
  /** @param {Readonly<Record<string, number>>} kilobytes per file */
  constructor(kilobytes) {
    this.kilobytes = kilobytes;
  }

  apply(compiler) {
    if (compiler.options.mode !== 'production') return;
    compiler.hooks.thisCompilation.tap('SizeBudget', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'SizeBudget', stage }, (assets) => {
        for (const [file, kilobytes] of Object.entries(this.kilobytes)) {
          const bytes = gzipSync(assets[file].source(), { level: 9 }).length;
          if (bytes <= kilobytes * 1024) continue;
          const found = (bytes / 1024).toFixed(1);
          compilation.errors.push(
            new Error(`${file} is ${found} KB compressed, more than the ${kilobytes} KB it may be.`),
          );
        }
      });
    });
  }
};
