/**
 * Remembers every line that was made a card, by show, in a file that only ever grows, so that no
 * line is chosen twice. The file may be shared by several runs at a time.
 */
@NullMarked
package dev.jinju.publish.ledger;

import org.jspecify.annotations.NullMarked;
