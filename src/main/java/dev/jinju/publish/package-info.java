/**
 * Puts rendered cards into a folder for people and machines: safe names, files that appear whole or
 * not at all, the manifest, captions ready to paste, and a contact sheet. Everything written here
 * is a function of the episode, the styles, the fonts and the version. It knows files, not how a
 * card is drawn.
 */
@NullMarked
package dev.jinju.publish;

import org.jspecify.annotations.NullMarked;
