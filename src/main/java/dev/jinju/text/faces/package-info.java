/**
 * Which faces a request for families stands for in a language: the siblings of its region first,
 * then all others of the library.
 */
@NullMarked
package dev.jinju.text.faces;

import org.jspecify.annotations.NullMarked;
