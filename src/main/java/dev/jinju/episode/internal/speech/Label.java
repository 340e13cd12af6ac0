package dev.jinju.episode.internal.speech;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What may be a speaker's label at a line's start.
 *
 * @param name without brackets, role and time; empty when the line has only a time
 * @param role what stands in brackets behind the name; empty when nothing does
 * @param start the time beside the name
 * @param nameStart UTF-16 offset in the line behind a time that stands first; 0 without one
 * @param textStart UTF-16 offset in the line at which the words begin
 * @param sure whether its form alone tells that it is a label: a name and a time behind it
 */
public record Label(
    String name,
    String role,
    @Nullable Duration start,
    int nameStart,
    int textStart,
    boolean sure) {}
