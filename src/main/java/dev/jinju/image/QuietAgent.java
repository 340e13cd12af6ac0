package dev.jinju.image;

import dev.jinju.geom.Size;
import java.awt.geom.Dimension2D;
import java.util.Locale;
import org.apache.batik.bridge.ExternalResourceSecurity;
import org.apache.batik.bridge.NoLoadExternalResourceSecurity;
import org.apache.batik.bridge.NoLoadScriptSecurity;
import org.apache.batik.bridge.ScriptSecurity;
import org.apache.batik.bridge.UserAgentAdapter;
import org.apache.batik.util.ParsedURL;

/** What Batik asks of its surroundings: a viewport, and that nothing is loaded or run. */
final class QuietAgent extends UserAgentAdapter {
  private final Size viewport;

  QuietAgent(Size viewport) {
    this.viewport = viewport;
  }

  @Override
  public Dimension2D getViewportSize() {
    return new Dimension2D() {
      @Override
      public double getWidth() {
        return viewport.width();
      }

      @Override
      public double getHeight() {
        return viewport.height();
      }

      @Override
      public void setSize(double width, double height) {
        throw new UnsupportedOperationException();
      }
    };
  }

  /** Never the default locale: a {@code switch} element must choose the same child everywhere. */
  @Override
  public String getLanguages() {
    return Locale.ENGLISH.getLanguage();
  }

  @Override
  public ExternalResourceSecurity getExternalResourceSecurity(
      ParsedURL resource, ParsedURL document) {
    return new NoLoadExternalResourceSecurity();
  }

  @Override
  public ScriptSecurity getScriptSecurity(String type, ParsedURL script, ParsedURL document) {
    return new NoLoadScriptSecurity(type);
  }
}
