/** What the command line asks of a review, checked before anything is opened. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import {
  isWeeksPerYear,
  weeksPerYearConventions,
  type WeeksPerYear,
} from '../../domain/calendar/weeksPerYear';
import { exactFromText } from '../../domain/money/exact';
import { poundsPer, type Weekly } from '../../domain/money/moneyPer';
import type { NegotiationTerms } from '../../domain/negotiation/negotiationTerms';
import type { BenchmarkChoices } from '../benchmarks/answer';
import { benchmarkChoicesOf, benchmarkOptions } from '../benchmarks/askFiles';
import { localOption } from '../figures/askFigures';
import type { CommandLine, OptionWords } from '../typed/commandLine';
import { copies, type Copy } from '../../sheets/review/cellIds';

/** What `--offer`, `--own-limit` and `--basis` say; each over what the file of terms says. */
export type StatedTerms = Pick<NegotiationTerms, 'basis' | 'ownLimit'> & { readonly offer: Weekly | null };

export interface ChosenReview {
  readonly paths: readonly string[];
  readonly asAt: IsoDate;
  readonly weeksPerYear: WeeksPerYear | null;
  readonly mapping: string | null;
  /** The child’s assessed needs, to set what they should cost beside each fee. */
  readonly needs: string | null;
  /** The council’s own side: offers, limit, basis. */
  readonly terms: string | null;
  readonly stated: StatedTerms;
  readonly rateCard: string | null;
  /** Figures of days to come, and an index of one’s own. */
  readonly local: string | null;
  readonly index: string | null;
  /** The submission before this one, to say what changed. */
  readonly earlier: string | null;
  /** A workbook of an earlier review: what was typed into it is carried into the new one. */
  readonly goesOnFrom: string | null;
  /** Whose hands the workbook is for. */
  readonly copy: Copy;
  readonly printsMapping: boolean;
  /** Files of benchmarks to set the fee beside. */
  readonly benchmarks: readonly string[];
  readonly benchmarkChoices: BenchmarkChoices;
}

export const options = {
  'weeks-per-year': {
    takes: 'W',
    about: `${weeksPerYearConventions.join(', ')}; as submitted, else 365/7`,
  },
  mapping: { takes: 'FILE', about: 'corrections to how lines were understood, as JSON' },
  'print-mapping': { about: 'print how lines were understood, to correct and save' },
  needs: {
    takes: 'FILE',
    about: 'the child’s assessed needs, to set what they should cost beside each fee',
  },
  offer: { takes: 'AMOUNT', about: 'what has been offered a week: it is the opening' },
  'own-limit': {
    takes: 'AMOUNT',
    about: 'the most the council may pay a week: budget, alternative, authority',
  },
  basis: { takes: 'WHICH', about: 'should-cost or market, where both stand or they disagree' },
  terms: { takes: 'FILE', about: 'offers by day, own limit and what it rests on, basis, as JSON' },
  'rate-card': {
    takes: 'FILE',
    about: 'rates agreed for homes, to see how far a fee has moved from its own',
  },
  local: localOption,
  index: benchmarkOptions.index,
  earlier: {
    takes: 'FILE',
    about: 'the submission before this one: a page of the workbook says what changed',
  },
  continue: {
    takes: 'WORKBOOK',
    about:
      'a review’s workbook that was worked in: its rounds, evidence, judgements and versions go on in the new one',
  },
  benchmarks: {
    takes: 'FILE',
    many: true,
    goesOn: true,
    about: 'fees, quartiles, a census or the like to compare with; one file or several',
  },
  comparators: benchmarkOptions.comparators,
  council: benchmarkOptions.council,
  copy: {
    takes: 'WHO',
    about: 'council, or provider: a workbook to hand over, without positions, should-cost or others’ prices',
  },
  viewer: benchmarkOptions.viewer,
} as const satisfies Readonly<Record<string, OptionWords>>;

type Line = CommandLine<keyof typeof options>;

export function chooseReview(line: Line): ChosenReview | string {
  const { paths, asAt, value } = line;
  const weeksPerYear = value('weeks-per-year');
  if (paths.length === 0) return 'Name at least one file or folder to review.';
  if (value('earlier') !== null && paths.length > 1)
    return 'Name one file beside --earlier: it says what changed since one submission.';
  if (value('continue') !== null && paths.length > 1)
    return 'Name one file beside --continue: what was typed into a workbook goes on in one.';
  if (weeksPerYear !== null && !isWeeksPerYear(weeksPerYear)) {
    return `--weeks-per-year takes ${weeksPerYearConventions.join(', ')}, not ${weeksPerYear}.`;
  }
  const benchmarkChoices = benchmarkChoicesOf(line);
  if (typeof benchmarkChoices === 'string') return benchmarkChoices;
  // A provider who checks its own submission is handed no pages of a council's.
  const copyWord = value('copy') ?? value('viewer') ?? 'council';
  const copy = copies.find((each) => each === copyWord);
  if (copy === undefined) return `--copy takes council or provider, not ${copyWord}.`;
  if (value('continue') !== null && copy === 'provider')
    return 'Leave out --continue: a provider’s copy holds nothing that the council typed.';
  const stated = statedTermsOf(line);
  if (typeof stated === 'string') return stated;
  return {
    paths,
    asAt,
    weeksPerYear,
    mapping: value('mapping'),
    needs: value('needs'),
    terms: value('terms'),
    stated,
    rateCard: value('rate-card'),
    local: value('local'),
    index: value('index'),
    earlier: value('earlier'),
    goesOnFrom: value('continue'),
    copy,
    printsMapping: line.has('print-mapping'),
    benchmarks: line.values('benchmarks'),
    benchmarkChoices,
  };
}

const basisByWord = { 'should-cost': 'shouldCost', market: 'market' } as const;

function statedTermsOf({ value }: Line): StatedTerms | string {
  const word = value('basis');
  const basis = Object.entries(basisByWord).find(([each]) => each === word)?.[1] ?? null;
  if (word !== null && basis === null) return `--basis takes should-cost or market, not ${word}.`;
  const amounts = (['offer', 'own-limit'] as const).map((name) => {
    const text = value(name);
    return { name, text, pounds: text === null ? null : poundsOption(text) };
  });
  const wrong = amounts.find(({ text, pounds }) => text !== null && pounds === null);
  if (wrong !== undefined)
    return `--${wrong.name} takes pounds a week above nought, such as 5150, not ${wrong.text ?? ''}.`;
  return { basis, offer: amounts[0]?.pounds ?? null, ownLimit: amounts[1]?.pounds ?? null };
}

/** Pounds a week above nought, as people write them: 5150, "£5,150.00". */
function poundsOption(text: string): Weekly | null {
  const pounds = exactFromText(text.replace(/[£,\s]/g, ''));
  return pounds?.greaterThan(0) === true ? poundsPer('week', pounds) : null;
}
