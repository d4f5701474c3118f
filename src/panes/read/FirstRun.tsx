/** The first screen: what the product does, who is asking, and an example that works at once. */
import { Button } from '@fluentui/react-components';
import type { PaneProps } from '../pane';
import { roles } from '../../workflows/paneSettings';
import { useLooks } from '../parts/useLooks';
import { first } from '../wording';

export function FirstRun({ state, actions }: PaneProps) {
  const looks = useLooks();
  const { role } = state.settings;
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{first.heading}</h2>
      <p className={looks.text}>{first.promise}</p>
      {state.started && role === null ? (
        <div role="group" aria-label={first.roleQuestion} className={looks.section}>
          <p className={looks.subheading}>{first.roleQuestion}</p>
          <div className={looks.wrap}>
            {roles.map((each) => (
              <Button
                key={each}
                size="small"
                onClick={() => {
                  actions.chooseRole(each);
                }}
              >
                {first.roles[each]}
              </Button>
            ))}
          </div>
        </div>
      ) : null}
      <div className={looks.wrap}>
        <Button
          onClick={() => {
            actions.tryExample(null);
          }}
          disabledFocusable={state.work !== null}
        >
          {first.tryExample}
        </Button>
      </div>
      <p className={looks.quiet}>
        {first.exampleNote} {first.undoNote} {first.private}
      </p>
    </section>
  );
}
