/** The published figures in force on a day, each with its source, and a council's own figures in their place. */
import { dayInWords, type IsoDate } from '../../domain/calendar/isoDate';
import { exactFromText, type Exact } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import { inForce } from '../../reference/datedFigures';
import { publishedFigures, type FigureName } from '../../reference/publishedFigures';
import { canBeLocal, type LocalFigure } from './localFigures';
import { decimalInWords } from '../shown/shownFigures';

export interface FigureOnScreen {
  readonly name: FigureName;
  readonly title: string;
  readonly unit: string;
  /** Null where nothing is held for the day. */
  readonly published: string | null;
  readonly since: string | null;
  readonly source: string;
  readonly canBeLocal: boolean;
  readonly local: { readonly value: string; readonly owner: string; readonly reason: string } | null;
}

const figureNames = Object.keys(publishedFigures) as readonly FigureName[];

export function figuresInForce(asAt: IsoDate, local: readonly LocalFigure[]): readonly FigureOnScreen[] {
  return figureNames.map((name) => {
    const figure = publishedFigures[name];
    const held = inForce(figure, asAt);
    const own = local.find((entry) => entry.figure === name) ?? null;
    const ownValue = own === null ? null : exactFromText(own.value);
    return {
      name,
      title: figure.title,
      unit: figure.unit,
      published: held === null ? null : inUnit(held.value, figure.unit),
      since: held?.provenance.kind === 'published' ? dayInWords(held.provenance.inForceFrom) : null,
      canBeLocal: canBeLocal(name),
      source: `${figure.source.publisher}: ${figure.source.title}`,
      local:
        own === null || ownValue === null
          ? null
          : { value: inUnit(ownValue, figure.unit), owner: own.owner, reason: own.reason },
    };
  });
}

function inUnit(value: Exact, unit: string): string {
  const [short = unit] = unit.split(',');
  if (short.startsWith('pounds')) return `${poundsInWords(value)}${short.slice('pounds'.length)}`;
  if (unit.startsWith('per cent')) return `${decimalInWords(value, 1)} %`;
  return `${decimalInWords(value, 1)} ${unit}`;
}
