package dev.jinju.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of docs/library.md, compiled and run as it stands there. */
class LibraryExampleTest {
  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void theExampleMakesCards() throws Exception {
    Path source = Files.writeString(folder.resolve("MakeCards.java"), example());
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    int code =
        compiler.run(
            null,
            null,
            null,
            "-proc:none",
            "-cp",
            System.getProperty("java.class.path"),
            "-d",
            folder.toString(),
            source.toString());
    assertThat(code).isZero();
    Path out = folder.resolve("cards");
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      String[] arguments = {
        Docs.HOME.toString(),
        Docs.HOME.resolve("episodes/quiet-servers.zh-Hans.md").toString(),
        out.toString()
      };
      loader
          .loadClass("MakeCards")
          .getMethod("main", String[].class)
          .invoke(null, (Object) arguments);
    }
    try (Stream<Path> files = Files.list(out)) {
      List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
      assertThat(names).contains("1-1.png", "1-1.pdf", "4-1.png", "4-1.pdf");
    }
  }

  private static String example() throws IOException {
    Matcher block = JAVA.matcher(Files.readString(Docs.HOME.resolve("docs/library.md")));
    assertThat(block.find()).isTrue();
    return block.group(1);
  }
}
