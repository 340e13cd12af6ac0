package dev.jinju.frame;

/**
 * What a card says about itself to machines and assistive technology.
 *
 * @param title short, for window titles and bookmarks
 * @param alt the alternative text: all words of the card in reading order, and what its QR codes
 *     hold
 * @param language BCP 47 tag of the card's main language
 */
public record FrameMeta(String title, String alt, String language) {}
