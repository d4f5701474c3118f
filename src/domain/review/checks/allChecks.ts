/** Every check, in the order in which findings of one severity are shown: the fee's arithmetic, staffing, overheads and return, occupancy and period, needs and the rules of the field. */
import type { Check } from '../check';
import { additionalNeedWithoutOutcome } from './additionalNeedWithoutOutcome';
import { addressOutsideEngland } from './addressOutsideEngland';
import { agencyRateMissing } from './agencyRateMissing';
import { agencyVatCountedTwice } from './agencyVatCountedTwice';
import { agencyWithOnCosts } from './agencyWithOnCosts';
import { bankHolidayPremiumTooHigh } from './bankHolidayPremiumTooHigh';
import { categoryUncertain } from './categoryUncertain';
import { columnsDisagree } from './columnsDisagree';
import { contingencyAndReserves } from './contingencyAndReserves';
import { deprivationOfLibertyAsCost } from './deprivationOfLibertyAsCost';
import { discountBaseUnclear } from './discountBaseUnclear';
import { discountNotNegative } from './discountNotNegative';
import { dropInPriceForProgress } from './dropInPriceForProgress';
import { duplicateLine } from './duplicateLine';
import { employerNIFlatPercentage } from './employerNIFlatPercentage';
import { employerNIRateOutOfDate } from './employerNIRateOutOfDate';
import { employmentAllowanceClaimed } from './employmentAllowanceClaimed';
import { establishmentPostWithBackfill } from './establishmentPostWithBackfill';
import { handoversMissing } from './handoversMissing';
import { headOfficeCostWithoutBasis } from './headOfficeCostWithoutBasis';
import { hoursAndWteBothGiven } from './hoursAndWteBothGiven';
import { labelArithmeticDiffers } from './labelArithmeticDiffers';
import { lineNotAllowable } from './lineNotAllowable';
import { linesDoNotSumToFee } from './linesDoNotSumToFee';
import { loanPrincipalIsNotACost } from './loanPrincipalIsNotACost';
import { managementCountedTwice } from './managementCountedTwice';
import { marginBasisUnclear } from './marginBasisUnclear';
import { marginCountedTwice } from './marginCountedTwice';
import { negativeAmount } from './negativeAmount';
import { occupancyFull } from './occupancyFull';
import { occupancyMissing } from './occupancyMissing';
import { occupancyUnderHalf } from './occupancyUnderHalf';
import { payBelowMinimumWage } from './payBelowMinimumWage';
import { hoursBelowLawfulCost } from './hoursBelowLawfulCost';
import { hoursOfLineUnclear } from './hoursOfLineUnclear';
import { payNearMinimumWage } from './payNearMinimumWage';
import { percentageLineDiffers } from './percentageLineDiffers';
import { percentagesSumOver100 } from './percentagesSumOver100';
import { placesKeptEmpty } from './placesKeptEmpty';
import { postHoursMissing } from './postHoursMissing';
import { premisesCostCountedTwice } from './premisesCostCountedTwice';
import { priceBaseInFuture } from './priceBaseInFuture';
import { priceBaseMissing } from './priceBaseMissing';
import { priceBaseOld } from './priceBaseOld';
import { printedTotalDoesNotFoot } from './printedTotalDoesNotFoot';
import { ratioAndHoursDisagree } from './ratioAndHoursDisagree';
import { regionalFactorCountedTwice } from './regionalFactorCountedTwice';
import { relatedPartyCharge } from './relatedPartyCharge';
import { reviewDatePassed } from './reviewDatePassed';
import { schoolWeeksPaidAllYear } from './schoolWeeksPaidAllYear';
import { schoolWeeksUnstated } from './schoolWeeksUnstated';
import { secureHomeNotComparable } from './secureHomeNotComparable';
import { sleepInBelowMinimumWage } from './sleepInBelowMinimumWage';
import { sleepInCostedAsWakingHours } from './sleepInCostedAsWakingHours';
import { totalTypedOverFormula } from './totalTypedOverFormula';
import { trainingCountedTwice } from './trainingCountedTwice';
import { transportLinesMerged } from './transportLinesMerged';
import { vatOnFee } from './vatOnFee';

export const allChecks: readonly Check[] = [
  linesDoNotSumToFee,
  printedTotalDoesNotFoot,
  totalTypedOverFormula,
  columnsDisagree,
  labelArithmeticDiffers,
  percentageLineDiffers,
  percentagesSumOver100,
  negativeAmount,
  duplicateLine,
  categoryUncertain,
  lineNotAllowable,
  discountBaseUnclear,
  discountNotNegative,
  payBelowMinimumWage,
  payNearMinimumWage,
  hoursBelowLawfulCost,
  hoursOfLineUnclear,
  sleepInCostedAsWakingHours,
  sleepInBelowMinimumWage,
  employerNIFlatPercentage,
  employerNIRateOutOfDate,
  employmentAllowanceClaimed,
  establishmentPostWithBackfill,
  hoursAndWteBothGiven,
  postHoursMissing,
  handoversMissing,
  ratioAndHoursDisagree,
  trainingCountedTwice,
  agencyRateMissing,
  agencyWithOnCosts,
  agencyVatCountedTwice,
  bankHolidayPremiumTooHigh,
  marginCountedTwice,
  marginBasisUnclear,
  headOfficeCostWithoutBasis,
  managementCountedTwice,
  relatedPartyCharge,
  premisesCostCountedTwice,
  loanPrincipalIsNotACost,
  vatOnFee,
  regionalFactorCountedTwice,
  contingencyAndReserves,
  occupancyMissing,
  placesKeptEmpty,
  occupancyFull,
  occupancyUnderHalf,
  priceBaseOld,
  priceBaseInFuture,
  priceBaseMissing,
  schoolWeeksPaidAllYear,
  schoolWeeksUnstated,
  additionalNeedWithoutOutcome,
  reviewDatePassed,
  transportLinesMerged,
  deprivationOfLibertyAsCost,
  secureHomeNotComparable,
  dropInPriceForProgress,
  addressOutsideEngland,
];
