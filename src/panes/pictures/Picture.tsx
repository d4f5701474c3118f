/** A picture and the same in words: the words are always on screen, so the drawing itself is passed over by screen readers. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useLooks = makeStyles({
  picture: { margin: 0, display: 'flex', flexDirection: 'column', gap: '6px', minWidth: 0 },
  words: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

interface PictureProps {
  /** What the picture shows, in whole sentences with its figures. */
  readonly words: ReactNode;
  readonly children: ReactNode;
}

export function Picture({ words, children }: PictureProps) {
  const looks = useLooks();
  return (
    <figure className={looks.picture}>
      <div aria-hidden="true">{children}</div>
      <figcaption className={looks.words}>{words}</figcaption>
    </figure>
  );
}
