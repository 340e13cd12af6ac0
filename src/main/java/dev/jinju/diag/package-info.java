/**
 * What Jinju says when something is wrong: diagnostics with the place they point at, and values
 * that carry warnings with them.
 *
 * <p>Message style: one sentence in plain English that starts with a lower-case letter and has no
 * full stop; it names what was found and what was expected, with values between backticks and no
 * abbreviations; what to do stands in the hint. The place is never repeated in the message, and the
 * source line is not part of it. Codes are kebab-case, stable, and name the fault ({@code
 * unknown-style}), not the place in the program.
 */
@NullMarked
package dev.jinju.diag;

import org.jspecify.annotations.NullMarked;
