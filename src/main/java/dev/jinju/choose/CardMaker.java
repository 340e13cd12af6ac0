package dev.jinju.choose;

import dev.jinju.card.Card;
import dev.jinju.card.CardKind;
import dev.jinju.card.Slot;
import dev.jinju.choose.candidate.Candidate;
import dev.jinju.choose.candidate.Passage;
import dev.jinju.choose.candidate.Spoken;
import dev.jinju.choose.candidate.Verbatim;
import dev.jinju.diag.SourceSpan;
import dev.jinju.episode.Cast;
import dev.jinju.episode.Episode;
import dev.jinju.episode.Turn;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes cards of a choice: fills the slots that styles bind by name. Knows no brand and no style.
 */
public final class CardMaker {
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private final Episode episode;
  private final Cast cast;
  private final Path folder;
  private final Duration end;
  private final @Nullable SourceSpan document;

  private CardMaker(Episode episode, Path folder) {
    this.episode = episode;
    this.folder = folder;
    cast = Cast.of(episode);
    document = episode.document();
    end =
        episode.turns().stream()
            .map(CardMaker::start)
            .max(Duration::compareTo)
            .orElse(Duration.ZERO);
  }

  /**
   * The cards in the choice's order.
   *
   * @param folder the document's folder, against which pictures are resolved
   */
  public static List<Card> make(Episode episode, Choice choice, Path folder) {
    CardMaker maker = new CardMaker(episode, folder);
    List<Card> cards = new ArrayList<>();
    for (Chosen chosen : choice.chosen()) {
      int index = cards.size() + 1;
      cards.add(
          chosen instanceof Pick pick
              ? maker.ofPick(pick, index, choice.cards())
              : maker.ofEpisode((WholeEpisode) chosen, choice, index));
    }
    return cards;
  }

  private Card ofPick(Pick pick, int index, int count) {
    List<Card> shorter = pick.shorter().stream().map(p -> card(p, index, count)).toList();
    Card card = card(pick.candidate(), index, count).withShorter(shorter);
    return pick.edited() ? card.asEdited() : card;
  }

  private Card ofEpisode(WholeEpisode whole, Choice choice, int index) {
    Map<String, Slot> slots = common(index, choice.cards());
    Slots.highlights(slots, choice.listed().stream().map(p -> p.candidate().words()).toList());
    String id = whole.id();
    Card card = new Card(id, whole.kind(), episode.language(), slots, guestPicture());
    String title = whole.title();
    if (title == null) {
      return card;
    }
    Card changed = card.with("title", new Slot(title, List.of(), document));
    return Verbatim.says(episode.title(), title) ? changed : changed.asEdited();
  }

  private Card card(Candidate candidate, int index, int count) {
    Map<String, Slot> slots = common(index, count);
    Passage words = candidate.words();
    slots.put("quote", Slots.of(words));
    Slots.figure(slots, words);
    Slots.clauses(slots, words);
    if (candidate.kind() == CardKind.STAT) {
      Slots.stat(slots, words);
    }
    @Nullable Spoken spoken = candidate.spoken();
    if (spoken != null) {
      spoken(slots, spoken, words);
    }
    boolean guest = spoken != null && isMainGuest(spoken.turn().speaker());
    Map<String, Path> pictures = guest ? guestPicture() : Map.of();
    return new Card(candidate.id(), candidate.kind(), episode.language(), slots, pictures);
  }

  private void spoken(Map<String, Slot> slots, Spoken spoken, Passage words) {
    Turn turn = spoken.turn();
    slots.put("speaker", new Slot(turn.speaker(), List.of(), turn.span()));
    if (isMainGuest(turn.speaker())) {
      put(slots, "speaker.role", episode.about().guestRole());
    }
    if (spoken.question() != null && spoken.asked() != null) {
      slots.put("question", Slots.of(spoken.question()));
      Turn asked = spoken.asked();
      slots.put("asker", new Slot(asked.speaker(), List.of(), asked.span()));
    }
    Slots.context(slots, turn, words);
    if (turn.start() != null) {
      slots.put("time", Slot.of(Slots.clock(turn.start())));
      slots.put("progress", Slot.of(Slots.share(turn.start(), end)));
    }
  }

  private Map<String, Slot> common(int index, int count) {
    Map<String, Slot> slots = new TreeMap<>();
    put(slots, "title", episode.title());
    put(slots, "summary", episode.summary());
    put(slots, "source", episode.source());
    put(slots, "show", episode.about().show());
    put(slots, "date", episode.about().date());
    put(slots, "episode", number(episode.about().episode()));
    put(slots, "host", name(episode.about().host(), cast.hosts()));
    put(slots, "guest", name(episode.about().guest(), mainGuest()));
    slots.put("index", Slot.of(Integer.toString(index)));
    slots.put("count", Slot.of(Integer.toString(count)));
    return slots;
  }

  /**
   * The number in what the author wrote, such as 第31回 or EP 112: styles put their own words round
   * it.
   */
  private static @Nullable String number(@Nullable String written) {
    if (written == null) {
      return null;
    }
    Matcher digits = DIGITS.matcher(written);
    return digits.find() ? digits.group() : written;
  }

  private static @Nullable String name(@Nullable String written, List<String> derived) {
    return written == null && !derived.isEmpty() ? String.join(", ", derived) : written;
  }

  /**
   * The one who says most besides the hosts; a transcript's other voices are not named on a cover.
   */
  private List<String> mainGuest() {
    return cast.guests().stream().limit(1).toList();
  }

  private boolean isMainGuest(String speaker) {
    return mainGuest().contains(speaker);
  }

  private Map<String, Path> guestPicture() {
    String avatar = episode.about().avatar();
    return avatar == null ? Map.of() : Map.of("speaker.avatar", folder.resolve(avatar));
  }

  private void put(Map<String, Slot> slots, String name, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      slots.put(name, new Slot(text, List.of(), document));
    }
  }

  private static Duration start(Turn turn) {
    return turn.start() == null ? Duration.ZERO : turn.start();
  }
}
