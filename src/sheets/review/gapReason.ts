/**
 * Why a line leaves something to explain, in words that follow what is typed: the amount its own figures give is what stands in
 * the fee less the gap beside it; a line marked not allowable says so.
 *
 * Worked example: "Tuition 5 hrs @ £38" at £210.00, of which £20.00 is to be explained: "5 × £38 gives £190.00 a week for this child."
 */
import type { NegotiationLine } from '../../domain/negotiation/negotiationLines';
import {
  difference,
  equals,
  joined,
  number,
  poundsText,
  text,
  when,
  type Expression,
} from '../core/expression';
import { yes, type LineFigure } from './cellIds';

/** A figure of the line, by its cell's name or in its own row. */
type FigureOf = (figure: LineFigure) => Expression;

/** `toExplain` is what the line leaves to explain; `settled` is said where that is nought. */
export function reasonOf(
  negotiated: NegotiationLine,
  of: FigureOf,
  toExplain: Expression,
  settled = '–',
): Expression {
  const { line, gapReason } = negotiated;
  const isAllowed = equals(of('allowable'), text(yes));
  const refused = line.allowability.allowable ? 'Marked not allowable.' : gapReason;
  return when(
    equals(toExplain, number(0)),
    text(settled),
    when(isAllowed, ofItsFigures(negotiated, of), text(refused)),
  );
}

function ofItsFigures({ line, gapReason, reasonAround }: NegotiationLine, of: FigureOf): Expression {
  if (!line.allowability.allowable) return text('Its own figures give another amount.');
  if (reasonAround === null) return text(gapReason);
  const [before, after] = reasonAround;
  const supported = difference(of('inFee'), of('gap'));
  return joined(joined(text(before), poundsText(supported)), text(after));
}
