import type { CaseStudy } from '../types.ts'

export const southWorkingCastelbuono: CaseStudy = {
  key: 'south-working-castelbuono',
  partner: 'trevessu',
  sourceLanguage: 'it',
  topics: ['remote-work', 'local-government', 'depopulation', 'community-development'],
  publish: ['it', 'en', 'pt', 'el'],
  cover: 'south-working-castelbuono',
  title: {
    it: 'South Working Castelbuono: lavorare da remoto senza lasciare il paese',
    en: 'South Working Castelbuono: remote work without leaving town',
    pt: 'South Working Castelbuono: trabalhar à distância sem sair da vila',
    el: 'South Working Castelbuono: τηλεργασία χωρίς να αφήσεις τον τόπο σου',
  },
  summary: {
    it: 'In un paese siciliano di 8.500 abitanti il Comune e un’associazione hanno aperto tre sedi di coworking. Nel primo anno le hanno usate più di 190 persone, con un’età media di 32 anni.',
    en: 'In a Sicilian town of 8,500 people, the municipality and an association opened three coworking sites. More than 190 people used them in the first year; their average age was 32.',
    pt: 'Numa vila siciliana de 8500 habitantes, o município e uma associação abriram três espaços de coworking. No primeiro ano foram usados por mais de 190 pessoas, com uma idade média de 32 anos.',
    el: 'Σε μια κωμόπολη της Σικελίας με 8.500 κατοίκους, ο δήμος και ένας σύλλογος άνοιξαν τρεις χώρους συνεργατικής εργασίας. Τον πρώτο χρόνο τους χρησιμοποίησαν πάνω από 190 άτομα, με μέση ηλικία τα 32 έτη.',
  },
  body: {
    it: `Da febbraio 2021 chi vive a Castelbuono, o ci torna per un periodo, può lavorare al computer accanto ad altre persone invece che da solo in casa. Il coworking è nato dall’intesa tra il **Comune** e un’**associazione**, e non occupa un solo edificio: le sedi sono tre, distribuite nel paese.

Nei primi dodici mesi sono arrivati oltre 190 utenti e più di 1.500 prenotazioni. L’età media, 32 anni, dice molto: a usare gli spazi sono stati soprattutto giovani adulti, proprio la fascia che i piccoli centri faticano di più a trattenere.

L’esperienza non si è fermata alle scrivanie. Dal gruppo che si è formato attorno al progetto è nata l’associazione **Social Green Hub**. Il bilancio del primo anno si può leggere su [Castelbuono Live](https://castelbuonolive.com/un-anno-di-coworking-a-castelbuono).`,
    en: `Since February 2021, people who live in Castelbuono, or come back for a while, have been able to work at their computers alongside others instead of alone at home. The coworking grew out of an agreement between the **municipality** and an **association**, and it is not confined to one building: there are three sites around the town.

The first twelve months brought more than 190 users and over 1,500 bookings. The average age of 32 is telling: the spaces drew mostly young adults, the very group that small towns find hardest to keep.

The story did not end at the desks. The people who gathered around the project went on to found an association, **Social Green Hub**. A review of the first year is on [Castelbuono Live](https://castelbuonolive.com/un-anno-di-coworking-a-castelbuono) (in Italian).`,
    pt: `Desde fevereiro de 2021, quem vive em Castelbuono, ou lá regressa por uns tempos, pode trabalhar ao computador na companhia de outras pessoas, em vez de ficar sozinho em casa. O coworking nasceu de um acordo entre o **município** e uma **associação** e não se limita a um edifício: são três espaços, em pontos diferentes da vila.

Nos primeiros doze meses passaram por lá mais de 190 utilizadores, com mais de 1500 reservas. A idade média, 32 anos, diz muito: os espaços atraíram sobretudo jovens adultos, precisamente o grupo que as pequenas localidades têm mais dificuldade em fixar.

A experiência não ficou pelas secretárias. Do grupo que se formou à volta do projeto nasceu a associação **Social Green Hub**. O balanço do primeiro ano pode ser lido no [Castelbuono Live](https://castelbuonolive.com/un-anno-di-coworking-a-castelbuono) (em italiano).`,
    el: `Από τον Φεβρουάριο του 2021, όποιος ζει στο Καστελμπουόνο ή επιστρέφει εκεί για κάποιο διάστημα μπορεί να εργάζεται στον υπολογιστή του δίπλα σε άλλους ανθρώπους, αντί να μένει μόνος στο σπίτι. Η πρωτοβουλία ξεκίνησε από τη συμφωνία του **δήμου** με έναν **σύλλογο** και δεν περιορίζεται σε ένα κτίριο: οι χώροι είναι τρεις, σε διαφορετικά σημεία της κωμόπολης.

Τους πρώτους δώδεκα μήνες καταγράφηκαν πάνω από 190 χρήστες και περισσότερες από 1.500 κρατήσεις. Η μέση ηλικία, τα 32 έτη, λέει πολλά: τους χώρους τους προτίμησαν κυρίως νέοι ενήλικες, δηλαδή εκείνοι που οι μικροί τόποι δυσκολεύονται περισσότερο να κρατήσουν.

Η ιστορία δεν τελείωσε στα γραφεία. Από την ομάδα που δημιουργήθηκε γύρω από το εγχείρημα γεννήθηκε ο σύλλογος **Social Green Hub**. Τον απολογισμό της πρώτης χρονιάς μπορείτε να τον διαβάσετε στο [Castelbuono Live](https://castelbuonolive.com/un-anno-di-coworking-a-castelbuono) (στα ιταλικά).`,
  },
  context: {
    it: `Castelbuono è un comune siciliano di circa 8.500 abitanti. Come molti centri lontani dalle grandi città, deve fare i conti con i giovani che partono per studiare o lavorare e con una popolazione che invecchia.

La diffusione del lavoro a distanza dopo la pandemia ha cambiato le carte in tavola: per un numero crescente di professioni il luogo in cui si abita non coincide più con quello in cui si trova l’azienda. Il nome dell’iniziativa, **South Working**, riassume l’idea: si può lavorare dal Sud.`,
    en: `Castelbuono is a Sicilian municipality of some 8,500 inhabitants. Like many places far from the big cities, it has to reckon with young people who leave to study or work, and with a population that is growing older.

The spread of remote work after the pandemic changed the picture: in a growing number of jobs, where you live no longer has to be where your employer is. The name of the initiative, **South Working**, sums the idea up: you can work from the South.`,
    pt: `Castelbuono é um município siciliano com cerca de 8500 habitantes. Como tantas localidades afastadas das grandes cidades, vê partir os jovens que vão estudar ou trabalhar fora e tem uma população cada vez mais envelhecida.

A expansão do trabalho remoto depois da pandemia mudou os dados do problema: num número crescente de profissões, já não é preciso morar onde fica a empresa. O nome da iniciativa, **South Working**, resume a ideia: é possível trabalhar a partir do Sul.`,
    el: `Το Καστελμπουόνο είναι δήμος της Σικελίας με περίπου 8.500 κατοίκους. Όπως πολλοί τόποι μακριά από τις μεγάλες πόλεις, βλέπει τους νέους να φεύγουν για σπουδές ή δουλειά και τον πληθυσμό του να γερνά.

Η εξάπλωση της τηλεργασίας μετά την πανδημία άλλαξε τα δεδομένα: σε όλο και περισσότερα επαγγέλματα δεν είναι πια απαραίτητο να ζεις εκεί όπου βρίσκεται η εταιρεία. Το όνομα της πρωτοβουλίας, **South Working**, συνοψίζει την ιδέα: μπορείς να εργάζεσαι από τον Νότο.`,
  },
  challenge: {
    it: `Chi lavora da remoto in un piccolo centro incontra quasi sempre gli stessi ostacoli: una casa poco adatta, una connessione incerta, la mancanza di colleghi con cui scambiare due parole. Senza un luogo dedicato, il rientro rischia di durare il tempo di una vacanza.

Per il Comune la domanda era concreta: come offrire uno spazio di lavoro accogliente senza costruire da zero un edificio né creare un servizio troppo pesante da gestire?`,
    en: `Anyone who works remotely in a small town meets much the same obstacles: a home that was not made for it, a shaky connection, no colleagues to exchange a word with. Without a proper place to work, coming back may last no longer than a holiday.

For a municipality the question is a practical one: how do you offer a welcoming workspace without putting up a new building, and without a service too heavy to run?`,
    pt: `Quem trabalha à distância numa pequena localidade encontra quase sempre os mesmos obstáculos: uma casa pouco adequada, uma ligação à internet incerta, a falta de colegas com quem trocar ideias. Sem um lugar próprio para trabalhar, o regresso arrisca-se a durar o tempo de umas férias.

Para um município, a questão é prática: como oferecer um espaço de trabalho acolhedor sem construir um edifício de raiz nem criar um serviço demasiado pesado de gerir?`,
    el: `Όποιος εργάζεται εξ αποστάσεως σε έναν μικρό τόπο συναντά σχεδόν πάντα τα ίδια εμπόδια: ένα σπίτι που δεν προσφέρεται, μια αβέβαιη σύνδεση, την έλλειψη συναδέλφων για να ανταλλάξει δυο κουβέντες. Χωρίς έναν κατάλληλο χώρο, η επιστροφή κινδυνεύει να κρατήσει όσο και οι διακοπές.

Για έναν δήμο το ερώτημα είναι πρακτικό: πώς μπορεί να προσφέρει έναν φιλόξενο χώρο εργασίας χωρίς να χτίσει νέο κτίριο και χωρίς να δημιουργήσει μια υπηρεσία που δύσκολα συντηρείται;`,
  },
  solution: {
    it: `La risposta poggia su due scelte semplici:

- **un patto tra Comune e associazione**, che unisce la parte pubblica e la vicinanza alle persone;
- **tre sedi invece di una**, così che il coworking entri nella vita del paese e non resti un’isola.

I posti si prenotano: chi arriva sa di trovare il proprio, e chi gestisce conosce in ogni momento quanto gli spazi sono usati.`,
    en: `The answer rests on two simple choices:

- **a pact between the municipality and an association**, which joins public backing with closeness to people;
- **three sites rather than one**, so that coworking becomes part of town life instead of an island.

Places are booked: those who come know there is one for them, and those in charge always know how much the sites are used.`,
    pt: `A resposta assenta em duas escolhas simples:

- **um pacto entre o município e uma associação**, que junta o apoio público à proximidade com as pessoas;
- **três espaços em vez de um**, para que o coworking faça parte da vida da vila e não seja uma ilha.

Os lugares são reservados: quem chega sabe que tem o seu e quem gere sabe sempre até que ponto os espaços são usados.`,
    el: `Η απάντηση στηρίζεται σε δύο απλές επιλογές:

- **συμφωνία δήμου και συλλόγου**, που ενώνει τη δημόσια στήριξη με την εγγύτητα στους ανθρώπους·
- **τρεις χώροι αντί για έναν**, ώστε η συνεργατική εργασία να γίνει μέρος της ζωής του τόπου και όχι μια νησίδα.

Οι θέσεις κλείνονται με κράτηση: όποιος έρχεται ξέρει ότι τον περιμένει μία, και οι διαχειριστές γνωρίζουν κάθε στιγμή πόσο χρησιμοποιούνται οι χώροι.`,
  },
  results: {
    it: `Nel primo anno si contano **oltre 190 utenti** e **più di 1.500 prenotazioni**, con un’età media di **32 anni**. In rapporto a una popolazione di 8.500 persone è una risposta notevole.

Il risultato più duraturo è però un altro: attorno al coworking si è creato un gruppo abbastanza solido da dar vita a una nuova associazione, Social Green Hub.`,
    en: `The first year counted **more than 190 users** and **over 1,500 bookings**, with an average age of **32**. For a population of 8,500 that is a remarkable response.

The most lasting result may be another one: the group that formed around the coworking was strong enough to give rise to a new association, Social Green Hub.`,
    pt: `No primeiro ano contaram-se **mais de 190 utilizadores** e **mais de 1500 reservas**, com uma idade média de **32 anos**. Para uma população de 8500 pessoas, é uma resposta notável.

O resultado mais duradouro talvez seja outro: à volta do coworking formou-se um grupo suficientemente sólido para dar origem a uma nova associação, a Social Green Hub.`,
    el: `Την πρώτη χρονιά καταγράφηκαν **πάνω από 190 χρήστες** και **περισσότερες από 1.500 κρατήσεις**, με μέση ηλικία τα **32 έτη**. Για έναν πληθυσμό 8.500 κατοίκων η ανταπόκριση είναι αξιοσημείωτη.

Το πιο ανθεκτικό αποτέλεσμα ίσως είναι άλλο: γύρω από τους χώρους σχηματίστηκε μια ομάδα αρκετά δυνατή ώστε να γεννηθεί από αυτήν ένας νέος σύλλογος, ο Social Green Hub.`,
  },
  lessonsLearnt: {
    it: `Contare fin dal primo giorno conviene. Utenti, prenotazioni ed età media sono dati facili da raccogliere e permettono, dopo un anno, di raccontare il progetto con i fatti.

In generale, iniziative di questo tipo reggono quando qualcuno accoglie le persone e le mette in relazione: i tavoli e il wi-fi sono necessari, ma è la **cura della comunità** a far tornare chi è passato una volta.`,
    en: `It pays to count from day one. Users, bookings and average age are easy to collect, and after a year they let you tell the story with facts.

More generally, initiatives of this kind hold up when someone welcomes people and introduces them to one another: tables and wi-fi are needed, but it is **looking after the community** that brings a first-time visitor back.`,
    pt: `Vale a pena contar desde o primeiro dia. Utilizadores, reservas e idade média são dados fáceis de recolher e permitem, ao fim de um ano, contar o projeto com factos.

De um modo geral, iniciativas deste tipo aguentam-se quando há quem receba as pessoas e as ponha em contacto: as mesas e o wi-fi são necessários, mas é o **cuidado com a comunidade** que faz voltar quem veio uma vez.`,
    el: `Αξίζει να μετράς από την πρώτη μέρα. Οι χρήστες, οι κρατήσεις και η μέση ηλικία είναι στοιχεία που συλλέγονται εύκολα και επιτρέπουν, έναν χρόνο μετά, να παρουσιάσεις το εγχείρημα με δεδομένα.

Γενικότερα, τέτοιες πρωτοβουλίες αντέχουν όταν υπάρχει κάποιος που υποδέχεται τους ανθρώπους και τους φέρνει σε επαφή: τα γραφεία και το wi-fi χρειάζονται, όμως αυτό που κάνει τον επισκέπτη να ξανάρθει είναι η **φροντίδα της κοινότητας**.`,
  },
  transferability: {
    it: `Il modello si adatta bene ai comuni che dispongono di locali poco usati e di un’associazione radicata. Prima di partire vale la pena di verificare tre cose: chi apre e chiude le porte, chi paga le utenze, come si prenota.

Una convenzione scritta, breve e chiara, aiuta a far sopravvivere il servizio ai cambi di amministrazione.`,
    en: `The model suits municipalities that have little-used rooms and an association with local roots. Before starting, three things are worth settling: who opens and closes the doors, who pays the bills, and how people book.

A written agreement, short and clear, helps the service outlive a change of council.`,
    pt: `O modelo adapta-se bem a municípios que tenham salas pouco usadas e uma associação com raízes locais. Antes de começar, convém esclarecer três pontos: quem abre e fecha as portas, quem paga as contas e como se fazem as reservas.

Um protocolo escrito, breve e claro, ajuda o serviço a sobreviver às mudanças de executivo.`,
    el: `Το μοντέλο ταιριάζει σε δήμους που διαθέτουν χώρους με μικρή χρήση και έναν σύλλογο με ρίζες στον τόπο. Πριν από την έναρξη αξίζει να ξεκαθαριστούν τρία πράγματα: ποιος ανοίγει και κλείνει τις πόρτες, ποιος πληρώνει τους λογαριασμούς και πώς γίνονται οι κρατήσεις.

Ένα σύντομο και σαφές γραπτό σύμφωνο βοηθά την υπηρεσία να αντέξει και στις αλλαγές δημοτικής αρχής.`,
  },
  seo: {
    title: {
      it: 'South Working Castelbuono, coworking in Sicilia',
      en: 'South Working Castelbuono: coworking in Sicily',
      pt: 'South Working Castelbuono: coworking na Sicília',
      el: 'South Working Castelbuono: συνεργατική εργασία στη Σικελία',
    },
    description: {
      it: 'Tre sedi, oltre 190 utenti nel primo anno: come un paese siciliano ha aperto il suo coworking con un’associazione.',
      en: 'Three sites and more than 190 users in a year: how a Sicilian town opened its coworking with an association.',
      pt: 'Três espaços e mais de 190 utilizadores num ano: como uma vila siciliana abriu o seu coworking com uma associação.',
      el: 'Τρεις χώροι και πάνω από 190 χρήστες σε έναν χρόνο: πώς μια κωμόπολη της Σικελίας άνοιξε τον δικό της χώρο εργασίας.',
    },
  },
  coworkingModel: 'municipal',
  territoryType: 'town-suburb',
  country: 'IT',
  nuts3: 'ITG12',
  placeName: 'Castelbuono',
  latitude: 37.934,
  longitude: 14.088,
  yearStarted: 2021,
  inhabitants: 8500,
  indicators: [
    {
      label: {
        it: 'Utenti nel primo anno (almeno)',
        en: 'Users in the first year (at least)',
        pt: 'Utilizadores no primeiro ano (pelo menos)',
        el: 'Χρήστες τον πρώτο χρόνο (τουλάχιστον)',
      },
      value: 190,
      unit: 'n',
      source: 'Castelbuono Live',
    },
    {
      label: {
        it: 'Prenotazioni nel primo anno (almeno)',
        en: 'Bookings in the first year (at least)',
        pt: 'Reservas no primeiro ano (pelo menos)',
        el: 'Κρατήσεις τον πρώτο χρόνο (τουλάχιστον)',
      },
      value: 1500,
      unit: 'n',
      source: 'Castelbuono Live',
    },
    {
      label: {
        it: 'Età media degli utenti, in anni',
        en: 'Average age of users, in years',
        pt: 'Idade média dos utilizadores, em anos',
        el: 'Μέση ηλικία των χρηστών, σε έτη',
      },
      value: 32,
      unit: 'n',
      source: 'Castelbuono Live',
    },
    {
      label: {
        it: 'Sedi in paese',
        en: 'Sites in the town',
        pt: 'Espaços na vila',
        el: 'Χώροι στην κωμόπολη',
      },
      value: 3,
      unit: 'n',
      source: 'Castelbuono Live',
    },
  ],
  sdgs: ['8', '11', '17'],
  sources: [
    {
      title: 'Castelbuono Live: Un anno di coworking a Castelbuono',
      url: 'https://castelbuonolive.com/un-anno-di-coworking-a-castelbuono',
      accessedOn: '2026-11-10',
    },
  ],
  relatedUnits: ['why-rural-coworking', 'governance-and-partners', 'measuring-impact'],
  gallery: [
    {
      image: 'south-working-castelbuono',
      caption: {
        it: 'Illustrazione simbolica: non è una fotografia delle sedi.',
        en: 'Symbolic illustration, not a photograph of the sites.',
        pt: 'Ilustração simbólica; não é uma fotografia dos espaços.',
        el: 'Συμβολική εικονογράφηση· δεν πρόκειται για φωτογραφία των χώρων.',
      },
    },
  ],
}
