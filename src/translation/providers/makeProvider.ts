import { deeplProvider } from './deeplProvider.ts'
import { dummyProvider } from './dummyProvider.ts'
import { libreTranslateProvider } from './libreTranslateProvider.ts'
import type { Patience } from './requestJson.ts'
import type { TranslationProvider } from './TranslationProvider.ts'

/** Which machine an installation uses; none without a word about it. */
export type ProviderSettings =
  | { provider: 'deepl'; key: string; url?: string | undefined }
  | { provider: 'dummy' }
  | { provider: 'libretranslate'; url: string; key?: string | undefined }

/** Makes the machine that an installation is set up with. */
export const makeProvider = (
  settings: ProviderSettings,
  patience?: Patience,
): TranslationProvider => {
  switch (settings.provider) {
    case 'deepl':
      return deeplProvider({ ...settings, patience })
    case 'libretranslate':
      return libreTranslateProvider({ ...settings, patience })
    case 'dummy':
      return dummyProvider()
  }
}
