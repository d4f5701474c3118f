/** A protected sheet refuses every change but the typing of values into unlocked cells. */
import { valuesOf } from '../model/cells';
import type { HostState } from '../request/hostState';
import type { HostObject } from '../request/memberTable';
import { refuse } from '../request/refusal';
import { coversCells } from './found';
import type { EmbeddedSheet } from '../model/embeddedWorkbook';

const sheetOf = (target: HostObject): EmbeddedSheet | null =>
  'sheet' in target && target.sheet !== null ? (target as { sheet: EmbeddedSheet } & HostObject).sheet : null;

export function refuseWhereProtected(_: HostState, target: HostObject): void {
  const sheet = sheetOf(target);
  if (sheet?.protection == null) return;
  const everyCellUnlocked =
    coversCells(target) &&
    target.kind === 'range' &&
    target.areas.every((area) =>
      valuesOf(sheet, area, (cell) => cell?.look.get('protection.locked') === false).every((row) =>
        row.every((unlocked) => unlocked),
      ),
    );
  if (!everyCellUnlocked) refuse('AccessDenied', `The sheet "${sheet.name}" is protected.`);
}
