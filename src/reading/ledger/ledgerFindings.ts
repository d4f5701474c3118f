/** What can be wrong with a ledger, each in words a finance officer can act on. */
import { fileNotReadable } from '../../domain/evidence/fileNotReadable';
import type { Finding } from '../../domain/evidence/finding';
import type { Place } from '../../domain/evidence/place';
import { poundsInWords } from '../../domain/money/moneyPer';
import { exactText, type Exact } from '../../domain/money/exact';
import { ledgerCategoryWords, type LedgerCategory } from '../../domain/unitCost/ledgerCategory';

export function notAnAmount(at: Place, label: string, received: string): Finding {
  return {
    code: 'text-in-a-number-cell',
    severity: 'error',
    at,
    expected: `an amount in pounds for “${label}”`,
    received,
    advice: 'Type only the figure; until then this cell counts as empty.',
  };
}

export function headingUncertain(at: Place, label: string): Finding {
  return {
    code: 'line-category-uncertain',
    severity: 'warning',
    at,
    expected:
      'a heading of the return: staffing, premises, direct operational, management, training or income',
    received: label,
    advice: 'It is counted under Other until you say under which heading it belongs.',
  };
}

export function incomeWithoutMinus(at: Place, label: string, pounds: Exact): Finding {
  return {
    code: 'line-category-uncertain',
    severity: 'note',
    at,
    expected: 'income as a negative amount',
    received: `${label}: ${poundsInWords(pounds)}`,
    advice:
      'Income is taken off the spending whichever sign it has. If this is spending, map it to its heading.',
  };
}

export function spendingBelowNought(at: Place, label: string, pounds: Exact): Finding {
  return {
    code: 'negative-amount',
    severity: 'warning',
    at,
    expected: `spending on “${label}”`,
    received: poundsInWords(pounds),
    advice: 'It is taken off its heading as a credit. If it is income, map it to income.',
  };
}

export function sameLineTwice(at: Place, label: string): Finding {
  return {
    code: 'duplicate-line',
    severity: 'warning',
    at,
    expected: 'each line of the ledger once',
    received: label,
    advice: 'Both are counted. Take one out if it is the same money.',
  };
}

export function countedByHeadingAbove(
  at: Place,
  label: string,
  category: LedgerCategory,
  heading: string,
): Finding {
  return {
    code: 'line-category-uncertain',
    severity: 'note',
    at,
    expected: 'a heading of the return in the line’s own words',
    received: label,
    advice: `It is counted under ${ledgerCategoryWords[category]}, because it stands below “${heading}”. Change its heading if that is wrong.`,
  };
}

export function incomeOfBothSigns(at: Place, label: string, pounds: Exact): Finding {
  return {
    code: 'line-category-uncertain',
    severity: 'warning',
    at,
    expected: 'income with the same sign in every year',
    received: `${label}: ${poundsInWords(pounds)} in one year and a negative amount in another`,
    advice:
      'Both are taken off as income. If the positive amount was paid back, put it on a line of its own under its heading.',
  };
}

export function signsTurned(at: Place): Finding {
  return {
    code: 'ledger-signs-turned',
    severity: 'note',
    at,
    expected: 'spending as positive amounts',
    received: 'spending that is negative throughout',
    advice: 'All lines of spending are turned round; income is still taken off.',
  };
}

export function notMoney(at: Place, label: string, percent: Exact): Finding {
  return {
    code: 'text-in-a-number-cell',
    severity: 'warning',
    at,
    expected: `an amount in pounds for “${label}”`,
    received: `${exactText(percent)} %`,
    advice: 'The row is not counted. Give pounds for the year, or leave the row out in the mapping.',
  };
}

export function figureWithoutLabel(
  at: Place,
  figures: readonly ({ readonly stated: Exact } | null)[],
): Finding {
  return {
    code: 'line-not-understood',
    severity: 'warning',
    at,
    expected: 'words beside the figure that say what it is',
    received: figures.flatMap((figure) => (figure === null ? [] : [exactText(figure.stated)])).join(', '),
    advice: 'It is not counted. If it is a total, that is right; if it is spending, name it.',
  };
}

export function rowNotUnderstood(at: Place, label: string, belowAddOnHeading: boolean): Finding {
  return {
    code: 'line-not-understood',
    severity: 'warning',
    at,
    expected: belowAddOnHeading
      ? 'support recharges, pensions, insurance, depreciation or capital, or partner income'
      : 'whether these nights were available or occupied',
    received: label,
    advice: 'It is not counted until you say what it is.',
  };
}

export function columnLeftOut(at: Place, heading: string, used: string): Finding {
  return {
    code: 'ledger-column-left-out',
    severity: 'note',
    at,
    expected: `one column of amounts for each year; ${used} is used`,
    received: `“${heading}”`,
    advice: 'This column is not counted. An outturn goes before a forecast, and a forecast before a budget.',
  };
}

export function columnOfPartOfAYear(at: Place, heading: string, used: string): Finding {
  return {
    code: 'ledger-column-left-out',
    severity: 'note',
    at,
    expected: `amounts of a whole year; ${used} is used`,
    received: `“${heading}”`,
    advice: 'What was spent to date is never set over the bed-nights of a year.',
  };
}

export function onlyPartOfAYear(at: Place, heading: string): Finding {
  return fileNotReadable(
    'amounts of a whole year: an outturn, a forecast outturn or a budget',
    `only “${heading}”, which is part of a year`,
    'Add a column with the forecast outturn; a unit cost for part of a year would need the bed-nights of that part.',
    at,
  );
}

export function plannedNotSpent(at: Place, heading: string): Finding {
  return {
    code: 'ledger-is-a-plan',
    severity: 'warning',
    at,
    expected: 'what was spent',
    received: `only “${heading}”`,
    advice: 'The unit cost is then a planned one. Use the outturn once it is known.',
  };
}

export function unitsStated(at: Place, stated: string, unit: string): Finding {
  return {
    code: 'ledger-in-thousands',
    severity: 'note',
    at,
    expected: 'amounts in pounds',
    received: `amounts in ${unit}, as “${stated}” says`,
    advice: 'They are multiplied up; bed-nights and weekly prices are not.',
  };
}

export function unitCostUnlikely(at: Place, year: string, weekly: Exact): Finding {
  return {
    code: 'unit-cost-unlikely',
    severity: 'warning',
    at,
    expected: 'a unit cost between £500 and £100,000 per occupied bed-week',
    received: `${poundsInWords(weekly)} in ${year}`,
    advice:
      'Check whether amounts are in pounds, thousands or millions, and whether nights and amounts are of the same homes.',
  };
}

export function totalDoesNotFoot(
  at: Place,
  label: string,
  year: string,
  sum: Exact,
  printed: Exact,
): Finding {
  return {
    code: 'printed-total-does-not-foot',
    severity: 'error',
    at,
    expected: `${poundsInWords(sum)}, the nearest sum of the lines of ${year}`,
    received: `${poundsInWords(printed)} printed as “${label}”`,
    advice: 'Find the line that is missing or counted twice before the unit cost is used.',
  };
}

export function moreOccupiedThanAvailable(
  at: Place,
  year: string,
  occupied: string,
  available: string,
): Finding {
  return {
    code: 'number-out-of-range',
    severity: 'error',
    at,
    expected: `at most ${available} bed-nights occupied in ${year}, as many as were available`,
    received: occupied,
    advice: 'Check both rows of bed-nights; an occupancy above 100 % cannot be.',
  };
}

export function occupancyAboveOne(at: Place, year: string, share: Exact): Finding {
  return {
    code: 'number-out-of-range',
    severity: 'error',
    at,
    expected: `an occupancy up to 100 % in ${year}`,
    received: `${exactText(share.times(100))} %`,
    advice: 'Check the figure; until then the nights occupied are not known.',
  };
}

export function rowOverHomes(at: Place, home: string): Finding {
  return {
    code: 'line-not-understood',
    severity: 'note',
    at,
    expected: 'a row of one home',
    received: home,
    advice: 'Rows over several homes are not counted: the homes themselves are added up.',
  };
}

export function otherTable(at: Place, used: string): Finding {
  return {
    code: 'line-not-understood',
    severity: 'note',
    at,
    expected: `one ledger; the table on “${used}” is read`,
    received: 'another table with years',
    advice: 'It is not counted. Read that sheet by itself if it is the ledger.',
  };
}
