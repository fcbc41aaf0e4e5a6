import type { CaseStudy } from '../types.ts'

export const coworkland: CaseStudy = {
  key: 'coworkland',
  partner: 'trevessu',
  sourceLanguage: 'it',
  topics: ['cooperatives', 'rural-development', 'entrepreneurship', 'remote-work'],
  publish: ['it', 'en'],
  cover: 'coworkland',
  title: {
    it: 'CoWorkLand: dai container in viaggio a una cooperativa di coworking rurali',
    en: 'CoWorkLand: from a touring container to a cooperative of rural coworking spaces',
  },
  summary: {
    it: 'In Germania nel 2018 un coworking in container ha girato le campagne. L’anno dopo ne è nata una cooperativa che riunisce 30 spazi fissi.',
    en: 'In 2018 a touring container let the German countryside try coworking. A year later it led to a cooperative, which brings together 30 fixed spaces.',
  },
  body: {
    it: `Come si fa a sapere se in un paese c’è bisogno di un coworking? **CoWorkLand** lo ha chiesto nel modo più diretto: portandolo. Nel **2018** uno spazio di lavoro allestito in container ha girato per la campagna tedesca, e la gente ha potuto provarlo sotto casa.

Da quel viaggio è nata, nel **febbraio 2019**, una **cooperativa** (in tedesco «eingetragene Genossenschaft», abbreviato eG). Gli spazi fissi sono **30**.

La storia è raccontata da un’associazione di cooperative tedesche, il [Genossenschaftsverband](https://genoverband.de).`,
    en: `How do you find out whether a village needs a coworking space? **CoWorkLand** asked in the most direct way: by bringing one along. In **2018** a workspace fitted out in a container toured the German countryside, and people could try it on their doorstep.

In **February 2019** the tour led to a **cooperative** (in German “eingetragene Genossenschaft”, or eG for short). There are **30** fixed spaces.

The story is told by the [Genossenschaftsverband](https://genoverband.de), an association of German cooperatives (in German).`,
  },
  context: {
    it: `Fuori dalle città, in Germania come altrove, molti passano ore in auto o in treno per raggiungere una scrivania. Il lavoro a distanza toglie il viaggio, ma può togliere anche i colleghi.

Uno spazio vicino a casa è la via di mezzo. Il problema è che spesso nessuno, nel paese, ne ha mai visto uno.`,
    en: `Outside the cities, in Germany as elsewhere, many people spend hours in a car or train to reach a desk. Remote work removes the journey, but may remove the colleagues too.

A space close to home is the middle way. The trouble is that often nobody in the village has ever seen one.`,
  },
  challenge: {
    it: `Chi apre uno spazio in campagna lo fa spesso **da solo**: deve trovare l’edificio, imparare a gestire le prenotazioni, capire quanto chiedere, farsi conoscere. Ogni fondatore ripete gli errori di un altro che non ha mai incontrato.

Serviva un modo per condividere esperienza e strumenti senza togliere a ciascuno la propria autonomia.`,
    en: `Those who open a space in the countryside often do so **alone**: they have to find premises, learn to handle bookings, work out what to charge and make themselves known. Each founder repeats the mistakes of another they have never met.

What was wanted was a way to share experience and tools without taking away anyone’s independence.`,
  },
  solution: {
    it: `Il percorso ha avuto due tappe:

- **la prova**, con il container: si misura l’interesse prima di spendere per un edificio;
- **la cooperativa**: una forma in cui i soci decidono insieme.

La forma cooperativa si addice a questo scopo: unisce imprese indipendenti che hanno un bisogno comune, e in genere ogni socio ha un voto.`,
    en: `The path had two stages:

- **the trial**, with the container: interest is gauged before money goes into a building;
- **the cooperative**: a form in which members decide together.

The cooperative form suits the purpose: it unites independent businesses that share a need, and as a rule each member has one vote.`,
  },
  results: {
    it: `Da un allestimento itinerante si è arrivati a **30 spazi fissi**.

Il risultato mostra che una prova temporanea può lasciare qualcosa di permanente, purché dietro ci sia un’organizzazione pronta a raccoglierne i frutti.`,
    en: `From a touring fit-out the initiative has grown to **30 fixed spaces**.

It shows that a temporary trial can leave something permanent behind, provided there is an organisation ready to build on it.`,
  },
  lessonsLearnt: {
    it: `Provare costa meno che sbagliare. Un allestimento di poche settimane, in un container o in un negozio sfitto, dice più di molti questionari.

Una rete di fondatori, inoltre, protegge dalla solitudine: sapere **a chi telefonare** è spesso ciò che fa superare il primo anno.`,
    en: `Trying costs less than getting it wrong. A set-up of a few weeks, in a container or an empty shop, says more than many questionnaires.

A network of founders is also a cure for loneliness: knowing **whom to ring** is often what carries people through the first year.`,
  },
  transferability: {
    it: `La cooperativa è una forma giuridica conosciuta in tutta Europa, con regole diverse da Paese a Paese: prima di scegliere conviene chiedere consiglio a una **centrale cooperativa**.

La fase di prova, invece, si può riprendere subito: basta uno spazio temporaneo, una buona connessione e qualcuno che ascolti chi entra.`,
    en: `The cooperative is a legal form known throughout Europe, with rules that differ from country to country: before choosing it, seek advice from a **cooperative federation**.

The trial stage, on the other hand, can be taken up at once: all it needs is a temporary space, a good connection and somebody to listen to those who come in.`,
  },
  seo: {
    title: {
      it: 'CoWorkLand, la cooperativa dei coworking rurali',
      en: 'CoWorkLand, a cooperative of rural coworking spaces',
    },
    description: {
      it: 'Prima un container in viaggio, poi una cooperativa con 30 spazi: un modello tedesco da conoscere.',
      en: 'First a touring container, then a cooperative with 30 spaces: a German model worth knowing.',
    },
  },
  coworkingModel: 'cooperative',
  territoryType: 'rural',
  country: 'DE',
  placeName: 'Deutschland',
  yearStarted: 2019,
  indicators: [
    {
      label: { it: 'Spazi fissi', en: 'Fixed spaces' },
      value: 30,
      unit: 'n',
      source: 'Genossenschaftsverband',
    },
  ],
  sdgs: ['8', '9', '17'],
  sources: [
    { title: 'Genossenschaftsverband', url: 'https://genoverband.de', accessedOn: '2026-11-10' },
  ],
  relatedUnits: ['business-models', 'governance-and-partners', 'listening-to-the-community'],
  gallery: [
    {
      image: 'coworkland',
      caption: {
        it: 'Illustrazione simbolica: non è una fotografia degli spazi.',
        en: 'Symbolic illustration, not a photograph of the spaces.',
      },
    },
  ],
}
