/** The response headers that a council's server sends with the pane: which pages of Microsoft's may hold it, and nobody else's. */
import headers from '../../src/taskpane/responseHeaders.json';

const policy = new Map(
  headers['Content-Security-Policy'].split('; ').map((directive) => {
    const [name = '', ...values] = directive.split(' ');
    return [name, values] as const;
  }),
);

/** As browsers match a host: `*.office.com` is any name below it, not the name itself. */
const mayHold = (page: string): boolean => {
  const { protocol, host } = new URL(page);
  return (policy.get('frame-ancestors') ?? []).some((source) => {
    if (!source.startsWith(`${protocol}//`)) return false;
    const named = source.slice(`${protocol}//`.length);
    return named.startsWith('*.') ? host.endsWith(named.slice(1)) : host === named;
  });
};

test.each([
  'https://excel.officeapps.live.com',
  'https://euc-excel.officeapps.live.com',
  'https://onedrive.live.com',
  'https://teams.live.com',
  'https://www.office.com',
  'https://excel.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://www.microsoft365.com',
  'https://excel.cloud.microsoft',
  'https://m365.cloud.microsoft',
  'https://teams.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://emea.teams.microsoft.com',
  'https://council.sharepoint.com',
  'https://council-my.sharepoint.com',
])('%s may show the pane', (page) => {
  expect(mayHold(page)).toBe(true);
});

test.each([
  'https://example.com',
  'http://excel.officeapps.live.com',
  'https://office.com.example.net',
  'https://evil-sharepoint.com',
])('%s may not', (page) => {
  expect(mayHold(page)).toBe(false);
});

test('scripts come from here and from Microsoft’s address of Office.js alone, styles without “unsafe-inline”', () => {
  expect(policy.get('script-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect(policy.get('style-src')?.join(' ')).not.toContain('unsafe-inline');
});
