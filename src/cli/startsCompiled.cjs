/**
 * For the build of the command line: the program is written in plain ASCII, which Node reads without decoding it, as the
 * function that Node makes of a module, and what Node compiles of it is written beside it.
 */
const { execFileSync } = require('node:child_process');
const { rmSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { Compilation, sources } = require('webpack');
const { asFunction, compiledOf } = require('./start.cjs');

/** Every other sign as its escape, which says the same in a string, a template and a regular expression, raw or not. */
function inAscii(text) {
  const escaped = /(?<!\\)(?:\\\\)*\\[^\0-\x7f]/.exec(text);
  if (escaped !== null) throw new Error(`A sign with a backslash of its own before it: ${escaped[0]}`);
  return text.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A webpack plugin for the program in `file`. */
const startsCompiled = (file) => ({
  apply(compiler) {
    const program = join(compiler.options.output.path, file);
    compiler.hooks.thisCompilation.tap('startsCompiled', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tap({ name: 'startsCompiled', stage }, () => {
        compilation.updateAsset(
          file,
          (source) => new sources.RawSource(asFunction(inAscii(source.source().toString()))),
        );
      });
    });
    // What was compiled of an earlier program of the same length would be taken for this one's.
    compiler.hooks.emit.tap('startsCompiled', () => rmSync(compiledOf(program), { force: true }));
    compiler.hooks.afterEmit.tap('startsCompiled', () => {
      execFileSync(process.execPath, [resolve(__dirname, 'compileAhead.cjs'), program], { stdio: 'ignore' });
    });
  },
});

module.exports = { inAscii, startsCompiled };
