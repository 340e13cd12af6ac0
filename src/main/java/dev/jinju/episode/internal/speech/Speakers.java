package dev.jinju.episode.internal.speech;

import dev.jinju.episode.internal.source.DataLines;
import dev.jinju.episode.internal.speech.Label.Form;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides by evidence which labels name speakers: the front matter names them, they come again and
 * again, a time stands beside them, or they look like a name and nothing else.
 */
public final class Speakers {
  private static final int MAX_LATIN_WORDS = 6;
  private static final int MAX_CJK = 16;

  /** Names that are seen once have to be as short as names are. */
  private static final int MAX_CJK_ONCE = 8;

  /** Part of all labels; in an hour of talk even a turn of phrase before a colon comes twice. */
  private static final double MIN_SHARE = 0.02;

  /** Part of the labels that damage may have stripped of their bold type. */
  private static final double MAX_PLAIN = 0.2;

  /** Names that are looked up in the text; no episode has more people who speak once. */
  private static final int MOST_CALLED = 100;

  /** Labels; a dialogue this short cannot repeat its names. */
  private static final int FEW = 4;

  private static final Pattern FORBIDDEN =
      Pattern.compile("[。！？!?；;，,\"“”「」『』…=<>|\\\\{}#*]|——|://");

  private static final Pattern NAME_WORD =
      Pattern.compile(
          "(?:\\p{Lu}|\\p{N}|de|da|del|der|den|di|du|la|le|of|the|van|von|bin|al|&|and).*");

  /** Characters of Chinese grammar, which names hold so rarely that one sighting is not enough. */
  private static final Pattern GRAMMAR = Pattern.compile("[的是了在我你他她它这這那就说說有不吗嗎呢会會要很都把被让讓叫等]");

  /** Endings after which a Japanese or Korean phrase goes on. */
  private static final Pattern ENDING =
      Pattern.compile(".*(?:は|が|を|に|も|で|と|です|ます|こと|けど|에서|에게|하면|하고|다면|것은)$");

  private static final Pattern CJK =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");

  private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}]");

  private static final Set<String> NOT_SPEAKERS = new HashSet<>();

  static {
    DataLines.of("not-speakers.txt").forEach(row -> NOT_SPEAKERS.add(row.get(0)));
  }

  private final Set<String> known = new HashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Boolean> called = new HashMap<>();
  private final int total;
  private final boolean named;
  private final boolean conversation;
  private final boolean dressed;
  private final String text;

  /**
   * @param labels all that the dialogue has
   * @param known names that the front matter gives
   * @param named whether a heading says that this is a dialogue
   * @param text of the whole document, in which people may call each other by name
   */
  public Speakers(List<Label> labels, List<String> known, boolean named, String text) {
    this.text = text;
    known.forEach(name -> this.known.add(fold(name)));
    labels.forEach(label -> counts.merge(label.name(), 1, Integer::sum));
    total = labels.size();
    this.named = named;
    conversation = judge();
    dressed = isDressed(labels);
  }

  /** Whether a label names a speaker. */
  public boolean accept(Label label) {
    String name = label.name();
    if (!isNameShaped(name) || isCommon(name)) {
      return false;
    }
    if (label.form() == Form.SURE || known.contains(fold(name))) {
      return true;
    }
    if (!conversation || returns(name)) {
      return conversation;
    }
    boolean likely = named || (dressed && label.form() == Form.DRESSED);
    return label.form() != Form.ALONE && looksLikeName(name) && (likely || isCalled(name));
  }

  /** Whether nearly all labels of those who speak again and again are in bold or in brackets. */
  private boolean isDressed(List<Label> labels) {
    List<Label> again = labels.stream().filter(l -> returns(l.name())).toList();
    long plain = again.stream().filter(l -> l.form() == Form.PLAIN).count();
    return !again.isEmpty() && plain < again.size() * MAX_PLAIN;
  }

  /** Whether a name that labels one line stands elsewhere too: people say each other's names. */
  private boolean isCalled(String name) {
    return called.size() >= MOST_CALLED
        ? called.getOrDefault(name, false)
        : called.computeIfAbsent(name, this::standsTwice);
  }

  private boolean standsTwice(String name) {
    String first = name.split("\\s+", -1)[0];
    int at = text.indexOf(first);
    return first.length() > 1 && at >= 0 && text.indexOf(first, at + first.length()) >= 0;
  }

  /** Whether a rejected label is so near to a name that the user should hear of it. */
  boolean isDoubtful(Label label) {
    return isNameShaped(label.name()) && !isCommon(label.name()) && looksLikeName(label.name());
  }

  /**
   * Whether most labels come again, as names do and captions do not. Below a heading for dialogue a
   * few labels are enough as they are.
   */
  public boolean isConversation() {
    return conversation;
  }

  private boolean judge() {
    if (named && total <= FEW) {
      return true;
    }
    List<String> again = counts.keySet().stream().filter(this::returns).toList();
    int seen = again.stream().mapToInt(counts::get).sum();
    return again.size() >= (named ? 1 : 2) && seen * 2 >= total;
  }

  private boolean returns(String name) {
    int seen = counts.getOrDefault(name, 0);
    return seen > 1 && seen >= total * MIN_SHARE && isNameShaped(name) && !isCommon(name);
  }

  private static boolean isCommon(String name) {
    return NOT_SPEAKERS.contains(fold(name));
  }

  private static boolean isNameShaped(String name) {
    if (name.codePoints().noneMatch(Character::isLetter) || FORBIDDEN.matcher(name).find()) {
      return false;
    }
    return name.split("\\s+", -1).length <= MAX_LATIN_WORDS && cjk(name) <= MAX_CJK;
  }

  private static boolean looksLikeName(String name) {
    if (cjk(name) > 0) {
      return cjk(name) <= MAX_CJK_ONCE
          && !GRAMMAR.matcher(name).find()
          && !ENDING.matcher(name).matches();
    }
    for (String word : name.split("\\s+", -1)) {
      if (!NAME_WORD.matcher(word).matches()) {
        return false;
      }
    }
    return Character.isUpperCase(name.codePointAt(0));
  }

  /** Han characters and Hangul syllables; kana count half, as they write half as much of a name. */
  private static long cjk(String name) {
    long all = CJK.matcher(name).results().count();
    return all - KANA.matcher(name).results().count() / 2;
  }

  private static String fold(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }
}
