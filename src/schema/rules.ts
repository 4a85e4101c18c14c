import type { RuleInfo } from '../core/diagnostic.ts';
import type { ShapeRuleId } from './fault.ts';

/** What the command line tells of the checks of a file's shape. */
export const schemaRules: readonly (RuleInfo & { id: ShapeRuleId })[] = [
  {
    id: 'unknown-field',
    severity: 'error',
    summary: {
      ru: 'Такого поля здесь не бывает',
      en: 'There is no such field here',
    },
    explanation: {
      ru: 'Имена полей пишутся по-английски и только те, что есть в образце. Поле с опечаткой или с русским именем не читается, и то, что в нём записано, пропадёт из плана. Исправьте имя; если такого поля нет вовсе, перенесите текст в примечание (note) или уберите строку.',
      en: 'Fields have fixed English names. A field with a slip in its name, or with a Russian name, is not read, and what stands in it is lost to the plan. Mend the name; if there is no such field at all, move the text to the note or take the line out.',
    },
    example: {
      wrong: 'activities:\n  - titel: Диагностика\n    when: до 14.04.2023',
      right: 'activities:\n  - title: Диагностика\n    when: до 14.04.2023',
    },
  },
  {
    id: 'missing-field',
    severity: 'error',
    summary: {
      ru: 'Нет нужного поля, или в нём ничего не написано',
      en: 'A field that is needed is missing or empty',
    },
    explanation: {
      ru: 'Без некоторых полей план нельзя прочесть: у мероприятия должны быть название и срок, у параметра — код и название. Допишите поле. Если поле необязательное и писать в нём нечего, уберите строку целиком.',
      en: 'Without some fields a plan cannot be read: an activity needs a title and a time, a parameter a code and a name. Add the field. If a field is not needed and there is nothing to write in it, take out its line.',
    },
    example: {
      wrong: 'activities:\n  - title: Диагностика',
      right: 'activities:\n  - title: Диагностика\n    when: до 14.04.2023',
    },
  },
  {
    id: 'wrong-type',
    severity: 'error',
    summary: {
      ru: 'Вместо текста стоит число, вместо списка — текст и тому подобное',
      en: 'A number stands in place of a text, a text in place of a list, and the like',
    },
    explanation: {
      ru: 'Каждое поле ждёт своего: текста, даты, списка или нескольких полей. Число и слова true и false без кавычек — не текст: возьмите их в кавычки. Запись с двоеточием внутри тоже возьмите в кавычки, иначе её начало станет именем поля. Пункты списка начинайте с дефиса.',
      en: 'Each field takes one sort of thing: a text, a date, a list or several fields. A number and the words true and false are not texts without quotes: put them in quotes. Do the same with a text that has a colon in it, or its beginning becomes the name of a field. Begin the items of a list with a hyphen.',
    },
    example: {
      wrong:
        'factors:\n  - name: Кадры\n    parameters:\n      - code: "4.1"\n        name: Нехватка педагогов\n        value: 12',
      right:
        'factors:\n  - name: Кадры\n    parameters:\n      - code: "4.1"\n        name: Нехватка педагогов\n        value: "12"',
    },
  },
  {
    id: 'invalid-value',
    severity: 'error',
    summary: {
      ru: 'Такого значения у поля не бывает',
      en: 'The field does not take such a value',
    },
    explanation: {
      ru: 'Одни поля знают только несколько слов (status: planned, in-progress, done, cancelled), другие — только определённую запись: дату вида 01.09.2022, учебный год вида 2022/2023, код вида 5.5. В сообщении сказано, что написать вместо того, что стоит.',
      en: 'Some fields know only a few words (status: planned, in-progress, done, cancelled), others only one form: a date like 01.09.2022, a school year like 2022/2023, a code like 5.5. The message says what to write instead.',
    },
    example: {
      wrong:
        'activities:\n  - title: Диагностика\n    when: до 14.04.2023\n    status: выполняется',
      right:
        'activities:\n  - title: Диагностика\n    when: до 14.04.2023\n    status: in-progress',
    },
  },
  {
    id: 'unquoted-code',
    severity: 'error',
    summary: {
      ru: 'Код параметра стоит без кавычек',
      en: 'A code has no quotes',
    },
    explanation: {
      ru: 'Код похож на дробь, и без кавычек другие программы читают его как число: код 5.10 превращается у них в 5.1, то есть в другой параметр. karta читает такой код так, как он записан, но просит взять его в кавычки.',
      en: 'A code looks like a fraction, and without quotes other programs read it as a number: to them 5.10 is 5.1, which is another parameter. karta reads the code as it is written, but asks for the quotes.',
    },
    example: {
      wrong:
        'factors:\n  - name: Педагоги\n    parameters:\n      - code: 5.10\n        name: Учителя редко учатся сами',
      right:
        'factors:\n  - name: Педагоги\n    parameters:\n      - code: "5.10"\n        name: Учителя редко учатся сами',
    },
  },
];
