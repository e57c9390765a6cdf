@page { size: A4; font-family: 'DejaVu Sans Condensed', Helvetica, sans-serif; margin: 24mm 18mm 20mm 18mm;
  @top-left { content: element(head); width: 75%; vertical-align: middle; }
  @top-right { content: element(date); width: 25%; vertical-align: middle; }
  @bottom-left { content: element(foot); width: 75%; vertical-align: middle; }
  @bottom-right { content: "${pageWord} " counter(page) " / " counter(pages); width: 25%; vertical-align: middle;
    text-align: right; font-family: 'DejaVu Sans Condensed', Helvetica, sans-serif; font-size: 8pt;
    color: ${colours.muted}; } }
@page :first { margin-top: 18mm; @top-left { content: none; } @top-right { content: none; } }
body { margin: 0; font-family: 'DejaVu Sans Condensed', Helvetica, sans-serif; font-size: 9.5pt; line-height: 1.45;
  color: ${colours.text}; }
.running-head { position: running(head); font-size: 8pt; color: ${colours.muted}; }
.running-date { position: running(date); font-size: 8pt; color: ${colours.muted}; text-align: right; }
.running-foot { position: running(foot); font-size: 7.5pt; color: ${colours.muted}; }
.brand { margin: 0; color: ${colours.accent}; font-size: 8pt; font-weight: bold; letter-spacing: 0.5pt; }
h1 { font-size: 22pt; line-height: 1.2; margin: 2pt 0 0 0; }
h2 { font-size: 15pt; line-height: 1.25; margin: 20pt 0 8pt 0; page-break-after: avoid; -fs-keep-with-inline: keep; }
h3 { font-size: 12pt; margin: 14pt 0 4pt 0; page-break-after: avoid; }
h4, h5, h6 { font-size: 10pt; margin: 10pt 0 3pt 0; page-break-after: avoid; }
p, ul, ol, pre, blockquote { margin: 0 0 7pt 0; word-wrap: break-word; }
ul, ol { padding-left: 16pt; } li { margin-bottom: 2pt; }
p, li { orphans: 2; widows: 2; }
.subtitle { font-size: 12pt; color: ${colours.muted}; margin-top: 2pt; }
.what { margin-top: 8pt; }
a { color: ${colours.accent}; text-decoration: none; }
table.facts { width: 100%; margin: 10pt 0 14pt 0; border-top: 0.75pt solid ${colours.line};
  border-bottom: 0.75pt solid ${colours.line}; font-size: 9pt; }
table.facts th { width: 32%; color: ${colours.muted}; font-weight: normal; border: 0; padding: 2pt 0; }
table.facts td { border: 0; padding: 2pt 0; }
code, pre { font-family: 'DejaVu Sans Mono', Courier, monospace; font-size: 8pt; }
pre { padding: 6pt 8pt; background-color: ${colours.surface}; white-space: pre-wrap; }
blockquote { padding-left: 10pt; border-left: 2pt solid ${colours.line}; color: ${colours.muted}; margin-left: 0; }
hr { border: 0; border-top: 0.75pt solid ${colours.line}; margin: 12pt 0; }
.tiles { margin: 8pt -4pt 12pt -4pt; padding: 0; font-size: 0; page-break-inside: avoid; }
.tile { display: inline-block; width: 22.6%; margin: 0 0.8% 6pt 0.8%; padding: 0; vertical-align: top;
  background-color: ${colours.surface}; border-left: 3pt solid ${colours.line}; }
.tile dt { font-size: 8pt; color: ${colours.muted}; padding: 6pt 8pt 0 8pt; }
.tile dd { margin: 0; padding: 0 8pt; font-size: 8pt; }
.tile .value { font-size: 17pt; font-weight: bold; line-height: 1.25; }
.tile .note { color: ${colours.muted}; padding-bottom: 6pt; }
.tile.good { border-left-color: ${colours.good}; } .tile.warning { border-left-color: ${colours.warning}; }
.tile.bad { border-left-color: ${colours.bad}; }
.contents { margin: 12pt 0; }
.contents-title { font-weight: bold; font-size: 11pt; margin-bottom: 4pt; }
.contents ol { list-style-type: none; padding: 0; }
.contents li { margin: 0; padding: 1pt 0; } .contents a { color: ${colours.text}; }
.contents a:after { content: leader(' .') target-counter(attr(href), page); color: ${colours.muted}; }
.contents .level-2 { padding-left: 12pt; } .contents .level-3 { padding-left: 24pt; }
.contents .level-4, .contents .level-5 { padding-left: 36pt; }
.callout { background-color: ${colours.surface}; border-left: 3pt solid ${colours.accent}; padding: 7pt 10pt 1pt 10pt;
  margin: 8pt 0; page-break-inside: avoid; }
.callout-title { font-weight: bold; margin-bottom: 2pt; }
.callout.good { border-left-color: ${colours.good}; } .callout.warning { border-left-color: ${colours.warning}; }
.callout.bad { border-left-color: ${colours.bad}; }
table { width: 100%; border-collapse: collapse; font-size: 8.5pt; line-height: 1.35; -fs-table-paginate: paginate; }
div.table { margin: 8pt 0 14pt 0; }
caption, .table-title, figcaption { text-align: left; font-weight: bold; padding-bottom: 4pt; caption-side: top; }
thead { display: table-header-group; }
tr, tbody.keep { page-break-inside: avoid; }
th, td { padding: 3pt 4pt; text-align: left; vertical-align: top; border-bottom: 0.5pt solid ${colours.line};
  font-weight: normal; word-wrap: break-word; }
thead th, th.right, td.right, th.short, td.short { word-wrap: normal; }
thead th { font-weight: bold; vertical-align: bottom; border-bottom: 1pt solid ${colours.muted}; }
th.right, td.right { text-align: right; }
td.right, td.short { white-space: nowrap; }
tr.group th { font-weight: bold; background-color: ${colours.surface}; page-break-after: avoid; }
.empty, .nothing { color: ${colours.muted}; }
.nothing { padding: 8pt; border: 0.75pt dashed ${colours.line}; }
.tone.good { color: ${colours.good}; } .tone.warning { color: ${colours.warning}; }
.tone.bad { color: ${colours.bad}; font-weight: bold; }
figure { display: block; margin: 10pt 0 14pt 0; page-break-inside: avoid; }
figcaption { display: block; page-break-after: avoid; }
object { display: block; page-break-inside: avoid; }
img { max-width: 170mm; max-height: 220mm; }
figure.image figcaption { font-weight: normal; color: ${colours.muted}; font-size: 8pt; }
.page-break { page-break-after: always; }
.made { margin-top: 18pt; font-size: 8pt; color: ${colours.muted}; }
