package dev.jinju.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Makes the objects of PDF 32000 7.3. Stateless. */
final class PdfObjects {
  private PdfObjects() {}

  static COSName name(String name) {
    return COSName.getPDFName(name);
  }

  /** A dictionary of a type, if one is given. */
  static COSDictionary dictionary(String type) {
    COSDictionary dictionary = new COSDictionary();
    if (!type.isEmpty()) {
      dictionary.setItem(COSName.TYPE, name(type));
    }
    return dictionary;
  }

  static COSArray array(COSBase... items) {
    COSArray array = new COSArray();
    for (COSBase item : items) {
      array.add(item);
    }
    return array;
  }

  static COSArray numbers(double... values) {
    COSArray array = new COSArray();
    for (double value : values) {
      array.add(number(value));
    }
    return array;
  }

  static COSBase number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e9
        ? COSInteger.get((long) value)
        : new COSFloat((float) value);
  }

  /** A compressed stream (PDF 32000 7.4.4). */
  static COSStream deflated(byte[] data) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
    deflater.setInput(data);
    deflater.finish();
    byte[] buffer = new byte[data.length + data.length / 1000 + 64];
    int length = deflater.deflate(buffer);
    boolean whole = deflater.finished();
    deflater.end();
    if (!whole) {
      throw new IllegalStateException("deflate made " + data.length + " bytes larger than it may");
    }
    COSStream stream = raw(buffer, length);
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return stream;
  }

  /** A stream of bytes as they are. */
  static COSStream raw(byte[] data, int length) {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(data, 0, length);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return stream;
  }
}
