import { useState } from 'react';
import { facilitatorPath, keyFromFragment } from '../../room/index.ts';
import { OpenForm } from './open-form.tsx';
import { Opened } from './opened.tsx';

/** The form; and once the session is open, its key stands in the address, so that a reload does not lose it. */
export default function OpenPage() {
  const [key, setKey] = useState(() => keyFromFragment(location.hash));
  if (key !== null) return <Opened facilitator={key} />;
  return (
    <OpenForm
      onOpened={(opened) => {
        const fragment = facilitatorPath(opened.session, opened.token).split('#')[1];
        history.replaceState(null, '', `#${fragment}`);
        setKey(opened);
      }}
    />
  );
}
