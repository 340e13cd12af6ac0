package dev.jinju.publish.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jinju.diag.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  private static final String LINE = "真正的耐心不是等待，而是一直在做";

  @TempDir Path folder;

  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("shows/ledger.jsonl");
  }

  @Test
  void aLineAndItsNearTwinAreRemembered() {
    remember("甲", "1", LINE);
    Ledger ledger = Ledger.open(file);
    assertThat(ledger.made("甲"))
        .accepts(LINE, LINE + "。", "他说：“真正的耐心，不是等待，而是一直在做！”", "真正的耐心不是等待")
        .rejects("最贵的东西往往没有价格", "真正的办法不是等");
    assertThat(ledger.made("乙")).rejects(LINE);
  }

  @Test
  void theSameWorkChoosesFromWhatThereWasBefore() {
    remember("甲", "1", LINE);
    remember("甲", "2", "删掉的比留下的更重要");
    Ledger ledger = Ledger.open(file);
    assertThat(seen(ledger, "1", LINE)).isFalse();
    assertThat(seen(ledger, "2", LINE)).isTrue();
    assertThat(seen(ledger, "2", "删掉的比留下的更重要")).isFalse();
    assertThat(seen(ledger, "3", "删掉的比留下的更重要")).isTrue();
  }

  @Test
  void whatIsForgottenMayBeChosenAgainAndTheFileOnlyGrows() throws IOException {
    remember("甲", "1", LINE);
    long before = Files.size(file);
    Ledger ledger = Ledger.open(file);
    assertThat(ledger.forget(line -> line.show().equals("甲"))).isEqualTo(1);
    assertThat(ledger.made("甲")).rejects(LINE);
    assertThat(Files.size(file)).isGreaterThan(before);
    assertThat(Ledger.open(file).lines()).isEmpty();
    remember("甲", "1", LINE);
    assertThat(Ledger.open(file).made("甲")).accepts(LINE);
  }

  @Test
  void aTornLastLineIsPassedOver() throws IOException {
    remember("甲", "1", LINE);
    Files.writeString(file, "{\"show\":\"甲\",\"epi", StandardOpenOption.APPEND);
    assertThat(Ledger.open(file).lines()).hasSize(1);
    remember("甲", "2", "删掉的比留下的更重要");
    Ledger ledger = Ledger.open(file);
    assertThat(ledger.lines()).extracting(LedgerLine::job).containsExactly("1", "2");
    assertThat(ledger.warnings()).singleElement().matches(w -> w.format().contains(":2: warning"));
  }

  @Test
  void aLineMayBeTornWithinACharacter() throws IOException {
    remember("甲", "1", LINE);
    Ledger ledger = Ledger.open(file);
    byte[] start = "{\"show\":\"甲".getBytes(StandardCharsets.UTF_8);
    Files.write(file, Arrays.copyOf(start, start.length - 1), StandardOpenOption.APPEND);
    remember(ledger, "甲", "2", "删掉的比留下的更重要");
    remember(ledger, "甲", "3", "最贵的东西往往没有价格");
    assertThat(ledger.lines()).extracting(LedgerLine::job).containsExactly("1", "2", "3");
    assertThat(Ledger.open(file).lines()).isEqualTo(ledger.lines());
  }

  @Test
  void writersMayShareTheFile() {
    List<CompletableFuture<Void>> writers =
        IntStream.range(0, 4)
            .mapToObj(w -> CompletableFuture.runAsync(() -> writeTwenty(w)))
            .toList();
    writers.forEach(CompletableFuture::join);
    Ledger ledger = Ledger.open(file);
    assertThat(ledger.lines()).hasSize(80).doesNotHaveDuplicates();
    assertThat(ledger.warnings()).isEmpty();
  }

  @Test
  void writersSeeWhatOthersHaveChosen() {
    Ledger first = Ledger.open(file);
    Ledger second = Ledger.open(file);
    remember(first, "甲", "1", LINE);
    assertThat(seen(second, "2", LINE)).isTrue();
  }

  @Test
  void anotherFileIsNoLedger() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "# notes\n");
    assertThatThrownBy(() -> Ledger.open(file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("this file is no ledger");
    assertThat(file).hasContent("# notes\n");
  }

  private void writeTwenty(int writer) {
    Ledger ledger = Ledger.open(file);
    for (int i = 0; i < 20; i++) {
      remember(ledger, "甲", writer + "-" + i, "第 " + writer + " 位作者的第 " + i + " 句");
    }
  }

  private void remember(String show, String job, String text) {
    remember(Ledger.open(file), show, job, text);
  }

  private static void remember(Ledger ledger, String show, String job, String text) {
    LedgerLine line = new LedgerLine(show, "题", "t1", text, job);
    ledger.choose(show, job, made -> text, chosen -> List.of(line));
  }

  private static boolean seen(Ledger ledger, String job, String text) {
    return ledger.choose("甲", job, made -> made.test(text), chosen -> List.of());
  }
}
