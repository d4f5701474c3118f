/** Years, clauses, stays, a rate card, a hub, a host: every sheet says what the domain works out and follows what is typed. */
import { cellWithId } from '../../support/gridText';
import { writeXlsx } from '../../../src/adapters/xlsx/writeXlsx';
import { knownDay } from '../../../src/domain/calendar/isoDate';
import type { ContractComparison } from '../../../src/domain/contracts/comparisonTerms';
import { placedOnRateCard } from '../../../src/domain/contracts/models/rateCard';
import { exactText, type Exact } from '../../../src/domain/money/exact';
import { roundHalfAwayFromZero } from '../../../src/domain/money/rounding';
import { describeContracts } from '../../../src/sheets/contracts/contractsWorkbook';
import type { WorkbookGrid } from '../../../src/sheets/core/grid';
import { layOut } from '../../../src/sheets/core/layout';
import { lintGrid } from '../../support/lintGrid';
import { everyTermCompared } from '../../support/contracts/everyTerm';
import { fourPlacesCompared } from '../../support/contracts/fourPlaces';
import { shown } from '../../support/contracts/heldCells';
import { aWeek } from '../../support/contracts/terms';
import { expectWorkbookAgrees } from '../../support/oracle/expectWorkbookAgrees';
import { itWithLibreOffice, recalculate } from '../../support/oracle/recalculate';
import { structuralFaults } from '../../support/oracle/structuralFaults';
import { typedInto, valueOf } from '../../support/oracle/typedInto';
import { recalculateInUniver } from '../../support/univer/recalculate';

const asAt = knownDay('2026-11-27');
const fees = [
  { name: 'Hollin Bank', weekly: aWeek(5600) },
  { name: 'Solo placement', weekly: aWeek(11800) },
];
const rates = [
  { name: 'Hollin Bank', terms: 'framework' as const, weekly: aWeek(5250), agreedOn: knownDay('2025-04-01') },
];
const gridOf = (comparison: ContractComparison): WorkbookGrid =>
  layOut(describeContracts(comparison, asAt, { rateCard: placedOnRateCard(fees, rates, asAt) }));
const places = (value: Exact, count = 8): string => exactText(roundHalfAwayFromZero(value, count));

const comparison = everyTermCompared();
const grid = gridOf(comparison);

describe('the workbook with every term', () => {
  test('has a sheet for each of them, in the order in which they are read, and no fault', async () => {
    expect(grid.sheets.map(({ name }) => name)).toEqual([
      'Contract comparison',
      'Occupancy',
      'Break-even',
      'Cost over the years',
      'Clauses',
      'Cost of a stay',
      'Rate card',
      'Shared hub',
      'Places to commission',
      'Parties',
      'Parties, workings',
      'Host council',
      'Provider’s view',
      'Workings',
      'Contract checks',
      'About the contracts',
    ]);
    expect(cellWithId(grid, 'check.all').value).toBe('✓ all 2 agree');
    expect(cellWithId(grid, 'check.inputs').value).toMatch(/^✓ all \d+ as they were$/);
    expect(lintGrid(grid)).toEqual([]);
    expect(structuralFaults(await writeXlsx(grid))).toEqual([]);
  });

  test('says place and child, never bed, and nowhere what is not a number', () => {
    for (const { rows, name } of grid.sheets) {
      const words = rows.flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? ''))).join('\n');
      expect(`${name} ${words}`).not.toMatch(/\b(beds?|refused|overflow|NaN|Infinity|undefined|null)\b/i);
    }
  });

  test('every year of every contract is what the domain works out', () => {
    comparison.contracts.forEach(({ years }, contract) => {
      const cases = [
        ['asAgreed', years?.years ?? []] as const,
        ['targetMet', years?.ifTargetMet?.years ?? []] as const,
      ];
      for (const [yearCase, each] of cases)
        for (const { year, cost, soFar, weeklyPayment, children } of each) {
          const id = `year.${String(contract)}.${yearCase}.${String(year)}`;
          expect(shown(grid, `${id}.weekly`, 8)).toBe(places(weeklyPayment));
          expect(shown(grid, `${id}.children`, 8)).toBe(places(children));
          expect(shown(grid, `${id}.cost`, 2)).toBe(places(cost.pounds, 2));
          expect(shown(grid, `${id}.soFar`, 2)).toBe(places(soFar, 2));
        }
    });
  });

  test('every shape with every option of years is what the domain works out', () => {
    const options = {
      placesByYear: [2, 4, 4],
      breakAfterYears: [1],
      priceCap: 5350,
      uplift: { percent: 5, lowerOfPercent: '3.4', capPercent: 4, floorPercent: 1 },
      paidBy: 'night',
      firstDay: '2027-04-01',
      growth: { afterYear: 2, places: 3, outcome: 'as agreed' },
      emergency: { places: 1, price: '6499.99' },
      noExclusion: { acceptance: '0.95' },
    };
    const shapes = [
      { model: 'spot', price: 5600 },
      { model: 'fullBlock', price: '5111.11' },
      { model: 'minimumGuarantee', price: 5200, guarantee: '0.8', tested: 'weekly' },
      { model: 'minimumGuarantee', price: 5200, guarantee: '0.8', tested: 'yearly' },
      { model: 'voidShare', price: 5275, voidShare: '0.5', voidFreeWeeks: 2, meanVacancyWeeks: 8 },
      { model: 'twoPart', blockPerHome: '9000.50', extraPerChild: 2500, childrenIncluded: 1, homes: [2, 2] },
      {
        model: 'costAndVolume',
        price: 5500,
        basis: 'marginal',
        bands: [{ from: 2, to: null, discountPercent: 5 }],
      },
      {
        model: 'costAndVolume',
        price: 5500,
        basis: 'allUnits',
        bands: [{ from: 3, to: null, discountPercent: 5 }],
      },
      { model: 'shared', price: 5000, resalePrice: 4000, entitlements: [1, 3] },
    ];
    const contracts = shapes.map((shape, index) => ({
      name: `Contract ${String(index)}`,
      ...shape,
      options,
    }));
    const compared = fourPlacesCompared({ contracts, councils: [] });
    const live = gridOf(compared);
    expect(lintGrid(live)).toEqual([]);
    compared.contracts.forEach(({ years, clauses }, contract) => {
      const cases = [
        ['asAgreed', years!.years],
        ['targetMet', years!.ifTargetMet!.years],
      ] as const;
      for (const [yearCase, each] of cases)
        for (const { year, cost, soFar, weeklyPayment } of each) {
          const id = `year.${String(contract)}.${yearCase}.${String(year)}`;
          expect([id, shown(live, `${id}.weekly`, 8)]).toEqual([id, places(weeklyPayment)]);
          expect([id, shown(live, `${id}.cost`, 2)]).toEqual([id, places(cost.pounds, 2)]);
          expect([id, shown(live, `${id}.soFar`, 2)]).toEqual([id, places(soFar, 2)]);
        }
      for (const { kind, inAll } of clauses)
        expect(shown(live, `clause.${String(contract)}.${kind}.inAll`, 8)).toBe(places(inAll));
    });
    // capped at 5,350 from the first year: 764.29 a night; 366 nights from 1 April 2027; one place to plan with and a load
    // of 4.75: E[k] = 4.75 ÷ 5.75 = 19/23. 764.29 × 366 × 19/23 = 231,081.42; the emergency place 928.57 × 366 = 339,856.62
    expect(shown(live, 'year.0.asAgreed.1.price', 2)).toBe('5350');
    expect(shown(live, 'year.0.asAgreed.1.cost', 2)).toBe('570938.04');
  });

  test('every clause, with and without, is what the domain works out', () => {
    const cases = comparison.contracts.flatMap(({ clauses }, contract) =>
      clauses.map((each) => ({ each, id: `clause.${String(contract)}.${each.kind}` })),
    );
    expect(cases).toHaveLength(4);
    for (const { each, id } of cases) {
      expect(shown(grid, `${id}.children`, 8)).toBe(places(each.children));
      expect(shown(grid, `${id}.weekly`, 8)).toBe(places(each.weeklyPayment));
      expect(shown(grid, `${id}.perChildWeek`, 8)).toBe(places(each.perChildWeek));
      expect(shown(grid, `${id}.elsewhere`, 8)).toBe(places(each.elsewhere));
      expect(shown(grid, `${id}.inAll`, 8)).toBe(places(each.inAll));
    }
  });

  test('every stay under every contract is what the domain works out, part by part', () => {
    comparison.stays.forEach(({ costs }, stay) => {
      costs.forEach(({ total, nightsPlaced, nightsPaidAway, lines }, contract) => {
        const id = `${String(stay)}.${String(contract)}`;
        expect(shown(grid, `stayTotal.${id}.pounds`, 2)).toBe(places(total, 2));
        expect(shown(grid, `stayTotal.${id}.placed`, 0)).toBe(String(nightsPlaced));
        expect(shown(grid, `stayTotal.${id}.paidAway`, 0)).toBe(String(nightsPaidAway));
        lines.forEach(({ pounds }, line) => {
          expect(shown(grid, `stayPart.${id}.${String(line)}.pounds`, 2)).toBe(places(pounds, 2));
        });
      });
    });
    // 3,000 + 27 × 800 + 12 × 5,850 ÷ 7 + 7 × 5,850 ÷ 14 + 35 × 5,850 ÷ 7 + 28 × 5,850 ÷ 7 + 450
    expect(shown(grid, 'stayTotal.0.0.pounds', 2)).toBe('90653.57');
  });

  test('stays of every kind, under terms that count nights otherwise, are what the domain works out', () => {
    const terms = {
      fee: 5600,
      feeChanges: [
        { from: '2026-04-01', fee: 5950 },
        { from: '2026-06-01', fee: 6100 },
      ],
      arrivalNightPaid: false,
      departureNightPaid: true,
      emergencyNights: 3,
      emergencyFee: 7100,
      assessmentNights: 84,
      assessmentPremium: '0.15',
      retainerShare: '0.4',
      missingShare: '0.9',
      hospitalShare: '0.75',
      homeShare: '0.5',
      noticeNights: 28,
      noticeShare: '0.6',
      chargedOnce: [
        { label: 'Equipment', amount: '310.5' },
        { label: 'Equipment', amount: 90 },
      ],
    };
    const away = (reason: string, from: string, nights: number) => ({ reason, from, nights });
    const stays = [
      {
        name: 'Assessment across two changes, away in its first part and after it, held before',
        arrival: '2026-03-25',
        departure: '2026-07-09',
        startsAs: 'assessment',
        heldNights: 9,
        noticeGiven: 5,
        away: [away('hospital', '2026-03-28', 6), away('missing', '2026-06-25', 2)],
      },
      { name: '72 hours', arrival: '2026-03-30', departure: '2026-04-02', startsAs: 'emergency' },
      { name: 'One night', arrival: '2026-03-31', departure: '2026-04-01' },
      { name: 'Left at once', arrival: '2026-03-31', departure: '2026-03-31' },
    ];
    const compared = everyTermCompared({
      contracts: [
        { name: 'Own count of nights', model: 'spot', price: 5600, stay: terms },
        { name: 'Says nothing', model: 'fullBlock', price: 5100 },
      ],
      stays,
      host: undefined,
    });
    const live = gridOf(compared);
    expect(lintGrid(live)).toEqual([]);
    compared.stays.forEach(({ costs }, stay) => {
      costs.forEach(({ total, nightsPlaced, nightsPaidAway }, contract) => {
        const id = `stayTotal.${String(stay)}.${String(contract)}`;
        expect([id, shown(live, `${id}.pounds`, 2)]).toEqual([id, places(total, 2)]);
        expect([id, shown(live, `${id}.placed`, 0)]).toEqual([id, String(nightsPlaced)]);
        expect([id, shown(live, `${id}.paidAway`, 0)]).toEqual([id, String(nightsPaidAway)]);
      });
    });
    // in on 30 March, that night not paid, the night of departure paid: 31 March to 2 April, 3 × 7,100 ÷ 7 = 3,042.86;
    // notice 28 nights from 3 April at 60 % of 5,950: 14,280.00; 310.50 and 90.00
    expect(shown(live, 'stayTotal.1.0.pounds', 2)).toBe('17723.36');
  });

  test('the hub and the host council are what the domain works out', () => {
    const { hub, host } = comparison;
    expect(shown(grid, 'hub.aWeek', 2)).toBe('8975.34'); // 12,000 × 39 × 7 ÷ 365
    expect(shown(grid, 'hub.perChildWeek', 8)).toBe(places(hub!.perChildWeek));
    hub!.homes.forEach(({ aWeek: part }, home) => {
      expect(shown(grid, `hub.home.${String(home)}.aWeek`, 8)).toBe(places(part));
    });
    host!.cost.parties.forEach(({ pays }, council) => {
      expect(shown(grid, `host.${String(council)}.pays`, 8)).toBe(places(pays));
    });
    expect(shown(grid, 'host.keeps', 8)).toBe(places(host!.cost.providerKeeps));
    expect(shown(grid, 'release.gained', 8)).toBe(places(host!.release!.gained));
    expect(shown(grid, 'release.firstYear', 8)).toBe(places(host!.release!.inFirstYear));
  });

  test('places to commission, by the rule and if children were moved, are what the domain works out', () => {
    const { marginalRule, newsvendor } = comparison.toCommission;
    expect(shown(grid, 'commission.places', 0)).toBe(String(marginalRule.places));
    expect(shown(grid, 'commission.cost', 8)).toBe(places(marginalRule.weeklyCost));
    expect(shown(grid, 'commission.placesIfMoved', 0)).toBe(String(newsvendor.places));
    expect(shown(grid, 'commission.costIfMoved', 8)).toBe(places(newsvendor.weeklyCost));
    expect(shown(grid, 'commission.placesForShare', 0)).toBe(String(comparison.forShare.places));
    expect(shown(grid, 'commission.costForShare', 8)).toBe(places(comparison.forShare.weeklyCost));
  });

  test('turnover, both ways, is what the domain works out', () => {
    // 5 places that can be used, 3.749550 of them occupied: 1.250450 × 50 ÷ 3.749550
    expect(shown(grid, 'turnover.vacantWeeks', 2)).toBe('16.67');
    // 50 ÷ (50 + 8)
    expect(shown(grid, 'turnover.occupancy', 6)).toBe('0.862069');
  });

  test('the fee in front of the user beside its rate, and one off framework', () => {
    expect(shown(grid, 'quotedFee.0.above', 2)).toBe('350'); // 5,600 − 5,250
    expect(shown(grid, 'quotedFee.0.drift', 4)).toBe('0.0667'); // 350 ÷ 5,250
    expect(shown(grid, 'quotedFee.0.nights', 0)).toBe('605'); // 365 + 240
    const words = grid.sheets.find(({ name }) => name === 'Rate card')!.rows.flatMap(({ cells }) => cells);
    expect(words.some((cell) => String(cell?.value).startsWith('Off framework'))).toBe(true);
  });

  test('children counted alone, without arrivals, leave no gap', () => {
    const { contracts, stays } = everyTermCompared();
    const alone = fourPlacesCompared({ children: { load: 4 }, councils: [] });
    expect(lintGrid(layOut(describeContracts(alone, asAt)))).toEqual([]);
    expect([contracts.length, stays.length]).toEqual([5, 1]);
  });

  test('Univer agrees with every formula', async () => {
    expectWorkbookAgrees(grid, await recalculateInUniver(grid));
  }, 120_000);

  itWithLibreOffice('LibreOffice agrees with every formula, and follows what is typed', async () => {
    const retyped = Object.entries({
      'contract.1.uplift': 0.02, // below the index of 3.4 % and the cap of £5,600
      'contract.2.acceptance': 0.75, // as without the clause
      'stay.0.departure': 46174, // 1 June 2026, seven nights later
      'quotedFee.0.weekly': 5250,
      'hub.teachingWeeks': 38,
      'host.contribution': 1000,
      'contracts.resalePrice': 0,
      'commission.share': 0.5,
    });
    const typed = retyped.reduce((made, [id, value]) => typedInto(made, id, value), grid);
    const [plain, followed] = await recalculate(await Promise.all([grid, typed].map(writeXlsx)));
    expectWorkbookAgrees(grid, plain!);
    const at = (id: string): number => Number(valueOf(typed, followed!, id));
    expect(at('year.1.asAgreed.2.price')).toBe(5202); // 5,100 × 1.02
    expect(at('year.1.asAgreed.3.price')).toBe(5306.04); // 5,202 × 1.02
    expect(at('clause.2.noExclusion.children')).toBeCloseTo(at('clause.2.withoutClauses.children'), 9);
    // seven nights more at 5,850 ÷ 7
    expect(at('stayTotal.0.0.pounds')).toBe(96503.57);
    expect(at('stayTotal.0.0.placed')).toBe(84);
    expect(at('quotedFee.0.above')).toBe(0);
    expect(at('hub.aWeek')).toBeCloseTo(8745.2054795, 6); // 12,000 × 38 × 7 ÷ 365
    expect(at('host.total.contribution')).toBe(1000);
    // without a resale the ratio is 5,100 ÷ 7,000 = 0.7286: the third place is 76.3 % full, the fourth 70.1 %; and one kept empty
    expect(at('commission.places')).toBe(4);
    // of 5.625 children 3.2021 are placed elsewhere at 3 places, 2.5009 at 4: half is 2.8125; and one kept empty
    expect(at('commission.placesForShare')).toBe(5);
  });
});
