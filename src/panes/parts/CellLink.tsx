/** A place in the workbook that a click goes to: "D15", with its sheet in the name that is read out. */
import { Link } from '@fluentui/react-components';
import { placeText, type Place } from '../../domain/evidence/place';
import { read } from '../wording';

interface CellLinkProps {
  readonly at: Place;
  readonly goTo: (place: Place) => void;
  /** True where a cell alone would not say on which sheet it is. */
  readonly withSheet?: boolean;
}

export function CellLink({ at, goTo, withSheet = false }: CellLinkProps) {
  const text = placeText(at);
  if (at.cell === '') return <span>{text}</span>;
  return (
    <Link
      as="button"
      inline
      aria-label={read.goTo(text)}
      title={text}
      onClick={() => {
        goTo(at);
      }}
    >
      {withSheet ? text : at.cell}
    </Link>
  );
}
