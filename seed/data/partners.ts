import type { SeedPartner } from './otherTypes.ts'

/** The project's partners. Of Marca and NBSClimate only the name is public: the rest is left to their people. */
export const partners: SeedPartner[] = [
  {
    key: 'trevessu',
    name: 'Trevessu',
    shortName: 'Trevessu',
    slug: 'trevessu',
    role: 'coordinator',
    country: 'IT',
    defaultLanguage: 'it',
    description: {
      it: 'Organizzazione italiana che coordina CoLab Europe e ne pubblica la pagina di progetto.',
      en: 'Italian organisation that coordinates CoLab Europe and publishes the project page.',
      pt: 'Organização italiana que coordena o CoLab Europe e publica a página do projeto.',
      el: 'Ιταλικός οργανισμός που συντονίζει το CoLab Europe και δημοσιεύει τη σελίδα του έργου.',
    },
  },
  { key: 'marca', name: 'Marca', slug: 'marca', role: 'partner' },
  { key: 'nbsclimate', name: 'NBSClimate', slug: 'nbsclimate', role: 'partner' },
]
