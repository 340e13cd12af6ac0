/**
 * The rules of CLREQ, JLREQ and their kin as data: which class a mark belongs to, and which classes
 * may not start or end a line. Tables are files beside this package's resources, one clause a row;
 * code here only looks up.
 */
@NullMarked
package dev.jinju.text.rules;

import org.jspecify.annotations.NullMarked;
