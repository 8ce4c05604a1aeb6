"""The looks of the HTML page: light, dark and on paper, in whatever fonts the reader has."""

from typing import Final

STYLE: Final = """\
:root {
  color-scheme: light dark;
  --paper: #fcfcfb; --ink: #1c1c1a; --soft: #5a5a55; --line: #d9d9d3; --wash: #f1f1ec;
  --link: #0b5394; --voice: #6a3d9a; --warn: #9a3412;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #161716; --ink: #e6e6e1; --soft: #a5a59d; --line: #3a3b38; --wash: #20211f;
    --link: #8ab8f0; --voice: #c9a6f0; --warn: #f2a27c;
  }
}
* { box-sizing: border-box; }
html { font: 100%/1.55 system-ui, sans-serif; background: var(--paper); color: var(--ink); }
body { max-width: 46rem; margin: 0 auto; padding: 0 1rem 4rem; overflow-wrap: break-word; }
h1 { font-size: 1.8rem; line-height: 1.2; margin: 2rem 0 .5rem; }
h2 { font-size: 1.35rem; margin: 3rem 0 .5rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 2rem 0 .5rem; color: var(--soft); }
h4, article > h3 { font-size: 1rem; margin: 0 0 .35rem; color: var(--ink); }
p { margin: .4rem 0; }
a { color: var(--link); }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
header p, .muted, .label, .pin, .drafted { color: var(--soft); }
.summary { font-size: 1.1rem; color: var(--ink); }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
article { margin: 1.25rem 0; padding: .9rem 1rem; border: 1px solid var(--line); }
article:target { border-color: var(--link); background: var(--wash); }
dl { display: grid; grid-template-columns: minmax(5.5rem, 8rem) 1fr; gap: .15rem 1rem; margin: 0; }
dt { color: var(--soft); }
dd { margin: 0; min-width: 0; }
dd p:first-child { margin-top: 0; }
dd ul { margin: 0; padding: 0; list-style: none; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
caption { text-align: left; color: var(--soft); padding: .3rem 0; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0;
  border-bottom: 1px solid var(--line); }
th[scope=row] { font-weight: 600; }
.voice { color: var(--voice); }
.warning { color: var(--warn); font-weight: 600; }
.strong { font-weight: 600; }
.quote { font-style: italic; }
.number, .drafted { font-variant-numeric: tabular-nums; }
.axis { display: block; width: 100%; margin: .75rem 0; font-size: 12px; fill: var(--ink); }
.axis path { fill: none; stroke: var(--ink); }
.axis .soft { stroke: var(--soft); }
.axis .when { fill: var(--soft); }
.axis .maybe { stroke: var(--link); stroke-dasharray: 4 3; }
.axis .sure { stroke: var(--link); stroke-width: 4; }
.axis .edge { stroke: var(--link); stroke-width: 1.5; }
.axis .arrow, .axis circle { fill: var(--link); stroke: var(--link); }
.axis .about { fill: var(--paper); stroke-dasharray: 2 1.5; }
.axis .tie { fill: var(--soft); stroke: var(--paper); stroke-width: 8; paint-order: stroke; }
.axis .gap { stroke: var(--paper); stroke-width: 8; }
.skip { position: absolute; left: -100rem; padding: .5rem; background: var(--paper); }
.skip:focus { left: 1rem; top: .5rem; }
@media (max-width: 34rem) {
  dl { display: block; }
  dd { margin: 0 0 .3rem; }
}
@media print {
  :root {
    --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --wash: #fff;
    --link: #000; --voice: #000; --warn: #000;
  }
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav, .skip { display: none; }
  article { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  a { text-decoration: none; }
  a.outside::after { content: " (" attr(href) ")"; }
}
"""
