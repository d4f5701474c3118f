/**
 * What the WebKit of Safari 16.4, the floor on a Mac, does not have; most of it is not in Node 20 either. Each by the
 * version of Safari that brought it. Source: MDN, browser compatibility data.
 */
export const tooNew = [
  ['Literal[regex.flags=/v/]', 'the regular expression flag v (17.0)'],
  [String.raw`Literal[regex.pattern=/\(\?[ims]*-?[ims]+:/]`, 'switching flags within a regular expression'],
  ["MemberExpression[object.name=/^(Object|Map)$/][property.name='groupBy']", 'groupBy (17.4)'],
  [
    "MemberExpression[object.name='Promise'][property.name=/^(withResolvers|try)$/]",
    'Promise.withResolvers (17.4)',
  ],
  ["MemberExpression[object.name='URL'][property.name=/^(canParse|parse)$/]", 'URL.canParse (17.0)'],
  ["MemberExpression[object.name='AbortSignal'][property.name='any']", 'AbortSignal.any (17.4)'],
  ["MemberExpression[object.name='RegExp'][property.name='escape']", 'RegExp.escape (18.2)'],
  [
    "MemberExpression[object.name='Uint8Array'][property.name=/^from(Base64|Hex)$/]",
    'Uint8Array.fromBase64 (18.2)',
  ],
  [
    'CallExpression[callee.property.name=/^(union|intersection|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom|toBase64|toHex)$/]',
    'the methods of sets (17.0) and of bytes (18.2)',
  ],
  [
    'CallExpression[callee.property.name=/^(map|filter|flatMap|take|drop|some|every|find|reduce|toArray)$/][callee.object.type="CallExpression"][callee.object.callee.property.name=/^(values|keys|entries|matchAll)$/][callee.object.callee.object.name!="Object"]',
    'the methods of iterators (18.4): spread into a list first',
  ],
  ['CallExpression[callee.name="requestIdleCallback"]', 'requestIdleCallback (in no Safari)'],
  ['Identifier[name=/^(Temporal|Iterator|Float16Array)$/]', 'Temporal, Iterator and Float16Array'],
  ['ImportDeclaration[attributes.length>0]', 'import attributes (17.2)'],
].map(([selector, what]) => ({ selector, message: `Safari 16.4, the floor, has not ${what}.` }));
