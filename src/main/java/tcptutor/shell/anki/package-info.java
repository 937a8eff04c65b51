/**
 * Questions as flashcards: a package that Anki imports, and a table for its import of texts.
 *
 * <p>Values in, bytes out: nothing here opens a file, asks a clock or knows what was learnt. What
 * comes twice must be the same both times: a note is found again by a guid that is made of the ids
 * of its pack and question, a deck by its name, a picture by its content, and the same notes at the
 * same moment make the same bytes.
 *
 * <p>Leaves out exercises that are played, since a card cannot play; the log of reviews, of which
 * Anki would only be told the outcome; and the compressed format of newer versions, which import
 * this one as well. Reading Anki's files is not here either.
 *
 * <p>Start reading at {@link tcptutor.shell.anki.NoteMaker}, which makes a {@link
 * tcptutor.shell.anki.Note} of a question; {@link tcptutor.shell.anki.Apkg} and {@link
 * tcptutor.shell.anki.Tsv} write a {@link tcptutor.shell.anki.Deck} of them. What Anki expects of a
 * database is in {@code CollectionFile}, {@code NoteType} and {@code Settings}.
 */
package tcptutor.shell.anki;
