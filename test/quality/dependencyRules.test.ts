/** Who may import whom, each rule with its reason. The picture is in src/ARCHITECTURE.md. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const src = resolve(__dirname, '../../src');

const compositionRoots = ['taskpane', 'commands', 'functions', 'workbench', 'cli'];

interface Rule {
  readonly may: readonly string[];
  readonly packages: readonly RegExp[];
  readonly because: string;
}

const none: readonly RegExp[] = [];

const rules: Readonly<Record<string, Rule>> = {
  domain: {
    may: ['domain'],
    packages: none,
    because: 'the subject is pure: no Excel, files, clock or screen',
  },
  reference: {
    may: ['reference', 'domain'],
    packages: none,
    because: 'published figures know only what a figure is',
  },
  reading: {
    may: ['reading', 'domain'],
    packages: none,
    because: 'recognising a layout needs no file and no host',
  },
  sheets: {
    may: ['sheets', 'domain'],
    packages: none,
    because: 'what a sheet says does not depend on who writes it',
  },
  workflows: {
    may: ['workflows', 'domain', 'reference', 'reading', 'sheets'],
    packages: none,
    because: 'a task of the user is the same in Excel, in a file and in a browser',
  },
  'adapters/office': {
    may: ['adapters/office', 'workflows', 'sheets', 'domain'],
    packages: none,
    because: 'hosts receive finished grids and hold no rules',
  },
  'adapters/xlsx': {
    may: ['adapters/xlsx', 'workflows', 'sheets', 'domain'],
    packages: [/^hucre/, /^fflate$/],
    because: 'the file format is known here and nowhere else',
  },
  'adapters/text': {
    may: ['adapters/text', 'workflows', 'sheets', 'domain', 'reading'],
    packages: [/^hucre/],
    because: 'CSV and JSON are read and written here',
  },
  'adapters/files': {
    may: ['adapters/files', 'adapters/xlsx', 'adapters/text', 'workflows', 'sheets', 'domain', 'reading'],
    packages: [/^hucre/, /^fflate$/],
    because: 'what kind a file is, and which reader it gets, is decided in one place',
  },
  'adapters/disk': {
    may: ['adapters/disk', 'adapters/xlsx', 'workflows', 'sheets', 'domain'],
    packages: [/^node:/],
    because: 'files of this machine are opened and written here, and never in a browser',
  },
  'adapters/database': {
    may: ['adapters/database', 'workflows', 'domain'],
    packages: [/^node:/, /^pg$/, /^@electric-sql\/pglite$/],
    because: 'SQL is written here and nowhere else, and a database is not needed to run the rest',
  },
  embeddedExcel: {
    may: ['embeddedExcel', 'adapters/xlsx', 'workflows', 'sheets', 'domain'],
    packages: [/^@univerjs\//, /^@microsoft\/office-js/, /^fflate$/, /^numfmt$/],
    because: 'Excel’s place without Excel: a host, so it knows grids and files, not fees',
  },
  panes: {
    may: ['panes', 'workflows', 'domain'],
    packages: [/^react/, /^@fluentui\//],
    because: 'panes show and ask; they never touch Excel or Office',
  },
  workbenchView: {
    may: ['workbenchView', 'workflows', 'domain', 'sheets'],
    packages: [/^react/, /^@fluentui\//, /^@univerjs\//],
    because: 'the workbench shows a spreadsheet beside the pane',
  },
  'cli/commands': {
    may: [
      'cli/commands',
      'workflows',
      'adapters/database',
      'adapters/disk',
      'adapters/files',
      'adapters/xlsx',
      'adapters/text',
      'domain',
      'sheets',
      'reading',
      'reference',
    ],
    packages: [/^node:/],
    because: 'a command reads arguments, runs a workflow and prints',
  },
};

interface Import {
  readonly from: string;
  readonly to: string;
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(file, 'utf8');
  const found = [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)[^;'"]*?from\s+'([^']+)'|import\('([^']+)'\)|(?:^|\n)import '([^']+)'/g,
    ),
  ];
  return found.map((match) => {
    const wanted = match[1] ?? match[2] ?? match[3] ?? '';
    return { from: file, to: wanted.startsWith('.') ? resolve(dirname(file), wanted) : wanted };
  });
}

function folderOf(path: string): string {
  const parts = relative(src, path).split('/');
  if (parts[0] === 'adapters') return parts.slice(0, 2).join('/');
  if (parts[0] === 'cli' && parts[1] === 'commands') return 'cli/commands';
  return parts[0] ?? '';
}

const files = sourceFiles(src);
const imports = files.flatMap(importsOf);
const shown = (found: Import) =>
  `${relative(src, found.from)} imports ${found.to.startsWith(src) ? relative(src, found.to) : found.to}`;
const inside = (found: Import) => found.to.startsWith(src);

/** What the domain takes from others, each behind one file of its own. */
const domainPackages = [
  { name: /^decimal\.js$/, knownTo: 'domain/money/exact.ts' },
  { name: /^@noble\/hashes\//, knownTo: 'domain/portfolio/hashedReference.ts' },
];

describe('the direction of flow', () => {
  test('there are files to look at', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(imports.length).toBeGreaterThan(20);
  });

  test.each(Object.entries(rules))('%s imports only what its rule allows', (folder, rule) => {
    const own = imports.filter((found) => folderOf(found.from) === folder);
    const strays = own.filter(
      (found) => inside(found) && !rule.may.includes(folderOf(found.to)) && !found.to.endsWith('.json'),
    );
    const packages = own.filter(
      (found) => !inside(found) && !rule.packages.some((allowed) => allowed.test(found.to)),
    );
    const notAllowed = packages.filter(
      (found) =>
        !domainPackages.some(
          ({ name, knownTo }) => name.test(found.to) && relative(src, found.from) === knownTo,
        ),
    );
    expect({ because: rule.because, strays: [...strays, ...notAllowed].map(shown) }).toEqual({
      because: rule.because,
      strays: [],
    });
  });

  test('every folder of src has a rule or is a composition root', () => {
    const known = [...Object.keys(rules), ...compositionRoots];
    expect(files.map(folderOf).filter((folder) => !known.includes(folder) && folder !== '')).toEqual([]);
  });

  test('nothing imports a composition root: it is the last to know', () => {
    const strays = imports.filter(
      (found) =>
        inside(found) &&
        compositionRoots.includes(folderOf(found.to)) &&
        folderOf(found.from) !== folderOf(found.to),
    );
    expect(strays.map(shown)).toEqual([]);
  });

  test('hashes are known to one file', () => {
    expect([
      ...new Set(
        imports
          .filter((found) => found.to.startsWith('@noble/hashes'))
          .map((found) => relative(src, found.from)),
      ),
    ]).toEqual(['domain/portfolio/hashedReference.ts']);
  });

  test('decimal.js is known to one file, so that money is exact everywhere or nowhere', () => {
    expect(
      imports.filter((found) => found.to === 'decimal.js').map((found) => relative(src, found.from)),
    ).toEqual(['domain/money/exact.ts']);
  });

  test('no two files import each other, however long the way round', () => {
    const all = new Map(files.map((file) => [file.replace(/\.tsx?$/, ''), ownImports(file)]));
    expect(cyclesIn(all)).toEqual([]);
  });
});

/** Types included: what two files say of each other cannot be read one after the other. */
function ownImports(file: string): readonly string[] {
  return importsOf(file)
    .map(({ to }) => to)
    .filter((to) => to.startsWith(src));
}

function cyclesIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) {
      found.push([...trail.slice(trail.indexOf(file)), file].map((step) => relative(src, step)).join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}

/** Within the subject, from leaf to root: each folder knows only its own level and those before it. */
const domainLevels: readonly (readonly string[])[] = [
  ['money', 'calendar'],
  ['evidence'],
  ['placement'],
  ['fee'],
  ['staffing', 'overheads', 'additionalNeeds'],
  ['submission'],
  ['negotiation', 'benchmarks', 'contracts', 'unitCost', 'uplift'],
  ['jointFunding', 'requests', 'stepDown', 'options', 'invoice', 'yearEnd'],
  ['review', 'shouldCost', 'portfolio'],
  ['exchange'],
];

test('within the domain everything points from root to leaf, so that a rule can be read without what rests on it', () => {
  const domain = join(src, 'domain');
  const levelOf = (path: string) => {
    const folder = relative(domain, path).split('/')[0] ?? '';
    return domainLevels.findIndex((level) => level.includes(folder));
  };
  const own = imports.filter((found) => found.from.startsWith(domain) && found.to.startsWith(domain));
  expect(own.filter(({ from }) => levelOf(from) < 0).map(shown)).toEqual([]);
  expect(own.filter(({ from, to }) => levelOf(to) > levelOf(from)).map(shown)).toEqual([]);
});

test('the pages of an analysis stand on the core alone; only a review gathers the pages of others', () => {
  const sheets = join(src, 'sheets');
  const roomOf = (path: string) => relative(sheets, path).split('/')[0] ?? '';
  const own = imports.filter((found) => found.from.startsWith(sheets) && found.to.startsWith(sheets));
  const strays = own.filter(({ from, to }) => {
    const [here, there] = [roomOf(from), roomOf(to)];
    return there !== here && there !== 'core' && here !== 'review';
  });
  expect(own.length).toBeGreaterThan(100);
  expect(strays.map(shown)).toEqual([]);
});

test('the list of workflows reads like what people come for: few files stand loose', () => {
  const loose = readdirSync(join(src, 'workflows'), { withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(loose.length).toBeLessThanOrEqual(5);
});

/** What every pane rests on, in the folder of the panes. */
const underThePanes = ['shell', 'state', 'actions', 'parts', 'pictures', 'pane', 'useOpenBook'];

test('the shell of the panes knows no pane: which there are stands in one list, what each does in its own folder', () => {
  const panes = join(src, 'panes');
  const known = [...underThePanes, 'wording', 'wordingOfWriting'];
  const part = (path: string) => (relative(panes, path).split('/')[0] ?? '').replace(/\.tsx?$/, '');
  const own = imports.filter((found) => found.from.startsWith(panes) && found.to.startsWith(panes));
  const shell = own.filter(({ from }) => underThePanes.includes(part(from)));
  expect(shell.length).toBeGreaterThan(20);
  expect(shell.filter(({ to }) => !known.includes(part(to))).map(shown)).toEqual([]);
});
