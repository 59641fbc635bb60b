import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PaperFonts } from '@reflextics/paper';

const { resolve } = createRequire(import.meta.url);
const font = (file: string): Uint8Array => readFileSync(resolve(`@expo-google-fonts/commissioner/${file}`));

export const FONTS: PaperFonts = {
  text: font('400Regular/Commissioner_400Regular.ttf'),
  strong: font('600SemiBold/Commissioner_600SemiBold.ttf'),
  display: font('700Bold/Commissioner_700Bold.ttf'),
};
