/**
 * The workbook of a request whose costs follow consumer prices: the index, each cost, the return and a fee typed over, by
 * LibreOffice, against the domain run with the same change. What the costs bear out stands with each placement that states
 * nothing of its own.
 */
import { request } from '../../src/workflows/request/request';
import { allowedValues } from '../support/oracle/allowedValues';
import { byLibreOffice } from '../support/oracle/againstDomain';
import { cellsByName } from '../support/oracle/cellsByName';
import { itWithLibreOffice } from '../support/oracle/recalculate';
import { ofAnalysis } from '../support/oracle/writtenWorkbooks';

const workbook = ofAnalysis({
  ...request,
  example: {
    ...request.example,
    from: '2026-04-01',
    until: '2027-04-01',
    returnWeekly: '500',
    costs: [
      { cost: 'Staffing', weekly: '3200', change: '3.8' },
      { cost: 'Food', weekly: '800', follows: 'cpi', year: '2026' },
      { cost: 'Premises', weekly: '500', follows: 'cpi', year: '2026' },
    ],
    placements: [
      { placement: 'A', fee: '5000', requested: '8' },
      { placement: 'B', fee: '4000', requested: '8', evidence: '2', decided: '2' },
    ],
  },
});
const typed = allowedValues(workbook.grid).filter(({ id }) =>
  /^request\.(index|cost\.[012]|evidence|placement\.[01])\./.test(id),
);

test('staffing 121.60 and 2.3 % of 1,300 are 3.03 % of 5,000, on the page of the placement too', () => {
  const cells = cellsByName(workbook.grid);
  const shown = (id: string) => cells.get(id)?.cell;
  expect(shown('request.evidence.frozenShare')?.exact).toBe('0.0303');
  expect(shown('request.placement.0.evidence')?.exact).toBe('0.0303');
  expect(shown('request.placement.0.evidence')?.formula).toMatch(/Request evidence/);
  // What the placement states itself stays a figure to type.
  expect(shown('request.placement.1.evidence')).toMatchObject({ value: 0.02, input: true });
});

itWithLibreOffice(
  'every value of costs, index and placements, typed over, is as the domain says',
  async () => {
    expect(typed.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['request.index.cpi.2026', 'request.cost.1.weekly', 'request.evidence.return']),
    );
    const { held, figures, differences, errors } = await byLibreOffice(workbook, typed);
    expect({ differences, errors }).toEqual({ differences: [], errors: [] });
    expect(held).toBeGreaterThan(20);
    expect(figures).toBeGreaterThan(500);
  },
);
