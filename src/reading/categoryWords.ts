/** Every list of words that speaks for a category, in the order of the form. */
import {
  additionalEducationWords,
  additionalHealthWords,
  additionalStaffingWords,
} from './words/additionalNeedsWords';
import { homeRunningWords, livingWords, premisesWords } from './words/livingAndPremisesWords';
import {
  centralOverheadWords,
  discountWords,
  placesKeptEmptyWords,
  returnWords,
  taxWords,
} from './words/overheadAndReturnWords';
import { directCareWords, managementAndSupportWords } from './words/staffingWords';
import type { WordList } from './words/wordList';

export const categoryWords: readonly WordList[] = [
  directCareWords,
  managementAndSupportWords,
  premisesWords,
  livingWords,
  homeRunningWords,
  centralOverheadWords,
  additionalStaffingWords,
  additionalHealthWords,
  additionalEducationWords,
  returnWords,
  taxWords,
  placesKeptEmptyWords,
  discountWords,
];
