/**
 * The vocabulary that choosing and drawing share: the kinds of cards, and a card as named slots of
 * text. A card knows where its words come from, and nothing of how it will look.
 */
@NullMarked
package dev.jinju.card;

import org.jspecify.annotations.NullMarked;
