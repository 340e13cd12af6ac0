package dev.jinju.publish;

import dev.jinju.diag.Diagnostic;
import dev.jinju.episode.Episode;
import dev.jinju.render.RenderFormat;
import dev.jinju.style.Canvas;
import dev.jinju.style.brand.Brand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The page {@code index.html}: every card in every look with its files, its post and its
 * alternative text. It opens from a folder without a server and refers to nothing outside of it.
 */
final class ContactSheet {
  private final Episode episode;
  private final PublishWords words;
  private final PostText posts;
  private final StringBuilder out = new StringBuilder();

  private ContactSheet(Episode episode, Brand brand) {
    this.episode = episode;
    this.words = PublishWords.of(episode.language());
    this.posts = new PostText(episode, brand, words);
  }

  static String of(
      String version,
      Episode episode,
      Brand brand,
      List<PublishedCard> cards,
      List<EpisodePublisher.Carousel> carousels) {
    ContactSheet sheet = new ContactSheet(episode, brand);
    List<CardLooks> all = CardLooks.group(cards);
    sheet.carousels(carousels);
    all.forEach(sheet::section);
    Map<String, String> values =
        Map.of(
            "language", Html.escape(episode.language()),
            "version", Html.escape(version),
            "title", Html.escape(episode.title()),
            "subtitle", Html.escape(sheet.subtitle(all.size())),
            "cards", sheet.out.toString());
    return Resource.page(ContactSheet.class, "contact-sheet.html", values);
  }

  private String subtitle(int count) {
    List<String> parts = new ArrayList<>();
    Stream.of(episode.about().show(), episode.about().date())
        .filter(Objects::nonNull)
        .forEach(parts::add);
    parts.add(words.get("count").replace("{n}", Integer.toString(count)));
    return String.join(" · ", parts);
  }

  private void carousels(List<EpisodePublisher.Carousel> carousels) {
    if (carousels.isEmpty()) {
      return;
    }
    out.append("<section>\n<h2>").append(Html.escape(words.get("carousel"))).append("</h2>\n");
    out.append("<ul class=\"carousels\">\n");
    for (EpisodePublisher.Carousel carousel : carousels) {
      String look = carousel.look().style().name() + " · " + carousel.look().canvas().name();
      String pages = words.get("pages").replace("{n}", Integer.toString(carousel.pages().size()));
      out.append("<li><a href=\"").append(Html.link(carousel.file().path())).append("\">");
      out.append(Html.escape(look)).append("</a> ").append(Html.escape(pages)).append("</li>\n");
    }
    out.append("</ul>\n</section>\n");
  }

  private void section(CardLooks looks) {
    out.append("<section>\n<h2><b>").append(looks.number()).append("</b>");
    out.append(Html.escape(words.kind(looks.card().kind()) + " · " + looks.card().id()));
    out.append("</h2>\n<div class=\"looks\">\n");
    looks.looks().forEach(this::look);
    out.append("</div>\n<div class=\"words\">\n");
    text("post-" + looks.number(), "post", posts.of(looks.card()), "copy");
    if (!looks.alt().isEmpty()) {
      text("alt-" + looks.number(), "alt", looks.alt(), "copyAlt");
    }
    out.append("</div>\n");
    problems(looks.looks());
    out.append("</section>\n");
  }

  private void look(PublishedCard card) {
    Map<Integer, List<PublishedFile>> parts = new LinkedHashMap<>();
    for (PublishedFile file : card.files()) {
      parts.computeIfAbsent(file.part(), part -> new ArrayList<>()).add(file);
    }
    parts.values().forEach(files -> figure(card, files));
  }

  private void figure(PublishedCard card, List<PublishedFile> files) {
    Canvas canvas = card.look().canvas();
    out.append(canvas.width() > canvas.height() ? "<figure class=\"wide\">\n" : "<figure>\n");
    preview(files)
        .ifPresent(
            file ->
                out.append("<a href=\"")
                    .append(Html.link(file.path()))
                    .append("\"><img src=\"")
                    .append(Html.link(file.path()))
                    .append("\" alt=\"")
                    .append(Html.escape(card.alt()))
                    .append("\" width=\"")
                    .append(canvas.width())
                    .append("\" height=\"")
                    .append(canvas.height())
                    .append("\" loading=\"lazy\"></a>\n"));
    out.append("<figcaption><span>");
    out.append(Html.escape(card.look().style().name() + " · " + canvas.name())).append("</span>");
    for (PublishedFile file : files) {
      String name = file.format().name();
      out.append(" <a href=\"")
          .append(Html.link(file.path()))
          .append("\">")
          .append(name)
          .append("</a>");
    }
    out.append("</figcaption>\n</figure>\n");
  }

  /** A PNG loads fastest; an SVG looks the same; no browser shows a PDF as a picture. */
  private static Optional<PublishedFile> preview(List<PublishedFile> files) {
    return of(files, RenderFormat.PNG).or(() -> of(files, RenderFormat.SVG));
  }

  private static Optional<PublishedFile> of(List<PublishedFile> files, RenderFormat format) {
    return files.stream().filter(file -> file.format() == format).findFirst();
  }

  private void text(String id, String kind, String text, String button) {
    out.append("<div><pre class=\"").append(kind).append("\" id=\"").append(id).append("\">");
    out.append(Html.escape(text)).append("</pre><button type=\"button\" data-copy=\"").append(id);
    out.append("\" data-copied=\"").append(Html.escape(words.get("copied"))).append("\">");
    out.append(Html.escape(words.get(button))).append("</button></div>\n");
  }

  private void problems(List<PublishedCard> looks) {
    List<String> messages =
        looks.stream()
            .flatMap(look -> look.diagnostics().stream())
            .map(Diagnostic::message)
            .distinct()
            .toList();
    if (!messages.isEmpty()) {
      out.append("<ul class=\"problems\">\n");
      messages.forEach(m -> out.append("<li>").append(Html.escape(m)).append("</li>\n"));
      out.append("</ul>\n");
    }
  }
}
