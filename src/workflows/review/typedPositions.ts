/** Positions of one's own, as they are typed in the pane or stand in the workbook. */
import { exactFromText, exactText, type Exact } from '../../domain/money/exact';
import { toThePenny } from '../../domain/money/rounding';
import { positionNames, type PositionName } from '../../domain/negotiation/positionRule';

/** What was typed, as typed: line id → position → text. Untouched positions are absent. */
export type TypedPositions = Readonly<
  Record<string, Readonly<Partial<Record<PositionName, string>>> | undefined>
>;

/** Each position as a decimal, for the sheet: only those that were typed and understood. */
export function understoodPositions(
  typed: TypedPositions,
): readonly { readonly id: string; readonly name: PositionName; readonly pounds: Exact }[] {
  return Object.entries(typed).flatMap(([id, positions]) =>
    positionNames.flatMap((name) => {
      const pounds = typedPounds(positions?.[name]);
      return pounds === null ? [] : [{ id, name, pounds }];
    }),
  );
}

/** "£1,204.50" and "1204.5" alike, to the penny. */
export function typedPounds(text: string | undefined): Exact | null {
  if (text === undefined) return null;
  const pounds = exactFromText(text.replace(/[£,\s]/g, '').replace('−', '-'));
  return pounds === null ? null : toThePenny(pounds);
}

export function penniesText(pounds: Exact): string {
  const [whole = '0', pence = ''] = exactText(toThePenny(pounds)).split('.');
  return `${whole}.${pence.padEnd(2, '0')}`;
}
