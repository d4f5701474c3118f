/**
 * @jest-environment jsdom
 *
 * Why it differs, where lines state hours: the table of the page stands in the pane, with its words, its order and its pennies.
 */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { layOut } from '../../src/sheets/core/layout';
import { describeReview } from '../../src/sheets/review/reviewWorkbook';
import { WhyItDiffers } from '../../src/panes/negotiate/WhyItDiffers';
import { poundsInWords } from '../../src/domain/money/moneyPer';
import { exact } from '../../src/domain/money/exact';
import { aReviewOfLines, aReviewThatStatesHours } from '../support/aReviewThatStatesHours';
import { besideNeeds } from '../support/comparedReview';

const needs = besideNeeds();

test('the pane shows what the page shows', () => {
  const review = aReviewThatStatesHours();
  const { rows } = layOut(describeReview(review, needs)).sheets.find(({ name }) => name === 'Our position')!;
  const first = rows.findIndex(({ cells }) => cells[0]?.value === 'Care, by the hours its lines state');
  const ofPage = rows.slice(first, first + 6).map(({ cells }) =>
    cells
      .slice(0, 5)
      .map((cell) => cell?.value ?? '')
      .map((value) => (typeof value === 'number' ? poundsInWords(exact(String(value))) : value))
      .filter((value) => value !== ''),
  );
  render(<WhyItDiffers review={review} comparisons={needs} />);
  const ofPane = screen
    .getAllByRole('row')
    .map((row) =>
      [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent).filter((said) => said !== ''),
    );
  expect(ofPane).toEqual(ofPage);
  expect(ofPane.map(([label]) => label)).toEqual([
    'Care, by the hours its lines state',
    'Care by day',
    'Waking nights',
    'This child’s own hours',
    'Of care, what has no hours to go by',
    'Care in all',
  ]);
});

test('without hours there is no table, and the rota is asked for', () => {
  render(<WhyItDiffers review={aReviewOfLines(['Care staff', 1435])} comparisons={needs} />);
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByText(/^No line of care states its hours, .*: ask for the rota\.$/)).toBeVisible();
});
