import { markdown } from '../markdown.ts'
import type { SeedTrainingUnit } from '../otherTypes.ts'

export const fundingAndSustainability: SeedTrainingUnit = {
  key: 'funding-and-sustainability',
  partner: 'trevessu',
  sourceLanguage: 'it',
  topics: ['sustainability', 'local-government', 'rural-development'],
  publish: ['it', 'en'],
  cover: 'funding-and-sustainability',
  code: 'CLB-08',
  position: 8,
  eqfLevel: 5,
  duration: 135,
  targetGroups: ['community-leaders', 'municipal-staff', 'coworking-managers', 'policy-makers'],
  prerequisites: ['business-models', 'measuring-impact'],
  relatedCaseStudies: ['santa-fiora', 'madonie-network', 'gteic', 'cooperativa-cowork'],
  title: {
    it: 'Finanziamenti e durata nel tempo',
    en: 'Funding and sustainability',
  },
  summary: {
    it: 'Dai fondi europei alle quote dei soci: come mettere insieme un piano di finanziamento che non si fermi il giorno in cui finisce il bando.',
    en: 'From European funds to members’ shares: how to put together a funding plan that does not stop on the day the grant ends.',
  },
  learningOutcomes: [
    {
      kind: 'knowledge',
      text: {
        it: 'Conoscere le principali fonti di finanziamento di uno spazio e ciò che ciascuna può pagare.',
        en: 'Know the main sources of funding for a space and what each of them can pay for.',
      },
    },
    {
      kind: 'skill',
      text: {
        it: 'Costruire un piano di finanziamento di tre anni che separi l’avvio dalla gestione.',
        en: 'Draw up a three-year funding plan that keeps start-up and running costs apart.',
      },
    },
    {
      kind: 'responsibility-autonomy',
      text: {
        it: 'Valutare se un’opportunità di finanziamento è coerente con la missione dello spazio, e rinunciarvi se non lo è.',
        en: 'Judge whether a funding opportunity fits the mission of the space, and pass it up if it does not.',
      },
    },
  ],
  content: [
    {
      blockType: 'text',
      body: {
        it: markdown`
          ### Aprire e restare aperti

          Sono due spese diverse. **Aprire** (lavori, arredi, rete) costa una volta e si presta a un contributo. **Restare aperti** (una persona, l’energia, la connessione, la manutenzione) costa ogni mese, e i contributi la coprono raramente. Molti spazi chiudono non perché nessuno li usi, ma perché il piano si fermava all’inaugurazione.

          ### Chi può pagare che cosa

          - **Fondi europei**: il FESR per edifici e servizi, come nelle Madonie; il sostegno LEADER per iniziative locali, come in Catalogna; Erasmus+ per formare le persone, come in questo progetto.
          - **Comune**: l’edificio, le utenze, o un aiuto a chi arriva. A Santa Fiora il comune ha coperto fino alla metà dell’affitto, con un massimo di 200 euro al mese, per chi veniva a lavorare nel borgo da due a sei mesi.
          - **Comunità**: quote di soci, raccolte fondi, ore di lavoro, materiali.
          - **Mercato**: abbonamenti, sala, corsi, servizi.
        `,
        en: markdown`
          ### Opening, and staying open

          These are two different expenses. **Opening** (works, furniture, network) costs once and lends itself to a grant. **Staying open** (a person, energy, the connection, upkeep) costs every month, and grants seldom cover it. Many spaces close not because nobody uses them, but because the plan ended with the opening party.

          ### Who can pay for what

          - **European funds**: the ERDF for buildings and services, as in the Madonie; LEADER support for local initiatives, as in Catalonia; Erasmus+ for training people, as in this project.
          - **Municipality**: the building, the bills, or help for newcomers. In Santa Fiora the municipality paid up to half of the rent, 200 euros a month at most, for those who came to work in the village for two to six months.
          - **Community**: members’ shares, fund-raising, hours of work, materials.
          - **Market**: memberships, room hire, courses, services.
        `,
      },
    },
    {
      blockType: 'text',
      body: {
        it: markdown`
          ### La regola dei tre terzi

          Non è una legge, ma una domanda utile: se sparisse la fonte più grande, lo spazio resterebbe aperto sei mesi? Un equilibrio prudente vede un terzo circa delle entrate dagli utenti, un terzo da servizi e attività, un terzo da enti pubblici o dalla comunità. Segnate nel piano il mese in cui ogni contributo finisce e **che cosa lo sostituisce**.

          ### Prima di presentare domanda

          1. Il bando paga ciò di cui avete bisogno, o vi fa comprare ciò che paga?
          2. Potete anticipare le spese? Molti contributi arrivano a rendiconto.
          3. Chi terrà i documenti per gli anni richiesti?
          4. Il contributo è un aiuto di Stato? Per gli importi minori valgono le regole «de minimis» del [regolamento (UE) 2023/2831](https://eur-lex.europa.eu/eli/reg/2023/2831/oj): fatevi aiutare da chi le conosce.
          5. Durare vuol dire anche consumare meno: quali interventi riducono le bollette dal primo anno?
        `,
        en: markdown`
          ### The rule of three thirds

          It is not a law, but a useful question: if the largest source went, would the space stay open for six months? A prudent balance has about a third of the income from users, a third from services and activities, a third from public bodies or the community. Mark in your plan the month in which each grant ends and **what takes its place**.

          ### Before you apply

          1. Does the call pay for what you need, or make you buy what it pays for?
          2. Can you advance the money? Many grants are paid once the costs are accounted for.
          3. Who will keep the documents for the years required?
          4. Is the grant State aid? Smaller amounts come under the “de minimis” rules of [Regulation (EU) 2023/2831](https://eur-lex.europa.eu/eli/reg/2023/2831/oj): get help from somebody who knows them.
          5. To last also means to consume less: which works cut the bills from the first year on?
        `,
      },
    },
    {
      blockType: 'picture',
      image: 'funding-and-sustainability',
      caption: {
        it: 'Un piano di finanziamento si legge mese per mese, fino a dopo l’ultimo contributo.',
        en: 'A funding plan is read month by month, to beyond the last grant.',
      },
    },
    {
      blockType: 'activity',
      title: { it: 'Trentasei mesi', en: 'Thirty-six months' },
      duration: 60,
      instructions: {
        it: markdown`
          Disegnate una riga lunga trentasei mesi.

          - Sopra: tutte le entrate, ciascuna con un inizio, una fine e un grado di certezza (sicura, probabile, sperata).
          - Sotto: tutte le spese.
          - Cancellate le entrate soltanto sperate. In quale mese i conti vanno sotto zero?

          Preparate due risposte per quel mese: una che riduce le spese senza chiudere, una che trova nuove entrate. Presentatele in cinque minuti a chi fa la parte del consiglio comunale.
        `,
        en: markdown`
          Draw a line thirty-six months long.

          - Above it: all income, each with a beginning, an end and a degree of certainty (sure, likely, hoped for).
          - Below it: all expenses.
          - Strike out the income that is only hoped for. In which month do the accounts fall below zero?

          Prepare two answers for that month: one that cuts costs without closing, one that finds new income. Present them in five minutes to people who play the municipal council.
        `,
      },
    },
    {
      blockType: 'quiz',
      title: { it: 'Prima del bando', en: 'Before the call' },
      questions: [
        {
          kind: 'single',
          question: {
            it: 'Quale spesa è più difficile da coprire con un contributo una tantum?',
            en: 'Which expense is hardest to cover with a one-off grant?',
          },
          answers: [
            {
              correct: false,
              text: { it: 'Gli arredi', en: 'The furniture' },
              feedback: {
                it: 'Si comprano una volta: è la spesa tipica di un contributo.',
                en: 'It is bought once: a typical expense for a grant.',
              },
            },
            {
              correct: true,
              text: {
                it: 'La persona che accoglie e gestisce',
                en: 'The person who welcomes people and runs the space',
              },
              feedback: {
                it: 'Esatto: è una spesa di ogni mese, e senza di lei lo spazio si spegne.',
                en: 'Right: it comes every month, and without that person the space fades.',
              },
            },
            {
              correct: false,
              text: { it: 'I lavori nell’edificio', en: 'The building works' },
              feedback: {
                it: 'Sono un investimento iniziale, spesso finanziabile.',
                en: 'They are an initial investment, often eligible for funding.',
              },
            },
          ],
        },
        {
          kind: 'multiple',
          question: {
            it: 'Quali segnali consigliano di rinunciare a un bando?',
            en: 'Which signs suggest passing up a call?',
          },
          answers: [
            {
              correct: true,
              text: {
                it: 'Obbliga a comprare cose che non servono',
                en: 'It makes you buy things you do not need',
              },
              feedback: {
                it: 'Sì: poi andranno anche mantenute.',
                en: 'Yes: and afterwards they must be kept up, too.',
              },
            },
            {
              correct: true,
              text: {
                it: 'Non si possono anticipare le spese richieste',
                en: 'You cannot advance the costs it requires',
              },
              feedback: {
                it: 'Sì: un contributo a rendiconto può mettere in crisi la cassa.',
                en: 'Yes: a grant paid in arrears can leave you without cash.',
              },
            },
            {
              correct: false,
              text: {
                it: 'Chiede di misurare i risultati',
                en: 'It asks you to measure results',
              },
              feedback: {
                it: 'È un lavoro che conviene fare comunque.',
                en: 'That is work worth doing anyway.',
              },
            },
          ],
        },
        {
          kind: 'single',
          question: {
            it: 'Quando si decide che cosa sostituirà un contributo?',
            en: 'When do you decide what will take the place of a grant?',
          },
          answers: [
            {
              correct: true,
              text: { it: 'Prima di chiederlo', en: 'Before asking for it' },
              feedback: {
                it: 'Sì: è parte del piano, non un’emergenza.',
                en: 'Yes: it is part of the plan, not an emergency.',
              },
            },
            {
              correct: false,
              text: { it: 'Negli ultimi tre mesi', en: 'In the last three months' },
              feedback: {
                it: 'È tardi per cambiare prezzi, accordi e abitudini.',
                en: 'It is late to change prices, agreements and habits.',
              },
            },
          ],
        },
      ],
    },
  ],
}
