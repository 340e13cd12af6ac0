package dev.jinju.style.internal.source;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parser's words about a syntax error in ours; where they are not known, its own first line.
 */
final class SyntaxWords {
  private static final Pattern CHARACTER =
      Pattern.compile(
          "Unexpected character \\('(.+)' \\(code [^)]*\\)\\):? ?(?:was )?expecting (.*)");

  private static final Pattern WORD =
      Pattern.compile("(?:Unrecognized token|Non-standard token) '([^']*)'.*");

  private SyntaxWords() {}

  static String of(String parserMessage) {
    String line = parserMessage.lines().findFirst().orElse("");
    Matcher character = CHARACTER.matcher(line);
    if (character.matches()) {
      return "found `" + character.group(1) + "`, expected " + expectation(character.group(2));
    }
    Matcher word = WORD.matcher(line);
    if (word.matches()) {
      return "found the word `" + word.group(1) + "`, expected a value";
    }
    if (line.startsWith("Unexpected end-of-input")) {
      return "the file ends before its last bracket or quotation mark";
    }
    return line.isEmpty()
        ? "no reason is known"
        : line.substring(0, 1).toLowerCase(Locale.ROOT) + line.substring(1);
  }

  private static String expectation(String words) {
    if (words.contains("comma")) {
      return "a comma or a closing bracket";
    } else if (words.contains("property name")) {
      return "a field name in double quotation marks";
    } else if (words.contains("colon")) {
      return "a colon after the field name";
    }
    return words.startsWith("a valid value") ? "a value" : words;
  }
}
