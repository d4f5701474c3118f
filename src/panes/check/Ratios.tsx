/** Key ratios, each with a plain sentence. */
import { mergeClasses } from '@fluentui/react-components';
import type { KeyRatio } from '../../domain/review/keyRatios';
import { ratioInWords } from '../../workflows/shown/shownFigures';
import { useLooks } from '../parts/useLooks';

export function Ratios({ ratios }: { readonly ratios: readonly KeyRatio[] }) {
  const looks = useLooks();
  return (
    <ul className={looks.list}>
      {ratios.map((ratio) => (
        <li key={ratio.id} className={looks.item}>
          <div className={looks.row}>
            <span>{ratio.label}</span>
            <span className={mergeClasses(looks.figure, looks.strong)}>{ratioInWords(ratio)}</span>
          </div>
          <p className={looks.quiet}>{ratio.sentence}</p>
        </li>
      ))}
    </ul>
  );
}
