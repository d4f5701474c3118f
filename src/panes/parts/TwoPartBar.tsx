/** One bar of two parts: the second is hatched, so that it is told apart without colour. Its figures stand beside it in words. */
import { makeStyles, tokens } from '@fluentui/react-components';

const useLooks = makeStyles({
  bar: {
    display: 'flex',
    height: '18px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': {
      borderTopColor: 'CanvasText',
      borderRightColor: 'CanvasText',
      borderBottomColor: 'CanvasText',
      borderLeftColor: 'CanvasText',
    },
  },
});

/** How the two parts look, for a legend too. */
export const usePartLooks = makeStyles({
  first: {
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  second: {
    backgroundColor: tokens.colorNeutralBackground1,
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorPaletteDarkOrangeForeground1} 0 3px, transparent 3px 7px)`,
    '@media (forced-colors: active)': {
      backgroundColor: 'Canvas',
      backgroundImage: 'repeating-linear-gradient(135deg, CanvasText 0 3px, Canvas 3px 7px)',
    },
  },
});

export function TwoPartBar({ first, second }: { readonly first: number; readonly second: number }) {
  const looks = useLooks();
  const parts = usePartLooks();
  return (
    <div className={looks.bar} aria-hidden="true">
      <div className={parts.first} style={{ flexGrow: first }} />
      <div className={parts.second} style={{ flexGrow: second }} />
    </div>
  );
}
