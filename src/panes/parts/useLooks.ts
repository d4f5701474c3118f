/** The looks that several panes share: money in tabular figures on the right, tables that fit 320 pixels, quiet notes. */
import { makeStyles, tokens } from '@fluentui/react-components';

export const useLooks = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', gap: '20px' },
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  subheading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
  },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '10px' },
  row: { display: 'flex', gap: '8px', alignItems: 'baseline', justifyContent: 'space-between' },
  wrap: { display: 'flex', gap: '8px', flexWrap: 'wrap', alignItems: 'center' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  figure: {
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'right',
    whiteSpace: 'nowrap',
    flexShrink: 0,
  },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th': { fontWeight: tokens.fontWeightRegular, textAlign: 'left', verticalAlign: 'bottom' },
    '& td, & th': {
      padding: '5px 0 5px 6px',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    '& td:first-child, & th:first-child': { paddingLeft: 0, overflowWrap: 'anywhere' },
    '& thead th': { color: tokens.colorNeutralForeground2 },
    '& tfoot td, & tfoot th': { fontWeight: tokens.fontWeightSemibold },
  },
  select: {
    minWidth: 0,
    maxWidth: '100%',
    '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  },
  group: { paddingTop: '8px' },
  right: { textAlign: 'right !important' as 'right' },
});
