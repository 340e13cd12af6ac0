package dev.jinju.render.pdf;

import dev.jinju.frame.Document;
import dev.jinju.frame.Frame;
import dev.jinju.frame.FrameItem;
import dev.jinju.frame.Role;
import dev.jinju.geom.Transform;
import dev.jinju.image.PictureEncoder;
import dev.jinju.render.ItemVisitor;
import dev.jinju.render.LinkTarget;
import dev.jinju.render.RenderFormat;
import dev.jinju.render.RenderOptions;
import dev.jinju.render.Renderer;
import java.util.List;

/**
 * Writes a document as a PDF file, a page for each frame. Thread-safe: every call builds a file of
 * its own.
 */
public final class PdfRenderer implements Renderer {
  private final PictureEncoder pictures = new PictureEncoder();

  @Override
  public RenderFormat format() {
    return RenderFormat.PDF;
  }

  @Override
  public byte[] render(Document document, RenderOptions options) {
    PdfFile file = new PdfFile(document, pictures);
    for (Frame frame : document.frames()) {
      PdfPage page = file.addPage(frame);
      new Painting(page, page.content(), page.marks(), page.toPage(), 1).draw(frame.items());
      page.finish();
    }
    return file.toBytes();
  }

  /** Paints items into one content stream under one transform and one opacity. */
  private static final class Painting implements ItemVisitor {
    private final PdfPage page;
    private final PdfContent content;
    private final PdfMarks marks;
    private final Transform toPage;
    private final double alpha;
    private Following follow = Following.NOTHING;

    /** Where the line goes on behind the last of the items. */
    private double behind = Double.NaN;

    private Painting(
        PdfPage page, PdfContent content, PdfMarks marks, Transform toPage, double alpha) {
      this.page = page;
      this.content = content;
      this.marks = marks;
      this.toPage = toPage;
      this.alpha = alpha;
    }

    @Override
    public void draw(List<FrameItem> items) {
      for (int i = 0; i < items.size(); i++) {
        Following next = Following.of(items, i);
        boolean last = Double.isNaN(next.start()) && i == items.size() - 1;
        follow = last ? next.startingAt(behind) : next;
        draw(items.get(i));
      }
    }

    @Override
    public void group(FrameItem.Group group) {
      if (group.opacity() <= 0) {
        return;
      }
      marks.enter(group);
      boolean spread = group.opacity() >= 1 || PdfGroup.mayFadeEach(group);
      if (spread && group.clip() == null && group.transform().isIdentity()) {
        inside(content, toPage, alpha * group.opacity()).draw(group.items());
      } else {
        marks.close();
        content.save();
        content.concat(group.transform());
        Transform inner = toPage.after(group.transform());
        if (group.clip() != null) {
          content.clip(group.clip());
        }
        if (spread) {
          Painting slanted = inside(content, inner, alpha * group.opacity());
          slanted.behind = Following.inside(group, follow.start());
          slanted.draw(group.items());
        } else {
          faded(group, inner);
        }
        marks.close();
        content.restore();
      }
      marks.leave();
    }

    private void faded(FrameItem.Group group, Transform inner) {
      marks.openWhole(group);
      PdfContent form = content.form();
      new Painting(page, form, marks.silent(), Transform.IDENTITY, 1).draw(group.items());
      PdfGroup.paint(content, form, PdfGroup.area(page.size(), inner), alpha * group.opacity());
    }

    private Painting inside(PdfContent into, Transform inner, double opacity) {
      return new Painting(page, into, marks, inner, opacity);
    }

    @Override
    public void text(FrameItem.Text text) {
      if (marks.role() == Role.ARTIFACT) {
        marks.artifact();
        PdfText.decorate(text, content, toPage, alpha);
      } else {
        marks.content();
        page.texts().paint(text, follow, content, toPage, alpha);
      }
    }

    @Override
    public void shape(FrameItem.Shape shape) {
      marks.artifact();
      PdfShape.paint(shape, content, toPage, alpha);
    }

    @Override
    public void image(FrameItem.Image image) {
      marks.image(image);
      page.images().paint(image, content, toPage, alpha);
      if (marks.isText() && !image.alt().isEmpty()) {
        page.texts().emoji(image, follow, content);
      }
      marks.afterImage();
    }

    @Override
    public void link(FrameItem.Link link) {
      if (LinkTarget.isSafe(link.uri()) && marks.role() != Role.ARTIFACT) {
        page.link(link, toPage);
      }
    }
  }
}
