import { adminTranslations } from '../../../src/admin/adminTranslations.ts'

const placeholders = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()

describe('adminTranslations', () => {
  const { en, ...others } = adminTranslations

  it.each(Object.entries(others))(
    'has every text of the panel in %s, with its values',
    (_language, { colab }) => {
      expect(Object.keys(colab).sort()).toEqual(Object.keys(en.colab).sort())
      for (const [key, text] of Object.entries(en.colab)) {
        const translated = colab[key as keyof typeof colab]
        expect([key, translated.trim()]).not.toEqual([key, ''])
        expect([key, placeholders(translated)]).toEqual([key, placeholders(text)])
      }
    },
  )
})
