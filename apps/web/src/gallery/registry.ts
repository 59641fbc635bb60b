import type { ReactElement } from 'react';
import { components } from './components.tsx';
import { forms } from './forms.tsx';
import { pieces } from './pieces.tsx';
import { speakers } from './speakers.tsx';
import { accepting } from './staged-accepting.tsx';
import { again } from './staged-again.tsx';
import { cardSpecimens } from './staged-cards.tsx';
import { desks } from './staged-desk.tsx';
import { displays } from './staged-displays.tsx';
import { doors } from './staged-doors.tsx';
import { endings } from './staged-endings.tsx';
import { facilitated } from './staged-facilitator.tsx';
import { hintSpecimens } from './staged-hints.tsx';
import { lines } from './staged-lines.tsx';
import { narrators } from './staged-narrators.tsx';
import { facilitating } from './staged-office.tsx';
import { practices } from './staged-practice.tsx';
import { sheets } from './staged-sheets.tsx';
import { shelves } from './staged-shelf.tsx';
import { tables } from './staged-tables.tsx';
import { togethers } from './staged-together.tsx';
import { writings } from './staged-writing.tsx';

export interface Specimen {
  /** In the address: `/gallery.html?show=<id>`. */
  id: string;
  title: string;
  /** Drawn alone on a whole page: what a person sees, without the gallery's own frame. */
  element: ReactElement;
}

/** Every component, then every screen, in its states. Tests look for barriers in each. */
export const specimens: readonly Specimen[] = [
  ...components,
  ...speakers,
  ...forms,
  ...hintSpecimens,
  ...pieces,
  ...endings,
  ...accepting,
  ...again,
  ...displays,
  ...tables,
  ...narrators,
  ...togethers,
  ...practices,
  ...cardSpecimens,
  ...facilitated,
  ...doors,
  ...facilitating,
  ...sheets,
  ...desks,
  ...writings,
  ...shelves,
  ...lines,
];
