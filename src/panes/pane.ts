/** What a pane is; which there are stands in `panes.ts`. */
import type { ComponentType } from 'react';
import { presentName, roles, type Role } from '../workflows/paneSettings';
import type { PaneActions } from './actions/paneActions';
import type { AnyDraft, DraftOfTable } from './state/drafts';
import type { PaneState } from './state/paneState';
import type { DraftsOfPanes } from './state/unfinishedWork';

export interface PaneProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** What a person comes for, in the order of the menu. */
export const paneGroups = ['thisFee', 'itsLife', 'allPlaces', 'reference'] as const;
export type PaneGroup = (typeof paneGroups)[number];

export interface Pane {
  /** As in `?pane=read`. */
  readonly id: string;
  readonly title: string;
  /** Under which heading of the menu it stands where it is no step. */
  readonly group: PaneGroup;
  /** In a long group, the question it answers. */
  readonly under?: string;
  /** For these roles it is one of the steps; for others it stands under the menu. */
  readonly stepFor: readonly Role[];
  /** For these roles it is the pane that opens first. */
  readonly firstFor?: readonly Role[];
  /** Its work in hand, where it has some of its own beside a table that it reads. */
  readonly draft?: AnyDraft;
  /** Where a table that it reads beside the fee becomes its work in hand, and what a person calls that table. */
  readonly reads?: { readonly table: DraftOfTable; readonly what: string };
  /** Its line at the top, where that is not the fee's: from what is known now. */
  readonly headline?: (state: PaneState) => string;
  /** Fetches what it shows. A fetch that failed can be tried again. */
  readonly load: () => Promise<ComponentType<PaneProps>>;
  /** What it shows, where that is there from the start. */
  readonly ready?: ComponentType<PaneProps>;
}

/** The work in hand of every pane; several may share theirs. */
export function draftsOf(panes: readonly Pane[]): DraftsOfPanes {
  const ofTables = [...new Set(panes.flatMap(({ reads }) => reads?.table ?? []))];
  const others = panes.flatMap(({ draft }) => draft ?? []);
  return { all: [...new Set<AnyDraft>([...ofTables, ...others])], ofTables };
}

export const everyRole: readonly Role[] = roles;

export interface OrderedPanes {
  readonly steps: readonly Pane[];
  readonly others: readonly Pane[];
}

/** The steps and the menu for a role; nobody's role chosen yet counts as a commissioner's. A role's first pane leads. */
export function panesFor(panes: readonly Pane[], role: Role | null): OrderedPanes {
  const of = role ?? 'commissioner';
  const ordered = [...panes].sort((one, other) => Number(isFirst(other, of)) - Number(isFirst(one, of)));
  return {
    steps: ordered.filter(({ stepFor }) => stepFor.includes(of)),
    others: ordered.filter(({ stepFor }) => !stepFor.includes(of)),
  };
}

/** The pane asked for by a deep link, where there is such a pane; otherwise the first of the role's own. */
export function paneToOpen(panes: readonly Pane[], wanted: string | null, role: Role | null): string {
  const found = wanted === null ? undefined : panes.find(({ id }) => id === presentName(wanted));
  return found?.id ?? panesFor(panes, role).steps[0]?.id ?? 'read';
}

function isFirst(pane: Pane, role: Role): boolean {
  return pane.firstFor?.includes(role) ?? false;
}
