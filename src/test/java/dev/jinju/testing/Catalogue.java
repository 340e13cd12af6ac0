package dev.jinju.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Episodes that nobody recorded, for runs over many: always the same for the same number, each with
 * six highlights and sixteen turns that differ from those of the others.
 */
public final class Catalogue {
  private static final String[] WHO = {"编辑", "店主", "船长", "老师", "木匠", "医生", "译者", "园丁"};
  private static final String[] WHEN = {"下雨的早上", "第三年", "退休以后", "停电那天", "每个星期五"};
  private static final String[] WHAT = {
    "先把最难的一页写完", "把电话放在另一个房间", "重新数一遍剩下的零件", "和陌生人聊十分钟", "慢慢走回家"
  };
  private static final String[] WHY = {
    "真正的耐心不是等待，而是一直在做", "你永远不会后悔把话说清楚", "最贵的东西往往没有价格", "删掉的比留下的更重要", "快不是目的，看得见才是"
  };

  /** Episodes of one show: more would say the same again. */
  private static final int SEASON = 6;

  private Catalogue() {}

  /** Writes so many episodes, six of each show, into a folder. */
  public static void write(Path folder, int episodes) {
    try {
      Files.createDirectories(folder);
      for (int n = 1; n <= episodes; n++) {
        String name = String.format(Locale.ROOT, "episode-%04d.md", n);
        Files.writeString(folder.resolve(name), episode(n));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One episode. */
  public static String episode(int number) {
    Random chance = new Random(number);
    StringBuilder text = new StringBuilder("---\nshow: 千集 ");
    text.append(1 + (number - 1) / SEASON).append("\nepisode: ").append(number).append("\n---\n\n");
    text.append("# 第 ").append(number).append(" 集：").append(any(chance, WHO)).append("的一天\n\n> ");
    text.append(any(chance, WHEN)).append("，").append(any(chance, WHY)).append("。\n\n## 亮点\n\n");
    for (int i = 0; i < 6; i++) {
      text.append("- ").append(any(chance, WHO)).append("用 ").append(chance.nextInt(2, 99));
      text.append(" 天").append(any(chance, WHAT)).append("，省下 **");
      text.append(chance.nextInt(3, 97)).append("%** 的时间。\n");
    }
    text.append("\n## 详细对话\n\n");
    for (int i = 0; i < 16; i++) {
      text.append(i % 2 == 0 ? "林溪：" : "周野：").append(any(chance, WHEN)).append("，我");
      text.append(any(chance, WHAT)).append("，因为").append(any(chance, WHY)).append("。");
      text.append("一个").append(any(chance, WHO)).append("对我说过 ").append(chance.nextInt(100, 999));
      text.append(" 次：").append(any(chance, WHY)).append("。\n\n");
    }
    return text.toString();
  }

  private static String any(Random chance, String... words) {
    return words[chance.nextInt(words.length)];
  }

  /** Every file below a folder by its path, with a hash of its bytes. */
  public static Map<String, Integer> tree(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .collect(
              Collectors.toMap(
                  file -> folder.relativize(file).toString(),
                  Catalogue::hash,
                  (a, b) -> a,
                  TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int hash(Path file) {
    try {
      return Arrays.hashCode(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
