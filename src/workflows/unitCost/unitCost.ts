/** What a place in a council's own home costs a week: its ledger and bed-nights in, the cost like for like out. */
import { hasErrors } from '../../domain/evidence/finding';
import { fileAnalysis } from '../typed/fileAnalysis';
import { anyKept } from '../typed/kept';
import { keptMapping } from './keep';
import { unitCostAnswer, type UnitCostAnswer } from './answer';
import { askLedger, chooseLedger, options, type LedgerTerms } from './ask';
import { unitCostAsJson } from './json';
import { ledgerMappingOf } from './ledger';
import { unitCostInWords } from './tell';
import { unitCostWorkbook } from './write';

interface Answer extends LedgerTerms {
  readonly unitCost: UnitCostAnswer;
}

export const unitCost = fileAnalysis({
  id: 'unitCost',
  command: 'unit-cost',
  title: 'In-house',
  purpose: 'What a place in a council’s own home costs a week.',
  takes: '<ledger.csv|.xlsx|.json>',
  options,
  more: 'A ledger has a row for each line, a column for each year (2024/25), and rows for bed-nights available and occupied.',
  asAt: 'the day the workbook is of',
  choose: chooseLedger,
  files: ({ path, councils, mapping }) => ({ from: [path], alsoRead: [councils, mapping] }),
  ask: askLedger,
  instead: ({ printsMapping, ledger }) =>
    printsMapping ? { json: ledgerMappingOf(ledger), lines: null, exitCode: 0 } : null,
  answer: (terms, { tell }): Answer | null => {
    const found = unitCostAnswer(terms.ledger, terms.stated);
    if (found !== null) return { ...terms, unitCost: found };
    const names = terms.ledger.homes.map(({ name }) => name).join(', ');
    tell(`The ledger has no home called ${terms.stated.home ?? ''}. It has ${names}.`);
    return null;
  },
  tell: ({ unitCost: found }) => unitCostInWords(found),
  json: ({ unitCost: found, findings }) => unitCostAsJson(found, findings),
  write: ({ unitCost: found, findings, asAt }) => unitCostWorkbook(found, findings, asAt),
  isToSettle: ({ findings }) => hasErrors(findings),
  keep: anyKept(keptMapping),
});
