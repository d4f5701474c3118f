/** How each contract’s line is drawn: by its dashes first, by its number besides, by colour last; safe in forced colours. */
import { makeStyles, tokens } from '@fluentui/react-components';

const forced = '@media (forced-colors: active)';

const dashes = ['none', '7 3', '2 3', '10 3 2 3', '5 2', '1 5', '12 3 2 3 2 3'] as const;

export const dashOf = (index: number): string => dashes[index % dashes.length] ?? 'none';

export const useLineLooks = makeStyles({
  first: { stroke: tokens.colorBrandForeground1, [forced]: { stroke: 'CanvasText' } },
  second: { stroke: tokens.colorPaletteDarkOrangeForeground1, [forced]: { stroke: 'CanvasText' } },
  third: { stroke: tokens.colorPaletteGreenForeground1, [forced]: { stroke: 'CanvasText' } },
  fourth: { stroke: tokens.colorPaletteBerryForeground1, [forced]: { stroke: 'CanvasText' } },
  line: { fill: 'none', strokeWidth: '2px', strokeLinejoin: 'round' },
  badge: {
    fill: tokens.colorNeutralBackground1,
    strokeWidth: '1.5px',
    [forced]: { fill: 'Canvas' },
  },
  number: {
    fill: tokens.colorNeutralForeground1,
    fontSize: '10px',
    fontFamily: tokens.fontFamilyBase,
    fontWeight: tokens.fontWeightSemibold,
    textAnchor: 'middle',
    [forced]: { fill: 'CanvasText' },
  },
});

/** Four inks in turn; from the fifth line on only dashes and numbers tell apart. */
export function useInkOf(): (index: number) => string {
  const { first, second, third, fourth } = useLineLooks();
  return (index) => [first, second, third, fourth][index % 4] ?? first;
}
