/** Welsh words for the same things, as homes and councils in Wales head their lines; accents are put aside first. */
import { wordList, type WordList } from './wordList';

export const welshWords: readonly WordList[] = [
  wordList('directCare', {
    sure: `
    gweithwyr gofal, gweithiwr gofal, gweithwyr cymorth, gweithiwr cymorth, staff gofal, gofal uniongyrchol,
    noson effro, nosweithiau effro, cysgu mewn, staff asiantaeth, goramser, staff nos`,
    likely: `
    cyflogau, cyflog, staffio, asiantaeth, yswiriant gwladol, pensiwn, pensiynau, gofal, gweithwyr`,
  }),
  wordList('managementAndSupport', {
    sure: `
    rheolwr, rheolwr cofrestredig, dirprwy reolwr, rheolwr cartref, glanhawr, cogydd, gweinyddwr, gofalwr`,
    likely: `gweinyddu, gweinyddol`,
  }),
  wordList('premises', {
    sure: `
    rhent, morgai, treth gyngor, treth cyngor, treth y cyngor, trydan, nwy, dwr, gwres, gwresogi, ynni,
    cynnal chadw, atgyweiriadau, atgyweirio, dodrefn, llety, adeilad, yswiriant adeilad, yswiriant
    adeiladau, cyfleustodau, eiddo`,
    hint: `yswiriant, offer`,
  }),
  wordList('living', {
    sure: `
    bwyd, bwyd diod, dillad, arian poced, cynilion, gweithgareddau, gwyliau, hamdden, pen blwydd, penblwydd,
    nadolig, anrhegion, cludiant, trafnidiaeth, tanwydd, cerbyd, cerbydau, petrol, lwfans personol`,
    likely: `teithio, teithiau, lwfans`,
  }),
  wordList('homeRunning', {
    sure: `
    hyfforddiant, hyfforddi, recriwtio, ffon, ffonau, rhyngrwyd, swyddfa, glanhau, gwastraff, cofrestru,
    arolygu, deunydd ysgrifennu, arolygiaeth gofal`,
  }),
  wordList('centralOverheads', {
    owner: `prif swyddfa`,
    sure: `
    gorbenion, gorbenion canolog, prif swyddfa, cyllid, adnoddau dynol, unigolyn cyfrifol, cyfreithiol,
    gwasanaethau canolog`,
  }),
  wordList('additionalStaffing', { sure: `cymorth ychwanegol, staff ychwanegol, oriau ychwanegol, un i un` }),
  wordList('additionalHealth', { sure: `therapi, therapydd, nyrs, seicolegydd, seicoleg, iechyd, cwnsela` }),
  wordList('additionalEducation', {
    owner: `addysg, ysgol`,
    sure: `
    addysg, ysgol, tiwtor, tiwtora, athro, athrawes, hyfforddiant addysg, cludiant ysgol, coleg`,
  }),
  wordList('return', { sure: `elw, gwarged, arian wrth gefn, cronfa wrth gefn`, likely: `cronfa` }),
  wordList('tax', { sure: `taw, treth ar werth` }),
];
