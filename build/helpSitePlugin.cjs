const fs = require('fs');
const path = require('path');
const { addinAddress } = require('./addinAddress.cjs');
const { requireFresh } = require('./requireTypeScript.cjs');

const src = path.resolve(__dirname, '..', 'src');
const help = path.join(src, 'taskpane', 'help');
/** What the pages look like: what the pane shows too, and what only a page of its own has. */
const STYLES = ['article/article.css', 'site/site.css'].map((file) => path.join(help, file));

/** Writes the pages with help, one per function and language, from the component that the pane shows as well. */
module.exports = class HelpSitePlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('HelpSitePlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'HelpSitePlugin', stage }, () => {
        const { helpSite } = requireFresh('taskpane/help/site/helpSite.tsx');
        const emit = (file, text) => compilation.emitAsset(file, new sources.RawSource(text));
        for (const { file, html } of helpSite(addinAddress(process.env.ADDIN_URL))) emit(file, html);
        emit('help/help.css', STYLES.map((file) => fs.readFileSync(file, 'utf8')).join('\n'));
        for (const folder of [help, path.join(src, 'calc')]) compilation.contextDependencies.add(folder);
      });
    });
  }
};
