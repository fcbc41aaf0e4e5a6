import type { CaseStudy } from '../types.ts'

export const madonieNetwork: CaseStudy = {
  key: 'madonie-network',
  partner: 'trevessu',
  sourceLanguage: 'it',
  topics: ['public-buildings', 'local-government', 'rural-development', 'depopulation'],
  publish: ['it', 'en', 'el'],
  cover: 'madonie-network',
  title: {
    it: 'La rete dei coworking delle Madonie: uno spazio in ogni comune',
    en: 'The Madonie coworking network: one space in every municipality',
    el: 'Το δίκτυο συνεργατικής εργασίας των Μαδονιών: ένας χώρος σε κάθε δήμο',
  },
  summary: {
    it: 'Ventuno spazi di lavoro condivisi, uno per comune, ricavati in edifici pubblici delle Madonie. La rete è stata avviata il 12 novembre 2025 nell’ambito della strategia nazionale per le aree interne.',
    en: 'Twenty-one shared workspaces, one for each municipality, set up in public buildings of the Madonie. The network was launched on 12 November 2025 under Italy’s national strategy for inner areas.',
    el: 'Είκοσι ένας κοινόχρηστοι χώροι εργασίας, ένας για κάθε δήμο, σε δημόσια κτίρια των Μαδονιών. Το δίκτυο ξεκίνησε στις 12 Νοεμβρίου 2025, στο πλαίσιο της ιταλικής εθνικής στρατηγικής για τις εσωτερικές περιοχές.',
  },
  body: {
    it: `Nelle Madonie, in Sicilia, nessun comune è stato lasciato fuori: gli spazi di coworking sono **21, uno per ciascun municipio**. Per ospitarli non si è costruito nulla di nuovo: si sono usati edifici che erano già pubblici.

La rete è stata avviata il **12 novembre 2025**. Rientra nella strategia nazionale per le aree interne ed è sostenuta dal Fondo europeo di sviluppo regionale attraverso la misura 2.3.1 del programma siciliano.

È una partenza recente, ed è giusto leggerla così: il dato certo, oggi, è la scelta di metodo. Ne ha dato notizia [Economy Sicilia](https://economysicilia.it/sulle-madonie-nasce-la-rete-dei-coworking).`,
    en: `In the Madonie, in Sicily, no municipality has been left out: there are **21 coworking spaces, one for each of them**. Nothing new was built to house them; they use buildings that were public already.

The network was launched on **12 November 2025**. It belongs to Italy’s national strategy for inner areas and is supported by the European Regional Development Fund through measure 2.3.1 of the Sicilian programme.

It is a recent start and should be read as one: what is certain today is the choice of method. The news was reported by [Economy Sicilia](https://economysicilia.it/sulle-madonie-nasce-la-rete-dei-coworking) (in Italian).`,
    el: `Στις Μαδονίες της Σικελίας κανένας δήμος δεν έμεινε έξω: οι χώροι συνεργατικής εργασίας είναι **21, ένας για τον καθένα**. Για να στεγαστούν δεν χτίστηκε τίποτα καινούργιο· αξιοποιήθηκαν κτίρια που ήταν ήδη δημόσια.

Το δίκτυο ξεκίνησε στις **12 Νοεμβρίου 2025**. Εντάσσεται στην ιταλική εθνική στρατηγική για τις εσωτερικές περιοχές και στηρίζεται από το Ευρωπαϊκό Ταμείο Περιφερειακής Ανάπτυξης μέσω του μέτρου 2.3.1 του προγράμματος της Σικελίας.

Πρόκειται για ένα πρόσφατο ξεκίνημα και έτσι πρέπει να το δει κανείς: το βέβαιο, σήμερα, είναι η επιλογή της μεθόδου. Την είδηση δημοσίευσε το [Economy Sicilia](https://economysicilia.it/sulle-madonie-nasce-la-rete-dei-coworking) (στα ιταλικά).`,
  },
  context: {
    it: `Le aree interne sono territori distanti dai servizi essenziali: scuole superiori, ospedali, stazioni. La strategia nazionale che se ne occupa parte da un’idea semplice: chi vive lì deve poter scegliere di restare.

Nelle Madonie i comuni sono tanti e piccoli. Un solo grande centro di coworking avrebbe servito bene chi abita vicino e poco tutti gli altri.`,
    en: `Inner areas are territories far from essential services: secondary schools, hospitals, railway stations. The national strategy that deals with them starts from a simple idea: those who live there must be able to choose to stay.

The Madonie have many small municipalities. One large coworking centre would have served those nearby well, and everyone else rather little.`,
    el: `Εσωτερικές περιοχές ονομάζονται στην Ιταλία όσες απέχουν πολύ από βασικές υπηρεσίες: λύκεια, νοσοκομεία, σιδηροδρομικούς σταθμούς. Η εθνική στρατηγική που τις αφορά ξεκινά από μια απλή ιδέα: όποιος ζει εκεί πρέπει να μπορεί να επιλέξει να μείνει.

Οι Μαδονίες έχουν πολλούς και μικρούς δήμους. Ένα μόνο μεγάλο κέντρο θα εξυπηρετούσε καλά όσους μένουν κοντά και ελάχιστα όλους τους άλλους.`,
  },
  challenge: {
    it: `Quando i comuni sono ventuno, il rischio è doppio: disperdere le forze in tanti piccoli spazi vuoti oppure concentrarle in un luogo solo e scontentare gli altri.

A questo si aggiunge un problema comune a molti paesi: edifici pubblici sottoutilizzati, che costano anche quando restano chiusi.`,
    en: `With twenty-one municipalities the risk is twofold: spreading effort over many small empty rooms, or concentrating it in one place and leaving the others unhappy.

Added to this is a problem that many small towns share: under-used public buildings, which cost money even when they stay shut.`,
    el: `Όταν οι δήμοι είναι είκοσι ένας, ο κίνδυνος είναι διπλός: να σκορπίσουν οι δυνάμεις σε πολλούς μικρούς και άδειους χώρους ή να συγκεντρωθούν σε ένα μόνο σημείο και να μείνουν οι υπόλοιποι δυσαρεστημένοι.

Σε αυτό προστίθεται ένα πρόβλημα γνωστό σε πολλούς μικρούς τόπους: δημόσια κτίρια που δεν αξιοποιούνται και κοστίζουν ακόμη και όταν μένουν κλειστά.`,
  },
  solution: {
    it: `La scelta è stata di fare **rete**: ogni comune mette a disposizione un proprio edificio, e tutti fanno parte dello stesso progetto.

- vicinanza: lo spazio è nel proprio paese, senza spostamenti in auto;
- riuso: si valorizzano immobili che esistono già;
- forza comune: una sola strategia e una sola linea di finanziamento per 21 luoghi.`,
    en: `The choice was to build a **network**: each municipality provides a building of its own, and all of them belong to the same project.

- nearness: the workspace is in your own town, with no drive to reach it;
- reuse: buildings that already exist gain a new purpose;
- joint strength: one strategy and one funding line for 21 places.`,
    el: `Η επιλογή ήταν να στηθεί ένα **δίκτυο**: κάθε δήμος διαθέτει ένα δικό του κτίριο και όλοι μετέχουν στο ίδιο έργο.

- εγγύτητα: ο χώρος βρίσκεται στον τόπο σου, χωρίς μετακίνηση με το αυτοκίνητο·
- επανάχρηση: αξιοποιούνται κτίρια που υπάρχουν ήδη·
- κοινή δύναμη: μία στρατηγική και μία γραμμή χρηματοδότησης για 21 τόπους.`,
  },
  results: {
    it: `Il primo risultato è la rete stessa: **21 spazi**, uno per comune, avviati insieme.

I dati sull’uso richiedono tempo. Questa scheda sarà aggiornata quando saranno pubblicate cifre su presenze, prenotazioni e attività.`,
    en: `The first result is the network itself: **21 spaces**, one for each municipality, started together.

Figures on use take time. This record will be updated when numbers on visits, bookings and activities are published.`,
    el: `Το πρώτο αποτέλεσμα είναι το ίδιο το δίκτυο: **21 χώροι**, ένας για κάθε δήμο, που ξεκίνησαν μαζί.

Τα στοιχεία για τη χρήση τους θέλουν χρόνο. Η καρτέλα θα ενημερωθεί όταν δημοσιευτούν αριθμοί για επισκέψεις, κρατήσεις και δραστηριότητες.`,
  },
  lessonsLearnt: {
    it: `Partire dagli edifici che già si possiedono riduce i tempi e i costi, ma non elimina il lavoro più delicato: **animare gli spazi**. Chi progetta una rete farebbe bene a prevedere fin dall’inizio le persone che se ne occuperanno, non solo i lavori.

In una rete, inoltre, conviene misurare tutti allo stesso modo: pochi indicatori, uguali per ciascuna sede, si confrontano facilmente.`,
    en: `Starting from buildings you already own saves time and money, but it does not remove the most delicate task: **bringing the spaces to life**. Anyone planning a network would do well to provide for the people who will run it, not only for the building works.

In a network it also helps if everybody measures in the same way: a few indicators, identical for every site, are easy to compare.`,
    el: `Όταν ξεκινάς από κτίρια που ήδη κατέχεις, κερδίζεις χρόνο και χρήμα, αλλά δεν αποφεύγεις το πιο λεπτό μέρος της δουλειάς: **να δώσεις ζωή στους χώρους**. Όποιος σχεδιάζει ένα δίκτυο καλό είναι να προβλέψει από την αρχή τους ανθρώπους που θα το τρέξουν και όχι μόνο τα οικοδομικά έργα.

Σε ένα δίκτυο βοηθά επίσης να μετρούν όλοι με τον ίδιο τρόπο: λίγοι δείκτες, ίδιοι για κάθε χώρο, συγκρίνονται εύκολα.`,
  },
  transferability: {
    it: `L’approccio interessa soprattutto le **unioni di comuni** e i territori che già condividono una strategia. Servono un inventario degli immobili pubblici, una regia comune e regole d’uso uguali per tutti: orari, prenotazioni, tariffe.

Chi ha meno risorse può cominciare con due o tre sedi e allargare la rete quando le prime funzionano.`,
    en: `The approach is of most interest to **unions of municipalities** and to areas that already share a strategy. It takes an inventory of public buildings, joint coordination and the same rules for all: opening hours, bookings, prices.

Those with fewer means can begin with two or three sites and widen the network once the first ones work.`,
    el: `Η προσέγγιση ενδιαφέρει κυρίως **συνδέσμους δήμων** και περιοχές που μοιράζονται ήδη μια στρατηγική. Χρειάζονται μια καταγραφή των δημόσιων κτιρίων, κοινός συντονισμός και ίδιοι κανόνες για όλους: ωράρια, κρατήσεις, τιμές.

Όσοι έχουν λιγότερα μέσα μπορούν να αρχίσουν με δύο ή τρεις χώρους και να μεγαλώσουν το δίκτυο όταν οι πρώτοι αποδώσουν.`,
  },
  coworkingModel: 'municipal',
  territoryType: 'rural',
  country: 'IT',
  nuts3: 'ITG12',
  placeName: 'Madonie',
  yearStarted: 2025,
  indicators: [
    {
      label: {
        it: 'Spazi della rete',
        en: 'Spaces in the network',
        el: 'Χώροι του δικτύου',
      },
      value: 21,
      unit: 'n',
      year: 2025,
      source: 'Economy Sicilia',
    },
  ],
  sdgs: ['8', '9', '11'],
  sources: [
    {
      title: 'Economy Sicilia: Sulle Madonie nasce la rete dei coworking',
      url: 'https://economysicilia.it/sulle-madonie-nasce-la-rete-dei-coworking',
      accessedOn: '2026-11-10',
    },
  ],
  relatedUnits: ['choosing-a-space', 'governance-and-partners', 'funding-and-sustainability'],
}
