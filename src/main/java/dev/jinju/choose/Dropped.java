package dev.jinju.choose;

/** A bullet, turn or exchange that can be no card, and why. */
public record Dropped(String id, String reason) {}
