import { createHash } from 'node:crypto';

/** The fields, inks and spaces of the screens, for pages that come alone. */
export const LOOK = `
.read{color-scheme:light dark;--ground:#f0efeb;--paper:#fff;--ink:#1d1a22;--ink-2:#57525f;--rule:#cfccc5;--field:#1d1a22;--theme:#1d1a22;
max-width:42rem;min-height:100vh;margin:0 auto;padding:0 max(1.25rem,env(safe-area-inset-right)) 2rem max(1.25rem,env(safe-area-inset-left));
background:var(--ground);color:var(--ink);font:400 1.0625rem/1.5 Commissioner,system-ui,sans-serif;overflow-wrap:break-word}
html:has(.read){background:#f0efeb;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body:has(.read){margin:0;min-width:0}
noscript:has(.read){padding:0}
.read *{box-sizing:border-box}
.read [data-theme=data-protection]{--field:#17386e;--theme:#17386e}
.read [data-theme=digital-tools]{--field:#0e4c3b;--theme:#0e4c3b}
.read [data-theme=netiquette]{--field:#5b1f4f;--theme:#5b1f4f}
.read [data-theme=ethical-posture]{--field:#86290f;--theme:#86290f}
@media (prefers-color-scheme:dark){
html:has(.read){background:#17151b}
.read{--ground:#17151b;--paper:#221f27;--ink:#f4f1ec;--ink-2:#b9b3c0;--rule:#3b3742;--field:#2b2732;--theme:#f4f1ec}
.read [data-theme=data-protection]{--theme:#a9c4f2}
.read [data-theme=digital-tools]{--theme:#8fd3bb}
.read [data-theme=netiquette]{--field:#4a1840;--theme:#ecb6dd}
.read [data-theme=ethical-posture]{--theme:#f6b49c}
}
.read h1,.read h2,.read h3{line-height:1.15;letter-spacing:-.01em;text-wrap:balance;margin:1.75rem 0 .5rem}
.read h1{font-size:2rem;font-weight:720}
.read h2{font-size:1.25rem;font-weight:720}
.read h3{font-size:1.0625rem;font-weight:600;line-height:1.3}
.read p{margin:.75rem 0;text-wrap:pretty}
.read ul,.read ol{margin:.5rem 0;padding:0;list-style:none}
.read a{color:inherit;text-underline-offset:.2em}
.read a:focus-visible{outline:3px solid var(--ink);box-shadow:0 0 0 6px #ffd24a}
.read-top,.read-top>p{display:flex;flex-wrap:wrap;align-items:center;gap:0 1.25rem;margin:0}
.read-top{justify-content:space-between;padding:.5rem 0}
.read-top a{display:inline-flex;align-items:center;min-height:2.75rem}
.read-top>p a:first-child{font-weight:600}
.read .read-languages{display:flex;flex-wrap:wrap;gap:0 1rem;margin:0}
.read-languages a[aria-current]{font-weight:600;text-decoration-thickness:3px}
.read-unspoken{padding:.75rem 1rem;border:2px solid var(--ink);background:var(--paper)}
.read-field{margin:0 -1.25rem 1.5rem;padding:1.5rem 1.25rem;background:var(--field);color:#fff}
.read-field h1,.read-field h2{margin:.75rem 0 .5rem}
.read-field p{margin:0}
.read-field h2{display:flex;gap:.75rem;align-items:center}
.read-theme{display:flex;gap:.875rem;align-items:center;line-height:1.3}
.read-shape{display:block;flex:none;width:2rem;height:2rem;fill:currentColor}
.read-care{margin:0 0 1.5rem;padding:.75rem 1rem;border:3px solid var(--ink);background:var(--paper)}
.read-care h2{margin:0;font-size:1.0625rem}
.read-care p{margin:.375rem 0 0}
.read-story{font-size:1.1875rem}
.read-written{white-space:pre-line;overflow-wrap:anywhere}
.read .read-questions{font-weight:600}
.read-questions li,.read-points li{position:relative;margin:.625rem 0;padding-left:1.375rem}
.read-questions li::before,.read-points li::before{content:"";position:absolute;left:0;top:.5em;width:.55em;height:.55em;background:var(--theme)}
.read-dilemma{margin-top:1.5rem;padding:.25rem 1rem;border-left:8px solid var(--theme);background:var(--paper)}
.read-dilemma h2{margin-top:.5rem}
.read-links li{padding:.125rem 0;border-top:1px solid var(--rule);line-height:1.35}
.read-links a{display:inline-flex;align-items:center;box-sizing:border-box;min-height:2.75rem;padding:.375rem 0;font-weight:600}
.read-links br+span{display:block;margin-bottom:.5rem}
.read-links span,.read-source,.read-end{color:var(--ink-2);font-size:.9375rem}
.read-end{margin-top:2.5rem;padding-top:.75rem;border-top:4px solid var(--ink)}
@media print{
html:has(.read),.read,.read [data-theme]{--ground:#fff;--paper:#fff;--ink:#000;--ink-2:#333;--rule:#999;--theme:#000;background:#fff}
.read{max-width:none;padding:0;font-size:11pt;min-height:0}
.read nav,.read-end,.read-top a+a{display:none}
.read-field{margin:0 0 1rem;padding:0 0 .75rem;background:none;color:#000;border-bottom:4px solid #000}
.read h2,.read h3{break-after:avoid}
.read li,.read-care,.read-dilemma{break-inside:avoid}
.read-questions li::before,.read-points li::before{width:0;height:0;border:.275em solid #000}
.read a{text-decoration:none}
}
`.trim();

/** Its name changes with it, so that a browser may keep it for good. */
export const LOOK_ADDRESS = `/cards/look-${createHash('sha256').update(LOOK).digest('hex').slice(0, 8)}.css`;
