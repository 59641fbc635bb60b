import { LOOK } from '../look.ts';
import { element, type Xml } from '../xml.ts';
import { STYLE } from './styles.ts';

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const WITHIN = { top: 60, left: 100, bottom: 60, right: 100 }; // twentieths of a point

/** Lines all around, and a head that stands out. */
export function tableStyle(): Xml {
  const line = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': LOOK.line };
  return element(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': STYLE.table },
    element('w:name', { 'w:val': 'Summary Table' }),
    element('w:basedOn', { 'w:val': 'TableNormal' }),
    element('w:uiPriority', { 'w:val': 59 }),
    element(
      'w:tblPr',
      {},
      element('w:tblBorders', {}, ...SIDES.map((side) => element(`w:${side}`, line))),
      element(
        'w:tblCellMar',
        {},
        ...Object.entries(WITHIN).map(([side, width]) =>
          element(`w:${side}`, { 'w:w': width, 'w:type': 'dxa' }),
        ),
      ),
    ),
    element(
      'w:tblStylePr',
      { 'w:type': 'firstRow' },
      element('w:tblPr'),
      element('w:tcPr', {}, element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': LOOK.shade })),
    ),
  );
}
