/** The names of the cells of the should-cost workbook. */
import type { CostCategory } from '../../domain/fee/costCategory';
import type { ParameterId, RangeEnd } from '../../domain/shouldCost/parameters';
import type { ShouldCostLineId } from '../../domain/shouldCost/shouldCostLines';

export type NeedCell =
  | 'staff'
  | 'children'
  | 'minimumShift'
  | 'dayHours'
  | 'wakingStaff'
  | 'sleepInStaff'
  | 'extraHours'
  | 'therapyHours'
  | 'education'
  | 'miles'
  | 'solo'
  | 'daysAYear'
  | 'fullTimeHours'
  | 'workingDays';

export type RuleCell = 'minimumWage' | 'ni' | 'threshold' | 'pension' | 'bandFrom' | 'bandTo' | 'trigger';

export type WorkedPerson = 'care' | 'senior' | 'night' | 'manager' | 'deputy' | 'administration';

export const needCell = (need: NeedCell): string => `need.${need}`;
export const ruleCell = (rule: RuleCell): string => `rule.${rule}`;
export const parameterCell = (id: ParameterId, end: RangeEnd): string => `parameter.${id}.${end}`;
export const lineCell = (id: ShouldCostLineId, end: RangeEnd): string => `shouldCost.${id}.${end}`;
export const totalCell = (end: RangeEnd): string => `shouldCost.total.${end}`;
export const workedCell = (figure: string, end: RangeEnd): string => `worked.${figure}.${end}`;
export const personCell = (
  person: WorkedPerson,
  figure: 'gross' | 'ni' | 'pension' | 'weekly',
  end: RangeEnd,
): string => `worked.${person}.${figure}.${end}`;
export const varianceCell = (
  category: CostCategory,
  figure: 'label' | 'submitted' | 'low' | 'central' | 'high' | 'variance' | 'more' | 'less',
): string => `variance.${category}.${figure}`;
export const tornadoCell = (index: number, figure: 'label' | 'swing'): string =>
  `tornado.${String(index)}.${figure}`;

export type RangeFigure =
  'p10' | 'p50' | 'p90' | 'fee' | 'standing' | `${string}.label` | `${string}.pictured`;
export const rangeCell = (figure: RangeFigure): string => `range.${figure}`;
export const bandCell = (figure: 'rate' | 'drift' | 'driftShare'): string => `band.${figure}`;
export const aheadCell = (index: number, figure: 'hours' | RangeEnd): string =>
  `ahead.${String(index)}.${figure}`;
