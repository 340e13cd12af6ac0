package dev.jinju.architecture;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The main sources as the compiler's own parser sees them: files, packages, methods and records
 * with their sizes. Lines count from 1; a method's lines include its annotations but not its
 * Javadoc.
 */
record SourceTree(List<File> files, List<Method> methods, List<Components> records) {
  /** A source file; {@code path} is relative to the source folder, with slashes. */
  record File(String path, int lines, List<String> packageAnnotations) {
    String folder() {
      return path.substring(0, path.lastIndexOf('/'));
    }

    boolean isPackageInfo() {
      return path.endsWith("/package-info.java");
    }
  }

  record Method(String place, int lines) {}

  record Components(String place, int count) {}

  /** Parses every Java file below a folder. */
  static SourceTree parse(Path sources) {
    SourceTree tree = new SourceTree(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
            compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        Stream<Path> walk = Files.walk(sources)) {
      List<Path> paths = walk.filter(path -> path.toString().endsWith(".java")).sorted().toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(paths));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        Path file = Path.of(unit.getSourceFile().toUri());
        String path = sources.toUri().relativize(file.toUri()).getPath();
        tree.files.add(new File(path, Files.readAllLines(file).size(), annotations(unit)));
        unit.accept(new Measure(tree, path, unit, positions), null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tree;
  }

  private static List<String> annotations(CompilationUnitTree unit) {
    return unit.getPackageAnnotations().stream()
        .map(AnnotationTree::getAnnotationType)
        .map(Tree::toString)
        .toList();
  }

  private static final class Measure extends TreeScanner<Void, Void> {
    private final SourceTree tree;
    private final String path;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;

    Measure(SourceTree tree, String path, CompilationUnitTree unit, SourcePositions positions) {
      this.tree = tree;
      this.path = path;
      this.unit = unit;
      this.positions = positions;
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
      if (method.getBody() != null) {
        long first = line(positions.getStartPosition(unit, method));
        long last = line(positions.getEndPosition(unit, method));
        tree.methods.add(new Method(path + " " + method.getName(), (int) (last - first + 1)));
      }
      return super.visitMethod(method, null);
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
      if (type.getKind() == Tree.Kind.RECORD) {
        long count =
            type.getMembers().stream()
                .filter(member -> member instanceof VariableTree)
                .map(member -> ((VariableTree) member).getModifiers().getFlags())
                .filter(flags -> !flags.contains(Modifier.STATIC))
                .count();
        tree.records.add(new Components(path + " " + type.getSimpleName(), (int) count));
      }
      return super.visitClass(type, null);
    }

    private long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }
  }
}
