import { parseAst } from 'vite';

interface Node {
  type: string;
  [field: string]: unknown;
}

/** Attributes that people read or hear. */
const SAID = new Set([
  'aria-label',
  'aria-description',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'placeholder',
  'title',
  'alt',
  'label',
  'legend',
  'hint',
  'error',
  'words',
  'meaning',
  'after',
  'sendWords',
  'above',
  'below',
]);

const hasLetters = (text: string) => /\p{L}/u.test(text);
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** Sentences that stand in a TSX source instead of a catalog: JSX text, and literals where JSX says them. */
export function sentencesIn(source: string): string[] {
  const found: string[] = [];

  /** An expression whose value is drawn or said: its literals are sentences, those inside calls are not. */
  const said = (node: unknown): void => {
    if (!isNode(node)) return;
    switch (node.type) {
      case 'Literal':
        if (typeof node.value === 'string' && hasLetters(node.value)) found.push(node.value.trim());
        return;
      case 'TemplateLiteral':
        for (const part of node.quasis as { value: { raw: string } }[]) {
          if (hasLetters(part.value.raw)) found.push(part.value.raw.trim());
        }
        return;
      case 'ConditionalExpression':
        said(node.consequent);
        said(node.alternate);
        return;
      case 'LogicalExpression':
        said(node.left);
        said(node.right);
        return;
      case 'JSXExpressionContainer':
        said(node.expression);
    }
  };

  const walk = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const entry of value) walk(entry);
      return;
    }
    if (!isNode(value)) return;
    if (value.type === 'JSXText' && hasLetters(String(value.value))) found.push(String(value.value).trim());
    if (value.type === 'JSXAttribute') {
      const name = String((value.name as Node).name);
      const literal = value.value as Node | null;
      if (SAID.has(name)) {
        if (literal?.type === 'Literal' && hasLetters(String(literal.value)))
          found.push(`${name}="${literal.value}"`);
        else said(literal);
      }
    }
    if (value.type === 'JSXElement' || value.type === 'JSXFragment') {
      for (const child of value.children as Node[]) if (child.type === 'JSXExpressionContainer') said(child);
    }
    for (const field of Object.values(value)) if (typeof field === 'object') walk(field);
  };

  walk(parseAst(source, { lang: 'tsx' }).body);
  return found;
}
