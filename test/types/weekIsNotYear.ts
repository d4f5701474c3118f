/** £5,600 a week and £5,600 a year are different things: no sum, difference or comparison of them compiles. */
import { addMoney, poundsPer, subtractMoney, sumMoney, type Weekly } from '../../src/domain/money/moneyPer';
import { marginOf } from '../../src/domain/money/marginAndMarkUp';

const fee = poundsPer('week', '5600');
const salary = poundsPer('year', '43500');

export const sameUnits = addMoney(fee, fee);

// @ts-expect-error TS2345: a week and a year
export const sum = addMoney(fee, salary);

// @ts-expect-error TS2345: a year and a week
export const difference = subtractMoney(salary, fee);

// @ts-expect-error TS2322: one of the amounts is a year
export const total = sumMoney('week', [fee, salary]);

// @ts-expect-error TS2345: a price a week over a cost a year
export const margin = marginOf(fee, salary);

// @ts-expect-error TS2322: a year's pay is no weekly amount
export const weekly: Weekly = salary;

// @ts-expect-error TS2322: a bare number has no period
export const bare: Weekly = 5600;
