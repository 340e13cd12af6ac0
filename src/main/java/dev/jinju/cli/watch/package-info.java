/**
 * Notices when files have new content. It looks at them again and again, so that it works alike on
 * every file system and with every editor, and knows nothing of cards.
 */
@NullMarked
package dev.jinju.cli.watch;

import org.jspecify.annotations.NullMarked;
