/**
 * Fluent's icons as jsdom needs them: every name an empty drawing. The real package is 153 MB of pictures in one module,
 * which each test file would load anew; nothing that these tests ask depends on how an icon looks.
 */
const { createElement } = require('react');

const icon = (properties) => createElement('svg', { 'aria-hidden': true, ...properties });
const others = {
  __esModule: true,
  bundleIcon: () => icon,
  createFluentIcon: () => icon,
  wrapIcon: () => icon,
  useIconContext: () => ({}),
  IconDirectionContextProvider: ({ children }) => children,
};

module.exports = new Proxy(others, { get: (known, name) => known[name] ?? icon });
