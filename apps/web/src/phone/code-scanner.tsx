import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Button } from '../look/index.ts';
import { useWords } from '../words/index.ts';
import { codeDetector } from './code-detector.ts';
import './scanner.css';

/** Whether this page may use a camera at all: over a secure connection only. */
export const canScan = (): boolean => navigator.mediaDevices !== undefined;

const LOOK_EVERY = 250; // ms: a code held before the camera is found at once, and the phone stays cool

/** `refused`: the person, or the phone for them, does not let this page use the camera. `none`: there is none that opens. */
type Failure = 'refused' | 'none';

interface CodeScannerProps {
  onCode: (text: string) => void;
  onClose: () => void;
  /** What to do where the camera does not open. */
  noCamera: string;
  /** What the camera is held to. */
  looking: string;
}

/** Looks through the camera for a code. The picture stays on the phone. */
export function CodeScanner({ onCode, onClose, noCamera, looking }: CodeScannerProps) {
  const { t } = useWords();
  const video = useRef<HTMLVideoElement>(null);
  const [failed, setFailed] = useState<Failure | null>(null);
  const told = useEffectEvent(onCode);
  useEffect(() => {
    const picture = video.current;
    if (picture === null) return;
    let stream: MediaStream | null = null;
    let timer: ReturnType<typeof setTimeout> | null = null;
    let over = false;
    const stop = () => {
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    const begin = async (): Promise<void> => {
      const opened = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      stream = opened;
      if (over) return stop();
      picture.srcObject = opened;
      const [detector] = await Promise.all([codeDetector(), picture.play()]);
      const look = async (): Promise<void> => {
        // A picture that is not there yet is refused; the next one may be.
        const codes = await detector.detect(picture).catch(() => []);
        if (over) return;
        const [code] = codes;
        if (code !== undefined) told(code.rawValue);
        timer = setTimeout(() => void look(), LOOK_EVERY);
      };
      if (!over) await look();
    };
    begin().catch((error: unknown) => {
      stop();
      if (!over) setFailed((error as Error | null)?.name === 'NotAllowedError' ? 'refused' : 'none');
    });
    return () => {
      over = true;
      if (timer !== null) clearTimeout(timer);
      stop();
    };
  }, []);
  return (
    <div className="stack">
      {failed === null ? (
        <video ref={video} className="scanner-picture" muted playsInline aria-label={looking} />
      ) : (
        <p className="label" role="alert">
          {failed === 'refused' ? `${t('scan.refused')} ` : null}
          {noCamera}
        </p>
      )}
      <Button look="quiet" height="low" fit icon="close" onClick={onClose}>
        {t('scan.stop')}
      </Button>
    </div>
  );
}
