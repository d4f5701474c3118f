/**
 * The lawful floor: what the hours of a submitted rota cost where everybody is paid the minimum wage in force, with
 * employer NI, the minimum pension and statutory leave, and nothing more. No price below it pays for those hours.
 *
 * per worked hour = (gross + NI + pension) ÷ contracted hours ÷ W × W ÷ (W − statutory weeks of leave), the person on the
 * contracted hours stated, 37.5 where none is; weekly = hours × per worked hour ÷ children sharing. No levy, no Employment
 * Allowance, no sickness and no training. Sleep-ins stand apart: they have no hours.
 *
 * Worked example, 37.5 hours, 52 weeks, 1 October 2025: £13.9272 a paid hour × 52 ÷ 46.4 = £15.6081 an hour on the rota;
 * 206.5 hours shared by 3.2 children are £1,007.21 a child and week.
 *
 * Source: National Minimum Wage Regulations and their yearly amendments; Working Time Regulations 1998 (5.6 weeks).
 */
import type { WeeksPerYear } from '../calendar/weeksPerYear';
import { exact, type Exact } from '../money/exact';
import { poundsPer, type Hourly, type Weekly } from '../money/moneyPer';
import { fraction, percentage } from '../money/percentage';
import { coveredHours } from './coverFactor';
import type { EmploymentRules } from './employmentRules';
import { grossPerPerson } from './grossPay';
import { costPerPaidHour, onCostsFor } from './onCosts';

/** Where no contracted hours are stated. */
const usualContractedHours = exact('37.5');

export interface FloorTerms {
  readonly rules: EmploymentRules;
  readonly weeksPerYear: WeeksPerYear;
  /** Of one person a week, above nought; null where none are stated. */
  readonly contractedHours: Exact | null;
}

/** The least that one hour on the rota can lawfully cost. */
export function lawfulPerWorkedHour(terms: FloorTerms): Hourly {
  const paid = lawfulPerPaidHour(terms);
  const { rules, weeksPerYear } = terms;
  const worked = coveredHours(paid.pounds, rules.statutoryLeaveWeeks.value, weeksPerYear);
  if (worked === null) throw new Error('Statutory leave must leave weeks to work in');
  return poundsPer('hour', worked);
}

/** The least that one paid hour can lawfully cost, leave among the paid hours: of an establishment. */
export function lawfulPerPaidHour({ rules, weeksPerYear, contractedHours }: FloorTerms): Hourly {
  const contracted = contractedHours ?? usualContractedHours;
  const pay = {
    pay: poundsPer('hour', rules.nationalLivingWage.value),
    premium: percentage(0),
    premiumHours: fraction(0),
  };
  const costs = onCostsFor(grossPerPerson(pay, contracted, weeksPerYear), {
    rules,
    pension: { kind: 'statutoryMinimum' },
    organisationPayBill: null,
  });
  const paid = costPerPaidHour(costs, contracted, weeksPerYear);
  if (paid === null) throw new Error('Contracted hours must be more than nought');
  return paid;
}

/** The floor of so many hours a week, for each of the children that share them. */
export function lawfulFloor(hours: Exact, children: Exact, terms: FloorTerms): Weekly {
  return poundsPer('week', hours.times(lawfulPerWorkedHour(terms).pounds).dividedBy(children));
}
