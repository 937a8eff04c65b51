package tcptutor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tcptutor.shell.content.CompiledContent.QuestionItem;
import tcptutor.shell.lesson.Library;

/** What {@code tcptutor export anki} writes, as a reader sees it that is not ours. */
@Tag("interop")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs a POSIX shell")
class AnkiIT {
  private static final String TCPTUTOR = Path.of("target/tcptutor").toAbsolutePath().toString();
  private static final String READER = "anki-reader@0.3.0";

  /** Prints decks, cards as they are shown, and media of a package. */
  private static final String SCRIPT =
      """
      import { readFileSync } from 'node:fs';
      import { readAnkiPackage } from 'anki-reader';
      const file = new Blob([readFileSync(process.argv[2])]);
      const { collection, media } = await readAnkiPackage(file);
      const decks = Object.values(collection.getDecks()).map((deck) => ({
        name: deck.getName(),
        cards: Object.values(deck.getCards()).map((card) => ({
          note: card.getNoteId(),
          front: card.getFront(),
          back: card.getBack(),
          fields: card.getFields(),
          sides: card.getQuestions().map((q) => [q.getQuestionString(), q.getAnswerString()]),
        })),
      }));
      const sizes = {};
      for (const [name, blob] of Object.entries(media)) sizes[name] = blob.size;
      const models = Object.values(collection.getModels()).map((model) => model.getName());
      console.log(JSON.stringify({ version: collection.getVersion(), models, decks, sizes }));
      """;

  @TempDir Path folder;

  @Test
  void anotherReaderFindsDecksCardsFieldsAndPictures() throws Exception {
    assumeTrue(NodeScript.canRun(), "node and npm are not installed: Anki is not checked");
    NodeScript script = new NodeScript(folder, SCRIPT, READER);
    Map<String, String> env =
        Map.of(
            "TCPTUTOR_HOME",
            folder.resolve("home").toString(),
            "TCPTUTOR_LANG",
            "en",
            "JAVA_HOME",
            System.getProperty("java.home"));
    List<String> export = List.of(TCPTUTOR, "export", "anki", "--deck", "Interview::TCP");
    NodeScript.run(folder, 60, env, export);
    JsonObject found = JsonParser.parseString(script.run("tcptutor.apkg")).getAsJsonObject();
    assertEquals(11, found.get("version").getAsInt());
    assertEquals("[\"tcptutor\"]", found.get("models").toString());

    Library library = Library.builtIn();
    TreeSet<String> expected = new TreeSet<>(List.of("Default", "Interview", "Interview::TCP"));
    library.lessons().forEach(item -> expected.add("Interview::TCP::" + item.title().en()));
    TreeSet<String> names = new TreeSet<>();
    List<JsonObject> cards = new ArrayList<>();
    TreeSet<String> notes = new TreeSet<>();
    for (JsonElement deck : found.getAsJsonArray("decks")) {
      names.add(deck.getAsJsonObject().get("name").getAsString());
      for (JsonElement card : deck.getAsJsonObject().getAsJsonArray("cards")) {
        cards.add(card.getAsJsonObject());
        notes.add(card.getAsJsonObject().get("note").getAsString());
      }
    }
    assertEquals(expected, names);
    List<QuestionItem> asked =
        library.questionItems().stream().filter(item -> !item.kind().equals("drive")).toList();
    assertEquals(asked.size(), cards.size());
    assertEquals(asked.size(), notes.size());
    known(cards, found.getAsJsonObject("sizes"));
  }

  /** One note field by field, both sides of its card, and the picture that it shows. */
  private static void known(List<JsonObject> cards, JsonObject sizes) {
    for (JsonObject card : cards) {
      JsonObject fields = card.getAsJsonObject("fields");
      if (text(fields, "Id").equals("tcp-connections/why-three-not-two")) {
        assertEquals(text(fields, "Question"), text(card, "front"));
        assertEquals(text(fields, "Answer"), text(card, "back"));
        has(text(fields, "Question"), "<div lang=\"en\"><p>");
        has(text(fields, "Answer"), "A good answer makes these points");
        has(text(fields, "Question 2"), "三次");
        has(text(fields, "Source"), "RFC 9293");
        assertEquals(1, card.getAsJsonArray("sides").size());
        JsonArray sides = card.getAsJsonArray("sides").get(0).getAsJsonArray();
        has(sides.get(0).getAsString(), text(fields, "Question"), text(fields, "Question 2"));
        has(sides.get(1).getAsString(), text(fields, "Answer"), text(fields, "Answer 2"));
        has(sides.get(1).getAsString(), text(fields, "Ladder"), text(fields, "Question"));
        String name = text(fields, "Ladder").replaceFirst("(?s).*?<img src=\"([^\"]*)\".*", "$1");
        assertTrue(sizes.get(name).getAsInt() > 1000, name + " in " + sizes);
        return;
      }
    }
    throw new AssertionError("no card asks why there are three segments");
  }

  private static String text(JsonObject object, String name) {
    return object.get(name).getAsString();
  }

  private static void has(String text, String... parts) {
    for (String part : parts) {
      assertTrue(text.contains(part), part + " is not in\n" + text);
    }
  }
}
