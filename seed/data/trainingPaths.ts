import type { SeedTrainingPath } from './otherTypes.ts'

export const trainingPaths: SeedTrainingPath[] = [
  {
    key: 'from-idea-to-space',
    partner: 'trevessu',
    sourceLanguage: 'it',
    topics: ['rural-development', 'vocational-training', 'community-development'],
    publish: ['it', 'en', 'pt', 'el'],
    cover: 'from-idea-to-space',
    units: [
      'why-rural-coworking',
      'listening-to-the-community',
      'choosing-a-space',
      'business-models',
    ],
    title: {
      it: 'Dall’idea allo spazio',
      en: 'From idea to space',
      pt: 'Da ideia ao espaço',
      el: 'Από την ιδέα στον χώρο',
    },
    summary: {
      it: 'Quattro unità per chi comincia: capire se un coworking serve, ascoltare chi lo userà, scegliere il luogo e far tornare i conti.',
      en: 'Four units for those who are starting out: find out whether a coworking space is needed, listen to those who will use it, choose the place and make the accounts add up.',
      pt: 'Quatro unidades para quem começa: perceber se um coworking faz falta, ouvir quem o vai usar, escolher o lugar e acertar as contas.',
      el: 'Τέσσερις ενότητες για όσους ξεκινούν: να καταλάβουν αν χρειάζεται ένας συνεργατικός χώρος, να ακούσουν όσους θα τον χρησιμοποιήσουν, να επιλέξουν το μέρος και να βγουν τα οικονομικά.',
    },
  },
  {
    key: 'running-a-space-that-lasts',
    partner: 'trevessu',
    sourceLanguage: 'it',
    topics: ['sustainability', 'vocational-training', 'community-development'],
    publish: ['it', 'en', 'pt'],
    cover: 'running-a-space-that-lasts',
    units: [
      'governance-and-partners',
      'community-management',
      'measuring-impact',
      'funding-and-sustainability',
    ],
    title: {
      it: 'Gestire uno spazio che dura',
      en: 'Running a space that lasts',
      pt: 'Gerir um espaço que perdura',
    },
    summary: {
      it: 'Quattro unità per chi ha già aperto o sta per farlo: alleanze, comunità, misura dei risultati e un piano di finanziamento che guarda oltre il bando.',
      en: 'Four units for those who have opened or are about to: partners, community, measuring results, and a funding plan that looks beyond the grant.',
      pt: 'Quatro unidades para quem já abriu ou está prestes a abrir: parcerias, comunidade, medição de resultados e um plano de financiamento que olha para além do apoio inicial.',
    },
  },
]
