package dev.jinju.publish.batch;

import dev.jinju.diag.Diagnostic;
import java.util.List;

/** Hears of a batch as it goes, always on the thread that runs it. */
public interface BatchListener {

  /** Another run has the folder, and this one waits for it. */
  void waiting();

  /**
   * The inputs are checked and the first episode is begun.
   *
   * @param episodes how many there are
   * @param warnings of the styles
   */
  void begin(long episodes, List<Diagnostic> warnings);

  /** An episode is done; episodes come in the order of the inputs. */
  void episode(EpisodeResult result);
}
