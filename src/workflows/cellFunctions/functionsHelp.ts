/** The page that lists the functions with their arguments and an example each, as HTML for the add-in's Help. */
import { namespace, type CellFunction } from './cellFunction';

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const signature = ({ name, arguments: all }: CellFunction): string =>
  `${namespace}.${name}(${all.map(({ name: word, isOptional }) => (isOptional === true ? `[${word}]` : word)).join(', ')})`;

function section(fn: CellFunction): string {
  const rows = fn.arguments
    .map(({ name, says }) => `<tr><th scope="row">${escaped(name)}</th><td>${escaped(says)}</td></tr>`)
    .join('\n');
  const basis =
    fn.calculation === null
      ? 'A published figure.'
      : `The same as <code>open-book calc ${escaped(fn.calculation)}</code>.`;
  return `<section id="${fn.name}">
<h2>${fn.name}</h2>
<p>${escaped(fn.says)} ${basis}</p>
<p><code>${escaped(signature(fn))}</code></p>
<table>
${rows}
</table>
<p>Example: <code>=${namespace}.${escaped(fn.example.typed)}</code> gives ${escaped(fn.example.gives)}.</p>
</section>`;
}

export const functionsHelp = (functions: readonly CellFunction[]): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>Open Book: functions for your own cells</title>
<link rel="stylesheet" href="page.css" />
</head>
<body>
<main>
<h1>Functions for your own cells</h1>
<p>Type <code>=${namespace}.</code> into a cell and choose. Each is a calculation of Open Book, on the same figures and to the same digits; what it cannot work out it says beside the error. Open Book’s own sheets use none of them, so they open anywhere.</p>
<p>Excel for Windows and for Mac with Microsoft 365, Excel 2024, and Excel on the web have functions of add-ins; Excel for iPad has none, and Microsoft’s pages differ on Excel 2021 bought by volume. Formulas spell arguments with commas here; use what your Excel uses. In a workbook that counts its days from 1904, type days as text, such as "2025-10-01".</p>
<ul>
${functions.map(({ name, says }) => `<li><a href="#${name}">${name}</a>: ${escaped(says)}</li>`).join('\n')}
</ul>
${functions.map(section).join('\n')}
</main>
</body>
</html>
`;
