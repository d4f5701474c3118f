/** What became of a generated layout: right, asked, wrong and said, or wrong and silent. */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { recogniseWorkbook, reviewSubmission } from '../../../src/workflows/review/answer';
import type { Layout } from './makeLayout';

export type Verdict = 'right' | 'asked' | 'wrong and said' | 'wrong and silent';

export interface Judged {
  readonly verdict: Verdict;
  readonly why: string;
  /** Right, and yet it asks what the layout says. */
  readonly isNeedless: boolean;
}

const questions = new Set([
  'reading-uncertain',
  'period-missing',
  'basis-missing',
  'no-table',
  'nothing-read',
  'line-not-understood',
]);
const doubts = new Set([
  'printed-total-does-not-foot',
  'columns-disagree',
  'quoted-fee-missing',
  'lines-do-not-sum-to-fee',
  'text-in-a-number-cell',
  'two-fees-found',
  'other-price-beside',
]);

export function judgeLayout(layout: Layout): Judged {
  const { value, findings } = reviewSubmission(recogniseWorkbook(layout.workbook, null), {
    asAt: knownDay('2026-03-20'),
    weeksPerYear: null,
  });
  const told = (value?.findings ?? findings)
    .filter(({ severity }) => severity !== 'note')
    .map(({ code }) => code);
  const asks = told.some((code) => questions.has(code));
  if (value === null) return { verdict: 'asked', why: 'no reading', isNeedless: false };
  const { breakdown } = value;
  const quoted = Number(breakdown.quoted.pounds.toString());
  const explained = Number(breakdown.explained.pounds.toString());
  const lines = breakdown.lines.map(({ weekly }) => Number(weekly.pounds.toString()));
  const why = [
    layout.fee !== null && Math.abs(quoted - layout.fee) > layout.tolerance
      ? `quoted ${String(quoted)} for ${String(layout.fee)}`
      : '',
    Math.abs(explained - layout.explained) > layout.tolerance + 0.006 * lines.length
      ? `explained ${explained.toFixed(2)} for ${layout.explained.toFixed(2)}`
      : '',
    ...layout.lines
      .filter((wanted) => !lines.some((line) => Math.abs(line - wanted) <= 0.02))
      .slice(0, 1)
      .map((wanted) => `no line of ${wanted.toFixed(2)}`),
  ].filter((each) => each !== '');
  if (why.length === 0) return { verdict: 'right', why: '', isNeedless: asks && !layout.mayAsk };
  if (asks) return { verdict: 'asked', why: why.join('; '), isNeedless: false };
  const isSaid = told.some((code) => doubts.has(code));
  return {
    verdict: isSaid ? 'wrong and said' : 'wrong and silent',
    why: `${why.join('; ')} [${[...new Set(told)].join(' ')}]`,
    isNeedless: false,
  };
}
