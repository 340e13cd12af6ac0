package dev.jinju.text;

import dev.jinju.font.FontFace;
import dev.jinju.font.FontLibrary;
import dev.jinju.text.bidi.EmbeddingLevels;
import dev.jinju.text.emoji.EmojiParts;
import dev.jinju.text.faces.FaceChooser;
import java.util.List;

/**
 * Sets paragraphs with the faces of a library. The phases, each in its own class: cut into runs
 * ({@code Itemizer}), shape in the direction of their embedding levels ({@code ClusterShaper}),
 * move glyphs to their places in a column ({@code ColumnPass}), measure marks ({@code MarkPass}),
 * space ({@code SpacingPass}), give ruby its room ({@code Rubies}), find breaks and their costs
 * ({@code text.breaks}), then for each room choose sizes and breaks ({@link PreparedText#fit}) and
 * place glyphs ({@code LineBuilder}). Thread-safe; the result depends on nothing but the paragraph,
 * the room and the library.
 */
public final class Typesetter {
  private final FontLibrary library;
  private final FaceChooser faces;
  private final EmojiParts emoji;

  public Typesetter(FontLibrary library) {
    this.library = library;
    this.faces = new FaceChooser(library);
    this.emoji = new EmojiParts(library.emoji());
  }

  /** Does everything that does not depend on the room. */
  public PreparedText prepare(Paragraph paragraph) {
    Itemizer itemizer = new Itemizer(paragraph, faces, emoji);
    List<ItemRun> runs = itemizer.runs();
    FontFace none = library.faces().get(0);
    EmbeddingLevels levels = EmbeddingLevels.of(paragraph.text(), paragraph.isRightToLeft());
    Clusters clusters = ClusterShaper.shape(paragraph, runs, levels, itemizer.wideQuotes(), none);
    ColumnPass.apply(clusters, paragraph, runs);
    MarkPass.apply(clusters, paragraph, runs);
    SpacingPass.apply(clusters, paragraph);
    Rubies rubies = Rubies.apply(clusters, paragraph, faces, emoji);
    return new PreparedText(paragraph, clusters, rubies, itemizer.missing(), itemizer.findings());
  }

  /** Prepares and fits in one call. */
  public SetText set(Paragraph paragraph, Measure measure) {
    return prepare(paragraph).fit(measure);
  }
}
