const path = require('path');

/** What can be built, each from the files under build/: the add-in itself, and the two faces of the workbench. */
const TARGETS = {
  dist: ['functions', 'taskpane'],
  headless: ['headless'],
  workbench: ['workbench'],
};

/** Excel loads an add-in over https; without a trusted local certificate the server's own self-signed one has to do. */
async function certificate() {
  try {
    return await require('office-addin-dev-certs').getHttpsServerOptions();
  } catch (error) {
    console.warn(`No trusted certificate (${String(error.message).trim()}); a self-signed one is used instead.`);
    return undefined;
  }
}

async function devServer() {
  return {
    port: 3000,
    static: false,
    // The functions' runtime has no page to reload, and the pane's policy allows no foreign script.
    client: false,
    hot: false,
    liveReload: false,
    headers: { 'Access-Control-Allow-Origin': '*' },
    server: { type: 'https', options: await certificate() },
  };
}

async function configsOf(name, env, mode) {
  const file = path.join(__dirname, 'build', `webpack.${name}.cjs`);
  const exported = require(file);
  const configs = [typeof exported === 'function' ? await exported(env, { mode }) : exported].flat();
  return configs.map((config, index) => ({
    mode,
    context: __dirname,
    performance: { hints: false },
    stats: 'errors-warnings',
    cache: {
      type: 'filesystem',
      name: [config.name ?? `${name}${index}`, config.mode ?? mode].join('-'),
      cacheDirectory: path.join(__dirname, 'node_modules', '.cache', 'webpack'),
      buildDependencies: { config: [__filename, file] },
    },
    ...config,
  }));
}

/** `--env only=dist` (or headless, workbench, several with commas) narrows what is built. */
module.exports = async (env = {}, argv = {}) => {
  const mode = argv.mode ?? 'production';
  const wanted = env.only ? env.only.split(',') : Object.keys(TARGETS);
  const unknown = wanted.find((name) => !(name in TARGETS));
  if (unknown) throw new Error(`--env only=${unknown}: choose from ${Object.keys(TARGETS).join(', ')}`);
  const names = wanted.flatMap((name) => TARGETS[name]);
  const configs = (await Promise.all(names.map((name) => configsOf(name, env, mode)))).flat();
  if (env.WEBPACK_SERVE) configs[0].devServer = await devServer();
  return configs;
};
