/**
 * A bridge lying down: a full bar for the figure at each end, and between them a bar for each step that begins where the
 * one before it ended; what takes off is hatched by its outline in forced colours. The words beside the bars are the text
 * equivalent. Places are parts of the picture's width, 0 to 1.
 */
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useLooks } from '../parts/useLooks';
import { across, useInks } from './useInks';

export interface StepBar {
  readonly label: string;
  readonly figure: string;
  readonly after: string;
  readonly kind: 'end' | 'adds' | 'takesOff' | 'nothing';
  readonly from: number;
  readonly to: number;
}

const useRowLooks = makeStyles({ row: { display: 'flex', flexDirection: 'column', gap: '2px' } });

export function StepBars({ label, steps }: { readonly label: string; readonly steps: readonly StepBar[] }) {
  const looks = useLooks();
  const own = useRowLooks();
  return (
    <ol className={looks.list} aria-label={label}>
      {steps.map((step) => (
        <li key={step.label} className={own.row}>
          <div className={looks.row}>
            <span className={mergeClasses(looks.text, step.kind === 'end' && looks.strong)}>
              {step.label}
            </span>
            <span
              className={mergeClasses(
                looks.figure,
                step.kind === 'end' && looks.strong,
                step.kind === 'nothing' && looks.quiet,
              )}
            >
              {step.figure}
            </span>
          </div>
          {step.kind === 'nothing' ? null : <Bar step={step} />}
          {step.after === '' ? null : <span className={looks.quiet}>{step.after}</span>}
        </li>
      ))}
    </ol>
  );
}

function Bar({ step: { kind, from, to } }: { readonly step: StepBar }) {
  const inks = useInks();
  const ink = kind === 'end' ? inks.inner : kind === 'adds' ? inks.other : inks.outer;
  return (
    <svg className={inks.drawing} height="14" aria-hidden="true">
      <rect className={ink} x={across(from)} width={across(to - from)} height="14" />
      <line className={inks.line} x1={across(to)} x2={across(to)} y1="0" y2="14" />
    </svg>
  );
}
