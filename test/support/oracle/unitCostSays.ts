/** A council's own home beside prices and other councils, as a workbook, and what the domain says of it with something typed into it. The home is invented. */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { exact } from '../../../src/domain/money/exact';
import { assessUnitCost } from '../../../src/domain/unitCost/assessUnitCost';
import type { AddOn } from '../../../src/domain/unitCost/bridgeSteps';
import type { ExternalPrice, InHouseHome } from '../../../src/domain/unitCost/inHouseHome';
import { compareWithOtherCouncils, type CouncilFigure } from '../../../src/domain/unitCost/otherCouncils';
import type { WorkbookGrid } from '../../../src/sheets/core/grid';
import { unitCostWorkbook } from '../../../src/workflows/unitCost/write';
import type { TypedValue } from './allowedValues';
import { figuresOf, type Said } from './domainSays';

const at = { cell: 'A2' };

const alderHouse: InHouseHome = {
  name: 'Alder House',
  years: [
    { label: '2023/24', startsIn: 2023, availableBedNights: exact(1820), occupiedBedNights: exact(1456) },
    { label: '2024/25', startsIn: 2024, availableBedNights: exact(1820), occupiedBedNights: exact(1456) },
  ],
  lines: [
    { label: 'Pay', category: 'staffing', amounts: [exact(900000), exact(990000)], at },
    { label: 'Rent', category: 'premises', amounts: [exact(192000), exact(206000)], at },
    { label: 'From health', category: 'income', amounts: [exact(-52000), exact(-52000)], at },
  ],
  addOns: { supportRecharges: [null, exact(104000)] },
  externalPrices: [
    { name: 'Framework', weekly: exact(5500), source: 'invented' },
    { name: 'Spot', weekly: exact(6400), source: 'invented' },
  ],
};

/** Quartiles by sevenths: 5,100, 5,600 and 5,925. */
const councils = [4600, 4800, 5200, 5400, 5800, 5900, 6000, 6100].map((weekly, index): CouncilFigure => ({
  council: `Council ${String(index)}`,
  kind: 'occupiedBedWeek',
  period: '2024/25',
  weekly: exact(weekly),
  source: 'councils.csv',
  at,
}));

/** What consumer prices rose by in 2024, per cent. */
const risen = exact('2.5');

function gridOf(home: InHouseHome, rise = risen): WorkbookGrid {
  const assessment = assessUnitCost(home, { 2024: rise });
  const beside = compareWithOtherCouncils(assessment, councils);
  return unitCostWorkbook({ assessment, homes: [], councils: beside }, [], knownDay('2025-10-01'));
}

export const unitCostExample = (): WorkbookGrid => gridOf(alderHouse);

export function unitCostSays({ id, value }: TypedValue): Said {
  if (id.startsWith('About ')) return { kind: 'record', ownPage: /^about/i };
  if (id === 'unitCost.consumerPrices.1')
    return { kind: 'figures', figures: figuresOf(gridOf(alderHouse, exact(String(value)).times(100))) };
  const changed = changedHome(id.split('.'), value);
  return changed === null ? { kind: 'refused' } : { kind: 'figures', figures: figuresOf(gridOf(changed)) };
}

/** Null for what is no term of the home: an occupancy to look at, an empty row of prices. */
function changedHome(
  [head, name = '', part = '']: readonly string[],
  value: string | number,
): InHouseHome | null {
  const { lines, years, addOns, externalPrices } = alderHouse;
  const replaced = <T>(list: readonly T[], index: string, by: (before: T) => T): readonly T[] =>
    list.map((each, position) => (String(position) === index ? by(each) : each));
  if (head === 'ledger')
    return {
      ...alderHouse,
      lines: replaced(lines, name, (line) => ({
        ...line,
        amounts: replaced(line.amounts, part, () => exact(String(value))),
      })),
    };
  if (head === 'unitCost') {
    const nights = name === 'availableNights' ? 'availableBedNights' : 'occupiedBedNights';
    return {
      ...alderHouse,
      years: replaced(years, part, (year) => ({ ...year, [nights]: exact(String(value)) })),
    };
  }
  if (head === 'bridge')
    return { ...alderHouse, addOns: { ...addOns, [name as AddOn]: [null, exact(String(value))] } };
  if (head === 'price' && externalPrices[Number(name)] !== undefined)
    return {
      ...alderHouse,
      externalPrices: replaced(externalPrices, name, (price): ExternalPrice => ({
        ...price,
        [part]: part === 'weekly' ? exact(String(value)) : String(value),
      })),
    };
  return null;
}
