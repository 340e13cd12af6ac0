package dev.jinju.pipeline;

import dev.jinju.render.RenderFormat;

/** The bytes of one file, not yet written. The array is shared: nobody changes it. */
public record RenderedFile(RenderFormat format, byte[] bytes) {}
