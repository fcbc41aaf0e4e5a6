import type { CaseStudy } from '../types.ts'

export const villagesOfTomorrow: CaseStudy = {
  key: 'villages-of-tomorrow',
  partner: 'nbsclimate',
  sourceLanguage: 'it',
  topics: ['smart-villages', 'digital-skills', 'rural-development', 'vocational-training'],
  syndication: false,
  publish: ['it', 'en'],
  cover: 'villages-of-tomorrow',
  title: {
    it: 'I Villaggi di domani: centri digitali nelle campagne turche',
    en: 'Villages of Tomorrow: digital centres in rural Türkiye',
  },
  summary: {
    it: 'In Turchia il Programma delle Nazioni Unite per lo sviluppo, un’azienda e partner locali aprono centri digitali con aree di lavoro condivise: tre tra il 2023 e il 2024, dieci previsti entro il 2028.',
    en: 'In Türkiye the United Nations Development Programme, a company and local partners are opening digital centres with shared work areas: three in 2023 and 2024, ten planned by 2028.',
  },
  body: {
    it: `Portare il digitale in un villaggio non significa soltanto posare un cavo. Il programma **Villaggi di domani** apre in Turchia centri in cui si trovano anche **aree di lavoro condivise**. Lo promuovono il Programma delle Nazioni Unite per lo sviluppo (UNDP), un’azienda e partner locali.

I primi tre centri:

- **Kürkçüler**, dicembre 2023;
- **Ulamış**, maggio 2024;
- **Taraklı**, ottobre 2024.

Entro il 2028 dovrebbero diventare **dieci**. Informazioni sul sito di [UNDP Türkiye](https://undp.org/turkiye).`,
    en: `Bringing digital life to a village means more than laying a cable. The **Villages of Tomorrow** programme opens centres in Türkiye that include **shared work areas**. Behind it are the United Nations Development Programme (UNDP), a company and local partners.

The first three centres:

- **Kürkçüler**, December 2023;
- **Ulamış**, May 2024;
- **Taraklı**, October 2024.

There should be **ten** by 2028. More is on the website of [UNDP Türkiye](https://undp.org/turkiye).`,
  },
  context: {
    it: `I tre villaggi si trovano in province diverse e lontane tra loro: Adana, Smirne e Sakarya. Li accomuna la condizione di molte aree rurali: i giovani guardano alla città, e le occasioni di formazione sono poche.

Un centro digitale può offrire insieme ciò che di solito manca: un collegamento, uno spazio, qualcuno che insegna.`,
    en: `The three villages lie in provinces far from one another: Adana, İzmir and Sakarya. What they share is the condition of many rural areas: the young look to the city, and opportunities to train are few.

A digital centre can bring together what is usually missing: a connection, a space, somebody to teach.`,
  },
  challenge: {
    it: `Programmi di questa ampiezza corrono due rischi. Il primo è replicare ovunque lo stesso modello, senza ascoltare il posto. Il secondo è che il centro resti legato a chi lo ha finanziato e **si spenga quando il progetto finisce**.

Per questo il ruolo dei partner locali è decisivo.`,
    en: `Programmes on this scale run two risks. One is to repeat the same model everywhere without listening to the place. The other is that a centre remains tied to its funders and **fades when the project ends**.

That is why the part played by local partners is decisive.`,
  },
  solution: {
    it: `Il programma unisce tre forze: **un’organizzazione internazionale**, con la sua esperienza; **un’azienda**, con le sue risorse; **partner locali**, che conoscono le persone.

I centri aprono uno alla volta. Un’area di lavoro condivisa può servire a chi ha già un’attività, a chi studia e a chi vuole provare a mettersi in proprio.`,
    en: `The programme joins three forces: **an international organisation** with its experience, **a company** with its resources, and **local partners** who know the people.

Centres open one at a time. A shared work area can serve those who already have a business, those who study and those who would like to set up on their own.`,
  },
  results: {
    it: `**Tre centri** aperti in dieci mesi, fra dicembre 2023 e ottobre 2024, e un obiettivo di **dieci entro il 2028**.

Per conoscere gli effetti sulla vita dei villaggi servirà più tempo: i dati raccolti in questa scheda riguardano le aperture.`,
    en: `**Three centres** opened within ten months, between December 2023 and October 2024, with a target of **ten by 2028**.

The effects on village life will take longer to show: the data gathered in this record concern the openings.`,
  },
  lessonsLearnt: {
    it: `Procedere per tappe permette di correggere: ciò che si impara nel primo centro può servire al secondo.

In un partenariato con un’azienda conviene chiarire fin dall’inizio **chi decide, chi paga e per quanto tempo**, e scriverlo in un documento che tutti possano leggere.`,
    en: `Going step by step leaves room for correction: what is learnt in the first centre can serve the second.

In a partnership with a company it is best to settle from the start **who decides, who pays and for how long**, and to put it in a document that everyone can read.`,
  },
  transferability: {
    it: `L’alleanza tra enti pubblici, imprese e organizzazioni internazionali è possibile anche su scala più piccola: una banca locale, un operatore telefonico, una fondazione.

Il centro funziona meglio se unisce **lavoro e formazione**: chi viene per un corso scopre lo spazio, chi viene per lavorare può insegnare.`,
    en: `An alliance of public bodies, businesses and larger organisations is possible on a smaller scale too: a local bank, a telephone company, a foundation.

A centre works best when it combines **work and training**: those who come for a course discover the space, and those who come to work may end up teaching.`,
  },
  coworkingModel: 'other',
  territoryType: 'rural',
  country: 'TR',
  placeName: 'Kürkçüler, Ulamış, Taraklı',
  yearStarted: 2023,
  indicators: [
    {
      label: { it: 'Centri aperti', en: 'Centres opened' },
      value: 3,
      unit: 'n',
      year: 2024,
      source: 'UNDP Türkiye',
    },
    {
      label: { it: 'Centri previsti entro il 2028', en: 'Centres planned by 2028' },
      value: 10,
      unit: 'n',
      year: 2028,
      source: 'UNDP Türkiye',
    },
  ],
  sdgs: ['4', '8', '9', '11', '17'],
  sources: [{ title: 'UNDP Türkiye', url: 'https://undp.org/turkiye', accessedOn: '2026-11-10' }],
  relatedUnits: [
    'governance-and-partners',
    'funding-and-sustainability',
    'listening-to-the-community',
  ],
}
