package dev.jinju.style.brand;

import dev.jinju.diag.SourceSpan;
import java.nio.file.Path;

/**
 * A picture file that a brand names; it is there, and nobody has looked into it yet.
 *
 * @param at where the brand names it
 */
public record BrandPicture(Path file, SourceSpan at) {}
