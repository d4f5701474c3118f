/** Published figures beside this fee: each with its kind, its year, its caveat and its source. */
import { Button, mergeClasses } from '@fluentui/react-components';
import type { PublishedComparison, PublishedFigure } from '../../workflows/review/compareWithPublished';
import type { PaneActions } from '../actions/paneActions';
import { useLooks } from '../parts/useLooks';
import { compare } from '../wording';

interface PublishedFiguresProps {
  readonly comparisons: readonly PublishedComparison[];
  readonly actions: Pick<PaneActions, 'open'>;
}

export function PublishedFigures({ comparisons, actions }: PublishedFiguresProps) {
  const looks = useLooks();
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{compare.heading}</h2>
      <p className={looks.quiet}>{compare.hint}</p>
      <div className={looks.wrap}>
        <Button
          onClick={() => {
            actions.open('benchmarks');
          }}
        >
          {compare.toBenchmarks}
        </Button>
      </div>
      {comparisons.map(({ subject, thisFee, figures }) => (
        <div key={subject} className={mergeClasses(looks.section, looks.group)}>
          <h3 className={looks.subheading}>{compare.subjects[subject]}</h3>
          <div className={mergeClasses(looks.row, looks.strong)}>
            <span>{compare.thisFee}</span>
            <span className={looks.figure}>{thisFee}</span>
          </div>
          <ul className={looks.list}>
            {figures.map((figure) => (
              <Published key={figure.id} figure={figure} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Published({ figure }: { readonly figure: PublishedFigure }) {
  const looks = useLooks();
  return (
    <li className={looks.item}>
      <div className={looks.row}>
        <span className={looks.text}>{figure.measure}</span>
        <span className={looks.figure}>{figure.published}</span>
      </div>
      <p className={looks.quiet}>
        {[figure.kind, figure.caveat ?? ''].filter((part) => part !== '').join('. ')}
      </p>
      <p className={looks.quiet}>
        {compare.source}: {figure.source}
      </p>
    </li>
  );
}
