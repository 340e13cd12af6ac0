package dev.jinju.publish.batch;

import dev.jinju.diag.OutputException;
import dev.jinju.publish.AtomicFiles;
import dev.jinju.publish.WriteFault;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a batch, held by one run at a time. Beside what people want it has a folder {@code
 * .jinju}: the lock, unfinished files, and what is known of each finished episode.
 */
final class OutFolder implements AutoCloseable {
  private static final String OWN = ".jinju";
  private static final int POLL_MILLIS = 100;

  private final Path out;
  private final FileChannel channel;
  private final FileLock lock;

  private OutFolder(Path out, FileChannel channel, FileLock lock) {
    this.out = out;
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Takes the folder, and waits while another run has it.
   *
   * @param waiting called once when there is another run
   * @throws OutputException when nothing can be written there
   * @param stop asked while it waits, whether to give up
   * @throws CancellationException when it was stopped while it waited
   */
  static OutFolder take(Path out, Runnable waiting, BooleanSupplier stop) {
    AtomicFiles.probe(out);
    Path own = AtomicFiles.createFolder(out.resolve(OWN));
    Path file = own.resolve("lock");
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      OutFolder taken = new OutFolder(out, channel, lock(channel, waiting, stop));
      taken.clearStaging();
      return taken;
    } catch (IOException e) {
      throw WriteFault.ofFile(file, e);
    }
  }

  private static FileLock lock(FileChannel channel, Runnable waiting, BooleanSupplier stop)
      throws IOException {
    boolean told = false;
    for (@Nullable FileLock lock = tryLock(channel); ; lock = tryLock(channel)) {
      if (lock != null) {
        return lock;
      }
      if (!told) {
        waiting.run();
        told = true;
      }
      if (stop.getAsBoolean() || !slept()) {
        channel.close();
        throw new CancellationException("stopped while another run had the folder");
      }
    }
  }

  /** False when the thread was interrupted. */
  private static boolean slept() {
    try {
      Thread.sleep(POLL_MILLIS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Null while somebody else has it, also within this process. */
  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** What a killed run was about to write. */
  private void clearStaging() throws IOException {
    Path staging = Files.createDirectories(staging());
    try (Stream<Path> left = Files.list(staging)) {
      List<Path> files = left.toList();
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
  }

  Path out() {
    return out;
  }

  /** For files that are not finished, on the same file system as the rest. */
  Path staging() {
    return out.resolve(OWN).resolve("unfinished");
  }

  /** For what is known of finished episodes. */
  Path records() {
    return out.resolve(OWN).resolve("episodes");
  }

  /**
   * Writes or replaces a file below the folder. Thread-safe for different files.
   *
   * @throws OutputException when it cannot be written; nothing of it is left then
   */
  void write(Path file, byte[] bytes) {
    AtomicFiles.write(file, bytes, staging());
  }

  @Override
  public void close() {
    try {
      lock.release();
      channel.close();
    } catch (IOException e) {
      throw WriteFault.ofFile(out.resolve(OWN).resolve("lock"), e);
    }
  }
}
