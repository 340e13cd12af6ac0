package dev.jinju.style.internal.load;

import dev.jinju.style.internal.source.Json;
import dev.jinju.style.internal.source.Merge;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A style with those that it extends.
 *
 * @param links the style itself first, the one that all start from last; at least one
 */
record StyleChain(List<Link> links) {
  StyleChain {
    links = List.copyOf(links);
  }

  /**
   * One file.
   *
   * @param label the path as messages write it
   * @param shipped whether it belongs to the installation, where a test has proven it
   */
  record Link(String label, Path path, Json.Obj tree, boolean shipped) {}

  /** All files merged, each over the one that it extends. */
  Json.Obj merged() {
    Json.Obj merged = links.get(links.size() - 1).tree();
    for (int i = links.size() - 2; i >= 0; i--) {
      merged = Merge.over(merged, links.get(i).tree());
    }
    return merged;
  }

  boolean shipped() {
    return links.stream().allMatch(Link::shipped);
  }

  List<String> labels() {
    return links.stream().map(Link::label).toList();
  }

  List<Path> files() {
    return links.stream().map(Link::path).toList();
  }

  /** The folder that each file's own paths are relative to. */
  Map<String, Path> folders() {
    Map<String, Path> folders = new LinkedHashMap<>();
    links.forEach(link -> folders.put(link.label(), StyleFinder.folderOf(link.path())));
    return folders;
  }
}
