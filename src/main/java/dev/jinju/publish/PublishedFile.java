package dev.jinju.publish;

import dev.jinju.render.RenderFormat;

/**
 * A file that was written.
 *
 * @param path relative to the episode's folder, with {@code /} on every system
 * @param part which part of a split card, from 1; 0 for a card that is whole
 * @param bytes its length
 * @param sha256 in lower-case hexadecimal digits
 */
public record PublishedFile(
    String path, RenderFormat format, int part, long bytes, String sha256) {}
