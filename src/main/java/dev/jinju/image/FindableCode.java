package dev.jinju.image;

import com.google.zxing.EncodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.detector.Detector;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.util.EnumMap;
import java.util.Map;

/**
 * Makes codes that readers find. Of a hundred codes about one has modules that look like a fourth
 * finder pattern, and ZXing, which many applications read with, then looks for the code in the
 * wrong place. Another mask scatters the same data differently, and every reader takes any mask.
 * Stateless.
 */
final class FindableCode {
  /** Pixels a module: which patterns deceive the reader depends on how they fall on its lines. */
  private static final int[] SCALES = {2, 3, 4, 5};

  private static final int QUIET_ZONE = 4;

  private FindableCode() {}

  /**
   * The code with the mask that the standard prefers (ISO/IEC 18004, 7.8.3), or with the first one
   * that is found when that is not.
   *
   * @throws WriterException when the text has no room in any version
   */
  static QRCode encode(String text, ErrorCorrectionLevel level, Map<EncodeHintType, Object> hints)
      throws WriterException {
    QRCode preferred = Encoder.encode(text, level, hints);
    if (isFound(preferred.getMatrix())) {
      return preferred;
    }
    for (int mask = 0; mask < QRCode.NUM_MASK_PATTERNS; mask++) {
      Map<EncodeHintType, Object> masked = new EnumMap<>(EncodeHintType.class);
      masked.putAll(hints);
      masked.put(EncodeHintType.QR_MASK_PATTERN, mask);
      QRCode other = Encoder.encode(text, level, masked);
      if (isFound(other.getMatrix())) {
        return other;
      }
    }
    return preferred;
  }

  private static boolean isFound(ByteMatrix modules) {
    BitMatrix expected = picture(modules, 1, 0);
    for (int scale : SCALES) {
      try {
        BitMatrix picture = picture(modules, scale, QUIET_ZONE);
        if (!new Detector(picture).detect().getBits().equals(expected)) {
          return false;
        }
      } catch (NotFoundException | FormatException e) {
        return false;
      }
    }
    return true;
  }

  private static BitMatrix picture(ByteMatrix modules, int scale, int quietZone) {
    int side = modules.getWidth();
    BitMatrix picture = new BitMatrix((side + 2 * quietZone) * scale);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        if (modules.get(x, y) == 1) {
          picture.setRegion((x + quietZone) * scale, (y + quietZone) * scale, scale, scale);
        }
      }
    }
    return picture;
  }
}
