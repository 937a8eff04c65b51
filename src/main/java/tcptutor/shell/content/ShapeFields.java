package tcptutor.shell.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Text;
import tcptutor.shell.text.Advice;
import tcptutor.shell.text.Messages;

/**
 * Fields without a file: writes down what a reader asks for, and answers with something harmless.
 *
 * <p>A list seems to have one item, a mapping with free keys the key {@code *}, and every optional
 * field seems to be there, so that the reader goes wherever it can go.
 */
public final class ShapeFields implements Fields {
  private static final String ANY = "*";
  private static final Node NOTHING = new Node.Mapping(List.of(), 0, 0);

  private final Shape.Mapping shape = new Shape.Mapping();
  private final Set<String> optional = new HashSet<>();
  private final Issues issues = new Issues("", Messages.in(Lang.EN));
  private final Set<String> filled = new HashSet<>();
  private boolean allOptional;

  /** What was asked for. */
  public Shape.Mapping shape() {
    return shape;
  }

  private void ask(String name, Shape what, boolean required) {
    boolean free = allOptional || optional.contains(name);
    shape.put(name, what, filled.contains(name) || required && !free);
  }

  @Override
  public String path() {
    return "";
  }

  @Override
  public Node node() {
    return NOTHING;
  }

  @Override
  public boolean has(String name) {
    optional.add(name);
    return true;
  }

  @Override
  public Node get(String name) {
    return NOTHING;
  }

  @Override
  public List<String> names() {
    optional.add(ANY);
    return List.of(ANY);
  }

  @Override
  public String string(String name) {
    ask(name, new Shape.Words(), true);
    return "";
  }

  @Override
  public String string(String name, String fallback) {
    ask(name, new Shape.Words(), false);
    return "";
  }

  @Override
  public long integer(String name, long least, long most) {
    ask(name, new Shape.Whole(least, most), true);
    return least;
  }

  @Override
  public long integer(String name, long least, long most, long fallback) {
    ask(name, new Shape.Whole(least, most), false);
    return least;
  }

  @Override
  public boolean bool(String name) {
    ask(name, new Shape.Truth(), true);
    return false;
  }

  @Override
  public boolean bool(String name, boolean fallback) {
    ask(name, new Shape.Truth(), false);
    return fallback;
  }

  @Override
  public long micros(String name) {
    ask(name, new Shape.Time(), true);
    return 0;
  }

  @Override
  public long micros(String name, long fallback) {
    ask(name, new Shape.Time(), false);
    return 0;
  }

  @Override
  public Text text(String name) {
    ask(name, new Shape.Translated(), true);
    return Text.EMPTY;
  }

  @Override
  public Text text(String name, Text fallback) {
    ask(name, new Shape.Translated(), false);
    return Text.EMPTY;
  }

  @Override
  public Text ownText() {
    for (Lang lang : Lang.values()) {
      ask(lang.code(), new Shape.Words(), false);
    }
    return Text.EMPTY;
  }

  @Override
  public <E extends Enum<E>> E choice(String name, E[] constants, E fallback) {
    ask(name, oneOf(constants), fallback == null);
    return constants[0];
  }

  @Override
  public <E extends Enum<E>> List<E> choices(String name, E[] constants) {
    ask(name, new Shape.Many(oneOf(constants)), false);
    return List.of();
  }

  @Override
  public <E extends Enum<E>> List<E> oneOrMany(String name, E[] constants) {
    Shape word = oneOf(constants);
    ask(name, new Shape.Either(List.of(word, new Shape.Many(word))), false);
    return List.of();
  }

  private static Shape oneOf(Enum<?>[] constants) {
    List<String> words = new ArrayList<>();
    for (Enum<?> constant : constants) {
      words.add(Fields.spelled(constant));
    }
    return new Shape.OneOf(List.copyOf(words));
  }

  @Override
  public Fields fields(String name) {
    ShapeFields inner = new ShapeFields();
    ask(name, inner.shape, true);
    return inner;
  }

  @Override
  public Fields optionalFields(String name) {
    ShapeFields inner = new ShapeFields();
    ask(name, inner.shape, false);
    return inner;
  }

  @Override
  public List<Node> list(String name) {
    ask(name, new Shape.Many(new Shape.Words()), false);
    return List.of();
  }

  @Override
  public List<Fields> each(String name) {
    ShapeFields inner = new ShapeFields();
    ask(name, new Shape.Many(inner.shape), false);
    return List.of(inner);
  }

  @Override
  public List<String> strings(String name) {
    ask(name, new Shape.Many(new Shape.Plain()), false);
    return List.of();
  }

  @Override
  public List<String> oneOrMany(String name) {
    Shape plain = new Shape.Plain();
    ask(name, new Shape.Either(List.of(plain, new Shape.Many(plain))), false);
    return List.of();
  }

  @Override
  public void filled(String name, Advice advice) {
    filled.add(name);
  }

  @Override
  public <T> T either(String name, Supplier<T> with, Supplier<T> without) {
    optional.add(name);
    T value = with.get();
    Set<String> first = new LinkedHashSet<>(Set.of(name));
    Set<String> before = new HashSet<>(shape.fields().keySet());
    boolean was = allOptional;
    allOptional = true;
    without.get();
    allOptional = was;
    Set<String> second = new LinkedHashSet<>(shape.fields().keySet());
    second.removeAll(before);
    shape.alternatives().add(first);
    for (String one : second) {
      shape.alternatives().add(Set.of(one));
    }
    return value;
  }

  @Override
  public <E extends Enum<E>, T> T variants(
      String name, E[] constants, E fallback, Function<E, T> read) {
    ask(name, oneOf(constants), fallback == null);
    shape.variants(name, fallback == null ? "" : Fields.spelled(fallback));
    T value = null;
    for (E constant : constants) {
      Variant variant = new Variant(this, shape);
      value = read.apply(constant);
      shape.variants().put(Fields.spelled(constant), variant.end());
    }
    return value;
  }

  /** Tells what one variant asks for from what all of them do. */
  private static final class Variant {
    private final ShapeFields fields;
    private final Set<String> fieldsBefore;
    private final Set<String> requiredBefore;

    Variant(ShapeFields fields, Shape.Mapping shape) {
      this.fields = fields;
      this.fieldsBefore = new HashSet<>(shape.fields().keySet());
      this.requiredBefore = new HashSet<>(shape.required());
    }

    Shape.Mapping end() {
      Shape.Mapping own = new Shape.Mapping();
      Shape.Mapping all = fields.shape;
      for (String name : List.copyOf(all.fields().keySet())) {
        if (!fieldsBefore.contains(name)) {
          own.put(name, all.fields().remove(name), all.required().contains(name));
        }
      }
      all.required().retainAll(requiredBefore);
      return own;
    }
  }

  @Override
  public <T> T plainOr(String name, Supplier<T> plain, Function<Fields, T> mapping) {
    ShapeFields inner = new ShapeFields();
    T value = mapping.apply(inner);
    plain.get();
    Shape first = shape.fields().get(name);
    shape.fields().put(name, new Shape.Either(List.of(first, inner.shape)));
    return value;
  }

  @Override
  public void issue(String name, String code, Advice advice) {}

  @Override
  public void notOneOf(String name, String word, List<String> allowed) {}

  @Override
  public void done() {}

  @Override
  public Issues issues() {
    return issues;
  }
}
