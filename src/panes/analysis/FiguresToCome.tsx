/** Figures of days for which nothing is published, behind one button: typed once, they serve every analysis that rests on such. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { scenarioForm } from '../../workflows/figures/scenarioForm';
import type { FieldProblem } from '../../workflows/typed/form';
import { isEmptyForm, type TypedForm } from '../../workflows/typed/typedForm';
import { useLooks } from '../parts/useLooks';
import { FormFields } from './FormFields';
import { wording } from './wording';

interface FiguresToComeProps {
  readonly typed: TypedForm;
  readonly problems: readonly FieldProblem[];
  readonly edit: (typed: TypedForm) => void;
}

export function FiguresToCome({ typed, problems, edit }: FiguresToComeProps) {
  const looks = useLooks();
  const [isOpen, setOpen] = useState(false);
  const isShown = isOpen || problems.length > 0;
  return (
    <section className={looks.section}>
      <div className={looks.wrap}>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={isShown}
          onClick={() => {
            setOpen(!isShown);
          }}
        >
          {isEmptyForm(typed) ? wording.figuresToCome : wording.figuresTyped}
        </Button>
      </div>
      {isShown ? (
        <>
          <p className={looks.quiet}>{wording.figuresHint}</p>
          <FormFields form={scenarioForm} typed={typed} problems={problems} edit={edit} />
        </>
      ) : null}
    </section>
  );
}
