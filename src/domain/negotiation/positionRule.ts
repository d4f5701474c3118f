/**
 * The rule by which opening, target and limit are proposed for a line, so that everybody can see where a figure comes from:
 * one of the figures beside the line, and whether it may be above what the line's own figures support.
 *
 * proposed = the chosen figure, or the lesser of it and the line's own figures. Where the line has no such figure, its own
 * figures stand for it.
 * Worked example: rent submitted at £400.00, its own figures support £380.00, its part of the should-cost is £350.00 central
 * and £410.00 high. "Should-cost central" proposes £350.00; "Should-cost high", never above its own figures, £380.00.
 */
import { leastOf, type Exact } from '../money/exact';
import { toThePenny } from '../money/rounding';

export const ruleFigures = [
  'submitted',
  'ownFigures',
  'shouldCostLow',
  'shouldCostCentral',
  'shouldCostHigh',
  'benchmarkMedian',
] as const;
export type RuleFigure = (typeof ruleFigures)[number];

/** As the columns of the table are headed, and as a rule is chosen. */
export const ruleFigureWords: Readonly<Record<RuleFigure, string>> = {
  submitted: 'As submitted',
  ownFigures: 'Own figures',
  shouldCostLow: 'Should-cost low',
  shouldCostCentral: 'Should-cost central',
  shouldCostHigh: 'Should-cost high',
  benchmarkMedian: 'Benchmark median',
};

export const positionNames = ['opening', 'target', 'limit'] as const;
export type PositionName = (typeof positionNames)[number];

export interface PositionRule {
  readonly figure: RuleFigure;
  /** Never above what the line's own figures support. */
  readonly capped: boolean;
}

export type PositionRules = Readonly<Record<PositionName, PositionRule>>;

/** The figures of one line, pounds a week; null where there is none to compare with. */
export type LineFigures = Readonly<Record<'submitted' | 'ownFigures', Exact>> &
  Readonly<Record<Exclude<RuleFigure, 'submitted' | 'ownFigures'>, Exact | null>> & {
    /** True where no rule moves the line: it follows the child's needs, or is not allowable. */
    readonly heldToOwn?: boolean;
  };

export interface Proposal {
  readonly pounds: Exact;
  /** True where the line has no such figure, and its own figures stand for it. */
  readonly fellBack: boolean;
}

/** To the penny. A figure of nought is none: nobody expects or asks nothing for a line that is there. */
export function proposedPosition({ figure, capped }: PositionRule, figures: LineFigures): Proposal {
  const { ownFigures, heldToOwn = false } = figures;
  if (heldToOwn) return { pounds: toThePenny(ownFigures), fellBack: false };
  const chosen = figures[figure];
  if (chosen === null || chosen.isZero())
    return { pounds: toThePenny(ownFigures), fellBack: figure !== 'ownFigures' && figure !== 'submitted' };
  return { pounds: toThePenny(capped ? leastOf(chosen, ownFigures) : chosen), fellBack: false };
}

export interface ComparedWith {
  readonly shouldCost: boolean;
  readonly benchmarks: boolean;
}

/** The figures a rule can choose from. */
export function figuresToChoose({ shouldCost, benchmarks }: ComparedWith): readonly RuleFigure[] {
  return ruleFigures.filter(
    (figure) =>
      (shouldCost || !figure.startsWith('shouldCost')) && (benchmarks || figure !== 'benchmarkMedian'),
  );
}

/**
 * Where the rules start: the low, central and high of what the category should cost, up and down alike, so that the totals are
 * those of `positions`. Without a should-cost opening and target are what the line's own figures support, or the benchmark
 * median where that is less, and the limit is what they support: unexplained money enters none.
 */
export function usualRules({ shouldCost, benchmarks }: ComparedWith): PositionRules {
  if (shouldCost)
    return {
      opening: { figure: 'shouldCostLow', capped: false },
      target: { figure: 'shouldCostCentral', capped: false },
      limit: { figure: 'shouldCostHigh', capped: false },
    };
  const first: PositionRule = benchmarks
    ? { figure: 'benchmarkMedian', capped: true }
    : { figure: 'ownFigures', capped: false };
  return { opening: first, target: first, limit: { figure: 'ownFigures', capped: false } };
}

/** What somebody has chosen of the rules; the rest is as usual. */
export type ChosenRules = Readonly<Partial<Record<PositionName, Partial<PositionRule>>>>;

/** The rules as chosen, where the figure can still be chosen; the usual one elsewhere. */
export function rulesInUse(chosen: ChosenRules, available: ComparedWith): PositionRules {
  const usual = usualRules(available);
  const choices = figuresToChoose(available);
  const rule = (name: PositionName): PositionRule => {
    const { figure = usual[name].figure, capped = usual[name].capped } = chosen[name] ?? {};
    return choices.includes(figure) ? { figure, capped } : usual[name];
  };
  return { opening: rule('opening'), target: rule('target'), limit: rule('limit') };
}
