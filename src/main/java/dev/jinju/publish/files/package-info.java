/** Hashes of files, and the ways between them. */
@NullMarked
package dev.jinju.publish.files;

import org.jspecify.annotations.NullMarked;
