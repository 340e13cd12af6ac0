/**
 * Writes frames as a tagged, vector PDF (PDF 1.7, ISO 32000-1; PDF/UA-1, ISO 14289-1): each page is
 * a canvas, 1 px of the canvas is 1 pt. Fonts are embedded as subsets whose codes tell their text,
 * so that what is copied or searched is the card's own words. The only room that knows PDFBox;
 * {@link dev.jinju.render.pdf.PdfRenderer} is the only public type.
 */
@NullMarked
package dev.jinju.render.pdf;

import org.jspecify.annotations.NullMarked;
