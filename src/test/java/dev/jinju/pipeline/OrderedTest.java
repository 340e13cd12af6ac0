package dev.jinju.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedTest {
  private static final List<Integer> TASKS = IntStream.range(0, 100).boxed().toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void resultsComeInTheOrderOfTheTasks(int threads) {
    List<Integer> results = new ArrayList<>();
    Ordered.run(TASKS, threads, task -> task * task, results::add);
    assertThat(results).isEqualTo(TASKS.stream().map(task -> task * task).toList());
  }

  @Test
  void tasksRunAtTheSameTime() {
    CountDownLatch bothRun = new CountDownLatch(2);
    List<Boolean> results = new ArrayList<>();
    Ordered.run(List.of(1, 2), 2, task -> meets(bothRun), results::add);
    assertThat(results).containsExactly(true, true);
  }

  @Test
  void fewResultsWaitAtATime() {
    AtomicInteger started = new AtomicInteger();
    List<Integer> ahead = new ArrayList<>();
    Ordered.run(
        TASKS,
        2,
        task -> started.incrementAndGet(),
        result -> ahead.add(started.get() - ahead.size()));
    assertThat(ahead).allMatch(n -> n <= 9);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void aFaultStopsTheRunAndReachesTheCaller(int threads) {
    List<Integer> results = new ArrayList<>();
    assertThatThrownBy(() -> Ordered.run(TASKS, threads, OrderedTest::failAtFive, results::add))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("five");
    assertThat(results).containsExactly(0, 1, 2, 3, 4);
  }

  private static int failAtFive(int task) {
    if (task == 5) {
      throw new IllegalStateException("five");
    }
    return task;
  }

  private static boolean meets(CountDownLatch latch) {
    latch.countDown();
    try {
      return latch.await(10, java.util.concurrent.TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
