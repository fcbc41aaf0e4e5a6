import type { CaseStudy } from '../types.ts'

export const tzoumakers: CaseStudy = {
  key: 'tzoumakers',
  partner: 'nbsclimate',
  sourceLanguage: 'it',
  topics: ['social-innovation', 'community-development', 'sustainability', 'rural-development'],
  licence: 'CC-BY-SA-4.0',
  publish: ['it', 'en', 'el'],
  cover: 'tzoumakers',
  title: {
    it: 'Tzoumakers: in Epiro un’officina comune per gli attrezzi agricoli',
    en: 'Tzoumakers: a shared workshop for farm tools in Epirus',
    el: 'Tzoumakers: ένα κοινό εργαστήρι για αγροτικά εργαλεία στην Ήπειρο',
  },
  summary: {
    it: 'A Kalentzi, in Epiro, dal 2018 una comunità condivide un’officina per attrezzi agricoli. Qui «lavorare insieme» passa per le mani.',
    en: 'In Kalentzi, Epirus, a community has shared a workshop for farm tools since 2018. Here, “working together” is done by hand.',
    el: 'Στο Καλέντζι της Ηπείρου μια κοινότητα μοιράζεται από το 2018 ένα εργαστήρι για αγροτικά εργαλεία. Εδώ η συνεργασία περνά από τα χέρια.',
  },
  body: {
    it: `Quando si parla di coworking si pensa a computer e scrivanie. A Kalentzi, un paese dell’Epiro, gli strumenti sono altri: **Tzoumakers** è un’**officina condivisa per attrezzi agricoli**, attiva dal 2018.

L’idea di fondo è la stessa di ogni spazio di lavoro comune. Macchine e competenze che nessuno potrebbe permettersi da solo diventano accessibili se si mettono insieme; e chi lavora accanto ad altri impara.

Il caso è descritto dal progetto europeo [FARMWELL](https://farmwell-h2020.eu).`,
    en: `Coworking brings computers and desks to mind. In Kalentzi, a village in Epirus, the tools are of another kind: **Tzoumakers** is a **shared workshop for farm tools**, in operation since 2018.

The underlying idea is that of any common workspace. Machines and skills that nobody could afford alone come within reach when they are pooled, and people who work side by side learn from each other.

The case is described by the European project [FARMWELL](https://farmwell-h2020.eu).`,
    el: `Όταν ακούμε για συνεργατικούς χώρους, ο νους μας πηγαίνει σε υπολογιστές και γραφεία. Στο Καλέντζι της Ηπείρου τα εργαλεία είναι άλλα: το **Tzoumakers** είναι ένα **κοινό εργαστήρι για αγροτικά εργαλεία**, που λειτουργεί από το 2018.

Η βασική ιδέα είναι ίδια με εκείνη κάθε κοινού χώρου εργασίας. Μηχανήματα και γνώσεις που κανείς δεν θα μπορούσε να αποκτήσει μόνος του γίνονται προσιτά όταν μοιράζονται· και όποιος δουλεύει δίπλα σε άλλους μαθαίνει.

Την περίπτωση περιγράφει το ευρωπαϊκό έργο [FARMWELL](https://farmwell-h2020.eu).`,
  },
  context: {
    it: `Nelle zone di montagna l’agricoltura è fatta di appezzamenti piccoli e di condizioni molto particolari. Le macchine in commercio sono pensate per aziende grandi e pianeggianti, e costano di conseguenza.

Chi coltiva poco finisce così per adattarsi all’attrezzo, invece del contrario.`,
    en: `Farming in mountain areas means small plots and very particular conditions. The machines on sale are designed for large, level farms and are priced accordingly.

Small growers thus end up adapting to the tool, rather than the other way round.`,
    el: `Στις ορεινές περιοχές η γεωργία γίνεται σε μικρά κτήματα και κάτω από ιδιαίτερες συνθήκες. Τα μηχανήματα του εμπορίου σχεδιάζονται για μεγάλες, πεδινές εκμεταλλεύσεις και κοστίζουν ανάλογα.

Έτσι, ο μικρός παραγωγός καταλήγει να προσαρμόζεται στο εργαλείο, αντί να γίνεται το αντίθετο.`,
  },
  challenge: {
    it: `Un attrezzo su misura richiede tre cose che raramente si trovano nella stessa persona: **conoscere la terra, saper progettare, saper costruire**.

C’è poi un problema di spazio. Un’officina attrezzata ha un costo, e per un singolo agricoltore resterebbe ferma gran parte dell’anno.`,
    en: `A made-to-measure tool takes three things that are rarely found in the same person: **knowing the land, knowing how to design, knowing how to build**.

Then there is the question of space. An equipped workshop costs money, and for a single farmer it would stand idle most of the year.`,
    el: `Ένα εργαλείο στα μέτρα σου θέλει τρία πράγματα που σπάνια συναντώνται στον ίδιο άνθρωπο: **να γνωρίζει τη γη, να ξέρει να σχεδιάζει, να ξέρει να κατασκευάζει**.

Υπάρχει και το ζήτημα του χώρου. Ένα εξοπλισμένο εργαστήρι κοστίζει και για έναν μόνο αγρότη θα έμενε αχρησιμοποίητο το μεγαλύτερο μέρος του χρόνου.`,
  },
  solution: {
    it: `La risposta è un luogo **comune**, gestito dalla comunità, in cui agricoltori e persone con competenze tecniche possano lavorare allo stesso banco.

Un’officina di questo tipo serve a più scopi:

- costruire e riparare attrezzi adatti al posto;
- imparare gli uni dagli altri;
- dare al paese un punto d’incontro che non sia soltanto il bar.`,
    en: `The answer is a **common** place, run by the community, where farmers and people with technical skills can work at the same bench.

A workshop of this kind serves several ends:

- building and mending tools that suit the place;
- learning from one another;
- giving the village somewhere to meet besides the café.`,
    el: `Η απάντηση είναι ένας **κοινός** χώρος με πρωτοβουλία της κοινότητας, όπου αγρότες και άνθρωποι με τεχνικές γνώσεις μπορούν να δουλέψουν στον ίδιο πάγκο.

Ένα τέτοιο εργαστήρι εξυπηρετεί πολλούς σκοπούς:

- την κατασκευή και την επισκευή εργαλείων που ταιριάζουν στον τόπο·
- την ανταλλαγή γνώσεων·
- ένα ακόμη σημείο συνάντησης για το χωριό, πέρα από το καφενείο.`,
  },
  results: {
    it: `L’officina è attiva dal **2018** ed è presentata come esempio a livello europeo.

Questa scheda non riporta dati quantitativi. In luoghi simili varrebbe la pena di contare gli attrezzi realizzati, le persone formate e le ore di uso comune.`,
    en: `The workshop has been running since **2018** and is presented as an example at European level.

This record gives no figures. In places like this it would be worth counting tools made, people trained and hours of shared use.`,
    el: `Το εργαστήρι λειτουργεί από το **2018** και παρουσιάζεται ως παράδειγμα σε ευρωπαϊκό επίπεδο.

Η καρτέλα δεν περιλαμβάνει ποσοτικά στοιχεία. Σε τέτοιους χώρους θα άξιζε να καταγράφονται τα εργαλεία που κατασκευάστηκαν, τα άτομα που εκπαιδεύτηκαν και οι ώρες κοινής χρήσης.`,
  },
  lessonsLearnt: {
    it: `Il coworking non è un arredamento, è un modo di usare le cose. Può assumere la forma di un ufficio, di un’officina, di una cucina: dipende da **che cosa fa la gente del posto**.

Ogni spazio con macchine, inoltre, ha bisogno di regole semplici su sicurezza, turni e manutenzione, decise insieme da chi lo usa.`,
    en: `Coworking is not a set of furniture but a way of using things. It can take the form of an office, a workshop or a kitchen: it depends on **what local people do**.

Besides, any space with machines needs simple rules on safety, turns and upkeep, agreed by those who use it.`,
    el: `Η συνεργατική εργασία δεν είναι επίπλωση αλλά τρόπος να χρησιμοποιείς τα πράγματα. Μπορεί να πάρει τη μορφή γραφείου, εργαστηρίου ή κουζίνας: εξαρτάται από το **τι κάνουν οι άνθρωποι του τόπου**.

Επιπλέον, κάθε χώρος με μηχανήματα χρειάζεται απλούς κανόνες για την ασφάλεια, τη σειρά χρήσης και τη συντήρηση, που τους αποφασίζουν μαζί όσοι τον χρησιμοποιούν.`,
  },
  transferability: {
    it: `L’idea si adatta a ogni territorio con un’attività tradizionale forte: agricoltura, legno, tessuti, ceramica. Si può partire da un **locale comunale in disuso** e dagli attrezzi che ciascuno è disposto a condividere.

Un legame con una scuola tecnica o un centro di formazione porta competenze e, spesso, i primi giovani utenti.`,
    en: `The idea suits any area with a strong traditional trade: farming, wood, textiles, ceramics. One can start from a **disused municipal building** and the tools that people are willing to share.

A link with a technical school or training centre brings skills and, often, the first young users.`,
    el: `Η ιδέα ταιριάζει σε κάθε τόπο με ισχυρή παραδοσιακή δραστηριότητα: γεωργία, ξύλο, υφαντική, κεραμική. Η αρχή μπορεί να γίνει από ένα **δημοτικό κτίριο εκτός χρήσης** και από τα εργαλεία που ο καθένας είναι πρόθυμος να μοιραστεί.

Η σύνδεση με μια τεχνική σχολή ή ένα κέντρο κατάρτισης φέρνει γνώσεις και, συχνά, τους πρώτους νέους χρήστες.`,
  },
  seo: {
    title: {
      it: 'Tzoumakers, officina rurale condivisa in Epiro',
      en: 'Tzoumakers, a shared rural workshop in Epirus',
      el: 'Tzoumakers, κοινό αγροτικό εργαστήρι στην Ήπειρο',
    },
    description: {
      it: 'Dal 2018 a Kalentzi una comunità condivide macchine e saperi per costruire attrezzi agricoli.',
      en: 'Since 2018 a community in Kalentzi has shared machines and know-how for farm tools.',
      el: 'Από το 2018 μια κοινότητα στο Καλέντζι μοιράζεται μέσα και γνώσεις για αγροτικά εργαλεία.',
    },
  },
  coworkingModel: 'community',
  territoryType: 'rural',
  country: 'GR',
  nuts3: 'EL543',
  placeName: 'Kalentzi',
  latitude: 39.55,
  longitude: 20.97,
  yearStarted: 2018,
  indicators: [],
  sdgs: ['2', '9', '11', '12'],
  sources: [{ title: 'FARMWELL', url: 'https://farmwell-h2020.eu', accessedOn: '2026-11-10' }],
  relatedUnits: ['listening-to-the-community', 'community-management', 'why-rural-coworking'],
}
