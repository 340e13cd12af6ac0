package dev.jinju.layout;

import dev.jinju.style.Emphasis;
import dev.jinju.style.Fill;
import org.jspecify.annotations.Nullable;

/** What a stretch of text looks like beside its face. */
record TextLook(Fill fill, Emphasis.@Nullable Dots dots, boolean italic) {}
