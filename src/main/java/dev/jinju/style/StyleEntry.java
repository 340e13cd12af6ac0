package dev.jinju.style;

import java.nio.file.Path;

/** A style of the installation, as a list shows it. */
public record StyleEntry(String name, String title, String description, Path file) {}
