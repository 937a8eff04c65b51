package tcptutor.core.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import tcptutor.core.lesson.Text;

/** How a computed question is answered and marked. */
public sealed interface Form permits Form.Blanks, Form.Pick, Form.Order, Driving {
  /** Returns what an answer is worth. */
  Marks mark(String answer);

  /** What to type, in one sentence. */
  Text help();

  /** An answer that is right. */
  String key();

  /** Calls the case that fits. */
  <R> R match(Cases<R> cases);

  /** One answer for each form. */
  interface Cases<R> {
    /** Values to be filled in. */
    R blanks(Blanks form);

    /** Options. */
    R pick(Pick form);

    /** Things in order. */
    R order(Order form);

    /** Lines that act on a run. */
    R drive(Driving form);
  }

  /**
   * Values to be filled in, in one line.
   *
   * @param blanks at least one
   */
  record Blanks(List<Blank> blanks) implements Form {
    /** Copies the list. */
    public Blanks {
      blanks = List.copyOf(blanks);
    }

    @Override
    public Marks mark(String answer) {
      List<String> given = split(answer.strip());
      boolean readable = given.size() == blanks.size();
      for (int i = 0; readable && i < given.size(); i++) {
        readable = blanks.get(i).key().readable(given.get(i));
      }
      if (!readable) {
        return Marks.unreadable(help());
      }
      List<Marks.Item> items = new ArrayList<>();
      for (int i = 0; i < given.size(); i++) {
        items.add(blanks.get(i).mark(given.get(i)));
      }
      return Marks.of(items);
    }

    private List<String> split(String answer) {
      if (blanks.size() == 1) {
        return List.of(answer);
      }
      String separator = answer.indexOf(';') >= 0 || answer.indexOf('；') >= 0 ? "[;；]" : "\\s+";
      List<String> parts = new ArrayList<>();
      for (String part : answer.split(separator)) {
        parts.add(part.strip());
      }
      return parts;
    }

    @Override
    public Text help() {
      return Wording.blanksHelp(blanks);
    }

    @Override
    public String key() {
      List<String> keys = new ArrayList<>();
      blanks.forEach(blank -> keys.add(blank.key().shown()));
      return String.join(" ", keys);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.blanks(this);
    }
  }

  /**
   * Options, of which one or several are right.
   *
   * @param options in the order shown
   * @param multiple whether any number may be picked
   * @param names one letter for each option
   */
  record Pick(List<Choosable> options, boolean multiple, String names) implements Form {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    /** Options that are called a, b, c, ... */
    static Pick lettered(List<Choosable> options, boolean multiple) {
      return new Pick(options, multiple, LETTERS.substring(0, options.size()));
    }

    /** Copies the options. */
    public Pick {
      options = List.copyOf(options);
    }

    @Override
    public Marks mark(String answer) {
      TreeSet<Integer> picked = picked(answer);
      if (picked.isEmpty() || !multiple && picked.size() > 1) {
        return Marks.unreadable(help());
      }
      List<Marks.Item> items = new ArrayList<>();
      for (int i = 0; i < options.size(); i++) {
        boolean right = picked.contains(i) == options.get(i).right();
        if (!right || picked.contains(i) || multiple) {
          items.add(item(i, picked.contains(i), right));
        }
      }
      boolean all = items.stream().allMatch(Marks.Item::right);
      return all || multiple ? Marks.of(items) : new Marks(true, 0, items);
    }

    private Marks.Item item(int i, boolean picked, boolean right) {
      Choosable option = options.get(i);
      String name = names.substring(i, i + 1);
      String key = option.right() ? name : "";
      return new Marks.Item(option.text(), picked ? name : "", right, key, option.because());
    }

    /** The options named, from 0; empty when something else was typed. */
    private TreeSet<Integer> picked(String answer) {
      TreeSet<Integer> picked = new TreeSet<>();
      String bare = answer.toLowerCase(Locale.ROOT).replaceAll("[\\s,;，、；.。()]+", "");
      boolean letter = bare.length() == 1 && names.indexOf(bare) >= 0;
      for (int i = 0; i < options.size() && !letter; i++) {
        Text text = options.get(i).text();
        if (bare.equals(text.en().toLowerCase(Locale.ROOT)) || bare.equals(text.zh())) {
          picked.add(i);
          return picked;
        }
      }
      for (int i = 0; i < bare.length(); i++) {
        int named = names.indexOf(bare.charAt(i));
        int at = named < 0 ? bare.charAt(i) - '1' : named;
        if (at < 0 || at >= options.size()) {
          return new TreeSet<>();
        }
        picked.add(at);
      }
      return picked;
    }

    @Override
    public Text help() {
      return Wording.pickHelp(this);
    }

    @Override
    public String key() {
      StringBuilder key = new StringBuilder();
      for (int i = 0; i < options.size(); i++) {
        key.append(options.get(i).right() ? names.substring(i, i + 1) : "");
      }
      return key.toString();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.pick(this);
    }
  }

  /**
   * Something to pick.
   *
   * @param text what is offered
   * @param right whether it is to be picked
   * @param because why it is right or wrong; may be empty
   */
  record Choosable(Text text, boolean right, Text because) {}

  /**
   * Things to be put in order; they are called a, b, c, ...
   *
   * @param items in the order shown
   * @param key the letters in the right order
   */
  record Order(List<Text> items, String key) implements Form {
    /** Copies the items. */
    public Order {
      items = List.copyOf(items);
    }

    @Override
    public Marks mark(String answer) {
      String given = answer.toLowerCase(Locale.ROOT).replaceAll("[\\s,;，、；>.→-]+", "");
      boolean whole = given.chars().distinct().count() == items.size();
      if (given.length() != items.size() || !whole || !given.matches("[a-z]+")) {
        return Marks.unreadable(help());
      }
      List<Marks.Item> places = new ArrayList<>();
      for (int i = 0; i < given.length(); i++) {
        int at = given.charAt(i) - 'a';
        if (at >= items.size()) {
          return Marks.unreadable(help());
        }
        boolean right = given.charAt(i) == key.charAt(i);
        String wanted = key.substring(i, i + 1);
        places.add(
            new Marks.Item(
                items.get(wanted.charAt(0) - 'a'),
                given.substring(i, i + 1),
                right,
                wanted,
                Text.EMPTY));
      }
      return Marks.of(places);
    }

    @Override
    public Text help() {
      return Wording.orderHelp(items.size());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.order(this);
    }
  }
}
