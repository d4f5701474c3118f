/** Corrections and the chosen way of reading, kept for this provider where a person says so. */
import { Button } from '@fluentui/react-components';
import type { PaneProps } from '../pane';
import { useLooks } from '../parts/useLooks';
import { read } from '../wording';

export function KeepMapping({ state, actions }: PaneProps) {
  const looks = useLooks();
  const { provider = null, mapping = null } = state.reviewed ?? {};
  if (provider === null || mapping === null) return null;
  if (state.settings.mappings[provider] === mapping) return <p className={looks.quiet}>{read.kept}</p>;
  return (
    <>
      <Button size="small" onClick={actions.keepMapping}>
        {read.keep(provider)}
      </Button>
      <p className={looks.quiet}>{read.keepHint}</p>
    </>
  );
}
