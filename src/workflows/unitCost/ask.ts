/** What the command line asks of a council's ledger: the ledger, its mapping and other councils' figures opened, prices understood. */
import { bySeverity, type Finding } from '../../domain/evidence/finding';
import { exactFromText } from '../../domain/money/exact';
import type { ExternalPrice } from '../../domain/unitCost/inHouseHome';
import type { LedgerMapping } from '../../reading/ledger/ledgerRowMeaning';
import { readCouncilFigures } from '../../reading/ledger/readCouncilFigures';
import { readLedger, type ReadLedger } from '../../reading/ledger/readLedger';
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { FilesToOpen, HowToRead } from '../ports/filesToOpen';
import { findingInWords } from '../../domain/evidence/findingWords';
import type { CommandLine, OptionWords } from '../typed/commandLine';
import { nothingStated, type StatedWithLedger } from './answer';
import { ledgerFromJson, ledgerMappingFromJson } from './ledger';

export const options = {
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
} as const satisfies Readonly<Record<string, OptionWords>>;

export interface ChosenLedger {
  readonly path: string;
  readonly prices: readonly ExternalPrice[];
  readonly home: string | null;
  readonly councils: string | null;
  readonly ownCouncil: string | null;
  readonly mapping: string | null;
  readonly printsMapping: boolean;
  readonly asAt: IsoDate;
}

export function chooseLedger({
  paths,
  has,
  value,
  values,
  asAt,
}: CommandLine<keyof typeof options>): ChosenLedger | string {
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0) return 'Name one ledger.';
  const named = values('external-price');
  const prices = named.map(statedPrice);
  const wrong = prices.findIndex((price) => price === null);
  if (wrong >= 0)
    return `--external-price takes pounds a week such as 6147, or NAME=6147, not ${named[wrong] ?? ''}.`;
  return {
    path,
    prices: prices.flatMap((price) => price ?? []),
    home: value('home'),
    councils: value('councils'),
    ownCouncil: value('council'),
    mapping: value('mapping'),
    printsMapping: has('print-mapping'),
    asAt,
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

export interface LedgerTerms {
  readonly ledger: ReadLedger;
  readonly stated: StatedWithLedger;
  readonly findings: readonly Finding[];
  readonly printsMapping: boolean;
  readonly asAt: IsoDate;
}

export async function askLedger(chosen: ChosenLedger, files: FilesToOpen): Promise<LedgerTerms | null> {
  const mapping =
    chosen.mapping === null
      ? { value: {}, findings: [] }
      : await files.readText(chosen.mapping, ledgerMappingFromJson);
  const ledger =
    mapping.value === null
      ? { value: null, findings: mapping.findings }
      : await files.read(chosen.path, ledgerWith(mapping.value));
  const councils =
    chosen.councils === null
      ? { value: [], findings: [] }
      : await files.read(chosen.councils, { table: readCouncilFigures });
  const findings = bySeverity([...ledger.findings, ...councils.findings]);
  for (const finding of findings) files.tell(findingInWords(finding));
  if (ledger.value === null || councils.value === null) return null;
  const { prices, home, ownCouncil, printsMapping, asAt } = chosen;
  const stated = { ...nothingStated, prices, home, ownCouncil, councils: councils.value };
  return { ledger: ledger.value, stated, findings, printsMapping, asAt };
}

/** A ledger as a table or as JSON, its lines named by the council's own mapping. */
export function ledgerWith(mapping: LedgerMapping): HowToRead<ReadLedger> {
  return {
    table: (workbook) => readLedger(workbook, mapping),
    json: (text, file, leavesOut) => ledgerFromJson(file, text, mapping, leavesOut),
  };
}
