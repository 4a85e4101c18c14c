import type { RuleInfo } from '../core/diagnostic.ts';

/** The rules about whether a file can be read at all. */
export const documentRules: readonly RuleInfo[] = [
  {
    id: 'yaml-syntax',
    severity: 'error',
    summary: {
      ru: 'Файл не удаётся прочитать: он не открывается или записан не по правилам YAML',
      en: 'The file cannot be read: it does not open, or is not written as YAML',
    },
    explanation: {
      ru: 'План — это текстовый файл в кодировке UTF-8: в каждой строке название поля, двоеточие, пробел и значение, а отступ пробелами показывает, что к чему относится. Чаще всего мешают двоеточие внутри текста, незакрытая кавычка или скобка, табуляция, неровный отступ и длинное тире вместо чёрточки «- ». Текст с двоеточием, решёткой или знаком @, *, &, ! или % в начале возьмите в кавычки. Метки, ссылки, типы и несколько документов в одном файле не принимаются: план должен читаться сверху вниз без них.',
      en: 'A plan is a text file saved as UTF-8: each line has a field name, a colon, a space and a value, and indentation by spaces shows what belongs to what. Most often a colon inside a text, an unclosed quote or bracket, a tab, uneven indentation, or a long dash in place of “- ” is in the way. Put a text in quotes if it has a colon in it or begins with @, *, &, ! or %. Anchors, aliases, tags and several documents in one file are not taken: a plan is to be read from top to bottom without them.',
    },
    example: {
      wrong: 'title: Проект: чтение для всех\n',
      right: 'title: "Проект: чтение для всех"\n',
    },
  },
  {
    id: 'duplicate-key',
    severity: 'error',
    summary: {
      ru: 'Одно и то же поле записано дважды',
      en: 'A field is written twice',
    },
    explanation: {
      ru: 'Если поле записано дважды, программы молча берут одно из двух значений, и другое пропадает. Оставьте одно, а если нужны оба, соедините их в одном поле. Если в списке повторились подряд несколько полей, перед первым из них пропущена чёрточка «- », с которой начинается новый пункт. Так же считаются поля, которые записаны по-разному, но для программ одинаковы, как 5.10 без кавычек и "5.1".',
      en: 'If a field is written twice, programs silently take one of the two values and lose the other. Keep one or, if you need both, join them in one field. If several fields in a row are repeated in a list, the dash “- ” that begins a new item is missing before the first of them. Fields that are written differently but are the same to programs, such as 5.10 without quotes and "5.1", count too.',
    },
    example: {
      wrong:
        'activities:\n  - title: Беседы с родителями\n    form: Беседа\n    form: Консультация\n',
      right: 'activities:\n  - title: Беседы с родителями\n    form: Беседа, консультация\n',
    },
  },
  {
    id: 'too-large',
    severity: 'error',
    summary: { ru: 'Файл больше 5 МБ', en: 'The file is over 5 MB' },
    explanation: {
      ru: 'План школы с сотнями мероприятий занимает десятки килобайт. Файл больше 5 МБ — почти всегда не тот файл или ошибка при сохранении, поэтому он не читается. Проверьте, что это за файл; планы нескольких школ храните отдельно.',
      en: 'A school plan with hundreds of activities takes some tens of kilobytes. A file over 5 MB is almost always the wrong file or was saved badly, so it is not read. Check what it is; keep the plans of several schools in files of their own.',
    },
    example: {
      wrong: '# планы всех школ области в одном файле\n',
      right: '# по одному файлу на школу: school-12/roadmap.yaml, school-14/roadmap.yaml\n',
    },
  },
  {
    id: 'too-deep',
    severity: 'error',
    summary: {
      ru: 'Больше ста уровней вложенности',
      en: 'More than a hundred levels of nesting',
    },
    explanation: {
      ru: 'Списки и группы полей в плане вложены друг в друга не больше чем на восемь уровней. Сто уровней получаются, когда скобки открывают и не закрывают или отступ растёт с каждой строкой. Закройте скобки и выровняйте отступы.',
      en: 'Lists and groups of fields in a plan are nested eight levels deep at most. A hundred levels come about when brackets are opened and not closed, or when indentation grows with every line. Close the brackets and even out the indentation.',
    },
    example: {
      wrong: 'codes: [[[[[[[[[["8.2"]]]]]]]]]] # и так больше ста скобок\n',
      right: 'codes: ["8.2"]\n',
    },
  },
];
