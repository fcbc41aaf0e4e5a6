import type { CaseStudy } from '../types.ts'

export const ludgateHub: CaseStudy = {
  key: 'ludgate-hub',
  partner: 'marca',
  sourceLanguage: 'it',
  topics: ['broadband', 'entrepreneurship', 'community-development', 'remote-work'],
  publish: ['it', 'en', 'pt', 'el'],
  cover: 'ludgate-hub',
  title: {
    it: 'Ludgate Hub: il vecchio cinema di Skibbereen ora va a un gigabit',
    en: 'Ludgate Hub: Skibbereen’s old cinema now runs at one gigabit',
    pt: 'Ludgate Hub: o antigo cinema de Skibbereen agora trabalha a um gigabit',
    el: 'Ludgate Hub: ο παλιός κινηματογράφος του Σκιμπερίν τρέχει στο ένα gigabit',
  },
  summary: {
    it: 'A Skibbereen, nel sud-ovest dell’Irlanda, la comunità ha trasformato un ex cinema con panificio in un polo di lavoro collegato a 1 Gbit/s. A marzo 2021 si contavano 146 posti di lavoro.',
    en: 'In Skibbereen, in south-west Ireland, the community turned a former cinema and bakery into a workplace connected at 1 Gbit/s. By March 2021 the count stood at 146 jobs.',
    pt: 'Em Skibbereen, no sudoeste da Irlanda, a comunidade transformou um antigo cinema e padaria num polo de trabalho ligado a 1 Gbit/s. Em março de 2021 contavam-se 146 empregos.',
    el: 'Στο Σκιμπερίν της νοτιοδυτικής Ιρλανδίας η κοινότητα μετέτρεψε έναν πρώην κινηματογράφο και φούρνο σε χώρο εργασίας με σύνδεση 1 Gbit/s. Ως τον Μάρτιο του 2021 είχαν καταμετρηθεί 146 θέσεις εργασίας.',
  },
  body: {
    it: `Un cinema e un panificio: in molti paesi sono i primi luoghi di cui si sente la mancanza quando chiudono. A Skibbereen l’edificio che li aveva ospitati è tornato al centro della vita locale. Dal **2016** è il **Ludgate Hub**, uno spazio di lavoro promosso dalla comunità.

La connessione viaggia a **1 Gbit/s** e l’edificio può accogliere fino a **75 persone**. Chi lavora nel digitale trova così, in una cittadina di provincia, condizioni che altrove si danno per scontate soltanto in città.

Per saperne di più: il sito del [Ludgate Hub](https://ludgate.ie) e gli articoli di [Independent.ie](https://independent.ie).`,
    en: `A cinema and a bakery: in many small towns these are among the first places to be missed once they close. In Skibbereen the building that had housed them is back at the heart of local life. Since **2016** it has been the **Ludgate Hub**, a workplace driven by the community.

The connection runs at **1 Gbit/s** and there is room for up to **75 people**. Those who work in digital trades thus find, in a country town, conditions that are taken for granted only in cities.

Read more on the [Ludgate Hub](https://ludgate.ie) website and on [Independent.ie](https://independent.ie).`,
    pt: `Um cinema e uma padaria: em muitas terras pequenas são dos primeiros lugares a deixar saudades quando fecham. Em Skibbereen, o edifício que os acolhia voltou ao centro da vida local. Desde **2016** é o **Ludgate Hub**, um espaço de trabalho promovido pela comunidade.

A ligação à internet é de **1 Gbit/s** e há lugar para um máximo de **75 pessoas**. Quem trabalha no digital encontra assim, numa vila de província, condições que só nas cidades se dão por garantidas.

Para saber mais: o sítio do [Ludgate Hub](https://ludgate.ie) e os artigos do [Independent.ie](https://independent.ie) (em inglês).`,
    el: `Ένας κινηματογράφος και ένας φούρνος: σε πολλούς μικρούς τόπους είναι από τα πρώτα μέρη που λείπουν στον κόσμο όταν κλείσουν. Στο Σκιμπερίν (Skibbereen) το κτίριο που τα στέγαζε ξαναβρήκε τη θέση του στην καρδιά της τοπικής ζωής. Από το **2016** είναι το **Ludgate Hub**, ένας χώρος εργασίας που ξεκίνησε από την ίδια την κοινότητα.

Η σύνδεση φτάνει το **1 Gbit/s** και ο χώρος μπορεί να φιλοξενήσει έως **75 άτομα**. Έτσι, όσοι εργάζονται σε ψηφιακά επαγγέλματα βρίσκουν σε μια επαρχιακή κωμόπολη συνθήκες που αλλού θεωρούνται δεδομένες μόνο στις πόλεις.

Περισσότερα στον ιστότοπο του [Ludgate Hub](https://ludgate.ie) και στα άρθρα του [Independent.ie](https://independent.ie) (στα αγγλικά).`,
  },
  context: {
    it: `Per una piccola città di provincia la distanza dai grandi centri è un fatto geografico; l’isolamento digitale, invece, è una scelta che si può correggere.

Con una connessione lenta non si lavora a distanza, non si apre un’impresa che vende lontano, non si convince chi è partito a tornare. La **banda larga** viene prima di tutto il resto.`,
    en: `For a small country town, distance from the big centres is a fact of geography; digital isolation is something that can be put right.

On a slow connection you cannot work remotely, start a business that sells far away, or persuade those who left to return. **Broadband** comes before everything else.`,
    pt: `Para uma pequena vila, a distância aos grandes centros é um facto geográfico; já o isolamento digital é algo que se pode corrigir.

Com uma ligação lenta não se trabalha à distância, não se cria uma empresa que venda para longe, não se convence quem partiu a voltar. A **banda larga** vem antes de tudo o resto.`,
    el: `Για μια μικρή επαρχιακή πόλη η απόσταση από τα μεγάλα κέντρα είναι γεωγραφικό δεδομένο· η ψηφιακή απομόνωση, αντίθετα, διορθώνεται.

Με αργή σύνδεση ούτε τηλεργασία γίνεται, ούτε επιχείρηση που απευθύνεται σε μακρινές αγορές στήνεται, ούτε πείθεται να γυρίσει όποιος έφυγε. Η **ευρυζωνικότητα** προηγείται από όλα τα άλλα.`,
  },
  challenge: {
    it: `Due problemi, un solo edificio. Da un lato un immobile conosciuto da tutti ma rimasto senza funzione; dall’altro la mancanza di un luogo attrezzato per chi vuole lavorare o fare impresa senza andarsene.

Per riuscirci occorreva che la spinta venisse dal posto, e che non si esaurisse con l’inaugurazione.`,
    en: `Two problems, one building. On one side stood premises that everyone knew but nobody used as before; on the other, there was no well-equipped place for people who want to work or start a business without leaving.

To succeed, the drive had to come from within the town, and it had to outlast the opening day.`,
    pt: `Dois problemas, um só edifício. De um lado, um imóvel que toda a gente conhecia mas que tinha perdido a sua função; do outro, a falta de um lugar equipado para quem quer trabalhar ou criar uma empresa sem ter de partir.

Para resultar, era preciso que o impulso viesse da própria terra e que não se esgotasse na inauguração.`,
    el: `Δύο προβλήματα, ένα κτίριο. Από τη μία ένα ακίνητο που όλοι γνώριζαν αλλά είχε χάσει τη χρήση του· από την άλλη, η έλλειψη ενός εξοπλισμένου χώρου για όσους θέλουν να εργαστούν ή να στήσουν μια επιχείρηση χωρίς να φύγουν.

Για να πετύχει, η ώθηση έπρεπε να έρθει από τον ίδιο τον τόπο και να μην εξαντληθεί στα εγκαίνια.`,
  },
  solution: {
    it: `La comunità ha unito due ingredienti:

- il **recupero di un edificio** carico di ricordi;
- una **connessione di alto livello**, capace di attirare chi lavora con i dati.

Il resto lo fa lo stare insieme: liberi professionisti, dipendenti a distanza e nuove imprese sotto lo stesso tetto si conoscono e si aiutano.`,
    en: `The community combined two ingredients:

- the **reuse of a building** full of memories;
- a **first-rate connection**, able to attract people who work with data.

Being together does the rest: freelancers, remote employees and new businesses under one roof get to know and help one another.`,
    pt: `A comunidade juntou dois ingredientes:

- a **recuperação de um edifício** cheio de memórias;
- uma **ligação de alto nível**, capaz de atrair quem trabalha com dados.

O resto faz-se convivendo: profissionais independentes, trabalhadores remotos e novas empresas debaixo do mesmo teto conhecem-se e ajudam-se.`,
    el: `Η κοινότητα συνδύασε δύο υλικά:

- την **επανάχρηση ενός κτιρίου** γεμάτου αναμνήσεις·
- μια **σύνδεση υψηλών προδιαγραφών**, ικανή να προσελκύσει όσους δουλεύουν με δεδομένα.

Τα υπόλοιπα τα κάνει η συνύπαρξη: ελεύθεροι επαγγελματίες, εργαζόμενοι εξ αποστάσεως και νέες επιχειρήσεις κάτω από την ίδια στέγη γνωρίζονται και βοηθούν ο ένας τον άλλον.`,
  },
  results: {
    it: `A marzo 2021, cinque anni dopo l’apertura, si contavano **146 posti di lavoro**.

È un indicatore che parla a tutti, cittadini e finanziatori: non quante persone sono passate, ma quanti lavori si possono svolgere restando nel territorio.`,
    en: `By March 2021, five years on, the count stood at **146 jobs**.

It is an indicator that speaks to citizens and funders alike: not how many people passed through, but how many jobs can be done without leaving the area.`,
    pt: `Em março de 2021, cinco anos depois da abertura, contavam-se **146 empregos**.

É um indicador que todos entendem, dos cidadãos aos financiadores: não quantas pessoas passaram, mas quantos empregos se podem ter sem sair da região.`,
    el: `Ως τον Μάρτιο του 2021, πέντε χρόνια μετά, είχαν καταμετρηθεί **146 θέσεις εργασίας**.

Είναι ένας δείκτης που τον καταλαβαίνουν όλοι, πολίτες και χρηματοδότες: όχι πόσοι πέρασαν, αλλά πόσες δουλειές γίνονται χωρίς να αφήσει κανείς τον τόπο του.`,
  },
  lessonsLearnt: {
    it: `La tecnologia da sola non basta, ma senza di essa non si comincia. Verificare **prima dei lavori** quale connessione è davvero disponibile evita delusioni costose.

Recuperare un luogo a cui la gente è affezionata porta con sé un vantaggio in più: il progetto ha una storia da raccontare fin dal primo giorno.`,
    en: `Technology is not enough, but without it you cannot begin. Checking what connection is really available **before the works start** saves costly disappointment.

Reusing a place that people are fond of brings a further advantage: the project has a story to tell from day one.`,
    pt: `A tecnologia não chega, mas sem ela não se começa. Verificar **antes das obras** que ligação está realmente disponível evita desilusões caras.

Recuperar um lugar de que as pessoas gostam traz ainda outra vantagem: o projeto tem uma história para contar desde o primeiro dia.`,
    el: `Η τεχνολογία δεν αρκεί, αλλά χωρίς αυτήν δεν ξεκινάς. Ο έλεγχος της πραγματικά διαθέσιμης σύνδεσης **πριν από τα έργα** γλιτώνει ακριβές απογοητεύσεις.

Η αναβίωση ενός χώρου που ο κόσμος αγαπά έχει ένα ακόμη πλεονέκτημα: το εγχείρημα έχει μια ιστορία να πει από την πρώτη μέρα.`,
  },
  transferability: {
    it: `Cinema, scuole, mercati coperti, stazioni: quasi ogni cittadina ha un edificio simile. Prima di scegliere conviene valutare la posizione, i costi di adeguamento e la possibilità di **crescere per fasi**.

Un gruppo promotore locale, con competenze diverse e un po’ di tempo, è la condizione più difficile da trovare e quella da cercare per prima.`,
    en: `Cinemas, schools, covered markets, railway stations: almost every small town has a building like this. Before choosing, weigh the location, the cost of adapting it and whether you can **grow in stages**.

A local group with varied skills and some time to give is the hardest thing to find, and the first to look for.`,
    pt: `Cinemas, escolas, mercados, estações: quase todas as vilas têm um edifício assim. Antes de escolher, convém avaliar a localização, os custos de adaptação e a possibilidade de **crescer por fases**.

Um grupo promotor local, com competências variadas e algum tempo disponível, é a condição mais difícil de reunir e a primeira a procurar.`,
    el: `Κινηματογράφοι, σχολεία, αγορές, σταθμοί: σχεδόν κάθε κωμόπολη έχει ένα τέτοιο κτίριο. Πριν από την επιλογή καλό είναι να εκτιμηθούν η θέση, το κόστος προσαρμογής και η δυνατότητα να **μεγαλώσει σταδιακά**.

Μια τοπική ομάδα με ποικίλες δεξιότητες και λίγο διαθέσιμο χρόνο είναι ό,τι δυσκολότερα βρίσκεται και το πρώτο που πρέπει να αναζητηθεί.`,
  },
  seo: {
    title: {
      it: 'Ludgate Hub, Skibbereen: dal cinema al lavoro digitale',
      en: 'Ludgate Hub, Skibbereen: from cinema to digital work',
      pt: 'Ludgate Hub, Skibbereen: do cinema ao trabalho digital',
      el: 'Ludgate Hub, Σκιμπερίν: από τον κινηματογράφο στην ψηφιακή εργασία',
    },
    description: {
      it: 'Un ex cinema con panificio, 1 Gbit/s e 146 posti di lavoro: la scommessa di una comunità irlandese.',
      en: 'A former cinema and bakery, 1 Gbit/s and 146 jobs: what one Irish community set out to do.',
      pt: 'Um antigo cinema e padaria, 1 Gbit/s e 146 empregos: a aposta de uma comunidade irlandesa.',
      el: 'Ένας πρώην κινηματογράφος και φούρνος, 1 Gbit/s και 146 θέσεις εργασίας: το στοίχημα μιας ιρλανδικής κοινότητας.',
    },
  },
  coworkingModel: 'community',
  territoryType: 'rural',
  country: 'IE',
  nuts3: 'IE053',
  placeName: 'Skibbereen',
  latitude: 51.551,
  longitude: -9.262,
  yearStarted: 2016,
  indicators: [
    {
      label: {
        it: 'Posti di lavoro a marzo 2021',
        en: 'Jobs by March 2021',
        pt: 'Empregos em março de 2021',
        el: 'Θέσεις εργασίας ως τον Μάρτιο του 2021',
      },
      value: 146,
      unit: 'n',
      year: 2021,
      source: 'Independent.ie; ludgate.ie',
    },
    {
      label: {
        it: 'Velocità della connessione',
        en: 'Connection speed',
        pt: 'Velocidade da ligação',
        el: 'Ταχύτητα σύνδεσης',
      },
      value: 1,
      unit: 'Gbit/s',
      source: 'Independent.ie; ludgate.ie',
    },
    {
      label: {
        it: 'Persone ospitate (al massimo)',
        en: 'People accommodated (at most)',
        pt: 'Pessoas acolhidas (no máximo)',
        el: 'Άτομα που φιλοξενούνται (έως)',
      },
      value: 75,
      unit: 'n',
      source: 'Independent.ie; ludgate.ie',
    },
  ],
  sdgs: ['8', '9', '11'],
  sources: [
    { title: 'Independent.ie', url: 'https://independent.ie', accessedOn: '2026-11-10' },
    { title: 'Ludgate Hub', url: 'https://ludgate.ie', accessedOn: '2026-11-10' },
  ],
  relatedUnits: ['choosing-a-space', 'measuring-impact', 'business-models'],
}
