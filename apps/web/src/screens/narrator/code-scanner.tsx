import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Button } from '../../look/index.ts';
import { useWords } from '../../words/index.ts';

interface Detector {
  detect(picture: HTMLVideoElement | ImageBitmap): Promise<readonly { rawValue: string }[]>;
}
type DetectorClass = new (options: { formats: readonly string[] }) => Detector;

/** Some browsers have it; TypeScript's own list of what browsers have does not. */
function detectorClass(): DetectorClass | null {
  const found: unknown = Reflect.get(globalThis, 'BarcodeDetector');
  return typeof found === 'function' ? (found as DetectorClass) : null;
}

/** Whether this browser reads codes by itself and may use a camera: over a secure connection only. */
export const canScan = (): boolean => detectorClass() !== null && navigator.mediaDevices !== undefined;

/** What the codes in a picture say; empty: none was found, or this browser reads none. */
export async function codesIn(picture: Blob): Promise<readonly string[]> {
  const Detector = detectorClass();
  if (Detector === null) return [];
  const bitmap = await createImageBitmap(picture);
  const found = await new Detector({ formats: ['qr_code'] }).detect(bitmap);
  bitmap.close();
  return found.map(({ rawValue }) => rawValue);
}

/** Whether this browser finds codes in pictures by itself. */
export const canReadCodes = (): boolean => detectorClass() !== null;

const LOOK_EVERY = 250; // ms: a code held before the camera is found at once, and the phone stays cool

interface CodeScannerProps {
  onCode: (text: string) => void;
  onClose: () => void;
  /** What to do where the camera does not open; absent: type the number on the card. */
  noCamera?: string;
  /** What the camera is held to; absent: the card. */
  looking?: string;
}

/** Looks through the camera for a code. The picture stays on the phone. */
export function CodeScanner({ onCode, onClose, noCamera, looking }: CodeScannerProps) {
  const { t } = useWords();
  const video = useRef<HTMLVideoElement>(null);
  const [failed, setFailed] = useState(false);
  const told = useEffectEvent(onCode);
  useEffect(() => {
    const Detector = detectorClass();
    const picture = video.current;
    if (Detector === null || picture === null) return;
    const detector = new Detector({ formats: ['qr_code'] });
    let stream: MediaStream | null = null;
    let timer: ReturnType<typeof setTimeout> | null = null;
    let over = false;
    const look = async (): Promise<void> => {
      // A picture that is not there yet is refused; the next one may be.
      const codes = await detector.detect(picture).catch(() => []);
      if (over) return;
      const [code] = codes;
      if (code !== undefined) told(code.rawValue);
      timer = setTimeout(() => void look(), LOOK_EVERY);
    };
    const begin = async (): Promise<void> => {
      const opened = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      stream = opened;
      if (over) return stop();
      picture.srcObject = opened;
      await picture.play();
      await look();
    };
    const stop = () => {
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    begin().catch(() => setFailed(true));
    return () => {
      over = true;
      if (timer !== null) clearTimeout(timer);
      stop();
    };
  }, []);
  return (
    <div className="stack">
      {failed ? (
        <p className="label" role="alert">
          {noCamera ?? t('narrator.printed.no-camera')}
        </p>
      ) : (
        <video
          ref={video}
          className="narrator-camera"
          muted
          playsInline
          aria-label={looking ?? t('narrator.printed.camera')}
        />
      )}
      <Button look="quiet" height="low" fit icon="close" onClick={onClose}>
        {t('narrator.printed.stop')}
      </Button>
    </div>
  );
}
