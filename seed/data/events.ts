import { markdown } from './markdown.ts'
import type { SeedEvent } from './otherTypes.ts'

/** Sample events of the kind that the project holds; none of them names a real venue or speaker. */
export const events: SeedEvent[] = [
  {
    key: 'webinar-measuring-impact',
    partner: 'trevessu',
    sourceLanguage: 'it',
    topics: ['sustainability', 'social-innovation'],
    publish: ['it', 'en', 'pt', 'el'],
    cover: 'webinar-measuring-impact',
    kind: 'webinar',
    start: '2026-10-15T13:00:00.000Z',
    end: '2026-10-15T14:30:00.000Z',
    timeZone: 'Europe/Rome',
    allDay: false,
    attendance: 'online',
    onlineUrl: 'https://meet.example.org/measuring-impact',
    registrationUrl: 'https://www.example.org/register/measuring-impact',
    registrationDeadline: '2026-10-14T21:59:00.000Z',
    capacity: 100,
    eventStatus: 'confirmed',
    title: {
      it: 'Webinar: misurare l’impatto di un coworking',
      en: 'Webinar: measuring the impact of a coworking space',
      pt: 'Webinário: medir o impacto de um coworking',
      el: 'Διαδικτυακό σεμινάριο: μετρώντας τον αντίκτυπο ενός συνεργατικού χώρου',
    },
    summary: {
      it: 'Novanta minuti per scegliere pochi indicatori utili e imparare a raccontarli con onestà.',
      en: 'Ninety minutes on choosing a few useful indicators and telling their story honestly.',
      pt: 'Noventa minutos para escolher poucos indicadores úteis e aprender a contá-los com honestidade.',
      el: 'Ενενήντα λεπτά για να επιλέξετε λίγους χρήσιμους δείκτες και να μάθετε να τους παρουσιάζετε με ειλικρίνεια.',
    },
    body: {
      it: markdown`
        Quante persone usano lo spazio è facile da sapere. Che cosa è cambiato per loro, e per il paese, molto meno. Il webinar parte dall’unità _Misurare l’impatto di un coworking_ e la mette alla prova su casi portati dai partecipanti.

        **A chi si rivolge:** a chi gestisce uno spazio, a chi lavora in un comune, a chi forma altre persone. Non servono conoscenze di statistica.

        Portate un numero di cui siete fieri e uno che vi preoccupa.
      `,
      en: markdown`
        How many people use the space is easily known. What has changed for them, and for the town, much less so. The webinar starts from the unit _Measuring the impact of a coworking space_ and tries it out on cases brought by the participants.

        **For:** people who run a space, work for a municipality or train others. No statistics needed.

        Bring one figure that you are proud of and one that worries you.
      `,
      pt: markdown`
        Saber quantas pessoas usam o espaço é fácil. Saber o que mudou para elas, e para a terra, é bem mais difícil. O webinário parte da unidade _Medir o impacto de um coworking_ e põe-na à prova em casos trazidos pelos participantes.

        **A quem se dirige:** a quem gere um espaço, trabalha num município ou forma outras pessoas. Não são precisos conhecimentos de estatística.

        Traga um número de que se orgulha e outro que o preocupa.
      `,
      el: markdown`
        Πόσοι χρησιμοποιούν τον χώρο το μαθαίνει κανείς εύκολα. Τι άλλαξε για αυτούς, και για τον τόπο, πολύ δυσκολότερα. Το σεμινάριο ξεκινά από την ενότητα _Μετρώντας τον αντίκτυπο ενός συνεργατικού χώρου_ και τη δοκιμάζει σε περιπτώσεις που φέρνουν οι συμμετέχοντες.

        **Σε ποιους απευθύνεται:** σε όσους διαχειρίζονται έναν χώρο, εργάζονται σε δήμο ή εκπαιδεύουν άλλους. Δεν χρειάζονται γνώσεις στατιστικής.

        Φέρτε έναν αριθμό για τον οποίο είστε υπερήφανοι και έναν που σας ανησυχεί.
      `,
    },
    agenda: [
      {
        start: '2026-10-15T13:00:00.000Z',
        speaker: '',
        title: {
          it: 'Contare e misurare: la differenza',
          en: 'Counting and measuring: the difference',
          pt: 'Contar e medir: a diferença',
          el: 'Καταμέτρηση και μέτρηση: η διαφορά',
        },
      },
      {
        start: '2026-10-15T13:30:00.000Z',
        speaker: '',
        title: {
          it: 'Lavoro a gruppi sulla scheda degli indicatori',
          en: 'Group work on the indicator sheet',
          pt: 'Trabalho em grupo sobre a ficha de indicadores',
          el: 'Ομαδική εργασία στο φύλλο δεικτών',
        },
      },
      {
        start: '2026-10-15T14:10:00.000Z',
        speaker: '',
        title: {
          it: 'Domande e prossimi passi',
          en: 'Questions and next steps',
          pt: 'Perguntas e próximos passos',
          el: 'Ερωτήσεις και επόμενα βήματα',
        },
      },
    ],
  },
  {
    key: 'workshop-empty-buildings',
    partner: 'trevessu',
    sourceLanguage: 'it',
    topics: ['public-buildings', 'local-government'],
    publish: ['it', 'en'],
    cover: 'workshop-empty-buildings',
    kind: 'workshop',
    start: '2026-12-03T08:30:00.000Z',
    end: '2026-12-03T12:00:00.000Z',
    timeZone: 'Europe/Rome',
    allDay: false,
    attendance: 'onsite',
    venue: { country: 'IT' },
    registrationUrl: 'https://www.example.org/register/empty-buildings',
    registrationDeadline: '2026-11-26T22:59:00.000Z',
    capacity: 25,
    eventStatus: 'cancelled',
    title: {
      it: 'Laboratorio: una mappa degli edifici vuoti',
      en: 'Workshop: a map of empty buildings',
    },
    summary: {
      it: 'Annullato. Una mattina per valutare con la stessa scheda gli edifici pubblici poco usati di un comune.',
      en: 'Cancelled. A morning to assess a municipality’s under-used public buildings with one and the same sheet.',
    },
    body: {
      it: markdown`
        **Il laboratorio è annullato.** Chi si era iscritto non deve fare nulla; una nuova data sarà pubblicata su questa pagina.

        Il programma prevedeva un sopralluogo in coppie, il confronto dei voti e una breve raccomandazione per gli amministratori. Nel frattempo si può lavorare da soli con l’unità _Scegliere lo spazio giusto_ e con la scheda di sopralluogo che contiene.
      `,
      en: markdown`
        **The workshop is cancelled.** Those who had signed up need do nothing; a new date will be published on this page.

        The plan was a site visit in pairs, a comparison of marks and a short recommendation for the council. In the meantime you can work on your own with the unit _Choosing the right space_ and the site-visit sheet in it.
      `,
    },
    agenda: [
      {
        start: '2026-12-03T08:30:00.000Z',
        speaker: '',
        title: {
          it: 'Che cosa guardare, e in che ordine',
          en: 'What to look at, and in what order',
        },
      },
      {
        start: '2026-12-03T09:15:00.000Z',
        speaker: '',
        title: { it: 'Sopralluogo a coppie', en: 'Site visit in pairs' },
      },
      {
        start: '2026-12-03T11:00:00.000Z',
        speaker: '',
        title: { it: 'Confronto e raccomandazione', en: 'Comparison and recommendation' },
      },
    ],
  },
  {
    key: 'webinar-funding-plan',
    partner: 'marca',
    sourceLanguage: 'en',
    topics: ['sustainability', 'entrepreneurship'],
    publish: ['it', 'en', 'pt'],
    cover: 'webinar-funding-plan',
    kind: 'webinar',
    start: '2027-01-21T17:00:00.000Z',
    end: '2027-01-21T18:30:00.000Z',
    timeZone: 'Europe/Lisbon',
    allDay: false,
    attendance: 'online',
    onlineUrl: 'https://meet.example.org/funding-plan',
    registrationUrl: 'https://www.example.org/register/funding-plan',
    registrationDeadline: '2027-01-20T23:59:00.000Z',
    capacity: 80,
    eventStatus: 'confirmed',
    title: {
      it: 'Webinar: un piano di finanziamento che regge',
      en: 'Webinar: a funding plan that holds',
      pt: 'Webinário: um plano de financiamento que se aguenta',
    },
    summary: {
      it: 'Trentasei mesi su una riga: come leggere entrate e spese di un piccolo spazio prima di chiedere un contributo.',
      en: 'Thirty-six months on one line: how to read a small space’s income and expenses before you apply for a grant.',
      pt: 'Trinta e seis meses numa linha: como ler as receitas e as despesas de um espaço pequeno antes de pedir um apoio.',
    },
    body: {
      it: markdown`
        Un contributo apre molte porte; a tenerle aperte è un piano. In novanta minuti costruiamo insieme un piano di tre anni per uno spazio immaginario, poi lo mettiamo in difficoltà: bollette più alte, un ritardo nei pagamenti, un gruppo di utenti che se ne va.

        **Orario:** le 17 di Lisbona corrispondono alle 18 di Roma. Il collegamento arriva a chi si iscrive.
      `,
      en: markdown`
        A grant opens many doors; a plan keeps them open. In ninety minutes we build a three-year plan for an imaginary space together, and then give it a hard time: higher bills, a late payment, a group of users who leave.

        **Time:** 17:00 in Lisbon is 18:00 in Rome. Those who register receive the link.
      `,
      pt: markdown`
        Um apoio abre muitas portas; o que as mantém abertas é um plano. Em noventa minutos construímos juntos um plano de três anos para um espaço imaginário e depois pomo-lo à prova: faturas mais altas, um pagamento atrasado, um grupo de utilizadores que se vai embora.

        **Hora:** as 17h00 de Lisboa correspondem às 18h00 de Roma. Quem se inscrever recebe a ligação.
      `,
    },
    agenda: [
      {
        start: '2027-01-21T17:00:00.000Z',
        speaker: '',
        title: {
          it: 'Aprire e restare aperti: due spese diverse',
          en: 'Opening and staying open: two different expenses',
          pt: 'Abrir e manter aberto: duas despesas diferentes',
        },
      },
      {
        start: '2027-01-21T17:25:00.000Z',
        speaker: '',
        title: {
          it: 'Esercizio: il piano di uno spazio immaginario',
          en: 'Exercise: the plan of an imaginary space',
          pt: 'Exercício: o plano de um espaço imaginário',
        },
      },
      {
        start: '2027-01-21T18:10:00.000Z',
        speaker: '',
        title: { it: 'Domande', en: 'Questions', pt: 'Perguntas' },
      },
    ],
  },
  {
    key: 'training-week-community-leaders',
    partner: 'trevessu',
    sourceLanguage: 'it',
    topics: ['vocational-training', 'community-development', 'rural-development'],
    // The Greek text stays a draft.
    publish: ['it', 'en', 'pt'],
    cover: 'training-week-community-leaders',
    kind: 'training',
    start: '2027-03-08T08:30:00.000Z',
    end: '2027-03-12T12:00:00.000Z',
    timeZone: 'Europe/Rome',
    allDay: false,
    attendance: 'onsite',
    venue: { country: 'IT' },
    registrationUrl: 'https://www.example.org/register/training-week',
    registrationDeadline: '2027-01-31T22:59:00.000Z',
    capacity: 24,
    eventStatus: 'confirmed',
    title: {
      it: 'Settimana di formazione per chi guida le comunità locali',
      en: 'Training week for community leaders',
      pt: 'Semana de formação para líderes comunitários',
      el: 'Εβδομάδα κατάρτισης για επικεφαλής τοπικών κοινοτήτων',
    },
    summary: {
      it: 'Cinque giorni in presenza per passare dall’idea di uno spazio condiviso a un progetto che si può presentare.',
      en: 'Five days face to face, from the idea of a shared space to a project you can present.',
      pt: 'Cinco dias presenciais para passar da ideia de um espaço partilhado a um projeto que se pode apresentar.',
      el: 'Πέντε ημέρες διά ζώσης, από την ιδέα ενός κοινού χώρου έως ένα σχέδιο που μπορεί να παρουσιαστεί.',
    },
    body: {
      it: markdown`
        La settimana segue le quattro unità del percorso _Dall’idea allo spazio_: ogni mattina un’unità, ogni pomeriggio il lavoro sul proprio caso. L’ultimo giorno ogni gruppo presenta il proprio progetto in dieci minuti.

        - **Posti:** 24, in gruppi di due o tre persone dello stesso territorio.
        - **Prima di arrivare:** leggere l’unità _Perché un coworking in un piccolo centro_ e raccogliere tre dati sul proprio comune.
        - **Lingue:** italiano e inglese.

        La sede sarà comunicata agli iscritti. Segnalate al momento dell’iscrizione le vostre esigenze di accessibilità.
      `,
      en: markdown`
        The week follows the four units of the path _From idea to space_: a unit each morning, work on your own case each afternoon. On the last day each group presents its project in ten minutes.

        - **Places:** 24, in groups of two or three people from the same area.
        - **Before you come:** read the unit _Why a coworking space in a small town_ and gather three figures about your municipality.
        - **Languages:** Italian and English.

        Participants will be told the venue. Please mention your accessibility needs when you register.
      `,
      pt: markdown`
        A semana segue as quatro unidades do percurso _Da ideia ao espaço_: todas as manhãs uma unidade, todas as tardes o trabalho sobre o próprio caso. No último dia, cada grupo apresenta o seu projeto em dez minutos.

        - **Vagas:** 24, em grupos de duas ou três pessoas do mesmo território.
        - **Antes de chegar:** ler a unidade _Porquê um coworking numa localidade pequena_ e recolher três dados sobre o seu município.
        - **Línguas:** italiano e inglês.

        O local será comunicado aos inscritos. Indique, ao inscrever-se, as suas necessidades de acessibilidade.
      `,
      el: markdown`
        Η εβδομάδα ακολουθεί τις τέσσερις ενότητες της διαδρομής _Από την ιδέα στον χώρο_: κάθε πρωί μία ενότητα, κάθε απόγευμα εργασία πάνω στη δική σας περίπτωση. Την τελευταία ημέρα κάθε ομάδα παρουσιάζει το σχέδιό της σε δέκα λεπτά.

        - **Θέσεις:** 24, σε ομάδες δύο ή τριών ατόμων από τον ίδιο τόπο.
        - **Πριν έρθετε:** διαβάστε την ενότητα _Γιατί ένας συνεργατικός χώρος σε μια μικρή πόλη_ και συγκεντρώστε τρία στοιχεία για τον δήμο σας.
        - **Γλώσσες:** ιταλικά και αγγλικά.

        Ο χώρος διεξαγωγής θα ανακοινωθεί στους συμμετέχοντες. Κατά την εγγραφή δηλώστε τις ανάγκες προσβασιμότητάς σας.
      `,
    },
    agenda: [
      {
        start: '2027-03-08T08:30:00.000Z',
        speaker: '',
        title: {
          it: 'Lunedì: perché, per chi',
          en: 'Monday: why, and for whom',
          pt: 'Segunda-feira: porquê e para quem',
          el: 'Δευτέρα: γιατί και για ποιους',
        },
      },
      {
        start: '2027-03-09T08:30:00.000Z',
        speaker: '',
        title: {
          it: 'Martedì: ascoltare la comunità',
          en: 'Tuesday: listening to the community',
          pt: 'Terça-feira: ouvir a comunidade',
          el: 'Τρίτη: ακούγοντας την κοινότητα',
        },
      },
      {
        start: '2027-03-10T08:30:00.000Z',
        speaker: '',
        title: {
          it: 'Mercoledì: sopralluogo e scelta dello spazio',
          en: 'Wednesday: site visit and choice of space',
          pt: 'Quarta-feira: visita e escolha do espaço',
          el: 'Τετάρτη: επιτόπια επίσκεψη και επιλογή χώρου',
        },
      },
      {
        start: '2027-03-11T08:30:00.000Z',
        speaker: '',
        title: {
          it: 'Giovedì: modelli e conti',
          en: 'Thursday: models and accounts',
          pt: 'Quinta-feira: modelos e contas',
          el: 'Πέμπτη: μοντέλα και οικονομικά',
        },
      },
      {
        start: '2027-03-12T08:30:00.000Z',
        speaker: '',
        title: {
          it: 'Venerdì: presentazione dei progetti',
          en: 'Friday: presentation of the projects',
          pt: 'Sexta-feira: apresentação dos projetos',
          el: 'Παρασκευή: παρουσίαση των σχεδίων',
        },
      },
    ],
  },
  {
    key: 'study-visit-shared-workshops',
    partner: 'nbsclimate',
    sourceLanguage: 'en',
    topics: ['social-innovation', 'cooperatives', 'sustainability'],
    publish: ['it', 'en', 'el'],
    cover: 'study-visit-shared-workshops',
    kind: 'study-visit',
    start: '2027-04-20T07:00:00.000Z',
    end: '2027-04-20T14:00:00.000Z',
    timeZone: 'Europe/Athens',
    allDay: false,
    attendance: 'onsite',
    venue: { country: 'GR' },
    registrationUrl: 'https://www.example.org/register/study-visit',
    registrationDeadline: '2027-03-19T21:59:00.000Z',
    capacity: 15,
    eventStatus: 'tentative',
    title: {
      it: 'Visita di studio: laboratori condivisi in montagna',
      en: 'Study visit: shared workshops in the mountains',
      el: 'Εκπαιδευτική επίσκεψη: κοινόχρηστα εργαστήρια στα βουνά',
    },
    summary: {
      it: 'Una giornata per vedere che cosa succede quando lo spazio condiviso non ha scrivanie ma banchi da lavoro.',
      en: 'A day to see what happens when a shared space has workbenches instead of desks.',
      el: 'Μία ημέρα για να δούμε τι συμβαίνει όταν ένας κοινός χώρος δεν έχει γραφεία αλλά πάγκους εργασίας.',
    },
    body: {
      it: markdown`
        Non tutto il lavoro di un paese passa da uno schermo. La visita, in Grecia, è dedicata ai laboratori dove si progettano e si riparano insieme attrezzi e oggetti: come sono organizzati, chi li usa, come si dividono le spese.

        La data è **provvisoria** e verrà confermata alla chiusura delle iscrizioni. L’orario è quello di Atene. Il gruppo è piccolo perché ci sia tempo per le domande.
      `,
      en: markdown`
        Not all the work of a village passes through a screen. The visit, in Greece, is about workshops where people design and mend tools and objects together: how they are organised, who uses them, how costs are shared.

        The date is **provisional** and will be confirmed when registration closes. Times are those of Athens. The group is small, so that there is time for questions.
      `,
      el: markdown`
        Δεν περνά όλη η δουλειά ενός χωριού από μια οθόνη. Η επίσκεψη, στην Ελλάδα, είναι αφιερωμένη στα εργαστήρια όπου εργαλεία και αντικείμενα σχεδιάζονται και επισκευάζονται από κοινού: πώς οργανώνονται, ποιοι τα χρησιμοποιούν, πώς μοιράζονται τα έξοδα.

        Η ημερομηνία είναι **προσωρινή** και θα επιβεβαιωθεί με τη λήξη των εγγραφών. Οι ώρες είναι ώρες Αθήνας. Η ομάδα είναι μικρή, ώστε να υπάρχει χρόνος για ερωτήσεις.
      `,
    },
    agenda: [
      {
        start: '2027-04-20T07:00:00.000Z',
        speaker: '',
        title: {
          it: 'Ritrovo e presentazioni',
          en: 'Meeting and introductions',
          el: 'Συνάντηση και γνωριμία',
        },
      },
      {
        start: '2027-04-20T08:00:00.000Z',
        speaker: '',
        title: {
          it: 'Visita al laboratorio e prova pratica',
          en: 'Visit to the workshop, and a hands-on try',
          el: 'Επίσκεψη στο εργαστήριο και πρακτική δοκιμή',
        },
      },
      {
        start: '2027-04-20T12:00:00.000Z',
        speaker: '',
        title: {
          it: 'Che cosa portiamo a casa',
          en: 'What we take home',
          el: 'Τι παίρνουμε μαζί μας',
        },
      },
    ],
  },
  {
    key: 'open-day-small-town-coworking',
    partner: 'trevessu',
    sourceLanguage: 'it',
    topics: ['remote-work', 'rural-development', 'local-government'],
    publish: ['it', 'en'],
    cover: 'open-day-small-town-coworking',
    kind: 'multiplier-event',
    start: '2027-05-13T22:00:00.000Z',
    end: '2027-05-14T21:59:00.000Z',
    timeZone: 'Europe/Rome',
    allDay: true,
    attendance: 'hybrid',
    venue: { country: 'IT' },
    onlineUrl: 'https://meet.example.org/open-day',
    registrationUrl: 'https://www.example.org/register/open-day',
    registrationDeadline: '2027-05-07T21:59:00.000Z',
    capacity: 120,
    eventStatus: 'confirmed',
    title: {
      it: 'Giornata aperta: il coworking nei piccoli centri',
      en: 'Open day: coworking in small towns',
    },
    summary: {
      it: 'Una giornata in presenza e a distanza per provare i materiali formativi e discutere le buone pratiche raccolte.',
      en: 'A day, on site and online, to try out the training materials and discuss the good practices collected.',
    },
    body: {
      it: markdown`
        La giornata è aperta a chiunque: amministratori, associazioni, lavoratori a distanza, curiosi. Al mattino si provano alcune attività delle unità formative, al pomeriggio si discutono le buone pratiche una per tavolo, scegliendo quelle più vicine al proprio territorio.

        Chi partecipa a distanza segue un tavolo dedicato, con le stesse attività. La sede sarà indicata su questa pagina.
      `,
      en: markdown`
        The day is open to everyone: council members, associations, remote workers, the curious. In the morning we try out some activities of the training units; in the afternoon we discuss the good practices, one at each table, choosing those nearest to our own places.

        Those who join online have a table of their own with the same activities. The venue will be given on this page.
      `,
    },
    agenda: [
      {
        start: '2027-05-14T08:00:00.000Z',
        speaker: '',
        title: { it: 'Attività dalle unità formative', en: 'Activities from the training units' },
      },
      {
        start: '2027-05-14T12:30:00.000Z',
        speaker: '',
        title: { it: 'Tavoli sulle buone pratiche', en: 'Tables on the good practices' },
      },
      {
        start: '2027-05-14T15:00:00.000Z',
        speaker: '',
        title: { it: 'Restituzione e saluti', en: 'Reports and farewell' },
      },
    ],
  },
]
