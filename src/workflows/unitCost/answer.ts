/**
 * What is answered about a council's homes: which home (or all of them together), with what the user stated beside the
 * ledger: external prices, bed-nights and costs held elsewhere of the last year, other councils' figures.
 *
 * What was typed goes before what the ledger says, and an external price that was typed is the first, so that it is the
 * one compared at each occupancy.
 */
import type { Exact } from '../../domain/money/exact';
import type { UnitCostAssessment } from '../../domain/unitCost/assessUnitCost';
import type { AddOn } from '../../domain/unitCost/bridgeSteps';
import { allHomesTogether, homesTogether } from '../../domain/unitCost/homesTogether';
import type { ExternalPrice, InHouseHome } from '../../domain/unitCost/inHouseHome';
import {
  compareWithOtherCouncils,
  type OtherCouncilsComparison,
  type CouncilFigure,
} from '../../domain/unitCost/otherCouncils';
import type { ReadLedger } from '../../reading/ledger/readLedger';
import { unitCostOf } from './inRealTerms';

export interface StatedWithLedger {
  /** A home of the ledger by its name; null for all of them together. */
  readonly home: string | null;
  /** Before the ledger's own. */
  readonly prices: readonly ExternalPrice[];
  /** After the ledger's own. */
  readonly furtherPrices: readonly ExternalPrice[];
  /** Of the last year; null leaves what the ledger says. */
  readonly availableBedNights: Exact | null;
  readonly occupiedBedNights: Exact | null;
  readonly addOns: Readonly<Partial<Record<AddOn, Exact>>>;
  readonly councils: readonly CouncilFigure[];
  readonly ownCouncil: string | null;
}

export const nothingStated: StatedWithLedger = {
  home: null,
  prices: [],
  furtherPrices: [],
  availableBedNights: null,
  occupiedBedNights: null,
  addOns: {},
  councils: [],
  ownCouncil: null,
};

export interface UnitCostAnswer {
  readonly assessment: UnitCostAssessment;
  /** The homes that are taken together; empty where one is shown by itself. */
  readonly homes: readonly InHouseHome[];
  readonly councils: readonly OtherCouncilsComparison[];
}

/** Null where the ledger has no home of that name. */
export function unitCostAnswer({ homes }: ReadLedger, stated: StatedWithLedger): UnitCostAnswer | null {
  const isTogether = stated.home === null || isName(stated.home, allHomesTogether);
  const chosen = isTogether
    ? homesTogether(homes)
    : (homes.find(({ name }) => isName(stated.home ?? '', name)) ?? null);
  if (chosen === null) return null;
  const assessment = unitCostOf(withStated(chosen, stated));
  return {
    assessment,
    homes: isTogether && homes.length > 1 ? homes : [],
    councils: compareWithOtherCouncils(assessment, stated.councils, stated.ownCouncil),
  };
}

function withStated(home: InHouseHome, stated: StatedWithLedger): InHouseHome {
  const last = home.years.length - 1;
  const years = home.years.map((year, index) => {
    if (index !== last) return year;
    const { availableBedNights, occupiedBedNights } = stated;
    if (availableBedNights === null && occupiedBedNights === null) return year;
    const { nightsWorkedOut: worked, ...own } = year;
    const still = {
      available: availableBedNights === null ? (worked?.available ?? null) : null,
      occupied: occupiedBedNights === null ? (worked?.occupied ?? null) : null,
    };
    return {
      ...own,
      availableBedNights: availableBedNights ?? year.availableBedNights,
      occupiedBedNights: occupiedBedNights ?? year.occupiedBedNights,
      ...(still.available === null && still.occupied === null ? {} : { nightsWorkedOut: still }),
    };
  });
  const typed = Object.entries(stated.addOns).map(([id, pounds]) => [
    id,
    home.years.map((_, year) => (year === last ? pounds : (home.addOns[id as AddOn]?.[year] ?? null))),
  ]);
  return {
    ...home,
    years,
    addOns: { ...home.addOns, ...Object.fromEntries(typed) } as InHouseHome['addOns'],
    externalPrices: [...stated.prices, ...home.externalPrices, ...stated.furtherPrices],
  };
}

function isName(given: string, name: string): boolean {
  return given.trim().toLowerCase() === name.trim().toLowerCase();
}
