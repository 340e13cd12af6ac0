package dev.jinju.style;

import dev.jinju.geom.Insets;
import dev.jinju.paint.Color;
import org.jspecify.annotations.Nullable;

/**
 * How a text runs in its box, and in which dress.
 *
 * @param maxLines most lines (columns in vertical writing), at least 1
 * @param overflow what happens when it does not fit
 * @param vertical CSS {@code writing-mode: vertical-rl}
 * @param valign where the lines lie in a box that is higher (vertical writing: wider) than they are
 * @param quotes which quotation marks are shown
 * @param numbers of the lines; null for none
 */
public record TextFlow(
    int maxLines,
    Overflow overflow,
    boolean vertical,
    Element.Align valign,
    Quotes quotes,
    @Nullable Numbers numbers) {

  /** Lines without numbers. */
  public TextFlow(
      int maxLines, Overflow overflow, boolean vertical, Element.Align valign, Quotes quotes) {
    this(maxLines, overflow, vertical, valign, quotes, null);
  }

  /** The same lines with these numbers. */
  public TextFlow withNumbers(@Nullable Numbers others) {
    return new TextFlow(maxLines, overflow, vertical, valign, quotes, others);
  }

  /**
   * A number for each line, before its start and outside the text's box.
   *
   * @param roleName of the role that they are set in
   * @param gap from a number to the box, in px
   */
  public record Numbers(String roleName, TextRole role, double gap) {}

  /** The fitting ladder of a text, by its last step. */
  public enum Overflow {
    SHRINK_THEN_SPLIT,
    SHRINK,
    SPLIT,
    ELLIPSIS,
    ERROR
  }

  /**
   * How quotation marks are shown: a change of dress, which leaves the words and their offsets as
   * they are.
   */
  public enum Quotes {
    /** As written. */
    KEEP,
    /** Corner brackets for curly marks, in Chinese and Japanese; usual in vertical writing. */
    CORNER,
    /** Curly marks for corner brackets, in Chinese. */
    CURLY
  }

  /**
   * Where a text's lines lie, beyond one below the other.
   *
   * @param columns null for one
   * @param grid px: the lines' distance and their baselines from the box's upper side are multiples
   *     of it; 0 for none
   * @param initial null for none
   * @param ruling null for none
   */
  public record Rows(
      @Nullable Columns columns, double grid, @Nullable Initial initial, @Nullable Ruling ruling) {
    public static final Rows PLAIN = new Rows(null, 0, null, null);
  }

  /**
   * Stacks of lines side by side, filled evenly; in vertical writing one below the other.
   *
   * @param count at least 2
   * @param gap between two of them, in px
   * @param rule in the middle of each gap; null for none
   */
  public record Columns(int count, double gap, @Nullable Line rule) {}

  /**
   * The text's first figure or character set as high as several lines, which stand beside it.
   *
   * @param lines at least 2
   * @param figuresOnly whether only a figure is set so, and a text that starts with none has none
   * @param most characters that such a figure may have
   * @param gap from it to the lines, in px
   * @param roleName of the role that it is set in
   * @param relief how it stands out
   */
  public record Initial(
      int lines,
      boolean figuresOnly,
      int most,
      double gap,
      String roleName,
      TextRole role,
      Relief relief) {}

  /**
   * A line below every row of the box, as on ruled paper.
   *
   * @param offset from a baseline down to its line, in em
   * @param reach px by which the lines go beyond the box at its sides, and the rows beyond its
   *     upper and lower side
   */
  public record Ruling(Line line, double offset, Insets reach) {}

  /**
   * What lies behind the letters in their own shape.
   *
   * @param outline a line around them, of its visible width
   * @param echo the letters once more
   */
  public record Relief(@Nullable Line outline, @Nullable Echo echo) {
    public static final Relief NONE = new Relief(null, null);
  }

  /**
   * The same letters moved, below the outline.
   *
   * @param x px to the right
   * @param y px down
   * @param screen dots of the colour instead of areas; null for none
   */
  public record Echo(double x, double y, Color color, Emphasis.@Nullable Screen screen) {}
}
