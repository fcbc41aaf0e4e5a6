import type { CaseStudy } from '../types.ts'

export const coworkingBansko: CaseStudy = {
  key: 'coworking-bansko',
  partner: 'nbsclimate',
  sourceLanguage: 'it',
  topics: ['remote-work', 'rural-tourism', 'entrepreneurship', 'community-development'],
  publish: ['it', 'en'],
  cover: 'coworking-bansko',
  title: {
    it: 'Coworking Bansko: lavoratori da remoto tra le montagne bulgare',
    en: 'Coworking Bansko: remote workers in the Bulgarian mountains',
    el: 'Coworking Bansko: τηλεργαζόμενοι στα βουνά της Βουλγαρίας',
  },
  summary: {
    it: 'Nato nel 2016 in una cittadina di montagna, Coworking Bansko è un’impresa privata con tre sedi. Nel 2023 le frequentavano circa 130 persone al giorno.',
    en: 'Begun in 2016 in a mountain town, Coworking Bansko is a private venture with three sites. In 2023 about 130 people a day were using them.',
    el: 'Το Coworking Bansko ξεκίνησε το 2016 σε μια ορεινή κωμόπολη. Είναι ιδιωτική πρωτοβουλία με τρεις χώρους, τους οποίους το 2023 χρησιμοποιούσαν περίπου 130 άτομα την ημέρα.',
  },
  body: {
    it: `Bansko è una cittadina di montagna nel sud-ovest della Bulgaria. Nel **2016** vi ha aperto uno spazio di lavoro privato rivolto a chi lavora a distanza e cerca un posto in cui fermarsi.

**Coworking Bansko** ha **tre sedi**. Nel 2023 vi lavoravano circa **130 persone al giorno**: una presenza che, in un centro piccolo, si sente nei negozi, nelle case in affitto, nei locali.

Ne hanno scritto [Capital](https://capital.bg) e [Habu](https://habu.co).`,
    en: `Bansko is a mountain town in the south-west of Bulgaria. In **2016** a private workspace opened there for people who work remotely and are looking for somewhere to stay.

**Coworking Bansko** has **three sites**. In 2023 about **130 people a day** worked there, a presence that, in a small town, is felt in shops, rented homes and cafés.

[Capital](https://capital.bg) and [Habu](https://habu.co) have written about it.`,
    el: `Το Μπάνσκο είναι μια ορεινή κωμόπολη της νοτιοδυτικής Βουλγαρίας. Το **2016** άνοιξε εκεί ένας ιδιωτικός χώρος εργασίας για ανθρώπους που τηλεργάζονται και ψάχνουν ένα μέρος για να μείνουν.

Το **Coworking Bansko** διαθέτει **τρεις χώρους**. Το 2023 εργάζονταν εκεί περίπου **130 άτομα την ημέρα**, μια παρουσία που σε μια μικρή πόλη γίνεται αισθητή στα μαγαζιά, στα ενοικιαζόμενα σπίτια, στα καφέ.

Για την περίπτωση έχουν γράψει το [Capital](https://capital.bg) και το [Habu](https://habu.co).`,
  },
  context: {
    it: `Le località di montagna vivono spesso di una sola stagione. Fuori dai mesi di punta restano alloggi vuoti e attività che fanno fatica ad arrivare alla stagione successiva.

Chi lavora a distanza può venire in qualsiasi mese. È un pubblico che cerca costi ragionevoli, natura e, soprattutto, **altre persone nella stessa situazione**.`,
    en: `Mountain resorts often live on a single season. Outside the peak months, rooms stand empty and businesses struggle to reach the next one.

Remote workers can come in any month. They look for reasonable costs, nature and, above all, **other people in the same situation**.`,
    el: `Οι ορεινοί προορισμοί συχνά ζουν από μία μόνο εποχή. Έξω από τους μήνες αιχμής μένουν άδεια καταλύματα και επιχειρήσεις που δύσκολα φτάνουν ως την επόμενη σεζόν.

Όποιος τηλεργάζεται μπορεί να έρθει οποιονδήποτε μήνα. Αναζητά λογικό κόστος, φύση και, κυρίως, **άλλους ανθρώπους στην ίδια κατάσταση**.`,
  },
  challenge: {
    it: `Per un’impresa privata la difficoltà è raggiungere abbastanza utenti da coprire i costi tutto l’anno.

La seconda difficoltà riguarda la città: quando i nuovi arrivati sono molti e spesso di passaggio, occorre che incontrino chi vive lì.`,
    en: `For a private business, the difficulty is to reach enough users to cover its costs all year round.

The second difficulty concerns the town: when newcomers are many and often passing through, they need to meet the people who live there.`,
    el: `Για μια ιδιωτική επιχείρηση η δυσκολία είναι να φτάσει σε αρκετούς χρήστες ώστε να καλύπτει τα έξοδά της όλο τον χρόνο.

Η δεύτερη δυσκολία αφορά την πόλη: όταν οι νεοφερμένοι είναι πολλοί και συχνά περαστικοί, χρειάζεται να γνωριστούν με όσους ζουν εκεί.`,
  },
  solution: {
    it: `Il coworking è cresciuto fino ad avere **tre sedi**. Aggiungere spazi un po’ alla volta permette di seguire la domanda invece di anticiparla.

Nei coworking che attirano persone da fuori, lo spazio è solo una parte dell’offerta. L’altra è la **vita in comune**: presentazioni, pasti condivisi, gite, aiuto per trovare casa.`,
    en: `The coworking has grown to **three sites**. Adding space little by little makes it possible to follow demand rather than run ahead of it.

In coworking that draws people from elsewhere, the space is only part of the offer. The other part is **life together**: talks, shared meals, outings, help with finding a home.`,
    el: `Το εγχείρημα μεγάλωσε και έφτασε τους **τρεις χώρους**. Όταν προσθέτεις χώρο λίγο λίγο, ακολουθείς τη ζήτηση αντί να τρέχεις μπροστά της.

Όπου έρχονται άνθρωποι από αλλού, ο χώρος είναι μόνο ένα μέρος της προσφοράς. Το άλλο είναι η **κοινή ζωή**: παρουσιάσεις, κοινά γεύματα, εκδρομές, βοήθεια για την εύρεση σπιτιού.`,
  },
  results: {
    it: `**Tre sedi** e circa **130 presenze al giorno** (2023), sette anni dopo l’avvio.

Il dato giornaliero è particolarmente utile: a differenza del totale degli utenti, dice quante persone sono davvero in paese in un giorno qualunque.`,
    en: `**Three sites** and about **130 people a day** (2023), seven years after the start.

The daily figure is especially useful: unlike a total of users, it tells you how many people are really in town on any given day.`,
    el: `**Τρεις χώροι** και περίπου **130 άτομα την ημέρα** (2023), επτά χρόνια μετά την έναρξη.

Το ημερήσιο στοιχείο είναι ιδιαίτερα χρήσιμο: σε αντίθεση με το σύνολο των χρηστών, δείχνει πόσοι βρίσκονται πραγματικά στην πόλη μια οποιαδήποτε μέρα.`,
  },
  lessonsLearnt: {
    it: `Una comunità attira altra comunità: superata una certa soglia, a promuovere il posto sono le persone che ci sono già state.

È bene tenere d’occhio anche gli **effetti meno comodi**, come il prezzo degli affitti. Parlarne presto con il Comune e con i residenti permette di correggere la rotta.`,
    en: `Community draws community: past a certain point, it is former users who promote a place.

It is wise to watch the **less comfortable effects** too, such as the price of rents. Raising them early with the municipality and residents makes it possible to change course.`,
    el: `Η κοινότητα φέρνει κοινότητα: πέρα από ένα σημείο, τον τόπο τον διαφημίζουν όσοι έχουν ήδη περάσει από εκεί.

Καλό είναι να παρακολουθεί κανείς και τις **λιγότερο ευχάριστες συνέπειες**, όπως τις τιμές των ενοικίων. Μια έγκαιρη συζήτηση με τον δήμο και τους κατοίκους επιτρέπει τη διόρθωση της πορείας.`,
  },
  transferability: {
    it: `L’esperienza interessa le località turistiche che vogliono **allungare la stagione**. Le condizioni di partenza ci sono spesso già: alloggi, servizi, collegamenti.

Manca di solito chi prenda l’iniziativa. Un’amministrazione può favorirla con regole chiare per gli affitti di media durata e informazioni in più lingue.`,
    en: `The experience is of interest to tourist towns that want to **lengthen the season**. The basics are often there already: lodging, services, transport.

What is usually missing is somebody to take the initiative. A council can encourage it with clear rules for medium-term lets and information in several languages.`,
    el: `Η εμπειρία ενδιαφέρει τουριστικούς τόπους που θέλουν να **επιμηκύνουν τη σεζόν**. Οι βασικές προϋποθέσεις συχνά υπάρχουν ήδη: καταλύματα, υπηρεσίες, συγκοινωνίες.

Συνήθως λείπει κάποιος που θα πάρει την πρωτοβουλία. Ένας δήμος μπορεί να τον ενθαρρύνει με σαφείς κανόνες για τις μισθώσεις μέσης διάρκειας και με πληροφορίες σε περισσότερες γλώσσες.`,
  },
  coworkingModel: 'private',
  territoryType: 'town-suburb',
  country: 'BG',
  nuts3: 'BG413',
  placeName: 'Bansko',
  latitude: 41.838,
  longitude: 23.489,
  yearStarted: 2016,
  indicators: [
    {
      label: { it: 'Sedi', en: 'Sites', el: 'Χώροι' },
      value: 3,
      unit: 'n',
      source: 'Capital; Habu',
    },
    {
      label: {
        it: 'Persone al giorno (circa)',
        en: 'People a day (about)',
        el: 'Άτομα την ημέρα (περίπου)',
      },
      value: 130,
      unit: 'n',
      year: 2023,
      source: 'Capital; Habu',
    },
  ],
  sdgs: ['8', '11'],
  sources: [
    { title: 'Capital', url: 'https://capital.bg', accessedOn: '2026-11-10' },
    { title: 'Habu', url: 'https://habu.co', accessedOn: '2026-11-10' },
  ],
  relatedUnits: ['community-management', 'business-models', 'why-rural-coworking'],
}
