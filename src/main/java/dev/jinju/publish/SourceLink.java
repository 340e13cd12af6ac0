package dev.jinju.publish;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The address of the recording, at the second where a line was said if the site can be told. */
final class SourceLink {
  private static final Pattern YOUTUBE =
      Pattern.compile("https?://(www\\.|m\\.|music\\.)?(youtube\\.com/watch\\?|youtu\\.be/).*");

  /** Bilibili takes the same parameter. */
  private static final Pattern BILIBILI =
      Pattern.compile("https?://(www\\.|m\\.)?bilibili\\.com/video/.*");

  /** Media files take a time range as their fragment (W3C Media Fragments 4.2.1). */
  private static final Pattern MEDIA =
      Pattern.compile("https?://[^?#]*\\.(mp3|m4a|mp4|ogg|opus|webm)", Pattern.CASE_INSENSITIVE);

  private static final Pattern OLD_TIME = Pattern.compile("([?&])t=[^&#]*&?");

  private SourceLink() {}

  /** The link; unchanged when there is no time or the site is not known. */
  static String at(String source, @Nullable Duration time) {
    if (time == null) {
      return source;
    }
    long seconds = time.toSeconds();
    if (YOUTUBE.matcher(source).matches()) {
      return withParameter(source, "t=" + seconds + "s");
    }
    if (BILIBILI.matcher(source).matches()) {
      return withParameter(source, "t=" + seconds);
    }
    return MEDIA.matcher(source).matches() ? source + "#t=" + seconds : source;
  }

  private static String withParameter(String source, String parameter) {
    int hash = source.indexOf('#');
    String address = hash < 0 ? source : source.substring(0, hash);
    Matcher old = OLD_TIME.matcher(address);
    String clean = old.replaceAll("$1").replaceAll("[?&]$", "");
    return clean + (clean.contains("?") ? "&" : "?") + parameter;
  }
}
