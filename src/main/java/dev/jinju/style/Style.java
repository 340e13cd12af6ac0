package dev.jinju.style;

import dev.jinju.card.CardKind;
import dev.jinju.diag.SourceSpan;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A style that was loaded, ready to give a design for each kind of card on each canvas. Immutable
 * and thread-safe.
 */
public interface Style {
  String name();

  String title();

  String description();

  /** The style's own file, then those that it extends; what to watch and to hash. */
  List<Path> files();

  /**
   * The style's own file merged over those that it extends, as one JSON object that extends
   * nothing; tokens and overrides for kinds and canvases stand as they were written. Comments are
   * gone.
   */
  String merged();

  /** The overrides of the command line that were applied, in order, as typed. */
  List<String> sets();

  /**
   * The style resolved for one kind of card on one canvas; the same instance each time.
   *
   * @throws dev.jinju.diag.InputException when it is wrong; only for styles of the installation,
   *     since others are checked whole when they are loaded
   */
  CardDesign design(CardKind kind, Canvas canvas);

  /**
   * The font families that a design names, each with the first place where it does, so that a
   * missing one can be pointed at.
   *
   * @throws dev.jinju.diag.InputException as {@link #design}
   */
  SortedMap<String, SourceSpan> families(CardKind kind, Canvas canvas);

  /**
   * Where the value stands that counts for one kind of card on one canvas; empty when it is written
   * nowhere. A value that is a token is looked up, to where the token's own value stands.
   *
   * @param path names of fields from the top, such as {@code text}, {@code quote}, {@code color}
   */
  Optional<SourceSpan> place(CardKind kind, Canvas canvas, List<String> path);
}
