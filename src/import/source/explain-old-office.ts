import type { UsageError } from '../../core/errors.ts';
import { refuse } from './refuse.ts';

/** Why a file of the old Office kind (OLE) can't be read: it is told by the names of the streams in it. */
export function explainOldOffice(bytes: Uint8Array): UsageError {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (stream: string): boolean => file.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) {
    return refuse(
      'документ закрыт паролем: откройте его в Word, снимите пароль («Файл → Сведения → Защита документа») и сохраните.',
      'the document is locked with a password: open it in Word, remove the password (“File → Info → Protect Document”) and save it.',
    );
  }
  if (holds('WordDocument')) {
    return refuse(
      'это документ старого Word (.doc): откройте его в Word и сохраните как .docx.',
      'this is an old Word document (.doc): open it in Word and save it as .docx.',
    );
  }
  if (holds('Workbook') || holds('Book')) {
    return refuse(
      'это таблица старого Excel (.xls): откройте её в Excel, выделите таблицу, вставьте в новый документ Word и сохраните как .docx.',
      'this is an old Excel workbook (.xls): open it in Excel, copy the table into a new Word document and save that as .docx.',
    );
  }
  return refuse(
    'это файл старой программы Office, и не документ Word: перенесите таблицу в новый документ Word и сохраните как .docx.',
    'this is a file of an old Office program, and not a Word document: copy the table into a new Word document and save it as .docx.',
  );
}
