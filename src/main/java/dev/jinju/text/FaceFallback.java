package dev.jinju.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import dev.jinju.font.FontFace;
import dev.jinju.text.faces.FaceChooser;
import dev.jinju.text.rules.Scripts;
import java.text.Normalizer;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the face of each grapheme cluster of a paragraph, in any order. A word is set in one face
 * where some face has all of it, and a mark or space stays in the face of its neighbour. Not
 * thread-safe.
 */
final class FaceFallback {
  private final Paragraph paragraph;
  private final String text;
  private final FaceChooser faces;
  private final TreeSet<Integer> missing = new TreeSet<>();

  /** The word that the last cluster was part of, and its face if one has all of it. */
  private int wordStart;

  private int wordEnd;

  private @Nullable FontFace wordFace;

  FaceFallback(Paragraph paragraph, FaceChooser faces) {
    this.paragraph = paragraph;
    this.text = paragraph.text();
    this.faces = faces;
  }

  /** Code points that no face has a glyph for, among the clusters so far, in rising order. */
  List<Integer> missing() {
    return List.copyOf(missing);
  }

  /**
   * The face of the cluster from start to end.
   *
   * @param current the face of the cluster before it; null if that has another look, or is none
   */
  FontFace face(int start, int end, int span, @Nullable FontFace current) {
    FaceChooser.Candidates candidates =
        faces.candidates(paragraph.spans().get(span).face(), paragraph.language());
    int cp = text.codePointAt(start);
    if (current != null && leans(cp) && covers(current, start, end)) {
      return current;
    }
    boolean known = wordStart <= start && start < wordEnd;
    if (!known && Scripts.isWestern(cp)) {
      wordStart = start;
      wordEnd = wordEnd(end, paragraph.spans().get(span).end());
      wordFace = find(candidates, start, wordEnd, true, null);
      known = true;
    }
    if (known && wordFace != null) {
      return wordFace;
    }
    boolean western = Scripts.isWestern(cp) || isNeutral(cp);
    @Nullable FontFace found = find(candidates, start, end, western, current);
    return found == null ? firstFace(candidates, start, end) : found;
  }

  /** Where a word ends that its first cluster is known of: behind its letters, digits and marks. */
  private int wordEnd(int from, int limit) {
    int at = from;
    while (at < limit) {
      int cp = text.codePointAt(at);
      boolean apostrophe = (cp == '\'' || cp == '’') && at + 1 < limit;
      boolean inside =
          Scripts.isWestern(cp)
              || isMark(cp)
              || Scripts.isInvisible(cp)
              || apostrophe && Scripts.isWestern(text.codePointAt(at + 1));
      if (!inside) {
        break;
      }
      at += Character.charCount(cp);
    }
    return at;
  }

  private @Nullable FontFace find(
      FaceChooser.Candidates candidates,
      int start,
      int end,
      boolean western,
      @Nullable FontFace current) {
    for (int i = 0; i < candidates.wanted().size(); i++) {
      FontFace face = candidates.wanted().get(i);
      if ((western || !candidates.latinOnly().get(i)) && covers(face, start, end)) {
        return face;
      }
    }
    if (current != null && covers(current, start, end)) {
      return current;
    }
    // What a private character means only its own font knows: in another's it is another sign.
    if (Character.getType(text.codePointAt(start)) == Character.PRIVATE_USE) {
      return null;
    }
    for (FontFace face : candidates.others()) {
      if (covers(face, start, end)) {
        return face;
      }
    }
    return null;
  }

  /**
   * No face has the cluster: it is reported, and set with the first face's own sign for a missing
   * glyph.
   */
  private FontFace firstFace(FaceChooser.Candidates candidates, int start, int end) {
    FontFace first =
        candidates.wanted().stream()
            .findFirst()
            .or(() -> candidates.others().stream().findFirst())
            .orElseThrow(() -> new IllegalStateException("the font library has no face"));
    text.substring(start, end)
        .codePoints()
        .filter(cp -> !isIgnorable(cp) && !first.covers(cp))
        .forEach(missing::add);
    return first;
  }

  /** Whether a face has a stretch as it is written, or its accents joined with their letters. */
  private boolean covers(FontFace face, int start, int end) {
    if (covers(face, text, start, end)) {
      return true;
    }
    // Without a mark there is nothing to join; the first character alone is the common case.
    if (end - start < 2) {
      return false;
    }
    String joined = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC);
    return joined.length() < end - start && covers(face, joined, 0, joined.length());
  }

  private static boolean covers(FontFace face, String text, int start, int end) {
    for (int i = start; i < end; ) {
      int cp = text.codePointAt(i);
      if (!isIgnorable(cp) && !face.covers(cp)) {
        return false;
      }
      i += Character.charCount(cp);
    }
    return true;
  }

  /** Characters without a glyph of their own: controls, joiners, variation selectors. */
  private static boolean isIgnorable(int cp) {
    return cp < 0x20 || UCharacter.hasBinaryProperty(cp, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
  }

  private static boolean leans(int cp) {
    return isNeutral(cp) || Scripts.isInvisible(cp);
  }

  private static boolean isNeutral(int cp) {
    return cp < 0x80 && !Scripts.isWestern(cp) || cp == 0xA0;
  }

  private static boolean isMark(int cp) {
    return switch (Character.getType(cp)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }
}
