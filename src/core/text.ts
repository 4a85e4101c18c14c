/** The languages karta speaks. */
export type Language = 'ru' | 'en';

/** Something said in both languages; the two live side by side so that neither is forgotten. */
export type Text<T = string> = Readonly<Record<Language, T>>;
