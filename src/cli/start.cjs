#!/usr/bin/env node
/**
 * Starts the command line from what Node compiled of it when it was built. Compiled anew at every start, it would take as long
 * as most commands do. Where the compiled form is absent, or of another Node, it is compiled as ever: nothing else changes.
 */
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

/** The file that holds what was compiled of a program. */
const compiledOf = (program) => `${program}.compiled`;

/** The program in a file of plain ASCII, as `asFunction` wrote it; `compiled` as Node gave it, or undefined. */
const scriptOf = (program, compiled) =>
  new Script(readFileSync(program, 'latin1'), { filename: program, cachedData: compiled });

/** As Node makes a function of each module, but that `import` is given too: what was compiled before knows of none. */
const asFunction = (text) =>
  `(function (exports, require, module, __filename, __dirname, importByName) {${text}\n})`;

function run(script, program) {
  const started = { exports: {} };
  script
    .runInThisContext()
    .call(
      started.exports,
      started.exports,
      createRequire(program),
      started,
      program,
      dirname(program),
      (name) => import(name),
    );
}

function readIfThere(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

if (require.main === module) {
  const program = join(__dirname, 'open-book-program.js');
  run(scriptOf(program, readIfThere(compiledOf(program))), program);
}

module.exports = { asFunction, compiledOf, run, scriptOf };
