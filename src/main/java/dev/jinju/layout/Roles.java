package dev.jinju.layout;

import dev.jinju.frame.Role;
import dev.jinju.style.Element;
import dev.jinju.style.Template;
import java.util.Optional;

/** What a text is to a reader, told by what it is bound to. */
final class Roles {
  private Roles() {}

  static Role of(TextBlock block) {
    if (block.bound().decoration()) {
      return Role.ARTIFACT;
    }
    String name = firstBinding(block.element().content()).orElse("");
    if (showsQuote(block.element())) {
      return Role.QUOTE;
    }
    return switch (name) {
      case "title" -> block.element().roleName().equals("title") ? Role.HEADING : Role.LABEL;
      case "question", "summary" -> Role.PARAGRAPH;
      default -> Role.LABEL;
    };
  }

  /** Whether a text shows the words that the card is about, or a part of them. */
  static boolean showsQuote(Element.Text element) {
    String name = firstBinding(element.content()).orElse("");
    return name.startsWith("quote") || name.startsWith("highlights") || name.equals("stat.rest");
  }

  /** Whether a text shows one of several highlights side by side. */
  static boolean isItem(Element.Text element) {
    return firstBinding(element.content()).orElse("").startsWith("highlights.");
  }

  static Optional<String> firstBinding(Template template) {
    return template.parts().stream()
        .filter(Template.Binding.class::isInstance)
        .map(part -> ((Template.Binding) part).name())
        .findFirst();
  }
}
