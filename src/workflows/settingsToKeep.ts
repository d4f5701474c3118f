/**
 * What is kept in the workbook, as text, without what may tell who a child is: the workbook travels, and nobody looks at its
 * settings. A correction of a line that names somebody is not kept: without the name it would find no line again.
 */
import { personalDetailsIn } from '../domain/evidence/personalDetails';
import { lookOverJson } from '../reading/json/personalInJson';
import type { LayoutMapping } from '../reading/layoutMapping';
import { settingsAsText, type PaneSettings } from './paneSettings';

export function settingsToKeep(settings: PaneSettings): string {
  const mappings = Object.entries(settings.mappings).map(
    ([provider, mapping]) => [provider, withoutNames(mapping)] as const,
  );
  const kept = lookOverJson(settings.kept).without as PaneSettings['kept'];
  return settingsAsText({ ...settings, mappings: Object.fromEntries(mappings), kept });
}

function withoutNames(mapping: LayoutMapping): LayoutMapping {
  return { ...mapping, lines: mapping.lines.filter(({ label }) => personalDetailsIn(label).length === 0) };
}
