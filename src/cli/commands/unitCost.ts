/** `open-book unit-cost`: a council's ledger and bed-nights in; what a place costs a week, like for like, out. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import { bySeverity, type Finding } from '../../domain/evidence/finding';
import { exactFromText } from '../../domain/money/exact';
import type { ExternalPrice } from '../../domain/unitCost/inHouseHome';
import { findingInWords } from '../../workflows/review/tell';
import { nothingBeside, unitCostAnswer, type UnitCostAnswer } from '../../workflows/unitCost/answer';
import { unitCostAsJson } from '../../workflows/unitCost/json';
import { unitCostInWords } from '../../workflows/unitCost/tell';
import { ledgerMappingOf } from '../../workflows/unitCost/ledger';
import { unitCostWorkbook } from '../../workflows/unitCost/write';
import type { Command, ExitCode, Terminal } from './command';
import { openingOf, type Opening } from './opening';
import { openCouncilFigures, openLedger, openLedgerMapping } from './openLedger';
import { dayOption, notADay, readOptions, sharedOptions, wrongUse, type ReadOptions } from './options';
import { workbookPlaces, writtenWorkbook, type WorkbookPlaces } from './writtenWorkbook';

const words = {
  use: 'open-book unit-cost <ledger.csv|.xlsx|.json> [options]',
  options: {
    'external-price': {
      takes: 'P',
      many: true,
      about: 'what an external place costs a week, to compare with; NAME=P for each of several',
    },
    home: {
      takes: 'NAME',
      about: 'one home of a ledger that lists several; all of them together where absent',
    },
    councils: {
      takes: 'FILE',
      about: 'other councils’ unit costs: a table of Council, Year and £ a week, each with its kind',
    },
    council: { takes: 'NAME', about: 'the home’s own council, which is left out of them' },
    mapping: {
      takes: 'FILE',
      about: 'the council’s own line names and what they are: {"Security contract": "premises"}',
    },
    'print-mapping': { about: 'print how each line was understood, to correct and pass as --mapping' },
    'as-at': {
      takes: 'DATE',
      about: 'the day the workbook is of (2026-04-01 or 01/04/2026); today where absent',
    },
    out: sharedOptions.out,
    'leave-out-personal-details': sharedOptions['leave-out-personal-details'],
    password: sharedOptions.password,
    overwrite: sharedOptions.overwrite,
    json: { about: 'print everything as JSON; writes a workbook only with --out' },
  },
  more: 'A ledger has a row for each line, a column for each year (2024/25), and rows for bed-nights available and occupied.',
} as const;

interface UnitCostArguments {
  readonly path: string;
  readonly prices: readonly ExternalPrice[];
  readonly home: string | null;
  readonly councils: string | null;
  readonly ownCouncil: string | null;
  readonly mapping: string | null;
  readonly printMapping: boolean;
  readonly asAt: IsoDate;
  readonly out: string | null;
  readonly overwrite: boolean;
  readonly opening: Opening;
  readonly json: boolean;
}

export const unitCost: Command = async (args, terminal) => {
  const options = readOptions(words, args, terminal);
  if (typeof options === 'number') return options;
  const chosen = argumentsFrom(options, terminal);
  if (typeof chosen === 'string') return wrongUse(words, chosen, terminal);
  const { path, councils: others, mapping: ownNames, out, overwrite } = chosen;
  const places = await workbookPlaces(
    { from: [path], alsoRead: [others, ownNames], out, overwrite, suffix: 'unit-cost' },
    terminal,
  );
  if (places === null) return 2;
  const mapping = await openLedgerMapping(chosen.mapping, chosen.opening);
  const ledger =
    mapping.value === null
      ? { value: null, findings: mapping.findings }
      : await openLedger(chosen.path, mapping.value, chosen.opening);
  const councils = await openCouncilFigures(chosen.councils, chosen.opening);
  const findings = bySeverity([...ledger.findings, ...councils.findings]);
  for (const finding of findings) terminal.complain(findingInWords(finding));
  if (ledger.value === null || councils.value === null) return 2;
  if (chosen.printMapping) {
    terminal.sayJson(ledgerMappingOf(ledger.value));
    return 0;
  }
  const { prices, home, ownCouncil } = chosen;
  const stated = { ...nothingBeside, prices, home, ownCouncil, councils: councils.value };
  const answer = unitCostAnswer(ledger.value, stated);
  if (answer !== null) return report(answer, findings, chosen, places, terminal);
  const names = ledger.value.homes.map(({ name }) => name).join(', ');
  terminal.complain(`The ledger has no home called ${home ?? ''}. It has ${names}.`);
  return 2;
};

async function report(
  answer: UnitCostAnswer,
  findings: readonly Finding[],
  chosen: UnitCostArguments,
  places: WorkbookPlaces,
  terminal: Terminal,
): Promise<ExitCode> {
  const isWanted = !chosen.json || chosen.out !== null;
  const written = isWanted
    ? await writtenWorkbook(places, 0, unitCostWorkbook(answer, findings, chosen.asAt), terminal)
    : null;
  if (chosen.json) terminal.sayJson(unitCostAsJson(answer, findings));
  else for (const line of unitCostInWords(answer, written)) terminal.say(line);
  if (isWanted && written === null) return 2;
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** The arguments, or a sentence about what is wrong with them. */
function argumentsFrom(
  options: ReadOptions<keyof typeof words.options>,
  terminal: Terminal,
): UnitCostArguments | string {
  const [path, ...others] = options.paths;
  if (path === undefined || others.length > 0) return 'Name one ledger.';
  const asAt = dayOption(options.value('as-at'), terminal.today);
  if (asAt === null) return notADay(options.value('as-at'));
  const named = options.values('external-price');
  const prices = named.map(statedPrice);
  const wrong = prices.findIndex((price) => price === null);
  if (wrong >= 0)
    return `--external-price takes pounds a week such as 6147, or NAME=6147, not ${named[wrong] ?? ''}.`;
  return {
    path,
    prices: prices.flatMap((price) => price ?? []),
    home: options.value('home'),
    councils: options.value('councils'),
    ownCouncil: options.value('council'),
    mapping: options.value('mapping'),
    printMapping: options.has('print-mapping'),
    asAt,
    out: options.value('out'),
    overwrite: options.has('overwrite'),
    opening: openingOf(options, terminal, options.value('password')),
    json: options.has('json'),
  };
}

/** "6147", or "Framework, tier 2=6147". */
function statedPrice(text: string): ExternalPrice | null {
  const at = text.lastIndexOf('=');
  const weekly = exactFromText(text.slice(at + 1));
  const name = at < 0 ? 'External price' : text.slice(0, at).trim();
  return weekly?.greaterThan(0) === true && name !== ''
    ? { name, weekly, source: 'Stated on the command line' }
    : null;
}
