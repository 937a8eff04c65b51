package tcptutor.shell.lesson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tcptutor.core.lesson.Lang;
import tcptutor.shell.content.Fields;
import tcptutor.shell.text.LessonMessages;

/** The names given in a file: each only once among its kind, and none used that was not given. */
final class Ids {
  private final LessonMessages texts;
  private final Map<String, List<String>> given = new HashMap<>();

  Ids(Lang lang) {
    this.texts = LessonMessages.in(lang);
  }

  LessonMessages texts() {
    return texts;
  }

  /** Reads the field {@code id}; a second one of the same kind is a mistake. */
  String unique(Fields fields, String kind) {
    String id = fields.string("id");
    List<String> ids = given.computeIfAbsent(kind, k -> new ArrayList<>());
    if (!id.isEmpty() && !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      fields.issue("id", "bad-id", texts.badId(id));
    } else if (!id.isEmpty() && ids.contains(id)) {
      fields.issue("id", "duplicate-id", texts.duplicateId(id));
    }
    ids.add(id);
    return id;
  }

  /** Reports a list that has nothing in it or is not there. */
  void notEmpty(Fields fields, String list) {
    fields.filled(list, texts.emptyList(list));
  }

  List<String> given(String kind) {
    return given.getOrDefault(kind, List.of());
  }

  void forget(String kind) {
    given.remove(kind);
  }
}
