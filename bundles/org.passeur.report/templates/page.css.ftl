:root {
${lightColours}${measures}--wide: 65rem;
color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
:root {
${darkColours}}
@media screen { figure.image img { filter: brightness(.9); } }
}
* { box-sizing: border-box; }
html { font-size: 100%; }
body { margin: 0; background: var(--background); color: var(--text); font-family: var(--font);
  font-size: var(--body); line-height: 1.55; }
.page-head, main, .page-foot { max-width: var(--wide); margin: 0 auto; padding: 0 calc(var(--step) * 3); }
.page-head { padding-top: calc(var(--step) * 6); }
.brand { margin: 0; color: var(--accent); font-size: var(--small); font-weight: bold; letter-spacing: .06em; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; }
h1 { margin: var(--half) 0 0; font-size: 2rem; }
h2 { margin: calc(var(--step) * 6) 0 calc(var(--step) * 2); padding-top: var(--step); border-top: 1px solid var(--line);
  font-size: var(--title); }
h3 { margin: calc(var(--step) * 4) 0 var(--step); font-size: 1.1rem; }
h4, h5, h6 { margin: calc(var(--step) * 3) 0 var(--half); font-size: 1rem; }
p, ul, ol, pre, blockquote { margin: 0 0 calc(var(--step) * 1.5); max-width: 46rem; overflow-wrap: anywhere; }
.subtitle { margin: var(--half) 0 0; font-size: 1.15rem; color: var(--muted); }
.what { margin-top: calc(var(--step) * 2); }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, input:focus-visible, .scroll:focus-visible {
  outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: var(--step); top: var(--step); padding: var(--step); background: var(--background); z-index: 3; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.facts { display: flex; flex-wrap: wrap; gap: var(--step) calc(var(--step) * 4); margin: calc(var(--step) * 3) 0;
  padding: calc(var(--step) * 1.5) 0; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); }
.facts dt { color: var(--muted); font-size: var(--small); }
.facts dd { margin: 0; }
code, pre { font-family: 'DejaVu Sans Mono', ui-monospace, Consolas, monospace; font-size: .87em; }
pre { padding: calc(var(--step) * 1.5); background: var(--surface); border-radius: 6px; overflow-x: auto;
  white-space: pre-wrap; }
p code, li code, td code { background: var(--surface); padding: .1em .3em; border-radius: 4px; }
blockquote { padding: 0 0 0 calc(var(--step) * 2); border-left: 3px solid var(--line); color: var(--muted); }
hr { border: 0; border-top: 1px solid var(--line); margin: calc(var(--step) * 4) 0; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: calc(var(--step) * 2);
  margin: calc(var(--step) * 3) 0; }
.tile { background: var(--surface); border-radius: 8px; border-left: 4px solid var(--line);
  padding: calc(var(--step) * 1.5) calc(var(--step) * 2); display: flex; flex-direction: column; }
.tile dt { color: var(--muted); font-size: .82rem; }
.tile dd { margin: 0; }
.tile .value { font-size: 1.7rem; font-weight: bold; line-height: 1.3; font-variant-numeric: tabular-nums; }
.tile .note { font-size: .82rem; color: var(--muted); }
.tile.good { border-color: var(--good); } .tile.warning { border-color: var(--warning); }
.tile.bad { border-color: var(--bad); }
.contents { margin: calc(var(--step) * 3) 0; }
.contents-title { font-weight: bold; margin-bottom: var(--half); }
.contents ol { list-style: none; padding: 0; columns: 2 20rem; column-gap: calc(var(--step) * 4); max-width: none; }
.contents li { break-inside: avoid; padding: 2px 0; }
.contents a { text-decoration: none; } .contents a:hover { text-decoration: underline; }
.contents .level-2 { padding-left: calc(var(--step) * 2); } .contents .level-3 { padding-left: calc(var(--step) * 4); }
.contents .level-4, .contents .level-5 { padding-left: calc(var(--step) * 6); }
.callout { background: var(--surface); border-left: 4px solid var(--accent); border-radius: 0 8px 8px 0; max-width: 46rem;
  padding: calc(var(--step) * 1.5) calc(var(--step) * 2); margin: calc(var(--step) * 2) 0; }
.callout > :last-child { margin-bottom: 0; }
.callout-title { font-weight: bold; margin-bottom: var(--half); }
.callout.good { border-color: var(--good); } .callout.warning { border-color: var(--warning); }
.callout.bad { border-color: var(--bad); }
.table { margin: calc(var(--step) * 2) 0 calc(var(--step) * 4); }
table { width: 100%; border-collapse: collapse; font-size: .9rem; line-height: 1.4; }
caption, .table-title, figcaption { text-align: left; font-weight: bold; padding-bottom: var(--step); }
caption .rows { font-weight: normal; color: var(--muted); }
th, td { padding: 6px var(--step); text-align: left; vertical-align: top; border-bottom: 1px solid var(--line);
  font-weight: normal; overflow-wrap: anywhere; }
thead th { position: sticky; top: 0; background: var(--background); font-weight: bold; vertical-align: bottom;
  border-bottom: 2px solid var(--muted); overflow-wrap: normal; hyphens: auto; z-index: 1; }
th:first-child, td:first-child { padding-left: 0; }
th.right, td.right { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
thead th.right { white-space: normal; }
td.short { white-space: nowrap; }
tr.group th { font-weight: bold; background: var(--surface); padding: var(--step); }
tbody tr:hover > * { background: var(--surface); }
.empty, .nothing { color: var(--muted); }
.nothing { padding: calc(var(--step) * 2); border: 1px dashed var(--line); border-radius: 8px; }
.tone { display: inline-block; padding: 0 .5em; border-radius: 1em; border: 1px solid var(--line); }
.tone.good { color: var(--good); border-color: var(--good); }
.tone.warning { color: var(--warning); border-color: var(--warning); }
.tone.bad { color: var(--bad); border-color: var(--bad); font-weight: bold; }
.filter-box { display: flex; align-items: center; gap: var(--step); margin-bottom: var(--step); font-size: .9rem; }
.filter-box input { font: inherit; color: inherit; background: var(--background); border: 1px solid var(--muted);
  border-radius: 6px; padding: 4px var(--step); width: 18rem; max-width: 60%; }
figure { margin: calc(var(--step) * 3) 0 calc(var(--step) * 4); }
figure svg { display: block; max-width: 100%; height: auto; }
figure.image img { max-width: 100%; height: auto; border-radius: 6px; }
figure.image figcaption { font-weight: normal; color: var(--muted); font-size: .82rem; padding-top: var(--half); }
.scroll { overflow-x: auto; } .scroll svg { max-width: none; }
.gist { color: var(--muted); font-size: .82rem; margin: var(--step) 0 var(--half); max-width: none; }
details { font-size: .82rem; } summary { cursor: pointer; color: var(--accent); }
details table { margin-top: var(--step); width: auto; } table.data thead th { position: static; }
.page-foot { margin-top: calc(var(--step) * 8); padding-bottom: calc(var(--step) * 4); color: var(--muted);
  font-size: .82rem; }
@media (max-width: 45rem) {
  figure { overflow-x: auto; } figure svg { min-width: 40rem; } figure.image { overflow: visible; }
  .table { overflow-x: auto; } thead th { position: static; } h1 { font-size: 1.6rem; }
  .page-head, main, .page-foot { padding: 0 calc(var(--step) * 2); }
}
@media print {
  :root { ${lightColoursLine} }
  @page { size: A4; margin: 18mm; }
  body { font-size: 10pt; } .skip, .filter-box, details { display: none; }
  thead th { position: static; } thead { display: table-header-group; }
  tr, figure, .tile, .callout { break-inside: avoid; } h2, h3, h4 { break-after: avoid; }
  .page-break { break-after: page; } .scroll { overflow: visible; } .scroll svg { max-width: 100%; }
}
