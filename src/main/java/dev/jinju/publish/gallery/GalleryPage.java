package dev.jinju.publish.gallery;

import dev.jinju.card.CardKind;
import dev.jinju.diag.Diagnostic;
import dev.jinju.pipeline.Look;
import dev.jinju.publish.Html;
import dev.jinju.publish.Resource;
import dev.jinju.style.Canvas;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The page {@code index.html} of a gallery: every card, to be narrowed by style, canvas, kind. */
final class GalleryPage {
  private final StringBuilder out = new StringBuilder();

  private GalleryPage() {}

  static String of(List<GalleryPublisher.Shown> shown) {
    GalleryPage page = new GalleryPage();
    @Nullable Look open = null;
    for (GalleryPublisher.Shown each : shown) {
      Look look = each.card().look();
      boolean sameStyle = open != null && open.asked().equals(look.asked());
      if (!look.equals(open)) {
        page.out.append(open == null ? "" : "</div>\n");
        if (!sameStyle) {
          page.out.append(open == null ? "" : "</section>\n");
          page.section(look);
        }
        page.out.append("<div class=\"row\" data-canvas=\"").append(canvas(look)).append("\">\n");
        open = look;
      }
      page.figure(each);
    }
    page.out.append("</div>\n</section>");
    Map<String, String> values =
        Map.of(
            "count", Integer.toString(shown.size()),
            "styles", buttons("style", shown, each -> each.card().look().style().name()),
            "canvases", buttons("canvas", shown, each -> each.card().look().canvas().name()),
            "kinds", buttons("kind", shown, each -> kind(each).id()),
            "cards", page.out.toString());
    return Resource.page(GalleryPage.class, "gallery.html", values);
  }

  private static CardKind kind(GalleryPublisher.Shown shown) {
    return shown.card().card().kind();
  }

  private static String canvas(Look look) {
    return Html.escape(look.canvas().name());
  }

  private static String buttons(
      String what,
      List<GalleryPublisher.Shown> shown,
      Function<GalleryPublisher.Shown, String> name) {
    return shown.stream()
        .map(name)
        .distinct()
        .map(Html::escape)
        .map(
            each ->
                "<button type=\"button\" aria-pressed=\"true\" data-what=\""
                    + what
                    + "\" data-name=\""
                    + each
                    + "\">"
                    + each
                    + "</button>")
        .collect(Collectors.joining("\n"));
  }

  private void section(Look look) {
    String name = Html.escape(look.style().name());
    out.append("<section data-style=\"").append(name).append("\">\n<h2>").append(name);
    out.append(" <span>").append(Html.escape(look.style().title())).append("</span></h2>\n");
  }

  private void figure(GalleryPublisher.Shown shown) {
    String kind = kind(shown).id();
    Canvas canvas = shown.card().look().canvas();
    out.append("<figure data-kind=\"").append(kind).append("\" style=\"--shape:");
    out.append(canvas.width()).append('/').append(canvas.height()).append(";--wide:");
    double wide = Math.sqrt(canvas.width() / (double) canvas.height());
    out.append(String.format(Locale.ROOT, "%.3f", wide)).append("\">");
    if (shown.path() == null) {
      out.append("<p class=\"failed\">");
      out.append(Html.escape(shown.card().diagnostics().get(0).message())).append("</p>");
    } else {
      String link = Html.link(Objects.requireNonNull(shown.path()));
      out.append("<a href=\"").append(link).append("\"><img src=\"").append(link);
      out.append("\" alt=\"").append(Html.escape(words(shown))).append("\" loading=\"lazy\"></a>");
    }
    out.append("<figcaption>").append(kind).append(" · ").append(canvas(shown.card().look()));
    if (shown.card().parts() > 1) {
      out.append(" · 1/").append(shown.card().parts());
    }
    if (shown.path() != null && !shown.card().diagnostics().isEmpty()) {
      String told =
          shown.card().diagnostics().stream()
              .map(Diagnostic::message)
              .collect(Collectors.joining("\n"));
      out.append(" <b title=\"").append(Html.escape(told)).append("\">warning</b>");
    }
    out.append("</figcaption></figure>\n");
  }

  private static String words(GalleryPublisher.Shown shown) {
    Look look = shown.card().look();
    return look.style().name() + ", " + kind(shown).id() + ", " + look.canvas().name();
  }
}
