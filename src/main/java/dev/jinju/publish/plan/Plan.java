package dev.jinju.publish.plan;

import dev.jinju.choose.Order;
import java.nio.file.Path;
import java.util.List;

/**
 * What a plan file says. Immutable.
 *
 * @param episode the document, resolved against the plan's folder
 * @param orders the cards in the order wanted, at least one, each id once
 */
public record Plan(Path episode, List<Order> orders) {
  public Plan {
    orders = List.copyOf(orders);
  }
}
