package dev.jinju.layout.internal;

import dev.jinju.card.Card;
import dev.jinju.card.InlineMark;
import dev.jinju.card.Slot;
import dev.jinju.diag.SourceSpan;
import dev.jinju.style.Angle;
import dev.jinju.style.Condition;
import dev.jinju.style.Template;
import dev.jinju.text.rules.TextLanguage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Replaces a template's bindings by a card's texts. A binding without a value is empty; literal
 * text between two bindings is kept only when both sides have words, so that separators vanish with
 * what they separate.
 */
public final class Bindings {
  private static final String LANGUAGE = "language";

  private final Card card;
  private final Labels labels;

  public Bindings(Card card) {
    this.card = card;
    this.labels = Labels.of(card.language());
  }

  /** The words of a template on this card. */
  public BoundText bind(Template template) {
    List<BoundText> parts = new ArrayList<>();
    for (Template.Part part : template.parts()) {
      if (part instanceof Template.Literal literal) {
        parts.add(new BoundText(literal.text(), List.of(), null, false));
      } else if (part instanceof Template.Binding binding) {
        parts.add(value(binding));
      }
    }
    return join(template, parts);
  }

  /** Whether an element with this condition stands on the card. */
  public boolean holds(Condition condition) {
    Template when = condition.when();
    Template unless = condition.unless();
    return (when == null || !bind(when).isEmpty()) && (unless == null || bind(unless).isEmpty());
  }

  /** The angle in degrees; a binding that is no number from 0 to 1 counts as half way. */
  public double degrees(Angle angle) {
    Template at = angle.at();
    if (at == null) {
      return angle.from();
    }
    double share = Numbers.parse(bind(at).text(), 0.5);
    return angle.from() + (angle.to() - angle.from()) * Math.max(0, Math.min(1, share));
  }

  /** What stands for a QR code in the alternative text, in the card's language. */
  public String qrWords(String text) {
    return labels.label("label.qr.before").orElse("") + text;
  }

  /** Whether a binding has the same value on all cards of a language. */
  public static boolean dependsOnLanguageAlone(Template.Binding binding) {
    return binding.name().equals(LANGUAGE) || Labels.isLabel(binding.name());
  }

  private BoundText join(Template template, List<BoundText> parts) {
    StringBuilder text = new StringBuilder();
    List<InlineMark> marks = new ArrayList<>();
    @Nullable SourceSpan span = null;
    boolean decoration = false;
    for (int i = 0; i < parts.size(); i++) {
      BoundText part = parts.get(i);
      boolean literal = template.parts().get(i) instanceof Template.Literal;
      if (literal && !separates(template, parts, i)) {
        continue;
      }
      for (InlineMark mark : part.marks()) {
        marks.add(mark.at(mark.start() + text.length(), mark.end() + text.length()));
      }
      text.append(part.text());
      span = span == null ? part.span() : span;
      decoration |= part.decoration();
    }
    return new BoundText(text.toString(), marks, span, decoration);
  }

  /**
   * Whether a literal's neighbours have words: those on a side that has no binding do not count.
   */
  private static boolean separates(Template template, List<BoundText> parts, int at) {
    boolean before = at == 0 || !parts.get(at - 1).isEmpty();
    boolean after = at + 1 >= parts.size() || !parts.get(at + 1).isEmpty();
    boolean inner = at > 0 && at + 1 < parts.size();
    if (inner) {
      boolean anyBefore = hasWords(template, parts, 0, at);
      boolean anyAfter = after || hasWords(template, parts, at + 1, parts.size());
      return anyBefore && after && anyAfter;
    }
    return before && after;
  }

  private static boolean hasWords(Template template, List<BoundText> parts, int from, int to) {
    for (int i = from; i < to; i++) {
      if (template.parts().get(i) instanceof Template.Binding && !parts.get(i).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private String language() {
    TextLanguage known = TextLanguage.of(card.language());
    return known == TextLanguage.OTHER ? card.language() : known.tag();
  }

  private BoundText value(Template.Binding binding) {
    Slot slot =
        binding.name().equals(LANGUAGE)
            ? Slot.of(language())
            : labels.label(binding.name()).map(Slot::of).orElseGet(() -> card.slot(binding.name()));
    if (slot.text().isEmpty() && card.pictures().containsKey(binding.name())) {
      slot = Slot.of(binding.name());
    }
    BoundText value = new BoundText(slot.text(), slot.marks(), slot.span(), false);
    for (Template.Filter filter : binding.filters()) {
      value = Filters.apply(filter, value, card.language());
    }
    return value;
  }
}
