/**
 * `portfolio-year`: what placements cost in a year. Each placement's year is rounded once; months, funders, to date and to
 * come are shared from it, so that every grouping adds up.
 *
 * In: from, until (the first day not counted), toDate (nights before it are to date), placements ([{id, fees: [{from,
 * weekly}], starts, ends?, shares: [{from, shares: {name: per cent}}]}]), optionally budgets ({name: £}).
 * Out: total, toDate, toCome, byPlacement ({id: £}), byFunder ({name: {year, toDate, toCome, againstBudget}}, year −
 * budget), byMonth (calendar months in order from `from`).
 *
 * Worked example: 4900 a week in 2026/27, SC 80, HE 20, toDate 2026-10-01: total 255500, toDate 128100, toCome 127400, HE
 * 51100, April 21000.
 */
import { portfolioYear, type FunderYear, type PortfolioYear } from '../../domain/portfolio/portfolioYear';
import { exactText } from '../../domain/money/exact';
import { optional, readInput } from '../typed/inputFields';
import { day, numberFromNought } from '../typed/inputKinds';
import type { JsonObject } from '../typed/jsonValue';
import { answerByName, byName, listOf, partsOf } from '../typed/nestedKinds';
import { aName, datedFees, datedShares } from '../typed/priceKinds';
import { notCalculated, type CalculationResult } from './calculation';
import { feesFrom } from './feeYear';
import { funderShares } from './funding';
import { resultOf } from './workedResult';

const placement = partsOf({
  id: aName,
  fees: datedFees,
  starts: day,
  ends: optional(day),
  shares: datedShares,
});

const fields = {
  from: day,
  until: day,
  toDate: day,
  placements: listOf('placements', placement, 0),
  budgets: optional(byName('pounds', numberFromNought, 0)),
};

export function calculatePortfolioYear(input: unknown): CalculationResult {
  const read = readInput('portfolio-year', fields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const { placements, budgets = [], ...terms } = read.value;
  const year = portfolioYear(
    terms,
    placements.map(({ id, fees, starts, ends, shares }) => ({
      id,
      fees: feesFrom(fees),
      starts,
      ends: ends ?? null,
      shares: shares.map((each) => ({ from: each.from, shares: funderShares(each.shares) })),
    })),
    budgets.map(({ name, value }) => ({ funder: name, pounds: value })),
  );
  return resultOf(year, answer);
}

function answer(year: PortfolioYear): JsonObject {
  return {
    total: exactText(year.total),
    toDate: exactText(year.toDate),
    toCome: exactText(year.toCome),
    byPlacement: answerByName(
      year.byPlacement.map((each) => ({ name: each.id, value: exactText(each.year) })),
    ),
    byFunder: answerByName(year.byFunder.map((each) => ({ name: each.funder, value: ofFunder(each) }))),
    byMonth: year.byMonth.map(exactText),
  };
}

function ofFunder({ year, toDate, toCome, againstBudget }: FunderYear): JsonObject {
  return {
    year: exactText(year),
    toDate: exactText(toDate),
    toCome: exactText(toCome),
    ...(againstBudget === null ? {} : { againstBudget: exactText(againstBudget) }),
  };
}
