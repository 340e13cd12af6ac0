package dev.jinju.text;

/**
 * Room between and around characters, in em.
 *
 * @param autospace between Han or kana and Western letters or digits (CSS {@code text-autospace};
 *     CLREQ 3.2.2), 0 for none
 * @param trim whether full-width marks are set half next to one another and at line edges (CSS
 *     {@code text-spacing-trim})
 * @param hanging whether 、，。 may hang outside a line's end (CLREQ 3.1.7)
 * @param hangOpening whether an opening mark at a line's start hangs outside
 * @param letterSpacing after each character but a line's last
 * @param halfWidthMarkGap after a half-width mark (, ; : ! ?) that a Han character follows without
 *     a space, which would else stick to it
 */
public record Spacing(
    double autospace,
    boolean trim,
    boolean hanging,
    boolean hangOpening,
    double letterSpacing,
    double halfWidthMarkGap) {
  public static final Spacing DEFAULT = new Spacing(0.125, true, false, false, 0, 0);
}
