package dev.jinju.render.pdf;

import dev.jinju.frame.FrameItem;
import dev.jinju.frame.Role;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/**
 * Marks what a page shows as content of a structure element or as artifact (PDF 32000 14.8.2.2):
 * everything is one or the other. What follows one another and belongs together shares a mark. Not
 * thread-safe.
 */
final class PdfMarks {
  private final PdfContent content;
  private final PdfStructure structure;
  private final COSDictionary page;
  private final int pageIndex;
  private final PdfElement parent;
  private final boolean silent;
  private final Deque<Context> contexts = new ArrayDeque<>();

  /** The element that is open; null if none is. */
  private @Nullable PdfElement open;

  private boolean inArtifact;

  /** What a group is to the reader; its element is made when it first shows something. */
  private static final class Context {
    private final Role role;
    private final @Nullable String language;
    private final @Nullable Context outer;
    private @Nullable PdfElement element;

    private Context(Role role, @Nullable String language, @Nullable Context outer) {
      this.role = role;
      this.language = language;
      this.outer = outer;
    }
  }

  PdfMarks(
      PdfContent content,
      PdfStructure structure,
      COSDictionary page,
      int pageIndex,
      PdfElement parent) {
    this(content, structure, page, pageIndex, parent, false);
  }

  private PdfMarks(
      PdfContent content,
      PdfStructure structure,
      COSDictionary page,
      int pageIndex,
      PdfElement parent,
      boolean silent) {
    this.content = content;
    this.structure = structure;
    this.page = page;
    this.pageIndex = pageIndex;
    this.parent = parent;
    this.silent = silent;
    contexts.push(new Context(Role.NONE, null, null));
  }

  /** Marks nothing: for the inside of a form, which is marked as a whole where it is painted. */
  PdfMarks silent() {
    return new PdfMarks(content, structure, page, pageIndex, parent, true);
  }

  void enter(FrameItem.Group group) {
    Context outer = current();
    Role role =
        outer.role == Role.ARTIFACT || group.role() == Role.NONE ? outer.role : group.role();
    boolean same = group.role() == Role.NONE && group.language() == null;
    contexts.push(same ? outer : new Context(role, group.language(), outer));
  }

  void leave() {
    contexts.pop();
  }

  Role role() {
    return current().role;
  }

  boolean isText() {
    return switch (role()) {
      case HEADING, QUOTE, PARAGRAPH, LABEL -> true;
      case NONE, ARTIFACT, FIGURE -> false;
    };
  }

  /** What is shown next is content of the current group. */
  void content() {
    if (role() == Role.ARTIFACT) {
      artifact();
    } else {
      open(element(current()));
    }
  }

  /** What is shown next is decoration. */
  void artifact() {
    if (!silent && !inArtifact) {
      close();
      content.beginMarked("/Artifact BMC");
      inArtifact = true;
    }
  }

  /** What is shown next is a picture: decoration, part of the text, or a figure of its own. */
  void image(FrameItem.Image image) {
    if (role() == Role.ARTIFACT || image.alt().isEmpty()) {
      artifact();
    } else if (isText()) {
      content();
    } else {
      PdfElement figure = parent.child("Figure");
      figure.alternative(image.alt());
      open(figure);
    }
  }

  void afterImage() {
    if (!isText()) {
      close();
    }
  }

  /** What is shown next is a group as a whole. */
  void openWhole(FrameItem.Group group) {
    if (hasText(group.items())) {
      content();
    } else {
      artifact();
    }
  }

  /** Ends what is open. */
  void close() {
    if (!silent && (inArtifact || open != null)) {
      content.endMarked();
    }
    inArtifact = false;
    open = null;
  }

  private void open(PdfElement element) {
    if (silent || open == element) {
      return;
    }
    close();
    int id = structure.content(element, page, pageIndex);
    content.beginMarked("/" + element.type() + " <</MCID " + id + ">> BDC");
    open = element;
  }

  private Context current() {
    return contexts.getFirst();
  }

  private PdfElement element(Context context) {
    if (context.element == null) {
      boolean inside = context.outer != null && context.role == context.outer.role;
      context.element =
          inside && context.outer != null
              ? element(context.outer).child("Span")
              : block(context.role);
      if (context.language != null) {
        context.element.language(context.language);
      }
    }
    return context.element;
  }

  private PdfElement block(Role role) {
    return switch (role) {
      case HEADING -> parent.child("H1");
      case QUOTE -> parent.child("BlockQuote").child("P");
      case PARAGRAPH, LABEL, FIGURE, NONE, ARTIFACT -> parent.child("P");
    };
  }

  private static boolean hasText(List<FrameItem> items) {
    return items.stream()
        .anyMatch(
            item ->
                item instanceof FrameItem.Text
                    || item instanceof FrameItem.Group group
                        && group.role() != Role.ARTIFACT
                        && hasText(group.items()));
  }
}
