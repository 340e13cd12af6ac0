package dev.jinju.pipeline;

import dev.jinju.card.Card;
import dev.jinju.card.CardKind;
import dev.jinju.choose.CardMaker;
import dev.jinju.choose.Chooser;
import dev.jinju.choose.Selection;
import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.episode.Episode;
import dev.jinju.episode.EpisodeReaders;
import dev.jinju.layout.CardLayout;
import dev.jinju.pipeline.check.Finding;
import dev.jinju.pipeline.check.SampleCards;
import dev.jinju.pipeline.check.StyleCheck;
import dev.jinju.render.png.PngRenderer;
import dev.jinju.style.Canvas;
import dev.jinju.style.Canvases;
import dev.jinju.style.Style;
import dev.jinju.style.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Checks a style's files, then its cards, each kind on each canvas as a job of its own. */
final class StyleChecks {
  private final Styles styles;
  private final Workshop workshop;

  StyleChecks(Styles styles, Workshop workshop) {
    this.styles = styles;
    this.workshop = workshop;
  }

  private record Job(CardKind kind, Canvas canvas, List<Card> cards) {}

  StyleReport check(String asked, List<EpisodeDocument> episodes, int threads) {
    List<Card> own = episodes.stream().flatMap(StyleChecks::cards).toList();
    List<Diagnostic> faults = new ArrayList<>(styles.check(asked));
    if (faults.stream().anyMatch(Diagnostic::isError)) {
      return new StyleReport(faults, List.of());
    }
    Style style = styles.load(asked, List.of()).value();
    List<Canvas> canvases = Canvases.all().stream().map(Canvases.Preset::canvas).toList();
    try {
      canvases.forEach(canvas -> FontCheck.check(new Look(asked, style, canvas), workshop));
    } catch (InputException e) {
      faults.addAll(e.diagnostics());
      return new StyleReport(faults, List.of());
    }
    List<Finding> findings = new ArrayList<>();
    Ordered.run(jobs(own, canvases), threads, job -> check(style, job), findings::addAll);
    return new StyleReport(faults, findings);
  }

  private static Stream<Card> cards(EpisodeDocument document) {
    Episode episode =
        EpisodeReaders.read(document.name(), document.bytes(), document.format()).value();
    return CardMaker.make(episode, Chooser.choose(episode, Selection.standard()), document.folder())
        .stream();
  }

  private static List<Job> jobs(List<Card> own, List<Canvas> canvases) {
    List<Job> jobs = new ArrayList<>();
    List<Card> all = new ArrayList<>(SampleCards.all());
    all.addAll(own);
    for (CardKind kind : CardKind.values()) {
      List<Card> cards = all.stream().filter(card -> card.kind() == kind).toList();
      canvases.forEach(canvas -> jobs.add(new Job(kind, canvas, cards)));
    }
    return jobs;
  }

  private List<Finding> check(Style style, Job job) {
    CardLayout layout = workshop.layout(style.design(job.kind, job.canvas), List.of());
    PngRenderer renderer = new PngRenderer();
    return new StyleCheck(style, layout, renderer).check(job.kind, job.canvas, job.cards);
  }
}
