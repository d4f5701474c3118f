/** Every dated figure that ships, each in a file whose folder is its publisher. */
import { datedFigure, type DatedFigure, type FigureFile } from './datedFigures';
import levyAllowance from './packs/hmrc/apprenticeship-levy-allowance.json';
import levyRate from './packs/hmrc/apprenticeship-levy-rate.json';
import employerNIRate from './packs/legislation/employer-ni-rate.json';
import employerNIThreshold from './packs/legislation/employer-ni-threshold.json';
import nationalLivingWage from './packs/legislation/national-living-wage.json';
import pensionBandFrom from './packs/legislation/pension-band-from.json';
import pensionBandTo from './packs/legislation/pension-band-to.json';
import pensionMinimum from './packs/legislation/pension-employer-minimum.json';
import pensionTrigger from './packs/legislation/pension-trigger.json';
import statutoryLeave from './packs/legislation/statutory-leave.json';
import consumerPrices from './packs/ons/consumer-prices.json';

export const figureFiles = {
  nationalLivingWage,
  employerNIRate,
  employerNIThreshold,
  pensionMinimum,
  pensionBandFrom,
  pensionBandTo,
  pensionTrigger,
  levyRate,
  levyAllowance,
  statutoryLeave,
  consumerPrices,
} as const satisfies Readonly<Record<string, FigureFile>>;

export type FigureName = keyof typeof figureFiles;

export const publishedFigures: Readonly<Record<FigureName, DatedFigure>> = {
  nationalLivingWage: datedFigure(nationalLivingWage),
  employerNIRate: datedFigure(employerNIRate),
  employerNIThreshold: datedFigure(employerNIThreshold),
  pensionMinimum: datedFigure(pensionMinimum),
  pensionBandFrom: datedFigure(pensionBandFrom),
  pensionBandTo: datedFigure(pensionBandTo),
  pensionTrigger: datedFigure(pensionTrigger),
  levyRate: datedFigure(levyRate),
  levyAllowance: datedFigure(levyAllowance),
  statutoryLeave: datedFigure(statutoryLeave),
  consumerPrices: datedFigure(consumerPrices),
};
