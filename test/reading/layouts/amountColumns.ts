/**
 * The columns of figures a generated provider prints: one, or several of which one is the price asked for.
 *
 * Every kind is given the row's pence in the provider's own unit and writes what stands in each of its columns; `isPrice`
 * says which holds the price.
 */
import type { Chance } from '../../fuzz/chance';
import { figure, plain, pounds, text, type Cell } from './grid';
import type { TrueCosts } from './trueCosts';

export interface FigureColumn {
  readonly heading: string;
  readonly isPrice: boolean;
  readonly cell: (pence: number, row: { readonly index: number; readonly isLine: boolean }) => Cell;
}

export interface FigureColumns {
  readonly kind: string;
  readonly columns: readonly FigureColumn[];
  /** Whether words say the period, and whom amounts are for. */
  readonly saysPeriod: boolean;
  readonly saysBasis: boolean;
}

const periodWords = {
  week: [
    'per week',
    'weekly',
    '£ pw',
    'Weekly £',
    '£ per week',
    'p/w',
    'Cost per week',
    'Weekly cost',
    'Amount (weekly)',
  ],
  month: ['per month', 'Monthly £', '£ pcm', 'Monthly cost', 'Cost per month', 'Per calendar month'],
  year: [
    'per annum',
    'Annual £',
    '£ p.a.',
    'Annual cost',
    'Yearly cost',
    'Cost per year',
    'Annual budget £',
    '12 months',
  ],
} as const;
const plainHeadings = ['£', 'Amount', 'Cost', 'Cost (£)', 'Amount £', 'Total', 'Price', 'Charge'] as const;
const basisWords = {
  child: ['per child', 'per young person', 'per YP', 'per placement', 'each child'],
  home: ['whole home', 'for the home', 'home total', 'all children', 'house'],
} as const;

export type MoneyStyle = (pence: number) => Cell;

export function moneyStyle(chance: Chance): { readonly name: string; readonly of: MoneyStyle } {
  switch (chance.upTo(9)) {
    case 0:
      return { name: 'pound text', of: (pence) => text(pounds(pence)) };
    case 1:
      return { name: 'text without pounds', of: (pence) => text(pounds(pence).replace('£', '')) };
    case 2:
    case 3:
      return { name: 'currency format', of: (pence) => figure(pence, '"£"#,##0.00') };
    case 4:
      return { name: 'thousands format', of: (pence) => figure(pence, '#,##0.00') };
    default:
      return { name: 'general', of: (pence) => figure(pence) };
  }
}

export function figureColumns(chance: Chance, costs: TrueCosts, money: MoneyStyle): FigureColumns {
  const { period, basis } = costs;
  const said = chance.oneOf(periodWords[period]);
  const whom = chance.isOneIn(3) ? ` ${chance.oneOf(basisWords[basis])}` : '';
  const price = (heading: string): FigureColumn => ({
    heading,
    isPrice: true,
    cell: (pence) => money(pence),
  });
  const beside = (heading: string, times: (pence: number, index: number) => number): FigureColumn => ({
    heading,
    isPrice: false,
    cell: (pence, { index }) => money(Math.round(times(pence, index))),
  });
  const saysBasis = whom !== '';
  switch (chance.upTo(14)) {
    case 0:
    case 1:
    case 2:
      return { kind: 'one', columns: [price(`${said}${whom}`)], saysPeriod: true, saysBasis };
    case 3:
      return {
        kind: 'plain heading',
        columns: [price(chance.oneOf(plainHeadings))],
        saysPeriod: false,
        saysBasis: false,
      };
    case 4:
      return { kind: 'no heading', columns: [price('')], saysPeriod: false, saysBasis: false };
    case 5: {
      const other = period === 'week' ? ('year' as const) : ('week' as const);
      const times = period === 'week' ? costs.weeks : period === 'month' ? 12 / costs.weeks : 1 / costs.weeks;
      const columns = [
        price(`${said}${whom}`),
        beside(`${chance.oneOf(periodWords[other])}${whom}`, (pence) => pence * times),
      ];
      return {
        kind: 'two periods',
        columns: chance.isOneIn(2) ? columns : [...columns].reverse(),
        saysPeriod: true,
        saysBasis,
      };
    }
    case 6: {
      if (basis === 'child')
        return { kind: 'one', columns: [price(said)], saysPeriod: true, saysBasis: false };
      const perWeek = period === 'week' ? 1 : period === 'month' ? 12 / costs.weeks : 1 / costs.weeks;
      return {
        kind: 'home and child',
        columns: [
          price(`${said} ${chance.oneOf(basisWords.home)}`),
          beside(
            `${chance.oneOf(basisWords.child)} ${chance.oneOf(periodWords.week)}`,
            (pence) => (pence * perWeek) / costs.children,
          ),
        ],
        saysPeriod: true,
        saysBasis: true,
      };
    }
    case 7: {
      const [old, asked] = chance.oneOf([
        ['Current', 'Proposed'],
        ['2024/25', '2025/26'],
        ['Previous price', 'New price'],
        ['Existing', 'Requested'],
        ['Last year', 'This year'],
      ] as const);
      const factor = 0.93 + chance.upTo(5) / 100;
      const columns = [
        beside(`${old} ${said}`, (pence) => Math.round((pence * factor) / 100) * 100),
        price(`${asked} ${said}`),
      ];
      if (chance.isOneIn(2))
        columns.push({
          heading: chance.oneOf(['Increase £', 'Change', 'Difference']),
          isPrice: false,
          cell: (pence) => money(pence - Math.round((pence * factor) / 100) * 100),
        });
      return { kind: 'versions', columns, saysPeriod: true, saysBasis: false };
    }
    case 8: {
      const factor = 0.9 + chance.upTo(8) / 100;
      const columns = [
        price(`Budget ${said}`),
        beside(`Actual ${said}`, (pence, index) => pence * factor + ((index * 37) % 11) * 100),
      ];
      return { kind: 'budget and actual', columns, saysPeriod: true, saysBasis: false };
    }
    case 9: {
      if (basis === 'home')
        return { kind: 'one', columns: [price(said)], saysPeriod: true, saysBasis: false };
      const shares = chance.oneOf([
        [0.5, 0.3, 0.2],
        [0.6, 0.4],
      ] as const);
      const names = ['Social care', 'Education', 'Health (ICB)'];
      const parts = shares.map((share, place): FigureColumn => ({
        heading: `${names[place] ?? ''} £`,
        isPrice: false,
        cell: (pence) =>
          money(
            place === 0
              ? pence - shares.slice(1).reduce<number>((sum, each) => sum + Math.round(pence * each), 0)
              : Math.round(pence * share),
          ),
      }));
      return {
        kind: 'payers',
        columns: [...parts, price(`Total ${said}`)],
        saysPeriod: true,
        saysBasis: false,
      };
    }
    case 10: {
      const ways = [100, 90, 80] as const;
      if (basis === 'home' || period !== 'week')
        return { kind: 'one', columns: [price(said)], saysPeriod: true, saysBasis: false };
      return {
        kind: 'quantity beside',
        columns: [
          {
            heading: chance.oneOf(['Qty', 'Units', 'No.']),
            isPrice: false,
            cell: (_, { index, isLine }) => (isLine ? plain(1 + (index % ways.length)) : null),
          },
          {
            heading: 'Unit cost £',
            isPrice: false,
            cell: (pence, { index, isLine }) =>
              isLine && pence % (1 + (index % ways.length)) === 0
                ? money(pence / (1 + (index % ways.length)))
                : null,
          },
          price(said),
        ],
        saysPeriod: true,
        saysBasis: false,
      };
    }
    case 11: {
      const word = chance.oneOf(
        {
          week: ['week', 'weekly', 'pw'],
          month: ['month', 'monthly', 'pcm'],
          year: ['year', 'annual', 'p.a.'],
        }[period],
      );
      return {
        kind: 'frequency column',
        columns: [
          price(chance.oneOf(plainHeadings)),
          { heading: chance.oneOf(['Frequency', 'Period', 'Per']), isPrice: false, cell: () => text(word) },
        ],
        saysPeriod: true,
        saysBasis: false,
      };
    }
    case 12:
      return {
        kind: 'share of total',
        columns: [
          price(`${said}${whom}`),
          {
            heading: chance.oneOf(['% of total', '%', 'Share %']),
            isPrice: false,
            cell: (_, { index, isLine }) => (isLine ? plain(0.01 * (1 + (index % 9)), '0%') : null),
          },
        ],
        saysPeriod: true,
        saysBasis,
      };
    default: {
      const bare = { week: ['Week', 'Weekly'], month: ['Month', 'Monthly'], year: ['Year', 'Annual'] }[
        period
      ];
      return {
        kind: 'bare period',
        columns: [price(chance.oneOf(bare))],
        saysPeriod: true,
        saysBasis: false,
      };
    }
  }
}
