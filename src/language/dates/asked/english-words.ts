/** English words that a period may be asked for with, and the words of the date language that they stand for. */
export const ENGLISH_WORDS: ReadonlyMap<string, string> = new Map(
  `week=неделя month=месяц quarter=квартал term=четверть terms=четверть trimester=триместр semester=полугодие
  year=год schoolyear=учебный_год halfyear=полугодие half=полугодие
  this=этот current=этот next=следующий coming=следующий last=прошлый previous=прошлый past=прошлый
  today=сегодня tomorrow=завтра yesterday=вчера
  first=первый second=второй third=третий fourth=четвертый
  spring=весна summer=лето autumn=осень fall=осень winter=зима
  autumnbreak=осенние_каникулы fallbreak=осенние_каникулы winterbreak=зимние_каникулы
  springbreak=весенние_каникулы summerbreak=летние_каникулы
  from=с since=с to=по till=по until=по through=по by=до before=до
  of= the= in= for= during= on= at=`
    .split(/\s+/)
    .map((line): [string, string] => {
      const [word = '', meaning = ''] = line.split('=');
      return [word, meaning.replace('_', ' ')];
    }),
);

/** What these words are written with, as one word. */
export const JOINED_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:school|academic|study)[ -]+years?\b/g, 'schoolyear'],
  [/\bhalf[ -]+years?\b/g, 'halfyear'],
  [/\b(autumn|fall|winter|spring|summer)[ -]+(?:breaks?|holidays?|vacations?)\b/g, '$1break'],
];
