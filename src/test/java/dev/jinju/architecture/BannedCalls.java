package dev.jinju.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/**
 * Members of the JDK that some rooms must not touch, as data. An entry is {@code Class.member} for
 * every overload, or {@code Class.member(Type, Type)} for one; a constructor is called {@code
 * <init>}. Method references count as calls.
 */
enum BannedCalls {
  /** The process's own streams and its end belong to the command line. */
  PROCESS(
      "java.lang.System.out",
      "java.lang.System.err",
      "java.lang.System.in",
      "java.lang.System.exit",
      "java.lang.System.console",
      "java.lang.Runtime.exit",
      "java.lang.Runtime.halt",
      "java.lang.Throwable.printStackTrace()",
      "java.lang.Thread.dumpStack"),

  /**
   * Whatever makes two runs differ: time, the zone that it is told in, and chance without a seed.
   */
  CLOCK(
      "java.lang.System.currentTimeMillis",
      "java.lang.System.nanoTime",
      "java.time.Instant.now",
      "java.time.LocalDate.now",
      "java.time.LocalTime.now",
      "java.time.LocalDateTime.now",
      "java.time.OffsetDateTime.now",
      "java.time.ZonedDateTime.now",
      "java.time.Year.now",
      "java.time.YearMonth.now",
      "java.time.Clock.systemUTC",
      "java.time.Clock.systemDefaultZone",
      "java.time.Clock.system",
      "java.time.ZoneId.systemDefault",
      "java.util.TimeZone.getDefault",
      "java.util.Calendar.getInstance",
      "java.util.Date.<init>()",
      "java.util.Random.<init>()",
      "java.util.UUID.randomUUID",
      "java.util.concurrent.ThreadLocalRandom.current",
      "java.lang.Math.random",
      "java.security.SecureRandom.<init>"),

  /** The language and country that a machine happens to be set to. */
  LOCALE(
      "java.util.Locale.getDefault",
      "java.lang.String.toLowerCase()",
      "java.lang.String.toUpperCase()",
      "java.lang.String.format(java.lang.String, java.lang.Object[])",
      "java.lang.String.formatted",
      "java.util.Formatter.<init>()",
      "java.util.Formatter.<init>(java.lang.Appendable)",
      "java.io.PrintStream.printf(java.lang.String, java.lang.Object[])",
      "java.io.PrintWriter.printf(java.lang.String, java.lang.Object[])",
      "java.io.PrintStream.format(java.lang.String, java.lang.Object[])",
      "java.io.PrintWriter.format(java.lang.String, java.lang.Object[])",
      "java.text.NumberFormat.getInstance()",
      "java.text.NumberFormat.getNumberInstance()",
      "java.text.NumberFormat.getIntegerInstance()",
      "java.text.NumberFormat.getPercentInstance()",
      "java.text.DecimalFormat.<init>()",
      "java.text.DecimalFormat.<init>(java.lang.String)",
      "java.text.DecimalFormatSymbols.getInstance()",
      "java.text.DecimalFormatSymbols.<init>()",
      "java.text.MessageFormat.<init>(java.lang.String)",
      "java.text.MessageFormat.format(java.lang.String, java.lang.Object[])",
      "java.text.SimpleDateFormat.<init>()",
      "java.text.SimpleDateFormat.<init>(java.lang.String)",
      "java.text.Collator.getInstance()",
      "java.text.BreakIterator.getCharacterInstance()",
      "java.text.BreakIterator.getWordInstance()",
      "java.text.BreakIterator.getLineInstance()",
      "java.text.BreakIterator.getSentenceInstance()",
      "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
      "java.time.format.DateTimeFormatter.ofLocalizedDate",
      "java.time.format.DateTimeFormatterBuilder.toFormatter()",
      "java.util.ResourceBundle.getBundle(java.lang.String)",
      "com.ibm.icu.util.ULocale.getDefault",
      "com.ibm.icu.text.BreakIterator.getCharacterInstance()",
      "com.ibm.icu.text.BreakIterator.getWordInstance()",
      "com.ibm.icu.text.BreakIterator.getLineInstance()",
      "com.ibm.icu.text.BreakIterator.getSentenceInstance()",
      "com.ibm.icu.lang.UCharacter.toLowerCase(java.lang.String)",
      "com.ibm.icu.lang.UCharacter.toUpperCase(java.lang.String)"),

  /** The charset that a machine happens to be set to. */
  CHARSET(
      "java.nio.charset.Charset.defaultCharset",
      "java.lang.String.getBytes()",
      "java.lang.String.<init>(byte[])",
      "java.lang.String.<init>(byte[], int, int)",
      "java.io.ByteArrayOutputStream.toString()",
      "java.io.InputStreamReader.<init>(java.io.InputStream)",
      "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
      "java.io.FileReader.<init>(java.lang.String)",
      "java.io.FileReader.<init>(java.io.File)",
      "java.io.FileWriter.<init>(java.lang.String)",
      "java.io.FileWriter.<init>(java.io.File)",
      "java.io.PrintStream.<init>(java.io.OutputStream)",
      "java.io.PrintStream.<init>(java.io.OutputStream, boolean)",
      "java.io.PrintWriter.<init>(java.io.OutputStream)",
      "java.io.PrintWriter.<init>(java.io.OutputStream, boolean)",
      "java.util.Scanner.<init>(java.io.InputStream)",
      "java.util.Scanner.<init>(java.nio.file.Path)",
      "java.util.Scanner.<init>(java.io.File)");

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
  private final List<String> entries;

  BannedCalls(String... entries) {
    this.entries = List.of(entries);
  }

  List<String> entries() {
    return entries;
  }

  /** Tells each access to a banned member; meant to follow {@code noClasses()…should}. */
  ArchCondition<JavaClass> touched() {
    return new ArchCondition<>("touch " + name()) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
          boolean banned = isBanned(access.getTarget());
          events.add(new SimpleConditionEvent(access, banned, access.getDescription()));
        }
      }
    };
  }

  private boolean isBanned(AccessTarget target) {
    String member = target.getOwner().getName() + "." + target.getName();
    if (entries.contains(member)) {
      return true;
    }
    return target instanceof AccessTarget.CodeUnitAccessTarget call
        && entries.contains(member + "(" + parameters(call) + ")");
  }

  private static String parameters(AccessTarget.CodeUnitAccessTarget call) {
    List<String> names =
        call.getRawParameterTypes().stream()
            .map(type -> type.getName().startsWith("[") ? arrayName(type) : type.getName())
            .toList();
    return String.join(", ", names);
  }

  private static String arrayName(JavaClass type) {
    return type.getComponentType().getName() + "[]";
  }
}
