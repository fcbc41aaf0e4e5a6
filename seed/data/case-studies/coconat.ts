import type { CaseStudy } from '../types.ts'

export const coconat: CaseStudy = {
  key: 'coconat',
  partner: 'nbsclimate',
  sourceLanguage: 'it',
  topics: ['rural-tourism', 'remote-work', 'entrepreneurship', 'sustainability'],
  publish: ['it', 'en', 'el'],
  cover: 'coconat',
  title: {
    it: 'Coconat: lavorare e dormire in un villaggio del Brandeburgo',
    en: 'Coconat: work and stay in a Brandenburg village',
    el: 'Coconat: δουλειά και διαμονή σε ένα χωριό του Βρανδεμβούργου',
  },
  summary: {
    it: 'A Klein Glien, una settantina di abitanti, dal 2017 un’impresa a impatto sociale ospita chi vuole lavorare in campagna. Si resta in media cinque giorni e metà degli ospiti viene dall’estero.',
    en: 'In Klein Glien, a village of about 70 people, an impact-minded business has hosted people who want to work in the countryside since 2017. Stays last about five days, and half of the guests come from abroad.',
    el: 'Στο Κλάιν Γκλιν, ένα χωριό με περίπου 70 κατοίκους, μια επιχείρηση με κοινωνικό αποτύπωμα φιλοξενεί από το 2017 όσους θέλουν να εργαστούν στην ύπαιθρο. Μένουν περίπου πέντε ημέρες και οι μισοί έρχονται από το εξωτερικό.',
  },
  body: {
    it: `Ci sono lavori che chiedono concentrazione e gruppi che hanno bisogno di stare insieme per qualche giorno, lontano dalle riunioni. **Coconat** è pensato per loro: un posto a Klein Glien, nel Brandeburgo, in cui si può lavorare e fermarsi a dormire.

Ha aperto nel **maggio 2017**. Il soggiorno dura circa **cinque giorni** e **metà degli ospiti arriva dall’estero**. A farlo funzionare è una squadra di **20 persone**: un numero importante per un villaggio di una settantina di abitanti.

Il caso è presentato da [Digitaler Aufbruch](https://digitaleraufbruch.land-und-leute.org).`,
    en: `Some work calls for concentration, and some teams need a few days together away from meetings. **Coconat** is made for them: a place in Klein Glien, Brandenburg, where people can both work and stay the night.

It opened in **May 2017**. Guests stay about **five days**, and **half of them come from abroad**. A team of **20** keeps it going, a considerable number for a village of some seventy people.

The case is presented by [Digitaler Aufbruch](https://digitaleraufbruch.land-und-leute.org) (in German).`,
    el: `Υπάρχουν δουλειές που θέλουν συγκέντρωση και ομάδες που χρειάζονται λίγες μέρες μαζί, μακριά από τις συσκέψεις. Για αυτούς υπάρχει το **Coconat**: ένας τόπος στο Κλάιν Γκλιν (Klein Glien) του Βρανδεμβούργου, όπου η εργασία συνδυάζεται με τη διαμονή.

Άνοιξε τον **Μάιο του 2017**. Οι επισκέπτες μένουν περίπου **πέντε ημέρες** και **οι μισοί έρχονται από το εξωτερικό**. Το λειτουργεί μια ομάδα **20 ατόμων**, αριθμός σημαντικός για ένα χωριό με καμιά εβδομηνταριά κατοίκους.

Την περίπτωση παρουσιάζει το [Digitaler Aufbruch](https://digitaleraufbruch.land-und-leute.org) (στα γερμανικά).`,
  },
  context: {
    it: `Molti villaggi hanno edifici grandi e belli costruiti per un’altra epoca, e pochi abitanti per tenerli in vita. Il turismo può aiutare, ma da solo è legato ai fine settimana e alla bella stagione.

Chi viene per lavorare si muove in modo diverso: viaggia anche nei giorni feriali, si ferma più a lungo e spesso ritorna.`,
    en: `Many villages have large, handsome buildings made for another age and few inhabitants to keep them alive. Tourism can help, but on its own it depends on weekends and fine weather.

People who come to work behave differently: they travel on weekdays too, stay longer and often return.`,
    el: `Πολλά χωριά έχουν μεγάλα και όμορφα κτίρια, φτιαγμένα για μια άλλη εποχή, και λίγους κατοίκους για να τα κρατήσουν ζωντανά. Ο τουρισμός βοηθά, αλλά μόνος του εξαρτάται από τα Σαββατοκύριακα και την καλοκαιρία.

Όποιος έρχεται για να εργαστεί κινείται διαφορετικά: ταξιδεύει και τις καθημερινές, μένει περισσότερο και συχνά επιστρέφει.`,
  },
  challenge: {
    it: `Un coworking «a ore» ha poco senso dove gli abitanti sono settanta. La domanda locale non basta, e chi viene da lontano ha bisogno anche di un letto e di un pasto.

Offrire tutto questo, però, significa gestire un’**impresa vera**, con personale, turni e stagioni.`,
    en: `Coworking by the hour makes little sense in a village of seventy. Local demand is too small, and people who come from afar also need a bed and a meal.

To offer all that, however, is to run a **real business**, with staff, shifts and seasons.`,
    el: `Η χρήση με την ώρα δεν έχει μεγάλο νόημα σε ένα χωριό εβδομήντα κατοίκων. Η τοπική ζήτηση δεν αρκεί, και όσοι έρχονται από μακριά χρειάζονται επίσης κρεβάτι και φαγητό.

Για να τα προσφέρεις όλα αυτά, όμως, πρέπει να λειτουργείς μια **κανονική επιχείρηση**, με προσωπικό, βάρδιες και εποχές.`,
  },
  solution: {
    it: `Coconat ha unito coworking e ospitalità in un’unica proposta. La formula ha una logica semplice: **chi dorme sul posto ha tempo di incontrarsi**, a tavola e dopo il lavoro.

L’impresa è privata, ma si dà uno scopo che va oltre il bilancio: generare un effetto positivo sul territorio.`,
    en: `Coconat joined coworking and hospitality in one offer. The reasoning is simple: **people who stay overnight have time to meet**, at table and after work.

The business is private, but sets itself a purpose beyond its accounts: a positive effect on the area around it.`,
    el: `Το Coconat ένωσε τη συνεργατική εργασία με τη φιλοξενία σε μία πρόταση. Η λογική είναι απλή: **όποιος διανυκτερεύει έχει χρόνο να γνωριστεί με τους άλλους**, στο τραπέζι και μετά τη δουλειά.

Η επιχείρηση είναι ιδιωτική, αλλά θέτει έναν στόχο πέρα από τα οικονομικά της: να έχει θετικό αποτύπωμα στον τόπο.`,
  },
  results: {
    it: `Una **squadra di 20 persone**, soggiorni di circa **cinque giorni**, un pubblico per **metà internazionale**.

Per un villaggio i posti di lavoro creati contano quanto gli ospiti: sono quelli che restano tutto l’anno.`,
    en: `A **team of 20**, stays of about **five days**, an audience that is **half international**.

To a village, the jobs matter as much as the guests: they are what remains all year round.`,
    el: `Μια **ομάδα 20 ατόμων**, διαμονές περίπου **πέντε ημερών**, κοινό κατά το **ήμισυ διεθνές**.

Για ένα χωριό οι θέσεις εργασίας μετρούν όσο και οι επισκέπτες: είναι αυτό που μένει όλο τον χρόνο.`,
  },
  lessonsLearnt: {
    it: `La durata del soggiorno è un indicatore da seguire con attenzione: cinque giorni bastano perché una persona entri nel ritmo del luogo e faccia acquisti nei dintorni.

In generale, dove gli ospiti sono numerosi rispetto ai residenti, conviene creare **occasioni aperte a tutti**, in modo che il villaggio si senta padrone di casa e non comparsa.`,
    en: `Length of stay is an indicator worth watching: five days are enough for a person to fall in with the rhythm of a place and to buy things nearby.

In general, where guests are many compared with residents, it helps to create **occasions open to all**, so that the village feels like a host and not like a backdrop.`,
    el: `Η διάρκεια της διαμονής είναι δείκτης που αξίζει να παρακολουθείς: πέντε ημέρες αρκούν για να μπει κανείς στον ρυθμό του τόπου και να ψωνίσει στα γύρω μαγαζιά.

Γενικά, όπου οι επισκέπτες είναι πολλοί σε σχέση με τους κατοίκους, βοηθούν οι **εκδηλώσεις ανοιχτές σε όλους**, ώστε το χωριό να νιώθει οικοδεσπότης και όχι σκηνικό.`,
  },
  transferability: {
    it: `La combinazione di lavoro e soggiorno è interessante per agriturismi, ostelli e grandi edifici da recuperare. Richiede un investimento più alto di una semplice stanza con scrivanie e **competenze di ospitalità**.

È utile partire da gruppi e piccole imprese, che prenotano con anticipo, e offrire condizioni favorevoli nei mesi tranquilli.`,
    en: `The combination of work and stay is of interest to farm guest houses, hostels and large buildings awaiting a new use. It takes more investment than a room with desks, and **skill in hospitality**.

A good way to start is with teams and small companies, which book ahead, and with favourable terms in the quiet months.`,
    el: `Ο συνδυασμός εργασίας και διαμονής ενδιαφέρει αγροτουριστικές μονάδες, ξενώνες και μεγάλα κτίρια που περιμένουν νέα χρήση. Απαιτεί μεγαλύτερη επένδυση από ένα δωμάτιο με γραφεία, και **γνώση της φιλοξενίας**.

Μια καλή αρχή είναι οι ομάδες και οι μικρές επιχειρήσεις, που κλείνουν νωρίς, με ευνοϊκούς όρους στους ήσυχους μήνες.`,
  },
  coworkingModel: 'private',
  territoryType: 'rural',
  country: 'DE',
  nuts3: 'DE40E',
  placeName: 'Klein Glien',
  latitude: 52.15,
  longitude: 12.55,
  yearStarted: 2017,
  inhabitants: 70,
  indicators: [
    {
      label: { it: 'Persone nella squadra', en: 'People in the team', el: 'Άτομα στην ομάδα' },
      value: 20,
      unit: 'n',
      source: 'Digitaler Aufbruch',
    },
    {
      label: {
        it: 'Durata del soggiorno, in giorni (circa)',
        en: 'Length of stay, in days (about)',
        el: 'Διάρκεια διαμονής, σε ημέρες (περίπου)',
      },
      value: 5,
      unit: 'n',
      source: 'Digitaler Aufbruch',
    },
    {
      label: {
        it: 'Ospiti dall’estero',
        en: 'Guests from abroad',
        el: 'Επισκέπτες από το εξωτερικό',
      },
      value: 50,
      unit: '%',
      source: 'Digitaler Aufbruch',
    },
  ],
  sdgs: ['8', '11', '12'],
  sources: [
    {
      title: 'Digitaler Aufbruch',
      url: 'https://digitaleraufbruch.land-und-leute.org',
      accessedOn: '2026-11-10',
    },
  ],
  relatedUnits: ['business-models', 'measuring-impact', 'community-management'],
}
