import { markdown } from '../markdown.ts'
import type { SeedTrainingUnit } from '../otherTypes.ts'

export const governanceAndPartners: SeedTrainingUnit = {
  key: 'governance-and-partners',
  partner: 'marca',
  sourceLanguage: 'en',
  topics: ['local-government', 'cooperatives', 'community-development'],
  publish: ['it', 'en'],
  cover: 'governance-and-partners',
  code: 'CLB-05',
  position: 5,
  eqfLevel: 5,
  duration: 120,
  targetGroups: ['community-leaders', 'municipal-staff', 'policy-makers'],
  prerequisites: ['business-models'],
  relatedCaseStudies: ['cowocat-rural', 'gteic', 'villages-of-tomorrow', 'madonie-network'],
  title: {
    it: 'Governo dello spazio e alleanze',
    en: 'Governance and partners',
  },
  summary: {
    it: 'Chi decide, chi risponde, chi aiuta: come costruire un’alleanza locale che regga al cambio delle persone e come entrare in una rete di spazi.',
    en: 'Who decides, who answers for it, who helps: how to build a local alliance that outlasts the people in it, and how to join a network of spaces.',
  },
  learningOutcomes: [
    {
      kind: 'knowledge',
      text: {
        it: 'Conoscere gli attori pubblici, sociali ed economici che hanno interesse in uno spazio condiviso e gli strumenti con cui si accordano.',
        en: 'Know the public, social and economic actors with an interest in a shared space and the instruments by which they agree.',
      },
    },
    {
      kind: 'skill',
      text: {
        it: 'Disegnare una mappa degli attori e assegnare a ogni decisione un responsabile.',
        en: 'Draw a map of the actors and give each decision somebody who answers for it.',
      },
    },
    {
      kind: 'responsibility-autonomy',
      text: {
        it: 'Guidare un tavolo di lavoro fra enti diversi fino a un accordo scritto.',
        en: 'Lead a working group of different bodies to a written agreement.',
      },
    },
  ],
  content: [
    {
      blockType: 'text',
      body: {
        it: markdown`
          ### Decidere in pochi, rendere conto a molti

          Uno spazio muore di due malattie opposte: una sola persona che decide tutto, oppure un’assemblea che non decide mai. La cura è distinguere.

          - **Le decisioni di ogni giorno** (orari, prenotazioni, piccole spese) spettano a chi gestisce.
          - **Le scelte dell’anno** (prezzi, programma, bilancio) spettano a un gruppo ristretto e rappresentativo, che si riunisce a date fisse.
          - **Le scelte di fondo** (missione, convenzione, nuovi soci) spettano a tutti i membri e agli enti fondatori.

          Per ogni decisione scrivete tre nomi: chi decide, chi va sentito prima, chi va informato dopo. Se in una casella non c’è nessuno, avete trovato il prossimo problema.
        `,
        en: markdown`
          ### Few decide, many are told why

          Spaces die of two opposite illnesses: one person who decides everything, or an assembly that never decides. The cure is to tell decisions apart.

          - **Daily decisions** (hours, bookings, small expenses) belong to whoever runs the space.
          - **The choices of the year** (prices, programme, budget) belong to a small, representative group that meets on fixed dates.
          - **Basic choices** (mission, agreement, new members) belong to all members and to the founding bodies.

          For each decision write three names: who decides, who is heard before, who is told afterwards. If a box stays empty, you have found your next problem.
        `,
      },
    },
    {
      blockType: 'text',
      body: {
        it: markdown`
          ### Alleati vicini

          Comune, biblioteca, scuola, associazioni di categoria, banca locale, parrocchia, chi affitta camere: ognuno ha qualcosa da dare e qualcosa da chiedere. Cominciate da ciò che chiedono. Una scuola che ottiene una sala per l’orientamento diventa un’alleata; una scuola invitata soltanto all’inaugurazione resta un’ospite.

          ### Alleati lontani

          Da soli si è piccoli, in rete meno. In Catalogna Cowocat Rural è nato dal lavoro comune di dieci gruppi di azione locale LEADER, con quattordici spazi fra il 2014 e il 2016. In Irlanda gteic è il programma di un’agenzia pubblica in sette contee. Sulle Madonie la rete nasce intera: ventuno spazi, uno per comune. Una rete può condividere **prenotazioni, prezzi, formazione di chi gestisce e dati**; chiedetevi quale di queste cose vi farebbe risparmiare più lavoro.
        `,
        en: markdown`
          ### Allies next door

          The municipality, the library, the school, trade associations, the local bank, the parish, people who let rooms: each has something to give and something to ask. Begin with what they ask. A school that gets a room for its careers days becomes an ally; a school that is only invited to the opening remains a guest.

          ### Allies far away

          Alone you are small; in a network, less so. In Catalonia Cowocat Rural grew from the joint work of ten LEADER local action groups, with fourteen spaces between 2014 and 2016. In Ireland gteic is the programme of a public agency in seven counties. In the Madonie the network was born whole: twenty-one spaces, one in each municipality. A network can share **bookings, prices, the training of managers, and data**; ask yourselves which of these would save you most work.
        `,
      },
    },
    {
      blockType: 'activity',
      title: { it: 'La mappa degli attori', en: 'The map of actors' },
      duration: 45,
      instructions: {
        it: markdown`
          Su un foglio grande disegnate due assi: **interesse** per lo spazio e **influenza** su di esso.

          1. Collocate almeno dodici attori, con un foglietto per ciascuno.
          2. Per i quattro che hanno molta influenza e poco interesse scrivete che cosa potrebbe convincerli.
          3. Per i quattro che hanno molto interesse e poca influenza scrivete come dare loro voce.

          Concludete con tre incontri da chiedere entro un mese: chi chiama, e quando.
        `,
        en: markdown`
          On a large sheet draw two axes: **interest** in the space and **influence** over it.

          1. Place at least twelve actors, one slip of paper for each.
          2. For the four with much influence and little interest, write what might win them over.
          3. For the four with much interest and little influence, write how to give them a voice.

          End with three meetings to ask for within a month: who calls, and when.
        `,
      },
    },
    {
      blockType: 'quiz',
      title: { it: 'Chi decide?', en: 'Who decides?' },
      questions: [
        {
          kind: 'single',
          question: {
            it: 'Si rompe la stampante dello spazio. Chi dovrebbe decidere di ripararla?',
            en: 'The printer of the space breaks. Who should decide to have it repaired?',
          },
          answers: [
            {
              correct: true,
              text: { it: 'Chi gestisce lo spazio', en: 'Whoever runs the space' },
              feedback: {
                it: 'Giusto: è una decisione di ogni giorno, entro una spesa già concordata.',
                en: 'Right: it is a daily decision, within an expense agreed beforehand.',
              },
            },
            {
              correct: false,
              text: { it: 'L’assemblea dei membri', en: 'The members’ assembly' },
              feedback: {
                it: 'Se ogni guasto va in assemblea, nessuno ci verrà più.',
                en: 'If every breakdown goes to the assembly, soon nobody will come.',
              },
            },
            {
              correct: false,
              text: { it: 'La giunta comunale', en: 'The municipal executive' },
              feedback: {
                it: 'Il comune ha un interesse nello spazio, non nella stampante.',
                en: 'The municipality has an interest in the space, not in its printer.',
              },
            },
          ],
        },
        {
          kind: 'multiple',
          question: {
            it: 'Che cosa può condividere una rete di piccoli spazi?',
            en: 'What can a network of small spaces share?',
          },
          answers: [
            {
              correct: true,
              text: { it: 'Il sistema di prenotazione', en: 'The booking system' },
              feedback: {
                it: 'Sì: un solo abbonamento può valere in più sedi.',
                en: 'Yes: one membership can be good at several sites.',
              },
            },
            {
              correct: true,
              text: { it: 'La formazione di chi gestisce', en: 'The training of managers' },
              feedback: {
                it: 'Sì: è un lavoro spesso solitario, e confrontarsi aiuta.',
                en: 'Yes: the work is often lonely, and comparing notes helps.',
              },
            },
            {
              correct: false,
              text: {
                it: 'Un’identità unica, uguale ovunque',
                en: 'A single identity, the same everywhere',
              },
              feedback: {
                it: 'Un segno comune è utile, ma ogni spazio vive del suo luogo.',
                en: 'A common sign is useful, but each space lives on its own place.',
              },
            },
          ],
        },
        {
          kind: 'single',
          question: {
            it: 'Un attore ha molta influenza e poco interesse. Da dove si comincia?',
            en: 'An actor has much influence and little interest. Where do you begin?',
          },
          answers: [
            {
              correct: false,
              text: {
                it: 'Dall’invito all’inaugurazione',
                en: 'With an invitation to the opening',
              },
              feedback: {
                it: 'È tardi: resterà un ospite.',
                en: 'That is late: they will remain a guest.',
              },
            },
            {
              correct: true,
              text: {
                it: 'Da ciò di cui ha bisogno',
                en: 'With what they need',
              },
              feedback: {
                it: 'Sì: un’alleanza dura se conviene a entrambi.',
                en: 'Yes: an alliance lasts if it serves both sides.',
              },
            },
          ],
        },
      ],
    },
  ],
}
