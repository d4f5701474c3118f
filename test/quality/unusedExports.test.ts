/** What a file offers, somebody takes: an export that no other file names is either its file's own or dead. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const src = join(root, 'src');

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** The names a file speaks of, whatever they stand for there: more than it uses, never less. */
const namesIn = (text: string): ReadonlySet<string> => new Set(text.match(/[A-Za-z_$][\w$]*/g));

const valuesOffered = (text: string): readonly string[] =>
  [...text.matchAll(/^export (?:async )?(?:function\*?|const|let|class) ([\w$]+)/gm)].map(
    ([, name]) => name!,
  );

const typesOffered = (text: string): readonly string[] =>
  [...text.matchAll(/^export (?:interface|type) ([\w$]+)/gm)].map(([, name]) => name!);

const files = filesIn(src).map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const speaking = new Map<string, string[]>();
for (const { path, text } of [...files, ...filesIn(join(root, 'test')).map(read)])
  for (const name of namesIn(text)) speaking.set(name, [...(speaking.get(name) ?? []), path]);

function read(path: string) {
  return { path, text: readFileSync(path, 'utf8') };
}

const isNamedElsewhere = (path: string, name: string): boolean =>
  (speaking.get(name) ?? []).some((speaker) => speaker !== path);

test('every function and figure that is exported is named by another file', () => {
  const unused = files.flatMap(({ path, text }) =>
    valuesOffered(text)
      .filter((name) => !isNamedElsewhere(path, name))
      .map((name) => `${relative(src, path)}: ${name}`),
  );
  expect(files.flatMap(({ text }) => valuesOffered(text)).length).toBeGreaterThan(1500);
  expect(unused).toEqual([]);
});

test('every type that is exported is of use somewhere, if only in its own file', () => {
  const unused = files.flatMap(({ path, text }) =>
    typesOffered(text)
      .filter((name) => !isNamedElsewhere(path, name) && text.split(new RegExp(`\\b${name}\\b`)).length < 3)
      .map((name) => `${relative(src, path)}: ${name}`),
  );
  expect(files.flatMap(({ text }) => typesOffered(text)).length).toBeGreaterThan(500);
  expect(unused).toEqual([]);
});
