package dev.jinju.style.brand;

import org.jspecify.annotations.Nullable;

/**
 * A person as a brand presents them; what is null stays as the episode has it.
 *
 * @param key the name by which the brand lists the person
 * @param name the name to show; the key where the brand gives no other
 * @param role what the person does, for the line below the name
 */
public record BrandSpeaker(
    String key, String name, @Nullable String role, @Nullable BrandPicture avatar) {}
