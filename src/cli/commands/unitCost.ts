/** `open-book unit-cost`: a council's ledger and bed-nights in; what a place costs a week, like for like, out. */
import { parseArgs } from 'node:util';
import { isoDate } from '../../domain/calendar/isoDate';
import { bySeverity, type Finding } from '../../domain/evidence/finding';
import { exactFromText, type Exact } from '../../domain/money/exact';
import { assessInHouse } from '../../domain/unitCost/assessInHouse';
import type { InHouseHome } from '../../domain/unitCost/inHouseHome';
import { findingInWords } from '../../workflows/reviewInWords';
import { unitCostAsJson } from '../../workflows/unitCostAsJson';
import { unitCostInWords } from '../../workflows/unitCostInWords';
import { unitCostWorkbook } from '../../workflows/unitCostWorkbook';
import type { Command, ExitCode, Terminal } from './command';
import { openLedger, openLedgerMapping } from './openLedger';
import { optionProblem } from './optionProblem';
import { writtenWorkbook } from './writtenWorkbook';

const use = `Use: open-book unit-cost <ledger.csv|.xlsx|.json> [options]

  --external-price P     what an external place costs a week, to compare with
  --mapping FILE         the council’s own line names and what they are: {"Security contract": "premises"}
  --out FILE|DIR         where the workbook goes; the current folder where absent
  --json                 print everything as JSON; writes a workbook only with --out

A ledger has a row for each line, a column for each year (2024/25), and rows for bed-nights available and occupied.`;

interface UnitCostArguments {
  readonly path: string;
  readonly externalPrice: Exact | null;
  readonly mapping: string | undefined;
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
  const read =
    mapping.value === null
      ? { value: null, findings: mapping.findings }
      : await openLedger(chosen.path, mapping.value);
  const findings = bySeverity(read.findings);
  for (const finding of findings) terminal.complain(findingInWords(finding));
  return read.value === null ? 2 : report(read.value, findings, chosen, terminal);
};

async function report(
  home: InHouseHome,
  findings: readonly Finding[],
  chosen: UnitCostArguments,
  terminal: Terminal,
): Promise<ExitCode> {
  const asAt = isoDate(terminal.today);
  if (asAt === null) throw new Error('The terminal knows no day');
  const externalWeeklyPrice = chosen.externalPrice ?? home.externalWeeklyPrice;
  const assessment = assessInHouse({ ...home, externalWeeklyPrice });
  const target = { from: chosen.path, out: chosen.out, suffix: 'unit-cost' };
  const isWanted = !chosen.json || chosen.out !== null;
  const written = isWanted
    ? await writtenWorkbook(target, unitCostWorkbook(assessment, findings, asAt), terminal)
    : null;
  if (chosen.json) terminal.say(JSON.stringify(unitCostAsJson(assessment, findings), null, 2));
  else for (const line of unitCostInWords(assessment, written)) terminal.say(line);
  if (isWanted && written === null) return 2;
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** The arguments, or a sentence about what is wrong with them. */
function argumentsOf(args: readonly string[]): UnitCostArguments | string {
  const parsed = parsedOptions(args);
  if (typeof parsed === 'string') return parsed;
  const [path, ...others] = parsed.positionals;
  if (path === undefined || others.length > 0) return 'Name one ledger.';
  const { 'external-price': price, mapping, out, json } = parsed.values;
  const externalPrice = price === undefined ? null : exactFromText(price);
  if (price !== undefined && externalPrice?.greaterThan(0) !== true)
    return `--external-price takes pounds a week such as 6147, not ${price}.`;
  return { path, externalPrice, mapping, out: out ?? null, json: json ?? false };
}

function parsedOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'external-price': { type: 'string' },
        mapping: { type: 'string' },
        out: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
  } catch (problem) {
    return optionProblem(problem);
  }
}
