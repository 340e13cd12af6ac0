package dev.jinju.render.svg;

import dev.jinju.frame.Frame;
import dev.jinju.frame.FrameMeta;
import dev.jinju.render.Decimals;
import dev.jinju.render.XmlWriter;

/** Puts a file together: root element, words for assistive technology, definitions, drawing. */
final class SvgPage {
  private SvgPage() {}

  static String of(Frame frame, SvgDefinitions definitions, XmlWriter body) {
    FrameMeta meta = frame.meta();
    XmlWriter out = new XmlWriter();
    out.start("svg")
        .attribute("xmlns", "http://www.w3.org/2000/svg")
        .attribute("xmlns:xlink", "http://www.w3.org/1999/xlink")
        .attribute("width", frame.size().width(), SvgNumbers.PX)
        .attribute("height", frame.size().height(), SvgNumbers.PX)
        .attribute(
            "viewBox",
            "0 0 "
                + Decimals.format(frame.size().width(), SvgNumbers.PX)
                + ' '
                + Decimals.format(frame.size().height(), SvgNumbers.PX))
        .attribute("role", "img")
        .attribute("aria-labelledby", "title")
        .attribute("aria-describedby", "desc")
        .attribute("lang", meta.language())
        .attribute("xml:lang", meta.language());
    out.start("title").attribute("id", "title").text(meta.title()).end();
    out.start("desc").attribute("id", "desc").text(meta.alt()).end();
    CharSequence style = definitions.fonts().css();
    if (style.length() > 0) {
      out.start("style").raw(style).end();
    }
    CharSequence defined = definitions.finished();
    if (defined.length() > 0) {
      out.start("defs").raw(defined).end();
    }
    return out.raw(body.finished()).end().finished().append('\n').toString();
  }
}
