/**
 * One merged style tree to one resolved design: tokens, lengths, colours, roles, elements. Each
 * class binds one part of the language, names the fields that it knows by reading them, and reports
 * what is wrong at the value's own place.
 */
@NullMarked
package dev.jinju.style.internal.bind;

import org.jspecify.annotations.NullMarked;
