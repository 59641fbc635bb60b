/** The page's whole style: one column to read, black on white to print, a table that folds on a phone. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--ink:#1d1a22;--second:#57525f;--wall:#f0efeb;--paper:#fff;--line:#c9c5cc}
@media (prefers-color-scheme:dark){:root{--ink:#f0efeb;--second:#b9b3c0;--wall:#17151b;--paper:#221f27;--line:#4a4552}}
*{box-sizing:border-box}
body{margin:0;background:var(--wall);color:var(--ink);font:400 1.0625rem/1.5 Commissioner,system-ui,sans-serif}
main{max-width:48rem;margin:0 auto;padding:2rem 1.25rem 4rem;overflow-wrap:anywhere}
h1{font-size:2.25rem;line-height:1.1;margin:0 0 1rem}
h1~h1{margin-top:4rem}
h2{font-size:1.625rem;line-height:1.2;margin:3rem 0 .75rem;padding-top:1rem;border-top:4px solid var(--ink)}
h3{font-size:1.25rem;margin:2rem 0 .5rem}
h4{font-size:1.0625rem;margin:1.5rem 0 .25rem}
h1,h2,h3,h4,p,li,td,th{unicode-bidi:plaintext}
p,ul,ol{margin:.5rem 0}
ul{padding-inline:1.25rem}
ol{padding-left:1.75rem}
blockquote{margin:.75rem 0;padding:.75rem 1rem;background:var(--paper);border-inline-start:8px solid var(--ink)}
blockquote p{margin:0}
blockquote footer{font-weight:600}
table{width:100%;margin:.75rem 0;border-collapse:collapse;background:var(--paper);font-size:.9375rem}
th,td{text-align:start;vertical-align:top;padding:.5rem;border:1px solid var(--line)}
th{overflow-wrap:normal;min-width:6rem}
@media screen and (max-width:40rem){
thead{display:none}
tr,td{display:block;border:0}
tr{border:1px solid var(--line);padding:.5rem 0}
td:empty{display:none}
td::before{content:attr(data-column);display:block;color:var(--second);font-size:.875rem}
}
@media print{
:root{--ink:#000;--second:#333;--wall:#fff;--paper:#fff;--line:#999}
@page{margin:18mm}
html{font-size:75%}
main{max-width:none;padding:0}
h1~h1{break-before:page;margin-top:0}
h2,h3,h4{break-after:avoid}
tr,blockquote{break-inside:avoid}
}
`.trim();
