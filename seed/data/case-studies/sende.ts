import type { CaseStudy } from '../types.ts'

export const sende: CaseStudy = {
  key: 'sende',
  partner: 'marca',
  sourceLanguage: 'it',
  topics: ['remote-work', 'rural-tourism', 'depopulation', 'entrepreneurship'],
  publish: ['it', 'en'],
  cover: 'sende',
  title: {
    it: 'Sende: venti abitanti e coworker da 56 Paesi',
    en: 'Sende: twenty villagers and coworkers from 56 countries',
    pt: 'Sende: vinte habitantes e coworkers de 56 países',
  },
  summary: {
    it: 'A Senderiz, un villaggio galiziano di 20 abitanti, uno spazio privato di coworking ha accolto più di 3.500 persone arrivate da 56 Paesi.',
    en: 'In Senderiz, a Galician hamlet of 20 people, a private coworking place has welcomed more than 3,500 users from 56 countries.',
    pt: 'Em Senderiz, uma aldeia galega com 20 habitantes, um espaço privado de coworking já acolheu mais de 3500 pessoas de 56 países.',
  },
  body: {
    it: `Senderiz appartiene al comune di Lobeira, nella provincia galiziana di Ourense, e conta **20 abitanti**. Tra il 2013 e il 2014 vi è nato Sende, un’iniziativa privata in un luogo che molti direbbero troppo piccolo per qualunque impresa.

Da allora sono passate di qui oltre **3.500 persone da 56 Paesi**: un numero che in un paese così piccolo non passa inosservato e che fa di Sende un esempio eloquente di coworking rurale.

La storia è raccontata da [Treintayseis](https://elespanol.com/treintayseis), su El Español.`,
    en: `Senderiz belongs to the municipality of Lobeira, in the Galician province of Ourense, and has **20 inhabitants**. Sende, a private venture, started there between 2013 and 2014, in a place that many would call too small for any business.

Since then more than **3,500 people from 56 countries** have come through. In so small a place such a number is noticed, and it makes Sende a telling example of rural coworking.

The story is told by [Treintayseis](https://elespanol.com/treintayseis), at El Español (in Spanish).`,
    pt: `Senderiz pertence ao município de Lobeira, na província galega de Ourense, e tem **20 habitantes**. Foi ali que, entre 2013 e 2014, nasceu o Sende, uma iniciativa privada num lugar que muitos diriam demasiado pequeno para qualquer negócio.

Desde então passaram por lá mais de **3500 pessoas de 56 países**. Numa terra tão pequena, um número destes não passa despercebido, e faz do Sende um exemplo eloquente de coworking rural.

A história é contada pelo [Treintayseis](https://elespanol.com/treintayseis), no El Español (em castelhano).`,
  },
  context: {
    it: `Ci sono villaggi in cui ogni casa che si chiude pesa. Dove gli abitanti si contano a decine, un negozio, una fermata d’autobus, una scuola sono già un ricordo, e chi resta è in genere anziano.

Eppure questi luoghi hanno qualcosa che le città non offrono: silenzio, spazio, natura, tempo. Per chi può lavorare ovunque sono ragioni vere per mettersi in viaggio.`,
    en: `There are villages where every house that closes is felt. Where inhabitants are counted in dozens, the shop, the bus stop and the school are often a memory, and those who remain are usually elderly.

Still, such places have something cities cannot offer: silence, room, nature, time. For people who can work anywhere, those are real reasons to travel.`,
    pt: `Há aldeias onde se sente cada casa que fecha. Onde os habitantes se contam pelas dezenas, a loja, a paragem de autocarro e a escola são muitas vezes uma recordação, e quem fica é quase sempre idoso.

No entanto, estes lugares têm algo que as cidades não oferecem: silêncio, espaço, natureza, tempo. Para quem pode trabalhar em qualquer sítio, são boas razões para se fazer à estrada.`,
  },
  challenge: {
    it: `Un villaggio di venti persone non può riempire uno spazio di coworking con i soli residenti. Chi apre in un posto simile deve far arrivare gli ospiti da lontano e convincerli a restare più di una notte.

C’è poi una questione di equilibrio: gli ospiti sono molti più dei vicini, e la convivenza va curata.`,
    en: `A hamlet of twenty cannot fill a coworking space with residents alone. Whoever opens one there must bring guests from far away and persuade them to stay longer than a night.

There is also a matter of balance: guests far outnumber neighbours, and living side by side takes care.`,
    pt: `Uma aldeia de vinte pessoas não enche um espaço de coworking só com residentes. Quem abre num lugar assim tem de trazer hóspedes de longe e convencê-los a ficar mais do que uma noite.

Há também uma questão de equilíbrio: os hóspedes são muito mais do que os vizinhos, e a convivência precisa de ser cuidada.`,
  },
  solution: {
    it: `Sende ha fatto della posizione il suo punto di forza. Non propone una copia dell’ufficio di città, ma un’esperienza diversa: **lavorare in un villaggio**, accanto a persone che arrivano da tutto il mondo.

L’iniziativa è privata, quindi deve stare in piedi con ciò che gli ospiti pagano. È un vincolo che obbliga ad ascoltare con attenzione chi viene.`,
    en: `Sende turned its location into its strength. It offers no copy of a city office but another experience: **working in a village**, next to people from all over the world.

As a private venture it has to live on what guests pay. That constraint makes you listen closely to those who come.`,
    pt: `O Sende fez da localização o seu ponto forte. Não propõe uma cópia do escritório da cidade, mas outra experiência: **trabalhar numa aldeia**, ao lado de pessoas vindas de todo o mundo.

Sendo uma iniciativa privada, tem de viver do que os hóspedes pagam. É uma limitação que obriga a ouvir com atenção quem chega.`,
  },
  results: {
    it: `Più di **3.500 utenti** provenienti da **56 Paesi**: in media, per ogni abitante di Senderiz sono passati oltre 170 ospiti.

Il dato mostra che anche un luogo minuscolo può entrare in una rete internazionale, se offre qualcosa di riconoscibile.`,
    en: `More than **3,500 users** from **56 countries**: over 170 guests for every inhabitant of Senderiz.

It shows that even a tiny place can be part of an international network, provided it offers something of its own.`,
    pt: `Mais de **3500 utilizadores** de **56 países**: por cada habitante de Senderiz passaram mais de 170 hóspedes.

O número mostra que até um lugar minúsculo pode fazer parte de uma rede internacional, desde que ofereça algo que o distinga.`,
  },
  lessonsLearnt: {
    it: `La dimensione del paese non decide da sola la riuscita: conta di più **sapere a chi ci si rivolge**. Un’offerta chiara, pensata per un pubblico preciso, viaggia più lontano di una generica.

Chi lavora con ospiti stranieri ha bisogno di informazioni in più lingue e di un passaparola curato; i vicini, da parte loro, devono poter vedere un beneficio anche per sé.`,
    en: `The size of the village does not settle the matter: it counts for more to **know whom you are addressing**. A clear offer made for a particular public travels further than a general one.

Working with guests from abroad calls for information in several languages and a well-tended reputation; the neighbours, for their part, should see some benefit too.`,
    pt: `O tamanho da aldeia não decide tudo: conta mais **saber a quem nos dirigimos**. Uma oferta clara, pensada para um público preciso, chega mais longe do que uma oferta genérica.

Quem recebe hóspedes estrangeiros precisa de informação em várias línguas e de cuidar da sua reputação; os vizinhos, por seu lado, devem poder ver também algum benefício.`,
  },
  transferability: {
    it: `Il modello parla ai piccolissimi centri che hanno **case da recuperare** e un paesaggio che invita a fermarsi. Servono alcune condizioni di base: una buona connessione, un alloggio decoroso, qualcuno che viva sul posto.

Un Comune può aiutare senza gestire: semplificando i permessi, curando strade e segnaletica, presentando gli ospiti alla comunità.`,
    en: `The model speaks to very small places with **houses to restore** and a landscape that invites you to stop. A few basics are needed: a good connection, decent lodging, somebody who lives there.

A municipality can help without running anything: by simplifying permits, looking after roads and signs, introducing guests to the community.`,
    pt: `O modelo interessa às localidades muito pequenas com **casas por recuperar** e uma paisagem que convida a parar. São precisas algumas condições de base: uma boa ligação à internet, alojamento digno, alguém que viva no local.

Uma autarquia pode ajudar sem gerir: simplificando licenças, cuidando das estradas e da sinalização, apresentando os hóspedes à comunidade.`,
  },
  coworkingModel: 'private',
  territoryType: 'rural',
  country: 'ES',
  nuts3: 'ES113',
  placeName: 'Senderiz (Lobeira)',
  latitude: 41.98,
  longitude: -8.05,
  yearStarted: 2013,
  inhabitants: 20,
  indicators: [
    {
      label: {
        it: 'Utenti accolti (almeno)',
        en: 'Users welcomed (at least)',
        pt: 'Utilizadores acolhidos (pelo menos)',
      },
      value: 3500,
      unit: 'n',
      source: 'Treintayseis, El Español',
    },
    {
      label: { it: 'Paesi di provenienza', en: 'Countries of origin', pt: 'Países de origem' },
      value: 56,
      unit: 'n',
      source: 'Treintayseis, El Español',
    },
  ],
  sdgs: ['8', '11', '12'],
  sources: [
    {
      title: 'Treintayseis, El Español',
      url: 'https://elespanol.com/treintayseis',
      accessedOn: '2026-11-10',
    },
  ],
  relatedUnits: ['business-models', 'community-management'],
}
