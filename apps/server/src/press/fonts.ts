import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PaperFonts } from '@reflextics/paper';

const { resolve } = createRequire(import.meta.url);
const font = (file: string): Uint8Array => readFileSync(resolve(file));

export const FONTS: PaperFonts = {
  text: font('@expo-google-fonts/commissioner/400Regular/Commissioner_400Regular.ttf'),
  strong: font('@expo-google-fonts/commissioner/600SemiBold/Commissioner_600SemiBold.ttf'),
  display: font('@expo-google-fonts/commissioner/700Bold/Commissioner_700Bold.ttf'),
  wide: font('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  wideStrong: font('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
  emoji: font('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'),
};
