export type Picture = HTMLVideoElement | ImageBitmap;

export interface Detector {
  /** Rejects where the picture is not there yet. */
  detect(picture: Picture): Promise<readonly { rawValue: string }[]>;
}

interface DetectorClass {
  new (options: { formats: readonly string[] }): Detector;
  getSupportedFormats?(): Promise<readonly string[]>;
}

const QR = 'qr_code';

/** By the browser where it reads codes (some do, and fast); else by a library, fetched when it is first needed. */
export async function codeDetector(): Promise<Detector> {
  const Native = nativeClass();
  const formats = (await Native?.getSupportedFormats?.().catch(() => [])) ?? [QR];
  if (Native !== null && formats.includes(QR)) return new Native({ formats: [QR] });
  const { scriptDetector } = await import('./script-detector.ts');
  return scriptDetector;
}

/** Some browsers have it; TypeScript's own list of what browsers have does not. */
function nativeClass(): DetectorClass | null {
  const found: unknown = Reflect.get(globalThis, 'BarcodeDetector');
  return typeof found === 'function' ? (found as DetectorClass) : null;
}

/** What the codes in a picture say; empty: none was found. */
export async function codesIn(file: Blob): Promise<readonly string[]> {
  const [detector, picture] = await Promise.all([codeDetector(), createImageBitmap(file)]);
  const found = await detector.detect(picture);
  picture.close();
  return found.map(({ rawValue }) => rawValue);
}
