/** Where a figure comes from: a submitted cell, a published parameter, somebody's own assumption, or other figures. */
import type { IsoDate } from '../calendar/isoDate';
import type { Place } from './place';

/** A published source, enough for a stranger to find it. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly published?: string;
  readonly licence?: string;
}

export type Provenance =
  | { readonly kind: 'submitted'; readonly at: Place }
  | { readonly kind: 'published'; readonly source: Source; readonly inForceFrom: IsoDate }
  | { readonly kind: 'localAssumption'; readonly owner: string; readonly reason: string }
  /** A figure that nobody has published yet, typed for a day to come. */
  | { readonly kind: 'scenario'; readonly owner: string; readonly reason: string }
  | { readonly kind: 'derived'; readonly from: string };

export function provenanceText(provenance: Provenance): string {
  switch (provenance.kind) {
    case 'submitted':
      return 'Submitted by the provider';
    case 'published':
      return `${provenance.source.publisher}: ${provenance.source.title}`;
    case 'localAssumption':
      return `Local assumption (${provenance.owner}): ${provenance.reason}`;
    case 'scenario':
      return `Scenario (${provenance.owner}): ${provenance.reason}`;
    case 'derived':
      return `Calculated from ${provenance.from}`;
  }
}
