import type { CaseStudy } from '../types.ts'

export const gteic: CaseStudy = {
  key: 'gteic',
  partner: 'marca',
  sourceLanguage: 'it',
  topics: ['broadband', 'rural-development', 'remote-work', 'entrepreneurship'],
  publish: ['it', 'en'],
  cover: 'gteic',
  title: {
    it: 'gteic: una rete pubblica di poli digitali in sette contee irlandesi',
    en: 'gteic: a public network of digital hubs across seven Irish counties',
  },
  summary: {
    it: 'Un’agenzia pubblica irlandese ha pianificato 31 poli di lavoro e oltre 500 postazioni in sette contee, con un investimento di più di 5 milioni di euro.',
    en: 'A public agency in Ireland planned 31 hubs and more than 500 desks in seven counties, with an investment of over EUR 5 million.',
  },
  body: {
    it: `Di solito un coworking rurale nasce da un gruppo di persone e da una stanza. Con **gteic** il punto di partenza è un altro: un’agenzia pubblica che guarda a **sette contee** insieme e progetta una rete intera.

I numeri annunciati nel 2019 danno la misura del piano: **31 poli**, **più di 500 postazioni**, oltre **5 milioni di euro**. Sono obiettivi di programma, non un bilancio: è bene tenerlo presente quando li si confronta con altri casi.

La notizia è stata data da [Silicon Republic](https://siliconrepublic.com/?p=841613).`,
    en: `A rural coworking space usually begins with a few people and a room. **gteic** began elsewhere: with a public agency that looked at **seven counties** together and planned a whole network.

The figures announced in 2019 show the size of the plan: **31 hubs**, **more than 500 desks**, over **EUR 5 million**. These are programme targets, not a final account, which is worth remembering when comparing them with other cases.

The news was reported by [Silicon Republic](https://siliconrepublic.com/?p=841613).`,
  },
  context: {
    it: `Le zone rurali irlandesi condividono con molte altre in Europa la partenza dei giovani e la distanza dai centri in cui si concentra il lavoro qualificato.

Un’agenzia pubblica attiva su più contee può vedere ciò che un singolo comune non vede: dove le persone si spostano, dove la rete veloce arriva già, dove manca ancora un luogo per usarla.`,
    en: `Rural Ireland shares with much of rural Europe the departure of the young and the distance from the centres where skilled jobs gather.

A public agency that works across several counties can see what a single municipality cannot: where people commute, where fast broadband has arrived, and where there is still no place to use it.`,
  },
  challenge: {
    it: `Un piano ampio deve rispondere a due esigenze opposte: **regole comuni**, perché la rete sia riconoscibile, e **libertà locale**, perché ogni polo somigli al posto in cui si trova.

C’è poi la questione delle risorse: un investimento pubblico iniziale apre le porte, ma la gestione quotidiana dura molto più a lungo.`,
    en: `A large plan has to meet two opposite needs: **common rules**, so that the network can be recognised, and **local freedom**, so that each hub resembles the place it is in.

Then there is money: public investment opens the doors, but day-to-day running lasts much longer.`,
  },
  solution: {
    it: `La risposta è una rete progettata tutta insieme, con **un solo nome**. Per chi lavora a distanza un nome comune è una promessa: sapere in anticipo quale servizio si troverà.

Un unico programma di investimento permette anche di pianificare insieme ciò di cui ogni polo ha bisogno:

- connessione e attrezzature;
- arredi e adeguamento dei locali;
- promozione e accoglienza.`,
    en: `The answer is a network planned as a whole, under **one name**. To remote workers a common name is a promise: it tells them in advance what service to expect.

A single investment programme also makes it possible to plan together for what every hub needs:

- connection and equipment;
- furniture and adaptation of rooms;
- promotion and a welcome for users.`,
  },
  results: {
    it: `Le cifre disponibili per questa scheda descrivono il **piano**: 31 poli, oltre 500 postazioni, più di 5 milioni di euro (2019).

Per valutare gli effetti serviranno dati sull’uso reale: postazioni occupate, persone rientrate, imprese nate. Sono le stesse domande che ogni rete, piccola o grande, dovrebbe porsi dall’inizio.`,
    en: `The figures available for this record describe the **plan**: 31 hubs, more than 500 desks, over EUR 5 million (2019).

Judging the effects will take data on actual use: desks occupied, people who came back, businesses started. Every network, large or small, should ask those questions from the beginning.`,
  },
  lessonsLearnt: {
    it: `Dichiarare obiettivi misurabili, come numero di poli e di postazioni, rende più facile seguire un programma e renderne conto ai cittadini.

La scala però non sostituisce la vicinanza: in ogni sede serve **una persona di riferimento** che conosca gli utenti per nome.`,
    en: `Stating measurable targets, such as the number of hubs and desks, makes a programme easier to follow and to account for in public.

Scale is no substitute for closeness, though: each site needs **a contact person** who knows users by name.`,
  },
  transferability: {
    it: `L’esempio è utile a **regioni, province e agenzie di sviluppo** più che al singolo comune. Chi ha competenza su un territorio vasto può offrire ciò che i piccoli non possono permettersi: un marchio, un sistema di prenotazione, una formazione comune.

I comuni possono partecipare con ciò che hanno: un edificio, la conoscenza delle persone, un po’ di tempo.`,
    en: `The example is useful to **regions, provinces and development agencies** more than to a single municipality. Those responsible for a wide area can offer what small places cannot afford: a brand, a booking system, shared training.

Municipalities can take part with what they have: a building, knowledge of local people, a little time.`,
  },
  coworkingModel: 'public-agency',
  territoryType: 'rural',
  country: 'IE',
  placeName: 'Ireland',
  indicators: [
    {
      label: { it: 'Poli previsti', en: 'Hubs planned' },
      value: 31,
      unit: 'n',
      year: 2019,
      source: 'Silicon Republic',
    },
    {
      label: { it: 'Postazioni previste (almeno)', en: 'Desks planned (at least)' },
      value: 500,
      unit: 'n',
      year: 2019,
      source: 'Silicon Republic',
    },
    {
      label: { it: 'Investimento (almeno)', en: 'Investment (at least)' },
      value: 5000000,
      unit: 'EUR',
      year: 2019,
      source: 'Silicon Republic',
    },
  ],
  sdgs: ['8', '9', '17'],
  sources: [
    {
      title: 'Silicon Republic',
      url: 'https://siliconrepublic.com/?p=841613',
      accessedOn: '2026-11-10',
    },
  ],
  relatedUnits: ['governance-and-partners', 'funding-and-sustainability', 'measuring-impact'],
}
