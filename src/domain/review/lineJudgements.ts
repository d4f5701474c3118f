/**
 * What a reviewer decides about single lines, beside what the provider states: whether a line is in the fee, whether it is
 * allowable, what kind of cost it is, and which share of an organisation's amount this home bears. A judgement wins over what
 * is stated; every sum, ratio and position follows.
 *
 * Worked example: catering of £50.00 a week judged not allowable stays in what the lines explain, and is nought in opening and
 * target.
 */
import type { CostCategory } from '../fee/costCategory';
import type { CostLine } from '../fee/costLine';
import type { FeeLine } from '../fee/feeLine';
import type { Fraction } from '../money/percentage';

export interface LineJudgement {
  readonly included?: boolean;
  readonly allowable?: boolean;
  /** Why, in the reviewer's words. */
  readonly reason?: string;
  readonly category?: CostCategory;
  readonly share?: Fraction;
}

/** By the line's id. */
export type LineJudgements = Readonly<Record<string, LineJudgement | undefined>>;

export const noJudgements: LineJudgements = {};

type Judged = Pick<FeeLine, 'id' | 'included' | 'allowability' | 'category'>;

export function judged<Line extends Judged>(line: Line, judgements: LineJudgements): Line {
  const judgement = judgements[line.id];
  if (judgement === undefined) return line;
  const { included = line.included, category = line.category } = judgement;
  const { allowable = line.allowability.allowable, reason = line.allowability.reason } = judgement;
  return { ...line, included, category, allowability: { allowable, reason } };
}

export function judgedCost(line: CostLine, judgements: LineJudgements): CostLine {
  const share = judgements[line.id]?.share;
  const decided = judged(line, judgements);
  return share === undefined ? decided : { ...decided, organisationShare: share };
}
