import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import ts from 'typescript';

const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };

/** The file that an import names; without an extension it is TypeScript. */
const resolved = (from, name) => {
  const file = path.resolve(path.dirname(from), name);
  return [file, `${file}.ts`].find((candidate) => path.extname(candidate) !== '' && existsSync(candidate)) ?? file;
};

/**
 * Modules of the project, run without a build and apart from any that run already. What `transformers` gives for a file
 * is done to its syntax tree first, and `given` are names that its code can use.
 */
export function typeScriptLoader({ transformers = () => [], given = {} } = {}) {
  const modules = new Map();
  return function load(file) {
    const known = modules.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(file, module);
    const source = readFileSync(file, 'utf8');
    if (file.endsWith('.json')) {
      module.exports = JSON.parse(source);
      return module.exports;
    }
    const { outputText } = ts.transpileModule(source, {
      compilerOptions,
      fileName: file,
      transformers: { before: transformers(file) },
    });
    const run = vm.compileFunction(outputText, ['exports', 'require', 'module', ...Object.keys(given)], {
      filename: file,
    });
    const packages = createRequire(file);
    const required = (name) => (name.startsWith('.') ? load(resolved(file, name)) : packages(name));
    run(module.exports, required, module, ...Object.values(given));
    return module.exports;
  };
}
