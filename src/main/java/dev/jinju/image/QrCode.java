package dev.jinju.image;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.decoder.Version;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.QRCode;
import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import dev.jinju.geom.PathData;
import dev.jinju.geom.Size;
import dev.jinju.paint.Paint;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text as a QR code (ISO/IEC 18004), of the smallest version that holds it. Immutable; the same
 * text and correction give the same code.
 *
 * @param side modules along a side, 21 to 177, without the quiet zone
 * @param outline the dark modules as one path, 1 a module, for either fill rule
 */
public record QrCode(int side, PathData outline) {
  /** The largest version, of 177 modules a side. */
  private static final int LARGEST = 40;

  /**
   * Bits before the bytes themselves in the largest version: the mode, and the count of bytes
   * (ISO/IEC 18004, 7.4.1 and table 3).
   */
  private static final int HEADER_BITS = 4 + 16;

  /** Bits that say that the bytes are UTF-8 (ISO/IEC 18004, 7.4.2). */
  private static final int CHARSET_BITS = 4 + 8;

  /** How much of a code may be lost: about 7, 15, 25 and 30 per cent. */
  public enum Correction {
    L,
    M,
    Q,
    H
  }

  /**
   * Makes the code of a text. A reader gives back exactly this text; text beyond ASCII is marked as
   * UTF-8.
   *
   * @param span what a fault points at
   * @throws InputException when the text has more bytes in UTF-8 than the largest code has room
   *     for: 2953, 2331, 1663 and 1273 for the four corrections
   */
  public static QrCode of(String text, Correction correction, @Nullable SourceSpan span) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    boolean ascii = bytes.length == text.length();
    ErrorCorrectionLevel level = level(correction);
    int most = capacity(level, ascii ? HEADER_BITS : HEADER_BITS + CHARSET_BITS);
    if (bytes.length > most) {
      throw tooLong(bytes.length, most, correction, span);
    }
    Map<EncodeHintType, Object> hints =
        ascii ? Map.of() : Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
    try {
      return of(FindableCode.encode(text, level, hints));
    } catch (WriterException e) {
      throw new IllegalStateException("no code for " + bytes.length + " bytes", e);
    }
  }

  private static QrCode of(QRCode code) {
    ByteMatrix modules = code.getMatrix();
    int side = modules.getWidth();
    return new QrCode(side, ModuleOutline.trace(side, (x, y) -> modules.get(x, y) == 1));
  }

  /** The dark modules as a picture of one unit a module, without ground and quiet zone. */
  public Picture.Vector picture(Paint paint) {
    return new Picture.Vector(
        new Size(side, side), List.of(new Picture.Layer(outline, false, paint, null)));
  }

  private static int capacity(ErrorCorrectionLevel level, int overhead) {
    Version version = Version.getVersionForNumber(LARGEST);
    int codewords =
        version.getTotalCodewords() - version.getECBlocksForLevel(level).getTotalECCodewords();
    return (codewords * 8 - overhead) / 8;
  }

  private static InputException tooLong(
      int bytes, int most, Correction correction, @Nullable SourceSpan span) {
    String message =
        "expected a text of at most "
            + most
            + " bytes for a QR code of error correction `"
            + correction
            + "`, found one of "
            + bytes;
    return new InputException(
        Diagnostic.error("qr-too-long", message, span)
            .withHint("link to a shorter address, or lower the error correction"));
  }

  private static ErrorCorrectionLevel level(Correction correction) {
    return switch (correction) {
      case L -> ErrorCorrectionLevel.L;
      case M -> ErrorCorrectionLevel.M;
      case Q -> ErrorCorrectionLevel.Q;
      case H -> ErrorCorrectionLevel.H;
    };
  }
}
