/**
 * Make or buy as a picture: the in-house line falls as occupancy rises, the external price is a broken line; a diamond
 * stands at the home's own occupancy, a ring at the one looked at, a square where both cost the same.
 */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { MakeOrBuyOnScreen, Point } from '../../workflows/unitCost/makeOrBuyOnScreen';
import { across, useInks } from '../pictures/useInks';

const forced = '@media (forced-colors: active)';

const useOwnLooks = makeStyles({
  drawing: { display: 'block', width: '100%', overflow: 'visible', forcedColorAdjust: 'none' },
  cost: { stroke: tokens.colorBrandForeground1, strokeWidth: '3px', [forced]: { stroke: 'Highlight' } },
  price: {
    stroke: tokens.colorPaletteDarkOrangeForeground1,
    strokeWidth: '2px',
    strokeDasharray: '6 4',
    [forced]: { stroke: 'CanvasText' },
  },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: '1px', [forced]: { stroke: 'GrayText' } },
  words: {
    fill: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontFamily: tokens.fontFamilyBase,
    fontVariantNumeric: 'tabular-nums',
    [forced]: { fill: 'CanvasText' },
  },
  ring: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '2.5px',
    [forced]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
});

const tall = 150;
const left = 52;

/** The drawing stands right of its figures: its own inner drawing takes the rest of the width. */
export function MakeOrBuyLines({ picture }: { readonly picture: MakeOrBuyOnScreen }) {
  const own = useOwnLooks();
  return (
    <svg className={own.drawing} height={tall + 34}>
      {picture.heights.map(({ at, label }) => (
        <text key={label} className={own.words} x={left - 8} y={down(at) + 4} textAnchor="end">
          {label}
        </text>
      ))}
      <svg x={left} y="0" width={`calc(100% - ${String(left + 14)}px)`} height={tall + 34} overflow="visible">
        <Plot picture={picture} />
      </svg>
    </svg>
  );
}

function Plot({ picture }: { readonly picture: MakeOrBuyOnScreen }) {
  const own = useOwnLooks();
  const inks = useInks();
  const { line, external, heights, ticks, own: home, chosen, equal } = picture;
  return (
    <>
      {heights.map(({ at, label }) => (
        <line key={label} className={own.grid} x1="0" x2="100%" y1={down(at)} y2={down(at)} />
      ))}
      {ticks.map(({ at, label }) => (
        <text key={label} className={own.words} x={across(at)} y={down(0) + 22} textAnchor="middle">
          {label}
        </text>
      ))}
      {external === null ? null : (
        <line className={own.price} x1="0" x2="100%" y1={down(external)} y2={down(external)} />
      )}
      {line.slice(1).map((point, index) => (
        <line
          key={index}
          className={own.cost}
          x1={across(line[index]?.x ?? 0)}
          y1={down(line[index]?.y ?? 0)}
          x2={across(point.x)}
          y2={down(point.y)}
          strokeLinecap="round"
        />
      ))}
      {equal === null ? null : (
        <At point={equal}>
          <rect className={inks.mark} x="-5" y="-5" width="10" height="10" />
        </At>
      )}
      <At point={home}>
        <path className={inks.mark} d="M 0 -9 L 7 0 L 0 9 L -7 0 Z" />
      </At>
      {chosen.x === home.x ? null : (
        <At point={chosen}>
          <circle className={own.ring} r="6" />
        </At>
      )}
    </>
  );
}

/** A nested drawing moves a mark by a part of the width without measuring it. */
function At({ point, children }: { readonly point: Point; readonly children: React.ReactNode }) {
  return (
    <svg x={across(point.x)} y={down(point.y)} overflow="visible">
      {children}
    </svg>
  );
}

function down(height: number): number {
  return 6 + (tall - 12) * (1 - height);
}
