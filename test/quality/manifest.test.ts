/** The manifest: valid by Microsoft's schema where that lies at hand, and right in what no schema sees. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { lowestExcelApi } from '../../src/adapters/office/officeFeatures';
import { taskpane } from '../../src/panes/wording';

const root = resolve(__dirname, '../..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
const schema = resolve(root, '../shared/data/manifest-xsd/OfficeAppManifestV1_1.xsd');
const xmllint = spawnSync('xmllint', ['--version']).error === undefined;

const all = (pattern: RegExp): readonly string[] =>
  [...manifest.matchAll(pattern)].map((match) => match[1] ?? '');
const ids = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
const urls = all(/DefaultValue="((?:https?:)[^"]*)"/g);

const bySchema = existsSync(schema) && xmllint ? test : test.skip;

bySchema(
  'it is valid by the schema of task pane manifests (skipped where the schema or xmllint is missing)',
  () => {
    const checked = spawnSync('xmllint', [
      '--nonet',
      '--noout',
      '--schema',
      schema,
      join(root, 'manifest.xml'),
    ]);
    expect({ status: checked.status, said: checked.stderr.toString() }).toEqual({
      status: 0,
      said: expect.stringContaining('validates') as string,
    });
  },
);

test('the id is a GUID of version 4', () => {
  expect(all(/<Id>([^<]+)<\/Id>/g)).toEqual([
    expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
  ]);
});

test('every resid stands for one resource, and every resource is used', () => {
  const used = all(/resid="([^"]+)"/g);
  expect(ids.length).toBe(new Set(ids).size);
  expect([...new Set(used)].sort()).toEqual([...ids].sort());
});

test('resource ids are at most 32 characters; short strings 125, long strings 250', () => {
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
  const strings = (kind: string) => {
    const block = new RegExp(`<bt:${kind}>([\\s\\S]*?)</bt:${kind}>`).exec(manifest)?.[1] ?? '';
    return [...block.matchAll(/DefaultValue="([^"]*)"/g)].map((match) => match[1] ?? '');
  };
  expect(strings('ShortStrings').filter((text) => text.length > 125)).toEqual([]);
  expect(strings('LongStrings').filter((text) => text.length > 250)).toEqual([]);
  expect(strings('ShortStrings').length).toBeGreaterThan(3);
});

test('every address is https and of the one host that the build puts in', () => {
  expect(urls.length).toBeGreaterThan(8);
  expect(urls.filter((url) => !url.startsWith('https://OPEN_BOOK_URL/'))).toEqual([]);
});

test('each icon has the size in pixels that its place asks for', () => {
  const places = [...manifest.matchAll(/<bt:Image size="(\d+)" resid="([^"]+)"/g)];
  const file = new Map(
    [
      ...manifest.matchAll(/<bt:Image id="([^"]+)" DefaultValue="https:\/\/OPEN_BOOK_URL\/icons\/([^"]+)"/g),
    ].map((match) => [match[1] ?? '', match[2] ?? '']),
  );
  const measured = places.map(([, size = '', resid = '']) => [size, pixels(file.get(resid) ?? '')]);
  expect(measured.filter(([size, found]) => found !== `${String(size)} × ${String(size)}`)).toEqual([]);
  expect([...new Set(places.map(([, size]) => size))].sort()).toEqual(['16', '32', '80']);
  expect([pixels('open-book-32.png'), pixels('open-book-64.png')]).toEqual(['32 × 32', '64 × 64']);
});

test('every page it links to is in the build, and every pane it opens exists', () => {
  const pages = new Set([
    ...readdirSync(join(root, 'src/taskpane/pages')),
    'taskpane.html',
    'functions.html',
    'functions-help.html',
  ]);
  const linked = urls.map((url) => new URL(url).pathname.slice(1)).filter((path) => path.endsWith('.html'));
  expect(linked.filter((page) => !pages.has(page))).toEqual([]);
  const panes = [
    ...readFileSync(join(root, 'src/panes/panes.ts'), 'utf8').matchAll(/^ {4}id: '(\w+)',$/gm),
  ].map((match) => match[1]);
  const opened = urls.map((url) => new URL(url).searchParams.get('pane')).filter((pane) => pane !== null);
  expect(opened.filter((pane) => !panes.includes(pane))).toEqual([]);
  expect(opened).toContain('read');
});

test('support is named, and Excel must offer what the adapter was written for', () => {
  expect(manifest).toContain('<SupportUrl DefaultValue="https://OPEN_BOOK_URL/support.html"/>');
  expect(all(/<(?:bt:)?Set Name="ExcelApi" MinVersion="([^"]+)"\/>/g)).toEqual([
    lowestExcelApi,
    lowestExcelApi,
  ]);
});

test('no button asks for a function that nobody exports: every action opens a pane', () => {
  expect(all(/<Action xsi:type="([^"]+)"/g).filter((kind) => kind !== 'ShowTaskpane')).toEqual([]);
  expect(manifest).not.toContain('FunctionFile');
});

test('buttons share one pane, so that no second one opens beside it', () => {
  expect(new Set(all(/<TaskpaneId>([^<]+)</g)).size).toBe(1);
});

test('the README and the pane say the same floor as the manifest and the build: Excel 2021, and Safari as old as look-behind needs', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const { browserslist } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    browserslist: readonly string[];
  };
  expect(readme).toMatch(/Needs\*\* Excel 2021 or newer/);
  expect(readme).not.toMatch(/Excel 2019 or newer/);
  expect(taskpane.excelTooOld).toContain('Excel 2021 or later');
  expect(readme).toContain(`ExcelApi ${lowestExcelApi}`);
  expect(readme).toContain('Safari 16.4');
  expect(browserslist).toContain('Safari >= 16.4');
});

/** A PNG states its width and height in the bytes after its header. */
function pixels(name: string): string {
  const bytes = readFileSync(join(root, 'assets/icons', name));
  return `${bytes.readUInt32BE(16)} × ${bytes.readUInt32BE(20)}`;
}
