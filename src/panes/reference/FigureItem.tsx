/** One figure in force: its value, since when, and its source; a local figure with its owner and reason. */
import { Badge, Button, mergeClasses } from '@fluentui/react-components';
import type { FigureOnScreen } from '../../workflows/figures/figuresInForce';
import { useLooks } from '../parts/useLooks';
import { compare } from '../wording';
import { reference } from '../wordingOfWriting';

interface FigureItemProps {
  readonly figure: FigureOnScreen;
  readonly drop: (figure: string) => void;
}

export function FigureItem({ figure, drop }: FigureItemProps) {
  const looks = useLooks();
  const { title, published, since, local, source } = figure;
  return (
    <li className={looks.item}>
      <div className={looks.row}>
        <span>{title}</span>
        <span className={mergeClasses(looks.figure, looks.strong)}>{local?.value ?? published ?? ''}</span>
      </div>
      {published === null ? <p className={looks.text}>{reference.notHeld}</p> : null}
      {local === null ? null : (
        <>
          <div className={mergeClasses(looks.quiet, looks.wrap)}>
            <Badge appearance="tint" color="informative">
              {reference.local}
            </Badge>
            {reference.owner(local.owner, local.reason)}
            {published === null ? '' : ` (${reference.published(published)})`}
          </div>
          <div className={looks.wrap}>
            <Button
              size="small"
              onClick={() => {
                drop(figure.name);
              }}
            >
              {reference.useAgain}
            </Button>
          </div>
        </>
      )}
      <p className={looks.quiet}>
        {since === null ? '' : `${reference.since(since)}. `}
        {compare.source}: {source}
      </p>
    </li>
  );
}
