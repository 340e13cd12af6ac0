package dev.jinju.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ColorTest {
  @Test
  void blackAndWhiteHaveTheGreatestContrast() {
    assertThat(Color.BLACK.contrast(Color.WHITE)).isCloseTo(21, within(1e-9));
    assertThat(Color.WHITE.contrast(Color.BLACK)).isCloseTo(21, within(1e-9));
    assertThat(Color.WHITE.contrast(Color.WHITE)).isEqualTo(1);
  }

  /** The grey that WCAG's examples name as the lightest for text on white, and the next one. */
  @Test
  void theThresholdForTextLiesBetweenTwoGreys() {
    assertThat(Color.rgb(0x76, 0x76, 0x76).contrast(Color.WHITE)).isGreaterThan(4.5);
    assertThat(Color.rgb(0x77, 0x77, 0x77).contrast(Color.WHITE)).isLessThan(4.5);
  }

  @Test
  void greenIsLighterThanRedAndRedThanBlue() {
    assertThat(Color.rgb(0, 255, 0).luminance()).isCloseTo(0.7152, within(1e-9));
    assertThat(Color.rgb(255, 0, 0).luminance()).isCloseTo(0.2126, within(1e-9));
    assertThat(Color.rgb(0, 0, 255).luminance()).isCloseTo(0.0722, within(1e-9));
  }

  @Test
  void aTranslucentColourIsMixedWithItsGround() {
    assertThat(new Color(0x80ff0000).over(Color.WHITE)).isEqualTo(new Color(0xffff7f7f));
    assertThat(new Color(0x00123456).over(Color.WHITE)).isEqualTo(Color.WHITE);
    assertThat(new Color(0xff123456).over(Color.WHITE)).isEqualTo(new Color(0xff123456));
  }
}
