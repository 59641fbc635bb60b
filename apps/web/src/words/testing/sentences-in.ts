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

/** What a literal says to programs and to those who mend them, and never to people at a table. */
const FOR_MACHINES =
  /Error$|^(?:describe|log|info|warn|error|debug|fatal|assert|RegExp|querySelector|super)$/;

const nameOf = (callee: unknown): string => {
  if (!isNode(callee)) return '';
  if (callee.type === 'Identifier') return String(callee.name);
  if (callee.type === 'Super') return 'super';
  return callee.type === 'MemberExpression' ? nameOf(callee.property) : '';
};

const keyOf = (property: Node): string =>
  isNode(property.key) ? String(property.key.name ?? property.key.value) : '';
const keysOf = (object: Node): string[] => (object.properties as Node[]).map(keyOf);

/** Two words with a space between them, begun with a capital or ended by a mark: no id, key, address or class says that. */
const readsLikeASentence = (text: string): boolean =>
  /\p{L}{2,},? \p{L}{2,}/u.test(text) && /^\p{Lu}|[.?!…:]$/u.test(text);

/** What a piece of HTML says: its text, and its attributes that are read or heard. Its end may be missing, where a value follows. */
const saidByHtml = (piece: string): string[] => [
  ...piece.split(/<[^>]*(?:>|$)/),
  ...[...piece.matchAll(/\b(?:aria-label|title|alt|placeholder)="([^"]*)/g)].map(([, said = '']) => said),
];

/**
 * Literals in a TypeScript source that read like a sentence, but for what is thrown, logged or told to other programs. In `.ts` there is
 * no JSX to tell what is said, so every literal is looked at.
 */
export function sentencesInCode(source: string): string[] {
  const found: string[] = [];
  const look = (text: string): void => {
    for (const said of saidByHtml(text)) if (readsLikeASentence(said.trim())) found.push(said.trim());
  };
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const entry of value) walk(entry);
      return;
    }
    if (!isNode(value)) return;
    const { type } = value;
    if (type === 'ThrowStatement' || type === 'ImportDeclaration') return;
    // `x as T` has a value within it; other types say nothing to anyone.
    if (type.startsWith('TS')) {
      if ('expression' in value) walk(value.expression);
      return;
    }
    // What went wrong is said to people by its code, in their language; the message beside it is for who mends it.
    if (type === 'ObjectExpression' && keysOf(value).includes('code')) {
      for (const property of value.properties as Node[]) if (keyOf(property) !== 'message') walk(property);
      return;
    }
    if ((type === 'CallExpression' || type === 'NewExpression') && FOR_MACHINES.test(nameOf(value.callee))) {
      walk(value.callee);
      return;
    }
    if (type === 'Literal' && typeof value.value === 'string') look(value.value);
    if (type === 'TemplateLiteral')
      for (const part of value.quasis as { value: { raw: string } }[]) look(part.value.raw);
    for (const field of Object.values(value)) if (typeof field === 'object') walk(field);
  };
  walk(parseAst(source, { lang: 'ts' }).body);
  return found;
}
