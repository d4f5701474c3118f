/** The year's end of many placements as a workbook: the terms and what each council is owed, a row each, and how it comes to that. */
import { sumOf } from '../../domain/money/exact';
import { typedPercent, typedWords } from '../core/askedCells';
import { computed, headingRow, row, words } from '../core/cells';
import { asWorkedOut, twoWays } from '../core/checksSheet';
import type { DescribedRow, WorkbookDescription } from '../core/description';
import { cell, number, plus, sum, sumOfCells, sumWhere } from '../core/expression';
import { answerRow, termRow } from '../core/labelledRows';
import { plainName } from '../core/plainName';
import { checksOfTerms, onceTermsHold } from '../core/relations';
import { columnHeaderRow } from '../core/sheetFrame';
import { termsPage } from '../core/termsPage';
import { analysisWorkbook } from '../core/workbook';
import { owedPage } from './owedRows';
import { placementsPage } from './placementRows';
import { at, of, rowCell, rowsOf, type YearEndsSubject } from './subject';
import { termsCell, yearEndsRelations } from './yearEndsRelations';

const widths = [34, 18, 18, 18] as const;

export function describeYearEnds(subject: YearEndsSubject): WorkbookDescription {
  const title = subject.provider === null ? 'Year ends' : `Year ends: ${subject.provider}`;
  return analysisWorkbook({
    called: { checks: 'Year ends checks', about: 'About the year ends' },
    title,
    subject:
      'The open book of many placements: hours not delivered, cost, surplus, and what is owed to each council.',
    asAt: subject.asAt,
    madeFrom: subject,
    pages: [
      termsPage({
        name: 'Year ends',
        title,
        purpose: 'The placements stand on the next page. Change a pale cell and everything follows.',
        widths,
        answers: [answerRow('Owed to councils', at('total.toCouncil'))],
        termsCell,
        relations: yearEndsRelations(subject),
        blocks: [
          [
            headingRow('The terms', widths.length),
            termRow(
              'Tolerance',
              typedPercent(of('tolerance'), subject.tolerance, 'Of the hours agreed, not credited.'),
            ),
            termRow(
              'Cap on the surplus',
              typedPercent(of('cap'), subject.cap, 'Of income after credit, as agreed.'),
            ),
            termRow(
              'Council’s share above it',
              typedPercent(of('share'), subject.councilShare, 'As agreed.'),
            ),
          ],
          councilRows(subject),
        ],
        orientation: 'portrait',
      }),
      placementsPage(subject),
      owedPage(subject),
    ],
    checks: [
      ...checksOfTerms(yearEndsRelations(subject)),
      {
        label: 'What each council is owed comes to all that is owed',
        first: sum(at('councils.toCouncil')),
        second: sum(at('total.toCouncil')),
        places: 2,
        meaning: 'A placement names a council that is not in the list of councils.',
      },
      twoWays(
        'Credit, allowable cost and surplus come to the income',
        plus(plus(at('total.credit'), at('total.allowable')), at('total.surplus')),
        at('total.income'),
      ),
      asWorkedOut(
        'What is owed as it was worked out',
        sum(at('total.toCouncil')),
        number(sumOf(subject.rows.map(({ toCouncil }) => toCouncil))),
      ),
    ],
    rules: [
      {
        source: 'Hours credit',
        rule: '(Hours agreed − delivered − tolerance × agreed) × rate, never below nought.',
      },
      {
        source: 'Surplus',
        rule: 'Income − hours credit − allowable cost; a loss is shown, and is set against no other placement’s surplus.',
      },
      {
        source: 'Cap and excess',
        rule: 'Placement by placement: what is above the cap is shared as agreed; each is rounded to the penny, then summed.',
      },
    ],
  });
}

function councilRows(subject: YearEndsSubject): readonly DescribedRow[] {
  const indices = rowsOf(subject).map((_, index) => index);
  const names = indices.map((index) => rowCell(index, 'council'));
  const owed = indices.map((index) => rowCell(index, 'toCouncil'));
  const all = [...subject.councils.map(plainName), null];
  return [
    headingRow('To each council', widths.length),
    columnHeaderRow([{ header: 'Council' }, { header: 'Owed to it', figures: true }]),
    ...all.map((council, index) =>
      row(
        typedWords(of(`council.${String(index)}.name`), council, 'As the placements name it.'),
        computed(
          of(`council.${String(index)}.toCouncil`),
          onceTermsHold(
            termsCell,
            sumWhere(owed, { cells: names, equals: cell(of(`council.${String(index)}.name`)) }),
          ),
          'moneyDash',
        ),
      ),
    ),
    row(
      words('In all', 'labelTotal'),
      computed(
        of('councils.toCouncil'),
        sumOfCells(all.map((_, index) => of(`council.${String(index)}.toCouncil`))),
        'moneyTotal',
      ),
    ),
  ];
}
