/** The contract terms as the submission states them; what is missing is a question. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { FeeReview } from '../../domain/review/feeReview';
import { contractTerms, type ContractTerms } from '../../workflows/review/contractTerms';
import type { PaneActions } from '../actions/paneActions';
import { useLooks } from '../parts/useLooks';
import { compare } from '../wording';

const useTermLooks = makeStyles({
  terms: { margin: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: '16px', rowGap: '4px' },
  value: { margin: 0, textAlign: 'right' },
});

const order = Object.keys(compare.terms) as readonly (keyof ContractTerms)[];

interface TermsProps {
  readonly review: FeeReview;
  readonly open: PaneActions['open'];
}

export function Terms({ review, open }: TermsProps) {
  const looks = useLooks();
  const own = useTermLooks();
  const terms = contractTerms(review);
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{compare.termsHeading}</h2>
      <dl className={own.terms}>
        {order.map((term) => (
          <Term key={term} name={compare.terms[term]} value={terms[term]} className={own.value} />
        ))}
      </dl>
      <div className={looks.wrap}>
        <Button
          onClick={() => {
            open('contracts');
          }}
        >
          {compare.otherTerms}
        </Button>
      </div>
    </section>
  );
}

function Term({ name, value, className }: { name: string; value: string | null; className: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className={className}>{value ?? compare.notStated}</dd>
    </>
  );
}
