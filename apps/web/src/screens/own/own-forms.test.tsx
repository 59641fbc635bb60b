import { deckView, type OwnResource, type OwnSituation } from '@reflextics/decks';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveRegion } from '../../look/index.ts';
import { speak } from '../../words/index.ts';
import { CardForm } from './card-form.tsx';
import { freshCard, freshResource } from './own-cards.ts';
import { ResourceForm } from './resource-form.tsx';

const GOOD: OwnSituation = {
  ...freshCard('en'),
  title: 'A photo on the wall',
  aspect: 'The right to one’s own image',
  text: 'A youth worker hangs photos of an outing in the corridor.',
  questions: ['Who should have been asked, and when?', 'What could the team agree on?'],
};

const deck = () => {
  const view = deckView('reflextics', 'en');
  if (view === null) throw new Error('expected the deck in English');
  return view;
};
const nobody = () => {};
const form = { isNew: true, failure: null, busy: false, onKeep: nobody, onBack: nobody };

const writing = (card: Partial<OwnSituation>) =>
  render(
    <>
      <CardForm {...form} card={{ ...GOOD, ...card }} deck={deck()} place={null} />
      <LiveRegion />
    </>,
  );
const writingResource = (resource: Partial<OwnResource>) =>
  render(<ResourceForm {...form} resource={{ ...freshResource('en'), ...resource }} deck={deck()} />);

async function afterAPause() {
  await act(() => vi.advanceTimersByTimeAsync(1_600));
}

/** What is said below the box of that name, a line each. */
const saidAt = (place: string) => {
  const group = screen.queryByRole('group', { name: `Advice on: ${place}` });
  return group === null
    ? []
    : within(group)
        .getAllByRole('listitem')
        .map((one) => one.textContent);
};
const summary = () => {
  const section = screen.queryByRole('region', { name: /What could be better/ });
  return section === null
    ? []
    : within(section)
        .getAllByRole('button')
        .map((one) => one.textContent);
};

beforeAll(async () => {
  await speak('en');
  await import('@reflextics/advice');
});
beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('a card that Ana writes', () => {
  it('says it once of a name that stands three times', async () => {
    writing({
      text: 'Sylvie Carpentier calls. Nobody believes Sylvie Carpentier, and Sylvie Carpentier leaves.',
    });
    await afterAPause();
    expect(saidAt('The situation')).toHaveLength(1);
    expect(summary()).toEqual(['The situation: 1']);
  });

  it('has what could be better below the box where it stands, with why and how to say it otherwise', async () => {
    writing({
      text: 'Sylvie Carpentier lives at 14 Station Road.',
      questions: ['Is she right?', 'What could she do?'],
      contentNote: 'It is about Mrs Dupont.',
    });
    await afterAPause();
    expect(saidAt('The situation')).toEqual([
      'Sylvie CarpentierThis looks like a full name, even if you made it up.Rather: a first name that you made up, or an initial.',
      '14 Station RoadThis looks like an address: it leads to a door.Rather: a flat near the centre, a hostel.',
    ]);
    expect(saidAt('Question 1')).toEqual([
      'This one can be answered by yes or no.Rather: add “and why?”, or begin with what, how or who.',
    ]);
    expect(saidAt('Question 2')).toEqual([]);
    expect(saidAt('A word of care')).toHaveLength(1);
    expect(summary()).toEqual(['The situation: 2', 'Question 1: 1', 'A word of care: 1']);
  });

  it('shows the words in their box, from below it and from the summary', async () => {
    writing({ text: 'Then Sylvie Carpentier came.' });
    await afterAPause();
    const box = screen.getByLabelText<HTMLTextAreaElement>('The situation');
    const marked = () => box.value.slice(box.selectionStart, box.selectionEnd);
    fireEvent.click(screen.getByRole('button', { name: 'Sylvie Carpentier, show in the text' }));
    expect([document.activeElement, marked()]).toEqual([box, 'Sylvie Carpentier']);
    box.setSelectionRange(0, 0);
    screen.getByLabelText('Title').focus();
    fireEvent.click(screen.getByRole('button', { name: 'The situation: 1' }));
    expect([document.activeElement, marked()]).toEqual([box, 'Sylvie Carpentier']);
  });

  it('is left in peace where she wants it so, and told anew of other words', async () => {
    writing({ text: 'Sylvie Carpentier came.' });
    await afterAPause();
    fireEvent.click(screen.getByRole('button', { name: 'Leave it as it is: The situation' }));
    expect([saidAt('The situation'), summary()]).toEqual([[], []]);
    fireEvent.change(screen.getByLabelText('The situation'), {
      target: { value: 'Sylvie Carpentier and Mrs Dupont came.' },
    });
    await afterAPause();
    expect(saidAt('The situation').map((said) => said?.slice(0, 10))).toEqual(['Mrs Dupont']);
  });

  it('loses a hint as soon as its words are mended, and a question’s as soon as it moves', async () => {
    writing({ text: 'Sylvie Carpentier came.', questions: ['Is she right?', 'What could she do?'] });
    await afterAPause();
    fireEvent.change(screen.getByLabelText('The situation'), { target: { value: 'Sylvie came.' } });
    expect(saidAt('The situation')).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Move question 1 down' }));
    expect(saidAt('Question 1')).toEqual([]);
    await afterAPause();
    expect(saidAt('Question 2')).toHaveLength(1);
  });

  it('needs nothing said where it is good, or not begun', async () => {
    const drawn = writing({});
    await afterAPause();
    expect(summary()).toEqual([]);
    drawn.unmount();
    writing({ ...freshCard('en') });
    await afterAPause();
    expect(summary()).toEqual([]);
  });

  it('is told to a screen reader once', async () => {
    writing({ text: 'Sylvie Carpentier came.' });
    await afterAPause();
    const told = () => document.querySelector('[data-live] p:last-child');
    expect(told()?.textContent).toBe('1 piece of advice stands below its box');
    const line = told();
    fireEvent.change(screen.getByLabelText('Title'), { target: { value: 'Photos on a wall' } });
    await afterAPause();
    expect(told()).toBe(line);
  });
});

describe('a card that Ana began to change', () => {
  afterEach(() => localStorage.clear());
  const place = 'own-draft:tuesday:own-photo';
  const changing = (card: Partial<OwnSituation>) =>
    render(
      <CardForm
        {...form}
        isNew={false}
        card={{ ...GOOD, id: 'own-photo', ...card }}
        deck={deck()}
        place={place}
      />,
    );
  const title = () => screen.getByLabelText<HTMLInputElement>('Title');
  const types = (value: string) => fireEvent.change(title(), { target: { value } });
  const offered = () => screen.queryByRole('button', { name: 'Show what I had begun' });

  it('is as Ben changed it since, where she only looked at it', () => {
    changing({}).unmount();
    expect(localStorage.length).toBe(0);
    changing({ title: 'Photos, as Ben puts it' });
    expect([title().value, offered()]).toEqual(['Photos, as Ben puts it', null]);
  });

  it('goes on with what she typed, and is forgotten once nothing differs', () => {
    const drawn = changing({});
    types('Half a title');
    drawn.unmount();
    changing({});
    expect([title().value, offered()]).toEqual(['Half a title', null]);
    types(GOOD.title);
    expect(localStorage.length).toBe(0);
  });

  it('shows what Ben made of it meanwhile, and hers when she asks for it', () => {
    const drawn = changing({});
    types('Half a title');
    drawn.unmount();
    changing({ title: 'Photos, as Ben puts it' });
    expect(title().value).toBe('Photos, as Ben puts it');
    fireEvent.click(offered() as HTMLElement);
    expect([title().value, offered()]).toEqual(['Half a title', null]);
  });
});

describe('a resource that Ana writes', () => {
  const words = 'A file is opened by whoever needs it for the work of today, and by nobody else. ';

  it('has advice beside it, and what could be better below its boxes', async () => {
    writingResource({ title: 'Files', paragraphs: [`${words.repeat(5)}Ask Mrs Dupont.`], points: ['Ask.'] });
    await afterAPause();
    expect(screen.getByText('Write it to be heard')).toBeTruthy();
    expect(saidAt('Text').map((said) => said?.slice(0, 10))).toEqual(['Mrs Dupont']);
    expect(summary()).toEqual(['Text: 1']);
  });

  it('is shown as a phone, a big screen and paper will show it', async () => {
    writingResource({ title: 'Files', paragraphs: [words], points: ['Ask first.'] });
    fireEvent.change(screen.getByLabelText('Title'), { target: { value: 'Who opens files' } });
    for (const where of ['On a phone', 'On a big screen', 'On paper']) {
      const peek = screen.getByText(where).closest('details');
      expect(within(peek as HTMLElement).getByText('Who opens files')).toBeTruthy();
      expect(within(peek as HTMLElement).getByText('Ask first.')).toBeTruthy();
    }
  });
});
