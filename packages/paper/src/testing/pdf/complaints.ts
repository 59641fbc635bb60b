import { contentOf } from './content.ts';
import { PdfFile } from './file.ts';
import { fontComplaints } from './fonts.ts';
import { shapeComplaints } from './shape.ts';
import { Ref, type Value } from './syntax.ts';
import { parentOf, treeOf, within } from './tree.ts';

/**
 * What a reader who goes by the tags would stumble over, by what PDF/UA-1 (ISO 14289-1) asks for and a program can tell.
 * Empty: nothing. `language`: what the file has to say that it is in.
 */
export function structureComplaints(bytes: Uint8Array, language: string): string[] {
  const file = new PdfFile(bytes);
  const refs = file.pages();
  const pages = refs.map(({ ref, page }) => ({ ref, page, content: contentOf(file, page) }));
  const tree = treeOf(
    file,
    pages.map(({ ref }) => ref),
  );
  const complaints = [...saidOfItself(file, language), ...outlineComplaints(file, refs)];
  pages.forEach(({ content }, at) => {
    complaints.push(...content.complaints.map((one) => `page ${at + 1}: ${one}`));
  });

  const held = new Set<string>();
  for (const { role, dict, content } of within(tree)) {
    for (const { page, mcid } of content) {
      const at = `page ${page + 1}, content ${mcid}`;
      const on = pages[page];
      if (on === undefined || !on.content.marked.has(mcid))
        complaints.push(`${role} holds ${at}, which is not there`);
      else if (parentOf(file, on.page, mcid) !== dict)
        complaints.push(`${at} does not lead back to its ${role}`);
      if (held.has(at)) complaints.push(`${at} is held twice`);
      held.add(at);
    }
  }
  pages.forEach(({ content }, page) => {
    for (const [mcid, tag] of content.marked)
      if (!held.has(`page ${page + 1}, content ${mcid}`))
        complaints.push(`page ${page + 1}: ${tag} ${mcid} is drawn and never read out`);
  });
  return [...complaints, ...shapeComplaints(file, tree), ...fontComplaints(file, pages)];
}

function saidOfItself(file: PdfFile, language: string): string[] {
  const catalog = file.follow(file.trailer.entries.get('Root'));
  const title = file.text(file.trailer.entries.get('Info'), 'Title') ?? '';
  const metadata = Buffer.from(file.stream(file.raw(catalog, 'Metadata')), 'latin1').toString('utf8');
  const told = file.text(catalog, 'Lang');
  return [
    ...(told === language ? [] : [`it says that it is in ${told}, not in ${language}`]),
    ...(title.trim() === '' ? ['it has no title'] : []),
    ...(file.get(file.get(catalog, 'ViewerPreferences'), 'DisplayDocTitle') === true
      ? []
      : ['its window shows no title']),
    ...(file.get(file.get(catalog, 'MarkInfo'), 'Marked') === true
      ? []
      : ['it does not say that it is tagged']),
    ...(/<pdfuaid:part>1<\/pdfuaid:part>/.test(metadata) ? [] : ['it does not claim PDF/UA-1']),
    ...(/<dc:title>/.test(metadata) ? [] : ['its metadata have no title']),
  ];
}

/** Bookmarks have names, lead to pages that are there, and know their neighbours. */
function outlineComplaints(file: PdfFile, pages: readonly { ref: Ref }[]): string[] {
  const catalog = file.follow(file.trailer.entries.get('Root'));
  const complaints: string[] = [];
  const visit = (parent: Value): void => {
    let before: Value = null;
    for (let one = file.raw(parent, 'First'); one instanceof Ref; one = file.raw(one, 'Next')) {
      const title = file.text(one, 'Title') ?? '';
      const [target] = file.list(one, 'Dest');
      if (title.trim() === '') complaints.push('a bookmark has no name');
      if (!(target instanceof Ref) || !pages.some(({ ref }) => ref.number === target.number))
        complaints.push(`the bookmark ${title} leads nowhere`);
      if (file.get(one, 'Prev') !== before)
        complaints.push(`the bookmark ${title} does not know what is before it`);
      before = file.follow(one);
      visit(one);
    }
    if (file.get(parent, 'Last') !== before) complaints.push('the last of some bookmarks is not the last');
  };
  const outlines = file.raw(catalog, 'Outlines');
  if (outlines === null) return ['it has no bookmarks'];
  visit(outlines);
  return complaints;
}
