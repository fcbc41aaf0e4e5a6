import { markdown } from './markdown.ts'
import type { SeedNews } from './otherTypes.ts'

/** Newest last. */
export const news: SeedNews[] = [
  {
    key: 'rural-vision-2040',
    partner: 'trevessu',
    sourceLanguage: 'it',
    topics: ['rural-development', 'depopulation'],
    publish: ['it', 'en'],
    cover: 'rural-vision-2040',
    date: '2026-09-07',
    related: [{ collection: 'training-units', key: 'why-rural-coworking' }],
    title: {
      it: 'Rileggere la visione europea per le zone rurali',
      en: 'Rereading the European vision for rural areas',
    },
    summary: {
      it: 'Quattro aggettivi e una data, il 2040: che cosa chiede a chi vuole aprire uno spazio di lavoro condiviso il documento della Commissione del 2021.',
      en: 'Four adjectives and a date, 2040: what the Commission’s paper of 2021 asks of those who want to open a shared workspace.',
    },
    body: {
      it: markdown`
        Più forti, connesse, resilienti e prospere: così la Commissione europea immagina le zone rurali nel 2040, nella comunicazione [COM(2021) 345](https://eur-lex.europa.eu/legal-content/IT/TXT/?uri=COM:2021:345:FIN). Vale la pena rileggerla con una domanda pratica in testa: quale di questi quattro aggettivi può sostenere un coworking?

        **Connesse** è il più evidente, e non riguarda soltanto la rete: uno spazio condiviso collega anche persone che prima non si incontravano. **Forti** sono le comunità che decidono insieme che cosa fare di un edificio. **Resilienti** quelle che non dipendono da un solo datore di lavoro. **Prospere**, forse, quelle in cui un giovane può scegliere se restare.

        La nostra prima unità formativa parte da qui.
      `,
      en: markdown`
        Stronger, connected, resilient and prosperous: this is how the European Commission pictures rural areas in 2040, in its communication [COM(2021) 345](https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=COM:2021:345:FIN). It is worth rereading with a practical question in mind: which of these four adjectives can a coworking space support?

        **Connected** is the plainest, and it is not only about the network: a shared space also links people who did not meet before. **Stronger** are the communities that decide together what to do with a building. **Resilient**, those that do not hang on a single employer. **Prosperous**, perhaps, those in which a young person can choose whether to stay.

        Our first training unit starts from there.
      `,
    },
  },
  {
    key: 'good-practices-online',
    partner: 'trevessu',
    sourceLanguage: 'it',
    topics: ['remote-work', 'rural-development', 'social-innovation'],
    // The Greek text stays a draft.
    publish: ['it', 'en', 'pt'],
    cover: 'good-practices-online',
    date: '2026-09-28',
    related: [
      { collection: 'case-studies', key: 'south-working-castelbuono' },
      { collection: 'case-studies', key: 'coworkland' },
      { collection: 'case-studies', key: 'tzoumakers' },
    ],
    title: {
      it: 'Quindici buone pratiche da leggere e confrontare',
      en: 'Fifteen good practices to read and compare',
      pt: 'Quinze boas práticas para ler e comparar',
      el: 'Δεκαπέντε καλές πρακτικές για ανάγνωση και σύγκριση',
    },
    summary: {
      it: 'Dalla Sicilia all’Irlanda, dalla Galizia all’Anatolia: la raccolta racconta spazi di lavoro condivisi molto diversi, con le loro fonti.',
      en: 'From Sicily to Ireland, from Galicia to Anatolia: the collection tells of very different shared workspaces, and names its sources.',
      pt: 'Da Sicília à Irlanda, da Galiza à Anatólia: a coletânea apresenta espaços de trabalho partilhados muito diferentes, com as respetivas fontes.',
      el: 'Από τη Σικελία ως την Ιρλανδία, από τη Γαλικία ως την Ανατολία: η συλλογή παρουσιάζει πολύ διαφορετικούς κοινόχρηστους χώρους εργασίας, μαζί με τις πηγές τους.',
    },
    body: {
      it: markdown`
        La raccolta comprende quindici esperienze di nove Paesi: comuni che aprono edifici pubblici, cooperative, associazioni, imprese private, gruppi di azione locale, un’agenzia pubblica.

        Ogni scheda segue lo stesso schema: contesto, problema, soluzione, risultati, lezioni apprese, trasferibilità. Così si possono confrontare luoghi lontani fra loro, anche per dimensioni: da un villaggio di venti abitanti a reti di decine di spazi. **Le cifre portano sempre la loro fonte**; dove non ne abbiamo trovata una attendibile, abbiamo preferito non scrivere nulla.
      `,
      en: markdown`
        The collection holds fifteen experiences from nine countries: municipalities that open public buildings, cooperatives, associations, private companies, local action groups, a public agency.

        Every sheet follows the same outline: context, challenge, solution, results, lessons learnt, transferability. Places far apart can thus be compared, in size as well: from a village of twenty inhabitants to networks of dozens of spaces. **Figures always come with their source**; where we found none that we could trust, we preferred to write nothing.
      `,
      pt: markdown`
        A coletânea reúne quinze experiências de nove países: municípios que abrem edifícios públicos, cooperativas, associações, empresas privadas, grupos de ação local, uma agência pública.

        Todas as fichas seguem o mesmo esquema: contexto, desafio, solução, resultados, lições aprendidas, transferibilidade. Podem assim comparar-se lugares distantes, também na dimensão: de uma aldeia com vinte habitantes a redes com dezenas de espaços. **Os números trazem sempre a sua fonte**; onde não encontrámos nenhuma fiável, preferimos não escrever nada.
      `,
      el: markdown`
        Η συλλογή περιλαμβάνει δεκαπέντε εμπειρίες από εννέα χώρες: δήμους που ανοίγουν δημόσια κτίρια, συνεταιρισμούς, συλλόγους, ιδιωτικές επιχειρήσεις, ομάδες τοπικής δράσης, έναν δημόσιο οργανισμό.

        Κάθε δελτίο ακολουθεί το ίδιο σχήμα: πλαίσιο, πρόκληση, λύση, αποτελέσματα, διδάγματα, δυνατότητα μεταφοράς. Έτσι μπορούν να συγκριθούν τόποι μακρινοί μεταξύ τους, και σε μέγεθος: από ένα χωριό είκοσι κατοίκων έως δίκτυα δεκάδων χώρων. **Οι αριθμοί συνοδεύονται πάντα από την πηγή τους**· όπου δεν βρήκαμε κάποια αξιόπιστη, προτιμήσαμε να μη γράψουμε τίποτα.
      `,
    },
  },
  {
    key: 'reading-madonie-network',
    partner: 'trevessu',
    sourceLanguage: 'it',
    topics: ['public-buildings', 'local-government', 'smart-villages'],
    publish: ['it', 'en', 'el'],
    cover: 'reading-madonie-network',
    date: '2026-10-05',
    related: [
      { collection: 'case-studies', key: 'madonie-network' },
      { collection: 'training-units', key: 'governance-and-partners' },
    ],
    title: {
      it: 'Ventuno spazi, uno per comune: la scommessa delle Madonie',
      en: 'Twenty-one spaces, one in each municipality: the Madonie’s wager',
      el: 'Είκοσι ένας χώροι, ένας σε κάθε δήμο: το στοίχημα των Μαντονίε',
    },
    summary: {
      it: 'La rete siciliana avviata nel novembre 2025 non comincia da un capofila ma da tutti i comuni insieme. Tre domande per seguirla da vicino.',
      en: 'The Sicilian network launched in November 2025 begins not with one leader but with all municipalities together. Three questions for watching it closely.',
      el: 'Το σικελικό δίκτυο που εγκαινιάστηκε τον Νοέμβριο του 2025 δεν ξεκινά από έναν επικεφαλής αλλά από όλους τους δήμους μαζί. Τρία ερωτήματα για να το παρακολουθήσουμε από κοντά.',
    },
    body: {
      it: markdown`
        Il 12 novembre 2025 è stata avviata sulle Madonie una rete di 21 coworking, uno per ogni comune, in edifici pubblici, con il sostegno del FESR e nel quadro della strategia nazionale per le aree interne.

        È una scelta insolita: di solito si apre uno spazio e, se funziona, se ne apre un secondo. Chi la osserva per imparare può tenere d’occhio tre cose:

        - **Chi accoglie?** Ventuno porte chiedono ventuno persone, o un buon modo di condividerle.
        - **Che cosa è in comune?** Prenotazioni, prezzi, dati: una rete si vede da ciò che condivide.
        - **Che cosa è diverso?** Ogni paese ha bisogni propri; uno spazio uguale in tutti rischia di non servire a nessuno.
      `,
      en: markdown`
        On 12 November 2025 a network of 21 coworking spaces was launched in the Madonie, one in each municipality, in public buildings, with support from the ERDF and within the national strategy for inner areas.

        It is an unusual choice: as a rule one space opens and, if it works, a second follows. Those who watch in order to learn can keep an eye on three things:

        - **Who welcomes people?** Twenty-one doors need twenty-one people, or a good way of sharing them.
        - **What is common?** Bookings, prices, data: a network shows in what it shares.
        - **What is different?** Each village has needs of its own; a space that is the same everywhere may be of use to nobody.
      `,
      el: markdown`
        Στις 12 Νοεμβρίου 2025 εγκαινιάστηκε στα όρη Μαντονίε ένα δίκτυο 21 συνεργατικών χώρων, ένας σε κάθε δήμο, σε δημόσια κτίρια, με τη στήριξη του ΕΤΠΑ και στο πλαίσιο της εθνικής στρατηγικής για τις εσωτερικές περιοχές.

        Είναι μια ασυνήθιστη επιλογή: συνήθως ανοίγει ένας χώρος και, αν πετύχει, ακολουθεί ο δεύτερος. Όποιος παρατηρεί για να μάθει μπορεί να προσέξει τρία πράγματα:

        - **Ποιος υποδέχεται;** Είκοσι μία πόρτες θέλουν είκοσι έναν ανθρώπους, ή έναν καλό τρόπο να τους μοιράζονται.
        - **Τι είναι κοινό;** Κρατήσεις, τιμές, δεδομένα: ένα δίκτυο φαίνεται από όσα μοιράζεται.
        - **Τι είναι διαφορετικό;** Κάθε χωριό έχει δικές του ανάγκες· ένας χώρος ίδιος παντού κινδυνεύει να μη χρησιμεύει σε κανέναν.
      `,
    },
  },
  {
    key: 'after-the-impact-webinar',
    partner: 'trevessu',
    sourceLanguage: 'it',
    topics: ['sustainability', 'vocational-training'],
    publish: ['it', 'en', 'pt'],
    cover: 'after-the-impact-webinar',
    date: '2026-10-19',
    related: [
      { collection: 'events', key: 'webinar-measuring-impact' },
      { collection: 'training-units', key: 'measuring-impact' },
    ],
    title: {
      it: 'Dopo il webinar: la scheda degli indicatori da scaricare',
      en: 'After the webinar: the indicator sheet to download',
      pt: 'Depois do webinário: a ficha de indicadores para descarregar',
    },
    summary: {
      it: 'Sette indicatori in quattro lingue, da adattare al proprio spazio: la scheda usata nel lavoro a gruppi è nell’unità sull’impatto.',
      en: 'Seven indicators in four languages, to be adapted to your own space: the sheet from the group work is in the unit on impact.',
      pt: 'Sete indicadores em quatro línguas, a adaptar ao seu espaço: a ficha usada no trabalho em grupo está na unidade sobre o impacto.',
    },
    body: {
      it: markdown`
        La scheda è un semplice foglio di calcolo, in italiano, inglese, portoghese e greco. Contiene sette righe già pronte e due colonne vuote, per il valore e per la data: basta compilarle sempre nello stesso giorno del mese.

        Un consiglio per cominciare: scegliete **due indicatori soltanto** e teneteli per un trimestre. Meglio due numeri raccolti davvero che sette promessi.
      `,
      en: markdown`
        The sheet is a plain spreadsheet in Italian, English, Portuguese and Greek. It has seven rows ready for use and two empty columns, for the value and the date: just fill them in on the same day of every month.

        A word of advice for starting: choose **two indicators only** and keep them up for a quarter. Two numbers really gathered are better than seven promised.
      `,
      pt: markdown`
        A ficha é uma simples folha de cálculo, em italiano, inglês, português e grego. Tem sete linhas prontas a usar e duas colunas vazias, para o valor e para a data: basta preenchê-las sempre no mesmo dia do mês.

        Um conselho para começar: escolha **apenas dois indicadores** e mantenha-os durante um trimestre. Mais valem dois números recolhidos de verdade do que sete prometidos.
      `,
    },
  },
  {
    key: 'reuse-our-content',
    partner: 'trevessu',
    sourceLanguage: 'en',
    topics: ['digital-skills', 'vocational-training'],
    publish: ['it', 'en'],
    cover: 'reuse-our-content',
    date: '2026-10-26',
    related: [],
    title: {
      it: 'I nostri contenuti si possono riusare: ecco come',
      en: 'Our content may be reused: here is how',
    },
    summary: {
      it: 'Salvo diversa indicazione, testi e materiali hanno la licenza CC BY 4.0: si possono tradurre, adattare e ripubblicare citando la fonte.',
      en: 'Unless stated otherwise, texts and materials are under the CC BY 4.0 licence: translate, adapt and republish them, naming the source.',
    },
    body: {
      it: markdown`
        Un ente di formazione che vuole usare un’unità in aula, un portale che raccoglie buone pratiche, un comune che ne traduce una: tutti possono farlo, alle condizioni della licenza [Creative Commons Attribuzione 4.0](https://creativecommons.org/licenses/by/4.0/deed.it).

        In pratica:

        - indicate l’autore, il titolo e l’indirizzo della pagina di origine;
        - dite se avete modificato il testo;
        - controllate la licenza riportata su ogni pagina: immagini e allegati possono averne una diversa.

        Chi gestisce un portale può usare anche l’interfaccia pubblica, che fornisce ogni contenuto insieme a lingua, licenza e data dell’ultima modifica.
      `,
      en: markdown`
        A training provider that wants to use a unit in class, a portal that collects good practices, a municipality that translates one: all may do so under the [Creative Commons Attribution 4.0](https://creativecommons.org/licenses/by/4.0/) licence.

        In practice:

        - name the author, the title and the address of the original page;
        - say whether you have changed the text;
        - check the licence given on each page: pictures and attachments may have another one.

        Those who run a portal can also use the public interface, which gives every item together with its language, licence and date of last change.
      `,
    },
  },
  {
    key: 'registration-training-week',
    partner: 'trevessu',
    sourceLanguage: 'it',
    topics: ['vocational-training', 'community-development'],
    publish: ['it', 'en', 'pt'],
    cover: 'registration-training-week',
    date: '2026-11-03',
    related: [
      { collection: 'events', key: 'training-week-community-leaders' },
      { collection: 'training-paths', key: 'from-idea-to-space' },
    ],
    title: {
      it: 'Aperte le iscrizioni alla settimana di formazione',
      en: 'Registration opens for the training week',
      pt: 'Abertas as inscrições para a semana de formação',
    },
    summary: {
      it: 'Cinque giorni, dall’8 al 12 marzo 2027, per 24 persone che vogliono progettare uno spazio condiviso. Iscrizioni fino al 31 gennaio.',
      en: 'Five days, from 8 to 12 March 2027, for 24 people who want to plan a shared space. Registration until 31 January.',
      pt: 'Cinco dias, de 8 a 12 de março de 2027, para 24 pessoas que querem projetar um espaço partilhado. Inscrições até 31 de janeiro.',
    },
    body: {
      it: markdown`
        La settimana è pensata per chi, nel proprio territorio, può mettere in moto le cose: amministratori, personale comunale, responsabili di associazioni e di cooperative, giovani con un progetto.

        **Ci si iscrive in gruppo**, in due o tre persone dello stesso luogo: chi torna a casa da solo con una buona idea fatica a realizzarla. Nella scelta conterà l’equilibrio fra territori, età e ruoli.

        Il programma di ogni giornata è nella pagina dell’evento.
      `,
      en: markdown`
        The week is meant for people who can set things moving where they live: council members, municipal staff, leaders of associations and cooperatives, young people with a project.

        **You register as a group**, two or three people from the same place: those who go home alone with a good idea find it hard to carry out. The choice will weigh the balance of areas, ages and roles.

        The programme of each day is on the event’s page.
      `,
      pt: markdown`
        A semana destina-se a quem pode pôr as coisas em marcha no seu território: autarcas, pessoal dos municípios, responsáveis de associações e cooperativas, jovens com um projeto.

        **A inscrição faz-se em grupo**, com duas ou três pessoas do mesmo lugar: quem regressa a casa sozinho com uma boa ideia dificilmente a concretiza. Na seleção contará o equilíbrio entre territórios, idades e funções.

        O programa de cada dia está na página do evento.
      `,
    },
  },
  {
    key: 'workshop-cancelled',
    partner: 'trevessu',
    sourceLanguage: 'it',
    topics: ['public-buildings'],
    publish: ['it', 'en', 'el'],
    cover: 'workshop-cancelled',
    date: '2026-11-12',
    related: [
      { collection: 'events', key: 'workshop-empty-buildings' },
      { collection: 'training-units', key: 'choosing-a-space' },
    ],
    title: {
      it: 'Annullato il laboratorio del 3 dicembre',
      en: 'Workshop of 3 December cancelled',
      el: 'Ακυρώνεται το εργαστήριο της 3ης Δεκεμβρίου',
    },
    summary: {
      it: 'Il laboratorio sugli edifici vuoti non si terrà nella data prevista. La scheda di sopralluogo resta disponibile per chi vuole cominciare da solo.',
      en: 'The workshop on empty buildings will not take place on the planned date. The site-visit sheet remains available to those who want to begin on their own.',
      el: 'Το εργαστήριο για τα άδεια κτίρια δεν θα γίνει την προβλεπόμενη ημερομηνία. Το φύλλο επιτόπιας επίσκεψης παραμένει διαθέσιμο για όσους θέλουν να ξεκινήσουν μόνοι τους.',
    },
    body: {
      it: markdown`
        Ci scusiamo con chi aveva già segnato la data. Chi è iscritto non deve fare nulla: quando sarà fissato un nuovo giorno, l’iscrizione potrà essere confermata o annullata.

        Nel frattempo proponiamo un esercizio che richiede un’ora: scegliete un edificio poco usato, scaricate la scheda dall’unità _Scegliere lo spazio giusto_ e compilatela in due, ciascuno per conto proprio. Dove i voti sono lontani comincia la discussione utile.
      `,
      en: markdown`
        Our apologies to those who had noted the date. If you had signed up you need do nothing: once a new day is fixed you will be able to confirm or cancel.

        Meanwhile we suggest an exercise that takes an hour: choose an under-used building, download the sheet from the unit _Choosing the right space_ and fill it in with a partner, each of you alone. Where your marks are far apart, the useful discussion begins.
      `,
      el: markdown`
        Ζητούμε συγγνώμη από όσους είχαν ήδη σημειώσει την ημερομηνία. Όσοι έχουν εγγραφεί δεν χρειάζεται να κάνουν τίποτα: όταν οριστεί νέα ημέρα, θα μπορούν να επιβεβαιώσουν ή να ακυρώσουν τη συμμετοχή τους.

        Στο μεταξύ προτείνουμε μια άσκηση μίας ώρας: διαλέξτε ένα υποχρησιμοποιούμενο κτίριο, κατεβάστε το φύλλο από την ενότητα _Επιλέγοντας τον κατάλληλο χώρο_ και συμπληρώστε το ανά δύο, ο καθένας χωριστά. Όπου οι βαθμοί απέχουν, αρχίζει η χρήσιμη συζήτηση.
      `,
    },
  },
  {
    key: 'training-units-online',
    partner: 'trevessu',
    sourceLanguage: 'it',
    topics: ['vocational-training', 'remote-work'],
    publish: ['it', 'en', 'pt', 'el'],
    cover: 'training-units-online',
    date: '2026-11-16',
    related: [
      { collection: 'training-paths', key: 'from-idea-to-space' },
      { collection: 'training-paths', key: 'running-a-space-that-lasts' },
    ],
    title: {
      it: 'Otto unità formative, due percorsi',
      en: 'Eight training units, two paths',
      pt: 'Oito unidades de formação, dois percursos',
      el: 'Οκτώ ενότητες κατάρτισης, δύο διαδρομές',
    },
    summary: {
      it: 'I materiali formativi si possono consultare liberamente: due percorsi di quattro unità, dall’idea di uno spazio alla sua gestione nel tempo.',
      en: 'The training materials are free to read: two paths of four units each, from the idea of a space to running it over time.',
      pt: 'Os materiais de formação podem ser consultados livremente: dois percursos de quatro unidades, da ideia de um espaço à sua gestão ao longo do tempo.',
      el: 'Το εκπαιδευτικό υλικό είναι ελεύθερα διαθέσιμο: δύο διαδρομές των τεσσάρων ενοτήτων, από την ιδέα ενός χώρου έως τη διαχείρισή του στον χρόνο.',
    },
    body: {
      it: markdown`
        Il primo percorso, _Dall’idea allo spazio_, accompagna chi comincia. Il secondo, _Gestire uno spazio che dura_, è per chi ha già aperto. Ogni unità richiede da un’ora e mezza a due ore e mezza e comprende letture brevi, un’attività da svolgere sul proprio territorio e un questionario con spiegazioni per ogni risposta.

        Le unità sono complete in italiano e in inglese; alcune lo sono già anche in portoghese e in greco. Segnalateci ciò che non è chiaro: i materiali migliorano con l’uso.
      `,
      en: markdown`
        The first path, _From idea to space_, goes along with those who are starting out. The second, _Running a space that lasts_, is for those who have opened. Each unit takes between an hour and a half and two and a half hours, and has short readings, an activity to carry out in your own area and a quiz that explains every answer.

        All units are complete in Italian and English; some are already complete in Portuguese and Greek. Tell us what is not clear: materials get better with use.
      `,
      pt: markdown`
        O primeiro percurso, _Da ideia ao espaço_, acompanha quem começa. O segundo, _Gerir um espaço que perdura_, é para quem já abriu. Cada unidade demora entre uma hora e meia e duas horas e meia e inclui leituras breves, uma atividade a realizar no próprio território e um questionário que explica cada resposta.

        As unidades estão completas em italiano e em inglês; algumas já o estão também em português e em grego. Diga-nos o que não está claro: os materiais melhoram com o uso.
      `,
      el: markdown`
        Η πρώτη διαδρομή, _Από την ιδέα στον χώρο_, συνοδεύει όσους ξεκινούν. Η δεύτερη, με θέμα τη διαχείριση ενός χώρου που αντέχει στον χρόνο, απευθύνεται σε όσους έχουν ήδη ανοίξει. Κάθε ενότητα διαρκεί από μιάμιση έως δυόμισι ώρες και περιλαμβάνει σύντομα κείμενα, μια δραστηριότητα στον τόπο σας και ένα κουίζ που εξηγεί κάθε απάντηση.

        Όλες οι ενότητες είναι πλήρεις στα ιταλικά και στα αγγλικά· ορισμένες είναι ήδη διαθέσιμες και στα πορτογαλικά και στα ελληνικά. Πείτε μας ό,τι δεν είναι σαφές: το υλικό βελτιώνεται με τη χρήση.
      `,
    },
  },
]
