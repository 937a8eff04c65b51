package tcptutor.shell.anki;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;

/**
 * How Anki shows our notes: one card, in one language or in two below each other.
 *
 * <p>Names of fields and of the card must never change: Anki takes a type of other names for
 * another one, and leaves the notes of the old one as they are. What is below them may change;
 * {@link #CHANGED} then has to, or Anki keeps what it has. It does keep what a learner has changed
 * since that day.
 */
final class NoteType {
  static final long ID = 1_589_223_107_421L;
  static final String NAME = "tcptutor";

  /** When templates or style were changed last. */
  private static final Instant CHANGED = Instant.parse("2026-01-01T00:00:00Z");

  private static final String FRONT =
      "<div class=\"question\">{{Question}}</div>"
          + "{{#Exhibit}}<div class=\"ladder\">{{Exhibit}}</div>{{/Exhibit}}"
          + "{{#Question 2}}<div class=\"question second\">{{Question 2}}</div>{{/Question 2}}";
  private static final String BACK =
      "{{FrontSide}}<hr id=answer>"
          + "<div class=\"answer\">{{Answer}}</div>"
          + "{{#Answer 2}}<div class=\"answer second\">{{Answer 2}}</div>{{/Answer 2}}"
          + "{{#Ladder}}<div class=\"ladder\">{{Ladder}}</div>{{/Ladder}}"
          + "{{#Source}}<div class=\"source\">{{Source}}</div>{{/Source}}";

  /* Ladders that are text must keep their columns, whatever the width. */
  private static final String STYLE =
      ".card { font-family: sans-serif; font-size: 18px; line-height: 1.45; text-align: left;"
          + " color: #1f2328; background: #ffffff; max-width: 46em; margin: 0 auto; padding: 0.5em }\n"
          + ".question { font-weight: bold }\n"
          + ".question ol, .question ul { font-weight: normal }\n"
          + ".second { margin-top: 1em; padding-top: 1em; border-top: 1px dashed #8c959f }\n"
          + ".right { color: #1a7f37 }\n"
          + ".ladder { margin-top: 1em }\n"
          + ".ladder img { max-width: 100%; height: auto }\n"
          + "pre { font-family: 'JetBrains Mono', 'DejaVu Sans Mono', 'Noto Sans Mono CJK SC',"
          + " monospace; font-size: 13px; line-height: 1.2; overflow-x: auto }\n"
          + ".source { margin-top: 1em; font-size: 14px; color: #59636e }\n"
          + ".nightMode.card, .night_mode .card { color: #e6edf3; background: #1f2328 }\n"
          + ".nightMode .right { color: #3fb950 }\n";

  private NoteType() {}

  /** Every type that the collection has, by id. */
  static JsonObject models() {
    JsonObject models = new JsonObject();
    models.add(Long.toString(ID), model());
    return models;
  }

  private static JsonObject model() {
    JsonObject model = new JsonObject();
    model.addProperty("id", ID);
    model.addProperty("name", NAME);
    model.addProperty("type", 0);
    model.addProperty("mod", CHANGED.getEpochSecond());
    model.addProperty("usn", -1);
    model.addProperty("sortf", 0);
    model.addProperty("did", 1);
    model.add("tmpls", one(template()));
    model.add("flds", fields());
    model.addProperty("css", STYLE);
    model.addProperty("latexPre", "");
    model.addProperty("latexPost", "");
    model.addProperty("latexsvg", false);
    model.add("req", required());
    model.add("tags", new JsonArray());
    model.add("vers", new JsonArray());
    return model;
  }

  private static JsonObject template() {
    JsonObject template = new JsonObject();
    template.addProperty("name", "Card");
    template.addProperty("ord", 0);
    template.addProperty("qfmt", FRONT);
    template.addProperty("afmt", BACK);
    template.addProperty("bqfmt", "");
    template.addProperty("bafmt", "");
    template.add("did", null);
    template.addProperty("bfont", "");
    template.addProperty("bsize", 0);
    return template;
  }

  private static JsonArray fields() {
    JsonArray fields = new JsonArray();
    for (String name : Fields.NAMES) {
      JsonObject field = new JsonObject();
      field.addProperty("name", name);
      field.addProperty("ord", fields.size());
      field.addProperty("sticky", false);
      field.addProperty("rtl", false);
      field.addProperty("font", "Arial");
      field.addProperty("size", 20);
      field.add("media", new JsonArray());
      fields.add(field);
    }
    return fields;
  }

  /** There is a card where the first field has a text. */
  private static JsonArray required() {
    JsonArray first = new JsonArray();
    first.add(0);
    JsonArray rule = new JsonArray();
    rule.add(0);
    rule.add("any");
    rule.add(first);
    return one(rule);
  }

  private static JsonArray one(JsonElement element) {
    JsonArray one = new JsonArray();
    one.add(element);
    return one;
  }
}
