/**
 * The rule by which opening, target and limit are proposed for a line, so that everybody can see where a figure comes from:
 * one of the figures beside the line, and whether it may be above what the line's own figures support.
 *
 * proposed = the chosen figure, or the lesser of it and the line's own figures. Where the line has no such figure, its own
 * figures stand for it.
 * Worked example: rent submitted at £400.00, its own figures support £380.00, its basis is £350.00 central and £410.00 high.
 * "Basis central" proposes £350.00; "Basis high", never above its own figures, £380.00.
 */
import { leastOf, type Exact } from '../money/exact';
import { toThePenny } from '../money/rounding';

export const ruleFigures = [
  'submitted',
  'ownFigures',
  'shouldCostCentral',
  'benchmarkMedian',
  'basisLow',
  'basisCentral',
  'basisHigh',
] as const;
export type RuleFigure = (typeof ruleFigures)[number];

/** As the columns of the table are headed, and as a rule is chosen. */
export const ruleFigureWords: Readonly<Record<RuleFigure, string>> = {
  submitted: 'As submitted',
  ownFigures: 'Own figures',
  shouldCostCentral: 'Should-cost central',
  benchmarkMedian: 'Benchmark median',
  basisLow: 'Basis low',
  basisCentral: 'Basis central',
  basisHigh: 'Basis high',
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
    /** Where no rule moves the row: what follows the child's needs stands as submitted, what is not allowable at its own figures. */
    readonly heldTo?: 'submitted' | 'ownFigures';
  };

export interface Proposal {
  readonly pounds: Exact;
  /** True where the line has no such figure, and its own figures stand for it. */
  readonly fellBack: boolean;
}

/** To the penny. A figure of nought is none: nobody expects or asks nothing for a line that is there. */
export function proposedPosition({ figure, capped }: PositionRule, figures: LineFigures): Proposal {
  const { ownFigures, heldTo } = figures;
  if (heldTo !== undefined) return { pounds: toThePenny(figures[heldTo]), fellBack: false };
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
  const there: Readonly<Record<RuleFigure, boolean>> = {
    submitted: true,
    ownFigures: true,
    shouldCostCentral: shouldCost,
    benchmarkMedian: benchmarks,
    basisLow: shouldCost || benchmarks,
    basisCentral: shouldCost || benchmarks,
    basisHigh: shouldCost || benchmarks,
  };
  return ruleFigures.filter((figure) => there[figure]);
}

/**
 * Where the rules start: the low, central and high of what a category is held against, should-cost or comparable homes, up and
 * down alike, so that the totals are those of `positions`. Where nothing is set beside the fee, what its own figures support:
 * unexplained money enters none.
 */
export function usualRules({ shouldCost, benchmarks }: ComparedWith): PositionRules {
  const rule = (basis: RuleFigure): PositionRule => ({
    figure: shouldCost || benchmarks ? basis : 'ownFigures',
    capped: false,
  });
  return { opening: rule('basisLow'), target: rule('basisCentral'), limit: rule('basisHigh') };
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
