/** What councils' logs say became of a referral, and what none of them says. */
import { referralOutcomeIn } from '../../../src/reading/portfolio/referralOutcome';

test.each([
  ['Accepted', 'accepted'],
  ['Offer made', 'accepted'],
  ['Placed 3 May', 'accepted'],
  ['Declined – matching', 'declined'],
  ['Unable to offer', 'declined'],
  ['Not accepted', 'declined'],
  ['No vacancies', 'declined'],
  ['No', 'declined'],
  ['No response', 'noAnswer'],
  ['not answered', 'noAnswer'],
  ['Awaiting reply', 'waiting'],
  ['Under consideration', 'waiting'],
  ['Withdrawn by us', 'withdrawn'],
  ['Placement no longer needed', 'withdrawn'],
  ['spoke to Jo', null],
  ['', null],
])('%s: %s', (words, outcome) => {
  expect(referralOutcomeIn(words)).toBe(outcome);
});
