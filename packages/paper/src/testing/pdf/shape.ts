import type { PdfFile } from './file.ts';
import { type Element, within } from './tree.ts';

/** The standard types that we use (ISO 32000-1 §14.8.4); one that is not among them would need to be explained. */
const KNOWN =
  /^(Document|Part|Sect|Div|H[1-6]|P|L|LI|Lbl|LBody|Table|THead|TBody|TR|TH|TD|Figure|BlockQuote|Caption|Span|Note|TOC|TOCI|Reference)$/;

/** What each may lie in, where that is said. */
const LIES_IN: Readonly<Record<string, RegExp>> = {
  LI: /^L$/,
  Lbl: /^LI$/,
  LBody: /^LI$/,
  TR: /^(Table|THead|TBody)$/,
  TH: /^TR$/,
  TD: /^TR$/,
  THead: /^Table$/,
  TBody: /^Table$/,
};
const HOLDS: Readonly<Record<string, RegExp>> = {
  L: /^LI$/,
  LI: /^(Lbl|LBody)$/,
  Table: /^(TR|THead|TBody|Caption)$/,
  THead: /^TR$/,
  TBody: /^TR$/,
  TR: /^(TH|TD)$/,
};

/** Whether headings, lists, tables and pictures are what they say they are. */
export function shapeComplaints(file: PdfFile, tree: Element): string[] {
  const complaints: string[] = [];
  const visit = (element: Element): void => {
    const { role, children, count } = element;
    if (!KNOWN.test(role)) complaints.push(`nothing explains what ${role} is`);
    if (count === 0 && role !== 'TD' && role !== 'TH') complaints.push(`a ${role} is empty`);
    for (const child of children) {
      if (LIES_IN[child.role]?.test(role) === false) complaints.push(`${child.role} lies in ${role}`);
      if (HOLDS[role]?.test(child.role) === false) complaints.push(`${role} holds ${child.role}`);
      visit(child);
    }
    if (role === 'LI' && !children.some((one) => one.role === 'LBody'))
      complaints.push('an item of a list has no body');
    if (role === 'Table') complaints.push(...tableComplaints(file, element));
    if (role === 'Figure') complaints.push(...figureComplaints(file, element));
  };
  visit(tree);
  return [...complaints, ...headingComplaints(tree)];
}

/** The first is of the first level, and none leaves one out on the way down. */
function headingComplaints(tree: Element): string[] {
  const depths = within(tree).flatMap(({ role }) => (/^H[1-6]$/.test(role) ? [Number(role.slice(1))] : []));
  return depths.flatMap((depth, at) =>
    depth > (depths[at - 1] ?? 0) + 1 ? [`H${depth} comes after H${depths[at - 1] ?? 0}`] : [],
  );
}

function tableComplaints(file: PdfFile, table: Element): string[] {
  const rows = within(table).filter(({ role }) => role === 'TR');
  const heads = rows.flatMap(({ children }) => children).filter(({ role }) => role === 'TH');
  const wide = new Set(rows.map(({ children }) => children.length));
  return [
    ...(wide.size > 1 ? [`rows of a table have ${[...wide].join(' and ')} cells`] : []),
    ...(heads.length === 0 ? ['a table has no head'] : []),
    ...(heads.every((head) => attribute(file, head, 'Scope') !== null)
      ? []
      : ['the head of a table does not say what it stands over']),
  ];
}

function figureComplaints(file: PdfFile, figure: Element): string[] {
  const alt = file.text(figure.dict, 'Alt') ?? '';
  const box = attribute(file, figure, 'BBox');
  return [
    ...(alt.trim() === '' ? ['a picture has no words'] : []),
    ...(Array.isArray(box) && box.length === 4 ? [] : ['a picture does not say where it is']),
  ];
}

/** Of any of its owners; null: none has it. */
function attribute(file: PdfFile, { dict }: Element, key: string) {
  for (const owner of file.list(dict, 'A')) {
    const value = file.get(owner, key);
    if (value !== null) return value;
  }
  return null;
}
