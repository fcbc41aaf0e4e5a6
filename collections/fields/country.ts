import type { SelectField } from 'payload'

import { countryCodes, countryName } from '../../src/platform/regions/countries.ts'
import { labels } from './labels.ts'

const options = countryCodes
  .map((value) => ({
    value,
    label: {
      en: countryName(value, 'en'),
      it: countryName(value, 'it'),
      // Plain `pt` is the Portuguese of Brazil, which has other names for some countries.
      pt: countryName(value, 'pt-PT'),
      el: countryName(value, 'el'),
    },
  }))
  .sort((a, b) => a.label.en.localeCompare(b.label.en, 'en'))

/** A country by its ISO 3166-1 alpha-2 code. */
export const countryField = (overrides: { required?: boolean } = {}): SelectField => ({
  name: 'country',
  type: 'select',
  label: labels('Country', 'Paese'),
  options,
  // GraphQL enumerations and 249 values in every filter type help nobody: the code stays a string.
  ...overrides,
})
