/**
 * What was found of a list that was read (rows left out, and what to look at) goes where the answer goes: into JSON and into
 * the workbook. A screen is closed, a file is passed on.
 */
import { priceFindingInWords, type PriceFinding } from '../../domain/evidence/priceFinding';
import { withFoundOfList } from '../../sheets/core/foundOnSheets';
import type { WorkbookGrid } from '../../sheets/core/grid';
import type { JsonObject } from './jsonValue';

interface Found {
  readonly sentences: readonly string[];
  readonly findings: readonly PriceFinding[];
}

interface Written {
  readonly json: () => JsonObject;
  readonly workbook: () => WorkbookGrid;
}

/** Findings of an answer that its own pages do not tell: what is in no figure, and what the whole of the list rests on. */
const ofWholeList: readonly PriceFinding['code'][] = [
  'rows-left-out',
  'fee-of-the-invoice',
  'credit-without-invoice',
  'requested-two-ways',
];

export function withFound<A extends Written>(
  answered: A,
  { sentences, findings }: Found,
  ofAnswer: readonly PriceFinding[],
): A {
  const lost = ofAnswer.filter(({ code, severity }) => severity === 'error' || ofWholeList.includes(code));
  const found = { sentences, findings: [...findings, ...lost].map(priceFindingInWords) };
  if (found.findings.length === 0) return answered;
  return {
    ...answered,
    json: () => ({ ...answered.json(), foundOfList: [...found.sentences, ...found.findings] }),
    workbook: () => withFoundOfList(answered.workbook(), found),
  };
}
