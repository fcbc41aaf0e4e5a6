import { serial } from './serial.ts'

/** An organisation of the project. */
export function buildPartner<Given extends object>(given?: Given) {
  const number = serial()
  return {
    name: `Association number ${number}`,
    shortName: `A${number}`,
    role: 'partner' as const,
    country: 'IT' as const,
    defaultLanguage: 'it' as const,
    ...given,
  }
}
