/**
 * Writes a file through the one writer, in a process of its own, and ends as asked: `kill N` ends it with SIGKILL at the N-th
 * call that changes anything on the disk, half of what was to be written being on the disk already.
 *
 * Arguments: the place, the letter to fill it with, how many bytes, and where wanted N. Prints the calls it made.
 */
import { requireTypeScript } from './typeScript.mjs';

const fs = requireTypeScript('node:fs/promises');

const [place, letter, size, killAt] = process.argv.slice(2);
let calls = 0;

const die = () => process.kill(process.pid, 'SIGKILL');
const count = (name) => {
  calls += 1;
  if (String(calls) === killAt) {
    if (name === 'write') return true;
    die();
  }
  return false;
};

const open = fs.open;
fs.open = async (path, flags, ...rest) => {
  if (flags === 'wx') count('open');
  const handle = await open(path, flags, ...rest);
  const { writeFile, sync, close } = handle;
  handle.writeFile = async (bytes) => {
    const dies = count('write');
    await writeFile.call(handle, dies ? bytes.subarray(0, bytes.length >> 1) : bytes);
    if (dies) die();
  };
  handle.sync = () => (count('sync'), sync.call(handle));
  handle.close = () => (count('close'), close.call(handle));
  return handle;
};
for (const name of ['rename', 'mkdir', 'unlink']) {
  const real = fs[name];
  fs[name] = (...given) => (count(name), real(...given));
}

const { writeFile } = requireTypeScript('../../../src/adapters/disk/writeFile.ts');
const writing = { path: place, read: new Set(), overwrite: true, isOurs: () => false };

writeFile(writing, () => Promise.resolve(Buffer.alloc(Number(size), letter))).then((written) => {
  process.stdout.write(JSON.stringify({ ...written, calls }));
});
