package dev.jinju.cli.terminal;

import dev.jinju.choose.Choice;
import dev.jinju.choose.Dropped;
import dev.jinju.choose.Pick;
import dev.jinju.choose.score.Reason;
import dev.jinju.pipeline.Branding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A choice for people: two rows a line, the words with who said them above, the points' reasons
 * below.
 */
public final class PickTable {
  /** Reasons shown: the two or three that decided. */
  private static final int REASONS = 3;

  private static final int SPEAKER = 20;

  private final Branding branding;
  private final Ink ink;
  private final int width;
  private final int idWidth;

  private PickTable(Choice choice, Branding branding, Ink ink, int width) {
    this.branding = branding;
    this.ink = ink;
    this.width = width;
    this.idWidth =
        Math.max(
            choice.picks().stream().mapToInt(pick -> pick.id().length()).max().orElse(0),
            choice.dropped().stream().mapToInt(line -> line.id().length()).max().orElse(0));
  }

  /** The rows; with {@code all} also what was dropped and why. */
  public static List<String> of(Choice choice, Branding branding, Ink ink, int width, boolean all) {
    PickTable table = new PickTable(choice, branding, ink, width);
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < choice.picks().size(); i++) {
      table.pick(rows, i + 1, choice.picks().get(i));
    }
    if (all) {
      choice.dropped().forEach(line -> rows.add(table.dropped(line)));
    }
    return rows;
  }

  /** One line about what the table leaves out. */
  public static String footer(Choice choice, boolean all) {
    String dropped = choice.dropped().size() + " dropped";
    return all ? dropped : dropped + "; `--all` shows every line and why";
  }

  private void pick(List<String> rows, int rank, Pick pick) {
    String rankCell = padLeft(Integer.toString(rank), 3) + "  ";
    String idCell = Terminals.pad(pick.id(), idWidth) + "  ";
    String score = padLeft(Integer.toString(pick.score()), 3) + "  ";
    int indent = rankCell.length() + idCell.length() + score.length();
    String words = pick.question() == null ? pick.text() : pick.question() + " → " + pick.text();
    rows.add(
        rankCell + ink.accent(idCell) + ink.strong(score) + Terminals.fit(words, width - indent));
    String speaker =
        pick.speaker() == null ? "" : Terminals.fit(branding.name(pick.speaker()), SPEAKER) + " · ";
    String about = pick.kind().id() + " · " + speaker + "line " + pick.span().line() + " · ";
    String below = Terminals.fit(about + reasons(pick), width - indent);
    rows.add(Terminals.pad("", indent) + ink.faint(below));
  }

  private static String reasons(Pick pick) {
    return pick.reasons().stream()
        .sorted(Comparator.comparingInt((Reason r) -> -Math.abs(r.points())))
        .limit(REASONS)
        .map(Reason::toString)
        .collect(Collectors.joining(", "));
  }

  private String dropped(Dropped line) {
    String row = Terminals.pad("  –", 5) + Terminals.pad(line.id(), idWidth) + "  ";
    return ink.faint(row + Terminals.fit(line.reason(), width - row.length()));
  }

  private static String padLeft(String text, int columns) {
    return Terminals.pad("", columns - text.length()) + text;
  }
}
