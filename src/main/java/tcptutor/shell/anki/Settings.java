package tcptutor.shell.anki;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Map;

/**
 * What else a collection holds: settings, decks and their options. Anki wants all of it to be
 * there, and takes only the decks: whoever imports keeps their own settings.
 */
final class Settings {
  private static final long DEFAULT = 1;

  private Settings() {}

  /**
   * Settings of the collection.
   *
   * @param next the place of the next new card
   */
  static JsonObject collection(int next) {
    JsonObject conf = new JsonObject();
    conf.addProperty("nextPos", next);
    conf.addProperty("estTimes", true);
    conf.add("activeDecks", array(DEFAULT));
    conf.addProperty("sortType", "noteFld");
    conf.addProperty("sortBackwards", false);
    conf.addProperty("addToCur", true);
    conf.addProperty("curDeck", DEFAULT);
    conf.addProperty("newSpread", 0);
    conf.addProperty("dueCounts", true);
    conf.addProperty("curModel", NoteType.ID);
    conf.addProperty("collapseTime", 1200);
    conf.addProperty("timeLim", 0);
    conf.addProperty("dayLearnFirst", false);
    // Days begin at 4:00 and are counted from a date in UTC; see CardState.
    conf.addProperty("schedVer", 2);
    conf.addProperty("sched2021", true);
    conf.addProperty("rollover", 4);
    conf.addProperty("creationOffset", 0);
    return conf;
  }

  /**
   * The decks, and the one that every collection has.
   *
   * @param ids by name
   * @param modified seconds since 1970
   */
  static JsonObject decks(Map<String, Long> ids, long modified) {
    JsonObject decks = new JsonObject();
    decks.add(Long.toString(DEFAULT), deck(DEFAULT, "Default", modified));
    ids.forEach((name, id) -> decks.add(Long.toString(id), deck(id, name, modified)));
    return decks;
  }

  private static JsonObject deck(long id, String name, long modified) {
    JsonObject deck = new JsonObject();
    deck.addProperty("id", id);
    deck.addProperty("name", name);
    deck.addProperty("mod", modified);
    deck.addProperty("usn", -1);
    deck.addProperty("desc", "");
    deck.addProperty("dyn", 0);
    deck.addProperty("conf", DEFAULT);
    deck.addProperty("collapsed", false);
    deck.addProperty("browserCollapsed", false);
    deck.addProperty("extendNew", 0);
    deck.addProperty("extendRev", 0);
    for (String today : new String[] {"newToday", "revToday", "lrnToday", "timeToday"}) {
      deck.add(today, array(0, 0));
    }
    return deck;
  }

  /** The options of decks: those that Anki begins with. */
  static JsonObject options() {
    JsonObject options = new JsonObject();
    String usual =
        """
        {"id":1,"mod":0,"name":"Default","usn":0,"maxTaken":60,"autoplay":true,"timer":0,
        "replayq":true,"dyn":false,
        "new":{"bury":true,"delays":[1.0,10.0],"initialFactor":2500,"ints":[1,4,7],"order":1,
        "perDay":20,"separate":true},
        "rev":{"bury":true,"ease4":1.3,"fuzz":0.05,"ivlFct":1.0,"maxIvl":36500,"minSpace":1,
        "perDay":200,"hardFactor":1.2},
        "lapse":{"delays":[10.0],"leechAction":1,"leechFails":8,"minInt":1,"mult":0.0}}
        """;
    options.add(Long.toString(DEFAULT), new Gson().fromJson(usual, JsonObject.class));
    return options;
  }

  private static JsonArray array(long... numbers) {
    JsonArray array = new JsonArray();
    for (long number : numbers) {
      array.add(number);
    }
    return array;
  }
}
