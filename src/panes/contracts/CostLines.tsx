/**
 * Cost of a child-week against occupancy: a numbered line a contract, its expected cost as a dot, where it becomes cheaper
 * than spot as a ring; spot as a level line, expected and planned occupancy as upright ones. Props in, drawing out.
 */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { CostLine, CostPicture, PicturePoint } from '../../workflows/contracts/costPicture';
import { freePlace } from './freePlace';
import { dashOf, useInkOf, useLineLooks } from './lineLooks';
import { contracts } from './wording';

const wide = 288;
const tall = 186;
const left = 44;
const right = 8;
const top = 30;
const foot = 18;

const x = (part: number): number => left + part * (wide - left - right);
const y = (part: number): number => tall - foot - part * (tall - top - foot);

const forced = '@media (forced-colors: active)';

const useLooks = makeStyles({
  drawing: { display: 'block', width: '100%', height: 'auto', forcedColorAdjust: 'none' },
  grid: {
    stroke: tokens.colorNeutralStroke2,
    strokeWidth: '1px',
    [forced]: { stroke: 'GrayText', strokeDasharray: '1 4' },
  },
  axis: { stroke: tokens.colorNeutralForeground3, strokeWidth: '1px', [forced]: { stroke: 'CanvasText' } },
  spot: { stroke: tokens.colorNeutralForeground1, strokeWidth: '1px', [forced]: { stroke: 'CanvasText' } },
  expected: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '1.5px',
    strokeDasharray: '4 3',
    [forced]: { stroke: 'CanvasText' },
  },
  planned: {
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: '1px',
    strokeDasharray: '1 3',
    [forced]: { stroke: 'CanvasText' },
  },
  text: {
    fill: tokens.colorNeutralForeground2,
    fontSize: '10.5px',
    fontFamily: tokens.fontFamilyBase,
    [forced]: { fill: 'CanvasText' },
  },
  // A seam in the colour of the page, so that lines do not run through the words.
  over: {
    paintOrder: 'stroke',
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '4px',
    strokeLinejoin: 'round',
    [forced]: { stroke: 'Canvas' },
  },
  strong: { fill: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  dot: { strokeWidth: '7px', strokeLinecap: 'round' },
  ring: { fill: 'none', strokeWidth: '1.5px' },
});

export function CostLines({ picture }: { readonly picture: CostPicture }) {
  const looks = useLooks();
  const inside = useId();
  return (
    <svg className={looks.drawing} viewBox={`0 0 ${String(wide)} ${String(tall)}`}>
      <clipPath id={inside}>
        <rect x={left} y={top} width={wide - left - right} height={tall - top - foot} />
      </clipPath>
      <Axes picture={picture} />
      <g clipPath={`url(#${inside})`}>
        <line
          className={looks.spot}
          x1={left}
          x2={wide - right}
          y1={y(picture.spot.y)}
          y2={y(picture.spot.y)}
        />
        {picture.lines.map((line, index) => (
          <Line key={line.id} line={line} index={index} />
        ))}
      </g>
      <text className={mergeClasses(looks.text, looks.over)} {...placeOfSpot(picture)}>
        {picture.spot.label}
      </text>
      <Uprights picture={picture} />
      {picture.lines.map((line, index) => (
        <Marks key={line.id} line={line} index={index} />
      ))}
    </svg>
  );
}

function placeOfSpot({ spot, lines }: CostPicture) {
  const marks = lines.flatMap(({ numberAt, expected, breakEven }) => [
    numberAt,
    expected,
    ...(breakEven === null ? [] : [breakEven]),
  ]);
  return freePlace(
    spot.label,
    { left, right: wide - right, y: y(spot.y) },
    marks.map((mark) => ({ x: x(mark.x), y: y(mark.y) })),
  );
}

function Axes({ picture: { across, up } }: { readonly picture: CostPicture }) {
  const looks = useLooks();
  return (
    <>
      <text className={looks.text} x="0" y="10">
        {contracts.perChildWeek}
      </text>
      {up.map(({ at, label }) => (
        <g key={label}>
          <line className={looks.grid} x1={left} x2={wide - right} y1={y(at)} y2={y(at)} />
          <text className={looks.text} x={left - 4} y={y(at) + 3.5} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {across.map(({ at, label }) => (
        <text
          key={label}
          className={looks.text}
          x={x(at)}
          y={tall - 4}
          textAnchor={at > 0.9 ? 'end' : 'middle'}
        >
          {label}
        </text>
      ))}
      <line className={looks.axis} x1={left} x2={wide - right} y1={y(0)} y2={y(0)} />
    </>
  );
}

/** Two labels at the top: one above the other, so that they never run into each other. */
function Uprights({ picture: { expected, planned } }: { readonly picture: CostPicture }) {
  const looks = useLooks();
  return (
    <>
      <line className={looks.planned} x1={x(planned.x)} x2={x(planned.x)} y1={top - 4} y2={y(0)} />
      <line className={looks.expected} x1={x(expected.x)} x2={x(expected.x)} y1="14" y2={y(0)} />
      <text
        className={mergeClasses(looks.text, looks.over, looks.strong)}
        x={labelPlace(expected.x)}
        y="10"
        textAnchor={anchorOf(expected.x)}
      >
        {expected.label}
      </text>
      <text
        className={mergeClasses(looks.text, looks.over)}
        x={labelPlace(planned.x)}
        y={top - 7}
        textAnchor={anchorOf(planned.x)}
      >
        {planned.label}
      </text>
    </>
  );
}

const anchorOf = (part: number): 'start' | 'middle' | 'end' => (part > 0.8 ? 'end' : 'middle');
const labelPlace = (part: number): number => (part > 0.8 ? wide - right : Math.max(x(part), left + 70));

function Line({ line, index }: { readonly line: CostLine; readonly index: number }) {
  const inkOf = useInkOf();
  const looks = useLineLooks();
  return (
    <polyline
      className={mergeClasses(looks.line, inkOf(index))}
      strokeDasharray={dashOf(index)}
      points={line.points.map(({ x: at, y: cost }) => `${String(x(at))},${String(y(cost))}`).join(' ')}
    />
  );
}

function Marks({ line, index }: { readonly line: CostLine; readonly index: number }) {
  const looks = useLooks();
  const lineLooks = useLineLooks();
  const ink = useInkOf()(index);
  const { expected, breakEven, numberAt } = line;
  return (
    <g>
      {breakEven === null ? null : (
        <circle className={mergeClasses(looks.ring, ink)} cx={x(breakEven.x)} cy={y(breakEven.y)} r="4.5" />
      )}
      <Dot at={expected} className={mergeClasses(looks.dot, ink)} />
      <circle className={mergeClasses(lineLooks.badge, ink)} cx={x(numberAt.x)} cy={y(numberAt.y)} r="7" />
      <text className={lineLooks.number} x={x(numberAt.x)} y={y(numberAt.y) + 3.5}>
        {index + 1}
      </text>
    </g>
  );
}

function Dot({ at, className }: { readonly at: PicturePoint; readonly className: string }) {
  return <line className={className} x1={x(at.x)} x2={x(at.x) + 0.01} y1={y(at.y)} y2={y(at.y)} />;
}
