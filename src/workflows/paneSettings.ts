/**
 * What the pane keeps in the workbook: the role chosen, corrections kept for each provider, local figures. Nothing about
 * a child and nothing about the person who uses it. The version says how to read it; a later version is left alone.
 */
import type { LayoutMapping } from '../reading/layoutMapping';
import type { JsonObject } from './typed/jsonValue';
import type { LocalFigure } from './figures/localFigures';

export const roles = ['commissioner', 'provider', 'financeOfficer'] as const;
export type Role = (typeof roles)[number];

export interface PaneSettings {
  readonly version: 1;
  readonly role: Role | null;
  readonly mappings: Readonly<Record<string, LayoutMapping>>;
  readonly localFigures: readonly LocalFigure[];
  /** What a pane keeps of its own, by the pane's id: each pane checks what it finds before it uses it. */
  readonly kept: Readonly<Record<string, JsonObject>>;
}

export const noSettings: PaneSettings = {
  version: 1,
  role: null,
  mappings: {},
  localFigures: [],
  kept: {},
};

export function settingsAsText(settings: PaneSettings): string {
  return JSON.stringify(settings);
}

/** Null where the text is not of a version this product knows: it is then neither used nor written over. */
export function settingsFromText(text: string | null): PaneSettings | null {
  if (text === null || text.trim() === '') return noSettings;
  const held = parsed(text);
  if (!isRecord(held) || held['version'] !== 1) return null;
  return {
    version: 1,
    role: roles.find((role) => role === held['role']) ?? null,
    mappings: isRecord(held['mappings']) ? onlyMappings(held['mappings']) : {},
    localFigures: Array.isArray(held['localFigures']) ? held['localFigures'].filter(isLocalFigure) : [],
    kept: isRecord(held['kept']) ? underPresentNames(onlyObjects(held['kept'])) : {},
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function onlyMappings(held: Readonly<Record<string, unknown>>): PaneSettings['mappings'] {
  return Object.fromEntries(
    Object.entries(held).filter((entry): entry is [string, LayoutMapping] => isMapping(entry[1])),
  );
}

function onlyObjects(held: Readonly<Record<string, unknown>>): PaneSettings['kept'] {
  return Object.fromEntries(
    Object.entries(held).filter((entry): entry is [string, JsonObject] => isRecord(entry[1])),
  );
}

/** What workbooks were given under names that panes had before. */
const formerNames: Readonly<Record<string, string>> = { inHouse: 'unitCost' };

function underPresentNames(kept: PaneSettings['kept']): PaneSettings['kept'] {
  const former = Object.entries(kept).flatMap(([name, own]) => {
    const present = formerNames[name];
    return present === undefined ? [] : [[present, own] as const];
  });
  const present = Object.entries(kept).filter(([name]) => formerNames[name] === undefined);
  return Object.fromEntries([...former, ...present]);
}

/** The pane that was once called so: links in installed ribbons still say it. */
export function presentName(pane: string): string {
  return formerNames[pane] ?? pane;
}

function isMapping(value: unknown): value is LayoutMapping {
  return isRecord(value) && value['version'] === 1 && Array.isArray(value['lines']);
}

function isLocalFigure(value: unknown): value is LocalFigure {
  return (
    isRecord(value) && ['figure', 'value', 'owner', 'reason'].every((name) => typeof value[name] === 'string')
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
