package dev.jinju.episode.internal.web;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.episode.LineUse.As;
import dev.jinju.episode.Reading;
import dev.jinju.episode.SourceText;
import dev.jinju.episode.internal.source.Findings;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * Reads the first item of a feed: its title, link, date and show notes, which are HTML. No document
 * type and no entity of the feed's own is read.
 */
public final class RssFeed {
  private static final List<String> FIELDS = List.of("title", "pubdate", "episode", "link");

  private static final XMLInputFactory XML = factory();

  private final SourceText source;
  private final Findings findings;
  private final Map<String, String> channel = new HashMap<>();
  private final Map<String, String> item = new HashMap<>();
  private int notesLine;
  private int items;

  private RssFeed(SourceText source) {
    this.source = source;
    findings = new Findings(source);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    xml.setProperty(XMLInputFactory.IS_COALESCING, true);
    return xml;
  }

  /**
   * The first item's episode.
   *
   * @throws InputException when the feed is no XML or has no item
   */
  public static Reading read(SourceText source) {
    RssFeed feed = new RssFeed(source);
    try {
      XMLStreamReader xml = XML.createXMLStreamReader(new StringReader(source.text()));
      feed.collect(xml);
      xml.close();
    } catch (XMLStreamException e) {
      throw feed.broken(e);
    }
    return feed.episode();
  }

  private InputException broken(XMLStreamException e) {
    int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
    int column = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNumber());
    return new InputException(
        Diagnostic.error(
                "broken-xml", "expected XML but found a fault here", source.at(line, column))
            .withHint("save the feed again, or check the tags at this place"));
  }

  /** Only elements right below {@code item} and {@code channel} say something of the episode. */
  private void collect(XMLStreamReader xml) throws XMLStreamException {
    List<String> path = new ArrayList<>();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        String name = xml.getLocalName().toLowerCase(Locale.ROOT);
        path.add(name);
        items += name.equals("item") ? 1 : 0;
      } else if (event == XMLStreamReader.END_ELEMENT) {
        path.remove(path.size() - 1);
      } else if ((event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA)
          && path.size() > 1) {
        put(path, xml);
      }
    }
  }

  private void put(List<String> path, XMLStreamReader xml) {
    String name = path.get(path.size() - 1);
    String parent = path.get(path.size() - 2);
    String text = xml.getText().strip();
    if (!text.isEmpty()) {
      book(parent, name, startLine(xml, text), xml.getLocation().getLineNumber());
    }
    if (parent.equals("channel") && items == 0) {
      channel.putIfAbsent(name, text);
    } else if (parent.equals("item") && items == 1 && !text.isEmpty()) {
      boolean longer = text.length() > item.getOrDefault(name, "").length();
      if (longer) {
        item.put(name, text);
        notesLine = name.equals(notes()) ? startLine(xml, text) : notesLine;
      }
    }
  }

  /** Booked as skipped at first; what the show notes become wins over it. */
  private void book(String parent, String name, int from, int to) {
    boolean read = parent.equals("channel") ? name.equals("title") : FIELDS.contains(name);
    if (items > 1) {
      findings.skip("another episode of the feed", from, to);
    } else if (read) {
      findings.use(name.equals("title") && items == 1 ? As.TITLE : As.ABOUT, from);
    } else {
      findings.skip("`" + name + "` says nothing that an episode has", from, to);
    }
  }

  /** The parser tells where a text ends; it begins as many lines above as it has. */
  private static int startLine(XMLStreamReader xml, String text) {
    int end = xml.getLocation().getLineNumber();
    return Math.max(1, end - (int) text.chars().filter(c -> c == '\n').count());
  }

  /** The element that holds the show notes in full. */
  private String notes() {
    return item.containsKey("encoded") ? "encoded" : "description";
  }

  private Reading episode() {
    if (items == 0) {
      throw new InputException(
          Diagnostic.error("no-item", "expected an `item` in the feed but found none", source.at(0))
              .withHint("save the feed of a show that has published an episode"));
    }
    MappedDigest digest = new MappedDigest(source);
    digest.add("---", 0);
    field(digest, "title", item.get("title"));
    field(digest, "show", channel.get("title"));
    field(digest, "date", date());
    field(digest, "episode", item.get("episode"));
    field(digest, "source", item.get("link"));
    digest.add("---", 0);
    String notes = item.getOrDefault(notes(), "");
    HtmlPage.body(Jsoup.parse(notes, "", HtmlPage.tracking()).body(), digest, notesLine);
    if (items > 1) {
      findings.add(
          Diagnostic.warning(
                  "several-items",
                  "the feed has " + items + " episodes, the first is read",
                  source.at(0))
              .withHint("save the item of the wanted episode in a file of its own"));
    }
    return digest.read(findings);
  }

  private static void field(MappedDigest digest, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      digest.add(name + ": " + quoted(value.strip()), 0);
    }
  }

  /** In YAML's single quotes, in which nothing but the quote itself is special. */
  private static String quoted(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  /** The day in ISO form where the feed keeps to RFC 822, else as it stands. */
  private @Nullable String date() {
    String date = item.get("pubdate");
    if (date == null) {
      return null;
    }
    try {
      return LocalDate.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toString();
    } catch (DateTimeParseException e) {
      return date;
    }
  }
}
