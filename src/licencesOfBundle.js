/**
 * The notices of everything that a bundle holds, written beside it: each package with its version, its licence and the licence's
 * own text. A package whose licence is not on the list stops the build: nobody ships what they may not.
 */
const { existsSync, readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');

const allowed = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];

class LicencesOfBundle {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    const { Compilation, sources, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('LicencesOfBundle', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'LicencesOfBundle', stage }, () => {
        const packages = packagesOf(compilation.modules);
        for (const { name, licence } of packages.filter((each) => !allowed.includes(each.licence)))
          compilation.errors.push(
            new WebpackError(`${name} is under ${licence}, which is not on the list of licences`),
          );
        compilation.emitAsset(this.file, new sources.RawSource(packages.map(notice).join('\n')));
      });
    });
  }
}

function packagesOf(modules) {
  const folders = new Set();
  const look = (module) => {
    for (const inner of module.modules ?? []) look(inner);
    const found = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(module.resource ?? '');
    if (found !== null) folders.add(found[0]);
  };
  for (const module of modules) look(module);
  return [...folders].map(packageIn).sort((first, second) => first.name.localeCompare(second.name, 'en'));
}

function packageIn(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.|-|$)/i.test(each));
  const text =
    file !== undefined && existsSync(path.join(folder, file))
      ? readFileSync(path.join(folder, file), 'utf8')
      : '';
  return { name, version, licence: String(license), text };
}

function notice({ name, version, licence, text }) {
  return [`${name} ${version} · ${licence}`, '', text.trim(), '', '─'.repeat(80), ''].join('\n');
}

module.exports = { LicencesOfBundle, allowed };
