package dev.jinju.text;

import dev.jinju.diag.Diagnostic;
import dev.jinju.text.breaks.Affinity;
import dev.jinju.text.breaks.BreakFinder;
import dev.jinju.text.breaks.Opportunities;
import dev.jinju.text.breaks.OverflowBreaks;
import dev.jinju.text.lines.BreakSolution;
import dev.jinju.text.lines.Breaker;
import dev.jinju.text.lines.LineWidths;
import dev.jinju.text.rules.TextLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph that is shaped, spaced and analysed once, and can then be fitted into any number of
 * rooms; what was fitted once is kept. Thread-safe.
 */
public final class PreparedText {
  /**
   * What setting smaller costs in em², for each per cent: four per cent smaller is worth a split
   * phrase avoided.
   */
  private static final double SHRINK = 0.25;

  /**
   * Lines beyond the fewest that the search tries: they pay where every clause gets a line of its
   * own.
   */
  private static final int EXTRA_LINES = 2;

  private final Paragraph paragraph;
  private final Clusters clusters;
  private final Rubies rubies;
  private final List<Integer> missing;
  private final List<Diagnostic> findings;
  private final Opportunities opportunities;
  private final Affinity affinity;
  private final OverflowBreaks overflow;
  private final List<Segment> segments;

  /** Sharing out a card's room asks again and again for the same measures. */
  private final Map<Measure, SetText> fitted = new ConcurrentHashMap<>();

  PreparedText(
      Paragraph paragraph,
      Clusters clusters,
      Rubies rubies,
      List<Integer> missing,
      List<Diagnostic> findings) {
    this.paragraph = paragraph;
    this.clusters = clusters;
    this.rubies = rubies;
    this.missing =
        Stream.concat(missing.stream(), rubies.missing().stream()).sorted().distinct().toList();
    this.findings = findings;
    TextLanguage language = TextLanguage.of(paragraph.language());
    Breaking breaking = paragraph.breaking();
    this.opportunities =
        rubies.uncut(
            BreakFinder.find(
                paragraph.text(),
                language,
                breaking.level(),
                breaking.words().keepsWords(language)));
    this.affinity =
        Affinity.of(paragraph.text(), language, opportunities.mandatory(), breaking.keepTogether());
    this.overflow = new OverflowBreaks(paragraph.text(), language, breaking.level());
    this.segments = segments();
  }

  public Paragraph paragraph() {
    return paragraph;
  }

  /** Where the text's lines may and must end. */
  public Opportunities opportunities() {
    return opportunities;
  }

  Clusters clusters() {
    return clusters;
  }

  Rubies rubies() {
    return rubies;
  }

  /** The paragraph on one line at the first size, whatever its width. */
  public SetText single(Measure.Step step) {
    Measure wide =
        new Measure(Double.MAX_VALUE / 4, Double.MAX_VALUE / 4, List.of(step), Integer.MAX_VALUE);
    return fit(wide);
  }

  /**
   * Sets the paragraph in the best way that the room allows: the sizes are tried from the largest,
   * and a smaller one is taken when the larger does not fit or breaks much worse. Where none fits,
   * the lines of the smallest come closer together, as little as will do.
   */
  public SetText fit(Measure measure) {
    @Nullable SetText known = fitted.get(measure);
    if (known == null) {
      known = set(measure);
      fitted.put(measure, known);
    }
    return known;
  }

  private SetText set(Measure measure) {
    @Nullable Attempt best = best(measure);
    if (best == null) {
      best = tighter(measure);
    }
    if (best != null) {
      return finish(best, measure, true);
    }
    Measure.Step smallest = measure.steps().get(measure.steps().size() - 1);
    @Nullable Attempt overfull =
        attempt(measure, smallest, Integer.MAX_VALUE, Double.POSITIVE_INFINITY);
    if (overfull == null) {
      // One cluster alone is wider than the line: there is no way to set it, so all is shown on one
      // line that does not fit.
      return single(smallest).unfit();
    }
    return finish(overfull, measure, false);
  }

  private @Nullable Attempt best(Measure measure) {
    @Nullable Attempt best = null;
    double largest = measure.steps().get(0).size();
    for (Measure.Step step : measure.steps()) {
      double shrink = SHRINK * 100 * (1 - step.size() / largest);
      if (best != null && best.cost <= shrink) {
        break;
      }
      @Nullable Attempt attempt = attempt(measure, step, measure.maxLines(), measure.height());
      if (attempt != null && (best == null || attempt.cost + shrink < best.cost)) {
        best = new Attempt(attempt.step, attempt.segments, attempt.cost + shrink);
      }
    }
    return best;
  }

  private @Nullable Attempt tighter(Measure measure) {
    @Nullable Attempt found = null;
    for (int i = measure.tighter().size() - 1; i >= 0; i--) {
      @Nullable Attempt looser =
          attempt(measure, measure.tighter().get(i), measure.maxLines(), measure.height());
      if (looser == null) {
        break;
      }
      found = looser;
    }
    return found;
  }

  private record Attempt(Measure.Step step, List<SetSegment> segments, double cost) {}

  /** One stretch between breaks by hand with the solution chosen for it. */
  record SetSegment(Candidates candidates, BreakSolution solution, LineWidths widths) {}

  /** An attempt that leaves room above its first line if there is ruby. */
  private @Nullable Attempt attempt(
      Measure measure, Measure.Step step, int maxLines, double height) {
    @Nullable Attempt attempt = attemptLines(measure, step, maxLines, height);
    if (attempt == null || attempt.segments.isEmpty()) {
      return attempt;
    }
    SetSegment first = attempt.segments.get(0);
    int[] cluster = first.candidates.cluster();
    double ruby = rubies.largest(cluster[0], cluster[first.solution.ends()[0]]);
    double above = SetText.above(ruby * step.size(), step);
    int lines = attempt.segments.stream().mapToInt(s -> s.solution.lines()).sum();
    int high = (lines + measure.columns() - 1) / measure.columns();
    return high * step.size() * step.lineHeight() + above <= height + 1e-6
        ? attempt
        : attemptLines(measure, step, maxLines, height - above);
  }

  private @Nullable Attempt attemptLines(
      Measure measure, Measure.Step step, int maxLines, double height) {
    LineWidths widths = measure.widths(step);
    long blanks = segments.stream().filter(Segment::blank).count();
    int lines = Math.min(maxLines, measure.lines(step, height, blanks));
    int before = 0;
    long behind = segments.size() - blanks;
    List<SetSegment> set = new ArrayList<>();
    double cost = 0;
    for (Segment segment : segments) {
      behind -= segment.blank() ? 0 : 1;
      int left = segment.blank() ? 1 : (int) (lines - behind);
      LineWidths here = widths.behind(before);
      Candidates candidates = candidates(segment, here.least());
      @Nullable BreakSolution solution = solve(candidates, here, left);
      if (solution == null) {
        return null;
      }
      lines -= segment.blank() ? 0 : solution.lines();
      cost += solution.cost();
      before += solution.lines();
      set.add(new SetSegment(candidates, solution, here));
    }
    return new Attempt(step, set, cost);
  }

  private Candidates candidates(Segment segment, double width) {
    if (segment.places.widest() <= width) {
      return segment.candidates;
    }
    Places places = segment.places.within(width, overflow, paragraph.language());
    return Candidates.of(clusters, affinity, places, segment.position);
  }

  private @Nullable BreakSolution solve(Candidates candidates, LineWidths width, int maxLines) {
    if (maxLines < 1) {
      return null;
    }
    return switch (paragraph.breaking().balance()) {
      case NONE -> {
        @Nullable BreakSolution first = Breaker.firstFit(candidates.evenOnly(), width);
        yield first == null || first.lines() > maxLines ? null : first;
      }
      case LINES -> Breaker.balanced(candidates.evenOnly(), width, maxLines, 0);
      case PHRASE -> Breaker.balanced(candidates.problem(), width, maxLines, EXTRA_LINES);
    };
  }

  private SetText finish(Attempt attempt, Measure measure, boolean fits) {
    List<Line> lines = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>(findings);
    LineBuilder builder = new LineBuilder(this, attempt.step.size());
    for (SetSegment segment : attempt.segments) {
      builder.addLines(segment, lines);
    }
    builder.wordBroken(lines).ifPresent(diagnostics::add);
    double scale = attempt.step.size() / measure.steps().get(0).size();
    SetText set = new SetText(lines, attempt.step, scale, fits, missing, diagnostics);
    return Rubies.checked(set, paragraph);
  }

  /**
   * One stretch between breaks by hand: where its clusters lie on one line, and where lines may end
   * by the rules, which holds for every width.
   *
   * @param blank whether it has no words, as the empty line between two paragraphs
   */
  private record Segment(boolean blank, double[] position, Places places, Candidates candidates) {}

  private List<Segment> segments() {
    List<Segment> found = new ArrayList<>();
    int from = 0;
    for (int k = 1; k <= clusters.count; k++) {
      if (k == clusters.count || opportunities.mandatory().get(clusters.start[k])) {
        String words = paragraph.text().substring(clusters.start[from], clusters.end(k - 1));
        double[] position = Candidates.positions(clusters, from, k);
        Places places = Places.legal(clusters, opportunities, position, from, k);
        Candidates candidates = Candidates.of(clusters, affinity, places, position);
        found.add(new Segment(words.isBlank(), position, places, candidates));
        from = k;
      }
    }
    return found;
  }
}
