package dev.jinju.episode;

import dev.jinju.diag.Warned;
import java.util.List;

/**
 * An episode, and what became of each line of its document.
 *
 * @param lines in rising order; every line of the document stands in exactly one
 */
public record Reading(Warned<Episode> episode, List<LineUse> lines) {
  public Reading {
    lines = List.copyOf(lines);
  }
}
