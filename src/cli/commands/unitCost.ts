/** `open-book unit-cost`: a council's ledger and bed-nights in; what a place costs a week, like for like, out. */
import { parseArgs } from 'node:util';
import { isoDate } from '../../domain/calendar/isoDate';
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
import { openCouncilFigures, openLedger, openLedgerMapping } from './openLedger';
import { optionProblem } from './optionProblem';
import { writtenWorkbook } from './writtenWorkbook';

const use = `Use: open-book unit-cost <ledger.csv|.xlsx|.json> [options]

  --external-price P     what an external place costs a week, to compare with; NAME=P for each of several
  --home NAME            one home of a ledger that lists several; all of them together where absent
  --councils FILE        other councils’ unit costs: a table of Council, Year and £ a week, each with its kind
  --council NAME         the home’s own council, which is left out of them
  --mapping FILE         the council’s own line names and what they are: {"Security contract": "premises"}
  --print-mapping        print how each line was understood, to correct and pass as --mapping
  --out FILE|DIR         where the workbook goes; the current folder where absent
  --json                 print everything as JSON; writes a workbook only with --out

A ledger has a row for each line, a column for each year (2024/25), and rows for bed-nights available and occupied.`;

interface UnitCostArguments {
  readonly path: string;
  readonly prices: readonly ExternalPrice[];
  readonly home: string | null;
  readonly councils: string | undefined;
  readonly ownCouncil: string | null;
  readonly mapping: string | undefined;
  readonly printMapping: boolean;
  readonly out: string | null;
  readonly json: boolean;
}

export const unitCost: Command = async (args, terminal) => {
  const chosen = argumentsOf(args);
  if (typeof chosen === 'string') {
    terminal.complain(chosen);
    terminal.complain(use);
    return 2;
  }
  const mapping = await openLedgerMapping(chosen.mapping);
  const ledger =
    mapping.value === null
      ? { value: null, findings: mapping.findings }
      : await openLedger(chosen.path, mapping.value);
  const councils = await openCouncilFigures(chosen.councils);
  const findings = bySeverity([...ledger.findings, ...councils.findings]);
  for (const finding of findings) terminal.complain(findingInWords(finding));
  if (ledger.value === null || councils.value === null) return 2;
  if (chosen.printMapping) {
    terminal.say(JSON.stringify(ledgerMappingOf(ledger.value), null, 2));
    return 0;
  }
  const { prices, home, ownCouncil } = chosen;
  const stated = { ...nothingBeside, prices, home, ownCouncil, councils: councils.value };
  const answer = unitCostAnswer(ledger.value, stated);
  if (answer !== null) return report(answer, findings, chosen, terminal);
  const names = ledger.value.homes.map(({ name }) => name).join(', ');
  terminal.complain(`The ledger has no home called ${home ?? ''}. It has ${names}.`);
  return 2;
};

async function report(
  answer: UnitCostAnswer,
  findings: readonly Finding[],
  chosen: UnitCostArguments,
  terminal: Terminal,
): Promise<ExitCode> {
  const asAt = isoDate(terminal.today);
  if (asAt === null) throw new Error('The terminal knows no day');
  const target = { from: chosen.path, out: chosen.out, suffix: 'unit-cost' };
  const isWanted = !chosen.json || chosen.out !== null;
  const written = isWanted
    ? await writtenWorkbook(target, unitCostWorkbook(answer, findings, asAt), terminal)
    : null;
  if (chosen.json) terminal.say(JSON.stringify(unitCostAsJson(answer, findings), null, 2));
  else for (const line of unitCostInWords(answer, written)) terminal.say(line);
  if (isWanted && written === null) return 2;
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** The arguments, or a sentence about what is wrong with them. */
function argumentsOf(args: readonly string[]): UnitCostArguments | string {
  const parsed = parsedOptions(args);
  if (typeof parsed === 'string') return parsed;
  const [path, ...others] = parsed.positionals;
  if (path === undefined || others.length > 0) return 'Name one ledger.';
  const { 'external-price': named = [], home, councils, council, mapping, out, json } = parsed.values;
  const prices = named.map(statedPrice);
  const wrong = prices.findIndex((price) => price === null);
  if (wrong >= 0)
    return `--external-price takes pounds a week such as 6147, or NAME=6147, not ${named[wrong] ?? ''}.`;
  return {
    path,
    prices: prices.flatMap((price) => price ?? []),
    home: home ?? null,
    councils,
    ownCouncil: council ?? null,
    mapping,
    printMapping: parsed.values['print-mapping'] ?? false,
    out: out ?? null,
    json: json ?? false,
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

function parsedOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'external-price': { type: 'string', multiple: true },
        home: { type: 'string' },
        councils: { type: 'string' },
        council: { type: 'string' },
        mapping: { type: 'string' },
        'print-mapping': { type: 'boolean' },
        out: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
  } catch (problem) {
    return optionProblem(problem);
  }
}
