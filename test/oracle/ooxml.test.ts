/**
 * Would Microsoft's own Excel open what we write without repairing it? Every kind of written file, and ours grafted onto every
 * kind of provider's, against the schemas of ECMA-376 and what Excel enforces beside them.
 *
 * The checker and the schemas are no part of this project: `../shared/tools/ooxml.py` and `../shared/data/ooxml-xsd`, or where
 * OPEN_BOOK_OOXML and OPEN_BOOK_XSD say. Where they are missing nothing is checked here, and it is said.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { countedFrom1904 } from '../../src/adapters/xlsx/daysFrom1904';
import { graft, namesTaken } from '../../src/adapters/xlsx/graft';
import { graftRules } from '../../src/adapters/xlsx/graftRules';
import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import { analysisCommand } from '../../src/cli/commands/analysis';
import type { Command } from '../../src/cli/commands/command';
import { template } from '../../src/cli/commands/template';
import { withoutClashes } from '../../src/embeddedExcel/files/saveXlsx';
import { analyses } from '../../src/workflows/analyses';
import { aTerminal } from '../support/aTerminal';
import { crowdedWorkbook } from '../support/officeHost/crowdedWorkbook';
import { smallReview } from '../support/officeHost/smallReview';
import { compare, contracts, review, shouldCost, unitCost } from '../support/commands';

const root = resolve(__dirname, '../..');
const checker = process.env['OPEN_BOOK_OOXML'] ?? join(root, '../shared/tools/ooxml.py');
const schemas = process.env['OPEN_BOOK_XSD'] ?? join(root, '../shared/data/ooxml-xsd');
const isThere = existsSync(checker) && existsSync(join(schemas, 'sml.xsd'));
const examples = join(root, 'assets/examples');
const folder = mkdtempSync(join(tmpdir(), 'open-book-ooxml-'));

async function write(command: Command, name: string, ...words: readonly string[]): Promise<void> {
  const terminal = aTerminal({ today: '2025-10-01' });
  await command([...words, '--out', join(folder, `${name}.xlsx`)], terminal);
  if (!existsSync(join(folder, `${name}.xlsx`)))
    throw new Error(`${name} was not written: ${terminal.complaints()}`);
}

const filesIn = (within: string) =>
  readdirSync(within, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => join(within, name));

async function writeEveryKind(): Promise<void> {
  for (const [index, path] of filesIn(examples).entries())
    await write(review, `review-${String(index)}`, path);
  const hollinBank = join(examples, 'hollin-bank.open-book.json');
  const benchmarks = filesIn(join(examples, 'benchmarks')).flatMap((path) => ['--benchmarks', path]);
  const needs = join(examples, 'should-cost/assessed-needs.json');
  await write(review, 'review-beside-all', hollinBank, '--needs', needs, ...benchmarks);
  const fellgate = join(examples, 'fellgate-solo.open-book.json');
  await write(review, 'review-beside-earlier', hollinBank, '--needs', needs, '--earlier', fellgate);
  await write(
    review,
    'copy-for-the-provider',
    hollinBank,
    '--needs',
    needs,
    ...benchmarks,
    '--copy',
    'provider',
  );
  await write(compare, 'compare', fellgate, hollinBank);
  await write(template, 'template');
  await write(shouldCost, 'should-cost', needs, '--draws', '200', '--against', hollinBank);
  for (const name of ['alder-house.csv', 'two-homes-in-thousands.csv'])
    await write(unitCost, `unit-cost-${name}`, join(examples, 'unit-cost', name));
  for (const name of ['four-places.json', 'every-term.json', 'soft-block.json'])
    await write(contracts, `contracts-${name}`, join(examples, 'contracts', name), '--years', '50');
  for (const analysis of analyses) {
    const terms = join(folder, `${analysis.command}.json`);
    writeFileSync(terms, JSON.stringify(analysis.example));
    // The invented time of demand is over by then.
    await write(analysisCommand(analysis).run, analysis.command, terms, '--as-at', '2026-12-01');
  }
}

/** Ours behind every example and every provider's layout that may be added to. */
async function graftOntoAll(): Promise<void> {
  const ours = await writeXlsx(smallReview);
  const theirs = [...filesIn(examples), ...filesIn(join(root, 'test/support/officeHost/layouts'))].filter(
    (path) => path.endsWith('.xlsx'),
  );
  for (const [index, path] of theirs.entries()) {
    const bytes = new Uint8Array(readFileSync(path));
    if (graftRules(bytes).refused === null)
      writeFileSync(join(folder, `grafted-${String(index)}.xlsx`), graft(bytes, ours));
  }
  for (const from1904 of [true, false]) {
    const crowded = crowdedWorkbook(from1904);
    const fitting = withoutClashes(smallReview, namesTaken(crowded));
    const counted = await writeXlsx(from1904 ? countedFrom1904(fitting) : fitting);
    writeFileSync(
      join(folder, `grafted-crowded-${from1904 ? '1904' : '1900'}.xlsx`),
      graft(crowded, counted),
    );
  }
}

if (!isThere)
  console.warn(
    'NOT CHECKED: no written file was held against Excel’s own rules, because ../shared/tools/ooxml.py or the schemas in ../shared/data/ooxml-xsd are missing (OPEN_BOOK_OOXML, OPEN_BOOK_XSD).',
  );

(isThere ? test : test.skip)(
  'every kind of written file and every graft: no violation of a schema or of Excel’s own rules',
  async () => {
    await writeEveryKind();
    await graftOntoAll();
    const files = filesIn(folder).filter((path) => path.endsWith('.xlsx'));
    const { status, stdout, stderr } = spawnSync('python3', [checker, schemas, ...files], {
      encoding: 'utf8',
    });
    const lines = stdout.trim().split('\n');
    if (process.env['OPEN_BOOK_OOXML_TELL'] !== undefined) console.log(files.length, lines.at(-1));
    expect({ violations: lines.slice(0, -1).slice(0, 20), status, stderr }).toEqual({
      violations: [],
      status: 0,
      stderr: '',
    });
    expect(files.length).toBeGreaterThan(25);
  },
  600_000,
);
