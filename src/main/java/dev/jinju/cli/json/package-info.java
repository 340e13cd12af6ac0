/**
 * The JSON forms that commands print and read: episodes, picks, requests to the text engine and its
 * answers. Fields stand in a fixed order, and a form is only ever extended. Nothing here prints.
 */
@NullMarked
package dev.jinju.cli.json;

import org.jspecify.annotations.NullMarked;
