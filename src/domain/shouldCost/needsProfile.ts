/**
 * What a child needs and what is meant to come of it, as assessed by the council: the rota that follows from it, and
 * support beyond the core of the home. Never the child's name or date of birth.
 */
import type { IsoDate } from '../calendar/isoDate';
import type { WeeksPerYear } from '../calendar/weeksPerYear';
import type { Exact } from '../money/exact';
import type { StaffingRatio } from '../placement/placement';

/** The needs of the national placements data standard that bear on a placement's cost. */
export const placementNeeds = [
  'soloRecommended',
  'homeAdaptation',
  'deprivationOfLibertyOrder',
  'additionalSupervision',
  'therapeuticSupport',
  'respiteWorker',
  'taxisToSchool',
  'otherAdditionalSupport',
  'riskOfSelfHarm',
  'riskOfSexualExploitation',
  'riskOfCriminalExploitation',
  'riskOfDrugsOrAlcohol',
  'riskOfEatingDisorder',
  'riskOfGoingMissing',
  'physicalRiskToOthers',
  'sexualRiskToOthers',
  'fireSettingRisk',
  'riskToAnimals',
  'criminalExploitationOfOthers',
] as const;

export type PlacementNeed = (typeof placementNeeds)[number];

/** As the standard means them, in words a panel would use. */
export const placementNeedWords: Readonly<Record<PlacementNeed, string>> = {
  soloRecommended: 'A solo placement is recommended',
  homeAdaptation: 'The home needs adapting',
  deprivationOfLibertyOrder: 'A court’s deprivation of liberty order',
  additionalSupervision: 'Additional supervision',
  therapeuticSupport: 'Therapeutic support',
  respiteWorker: 'A respite worker',
  taxisToSchool: 'Taxis to school',
  otherAdditionalSupport: 'Other additional support',
  riskOfSelfHarm: 'Risk of self-harm',
  riskOfSexualExploitation: 'Risk of sexual exploitation',
  riskOfCriminalExploitation: 'Risk of criminal exploitation',
  riskOfDrugsOrAlcohol: 'Risk from drugs or alcohol',
  riskOfEatingDisorder: 'Risk of an eating disorder',
  riskOfGoingMissing: 'Risk of going missing',
  physicalRiskToOthers: 'Physical risk to others',
  sexualRiskToOthers: 'Sexual risk to others',
  fireSettingRisk: 'Risk of setting fires',
  riskToAnimals: 'Risk to animals',
  criminalExploitationOfOthers: 'Risk of exploiting others for crime',
};

/** Hours with one or two staff beyond the ratio, between two days: support steps down as needs change. */
export interface ExtraHours {
  readonly staff: 1 | 2;
  readonly hoursAWeek: Exact;
  readonly from: IsoDate | null;
  /** The last day; null while no end is agreed. */
  readonly until: IsoDate | null;
  readonly outcome: string | null;
}

export interface NeedsProfile {
  readonly reference: string | null;
  readonly weeksPerYear: WeeksPerYear;
  readonly dayRatio: StaffingRatio;
  /** The fewest staff on shift by day, however few the children: 2 unless the home says 1. */
  readonly minimumShift: Exact;
  /** Hours of a day that the ratio holds for, handovers apart. */
  readonly dayHours: Exact;
  /** Staff awake in the home each night, and staff asleep there. */
  readonly wakingStaff: Exact;
  readonly sleepInStaff: Exact;
  readonly extraHours: readonly ExtraHours[];
  readonly therapyHoursAWeek: Exact;
  readonly education: 'none' | 'onSite';
  readonly milesAWeek: Exact;
  readonly solo: boolean;
  readonly needs: readonly PlacementNeed[];
  readonly outcomes: readonly string[];
}

/** The extra hours of a day: those whose dates hold it. */
export function extraHoursOn(profile: NeedsProfile, day: IsoDate): readonly ExtraHours[] {
  return profile.extraHours.filter(
    ({ from, until }) => (from === null || from <= day) && (until === null || day <= until),
  );
}
