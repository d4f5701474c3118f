/**
 * Slips that the types are there to catch. Each file beside this one marks the lines that must not compile and says
 * which error they must give; here the marks are taken out, and the compiler must complain of those lines and no others.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const folder = __dirname;
const mark = /^\/\/ @ts-expect-error TS(\d+)/;
const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));

interface Complaint {
  readonly line: number;
  readonly code: number;
}

function expectedComplaints(text: string): readonly Complaint[] {
  return text.split('\n').flatMap((line, index) => {
    const code = mark.exec(line)?.[1];
    return code === undefined ? [] : [{ line: index + 2, code: parseInt(code, 10) }];
  });
}

function compilerOptions(): ts.CompilerOptions {
  const config = ts.readConfigFile(join(folder, '../../tsconfig.json'), (path) => ts.sys.readFile(path));
  const parsed = ts.convertCompilerOptionsFromJson(
    (config.config as { compilerOptions: unknown }).compilerOptions,
    folder,
  );
  return { ...parsed.options, types: [], lib: ['lib.es2023.d.ts'] };
}

/** The compiler's complaints about every file, with the marks blanked so that nothing is forgiven. */
function complaints(): ReadonlyMap<string, readonly Complaint[]> {
  const options = compilerOptions();
  const host = ts.createCompilerHost(options);
  const readAsWritten = host.readFile.bind(host);
  host.readFile = (path) => readAsWritten(path)?.replaceAll('@ts-expect-error', 'expected');
  const program = ts.createProgram(
    files.map((name) => join(folder, name)),
    options,
    host,
  );
  return new Map(
    files.map((name) => {
      const source = program.getSourceFile(join(folder, name));
      const found = ts.getPreEmitDiagnostics(program, source).map(({ file, start = 0, code }) => ({
        line: (file?.getLineAndCharacterOfPosition(start).line ?? -1) + 1,
        code,
      }));
      return [name, found];
    }),
  );
}

describe('what must not compile', () => {
  const found = complaints();

  test.each(files)('%s', (name) => {
    const expected = expectedComplaints(ts.sys.readFile(join(folder, name)) ?? '');
    expect(expected.length).toBeGreaterThan(0);
    expect(found.get(name)).toEqual(expected);
  });
});
