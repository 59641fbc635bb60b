import type { Tell } from '@reflextics/summary';
import { MAKER } from '../look.ts';
import type { OfficeDocument } from '../office-document.ts';
import { outlineOf } from '../outline.ts';
import { partTold } from '../part-told.ts';
import { officeWords } from '../words/index.ts';
import { element, xmlFile } from '../xml.ts';
import { zipped } from '../zipped.ts';
import { contentFile } from './content.ts';
import { NAMESPACES } from './names.ts';
import { stylesFile } from './styles.ts';

/** Of the work; the rest is to pack what was written. */
const WRITING = 0.65;

const TYPE = 'application/vnd.oasis.opendocument.text';
const PARTS = ['content.xml', 'styles.xml', 'meta.xml'];

/**
 * A file for LibreOffice and whatever else opens OpenDocument 1.3. Written here, since no library that runs on this
 * Node writes contents lists and table heads. The same document always gives the same bytes.
 */
export function toOdt({ blocks, language, madeAt }: OfficeDocument, tell?: Tell): Uint8Array {
  const words = officeWords(language);
  const { title, pieces } = outlineOf(blocks, MAKER);
  return zipped([
    { path: 'mimetype', bytes: TYPE, stored: true },
    { path: 'META-INF/manifest.xml', bytes: manifest() },
    { path: 'meta.xml', bytes: properties(title, words.locale, madeAt) },
    { path: 'styles.xml', bytes: stylesFile(words) },
    {
      path: 'content.xml',
      bytes: contentFile(pieces, words.contents, partTold(pieces, { from: 0, to: WRITING }, tell)),
    },
  ]);
}

function manifest(): string {
  const entry = (path: string, type: string) =>
    element('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': type });
  return xmlFile(
    element(
      'manifest:manifest',
      { 'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0', 'manifest:version': '1.3' },
      entry('/', TYPE),
      ...PARTS.map((path) => entry(path, 'text/xml')),
    ),
  );
}

function properties(title: string, locale: string, madeAt: number): string {
  const at = `${new Date(madeAt).toISOString().slice(0, 19)}Z`;
  return xmlFile(
    element(
      'office:document-meta',
      NAMESPACES,
      element(
        'office:meta',
        {},
        element('meta:generator', {}, MAKER),
        element('dc:title', {}, title),
        element('meta:initial-creator', {}, MAKER),
        element('dc:creator', {}, MAKER),
        element('meta:creation-date', {}, at),
        element('dc:date', {}, at),
        element('dc:language', {}, locale),
      ),
    ),
  );
}
