package dev.jinju.publish.batch;

import dev.jinju.episode.InputFormat;
import dev.jinju.pipeline.Strictness;
import dev.jinju.publish.ledger.Ledger;
import dev.jinju.render.RenderOptions;
import org.jspecify.annotations.Nullable;

/**
 * What is the same for all episodes of a batch.
 *
 * @param format of all documents; null to tell it from each one's content
 * @param jobs episodes that are worked on at a time, at least 1; the bytes are the same for any
 *     number
 * @param ledger of lines that are not chosen again; null for none
 * @param resume whether cards are kept that an earlier run has made of the same inputs
 */
public record BatchSettings(
    BatchDefaults defaults,
    RenderOptions options,
    Strictness strictness,
    @Nullable InputFormat format,
    int jobs,
    @Nullable Ledger ledger,
    boolean resume) {}
